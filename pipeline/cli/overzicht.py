# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes overzicht``: lists for communications staff and for the file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.opties import moment_of_nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout, Geweigerd

if TYPE_CHECKING:
    from pipeline.dossier import Dossier

FORMATEN = {
    "inventaris": ("xlsx", "csv"),
    "lakken": ("md", "csv"),
    "draaiboek": ("docx",),
}
"""Each list with the formats that it comes in; the first one when none is asked."""
_NAMEN = {
    "inventaris": "inventarislijst",
    "lakken": "lakoverzicht",
    "draaiboek": "publicatiedraaiboek",
}


@click.command("overzicht")
@click.argument("dossier", type=click.Path(file_okay=False, path_type=Path))
@click.argument("welk", type=click.Choice(list(FORMATEN)))
@click.option("--formaat", type=click.Choice(["xlsx", "csv", "md", "docx"]), help="Zie hierboven.")
@click.option("--op", metavar="MOMENT", help="Zoals het dan staat, bijvoorbeeld 2026-03-02T10:15.")
@click.option(
    "--uit", type=click.Path(dir_okay=False, path_type=Path), metavar="BESTAND", help="Schrijf hierheen."
)
@click.option("--opnieuw", is_flag=True, help="Vervang een bestand dat er al is.")
@stil_optie
def commando(
    dossier: Path, welk: str, formaat: str | None, op: str | None, uit: Path | None, opnieuw: bool, stil: bool
) -> None:
    """Maakt een overzicht: inventaris, lakken of draaiboek.

    Inventaris (xlsx, csv) is de lijst van alle documenten. Lakken (md, csv) telt per grond wat is gelakt.
    Draaiboek (docx) is voor de dag van openbaarmaking en noemt namen: het blijft intern. Zonder --uit
    komt het in de map documenten.
    """
    from pipeline.dossier import Dossier

    formaat = formaat or FORMATEN[welk][0]
    if formaat not in FORMATEN[welk]:
        raise GebruiksFout(f"--formaat: {welk} bestaat als {' of '.join(FORMATEN[welk])}; kies een daarvan")
    gelezen, moment = Dossier.open(dossier), moment_of_nu(op)
    inhoud, meldingen = _maak(gelezen, welk, formaat, moment)
    pad = uit or gelezen.pad(f"documenten/{_NAMEN[welk]}.{formaat}")
    _bewaar(pad, inhoud, opnieuw)
    zeg(f"{pad.name}: gemaakt.", stil)
    for melding in meldingen:
        zeg(f"Let op: {melding}", stil)


def _maak(dossier: Dossier, welk: str, formaat: str, moment: datetime) -> tuple[bytes, tuple[str, ...]]:
    if welk == "inventaris":
        from pipeline.publicatie.overzichten.inventaris import inventaris

        lijst = inventaris(dossier, moment)
        return lijst.als(formaat), lijst.meldingen
    if welk == "draaiboek":
        return _draaiboek(dossier, moment), ()
    from pipeline.publicatie.overzichten.lakken import lakoverzicht

    return lakoverzicht(dossier, formaat), ()


def _draaiboek(dossier: Dossier, moment: datetime) -> bytes:
    """The earliest lawful moment is that of the gate, which also judges the moment that was planned."""
    from pipeline.documenten.publicatiedraaiboek import Toetsing, draaiboek, gepland
    from pipeline.documenten.soort import Gegevens, NogNiet
    from pipeline.toets import toets

    uitslag, plan = toets(dossier, moment), gepland(dossier.zaak)
    vanaf = moment if uitslag.toegestaan else uitslag.vanaf
    later = plan is not None and plan > moment
    dan = toets(dossier, plan).toegestaan if plan is not None and later else uitslag.toegestaan
    g = Gegevens(dossier.zaak, dossier.personen, dossier.profiel, dossier.map, dossier.register)
    try:
        return draaiboek(g, Toetsing(dan, vanaf, () if vanaf else uitslag.wacht_op), moment)
    except NogNiet as fout:
        raise Geweigerd(f"draaiboek: {fout}") from None


def _bewaar(pad: Path, inhoud: bytes, opnieuw: bool) -> None:
    from pipeline.dossier import schrijf_atomisch

    if pad.is_file() and not opnieuw and pad.read_bytes() != inhoud:
        raise Geweigerd(f"{pad.name}: er staat al een bestand dat anders is; bewaar dat of gebruik --opnieuw")
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        schrijf_atomisch(pad, inhoud)
    except OSError:
        raise GebruiksFout(
            f"{pad.name}: dit bestand kan niet worden geschreven; kies een andere plek"
        ) from None
