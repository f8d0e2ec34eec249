# SPDX-License-Identifier: EUPL-1.2
"""The Excel list of proposals: written by ``lak``, filled in by a person, read back by ``besluit``."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.fouten import GebruiksFout
from pipeline.lakken.werk import Werk
from redaction import Entiteit, Stand

NAAM = "lakbesluiten.xlsx"
KOLOMMEN = ("id", "laag", "soort", "label", "tekst", "aantal", "open", "zinsdeel", "voorstel", "grond",
            "besluit", "reden", "stand")  # fmt: skip
_BREEDTES = (9, 6, 15, 22, 34, 8, 7, 60, 11, 10, 12, 40, 16)
GRENS = 20 * 1024 * 1024


@dataclass(frozen=True)
class Rij:
    """One row that a person filled in."""

    nummer: int
    id: str
    label: str
    grond: str
    besluit: str
    reden: str
    stand: str


def afdruk(entiteit: Entiteit) -> str:
    """A short print of what a person saw of an entity, to notice that it changed since."""
    gezien = repr((entiteit.sleutel, entiteit.vormen, entiteit.keuze, entiteit.label, entiteit.grond))
    return hashlib.sha256(gezien.encode("utf-8")).hexdigest()[:12]


def lijst(werk: Werk) -> bytes:
    """The workbook with one row an entity, what is open first."""
    from openpyxl import Workbook

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "lakbesluiten"
    blad.append(KOLOMMEN)
    for stand in sorted(werk.standen, key=lambda s: (not s.open, s.entiteit.laag, s.entiteit.id)):
        blad.append([""] * len(KOLOMMEN))
        for kolom, waarde in enumerate(_waarden(stand, werk), start=1):
            cel = blad.cell(blad.max_row, kolom)
            cel.value = waarde
            if isinstance(waarde, str):
                cel.data_type = "s"
    _opmaak(blad)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _waarden(stand: Stand, werk: Werk) -> list[str | int]:
    e, mentions = stand.entiteit, werk.vermeldingen[stand.entiteit.sleutel]
    anker = mentions[0].anker
    zinsdeel = f"… {anker.voor}{anker.tekst}{anker.na} …".replace("\n", " ")
    besluit = "open" if stand.open else e.keuze
    return [e.id, e.laag, e.soort, e.label, " | ".join(e.vormen), len(mentions), len(stand.open), zinsdeel,
            e.voorstel, e.grond, besluit, e.reden, afdruk(e)]  # fmt: skip


def _opmaak(blad: Any) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for kolom, breedte in enumerate(_BREEDTES, start=1):
        blad.column_dimensions[get_column_letter(kolom)].width = breedte
        blad.cell(1, kolom).font = Font(bold=True)
    for rij in blad.iter_rows(min_row=2):
        for cel in rij:
            cel.alignment = Alignment(wrap_text=True, vertical="top")
    blad.freeze_panes = "A2"
    blad.auto_filter.ref = blad.dimensions
    keuze = DataValidation(type="list", formula1='"open,lakken,blijft"', allow_blank=False)
    blad.add_data_validation(keuze)
    letter = get_column_letter(KOLOMMEN.index("besluit") + 1)
    keuze.add(f"{letter}2:{letter}{max(blad.max_row, 2)}")


def lees_lijst(pad: Path) -> tuple[Rij, ...]:
    """The rows of a filled-in list. Raises GebruiksFout for anything else than such a list."""
    from openpyxl import load_workbook

    if not pad.is_file() or pad.stat().st_size > GRENS:
        raise GebruiksFout(f"{pad.name}: er is geen leesbare Excellijst; maak haar opnieuw met lakmoes lak")
    try:
        blad = load_workbook(pad, read_only=True, data_only=True).worksheets[0]
        rijen = list(blad.iter_rows(values_only=True))
    except Exception:
        raise GebruiksFout(f"{pad.name}: dit is geen Excelbestand (.xlsx); bewaar het als .xlsx") from None
    if not rijen or tuple(rijen[0][: len(KOLOMMEN)]) != KOLOMMEN:
        raise GebruiksFout(f"{pad.name}: de kolommen zijn gewijzigd; maak de lijst opnieuw met lakmoes lak")
    return tuple(_rij(n, r, pad.name) for n, r in enumerate(rijen[1:], start=2) if r and r[0])


def _rij(nummer: int, cellen: Sequence[object], naam: str) -> Rij:
    waarde = {k: str(c if c is not None else "").strip() for k, c in zip(KOLOMMEN, cellen, strict=False)}
    besluit = waarde["besluit"].lower()
    if besluit not in ("open", "lakken", "blijft"):
        raise GebruiksFout(f"{naam}: rij {nummer}: kies bij besluit open, lakken of blijft")
    if besluit == "blijft" and not waarde["reden"]:
        raise GebruiksFout(f"{naam}: rij {nummer}: laten staan vraagt een reden; vul de kolom reden")
    return Rij(
        nummer, waarde["id"], waarde["label"], waarde["grond"], besluit, waarde["reden"], waarde["stand"]
    )


def verwerk(werk: Werk, rijen: Sequence[Rij], door: str, nu: datetime) -> tuple[Werk, int, tuple[str, ...]]:
    """Decide what the rows say; rows whose entity changed since are left alone and returned as conflicts."""
    from dataclasses import replace

    from pipeline.lakken.beslissen import Keus, Kiezer, kies

    gewijzigd, conflicten = 0, []
    standen = {s.entiteit.id: s for s in werk.standen}
    for rij in rijen:
        stand = standen.get(rij.id)
        if stand is None:
            conflicten.append(f"rij {rij.nummer}: {rij.id} komt niet meer voor")
            continue
        e = stand.entiteit
        if not _anders(rij, stand):
            continue
        if rij.stand != afdruk(e):
            conflicten.append(f"rij {rij.nummer}: {rij.id} is gewijzigd sinds de lijst is gemaakt")
            continue
        keus = Keus(rij.besluit, rij.reden, rij.label, rij.grond)
        boek, _, _ = kies(Kiezer(ids=(rij.id,)), keus, door, nu)(werk)
        werk = replace(werk, boek=boek)
        gewijzigd += 1
    return werk, gewijzigd, tuple(conflicten)


def _anders(rij: Rij, stand: Stand) -> bool:
    e = stand.entiteit
    huidig = "open" if stand.open else e.keuze
    if rij.besluit != huidig:
        return True
    return huidig != "open" and (rij.label != e.label or rij.reden != e.reden or rij.grond != e.grond)
