# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes lak``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.opties import aantal, dossier_argument, nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout

if TYPE_CHECKING:
    from pipeline.lakken.lak import LakUitslag


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
        f"Gevonden: {aantal(uitslag.entiteiten, 'persoon of gegeven', 'personen en gegevens')} (zeker"
        f" {lagen.get(1, 0)}, voorgesteld {lagen.get(2, 0)}, te bezien {lagen.get(3, 0)}), op"
        f" {aantal(uitslag.vermeldingen, 'plaats', 'plaatsen')} in de tekst.\n"
        f"Nog te beslissen: {aantal(uitslag.open, 'plaats', 'plaatsen')} in de tekst en"
        f" {_onderdelen(uitslag)}.",
        stil,
    )
    if uitslag.vervallen:
        zeg(f"Vervallen besluiten, omdat de tekst is gewijzigd: {uitslag.vervallen}.", stil)
    for document, plaats, melding, blokkeert in uitslag.leesbevindingen:
        zeg(f"{'Blokkeert' if blokkeert else 'Let op'}: {document}, {plaats}: {melding}", stil)
    zeg("Beslis met lakmoes besluit, of vul lakbesluiten.xlsx in en lees die terug met --excel.", stil)


def _onderdelen(uitslag: LakUitslag) -> str:
    if uitslag.onderdelen_open == 1:
        return "1 onderdeel dat niet is overgenomen"
    return f"{uitslag.onderdelen_open} onderdelen die niet zijn overgenomen"
