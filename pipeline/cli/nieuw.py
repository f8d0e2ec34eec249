# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes nieuw``: a new dossier."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("nieuw")
@click.argument("map_", metavar="MAP", type=click.Path(path_type=Path))
@click.option(
    "--profiel", default="basis", metavar="NAAM", show_default=True, help="Een geïnstalleerd profiel."
)
@click.option("--stil", is_flag=True, help="Meldt alleen fouten.")
def commando(map_: Path, profiel: str, stil: bool) -> None:
    """Maakt een nieuw dossier: zaak.yaml met uitleg, personen.yaml, mappen en een .gitignore."""
    from pipeline.dossier.nieuw import maak_dossier

    bestanden = maak_dossier(map_, profiel)
    if not stil:
        click.echo(f"Nieuw dossier met {', '.join(bestanden)}.")
        click.echo(
            f"Vul zaak.yaml en personen.yaml in waar VUL IN staat en typ daarna: lakmoes controleer {map_}"
        )
