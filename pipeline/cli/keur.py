# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes keur``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import als_optie, nu, stil_optie, zeg


@click.command(name="keur")
@click.argument("dossier", type=click.Path(file_okay=False, path_type=Path))
@click.argument("document")
@als_optie
@click.option("--doelgroep", default="publiek", show_default=True, metavar="WIE", help="Voor welke lezers.")
@stil_optie
def commando(dossier: Path, document: str, als: str, doelgroep: str, stil: bool) -> None:
    """Keurt de laatste versie van een document goed: precies deze bestanden.

    Wie keurt, is geen auteur van het document en besliste niet mee over het lakken.
    """
    from pipeline.dossier import Dossier
    from pipeline.lakken.doelgroep import lees_doelgroep
    from pipeline.publicatie.keur import keur

    geopend = Dossier.open(dossier)
    map_naam = lees_doelgroep(geopend.zaak, doelgroep).map_naam
    bestanden = keur(geopend, document, map_naam, als, nu())
    zeg(f"{document} goedgekeurd door {als} (identiteit verklaard, niet bewezen):", stil)
    for naam, hash_ in bestanden.items():
        zeg(f"  versies/{map_naam}/{naam}  zegel {hash_[:12]}", stil)
