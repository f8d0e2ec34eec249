# SPDX-License-Identifier: EUPL-1.2
"""Strafonderzoek and PSHi beside the research: they ask for clearance, they are no automatic ban."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import PROTOCOL
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.gebeurtenis import ParallelProces, Vrijgave
from pipeline.zaak.parallel import lopend
from pipeline.zaak.vrijgave import VRAAG, Proces, mag_vrijgeven


def _lopend(g: Geval, proces: str) -> tuple[Feit[ParallelProces], ...]:
    return lopend(g.zicht.van(ParallelProces), proces)


def _vrijgegeven(g: Geval, proces: Proces) -> Iterator[Oordeel]:
    begonnen = _lopend(g, proces)
    if not begonnen:
        return
    laatste, anderen = begonnen[-1], len(begonnen) - 1
    gevonden = [
        (i, v)
        for i, v in g.zicht.van(Vrijgave)
        if v.proces == proces and g.id in v.documenten and not v.moment.zeker_voor(laatste[1].moment)
    ]
    bevoegd = [(i, v) for i, v in gevonden if mag_vrijgeven(g.zaak, v)]
    if any(g.zicht.bewezen(v) for _, v in bevoegd):
        return
    naam, wie = "PSHi-proces" if proces == "pshi" else proces, VRAAG[proces]
    herstel = f"Vraag {wie} of openbaarmaking kan en noteer `vrijgave` met `bewijs`, of wacht op het einde."
    herstel += f" Er begonnen er {anderen + 1} zonder einde; noteer van elk het einde." if anderen else ""
    if bevoegd:
        melding = f"De vrijgave bij het {naam} is niet bewezen: een stuk ontbreekt of is gewijzigd."
        yield blokkade(melding, herstel, plek(bevoegd[-1][0]))
    elif gevonden:
        melding = f"Wie bij het {naam} vrijgaf, is daarin niet leidend."
        yield blokkade(melding, herstel, plek(gevonden[-1][0], "door"))
    else:
        yield blokkade(f"Er loopt een {naam} en er is geen vrijgave.", herstel, plek(laatste[0]))


@regel(
    "P-A1b", f"{PROTOCOL}, 3 A lid 1 (en stap 1 lid 7c)", "Openbaarmaking hindert het strafonderzoek niet",
    """Loopt er een strafonderzoek, dan is de driehoek leidend. Openbaarmaking vraagt dan om vrijgave door de
    driehoek of het openbaar ministerie, met een stuk waaruit dat blijkt; een verbod is het niet.""",
    Bereik("elk stuk zolang een strafonderzoek loopt", lambda g: bool(_lopend(g, "strafonderzoek"))),
    "proces",
)  # fmt: skip
def regel_straf(g: Geval) -> Iterator[Oordeel]:
    yield from _vrijgegeven(g, "strafonderzoek")


@regel(
    "P-A2c", f"{PROTOCOL}, 3 A lid 2 (en stap 1 lid 7b)", "Openbaarmaking hindert het PSHi-proces niet",
    """Is het PSHi-proces in werking, dan heeft de burgemeester een leidende rol. Openbaarmaking vraagt om
    vrijgave door de burgemeester of de ambtenaar IV/OV, met een stuk waaruit dat blijkt.""",
    Bereik("elk stuk zolang een PSHi-proces loopt", lambda g: bool(_lopend(g, "pshi"))),
    "proces",
)  # fmt: skip
def regel_pshi(g: Geval) -> Iterator[Oordeel]:
    yield from _vrijgegeven(g, "pshi")
