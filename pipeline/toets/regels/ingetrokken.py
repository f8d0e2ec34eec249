# SPDX-License-Identifier: EUPL-1.2
"""What was taken back does not go out again in the same form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toestanden.beeld import Handeling
from pipeline.toestanden.ingetrokken import gezegd, weggehaald
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
        f"{nieuw} Was er met {g.id} niets mis, zeg dan waarmee wel, met `lakmoes intrek DOSSIER {ander}` en "
        f"dezelfde reden; dan mag {g.id} terug zoals het was."
    )


def _andere(g: Geval, oud: Handeling) -> str:
    """The package in which this build went out and another document of it, as options of the command.

    Empty when it went out alone, or when it was said already in which documents something was wrong.
    """
    for r in g.zicht.register:
        samen = [str(d) for d in r.gegevens.get("documenten", ())]
        if r.handeling != "publiceer" or r.nr < oud.nr or g.id not in samen:
            continue
        pakket = str(r.gegevens.get("pakket"))
        anders = [d for d in samen if d != g.id]
        return f"{pakket} --document {anders[0]}" if anders and not gezegd(g.zicht.register, pakket) else ""
    return ""
