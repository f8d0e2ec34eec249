# SPDX-License-Identifier: EUPL-1.2
"""No cell runs as a formula, in any program that opens the list; the same rows give the same bytes."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from pipeline.publicatie.overzichten.rekenblad import als_csv, als_xlsx, veilig

GEVAARLIJK = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", '";=1', "a;=1", "a,=1", "a|@x", "＝1",
    "\ufeff=1", "\x00=1", "\x85=1",
]  # fmt: skip
TEKENS = "=+-@＝＋－＠\u2212"


def _cellen(ruw: bytes, scheiding: str) -> list[str]:
    tekst = ruw.decode("utf-8-sig")
    return [c for rij in csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding) for c in rij]


@pytest.mark.parametrize("waarde", GEVAARLIJK)
@pytest.mark.parametrize("scheiding", [";", ",", "\t", "|"])
def test_csv_holds_no_formula_at_any_separator(waarde: str, scheiding: str) -> None:
    cellen = _cellen(als_csv(["kop", "kop"], [[waarde, "x"]]), scheiding)
    assert all(c.lstrip()[:1] not in TEKENS for c in cellen if c.strip())


@settings(deadline=None, max_examples=50)
@given(st.text(alphabet='=+-@;,|"\t\r\n aé＝\x00', max_size=12))
def test_nothing_that_is_typed_becomes_a_formula(waarde: str) -> None:
    for scheiding in ";,|\t":
        cellen = _cellen(als_csv(["k"], [[waarde, "b"]]), scheiding)
        assert all(c.lstrip()[:1] not in TEKENS for c in cellen if c.strip())
    cel = load_workbook(io.BytesIO(als_xlsx("n", ["k"], [[waarde]]))).worksheets[0].cell(2, 1)
    assert cel.data_type != "f"
    assert not str(cel.value or "").startswith(tuple(TEKENS))


def test_plain_text_stays_as_it_is() -> None:
    for tekst in ("Zorg-advies, deel 1", "5.1.1.d;5.1.2.e", "2026-04-24", "https://voorbeeld.example/a=b"):
        assert veilig(tekst) == tekst


def test_xlsx_repeats_and_carries_no_trace() -> None:
    een, twee = (als_xlsx("lijst", ["A", "B"], [["x", 3]]) for _ in range(2))
    assert een == twee
    with zipfile.ZipFile(io.BytesIO(een)) as pakket:
        kern = pakket.read("docProps/core.xml").decode()
    assert "creator" not in kern and "created" not in kern
    blad = load_workbook(io.BytesIO(een)).worksheets[0]
    assert [c.value for c in blad[1]] == ["A", "B"]
    assert [c.value for c in blad[2]] == ["x", 3]
    assert blad.freeze_panes == "A2"
