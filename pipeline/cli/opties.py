# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share, and the only clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from pipeline.fouten import GebruiksFout
from pipeline.zaak.basis import NEDERLAND, Moment


def nu() -> datetime:
    """The moment of the system clock, aware."""
    return datetime.now(UTC).astimezone(NEDERLAND)


def moment_of_nu(op: str | None) -> datetime:
    """``--op`` as an aware instant (the end of the day when no time is given), or the clock."""
    if op is None:
        return nu()
    try:
        return Moment.lees(op).laatst
    except ValueError:
        raise GebruiksFout("--op: schrijf een moment als 2026-03-02 of 2026-03-02T10:15") from None


def aantal(hoeveel: int, een: str, meer: str) -> str:
    """So many of something, in words that fit the number."""
    return f"{hoeveel} {een if hoeveel == 1 else meer}"


def dossier_argument(functie: Callable[..., Any]) -> Callable[..., Any]:
    """The DOSSIER argument: the folder with zaak.yaml."""
    pad = click.Path(file_okay=False, path_type=Path)
    return click.argument("dossier", type=pad, default=".")(functie)


def als_optie(functie: Callable[..., Any]) -> Callable[..., Any]:
    """``--als ID``: who acts, by id of the installed profile."""
    return click.option("--als", required=True, metavar="ID", help="Wie dit doet: id uit het profiel.")(
        functie
    )


def site_optie(functie: Callable[..., Any]) -> Callable[..., Any]:
    """``--site MAP``: the folder of the static site, when it is not the one of the profile."""
    pad = click.Path(file_okay=False, path_type=Path)
    uitleg = "Map van de site; anders die uit het profiel, of publicatie/site in het dossier."
    return click.option("--site", type=pad, metavar="MAP", help=uitleg)(functie)


def reden_optie(functie: Callable[..., Any]) -> Callable[..., Any]:
    """``--reden``: why a package is taken back, a term of the national list."""
    keus = click.Choice(["privacy", "procedure"])
    uitleg = "Waarom: correctie van privacygevoelige gegevens, of van een fout in de procedure."
    return click.option("--reden", type=keus, required=True, help=uitleg)(functie)


def stil_optie(functie: Callable[..., Any]) -> Callable[..., Any]:
    """``--stil``: print only errors."""
    return click.option("--stil", is_flag=True, help="Alleen fouten tonen.")(functie)


def zeg(tekst: str, stil: bool = False) -> None:
    """Print a line for the user."""
    if not stil:
        click.echo(tekst)
