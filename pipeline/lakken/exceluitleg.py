# SPDX-License-Identifier: EUPL-1.2
"""What helps a person fill in the Excel list: a sheet that explains the columns, and a choice with a hint."""

from __future__ import annotations

from typing import Any

BLAD = "uitleg"
_REGELS = (
    ("Wat u invult", "Alleen de kolommen label, grond, besluit en reden. Laat de andere staan."),
    ("besluit", "lakken: de tekst gaat weg en het label komt ervoor in de plaats."),
    ("", "blijft: de tekst blijft leesbaar. Vul dan altijd de kolom reden in."),
    ("", "open: u heeft nog niet beslist."),
    ("label", "Wat er in de openbare versie komt te staan, zoals [begeleider 1]."),
    ("grond", "De grond uit de Woo, zoals 5.1.2.e. Laat leeg wat u niet weet."),
    ("reden", "Waarom iets blijft staan. Schrijf ten minste twee woorden."),
    ("laag", "1 is zeker, 2 is een voorstel, 3 is om te bekijken."),
    ("documenten", "In welke documenten van de zaak de tekst staat."),
    ("stand", "Niet wijzigen: hieraan ziet het programma of er intussen iets is veranderd."),
    ("Terug in het dossier", "lakmoes besluit DOSSIER --excel lakbesluiten.xlsx --als UW-ID"),
    ("Let op", "In deze lijst staan namen. Deel haar niet buiten de zaak."),
)


def zet_uitleg(boek: Any) -> None:
    """A second sheet, behind the list, that says what each column asks. Holds nothing of the case."""
    from openpyxl.styles import Alignment, Font

    blad = boek.create_sheet(BLAD)
    for regel in _REGELS:
        blad.append(regel)
    for kop, tekst in blad.iter_rows():
        kop.font = Font(bold=True)
        tekst.alignment = Alignment(wrap_text=True, vertical="top")
    blad.column_dimensions["A"].width = 22
    blad.column_dimensions["B"].width = 90


def zet_keuze(blad: Any, letter: str, keuzes: tuple[str, ...]) -> None:
    """The choices of a column as a list to pick from, with a hint and an error in Dutch."""
    from openpyxl.worksheet.datavalidation import DataValidation

    keuze = DataValidation(
        type="list",
        formula1=f'"{",".join(keuzes)}"',
        allow_blank=False,
        showInputMessage=True,
        showErrorMessage=True,
        promptTitle="besluit",
        prompt="Kies lakken, blijft of open. Bij blijft hoort een reden in de kolom reden.",
        errorTitle="besluit",
        error=f"Kies {', '.join(keuzes[:-1])} of {keuzes[-1]}.",
    )
    blad.add_data_validation(keuze)
    keuze.add(f"{letter}2:{letter}{max(blad.max_row, 2)}")
