# SPDX-License-Identifier: EUPL-1.2
"""Hoor en wederhoor and the establishment of the report: someone's right, so a gap blocks."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import DRAAIBOEK, PROTOCOL, PROTOCOLRAPPORT
from pipeline.toets.model import Bereik, Oordeel, Pad, blokkade, waarschuwing
from pipeline.toets.procedure import uitzondering_telt_niet
from pipeline.toets.regels import regel
from pipeline.toets.versies import laatste_bouw, namen
from pipeline.toets.wederhoor import (
    concept_verzendingen,
    gehoorden,
    ontvangsten,
    reacties,
    te_laat_ontvangen,
    voldaan,
)
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.gebeurtenis import BesluitVaststelling, Verzonden
from pipeline.zaak.termijn import na
from pipeline.zaak.uitzondering import Procedure

_STAP4 = f"{PROTOCOL}, stap 4 lid 2"
_OPNIEUW = "stel daarna het rapport (opnieuw) vast."


def _aanbieder_kreeg(g: Geval) -> Iterator[Oordeel]:
    verzonden = concept_verzendingen(g)
    bereikt = g.zicht.bereikt(tuple(o for _, v in verzonden for o in v.aan))
    for aanbieder in g.zaak.partijen.aanbieders:
        if aanbieder.id not in bereikt:
            melding = f"Het conceptrapport is niet naar {aanbieder.id} gestuurd."
            herstel = "Stuur het concept, noteer `verzonden`, wacht de reactietermijn af en " + _OPNIEUW
            yield blokkade(melding, herstel, (verzonden and plek(verzonden[0][0], "aan")) or g.stuk_plek)


@regel(
    "P-S4.2a", _STAP4, "Het concept ging naar de aanbieder",
    """Het conceptrapport gaat ter kennis naar de aanbieder (en naar wie gehoord is, zie P-S3B.1e).""",
    PROTOCOLRAPPORT, "termijn",
)  # fmt: skip
def regel_aanbieder(g: Geval) -> Iterator[Oordeel]:
    yield from _aanbieder_kreeg(g)


@regel(
    "P-S3B.1e", f"{PROTOCOL}, stap 3B lid 1b en stap 4 lid 2", "Wie gehoord is, kreeg het concept",
    """Iedereen die is gehoord staat ook op de verzendlijst van het concept; meer ontvangers mag. Wie
    onbereikbaar is of zelf niet wil, is een uitzondering met grond, reden en bewijs.""",
    PROTOCOLRAPPORT, "termijn",
)  # fmt: skip
def regel_gehoorden(g: Geval) -> Iterator[Oordeel]:
    bereikt = g.zicht.bereikt(tuple(o for _, v in concept_verzendingen(g) for o in v.aan))
    for index, gehoord in gehoorden(g, "conceptrapport"):
        if gehoord.persoon not in bereikt:
            melding = f"{gehoord.persoon} is gehoord, maar kreeg het conceptrapport niet"
            stuur = "Stuur het concept, noteer `verzonden`, wacht de reactietermijn af en stel opnieuw vast"
            waar = plek(index, "persoon")
            yield niet_bereikt(g, gehoord.persoon, "conceptrapport", melding, stuur, waar)


def niet_bereikt(g: Geval, wie: str, procedure: Procedure, melding: str, doe: str, waar: Pad) -> Oordeel:
    """A finding that someone was left out: at the exception that does not count, if there is one.

    Only a person can be an exception; an aanbieder is never left out.
    """
    gevonden = uitzondering_telt_niet(g, wie, procedure)
    if gevonden is not None:
        nr, gebrek = gevonden
        return blokkade(
            f"{melding}, en de uitzondering {gebrek}.",
            f"{doe}, of haal de uitzondering weg uit zaak.yaml en noteer haar opnieuw, met een `grond` uit de"
            " lijst en waar nodig `bewijs`.",
            ("uitzonderingen", nr),
        )
    if wie in g.zaak.organisaties:
        return blokkade(f"{melding}.", f"{doe}. Een organisatie kan niet worden uitgezonderd.", waar)
    noteer = (
        f"`lakmoes noteer DOSSIER uitzondering persoon={wie} procedure={procedure} grond=GROND reden=WAAROM`"
    )
    herstel = f"{doe}. Kan dat niet, dan is er een uitzondering op een vaste grond: {noteer}."
    return blokkade(f"{melding}.", herstel, waar)


@regel(
    "P-S4.2b", _STAP4, "Iedere ontvanger had twee weken om te reageren",
    """De termijn loopt voor elke ontvanger vanaf de eigen verzending. Vaststellen kan pas als alle termijnen
    voorbij zijn of iedereen heeft gereageerd.""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.2a", "P-S3B.1e"),
)  # fmt: skip
def regel_reactietermijn(g: Geval) -> Iterator[Oordeel]:
    vaststelling = g.vastgesteld
    for o in ontvangsten(g):
        if voldaan(o, vaststelling, g.zicht.op):
            continue
        waar = plek(o.verzending[0], "moment")
        if vaststelling is None:
            melding = f"De reactietermijn van {o.ontvanger} op het concept loopt nog."
            yield blokkade(
                melding, "Wacht op de reactie of op het einde van de termijn.", waar, vanaf=na(o.einde)
            )
        else:
            melding = f"Het rapport is vastgesteld voordat {o.ontvanger} kon reageren."
            herstel = "Laat de reactietermijn verlopen of wacht op de reactie; " + _OPNIEUW
            yield blokkade(melding, herstel, plek(vaststelling[0], "moment"))


def _correcties(g: Geval) -> Iterator[Oordeel]:
    for index, correctie in enumerate(g.zaak.correcties):
        waar: Pad = ("correcties", index)
        if correctie.dispositie == "open":
            melding = f"Over correctie {correctie.id} is niet beslist."
            yield blokkade(melding, "Zet `dispositie` op verwerkt, of op terzijde met een `reden`.", waar)
        elif correctie.dispositie == "terzijde" and not correctie.reden.strip():
            melding = f"Correctie {correctie.id} is terzijde gelegd zonder reden."
            yield blokkade(melding, "Vul `reden` in bij deze correctie.", waar)
    genoteerd = {c.van for c in g.zaak.correcties}
    for index, reactie in reacties(g):
        if "correcties" not in reactie.uitkomst or te_laat_ontvangen(g, reactie):
            continue
        if not g.zicht.bereikt((reactie.van,)) & genoteerd:
            melding = f"{reactie.van} gaf correcties door, maar die staan niet in de zaak."
            yield blokkade(melding, "Noteer ze bij `correcties`, met wat ermee is gedaan.", plek(index))


@regel(
    "P-S4.2c", _STAP4, "Correcties zijn verwerkt of gemotiveerd terzijde gelegd",
    """Elke ontvangen correctie is in het rapport verwerkt, of met een reden terzijde gelegd.""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.2b",),
)  # fmt: skip
def regel_correcties(g: Geval) -> Iterator[Oordeel]:
    yield from _correcties(g)


def _vaststellers(g: Geval) -> frozenset[str]:
    """Who must establish: the toezichthouder; in vorm 1 who the projectgroep chose, else each owner (T10)."""
    if g.zicht.vorm != 1:
        return frozenset({g.zicht.toezichthouder})
    besluiten = [b for _, b in g.zicht.van(BesluitVaststelling) if b.document == g.id]
    gekozen = frozenset(besluiten[-1].door) if besluiten else frozenset(g.stuk.eigenaar)
    elke = g.zicht.bron.profiel.keuzes.vaststellen_gezamenlijk == "elke_eigenaar"
    return gekozen | frozenset(g.stuk.eigenaar) if elke else gekozen


@regel(
    "P-S4.3b", f"{PROTOCOL}, stap 4 lid 3 (en T10)", "Het rapport is vastgesteld",
    """De toezichthouder stelt het rapport vast, niet het college of de aanbieder. Bij gezamenlijk toezicht
    doen dat de partijen die de projectgroep aanwees, anders alle eigenaren.""",
    PROTOCOLRAPPORT, "termijn", na=("P-C4a", "P-S4.2b"),
)  # fmt: skip
def regel_vastgesteld(g: Geval) -> Iterator[Oordeel]:
    door = frozenset(p for _, v in g.zicht.vaststellingen(g.id) for p in v.door)
    for partij in sorted(_vaststellers(g) - door):
        herstel = "Laat het rapport vaststellen en noteer `vastgesteld`."
        yield blokkade(f"{partij} heeft het rapport niet vastgesteld.", herstel, g.stuk_plek)


_KADER = Bereik(
    "een rapport van de toezichthouder onder het afsprakenkader alleen (geen calamiteitenprotocol)",
    lambda g: not g.zicht.protocol and g.aard == "rapport" and "toezichthouder" in g.eigenaren,
)


@regel(
    "AK-S10c", f"{DRAAIBOEK}, stap 10 (en T09)", "Hoor en wederhoor, tenzij het profiel er niet voor kiest",
    """Het draaiboek zegt dat het concept aan de aanbieders voorgelegd kan worden. Standaard moet dat, met
    twee weken om feitelijke onjuistheden te melden; een profiel kan ervan afzien, of het concept ook aan
    wie gehoord is laten voorleggen.""",
    _KADER, "termijn",
)  # fmt: skip
def regel_kader_wederhoor(g: Geval) -> Iterator[Oordeel]:
    if not g.zicht.bron.profiel.keuzes.wederhoor_verplicht:
        if not concept_verzendingen(g):
            herstel = "Leg in het rapport uit waarom niet."
            yield waarschuwing("Er was geen hoor en wederhoor.", herstel, g.stuk_plek)
        return
    ontbreekt = list(_aanbieder_kreeg(g))
    if g.zicht.bron.profiel.keuzes.wederhoor_gehoorden_kader:
        ontbreekt += regel_gehoorden.check(g)
    yield from ontbreekt or regel_reactietermijn.check(g)


@regel(
    "AK-S11b", f"{DRAAIBOEK}, stap 11", "De onderzochte partijen kregen het vastgestelde rapport",
    """Na vaststelling wordt het rapport aangeboden aan de onderzochte partijen, voordat het openbaar is.""",
    Bereik("een rapport (ook een concept) van de toezichthouder onder het kader alleen",
           lambda g: not g.zicht.protocol and g.aard in {"rapport", "concept"}
                     and "toezichthouder" in g.eigenaren),
    "termijn", na=("AK-S10c",),
)  # fmt: skip
def regel_aangeboden(g: Geval) -> Iterator[Oordeel]:
    if g.aard == "concept":
        yield blokkade(
            "Dit is een concept.", "Maak het vastgestelde rapport openbaar, niet dit.", g.stuk_plek
        )
        return
    if g.vastgesteld is None:
        herstel = "Laat het rapport vaststellen, noteer `vastgesteld`, en bied het daarna aan."
        yield blokkade("Het rapport is niet vastgesteld.", herstel, g.stuk_plek)
        return
    yield from niet_ontvangen(
        g, [a.id for a in g.zaak.partijen.aanbieders], "Bied het rapport aan en noteer `verzonden`."
    )


def niet_ontvangen(g: Geval, wie: list[str], herstel: str) -> Iterator[Oordeel]:
    """A finding for each of ``wie`` who did not get the report after it was established."""
    for ontvanger in wie:
        if ontvanger not in ontvangers(g):
            melding = f"{ontvanger} kreeg het vastgestelde rapport niet."
            yield blokkade(melding, herstel, g.stuk_plek)


def ontvangers(g: Geval) -> frozenset[str]:
    """Everyone whom the report reached after it was established."""
    return g.zicht.bereikt(tuple(o for v in na_vaststelling(g) for o in v.aan))


def na_vaststelling(g: Geval) -> list[Verzonden]:
    """Dispatches of the report that were not surely before its establishment."""
    v = g.vastgesteld
    alle = [zending for _, zending in g.zicht.verzendingen(g.id)]
    return [z for z in alle if v is None or not z.moment.zeker_voor(v[1].moment)]


@regel(
    "P-S4.3c", f"{PROTOCOL}, stap 4 lid 3", "Het rapport bevat feiten, conclusies en advies",
    """Het rapport bevat de relevante feiten, de conclusies van de toezichthouder en advies over te nemen
    maatregelen. `lakmoes bouw` zoekt daarvoor een kop in de tekst van het bestand.""",
    PROTOCOLRAPPORT, "termijn", na=("P-C4b", "AK-A11c"),
)  # fmt: skip
def regel_hoofdstukken(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    gezien = bouw.gegevens.get("hoofdstukken") if bouw is not None else None
    if gezien is None:
        return
    for nodig in ("feiten", "conclusies", "advies"):
        if nodig not in namen(gezien):
            melding = f"In het bestand van dit rapport staat geen hoofdstuk met {nodig}."
            herstel = "Noem bij `bestand` het rapport zelf, met een kop voor dit hoofdstuk, en bouw opnieuw."
            yield blokkade(melding, herstel, g.stuk_plek, "vastgelegd")
