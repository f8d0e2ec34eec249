# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes publiceer``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu, nu, stil_optie, zeg


@click.command(name="publiceer")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="Moment van openbaarmaking; niet later dan nu.")
@stil_optie
def commando(dossier: Path, op: str | None, stil: bool) -> None:
    """Maakt het pakket met precies de goedgekeurde bestanden, als de toets het toestaat.

    Weigert de toets, of staat er nog een gelakt gegeven in, dan is er geen pakket.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.pakket import gemist, publiceer

    klok = nu()
    moment = klok if op is None else moment_of_nu(op)
    pakket = publiceer(Dossier.open(dossier), moment, klok)
    zeg(f"Het pakket staat in publicatie/{pakket.name}:", stil)
    for pad in sorted(p for p in pakket.rglob("*") if p.is_file()):
        zeg(f"  {pad.relative_to(pakket).as_posix()}", stil)
    for reden in gemist(Dossier.open(dossier), pakket, moment):
        zeg(f"let op: {reden}", stil)
