# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes lak``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import dossier_argument, nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout


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
    if not uitslag.documenten:
        raise GebruiksFout(
            "er is nog geen document om te lakken; maak het met lakmoes genereer en noem in zaak.yaml"
            " het bestand"
        )
    lagen = uitslag.per_laag
    zeg(
        f"Gelezen: {', '.join(uitslag.documenten)}.\n"
        f"Gevonden: {uitslag.entiteiten} personen en gegevens (zeker {lagen.get(1, 0)}, voorgesteld"
        f" {lagen.get(2, 0)}, te bezien {lagen.get(3, 0)}), op {uitslag.vermeldingen} plaatsen in de tekst.\n"
        f"Nog te beslissen: {uitslag.open} plaatsen in de tekst en {uitslag.onderdelen_open} onderdelen die"
        " niet zijn overgenomen.",
        stil,
    )
    if uitslag.vervallen:
        zeg(f"Vervallen besluiten, omdat de tekst is gewijzigd: {uitslag.vervallen}.", stil)
    for document, plaats, melding, blokkeert in uitslag.leesbevindingen:
        zeg(f"{'Blokkeert' if blokkeert else 'Let op'}: {document}, {plaats}: {melding}", stil)
    zeg("Beslis met lakmoes besluit, of vul lakbesluiten.xlsx in en lees die terug met --excel.", stil)
