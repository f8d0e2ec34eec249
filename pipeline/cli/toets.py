# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes toets``: may it become public; if not, why not and from when."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from pipeline.cli.opties import moment_of_nu, nu, stil_optie
from pipeline.fouten import VOORRANG, Afloop, GebruiksFout, LakmoesFout
from pipeline.toets.verslag import formaten, kan_samen, schrijver, voeg_samen


@click.command("toets")
@click.argument("dossiers", nargs=-1, type=click.Path(path_type=Path), metavar="[DOSSIER]...")
@click.option("--op", metavar="MOMENT", help="Toets op dit moment, bijvoorbeeld 2026-03-02T10:15.")
@click.option("--formaat", type=click.Choice(formaten()), default="tekst", show_default=True)
@click.option(
    "--uit", type=click.Path(dir_okay=False, path_type=Path), metavar="BESTAND", help="Schrijf hierheen."
)
@stil_optie
@click.option("-v", "uitgebreid", is_flag=True, help="Ook wat alleen informeert of later komt.")
def commando(
    dossiers: tuple[Path, ...], op: str | None, formaat: str, uit: Path | None, stil: bool, uitgebreid: bool
) -> Afloop:
    """Toetst of wat de zaak openbaar wil maken ook openbaar mag; meer dossiers kan ook."""
    mappen = list(dict.fromkeys(_map(d) for d in dossiers or (Path(),)))
    if len(mappen) > 1 and not kan_samen(formaat):
        raise GebruiksFout(f"--formaat {formaat} kan één dossier tegelijk; kies een ander formaat of één map")
    klok = nu()
    moment = klok if op is None else moment_of_nu(op)
    toon_fout = formaat == "tekst" and uit is None
    extra = {"uitgebreid": uitgebreid} if formaat == "tekst" else {}
    aflopen, verslagen = [], {}
    for map_ in mappen:
        afloop, verslag = _een(map_, moment, klok, formaat, extra, toon_fout)
        aflopen.append(afloop)
        if verslag is not None:
            verslagen[_vanaf_hier(map_)] = verslag
    if verslagen:
        _geef(voeg_samen(formaat, verslagen), uit, stil)
    return min(aflopen, key=VOORRANG.index)


def _een(
    map_: Path, moment: datetime, klok: datetime, formaat: str, extra: dict[str, bool], toon_fout: bool
) -> tuple[Afloop, str | None]:
    """Exit code and report of one dossier; a case that can't be read goes to stderr when ``toon_fout``."""
    from pipeline.dossier import Dossier, DossierFout
    from pipeline.toets import toets
    from pipeline.toets.ongeldig import uitslag_zonder_zaak

    try:
        uitslag = toets(Dossier.open(map_), moment, klok)
    except DossierFout as fout:
        click.echo(str(fout), err=True)
        if toon_fout:
            return fout.afloop, None
        verslag = schrijver(formaat)(uitslag_zonder_zaak(fout, moment), _vanaf_hier(map_), **extra)
        return fout.afloop, verslag
    except LakmoesFout as fout:  # a folder that isn't there does not keep the others from their verdict
        click.echo(str(fout), err=True)
        return fout.afloop, None
    return uitslag.afloop, schrijver(formaat)(uitslag, _vanaf_hier(map_), **extra)


def _map(dossier: Path) -> Path:
    """The folder of a dossier; a tool that works with files names its zaak.yaml."""
    return dossier.parent if dossier.name in {"zaak.yaml", "zaak.json"} else dossier


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
