# SPDX-License-Identifier: EUPL-1.2
"""Conditions on a measure: who knows, whether the court is asked, whether the source party was heard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.voorwaarden._maak import voorwaarde
from pipeline.zaak import gebeurtenis as g
from pipeline.zaak.basis import dutch_date
from pipeline.zaak.document import Maatregel
from pipeline.zaak.opschorting import opschorting


def _maatregel(b: Beeld) -> Maatregel:
    assert isinstance(b.over, Maatregel)
    return b.over


def _stappen(b: Beeld) -> list[g.MaatregelStap]:
    return [s for _, s in b.van(g.MaatregelStap) if s.maatregel == _maatregel(b).id]


def _inspectie(b: Beeld) -> bool:
    m = _maatregel(b)
    return m.wet == "jeugdwet" and m.door in b.zaak.rijksinspectie_ids


@voorwaarde
def van_inspectie(b: Beeld, _: Any) -> Iterator[str]:
    """The first half of afspraak 8 binds: a rijksinspectie, under the Jeugdwet."""
    if not _inspectie(b):
        yield "Deze maatregel is niet van een rijksinspectie op grond van de Jeugdwet."


@voorwaarde
def van_gemeente(b: Beeld, _: Any) -> Iterator[str]:
    """The second half of afspraak 8: a stop or the end of a contract, by a gemeente (AK-A8g)."""
    m, gemeenten = _maatregel(b), {x.id for x in b.zaak.partijen.gemeenten}
    elders = any({"wlz", "zvw", "jeugdwet"} & set(a.wetten) for a in b.zaak.partijen.aanbieders)
    if m.door not in gemeenten or m.soort not in {"clientenstop", "ontbinding_overeenkomst"} or not elders:
        yield "Deze maatregel hoeft niet aan de rijksinspecties te worden gemeld."


def _weten(b: Beeld) -> frozenset[str]:
    """Who was told of a measure: by an exchange about one."""
    return frozenset(u.aan for _, u in b.van(g.Uitwisseling) if "maatregel" in u.over)


@voorwaarde
def college_weet_maatregel(b: Beeld, _: Any) -> Iterator[str]:
    """The College knows as soon as the rijksinspectie intends a stop or closure (AK-A8a)."""
    if not _inspectie(b) or _maatregel(b).soort not in {"clientenstop", "sluiting"}:
        return
    for gemeente in b.zaak.partijen.gemeenten:
        if gemeente.id not in _weten(b):
            yield f"Niet genoteerd is dat het college van {gemeente.id} van het voornemen weet."


@voorwaarde
def inspecties_weten_maatregel(b: Beeld, _: Any) -> Iterator[str]:
    """A municipal stop or ending of a contract is told to the rijksinspecties (AK-A8g)."""
    if not _weten(b) & b.zaak.rijksinspectie_ids:
        yield "Niet genoteerd is dat een rijksinspectie van deze maatregel weet."


@voorwaarde
def opschorting_bekend(b: Beeld, _: Any) -> Iterator[str]:
    """Whether the aanbieder asks the court is known (AK-A8f)."""
    if _inspectie(b) and opschorting(_stappen(b)) == "onbekend":
        yield "Onbekend is of de aanbieder de rechter om opschorting vraagt."


@voorwaarde
def geen_opschorting(b: Beeld, _: Any) -> Iterator[str]:
    """No suspension asked or granted, and that is known (AK-A8c, AK-A8f)."""
    yield from opschorting_bekend(b, None)
    if _inspectie(b) and opschorting(_stappen(b)) in {"loopt", "geschorst"}:
        yield "De opschorting is gevraagd of uitgesproken."


@voorwaarde
def bronpartij_gehoord(b: Beeld, _: Any) -> Iterator[str]:
    """Who told of the measure gave a zienswijze, or had the whole term (AK-A8e)."""
    m = _maatregel(b)
    if not _inspectie(b):
        return
    ingelicht = [s for s in _stappen(b) if s.stap == "bronpartij_ingelicht"]
    if not ingelicht:
        yield f"{m.door} is nog niet ingelicht over het openbaar maken van de maatregel."
        return
    antwoord = any(
        z.maatregel == m.id and z.van == m.door and not z.moment.zeker_voor(ingelicht[-1].moment)
        for _, z in b.van(g.ZienswijzeMaatregel)
    )
    tot = ingelicht[-1].tot
    if not antwoord and (tot is None or tot.laatst >= b.op):
        tot_en_met = f" (tot en met {dutch_date(tot)})" if tot else ""
        yield f"{m.door} kan nog een zienswijze geven{tot_en_met}."


@voorwaarde
def maatregel_vrijgegeven(b: Beeld, _: Any) -> Iterator[str]:
    """Confidential at the request of the gemeente until it clears the measure (AK-A8h)."""
    if _maatregel(b).vertrouwelijk_op_verzoek and not any(s.stap == "vrijgegeven" for s in _stappen(b)):
        yield f"{_maatregel(b).door} vroeg om vertrouwelijkheid en gaf de maatregel nog niet vrij."
