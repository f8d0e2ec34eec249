# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes overzicht``: lists for communications staff and for the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.opties import moment_of_nu, nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout, Geweigerd

if TYPE_CHECKING:
    from pipeline.dossier import Dossier

FORMATEN = {
    "inventaris": ("xlsx", "csv"),
    "lakken": ("md", "csv"),
    "draaiboek": ("docx",),
    "lakversie": ("docx", "html"),
    "leesbaarheid": ("md",),
}
"""Each list with the formats that it comes in; the first one when none is asked."""
_INTERN = {"draaiboek", "lakversie"}
_NAMEN = {
    "inventaris": "inventarislijst",
    "lakken": "lakoverzicht",
    "draaiboek": "publicatiedraaiboek",
}


@click.command("overzicht")
@click.argument("dossier", type=click.Path(file_okay=False, path_type=Path))
@click.argument("welk", metavar="LIJST", type=click.Choice(list(FORMATEN)))
@click.option("--formaat", type=click.Choice(["xlsx", "csv", "md", "docx", "html"]), help="Zie hierboven.")
@click.option("--op", metavar="MOMENT", help="Zoals het dan staat, bijvoorbeeld 2026-03-02T10:15.")
@click.option(
    "--uit", type=click.Path(dir_okay=False, path_type=Path), metavar="BESTAND", help="Schrijf hierheen."
)
@click.option("--opnieuw", is_flag=True, help="Vervang ook een bestand dat iemand heeft bewerkt.")
@stil_optie
def commando(
    dossier: Path, welk: str, formaat: str | None, op: str | None, uit: Path | None, opnieuw: bool, stil: bool
) -> None:
    """Maakt een overzicht: inventaris, lakken, draaiboek, lakversie of leesbaarheid.

    Inventaris (xlsx, csv) is de lijst van alle documenten. Lakken (md, csv) telt per grond wat is gelakt.
    Draaiboek (docx) is voor de dag van openbaarmaking en noemt namen: het blijft intern. Lakversie (docx,
    html) toont per document in kleur wat gelakt wordt en waarom, en blijft ook intern. Leesbaarheid (md)
    geeft advies over taal voor burgers. Zonder --uit komt het in de map documenten.
    """
    from pipeline.dossier import Dossier
    from pipeline.publicatie.overzichten.bewaren import bewaar

    formaat = formaat or FORMATEN[welk][0]
    if formaat not in FORMATEN[welk]:
        raise GebruiksFout(f"--formaat: {welk} bestaat als {' of '.join(FORMATEN[welk])}; kies een daarvan")
    gelezen, moment = Dossier.open(dossier), moment_of_nu(op)
    bestanden, meldingen = _maak(gelezen, welk, formaat, moment)
    if uit and len(bestanden) > 1:
        raise GebruiksFout(f"--uit: er komen {len(bestanden)} bestanden; laat --uit weg")
    for naam, inhoud in bestanden.items():
        pad = uit or gelezen.pad(f"documenten/{naam}")
        if welk in _INTERN:
            _eis_intern(gelezen, pad, welk)
        bewaar(gelezen, pad, inhoud, nu(), opnieuw=opnieuw)
        zeg(f"{pad.name}: gemaakt.", stil)
    for melding in meldingen:
        zeg(f"Let op: {melding}", stil)


def _eis_intern(dossier: Dossier, pad: Path, welk: str) -> None:
    """What shows names does not land where the public reads: not in a package, and not on a site."""
    if welk == "lakversie" and "intern" not in pad.name:
        raise GebruiksFout("--uit: de naam van een lakversie bevat het woord intern; kies zo'n naam")
    boven = pad.resolve().parents
    openbaar = (dossier.map / "publicatie").resolve()
    if openbaar in boven or any((b / "gegevens" / "site.json").is_file() for b in boven):
        raise GebruiksFout(
            f"--uit: {welk} noemt namen en hoort niet in een openbare map; kies een andere map"
        )


def _maak(
    dossier: Dossier, welk: str, formaat: str, moment: datetime
) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """The files by name, and what the user must still mend."""
    naam = f"{_NAMEN.get(welk, welk)}.{formaat}"
    if welk == "inventaris":
        from pipeline.publicatie.overzichten.inventaris import inventaris

        lijst = inventaris(dossier, moment)
        return {naam: lijst.als(formaat)}, lijst.meldingen
    if welk == "draaiboek":
        return {naam: _draaiboek(dossier, moment)}, ()
    if welk == "lakversie":
        from pipeline.publicatie.overzichten.lakversie import lakversie

        return lakversie(dossier, formaat), ()
    if welk == "leesbaarheid":
        from pipeline.publicatie.leesbaarheid.advies import leesbaarheid

        return {naam: leesbaarheid(dossier)}, ()
    from pipeline.publicatie.overzichten.lakken import lakoverzicht

    return {naam: lakoverzicht(dossier, formaat)}, ()


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
