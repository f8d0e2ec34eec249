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
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

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


def test_rows_that_were_just_taken_are_not_kept_apart(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "lakken", "niet voor buiten")
    zet(tmp_path / NAAM, label="")
    *_, conflicten, bewaard = lees_excel_terug(d, tmp_path / NAAM, "lakker", NU)
    assert (conflicten, bewaard) == ((), None)
    assert not list(tmp_path.glob("*ingevuld*"))


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


def zet(pad: Path, **cellen: str) -> None:
    boek = load_workbook(pad)
    for kolom, waarde in cellen.items():
        boek.worksheets[0].cell(2, KOLOMMEN.index(kolom) + 1).value = waarde
    boek.save(pad)


def test_a_list_in_another_order_with_columns_of_ones_own_is_read(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "lakken")
    boek = load_workbook(tmp_path / NAAM)
    blad = boek.worksheets[0]
    kop, *rest = [[c.value for c in rij] for rij in blad.iter_rows()]
    blad.delete_rows(1, blad.max_row)
    for rij in ([*kop, "notitie"], *([*r, "x"] for r in reversed(rest))):
        blad.append([rij[-1], *rij[:2], *rij[4:-1], rij[3]])
    boek.save(tmp_path / "anders.xlsx")
    gewijzigd, conflicten, _ = lees_excel_terug(d, tmp_path / "anders.xlsx", "lakker", NU)
    assert (gewijzigd, conflicten) == (len(rest), ())


def test_a_row_that_no_one_touched_decides_nothing_and_is_no_conflict(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    oude = (tmp_path / NAAM).read_bytes()
    voer_uit(d, [kies(Kiezer(soorten=("persoon",)), Keus("lakken"), "lakker", NU)], "lakker", NU)
    (tmp_path / "oud.xlsx").write_bytes(oude)
    assert lees_excel_terug(d, tmp_path / "oud.xlsx", "lakker", NU) == (0, (), None)


def test_letting_stand_from_a_list_binds_to_the_mentions_in_it(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "blijft", "mag blijven")
    (tmp_path / "in.xlsx").write_bytes((tmp_path / NAAM).read_bytes())
    schrijf_rapport(tmp_path, [*ALINEAS, "Begeleider Y. Demirtaş dronk."])
    lak(d, NU)
    _, conflicten, _ = lees_excel_terug(d, tmp_path / "in.xlsx", "lakker", NU)
    assert len(conflicten) == 1 and "andere plaatsen" in conflicten[0]


def test_rows_that_were_filled_in_are_never_overwritten(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    lak(d, NU)
    assert [p.name for p in tmp_path.glob("*.xlsx")] == [NAAM]
    vul_in(tmp_path / NAAM, "lakken")
    uitslag = lak(d, NU)
    assert any("lakbesluiten-ingevuld.xlsx" in b[2] for b in uitslag.leesbevindingen)
    gewijzigd, _, bewaard = lees_excel_terug(d, tmp_path / "lakbesluiten-ingevuld.xlsx", "lakker", NU)
    assert gewijzigd > 0 and bewaard is None
    assert not [v for s in lees_werk(d, lees_boek(tmp_path)).standen for v in s.open]


@pytest.mark.parametrize(
    ("cellen", "fout"),
    [
        ({"id": "", "besluit": "lakken"}, "rij 2: het id"),
        ({"grond": "onzin", "besluit": "lakken"}, "rij 2: grond"),
        ({"label": "a]b", "besluit": "lakken"}, "rij 2: een label"),
        ({"label": "Demirtaş", "besluit": "lakken"}, "in dit label"),
    ],
)
def test_a_cell_that_cannot_be_is_named(tmp_path: Path, cellen: dict[str, str], fout: str) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    zet(tmp_path / NAAM, **cellen)
    with pytest.raises(GebruiksFout, match=fout):
        lees_excel_terug(d, tmp_path / NAAM, "lakker", NU)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    boek = load_workbook(tmp_path / NAAM)
    boek.worksheets[0].cell(1, KOLOMMEN.index("stand") + 1).value = None
    boek.save(tmp_path / "x.xlsx")
    with pytest.raises(GebruiksFout, match="de kolom stand"):
        lees_excel_terug(d, tmp_path / "x.xlsx", "lakker", NU)


def test_the_list_helps_who_fills_it_in(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ALINEAS), NU)
    boek = load_workbook(tmp_path / NAAM)
    lijst_, uitleg = boek.worksheets
    [keuze] = lijst_.data_validations.dataValidation
    assert keuze.formula1 == '"open,lakken,blijft"' and "reden" in keuze.prompt
    letter = str(keuze.sqref)[0]
    assert lijst_[f"{letter}1"].value == "besluit"
    assert {lijst_.cell(2, KOLOMMEN.index("documenten") + 1).value} == {"rapport"}
    assert uitleg.title == "uitleg"
    tekst = " ".join(str(cel.value) for rij in uitleg.iter_rows() for cel in rij)
    assert "Vul dan altijd de kolom reden in" in tekst and "Kuiper" not in tekst


def test_the_sheets_may_be_in_another_order(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    vul_in(tmp_path / NAAM, "lakken")
    boek = load_workbook(tmp_path / NAAM)
    boek.move_sheet("uitleg", -1)
    boek.save(tmp_path / NAAM)
    gewijzigd, conflicten, _ = lees_excel_terug(d, tmp_path / NAAM, "lakker", NU)
    assert gewijzigd and conflicten == ()
