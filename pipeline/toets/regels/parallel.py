# SPDX-License-Identifier: EUPL-1.2
"""Strafonderzoek and PSHi beside the research: they ask for clearance, they are no automatic ban."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import PROTOCOL
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.gebeurtenis import ParallelProces, Vrijgave


def _lopend(g: Geval, proces: str) -> Feit[ParallelProces] | None:
    stappen = [(i, p) for i, p in g.zicht.van(ParallelProces) if p.soort == proces]
    return stappen[-1] if stappen and stappen[-1][1].stap == "gestart" else None


def _vrijgegeven(g: Geval, proces: str, wie: str) -> Iterator[Oordeel]:
    lopend = _lopend(g, proces)
    if lopend is None:
        return
    for _, vrijgave in g.zicht.van(Vrijgave):
        past = vrijgave.proces == proces and g.id in vrijgave.documenten
        if past and not vrijgave.moment.zeker_voor(lopend[1].moment):
            return
    herstel = f"Vraag {wie} of openbaarmaking kan en noteer `vrijgave`, of wacht tot het is beëindigd."
    naam = "PSHi-proces" if proces == "pshi" else proces
    yield blokkade(f"Er loopt een {naam} en er is geen vrijgave.", herstel, plek(lopend[0]))


@regel(
    "P-A1b", f"{PROTOCOL}, 3 A lid 1 (en stap 1 lid 7c)", "Openbaarmaking hindert het strafonderzoek niet",
    """Loopt er een strafonderzoek, dan is de driehoek leidend. Openbaarmaking vraagt dan om vrijgave; een
    verbod is het niet.""",
    Bereik("elk stuk zolang een strafonderzoek loopt", lambda g: _lopend(g, "strafonderzoek") is not None),
    "proces",
)  # fmt: skip
def regel_straf(g: Geval) -> Iterator[Oordeel]:
    yield from _vrijgegeven(g, "strafonderzoek", "de driehoek (via het openbaar ministerie)")


@regel(
    "P-A2c", f"{PROTOCOL}, 3 A lid 2 (en stap 1 lid 7b)", "Openbaarmaking hindert het PSHi-proces niet",
    """Is het PSHi-proces in werking, dan vraagt openbaarmaking om afstemming met de ambtenaar IV/OV en om
    vrijgave.""",
    Bereik("elk stuk zolang een PSHi-proces loopt", lambda g: _lopend(g, "pshi") is not None),
    "proces",
)  # fmt: skip
def regel_pshi(g: Geval) -> Iterator[Oordeel]:
    yield from _vrijgegeven(g, "pshi", "de ambtenaar IV/OV")
