# SPDX-License-Identifier: EUPL-1.2
"""Conditions of the protocol: receipt, transfer, research, hoor en wederhoor, dispatch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.termijnen.wederhoor import reageren_tot
from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.ingetrokken import blijft_binnen, teruggenomen
from pipeline.toestanden.voorwaarden._maak import voorwaarde
from pipeline.zaak import gebeurtenis as g
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.persoon import rolwoord
from pipeline.zaak.termijn import einde_van

_WIE_BIJ_GEMEENTE = (("ter_bevestiging", "beleidsambtenaar"), ("ter_informatie", "portefeuillehouder"))
_ADVIES = ("advies", "collegebrief", "rapport")


def _aanbieders(b: Beeld) -> tuple[str, ...]:
    return tuple(a.id for a in b.zaak.partijen.aanbieders)


@voorwaarde
def na_melding(b: Beeld, _: Any) -> Iterator[str]:
    """The term starts only on a melding of the aanbieder, not on a signaal (P-1.2e, P-1.2f)."""
    if b.zaak.melding is None or b.zaak.melding.soort != "melding":
        yield "Er is geen melding van een aanbieder."


@voorwaarde
def geen_melding(b: Beeld, _: Any) -> Iterator[str]:
    """A signaal comes from someone else than the aanbieder with meldplicht (P-1.2f)."""
    if b.zaak.melding is not None and b.zaak.melding.soort == "melding":
        yield "De zaak noemt dit een melding van de aanbieder; een signaal komt van een ander."


@voorwaarde
def aan_aanbieder(b: Beeld, feit: Any) -> Iterator[str]:
    """The confirmation goes to an aanbieder of the case (P-S1.1)."""
    if feit is not None and feit.aan not in _aanbieders(b):
        yield "De bevestiging ging niet naar een aanbieder van deze zaak."


@voorwaarde
def bevoegdheid_vastgesteld(_: Beeld, feit: Any) -> Iterator[str]:
    """Before a transfer it is established that the other is competent (AK-R10c, AK-P11-6)."""
    if feit is not None and not feit.bevoegdheid_vastgesteld:
        yield "Niet vooraf is vastgesteld dat de ander bevoegd is."


@voorwaarde
def zes_weken_geboden(b: Beeld, _: Any) -> Iterator[str]:
    """The aanbieder got six weeks, in the confirmation or in a letter after it (P-S3A.1a, T02)."""
    if not any(o.biedt_eigen_onderzoek for _, o in b.van(g.Ontvangstbevestiging)):
        yield "De bevestiging biedt de aanbieder geen zes weken voor eigen onderzoek."


@voorwaarde
def gesprekken_hebben_verslag(b: Beeld, _: Any) -> Iterator[str]:
    """A record of each hearing (P-S3B.1d)."""
    for _, gehoord in b.van(g.Gehoord):
        if gehoord.verslag is None:
            yield f"Van het gesprek met {gehoord.persoon} is geen verslag genoteerd."


@voorwaarde
def concept_bestaat(b: Beeld, _: Any) -> Iterator[str]:
    """The relevant facts are laid down in a conceptrapport (P-S4.1b)."""
    if not b.stukken("concept"):
        yield "Er staat nog geen conceptrapport bij de documenten."


def _concept_verzonden(b: Beeld) -> dict[str, Moment]:
    """Who got the concept, and when first."""
    eerste: dict[str, Moment] = {}
    concepten = b.stukken("concept")
    for _, verzending in b.van(g.Verzonden):
        for ontvanger in verzending.aan if verzending.document in concepten else ():
            eerste.setdefault(ontvanger, verzending.moment)
    return eerste


@voorwaarde
def iedereen_kreeg_concept(b: Beeld, _: Any) -> Iterator[str]:
    """The aanbieder and everyone who was heard got the concept (P-S4.2a, P-S3B.1e)."""
    bereikt = b.bereikt(tuple(_concept_verzonden(b)))
    uit = b.uitgezonderd("conceptrapport") | {p.id for p in b.zaak.personen if p.overleden}
    gehoord = tuple(h.persoon for _, h in b.van(g.Gehoord))
    for wie in dict.fromkeys((*_aanbieders(b), *gehoord)):
        if wie not in bereikt | uit:
            yield f"{wie} kreeg het conceptrapport nog niet."


@voorwaarde
def reactietermijn_voorbij(b: Beeld, _: Any) -> Iterator[str]:
    """Each recipient answered, or its own two weeks are over (P-S4.2b)."""
    concepten = b.stukken("concept")
    antwoorden = [r.van for _, r in b.van(g.ReactieConcept) if r.document in concepten]
    for wie, verzonden in _concept_verzonden(b).items():
        tot = reageren_tot(verzonden.dag, b.profiel)
        if wie not in b.bereikt(antwoorden) and b.op <= einde_van(tot):
            yield f"{wie} kan nog reageren, tot en met {dutch_date(Moment(tot))}."


@voorwaarde
def correcties_afgehandeld(b: Beeld, _: Any) -> Iterator[str]:
    """Each correction is worked in, or set aside with a reason (P-S4.2c, AK-S11a)."""
    for correctie in b.zaak.correcties:
        if correctie.dispositie == "open":
            yield f"Over correctie {correctie.id} is nog niet beslist."
    genoteerd = {c.van for c in b.zaak.correcties}
    for _, reactie in b.van(g.ReactieConcept):
        if "correcties" in reactie.uitkomst and not b.bereikt((reactie.van,)) & genoteerd:
            yield f"De correcties van {reactie.van} staan nog niet bij `correcties`."


@voorwaarde
def zienswijzen_bijgevoegd(b: Beeld, _: Any) -> Iterator[str]:
    """A zienswijze on the concept is annexed integrally (P-S4.2d)."""
    bijlagen = {pad for s in b.zaak.documenten if s.id in b.stukken("rapport") for pad in s.bijlagen}
    for handeling in b.register:
        invoer = handeling.gegevens.get("invoer") if handeling.handeling == "genereer" else None
        bijlagen |= set(invoer) if isinstance(invoer, dict) else set()
    gezien = _teruggevonden(b)
    for _, reactie in b.van(g.ReactieConcept):
        bijgevoegd = reactie.zienswijze in bijlagen if gezien is None else reactie.van in gezien
        if reactie.zienswijze is not None and not bijgevoegd:
            yield f"De zienswijze van {reactie.van} is nog geen bijlage van het rapport."


def _teruggevonden(b: Beeld) -> frozenset[str] | None:
    """Whose zienswijze the last ``bouw`` found whole, or goes out beside the report; None without a build."""
    bouwen = [h.gegevens for h in b.register if h.handeling == "bouw"]
    bouwen = [x for x in bouwen if x["document"] in b.stukken("rapport") and x["doelgroep"] == "publiek"]
    gezien = bouwen[-1].get("zienswijzen") if bouwen else None
    if not isinstance(gezien, list):
        return None
    mee = {s.bestand for v in b.zaak.openbaarmaking if (s := b.zaak.stuk(v.document)) is not None}
    apart = {r.van for _, r in b.van(g.ReactieConcept) if r.zienswijze in mee}
    heel = {str(z["van"]) for z in gezien if isinstance(z, dict) and z.get("integraal") is True}
    return frozenset(heel | apart)


def _kreeg(b: Beeld, *soorten: str) -> frozenset[str]:
    """Everyone reached by a document of these sorts."""
    ids = b.stukken(*soorten)
    return b.bereikt(tuple(o for _, v in b.van(g.Verzonden) if v.document in ids for o in v.aan))


def _rapport_kreeg(b: Beeld) -> frozenset[str]:
    """Everyone reached by the report after it was established."""
    ids = b.stukken("rapport")
    vast = [v.moment for _, v in b.van(g.Vastgesteld) if v.document in ids]
    zendingen = [v for _, v in b.van(g.Verzonden) if v.document in ids]
    telt = [v for v in zendingen if vast and not v.moment.zeker_voor(vast[-1])]
    return b.bereikt(tuple(o for v in telt for o in v.aan))


@voorwaarde
def aanbieder_kreeg_rapport(b: Beeld, _: Any) -> Iterator[str]:
    """The established report went to each aanbieder (P-S4.4a, AK-S11b)."""
    for aanbieder in _aanbieders(b):
        if aanbieder not in _rapport_kreeg(b):
            yield f"{aanbieder} kreeg het vastgestelde rapport nog niet."


def _colleges(b: Beeld, kreeg: frozenset[tuple[str, str]], wat: str) -> Iterator[str]:
    for gemeente in b.zaak.partijen.gemeenten:
        mensen = {p.id for p in b.zaak.personen if p.bij == gemeente.id} | {gemeente.id}
        for als, functie in _WIE_BIJ_GEMEENTE:
            if not any((wie, als) in kreeg for wie in mensen):
                yield f"De {functie} van {gemeente.id} kreeg {wat} nog niet ({als.replace('_', ' ')})."


def _in_hoedanigheid(b: Beeld, *soorten: str) -> frozenset[tuple[str, str]]:
    ids = b.stukken(*soorten)
    return frozenset((o, v.als) for _, v in b.van(g.Verzonden) if v.document in ids for o in v.aan)


@voorwaarde
def colleges_geinformeerd(b: Beeld, _: Any) -> Iterator[str]:
    """Of each gemeente the beleidsambtenaar and the portefeuillehouder (P-S4.4b, T14)."""
    yield from _colleges(b, _in_hoedanigheid(b, "rapport", "collegebrief"), "het rapport")


@voorwaarde
def gemeenten_kregen_advies(b: Beeld, _: Any) -> Iterator[str]:
    """After 3A each gemeente gets the report of the aanbieder with the advice (P-S3A.3b)."""
    yield from _colleges(b, _in_hoedanigheid(b, *_ADVIES), "de rapportage met het advies")


@voorwaarde
def betrokkenen_kregen_afschrift(b: Beeld, _: Any) -> Iterator[str]:
    """Those involved in the research get a copy of the report (P-S4.5)."""
    uit = b.uitgezonderd("afschrift_rapport") | {p.id for p in b.zaak.personen if p.overleden}
    for wie in dict.fromkeys(h.persoon for _, h in b.van(g.Gehoord)):
        if wie not in _rapport_kreeg(b) | uit:
            yield f"{wie} is gehoord en kreeg nog geen afschrift van het rapport."


@voorwaarde
def dpg_kreeg_afschrift(b: Beeld, _: Any) -> Iterator[str]:
    """The DPG gets a copy of the message to the portefeuillehouder (P-S3A.3c, P-S4.4c)."""
    dpg = {p.id for p in b.zaak.personen if rolwoord(p.rol) in {"directeur publieke gezondheid", "dpg"}}
    if not any((wie, "afschrift") in _in_hoedanigheid(b, *_ADVIES) for wie in dpg):
        yield "De Directeur Publieke Gezondheid kreeg nog geen afschrift."


@voorwaarde
def aanbieder_weet_einde(b: Beeld, _: Any) -> Iterator[str]:
    """The end after 3A is told to the aanbieder, with reasons (P-S3A.3a)."""
    einde = [o.moment for _, o in b.van(g.OnderzoekBeeindigd)]
    eigen = frozenset(s.id for s in b.zaak.documenten if "aanbieder" not in s.soort)
    kreeg = [
        o
        for _, v in b.van(g.Verzonden)
        if v.document in eigen and einde and not v.moment.zeker_voor(einde[-1])
        for o in v.aan
    ]
    for aanbieder in _aanbieders(b):
        if aanbieder not in kreeg:
            yield f"{aanbieder} kreeg nog geen brief dat het onderzoek is beëindigd."


@voorwaarde
def openbaarheid_bepaald(b: Beeld, _: Any) -> Iterator[str]:
    """What would become public did, or was decided not to (P-C4a)."""
    openbaar = {(o.document, o.door) for _, o in b.van(g.OpenbaarGemaakt)}
    niet = {a.document for _, a in b.van(g.AfspraakNietOpenbaar)}
    niet |= {d.document for _, d in b.van(g.Openbaarmakingsbesluit) if d.uitkomst == "niet_openbaar"}
    for voornemen in b.zaak.openbaarmaking:
        if (voornemen.document, voornemen.door) not in openbaar and voornemen.document not in niet:
            yield f"{voornemen.document} is nog niet openbaar, en niet besloten is dat het binnen blijft."
        daad = teruggenomen(b.register, voornemen.document, b.op)
        if daad is not None and not blijft_binnen(b, voornemen.document, daad.moment):
            yield (
                f"{voornemen.document} is ingetrokken; zet er een nieuwe versie voor in de plaats, of "
                "besluit dat het binnen blijft."
            )
