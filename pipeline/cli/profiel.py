# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes profiel``: which settings hold and where each comes from; checks a file, or begins one."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.fouten import GebruiksFout


@click.command("profiel")
@click.argument("naam", metavar="[NAAM]", required=False)
@click.option(
    "--controleer", type=click.Path(path_type=Path), metavar="BESTAND", help="Controleert dit bestand."
)
@click.option(
    "--nieuw",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="MAP",
    help="Zet in deze map een profiel om mee te beginnen; NAAM is de naam ervan.",
)
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
def commando(naam: str | None, controleer: Path | None, nieuw: Path | None, formaat: str) -> None:
    """Toont een profiel, met bij elke waarde waar die vandaan komt; zonder NAAM welke er zijn."""
    from pipeline.dossier import profielbeheer
    from pipeline.dossier.profielen import controleer_profiel, laad_stapel

    if controleer is not None and (naam or nieuw):
        raise GebruiksFout("--controleer gaat over een bestand; laat NAAM en --nieuw weg.")
    if nieuw is not None:
        geschreven = profielbeheer.begin(nieuw, naam or "mijn-organisatie")
        click.echo("\n".join(pad.as_posix() for pad in geschreven))
    elif naam is None and controleer is None:
        click.echo(profielbeheer.lijst(), nl=False)
    else:
        stapel = controleer_profiel(controleer) if controleer else laad_stapel(str(naam))
        click.echo(profielbeheer.toon(stapel, formaat), nl=False)
        if controleer is not None and formaat == "tekst":
            click.echo(f"{controleer.name}: klopt")
