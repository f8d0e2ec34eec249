# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes noteer``: adds an event to the case."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("noteer")
@click.argument("dossier", type=click.Path(path_type=Path))
@click.argument("gebeurtenis", required=False)
@click.argument("velden", nargs=-1, metavar="[VELD=WAARDE]...")
@click.option("--moment", metavar="M", help="2026-03-02 of 2026-03-02T10:15; anders is het nu.")
@click.option("--stil", is_flag=True, help="Meldt alleen fouten.")
def commando(
    dossier: Path, gebeurtenis: str | None, velden: tuple[str, ...], moment: str | None, stil: bool
) -> None:
    """Voegt een gebeurtenis of een uitzondering toe aan zaak.yaml; de rest blijft staan zoals het is.

    Waarden: tekst, ja of nee, of een lijst met komma's. Elke gebeurtenis kent ook de velden bewijs en
    toelichting; met bewijs=stukken/brief.pdf wordt ook de sha256 van dat bestand ingevuld. Zonder
    GEBEURTENIS ziet u welke er zijn, met hun velden.

    \b
    lakmoes noteer DOSSIER verzonden document=rapport aan=aanbieder,waterdam --moment 2026-03-02
    lakmoes noteer DOSSIER uitzondering persoon=zus procedure=zienswijze_openbaarmaking grond=onbereikbaar
        reden="twee keer geschreven, niet gevonden" bewijs=stukken/navraag.pdf
    """
    from pipeline.cli.opties import nu
    from pipeline.dossier.noteren import UITZONDERING, noteer, overzicht
    from pipeline.dossier.uitzonderen import noteer_uitzondering, uitleg

    if gebeurtenis is None:
        click.echo(f"{overzicht()}\n{uitleg()}")
        return
    if gebeurtenis == UITZONDERING:
        notitie = noteer_uitzondering(dossier, velden, moment)
    else:
        notitie = noteer(dossier, gebeurtenis, velden, moment, nu())
    if not stil:
        click.echo(
            f"{notitie.bestand}:{notitie.regel}: {notitie.soort} toegevoegd ({', '.join(notitie.velden)})."
        )
        for opmerking in notitie.opmerkingen:
            click.echo(opmerking)
