# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes herleidbaarheid``: what identifies someone without a name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument
from pipeline.fouten import GebruiksFout


@click.command("herleidbaarheid")
@dossier_argument
@click.option(
    "--dag-een", metavar="DAG", help="Dag 1 van de telling, bijvoorbeeld de calamiteit: 2026-01-14."
)
@click.option("--toon", is_flag=True, help="Toont ook de woorden zelf, alleen voor wie beslist.")
@click.option("--alles", is_flag=True, help="Toont ook combinaties die na het lakken zijn opgelost.")
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
def commando(dossier: Path, dag_een: str | None, toon: bool, alles: bool, formaat: str) -> None:
    """Toont welke gegevens samen iemand aanwijzen zonder naam, waarom, en wat u beter kunt schrijven.

    Kijkt naar elk document dat een versie krijgt: leeftijd, datum, plek, functie, afkomst, aandoening, school
    en familie. Wat het lakken al oplost, staat er alleen met --alles bij. Schrijft niets in het dossier.
    """
    from pipeline.dossier import Dossier
    from pipeline.lakken.herleidbaarheid import herleidbaarheid
    from redaction import herleidbaarheid_als_json, herleidbaarheid_als_tekst

    gevonden = herleidbaarheid(Dossier.open(dossier), _dag(dag_een))
    if formaat == "json":
        click.echo(herleidbaarheid_als_json(gevonden, toon=toon), nl=False)
    else:
        click.echo(herleidbaarheid_als_tekst(gevonden, toon=toon, alles=alles), nl=False)


def _dag(dag: str | None) -> date | None:
    try:
        return date.fromisoformat(dag) if dag else None
    except ValueError:
        raise GebruiksFout("--dag-een: dit is geen dag; schrijf bijvoorbeeld 2026-01-14") from None
