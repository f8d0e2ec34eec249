# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes genereer``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, nu, stil_optie, zeg


@click.command(name="genereer")
@dossier_argument
@click.argument("soort", nargs=-1)
@stil_optie
@click.option("-v", "uitgebreid", is_flag=True, help="Ook waarom de andere documenten nog niet zijn gemaakt.")
def commando(dossier: Path, soort: tuple[str, ...], stil: bool, uitgebreid: bool) -> int:
    """Maakt documenten uit sjablonen, in de map documenten.

    Zonder SOORT: alles waar de zaak aan toe is. Een bestand dat u heeft bewerkt, wordt nooit
    overschreven: het nieuwe komt ernaast, met een lijst van de verschillen. Het concept voor iemand
    die is gehoord, komt uit de versie voor die persoon (lakmoes bouw --doelgroep gehoorde:ID).
    """
    from pipeline.documenten.genereren import genereer
    from pipeline.documenten.hierna import hierna
    from pipeline.documenten.verslag import overgeslagen, regels
    from pipeline.dossier import Dossier
    from pipeline.toestanden import stand

    resultaten = genereer(Dossier.open(dossier), soort, nu())
    alles = uitgebreid or bool(soort)
    for regel in regels(resultaten, alles=alles):
        zeg(regel, stil)
    if not alles:
        d = Dossier.open(dossier)
        for regel in hierna(resultaten, stand(d.zaak, d.profiel, nu(), d.register.regels)):
            zeg(regel, stil)
    return overgeslagen(resultaten, gevraagd=bool(soort))
