# SPDX-License-Identifier: EUPL-1.2
"""Measures: confidential until the court can no longer be asked, and the source party has been heard."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.procedure import laatste_besluit
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.document import Maatregel
from pipeline.zaak.gebeurtenis import MaatregelStap, ZienswijzeMaatregel
from pipeline.zaak.opschorting import opschorting
from pipeline.zaak.termijn import na


def _genoemd(g: Geval) -> list[Maatregel]:
    return [m for m in g.zaak.maatregelen if m.id in g.stuk.maatregelen]


def _van_inspectie(g: Geval) -> list[Maatregel]:
    """Measures of rijksinspecties under the Jeugdwet: the only ones the first half of afspraak 8 binds."""
    soort = g.zicht.soort_partij
    return [m for m in _genoemd(g) if m.wet == "jeugdwet" and soort(m.door) == "rijksinspectie"]


def _stappen(g: Geval, m: Maatregel) -> list[Feit[MaatregelStap]]:
    return [(i, s) for i, s in g.zicht.van(MaatregelStap) if s.maatregel == m.id]


def _laatste(stappen: list[Feit[MaatregelStap]], *namen: str) -> Feit[MaatregelStap] | None:
    return next((f for f in reversed(stappen) if f[1].stap in namen), None)


def _vrijgegeven_na(stappen: list[Feit[MaatregelStap]], stap: MaatregelStap) -> bool:
    vrij = _laatste(stappen, "vrijgegeven")
    return vrij is not None and not vrij[1].moment.zeker_voor(stap.moment)


_JEUGDWET = Bereik(
    "een stuk dat een maatregel van een rijksinspectie op grond van de Jeugdwet noemt",
    lambda g: bool(_van_inspectie(g)),
)
_LAAT_WEG = "of noem de maatregel niet in dit stuk."


@regel(
    "AK-A8c", f"{KADER}, afspraak 8", "Een maatregel is vertrouwelijk zolang de rechter kan opschorten",
    """Een voorgenomen maatregel, en een maatregel waarvoor de aanbieder de rechter om opschorting vroeg of
    kreeg, is vertrouwelijk. Pas als zij is getroffen en niets meer loopt mag een stuk haar noemen.""",
    _JEUGDWET, "volgorde",
)  # fmt: skip
def regel_vertrouwelijk(g: Geval) -> Iterator[Oordeel]:
    for m in _van_inspectie(g):
        stappen = _stappen(g, m)
        stand = _laatste(stappen, "voorgenomen", "getroffen", "vervallen")
        waar = plek(stappen[-1][0]) if stappen else g.stuk_plek
        if stand is None or stand[1].stap == "voorgenomen":
            melding = f"Maatregel {m.id} is nog niet getroffen, en daarom vertrouwelijk."
            herstel = f"Wacht tot de maatregel is getroffen en noteer `maatregel` met die `stap`, {_LAAT_WEG}"
            yield blokkade(melding, herstel, waar)
        elif stand[1].stap == "vervallen" and not _vrijgegeven_na(stappen, stand[1]):
            melding = f"Maatregel {m.id} is vervallen en niet vrijgegeven, en daarom vertrouwelijk."
            herstel = f"Vraag {m.door} om vrijgave en noteer `maatregel` met `stap=vrijgegeven`, {_LAAT_WEG}"
            yield blokkade(melding, herstel, waar)
        if opschorting(s for _, s in stappen) in {"loopt", "geschorst"}:
            melding = f"De opschorting van maatregel {m.id} is gevraagd of uitgesproken."
            herstel = f"Wacht op afwijzing of intrekking en noteer `maatregel` met die `stap`, {_LAAT_WEG}"
            om = [i for i, s in stappen if s.opschortingsverzoek or s.stap.startswith("opschorting")]
            yield blokkade(melding, herstel, plek(om[-1]))


@regel(
    "AK-A8f", f"{KADER}, afspraak 8", "Bekend is of de aanbieder om opschorting vraagt",
    """De rijksinspectie vraagt de aanbieder of hij de rechter om opschorting verzoekt. Is het antwoord
    onbekend, dan blijft de maatregel vertrouwelijk.""",
    _JEUGDWET, "volgorde",
)  # fmt: skip
def regel_opschorting(g: Geval) -> Iterator[Oordeel]:
    for m in _van_inspectie(g):
        stappen = _stappen(g, m)
        if opschorting(s for _, s in stappen) == "onbekend":
            melding = f"Onbekend is of de aanbieder opschorting vraagt van maatregel {m.id}."
            herstel = (
                "Laat het de aanbieder vragen en noteer `maatregel` met `stap=aanbieder_bevraagd` "
                f"en `opschortingsverzoek`, {_LAAT_WEG}"
            )
            bevraagd = _laatste(stappen, "aanbieder_bevraagd")
            yield blokkade(melding, herstel, plek(bevraagd[0]) if bevraagd else g.stuk_plek)


@regel(
    "AK-A8e", f"{KADER}, afspraak 8", "De partij die de maatregel meldde gaf een zienswijze",
    """Wie een maatregel openbaar maakt die een ander hem meldde, licht die ander in en geeft gelegenheid tot
    een zienswijze. Dit is een andere zienswijze dan die op het concept of op de openbaarmaking.""",
    Bereik("een stuk dat een maatregel noemt van een rijksinspectie die niet zelf openbaar maakt",
           lambda g: any(m.door != g.voornemen.door for m in _van_inspectie(g))),
    "volgorde",
)  # fmt: skip
def regel_bronpartij(g: Geval) -> Iterator[Oordeel]:
    for m in (m for m in _van_inspectie(g) if m.door != g.voornemen.door):
        ingelicht = _laatste(_stappen(g, m), "bronpartij_ingelicht")
        if ingelicht is None:
            melding = f"{m.door} is niet ingelicht over het openbaar maken van maatregel {m.id}."
            herstel = (
                f"Licht {m.door} in en noteer `maatregel` met `stap=bronpartij_ingelicht` "
                f"en een termijn (`tot`), {_LAAT_WEG}"
            )
            yield blokkade(melding, herstel, g.stuk_plek)
        else:
            yield from _zienswijze_bronpartij(g, m, ingelicht)


def _zienswijze_bronpartij(g: Geval, m: Maatregel, ingelicht: Feit[MaatregelStap]) -> Iterator[Oordeel]:
    index, stap = ingelicht
    for _, z in g.zicht.van(ZienswijzeMaatregel):
        if z.maatregel == m.id and z.van == m.door and not z.moment.zeker_voor(stap.moment):
            return
    melding = f"{m.door} gaf nog geen zienswijze op het openbaar maken van maatregel {m.id}."
    if stap.tot is None:
        herstel = "Vul `tot` in bij deze gebeurtenis, of noteer `zienswijze_maatregel`."
        yield blokkade(melding, herstel, plek(index))
    elif stap.tot.laatst >= g.zicht.op:
        herstel = "Wacht op het einde van de termijn, of noteer `zienswijze_maatregel` als die binnen is."
        yield blokkade(melding, herstel, plek(index, "tot"), vanaf=na(stap.tot.laatst))


@regel(
    "AK-A8d", f"{KADER}, afspraak 8", "Het college houdt de maatregel geheim",
    """Het college is gehouden tot geheimhouding van wat een rijksinspectie over een maatregel meldde, tenzij
    een wettelijk voorschrift of zijn taak openbaarmaking nodig maakt. Die grond moet zijn vastgelegd.""",
    Bereik("een stuk van of door het college, of een raadsbrief, dat zo'n maatregel noemt",
           lambda g: bool(_van_inspectie(g)) and (g.door == "gemeente" or g.aard == "raadsbrief")),
    "volgorde",
)  # fmt: skip
def regel_geheim_college(g: Geval) -> Iterator[Oordeel]:
    besluit = laatste_besluit(g)
    if besluit is None or besluit[1].grondslag == "afspraak" or besluit[1].uitkomst != "openbaar":
        melding = "Het college noemt een maatregel zonder wettelijke grond voor openbaarmaking."
        herstel = f"Noteer een `openbaarmakingsbesluit` met de wettelijke grond, {_LAAT_WEG}"
        yield blokkade(melding, herstel, plek(besluit[0]) if besluit else g.stuk_plek)


def _op_verzoek(g: Geval) -> list[Maatregel]:
    soort = g.zicht.soort_partij
    return [m for m in _genoemd(g) if m.vertrouwelijk_op_verzoek and soort(m.door) == "gemeente"]


@regel(
    "AK-A8h", f"{KADER}, afspraak 8, tweede deel", "Vertrouwelijk op verzoek van de gemeente",
    """Meldt een gemeente een maatregel bij een Wmo-aanbieder en vraagt zij om vertrouwelijkheid, dan noemt
    een rijksinspectie die maatregel niet in het openbaar tot de gemeente haar vrijgeeft.""",
    Bereik("een stuk van of door een rijksinspectie dat zo'n maatregel noemt",
           lambda g: bool(_op_verzoek(g)) and "rijksinspectie" in g.eigenaren | {g.door}),
    "volgorde",
)  # fmt: skip
def regel_op_verzoek(g: Geval) -> Iterator[Oordeel]:
    for m in _op_verzoek(g):
        if _laatste(_stappen(g, m), "vrijgegeven") is None:
            melding = f"De gemeente vroeg maatregel {m.id} vertrouwelijk te houden."
            herstel = (
                f"Vraag de gemeente om vrijgave en noteer `maatregel` met `stap=vrijgegeven`, {_LAAT_WEG}"
            )
            yield blokkade(melding, herstel, ("maatregelen", g.zaak.maatregelen.index(m)))
