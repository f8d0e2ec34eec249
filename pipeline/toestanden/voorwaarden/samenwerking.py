# SPDX-License-Identifier: EUPL-1.2
"""Conditions of cooperation: choosing a form together, the opdracht, hoor en wederhoor, informing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.voorwaarden import protocol
from pipeline.toestanden.voorwaarden._maak import voorwaarde
from pipeline.zaak import gebeurtenis as g


@voorwaarde
def samen_gekozen(b: Beeld, feit: Any) -> Iterator[str]:
    """Toezichthouders and rijksinspecties choose the form together (AK-V0)."""
    keuzes = [k for _, k in b.van(g.VormGekozen) if feit is None or k.vorm == feit.vorm]
    door = {p for k in keuzes for p in k.door}
    for partij in (p for p in b.samen if p not in door):
        yield f"{partij} heeft deze vorm nog niet mee gekozen."


def _uit_zaak(b: Beeld, vorm: int) -> Iterator[str]:
    gekozen = bool(b.zaak.van_soort(g.VormGekozen))
    if gekozen or b.zaak.samenwerking is None or b.zaak.samenwerking.vorm != vorm:
        yield f"Het blok samenwerking noemt vorm {vorm} niet, of de keuze is apart genoteerd."


@voorwaarde
def vorm_1_in_zaak(b: Beeld, _: Any) -> Iterator[str]:
    """The case names vorm 1 and no choice is noted (AK-V1)."""
    yield from _uit_zaak(b, 1)


@voorwaarde
def vorm_2_in_zaak(b: Beeld, _: Any) -> Iterator[str]:
    """The case names vorm 2 and no choice is noted (AK-V2)."""
    yield from _uit_zaak(b, 2)


@voorwaarde
def vorm_3_in_zaak(b: Beeld, _: Any) -> Iterator[str]:
    """The case names vorm 3 and no choice is noted (AK-V3)."""
    yield from _uit_zaak(b, 3)


@voorwaarde
def opdracht_door_beide(b: Beeld, _: Any) -> Iterator[str]:
    """Both sides establish the opdrachtformulier (AK-S1e)."""
    formulieren = b.stukken("opdrachtformulier")
    door = {p for _, v in b.van(g.Vastgesteld) if v.document in formulieren for p in v.door}
    for partij in (p for p in b.samen if p not in door):
        yield f"{partij} stelde het opdrachtformulier nog niet vast."


@voorwaarde
def opdracht_gevuld(b: Beeld, _: Any) -> Iterator[str]:
    """What the form holds in any case is in the case (AK-S1d-1 to AK-S1d-9)."""
    if b.zaak.opdracht is None:
        yield "Het blok `opdracht` met wat het formulier moet bevatten ontbreekt in de zaak."


@voorwaarde
def onaangekondigd(b: Beeld, _: Any) -> Iterator[str]:
    """Unannounced, so that the letter is handed over at the visit (AK-S6c)."""
    if b.zaak.aankondiging is None or b.zaak.aankondiging.aangekondigd:
        yield "Het toezicht wordt aangekondigd."


@voorwaarde
def interne_processen(b: Beeld, _: Any) -> Iterator[str]:
    """Each side followed its own internal process on the concept (AK-S9b)."""
    concepten = b.stukken("concept")
    gevolgd = {p.partij for _, p in b.van(g.InternProcesGevolgd) if p.document in concepten}
    for partij in (p for p in b.samen if p not in gevolgd):
        yield f"Het interne proces van {partij} over het concept is nog niet gevolgd."


@voorwaarde
def wederhoor_gesloten(b: Beeld, _: Any) -> Iterator[str]:
    """Hoor en wederhoor is closed; the profile may do without, outside the protocol (AK-S10c, T09)."""
    vrij = b.zaak.protocol == "kader" and not b.profiel.keuzes.wederhoor_verplicht
    nvt = any(s.stap == 10 and s.status == "nvt" and s.reden.strip() for _, s in b.van(g.StapVerantwoord))
    if b.zaak.protocol == "kader" and (vrij or nvt):
        return
    for toets in (protocol.iedereen_kreeg_concept, protocol.reactietermijn_voorbij):
        yield from toets(b, None)


@voorwaarde
def resultaten_gecombineerd(b: Beeld, _: Any) -> Iterator[str]:
    """In vorm 2 results, communication and aftermath are aligned (AK-V2)."""
    eens = {p for _, a in b.van(g.Afstemming) if a.inhoud for p in a.partijen}
    for partij in (p for p in b.partners() if p not in eens):
        yield f"Met {partij} is nog niets afgestemd over resultaat en openbaarmaking."


@voorwaarde
def elkaar_geinformeerd(b: Beeld, _: Any) -> Iterator[str]:
    """In vorm 3 the other knows of the intended supervision and of the results (AK-V3)."""
    gezegd = {(i.over, i.partij) for _, i in b.van(g.Informeermoment)}
    for partij in b.partners():
        for over, woorden in (("plan", "het voorgenomen toezicht"), ("resultaat", "de resultaten")):
            if (over, partij) not in gezegd:
                yield f"{partij} is nog niet geïnformeerd over {woorden}."
