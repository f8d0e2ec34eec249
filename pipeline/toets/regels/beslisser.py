# SPDX-License-Identifier: EUPL-1.2
"""Two people looked, also when there was nothing to decide."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import ELK_STUK, KADER, PROTOCOL
from pipeline.toets.model import Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.versies import geldige_keuringen, laatste_bouw, namen, regel_plek
from pipeline.toets.zicht import Geval


@regel(
    "LM-BESLISSER", f"{KADER}, afspraak 11; {PROTOCOL}, 3 C lid 4", "Twee mensen keken, ook zonder besluit",
    """Een besluit over lakken en een goedkeuring komen van twee mensen. Is er over niets besloten, dan keuren
    twee mensen uit het profiel de versie goed die het stuk niet schreven.""",
    ELK_STUK, "privacy", na=("LM-KEUR", "LM-VIEROGEN", "AK-A2b"),
)  # fmt: skip
def regel_beslisser(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None or namen(bouw.gegevens.get("besloten_door")):
        return
    profiel = g.zicht.bron.profiel
    wie = {k.door for k in geldige_keuringen(g) if k.door and profiel.kent(k.door)} - set(g.stuk.auteurs)
    if len(wie) < 2:
        melding = "Over lakken is niets besloten, en de versie is niet door twee mensen goedgekeurd."
        herstel = "Laat nog iemand die het stuk niet schreef de versie goedkeuren met `lakmoes keur`."
        yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")
