# SPDX-License-Identifier: EUPL-1.2
"""Steps 3A and 3B of the protocol: research by the aanbieder, and by the toezichthouder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.begin import begin_onderzoek_aanbieder
from pipeline.termijnen.bereik import EIGEN_ONDERZOEK, EIGEN_ONDERZOEK_NA_MELDING, MELDING
from pipeline.termijnen.model import Duur, Loop, Termijnsoort
from pipeline.termijnen.rekenen import datum, einde
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.gebeurtenis import (
    AanbiedersrapportOntvangen,
    Beoordeling3A,
    KeuzeOnderzoek,
    OnderzoekBeeindigd,
    Ontvangstbevestiging,
    TermijnMeegedeeld,
    Verlenging,
    Verzonden,
)

VOLGNUMMER = 2
_PROTOCOL = "Protocol calamiteitentoezicht GGDrU 2015"
_VIER_WEKEN = Duur("onderzoek_weken", "weken")
ZES_WEKEN = Duur("onderzoek_aanbieder_weken", "weken")


def _zes_weken(b: Beeld) -> Iterator[Loop]:
    uitnodigingen: dict[str, Feit[Ontvangstbevestiging]] = {}
    for index, brief in b.van(Ontvangstbevestiging):
        if brief.biedt_eigen_onderzoek:
            uitnodigingen.setdefault(brief.aan, (index, brief))
    for wie, feit in uitnodigingen.items():
        yield _eigen_onderzoek(b, wie, feit)
    if not uitnodigingen and b.route == "3A":
        yield Loop(b.zaak.partijen.aanbieders[0].id)


def _eigen_onderzoek(b: Beeld, wie: str, feit: Feit[Ontvangstbevestiging]) -> Loop:
    begin, instelling = begin_onderzoek_aanbieder(feit[1].moment, b.profiel)
    woorden = [instelling] if instelling else []
    verlengingen = [v for _, v in b.van(Verlenging) if v.aan == wie]
    tot = max((v.tot for v in verlengingen), key=lambda m: m.laatst, default=None)
    if tot is not None and tot.laatst <= einde(begin, ZES_WEKEN, b.profiel):
        woorden.append(f"de verlenging tot en met {dutch_date(tot)} verlengt niets (P-S3A.1c)")
    elif tot is not None:
        woorden.append(f"verlengd tot en met {dutch_date(tot)} (P-S3A.1c)")
    rapport = _rapport_van(b, wie)
    return Loop(
        wie,
        begin,
        tot_ten_minste=tot.laatst if tot else None,
        gehaald_op=rapport[1].moment if rapport else None,
        gehaald_bij=rapport[0] if rapport else None,
        begin_bij=feit[0],
        weg=rapport is None and b.route == "3B",
        instelling="; ".join(woorden),
    )


def verlengt_niets(b: Beeld, verlenging: Verlenging) -> bool:
    """Whether an extension ends within the six weeks that this aanbieder had anyway (P-S3A.1c)."""
    brieven = [
        o for _, o in b.van(Ontvangstbevestiging) if o.biedt_eigen_onderzoek and o.aan == verlenging.aan
    ]
    if not brieven:
        return False
    begin, _ = begin_onderzoek_aanbieder(brieven[0].moment, b.profiel)
    return verlenging.tot.laatst <= einde(begin, ZES_WEKEN, b.profiel)


def _rapport_van(b: Beeld, wie: str) -> Feit[AanbiedersrapportOntvangen] | None:
    """The first report of this aanbieder; of any when the document names no owner of the case."""
    for index, feit in b.van(AanbiedersrapportOntvangen):
        stuk = b.zaak.stuk(feit.document)
        if stuk is None or wie in stuk.eigenaar:
            return index, feit
    return None


def begin_eigen_onderzoek(b: Beeld) -> tuple[Moment | None, str]:
    """What starts the research of the toezichthouder, and the reading used (T01).

    Receipt of the melding; after 3A the day it was found niet afdoende, or 3B was chosen, unless the
    profile keeps to the letter. None while the aanbieder still investigates, and without any melding.
    """
    if b.zaak.melding is None:
        return None, ""
    ontvangen = b.zaak.melding.ontvangen
    keuzes = [k for _, k in b.van(KeuzeOnderzoek)]
    eerste = next((k for k in keuzes if k.route == "3A"), None)
    if eerste is None:
        return ontvangen, ""
    if b.profiel.keuzes.termijn_3b_start == "ontvangst":
        return ontvangen, "begin: ontvangst van de melding, ook na 3A (T01)"
    oordelen = [o for _, o in b.van(Beoordeling3A) if not (o.zorgvuldig and o.maatregelen_voldoende)]
    alsnog = [k for k in keuzes if k.route == "3B" and not k.moment.zeker_voor(eerste.moment)]
    later = [feit.moment for feit in (*alsnog, *oordelen)]
    if not later:
        return None, ""
    uitleg = f"begin: 3A niet afdoende (T01); letterlijk tot en met {datum(letterlijk_einde(b))}"
    return min(later, key=lambda m: m.laatst), uitleg


def letterlijk_einde(b: Beeld) -> datetime | None:
    """The end of the four weeks counted from the receipt of the melding, whatever the profile says (T01)."""
    return einde(b.zaak.melding.ontvangen, _VIER_WEKEN, b.profiel) if b.zaak.melding else None


def _sinds(b: Beeld, begin: Moment | None) -> Feit[OnderzoekBeeindigd] | None:
    """The last end of the research that was not surely before ``begin``, if there is one."""
    alle = [(i, o) for i, o in b.van(OnderzoekBeeindigd) if not begin or not o.moment.zeker_voor(begin)]
    return alle[-1] if alle else None


def _vier_weken(b: Beeld) -> Iterator[Loop]:
    begin, instelling = begin_eigen_onderzoek(b)
    klaar = _sinds(b, begin) if begin else None
    yield Loop(
        None,
        begin,
        gehaald_op=klaar[1].moment if klaar else None,
        gehaald_bij=klaar[0] if klaar else None,
        instelling=instelling,
    )


def _mededelen(b: Beeld) -> Iterator[Loop]:
    keuzes = [k for _, k in b.van(KeuzeOnderzoek) if k.route == "3B"]
    oordelen = [o for _, o in b.van(Beoordeling3A) if not (o.zorgvuldig and o.maatregelen_voldoende)]
    begin = min((f.moment for f in (*keuzes, *oordelen)), key=lambda m: m.laatst, default=None)
    for aanbieder in b.zaak.partijen.aanbieders:
        verteld = next(((i, t) for i, t in b.van(TermijnMeegedeeld) if t.aan == aanbieder.id), None)
        yield Loop(
            aanbieder.id,
            begin,
            gehaald_op=verteld[1].moment if verteld else None,
            gehaald_bij=verteld[0] if verteld else None,
        )


def _meegedeeld(b: Beeld) -> Iterator[Loop]:
    laatste = {t.aan: (i, t) for i, t in b.van(TermijnMeegedeeld)}
    for wie, (index, feit) in laatste.items():
        klaar = _sinds(b, feit.moment)
        yield Loop(
            wie,
            feit.moment,
            einde=feit.tot.laatst,
            gehaald_op=klaar[1].moment if klaar else None,
            gehaald_bij=klaar[0] if klaar else None,
            begin_bij=index,
        )


def _concept_uit(b: Beeld) -> Iterator[Loop]:
    begin, _ = begin_eigen_onderzoek(b)
    klaar = _sinds(b, begin)
    concepten = {s.id for s in b.stukken("concept")}
    verzonden = next(((i, v) for i, v in b.van(Verzonden) if v.document in concepten), None)
    yield Loop(
        None,
        klaar[1].moment if klaar else None,
        gehaald_op=verzonden[1].moment if verzonden else None,
        gehaald_bij=verzonden[0] if verzonden else None,
        begin_bij=klaar[0] if klaar else None,
    )


SOORTEN = (
    Termijnsoort(
        "onderzoek-aanbieder", "P-S3A.1d", f"{_PROTOCOL}, stap 3A lid 1",
        "De aanbieder levert zijn eigen onderzoek",
        "de brief waarin de aanbieder de gelegenheid krijgt (T02)", "aanbiedersrapport_ontvangen",
        MELDING, _zes_weken, ZES_WEKEN, per="aanbieder",
        verlenging="op verzoek van de aanbieder, zonder vaste duur (P-S3A.1c)",
    ),
    Termijnsoort(
        "termijn-meedelen", "P-S3B.1a", f"{_PROTOCOL}, stap 3B lid 1a",
        "De aanbieder laten weten binnen welke termijn het onderzoek plaatsvindt",
        "de keuze voor 3B, of het oordeel niet afdoende", "termijn_meegedeeld",
        EIGEN_ONDERZOEK, _mededelen, per="aanbieder",
    ),
    Termijnsoort(
        "onderzoek-meegedeeld", "P-S3B.1a", f"{_PROTOCOL}, stap 3B lid 1a",
        "Het onderzoek afronden binnen de termijn die is meegedeeld",
        "de mededeling aan de aanbieder", "onderzoek_beeindigd", EIGEN_ONDERZOEK, _meegedeeld,
        per="aanbieder",
    ),
    Termijnsoort(
        "onderzoek", "P-S4.1a", f"{_PROTOCOL}, stap 4 lid 1 (en T01)", "Het onderzoek afronden",
        "ontvangst van de melding; na 3A volgens het profiel (T01)", "onderzoek_beeindigd",
        EIGEN_ONDERZOEK_NA_MELDING, _vier_weken, _VIER_WEKEN,
    ),
    Termijnsoort(
        "concept-verzenden", "P-S4.6", f"{_PROTOCOL}, stap 4 lid 1 en 2",
        "Het conceptrapport zo spoedig mogelijk verzenden",
        "einde van het onderzoek", "verzonden (het concept)", EIGEN_ONDERZOEK, _concept_uit,
    ),
)  # fmt: skip
