# SPDX-License-Identifier: EUPL-1.2
"""The Excel list: filled in by a person and read back, with conflicts shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline.fouten import GebruiksFout
from pipeline.lakken import Keus, Kiezer, kies, lak, lees_excel_terug, lees_werk, voer_uit
from pipeline.lakken.bestand import lees_boek
from pipeline.lakken.excel import KOLOMMEN, NAAM
from tests.pipeline.lakken.hulp import NU, dossier

ALINEAS = ["Cliënt Riek Kuiper viel.", "Begeleider Y. Demirtaş belde.", "=SOM(A1) zei J. de Vries."]


def vul_in(pad: Path, besluit: str, reden: str = "") -> None:
    boek = load_workbook(pad)
    blad = boek.worksheets[0]
    for rij in range(2, blad.max_row + 1):
        blad.cell(rij, KOLOMMEN.index("besluit") + 1).value = besluit
        blad.cell(rij, KOLOMMEN.index("reden") + 1).value = reden
    boek.save(pad)


def test_a_filled_in_list_decides_all(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "lakken")
    gewijzigd, conflicten, _ = lees_excel_terug(d, tmp_path / NAAM, "lakker", NU)
    werk = lees_werk(d, lees_boek(tmp_path))
    assert gewijzigd == len(werk.standen) and conflicten == ()
    assert not [v for s in werk.standen for v in s.open]


def test_what_changed_since_the_list_is_a_conflict_and_stays(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "blijft", "mag blijven")
    oude = (tmp_path / NAAM).read_bytes()
    voer_uit(d, [kies(Kiezer(soorten=("persoon",)), Keus("lakken"), "lakker", NU)], "lakker", NU)
    (tmp_path / "oud.xlsx").write_bytes(oude)
    _, conflicten, _ = lees_excel_terug(d, tmp_path / "oud.xlsx", "lakker", NU)
    personen = [s for s in lees_werk(d, lees_boek(tmp_path)).standen if s.entiteit.soort == "persoon"]
    assert len(conflicten) == len(personen) and all(s.gelakt for s in personen)


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ALINEAS), NU)
    blad = load_workbook(tmp_path / NAAM).worksheets[0]
    assert {c.data_type for r in blad.iter_rows() for c in r} <= {"s", "n", "inlineStr"}


@pytest.mark.parametrize(("besluit", "reden", "fout"), [("misschien", "", "kies"), ("blijft", "", "reden")])
def test_a_wrong_row_is_named(tmp_path: Path, besluit: str, reden: str, fout: str) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, besluit, reden)
    with pytest.raises(GebruiksFout, match=rf"rij 2: .*{fout}"):
        lees_excel_terug(d, tmp_path / NAAM, "lakker", NU)


def test_another_file_is_refused(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    (tmp_path / "x.xlsx").write_bytes(b"geen excel")
    with pytest.raises(GebruiksFout, match="Excelbestand"):
        lees_excel_terug(d, tmp_path / "x.xlsx", "lakker", NU)
