# SPDX-License-Identifier: EUPL-1.2
"""A note may be referred to twice, and a cell may ask for more columns than a browser gives."""

from __future__ import annotations

from pathlib import Path

from redaction import boom
from tests.redaction.lezen.hulp import read, texts
from tests.redaction.lezen.maak import docx, note_ref, notes, par


def test_a_note_that_two_places_refer_to_is_read(tmp_path: Path) -> None:
    deel = ("r9", "footnotes", "footnotes.xml", notes(par("De noot.")))
    made = docx(par("Een", note_ref(1)), par("Twee", note_ref(1)), delen=[deel])
    assert "De noot." in texts(read(tmp_path, "a.docx", made))


def test_a_span_is_what_a_browser_makes_of_it(tmp_path: Path) -> None:
    page = "<table><tr><td colspan=999999999 rowspan=²>a</td><td colspan=2>b</td></tr></table>"
    made = f"<!DOCTYPE html><html><body>{page}</body></html>".encode()
    tabel = read(tmp_path, "a.html", made).document.blocks[0]
    assert isinstance(tabel, boom.Table)
    assert [(cel.colspan, cel.rowspan) for cel in tabel.body[0]] == [(1000, 1), (2, 1)]
