# SPDX-License-Identifier: EUPL-1.2
"""The Excel list of proposals: written by ``lak``, filled in by a person, read back by ``besluit``."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.fouten import GebruiksFout
from pipeline.lakken.exceluitleg import zet_keuze, zet_uitleg
from pipeline.lakken.keuzes import Keus, Kiezer, controleer_grond, kies
from pipeline.lakken.werk import Werk
from redaction import Entiteit, Stand, Vermelding

NAAM = "lakbesluiten.xlsx"
KOLOMMEN = ("id", "laag", "soort", "label", "tekst", "aantal", "open", "documenten", "zinsdeel", "voorstel",
            "grond", "besluit", "reden", "stand")  # fmt: skip
_BREEDTES = (9, 6, 15, 22, 34, 8, 7, 18, 60, 11, 10, 12, 40, 16)
_BLAD = "lakbesluiten"
_BESLUITEN = ("open", "lakken", "blijft")
_NODIG = ("id", "label", "grond", "besluit", "reden", "stand")
GRENS = 20 * 1024 * 1024
_LANGST = 2000


@dataclass(frozen=True)
class Rij:
    """One row as a person left it; ``stand`` is the print of what the program wrote in it."""

    nummer: int
    id: str
    label: str
    grond: str
    besluit: str
    reden: str
    stand: str

    @property
    def ingevuld(self) -> bool:
        """Whether a person changed anything in this row."""
        return self.stand.rpartition("-")[2] != _print((self.besluit, self.label, self.grond, self.reden))


def _print(gezien: object) -> str:
    return hashlib.sha256(repr(gezien).encode("utf-8")).hexdigest()[:12]


def afdruk_entiteit(entiteit: Entiteit) -> str:
    """A short print of an entity and what is decided on it, to notice that it changed since."""
    e = entiteit
    return _print((e.sleutel, e.vormen, e.keuze, e.label, e.grond))


def afdruk_vermeldingen(vermeldingen: Sequence[Vermelding]) -> str:
    """A short print of every mention with its surroundings: letting stand binds to what was seen."""
    return _print(sorted(repr(v.anker) for v in vermeldingen))


def lijst(werk: Werk) -> bytes:
    """The workbook with one row an entity, what is open first."""
    from openpyxl import Workbook

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = _BLAD
    blad.append(KOLOMMEN)
    standen = sorted(werk.standen, key=lambda s: (not s.open, s.entiteit.laag, s.entiteit.id))
    for rij, stand in enumerate(standen, start=2):
        for kolom, waarde in enumerate(_waarden(stand, werk), start=1):
            cel = blad.cell(rij, kolom)
            cel.value = waarde
            if isinstance(waarde, str):
                cel.data_type = "s"
    _opmaak(blad)
    zet_uitleg(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _waarden(stand: Stand, werk: Werk) -> list[str | int]:
    e, mentions = stand.entiteit, werk.vermeldingen[stand.entiteit.sleutel]
    anker = mentions[0].anker
    zinsdeel = f"… {anker.voor}{anker.tekst}{anker.na} …".replace("\n", " ")
    besluit = "open" if stand.open else e.keuze
    rij = _print((besluit, e.label.strip(), e.grond.strip(), e.reden.strip()))
    print_ = f"{afdruk_entiteit(e)}-{afdruk_vermeldingen(mentions)}-{rij}"
    waar = ", ".join(dict.fromkeys(v.document for v in mentions))
    return [e.id, e.laag, e.soort, e.label, _kort(" | ".join(e.vormen)), len(mentions), len(stand.open),
            _kort(waar), _kort(zinsdeel), e.voorstel, e.grond, besluit, e.reden, print_]  # fmt: skip


def _kort(tekst: str) -> str:
    """Text that a cell can hold: no control characters, no more than Excel takes."""
    schoon = "".join(c if c.isprintable() else " " for c in tekst)
    return schoon if len(schoon) <= _LANGST else schoon[: _LANGST - 1] + "…"


def _opmaak(blad: Any) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for kolom, breedte in enumerate(_BREEDTES, start=1):
        blad.column_dimensions[get_column_letter(kolom)].width = breedte
        blad.cell(1, kolom).font = Font(bold=True)
    for rij in blad.iter_rows(min_row=2):
        for cel in rij:
            cel.alignment = Alignment(wrap_text=True, vertical="top")
    blad.freeze_panes = "A2"
    blad.auto_filter.ref = blad.dimensions
    zet_keuze(blad, get_column_letter(KOLOMMEN.index("besluit") + 1), _BESLUITEN)


def lees_lijst(pad: Path) -> tuple[Rij, ...]:
    """The rows of a filled-in list. Raises GebruiksFout for anything else than such a list."""
    from openpyxl import load_workbook

    if not pad.is_file() or pad.stat().st_size > GRENS:
        raise GebruiksFout(f"{pad.name}: er is geen leesbare Excellijst; maak haar opnieuw met lakmoes lak")
    try:
        bladen = load_workbook(pad, read_only=True, data_only=True).worksheets
        blad = next((b for b in bladen if b.title == _BLAD), bladen[0])
        rijen = list(blad.iter_rows(values_only=True))
    except Exception:
        raise GebruiksFout(f"{pad.name}: dit is geen Excelbestand (.xlsx); bewaar het als .xlsx") from None
    koppen = [_tekst(c).lower() for c in rijen[0]] if rijen else []
    weg = [k for k in _NODIG if koppen.count(k) != 1]
    if weg:
        raise GebruiksFout(
            f"{pad.name}: de kolom {weg[0]} ontbreekt of staat er twee keer; zet de"
            " bovenste rij en de kolommen terug"
        )
    plek = {k: koppen.index(k) for k in _NODIG}
    gevuld = [(n, r) for n, r in enumerate(rijen[1:], start=2) if any(_tekst(c) for c in r)]
    return tuple(_rij(n, {k: _tekst(r[i]) if i < len(r) else "" for k, i in plek.items()}, pad.name)
                 for n, r in gevuld)  # fmt: skip


def _tekst(cel: object) -> str:
    return str(cel if cel is not None else "").strip()


def _rij(nummer: int, waarde: Mapping[str, str], naam: str) -> Rij:
    besluit = waarde["besluit"].lower()
    if waarde["grond"]:
        try:
            controleer_grond(waarde["grond"])
        except GebruiksFout as fout:
            raise GebruiksFout(f"{naam}: rij {nummer}: {fout}") from None
    if not waarde["id"]:
        raise GebruiksFout(f"{naam}: rij {nummer}: het id is weg; zet het terug of verwijder de hele rij")
    if besluit not in _BESLUITEN:
        raise GebruiksFout(f"{naam}: rij {nummer}: kies bij besluit open, lakken of blijft")
    if besluit == "blijft" and not waarde["reden"]:
        raise GebruiksFout(f"{naam}: rij {nummer}: laten staan vraagt een reden; vul de kolom reden")
    return Rij(
        nummer, waarde["id"], waarde["label"], waarde["grond"], besluit, waarde["reden"], waarde["stand"]
    )


def verwerk(werk: Werk, rijen: Sequence[Rij], door: str, nu: datetime) -> tuple[Werk, int, tuple[str, ...]]:
    """Decide what the rows say; what changed since the list was made is left alone and returned as conflicts.

    A row that no person changed decides nothing.
    """
    gewijzigd, conflicten = 0, []
    for rij in niet_verwerkt(werk, rijen):
        fout = _conflict(rij, werk)
        if fout:
            conflicten.append(f"rij {rij.nummer}: {rij.id} {fout}")
            continue
        keus = Keus(rij.besluit, rij.reden, rij.label, rij.grond)
        try:
            boek, _, _ = kies(Kiezer(ids=(rij.id,)), keus, door, nu)(werk)
        except GebruiksFout as reden:
            raise GebruiksFout(f"rij {rij.nummer}: {reden}") from None
        werk = replace(werk, boek=boek)
        gewijzigd += 1
    return werk, gewijzigd, tuple(conflicten)


def niet_verwerkt(werk: Werk, rijen: Sequence[Rij]) -> list[Rij]:
    """The rows in which a person asked for something that is not so yet."""
    standen = {s.entiteit.id: s for s in werk.standen}
    return [r for r in rijen if r.ingevuld and (r.id not in standen or _anders(r, standen[r.id]))]


def _conflict(rij: Rij, werk: Werk) -> str:
    stand = next((s for s in werk.standen if s.entiteit.id == rij.id), None)
    if stand is None:
        return "komt niet meer voor"
    entiteit, _, vermeldingen = rij.stand.rpartition("-")[0].partition("-")
    if entiteit != afdruk_entiteit(stand.entiteit):
        return "is gewijzigd sinds de lijst is gemaakt"
    nu = afdruk_vermeldingen(werk.vermeldingen[stand.entiteit.sleutel])
    if rij.besluit == "blijft" and vermeldingen != nu:
        return "staat nu op andere plaatsen dan toen de lijst werd gemaakt"
    return ""


def _anders(rij: Rij, stand: Stand) -> bool:
    e = stand.entiteit
    huidig = "open" if stand.open else e.keuze
    if rij.besluit != huidig:
        return True
    return huidig != "open" and (rij.label, rij.reden, rij.grond) != (e.label, e.reden, e.grond)
