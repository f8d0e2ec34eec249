# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes intrek``."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.opties import als_optie, nu, reden_optie, site_optie, stil_optie, zeg


@click.command(name="intrek")
@click.argument("dossier", type=click.Path(file_okay=False, path_type=Path))
@click.argument("pakket", required=False)
@reden_optie
@click.option(
    "--document",
    "documenten",
    multiple=True,
    metavar="ID",
    help="Waarin iets mis is; mag vaker. Anders geldt: in elk document van het pakket.",
)
@als_optie
@site_optie
@stil_optie
def commando(
    dossier: Path,
    pakket: str | None,
    reden: str,
    documenten: tuple[str, ...],
    als: str,
    site: Path | None,
    stil: bool,
) -> None:
    """Haalt een gepubliceerd pakket weg, en laat staan dat en waarom het weg is.

    Het hele pakket gaat weg. Noem met --document waarin iets mis is: alleen daarvan is een nieuwe versie
    nodig, en de rest kan terugkomen zoals het was. Dat kan ook later nog, met dezelfde reden.

    Staat er maar een pakket, dan hoeft u PAKKET niet te noemen. Gaat het om privacy, dan maakt Lakmoes
    ook een lijst voor een mogelijk datalek. Ging er iets mis, geef dan dezelfde opdracht opnieuw.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bestemmingen import waar_van
    from pipeline.publicatie.datalek import bewaar_datalek
    from pipeline.publicatie.intrekken import intrek, kies_pakket, waar_weg
    from pipeline.publicatie.plaatsen import haal_weg
    from pipeline.toestanden.ingetrokken import gezegd

    geopend, klok = Dossier.open(dossier), nu()
    wat = intrek(geopend, kies_pakket(geopend, pakket), reden, als, klok, documenten)
    geopend = Dossier.open(dossier)
    namen = waar_weg(geopend, wat.pakket)
    zeg(f"{wat.pakket}: ingetrokken op {wat.moment:%d-%m-%Y %H:%M}, reden {wat.reden}.", stil)
    if len(wat.documenten) > 1 and not gezegd(geopend.register.regels, wat.pakket):
        zeg("  van elk document is nu een nieuwe versie nodig; is er maar in een iets mis, geef deze", stil)
        zeg(f"  opdracht dan opnieuw met --document (kies uit {', '.join(wat.documenten)}).", stil)
    try:
        for regel in haal_weg(geopend, wat, waar_van(namen, site, als), klok):
            zeg(f"  {regel}", stil)
    finally:
        if wat.reden == "privacy":
            zeg(f"{bewaar_datalek(geopend, wat)}: loop deze lijst nu na.", stil)
    if not namen:
        zeg("let op: volgens het register staat dit pakket nergens; haal elke kopie zelf weg", stil)
