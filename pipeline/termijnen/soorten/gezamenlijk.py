# SPDX-License-Identifier: EUPL-1.2
"""Joint supervision: what the draaiboek wants before, after, or by a planned day. It gives no numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.bereik import VORM_1, VORM_3
from pipeline.termijnen.model import Loop, Termijnsoort
from pipeline.termijnen.soorten.rapport import vastgesteld
from pipeline.termijnen.wederhoor import rapporten
from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import (
    BestuurGeinformeerd,
    Informeermoment,
    StapGezet,
    StapVerantwoord,
    Vastgesteld,
    Verzonden,
)
from pipeline.zaak.termijn import einde_van

VOLGNUMMER = 5
_DRAAIBOEK = "Draaiboek toezicht okt. 2020"
_STAPNUMMERS = {"instrumenten": 5, "aankondigen": 6, "evaluatie": 13}


def _stap(b: Beeld, naam: str) -> Feit[StapGezet] | Feit[StapVerantwoord] | None:
    """The step as set, or accounted for on late entry."""
    gezet = [(i, s) for i, s in b.van(StapGezet) if s.stap == naam]
    nummer = _STAPNUMMERS.get(naam, 0)
    verantwoord = [(i, s) for i, s in b.van(StapVerantwoord) if s.stap == nummer and s.status != "alsnog"]
    return gezet[0] if gezet else (verantwoord[0] if verantwoord else None)


def _rapport(b: Beeld) -> Feit[Vastgesteld] | None:
    alle = [feit for r in rapporten(b) if (feit := vastgesteld(b, r))]
    return alle[0] if alle else None


def _opdracht(b: Beeld) -> Iterator[Loop]:
    if b.zaak.opdracht is not None:
        klaar = _rapport(b)
        yield Loop(
            None,
            Moment(date.fromisoformat(b.zaak.opdracht.startdatum)),
            einde=einde_van(date.fromisoformat(b.zaak.opdracht.einddatum)),
            gehaald_op=klaar[1].moment if klaar else None,
            gehaald_bij=klaar[0] if klaar else None,
        )


def _aankondigen(b: Beeld) -> Iterator[Loop]:
    brieven = {s.id for s in b.zaak.documenten if "aankondiging" in s.soort}
    verzonden = next(((i, v) for i, v in b.van(Verzonden) if v.document in brieven), None)
    klaar = verzonden or _stap(b, "aankondigen")
    begin = _stap(b, "instrumenten")
    los = b.zaak.aankondiging is not None and not b.zaak.aankondiging.aangekondigd
    yield Loop(
        None,
        begin[1].moment if begin else None,
        gehaald_op=klaar[1].moment if klaar else None,
        gehaald_bij=klaar[0] if klaar else None,
        begin_bij=begin[0] if begin else None,
        instelling="onaangekondigd: de brief kan bij het bezoek worden afgegeven (AK-S6c)" if los else "",
    )


def _bestuur(b: Beeld) -> Iterator[Loop]:
    for rapport in rapporten(b):
        begin = vastgesteld(b, rapport)
        gedaan = [(i, g) for i, g in b.van(BestuurGeinformeerd) if rapport and g.document == rapport.id]
        yield Loop(
            None,
            begin[1].moment if begin else None,
            gehaald_op=gedaan[0][1].moment if gedaan else None,
            gehaald_bij=gedaan[0][0] if gedaan else None,
            begin_bij=begin[0] if begin else None,
            document=rapport.id if rapport else None,
        )


def _evalueren(b: Beeld) -> Iterator[Loop]:
    begin, klaar = _rapport(b), _stap(b, "evaluatie")
    yield Loop(
        None,
        begin[1].moment if begin else None,
        gehaald_op=klaar[1].moment if klaar else None,
        gehaald_bij=klaar[0] if klaar else None,
        begin_bij=begin[0] if begin else None,
    )


def _informeren(b: Beeld, over: str, begin: Feit[Vastgesteld] | None) -> Iterator[Loop]:
    for partij in b.zaak.samenwerking.met if b.zaak.samenwerking else ():
        momenten = [(i, m) for i, m in b.van(Informeermoment) if m.partij == partij and m.over == over]
        yield Loop(
            partij,
            begin[1].moment if begin else None,
            gehaald_op=momenten[0][1].moment if momenten else None,
            gehaald_bij=momenten[0][0] if momenten else None,
            begin_bij=begin[0] if begin else None,
        )


def _over_plan(b: Beeld) -> Iterator[Loop]:
    return _informeren(b, "plan", None)


def _over_resultaat(b: Beeld) -> Iterator[Loop]:
    return _informeren(b, "resultaat", _rapport(b))


def _over_signalen(b: Beeld) -> Iterator[Loop]:
    return _informeren(b, "signalen", None)


def _informeermoment(naam: str, wat: str, begint: str, lopen: object) -> Termijnsoort:
    return Termijnsoort(
        f"informeren-{naam}", "AK-V3", f"{_DRAAIBOEK}, paragraaf 2, vorm 3", wat, begint,
        f"informeermoment over {naam}", VORM_3, lopen, per="partij",  # type: ignore[arg-type]
    )  # fmt: skip


SOORTEN = (
    Termijnsoort(
        "opdracht", "AK-S1d-7", f"{_DRAAIBOEK}, stap 1", "Het toezicht afronden op de beoogde einddatum",
        "de beoogde startdatum uit de opdracht", "vastgesteld (het rapport)", VORM_1, _opdracht,
        aard="streven",
    ),
    Termijnsoort(
        "aankondigen", "AK-S6a", f"{_DRAAIBOEK}, stappen 6 en 7",
        "Het toezicht aankondigen, voordat het wordt uitgevoerd", "de instrumenten zijn klaar (stap 5)",
        "verzonden (de aankondigingsbrief)", VORM_1, _aankondigen,
    ),
    Termijnsoort(
        "bestuur-informeren", "AK-S11d", f"{_DRAAIBOEK}, stap 11",
        "Wethouders en bewindslieden informeren over het rapport", "vaststelling van het rapport",
        "bestuur_geinformeerd", VORM_1, _bestuur, per="rapport",
    ),
    Termijnsoort(
        "evalueren", "AK-S13a", f"{_DRAAIBOEK}, stap 13", "Het gezamenlijke toezicht evalueren",
        "vaststelling van het rapport", "stap_gezet, evaluatie", VORM_1, _evalueren,
    ),
    _informeermoment("plan", "De andere toezichthouder informeren over het voorgenomen toezicht",
                     "het voornemen (niet in de zaak)", _over_plan),
    _informeermoment("resultaat", "De andere toezichthouder informeren over de resultaten",
                     "vaststelling van het rapport", _over_resultaat),
    _informeermoment("signalen", "De andere toezichthouder signalen over onvoldoende kwaliteit doorgeven",
                     "een signaal (niet in de zaak)", _over_signalen),
)  # fmt: skip
