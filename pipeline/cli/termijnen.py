# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes termijnen``: every term with start, end and state; late ones first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout

if TYPE_CHECKING:
    from datetime import datetime

    from pipeline.dossier import Dossier
    from pipeline.termijnen import Termijn


@click.command("termijnen")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="Zoals het dan staat, bijvoorbeeld 2026-03-02T10:15.")
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option(
    "--ics",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BESTAND",
    help="Schrijf de open termijnen als agenda.",
)
@stil_optie
@click.option("-v", "uitgebreid", is_flag=True, help="Ook begin, duur en bron van elke termijn.")
def commando(
    dossier: Path, op: str | None, formaat: str, ics: Path | None, stil: bool, uitgebreid: bool
) -> None:
    """Toont elke termijn van de zaak: wat te laat is, wat nu moet en wat nog komt."""
    from pipeline.dossier import Dossier
    from pipeline.termijnen import alle_termijnen
    from pipeline.termijnen.tabel import als_json, als_tekst

    moment = moment_of_nu(op)
    gelezen = Dossier.open(dossier)
    termijnen = alle_termijnen(gelezen.zaak, gelezen.profiel, moment)
    if ics is not None:
        _bewaar(ics, gelezen, termijnen, moment)
    if stil:
        return
    if formaat == "json":
        click.echo(als_json(termijnen, gelezen.profiel, moment), nl=False)
        return
    click.echo(als_tekst(termijnen, gelezen.profiel, moment, uitgebreid), nl=False)
    if ics is not None:
        zeg(_gemeld(termijnen))


def _gemeld(termijnen: tuple[Termijn, ...]) -> str:
    from pipeline.termijnen.ics import in_kalender

    erin = len(in_kalender(termijnen))
    zonder = sum(1 for t in termijnen if t.open) - erin
    rest = f"; niet erin, want (nog) zonder einddatum: {zonder}" if zonder else ""
    return f"\nAfspraken in de agenda: {erin}{rest}."


def _bewaar(pad: Path, gelezen: Dossier, termijnen: tuple[Termijn, ...], moment: datetime) -> None:
    from pipeline.termijnen.ics import als_ics

    try:
        pad.write_bytes(als_ics(termijnen, gelezen.zaak.kenmerk, gelezen.profiel, moment))
    except OSError:
        raise GebruiksFout("--ics: dit bestand kan niet worden geschreven; kies een andere plek") from None
