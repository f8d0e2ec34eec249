# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes controleer``: reads and checks the case."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.dossier import Dossier
    from pipeline.dossier.melding import Melding


@click.command("controleer")
@click.argument("dossier", type=click.Path(path_type=Path))
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option("--stil", is_flag=True, help="Meldt alleen fouten.")
def commando(dossier: Path, formaat: str, stil: bool) -> int:
    """Leest en controleert de zaak; toont alle fouten tegelijk, of een korte samenvatting."""
    from pipeline.dossier.controleren import controleer

    tekst, afloop = controleer(dossier, formaat, _gelakte_namen)
    if afloop or not stil:
        click.echo(tekst, err=bool(afloop) and formaat == "tekst")
    return int(afloop)


def _gelakte_namen(dossier: Dossier) -> Sequence[Melding]:
    """Only with decisions there: reading them takes time that a new case need not wait for."""
    if not (dossier.map / "lakbesluiten.yaml").is_file():
        return ()
    from pipeline.lakken.zaaknamen import gelakte_namen

    return gelakte_namen(dossier)
