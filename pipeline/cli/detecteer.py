# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes detecteer``: personal data in loose files."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

# More than is ever looked through: the reader says so itself, and an input without end ends.
_MEESTE_INVOER = 100 * 1024 * 1024


@click.command("detecteer")
@click.argument("bestanden", nargs=-1, required=True, metavar="BESTAND...", type=click.Path(path_type=Path))
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option("--toon-tekst", is_flag=True, help="Toont alleen de tekst waarin de posities tellen.")
@click.option("--ocr", is_flag=True, help="Leest scans en afbeeldingen (met lakmoes[ocr]); kijk de tekst na.")
@click.option("--personen", type=click.Path(path_type=Path), help="Bekende personen: een personen.yaml.")
def commando(
    bestanden: tuple[Path, ...], formaat: str, toon_tekst: bool, ocr: bool, personen: Path | None
) -> int:
    """Zoekt persoonsgegevens in losse bestanden; - leest tekst van de standaardinvoer."""
    from pipeline.lakken.losse_bestanden import detecteer, lees_bronnen

    bronnen = lees_bronnen(bestanden, partial(sys.stdin.buffer.read, _MEESTE_INVOER), ocr)
    uit = sys.stdout.buffer
    if toon_tekst:
        uit.write("\n\n".join(bron.tekst for bron in bronnen).encode("utf-8"))
    else:
        uit.write((detecteer(bronnen, formaat, personen) + "\n").encode("utf-8"))
    uit.flush()
    for bron in bronnen:
        if bron.gemist:
            click.echo(
                f"{bron.naam}: {bron.gemist} onderdelen zijn niet doorzocht; bekijk ze met lakmoes lak.",
                err=True,
            )
    return 0
