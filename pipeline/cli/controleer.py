# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes controleer``: reads and checks the case."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("controleer")
@click.argument("dossier", type=click.Path(path_type=Path))
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option("--stil", is_flag=True, help="Meldt alleen fouten.")
def commando(dossier: Path, formaat: str, stil: bool) -> int:
    """Leest en controleert de zaak; toont alle fouten tegelijk, of een korte samenvatting."""
    from pipeline.dossier.controleren import controleer

    tekst, afloop = controleer(dossier, formaat)
    if afloop or not stil:
        click.echo(tekst, err=bool(afloop) and formaat == "tekst")
    return int(afloop)
