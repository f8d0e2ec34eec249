# SPDX-License-Identifier: EUPL-1.2
"""What was taken back does not go out again in the same form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toestanden.beeld import Handeling
from pipeline.toestanden.ingetrokken import weggehaald
from pipeline.toets.bereiken import ELK_STUK
from pipeline.toets.model import Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.versies import laatste_bouw, regel_plek
from pipeline.toets.zicht import Geval


@regel(
    "LM-INTREK", "Ontwerp van Lakmoes, principe 3", "De versie is niet eerder ingetrokken of vervangen",
    """Een versie die is ingetrokken of vervangen wordt niet opnieuw openbaar. Een andere versie kan dat wel:
    verbeterd, opnieuw gebouwd en goedgekeurd. Een document dat alleen meeging met een ander waarin iets mis
    was, mag terugkomen zoals het was.""",
    ELK_STUK, "privacy",
)  # fmt: skip
def regel_ingetrokken(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None:
        return
    for oud in weggehaald(g.zicht.register, g.id):
        if oud.gegevens.get("bestanden") == bouw.gegevens.get("bestanden"):
            melding = f"Deze versie van {g.id} was openbaar en is ingetrokken of vervangen."
            yield blokkade(melding, _herstel(g, oud), regel_plek(bouw), "vastgelegd")
            return


def _herstel(g: Geval, oud: Handeling) -> str:
    nieuw = (
        f"Maak een nieuwe versie van {g.id}: verbeter wat er mis was, bouw opnieuw en laat haar goedkeuren; "
        "zet haar dan in de plaats met `lakmoes vervang`. Of besluit dat het stuk binnen blijft."
    )
    ander = _andere(g, oud)
    if not ander:
        return nieuw
    return (
        f"{nieuw} Was er met {g.id} niets mis, zeg dan waarmee wel, met `lakmoes intrek --document {ander}` "
        f"en dezelfde reden; dan mag {g.id} terug zoals het was."
    )


def _andere(g: Geval, oud: Handeling) -> str:
    """Another document of the package in which this build went out; empty when it went out alone."""
    for r in g.zicht.register:
        samen = [str(d) for d in r.gegevens.get("documenten", ())]
        if r.handeling == "publiceer" and r.nr > oud.nr and g.id in samen:
            return next((d for d in samen if d != g.id), "")
    return ""
