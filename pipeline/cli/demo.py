# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes demo``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import nu, zeg


@click.command(name="demo")
@click.argument("map_", metavar="[MAP]", default="demo", type=click.Path(path_type=Path))
@click.option(
    "--voorbeeld", default="eigen-onderzoek-3b", show_default=True, metavar="NAAM", help="Welke zaak."
)
def commando(map_: Path, voorbeeld: str) -> None:
    """Kopieert een voorbeeldzaak naar MAP en loopt de hele weg tot en met een publicatiepakket."""
    from pipeline.weg import demo

    pakket = demo(map_, voorbeeld, nu, zeg)
    if pakket is None:
        zeg(f"\nEr is geen pakket gemaakt. Lees waarom met: lakmoes toets {map_}")
        return
    zeg(f"\nKlaar. Het pakket staat in {pakket}")
    zeg(f"Bekijk rapport.pdf daarin, of controleer alles met: lakmoes verifieer {pakket} --dossier {map_}")
