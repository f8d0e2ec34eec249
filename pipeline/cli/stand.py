# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes stand``: how far a case is, what may happen next and what stands in its way."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, moment_of_nu


@click.command("stand")
@dossier_argument
@click.option("--op", metavar="MOMENT", help="De stand op dit moment, bijvoorbeeld 2026-03-02T10:15.")
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
def commando(dossier: Path, op: str | None, formaat: str) -> None:
    """Toont hoe ver een zaak is: wat gedaan is, wat nog moet, en wat de volgende stap tegenhoudt.

    De stand volgt uit de gebeurtenissen in zaak.yaml en wordt nergens bewaard. Of iets openbaar mag, zegt
    alleen `lakmoes toets`.
    """
    from pipeline.dossier import Dossier
    from pipeline.dossier.inhoud import sleutel_gemist
    from pipeline.profiel.verslag import aanduiding
    from pipeline.toestanden import stand
    from pipeline.toestanden.beeld import maak_beeld
    from pipeline.toestanden.routering import routering
    from pipeline.toestanden.verslag import als_json, als_tekst

    d, moment = Dossier.open(dossier), moment_of_nu(op)
    standen = stand(d.zaak, d.profiel, moment, d.register.regels)
    feiten = tuple(f for _, f in maak_beeld(d.zaak, d.profiel, moment).feiten)
    zinnen = routering(d.zaak, d.profiel, feiten)
    gemist = sleutel_gemist(d)
    maak = als_json if formaat == "json" else als_tekst
    click.echo(
        maak(standen, moment, aanduiding(d.profiel), zinnen, (f"{gemist}.",) if gemist else ()), nl=False
    )
