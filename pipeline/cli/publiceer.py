# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes publiceer``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu, nu, site_optie, stil_optie, zeg


@click.command(name="publiceer")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="Moment van openbaarmaking; niet later dan nu.")
@click.option(
    "--naar",
    type=click.Choice(["map", "gpp"]),
    multiple=True,
    default=("map",),
    show_default="map",
    help="Waarheen: een website in een map, of een GPP-publicatiebank. Mag allebei.",
)
@click.option("--als", metavar="ID", help="Wie dit doet: id uit het profiel; nodig voor een publicatiebank.")
@site_optie
@stil_optie
def commando(
    dossier: Path, op: str | None, naar: tuple[str, ...], als: str | None, site: Path | None, stil: bool
) -> None:
    """Maakt het pakket met precies de goedgekeurde bestanden, als de toets het toestaat.

    Daarna komt het pakket op de website, met een pagina, een zoekveld en sitemaps. Weigert de toets, of
    staat er nog een gelakt gegeven in, dan is er geen pakket en verandert er niets.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bestemmingen import waar_van
    from pipeline.publicatie.pakket import aanwezig, gemist, publiceer
    from pipeline.publicatie.plaatsen import plaats

    klok = nu()
    moment = klok if op is None else moment_of_nu(op)
    eerder = aanwezig(dossier)
    pakket = publiceer(Dossier.open(dossier), moment, klok)
    if pakket.name in eerder:
        zeg(f"Het pakket stond al in publicatie/{pakket.name}; daar is niets aan veranderd:", stil)
    else:
        zeg(f"Het pakket staat in publicatie/{pakket.name}:", stil)
    for pad in sorted(p for p in pakket.rglob("*") if p.is_file()):
        zeg(f"  {pad.relative_to(pakket).as_posix()}", stil)
    for regel in plaats(Dossier.open(dossier), pakket.name, waar_van(naar, site, als), moment, klok):
        zeg(f"  {regel}", stil)
    for reden in gemist(Dossier.open(dossier), pakket, moment):
        zeg(f"let op: {reden}", stil)
