# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes toets``: may it become public; if not, why not and from when."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu, nu, stil_optie
from pipeline.fouten import Afloop, GebruiksFout
from pipeline.toets.verslag import formaten, schrijver


@click.command("toets")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="Toets op dit moment, bijvoorbeeld 2026-03-02T10:15.")
@click.option("--formaat", type=click.Choice(formaten()), default="tekst", show_default=True)
@click.option(
    "--uit", type=click.Path(dir_okay=False, path_type=Path), metavar="BESTAND", help="Schrijf hierheen."
)
@stil_optie
@click.option("-v", "uitgebreid", is_flag=True, help="Ook wat alleen informeert of later komt.")
def commando(
    dossier: Path, op: str | None, formaat: str, uit: Path | None, stil: bool, uitgebreid: bool
) -> Afloop:
    """Toetst of wat de zaak openbaar wil maken ook openbaar mag."""
    from pipeline.dossier import Dossier, DossierFout
    from pipeline.toets import toets
    from pipeline.toets.ongeldig import uitslag_zonder_zaak

    klok = nu()
    moment = klok if op is None else moment_of_nu(op)
    extra = {"uitgebreid": uitgebreid} if formaat == "tekst" else {}
    try:
        uitslag = toets(Dossier.open(dossier), moment, klok)
    except DossierFout as fout:
        if formaat != "tekst" or uit is not None:
            uitslag = uitslag_zonder_zaak(fout, moment)
            _geef(schrijver(formaat)(uitslag, _vanaf_hier(dossier), **extra), uit, stil)
        raise
    _geef(schrijver(formaat)(uitslag, _vanaf_hier(dossier), **extra), uit, stil)
    return uitslag.afloop


def _vanaf_hier(dossier: Path) -> str:
    """The folder as seen from here, so that a code host finds the file; else as it was given."""
    try:
        return dossier.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return dossier.as_posix()


def _geef(verslag: str, uit: Path | None, stil: bool) -> None:
    if uit is not None:
        _bewaar(uit, verslag)
    elif not stil:
        click.echo(verslag, nl=False)


def _bewaar(uit: Path, verslag: str) -> None:
    try:
        uit.write_text(verslag, encoding="utf-8", newline="\n")
    except OSError:
        raise GebruiksFout("--uit: dit bestand kan niet worden geschreven; kies een andere plek") from None
