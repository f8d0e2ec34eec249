# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes regels``: every rule, provision and tension with its source and where it lives."""

from __future__ import annotations

import click

from pipeline.fouten import GebruiksFout


@click.command("regels")
@click.argument("gevraagd", metavar="[ID]", required=False)
@click.option(
    "--alles", is_flag=True, help="Alle bepalingen en spanningen, niet alleen de regels van de toets."
)
@click.option("--zoek", metavar="WOORD", help="Bepalingen, regels en spanningen met dit woord.")
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option("-v", "uitgebreid", is_flag=True, help="Ook de testbestanden van een regel.")
def commando(gevraagd: str | None, alles: bool, zoek: str | None, formaat: str, uitgebreid: bool) -> None:
    """Toont alle regels van de toets, of legt een regel, bepaling (AK-A11a) of spanning (T05) uit."""
    from pipeline.bepalingen import overzicht
    from pipeline.bepalingen.uitleg import uitleg
    from pipeline.bepalingen.zoeken import nummer

    if sum((gevraagd is not None, alles, zoek is not None)) > 1:
        raise GebruiksFout("Kies een van drie: een ID, --alles of --zoek.")
    if zoek is not None:
        click.echo(_gezocht(zoek, formaat), nl=False)
    elif formaat == "json":
        click.echo(overzicht.als_json(nummer(gevraagd) if gevraagd is not None else None), nl=False)
    elif gevraagd is not None:
        click.echo(uitleg(nummer(gevraagd), tests=uitgebreid), nl=False)
    else:
        click.echo(overzicht.lijst_bepalingen() if alles else overzicht.lijst_regels(), nl=False)


def _gezocht(woord: str, formaat: str) -> str:
    from pipeline.bepalingen.overzicht import lijst_gevonden
    from pipeline.bepalingen.zoeken import met_woord

    if formaat == "json":
        raise GebruiksFout("--zoek geeft tekst; laat --formaat weg, of zoek zelf in `--formaat json`.")
    if not woord.strip():
        raise GebruiksFout("Noem een woord om naar te zoeken, bijvoorbeeld --zoek persbericht.")
    gevonden = lijst_gevonden(met_woord(woord))
    if not gevonden:
        raise GebruiksFout("Dat woord staat nergens; probeer een korter woord.")
    return gevonden
