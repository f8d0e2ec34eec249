# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes bewaar``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu, nu, stil_optie, zeg
from pipeline.fouten import Afloop, GebruiksFout


@click.command(name="bewaar")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="Bekijk de lijst op dit moment; vernietigt nooit.")
@click.option("--vraag-aan", "aanvraag", is_flag=True, help="Vraagt vernietiging aan van wat nu voorbij is.")
@click.option("--vernietig", is_flag=True, help="Voert uit wat een ander heeft aangevraagd.")
@click.option("--als", default="", metavar="ID", help="Wie dit doet: id uit het profiel.")
@stil_optie
def commando(
    dossier: Path, op: str | None, aanvraag: bool, vernietig: bool, als: str, stil: bool
) -> Afloop | None:
    """Toont wat bewaard moet blijven en tot wanneer; vernietigt alleen met twee mensen.

    Zonder --vraag-aan of --vernietig gebeurt er niets. De termijnen staan in het profiel (bewaren). Loopt
    er nog een procedure, dan blijft alles. Van een vernietiging komt een verslag zonder namen.
    """
    from pipeline.bewaren.lijst import regels
    from pipeline.bewaren.plan import maak_plan
    from pipeline.dossier import Dossier

    if aanvraag or vernietig:
        return _doe(dossier, op, aanvraag, vernietig, als, stil)
    for regel in regels(maak_plan(Dossier.open(dossier), moment_of_nu(op))):
        zeg(regel, stil)
    return None


def _doe(map_: Path, op: str | None, aanvraag: bool, vernietig: bool, als: str, stil: bool) -> Afloop | None:
    if aanvraag == vernietig:
        raise GebruiksFout("kies --vraag-aan of --vernietig; twee verschillende mensen doen elk één ervan")
    if op is not None:
        raise GebruiksFout("--op is alleen om te bekijken; aanvragen en vernietigen gebeurt nu")
    if not als:
        raise GebruiksFout("zeg met --als wie dit doet: een id uit het profiel")
    if vernietig:
        return _vernietig(map_, als, stil)
    _vraag_aan(map_, als, stil)
    return None


def _vraag_aan(map_: Path, als: str, stil: bool) -> None:
    from pipeline.bewaren.vernietigen import vraag_aan
    from pipeline.dossier import Dossier

    plan = vraag_aan(Dossier.open(map_), als, nu())
    for post in plan.te_doen:
        zeg(f"Aangevraagd: {post.groep.naam}, {post.inhoud.aantal} bestanden.", stil)
    zeg("Er is nog niets vernietigd: laat een ander dat doen met --vernietig --als ID.", stil)


def _vernietig(map_: Path, als: str, stil: bool) -> Afloop | None:
    from pipeline.bewaren.vernietigen import vernietig
    from pipeline.bewaren.wissen import GRENZEN
    from pipeline.dossier import Dossier

    uitslag = vernietig(Dossier.open(map_), als, nu())
    zeg(f"Vernietigd: {uitslag.bestanden} bestanden. Het verslag staat in {uitslag.verslag}.", stil)
    for zin in GRENZEN:
        zeg(zin, stil)
    if uitslag.mislukt:
        zeg(f"Niet gelukt: {uitslag.mislukt} bestanden; sluit ze in andere programma's en verwijder ze zelf.")
        return Afloop.GEWEIGERD
    return None
