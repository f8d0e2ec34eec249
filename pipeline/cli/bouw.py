# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes bouw``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import aantal, dossier_argument, nu, stil_optie, zeg


@click.command(name="bouw")
@dossier_argument
@click.option(
    "--doelgroep",
    default="publiek",
    show_default=True,
    metavar="WIE",
    help="publiek, raad, aanbieder, college, gehoorde:ID of familie:ID; zonder ID: ieder van hen.",
)
@stil_optie
def commando(dossier: Path, doelgroep: str, stil: bool) -> None:
    """Schrijft en controleert de versies voor een doelgroep, als PDF, HTML en Word.

    Elke doelgroep krijgt haar eigen documenten en leest alleen wat haar beleid toelaat, of wat iemand
    voor haar besliste. Wat nog niet is beslist, wordt gelakt; zo'n versie kan niet worden goedgekeurd.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bouw import HERSTEL, bouw, leesfouten, namen, welke

    for g in bouw(Dossier.open(dossier), doelgroep, nu()):
        gelakt = aantal(g.gelakt, "vermelding", "vermeldingen")
        zeg(f"{g.document}: {gelakt} gelakt, gecontroleerd, versie {g.versie[:12]}", stil)
        for naam in g.bestanden:
            zeg(f"  versies/{g.doelgroep}/{naam}", stil)
        if g.personen_blijven:
            zeg(f"  Let op: in deze versie {namen(g.personen_blijven)} staan. {welke(str(dossier))}", stil)
        if g.open or g.onderdelen_open:
            delen = aantal(g.onderdelen_open, "onderdeel", "onderdelen")
            zeg(f"  Nog te beslissen: {aantal(g.open, 'vermelding', 'vermeldingen')}, {delen}.", stil)
        if g.leesblokkades:
            zeg(f"  Bij het lezen: {leesfouten(g.leesblokkades)}; lakmoes lak noemt waar en wat.", stil)
            zeg(f"  {HERSTEL}.", stil)
