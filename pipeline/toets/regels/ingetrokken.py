# SPDX-License-Identifier: EUPL-1.2
"""What was taken back does not go out again in the same form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toestanden.ingetrokken import weggehaald
from pipeline.toets.bereiken import ELK_STUK
from pipeline.toets.model import Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.versies import laatste_bouw, regel_plek
from pipeline.toets.zicht import Geval


@regel(
    "LM-INTREK", "Ontwerp van Lakmoes, principe 3", "De versie is niet eerder ingetrokken of vervangen",
    """Een versie die is ingetrokken of vervangen wordt niet opnieuw openbaar. Een andere versie kan dat wel:
    verbeterd, opnieuw gebouwd en goedgekeurd.""",
    ELK_STUK, "privacy",
)  # fmt: skip
def regel_ingetrokken(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None:
        return
    for oud in weggehaald(g.zicht.register, g.id):
        if oud.gegevens.get("bestanden") == bouw.gegevens.get("bestanden"):
            melding = "Deze versie was openbaar en is ingetrokken of vervangen."
            herstel = (
                "Maak een nieuwe versie: verbeter wat er mis was, bouw opnieuw en laat haar goedkeuren; zet"
                " haar dan in de plaats met `lakmoes vervang`. Of besluit dat het stuk binnen blijft."
            )
            yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")
            return
