# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes regels``: every rule of the gate with its source."""

from __future__ import annotations

import click

from pipeline.fouten import GebruiksFout


@click.command("regels")
@click.argument("nummer", metavar="[ID]", required=False)
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
def commando(nummer: str | None, formaat: str) -> None:
    """Toont alle regels van de toets, of een ervan."""
    from pipeline.toets.overzicht import overzicht

    try:
        click.echo(overzicht(nummer, formaat), nl=False)
    except KeyError:
        raise GebruiksFout("Deze regel bestaat niet; `lakmoes regels` toont ze alle.") from None
