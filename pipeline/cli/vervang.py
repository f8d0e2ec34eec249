# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes vervang``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import als_optie, moment_of_nu, nu, reden_optie, site_optie, stil_optie, zeg


@click.command(name="vervang")
@click.argument("dossier", type=click.Path(file_okay=False, path_type=Path))
@click.argument("pakket", required=False)
@reden_optie
@als_optie
@click.option("--op", metavar="MOMENT", help="Moment van openbaarmaking; niet later dan nu.")
@site_optie
@stil_optie
def commando(
    dossier: Path, pakket: str | None, reden: str, als: str, op: str | None, site: Path | None, stil: bool
) -> None:
    """Zet de nieuwe, goedgekeurde versie in de plaats van een gepubliceerd pakket.

    De toets beslist opnieuw. Weigert die, dan blijft het oude pakket staan; moet dat toch meteen weg,
    gebruik dan eerst lakmoes intrek.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bestemmingen import waar_van
    from pipeline.publicatie.intrekken import kies_pakket, vervang, waar_weg
    from pipeline.publicatie.plaatsen import plaats

    geopend, klok = Dossier.open(dossier), nu()
    moment = klok if op is None else moment_of_nu(op)
    oud = kies_pakket(geopend, pakket)
    wat = vervang(geopend, oud, reden, als, moment, klok)
    assert wat.vervangen_door is not None
    zeg(f"publicatie/{wat.vervangen_door} komt in de plaats van {oud}.", stil)
    geopend = Dossier.open(dossier)
    namen = waar_weg(geopend, oud) or ("map",)
    for regel in plaats(geopend, wat.vervangen_door, waar_van(namen, site, als), moment, klok):
        zeg(f"  {regel}", stil)
