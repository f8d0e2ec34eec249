# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes verifieer``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import stil_optie, zeg


@click.command(name="verifieer")
@click.argument("pakket", type=click.Path(path_type=Path))
@click.option(
    "--dossier",
    type=click.Path(file_okay=False, path_type=Path),
    help="Het dossier met de namen; zonder dossier wordt daar niet naar gezocht.",
)
@click.option(
    "--zonder-namen", is_flag=True, help="Voor een pijplijn: dat de namen er niet zijn, is geen fout."
)
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@stil_optie
def commando(pakket: Path, dossier: Path | None, zonder_namen: bool, formaat: str, stil: bool) -> int:
    """Controleert een pakket onafhankelijk: lekken, hashes, metagegevens, toegankelijkheid.

    Afloop 0: het pakket is goed; wat niet is nagerekend, zegt het oordeel. 5: een lek. 1: iets anders is
    niet goed of kon niet worden bekeken.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.controle import verifieer_pakket
    from pipeline.publicatie.pakketverslag import as_json, as_text

    in_dossier = Dossier.open(dossier) if dossier else None
    verslag = verifieer_pakket(pakket, in_dossier, zonder_namen=zonder_namen)
    zeg(as_json(verslag) if formaat == "json" else as_text(verslag), stil and formaat == "tekst")
    return int(verslag.afloop)
