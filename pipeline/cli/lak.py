# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes lak``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, nu, stil_optie, zeg


@click.command(name="lak")
@dossier_argument
@stil_optie
def commando(dossier: Path, stil: bool) -> None:
    """Stelt voor wat gelakt wordt, in elk document dat een versie krijgt.

    Schrijft lakbesluiten.yaml en een Excellijst. Eerdere besluiten blijven staan, zolang hun
    tekst niet is gewijzigd.
    """
    from pipeline.dossier import Dossier
    from pipeline.lakken import lak

    uitslag = lak(Dossier.open(dossier), nu())
    lagen = uitslag.per_laag
    zeg(
        f"{len(uitslag.documenten)} document(en) gelezen: {', '.join(uitslag.documenten)}.\n"
        f"{uitslag.entiteiten} personen en gegevens, {uitslag.vermeldingen} vermeldingen: zeker"
        f" {lagen.get(1, 0)}, voorgesteld {lagen.get(2, 0)}, te bezien {lagen.get(3, 0)}.\n"
        f"Nog te beslissen: {uitslag.open} vermeldingen en {uitslag.onderdelen_open} onderdelen die niet"
        " zijn overgenomen.",
        stil,
    )
    if uitslag.vervallen:
        zeg(f"Vervallen besluiten, omdat de tekst is gewijzigd: {uitslag.vervallen}.", stil)
    for document, plaats, melding, blokkeert in uitslag.leesbevindingen:
        zeg(f"{'Blokkeert' if blokkeert else 'Let op'}: {document}, {plaats}: {melding}", stil)
    zeg("Beslis met lakmoes besluit, of vul lakbesluiten.xlsx in en lees die terug met --excel.", stil)
