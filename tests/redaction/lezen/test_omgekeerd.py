# SPDX-License-Identifier: EUPL-1.2
"""Letters that a sign or tag turns round are read as a reader sees them, and told as the file has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.redaction.lezen.hulp import read, reported, texts
from tests.redaction.lezen.maak import docx, par, run

_OM = "Hier was amsreiW bij."
_SIGNS = "Hier was \u202eamsreiW\u202c bij."


def _html(voor: str, na: str) -> tuple[str, bytes]:
    return "a.html", f"<html><body><p>Hier was {voor}amsreiW{na} bij.</p></body></html>".encode()


VORMEN = {
    "docx bdo": (
        "a.docx",
        docx(par("Hier was ", f'<w:bdo w:val="rtl">{run("amsreiW")}</w:bdo>', run(" bij."))),
    ),
    "docx bdo, letter voor letter": (
        "a.docx",
        docx(par("Hier was ", f'<w:bdo w:val="rtl">{"".join(map(run, "amsreiW"))}</w:bdo>', run(" bij."))),
    ),
    "docx teken": ("a.docx", docx(par(_SIGNS))),
    "txt": ("a.txt", _SIGNS.encode()),
    "eml": ("a.eml", f"From: a@b.nl\nContent-Type: text/plain; charset=utf-8\n\n{_SIGNS}".encode()),
    "html teken": _html("&#x202e;", "&#x202c;"),
    "html bdo": _html("<bdo dir=RTL>", "</bdo>"),
    "html bdo om opmaak": _html("<bdo dir=rtl><b>", "</b></bdo>"),
    "html stijl": _html('<span style="unicode-bidi: bidi-override; direction: rtl">', "</span>"),
}


@pytest.mark.parametrize("vorm", VORMEN)
def test_letters_turned_round_are_read_as_seen(vorm: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *VORMEN[vorm])
    assert texts(gelezen)[-1] == "Hier was Wiersma bij."
    assert reported(gelezen) == [("letters van rechts naar links", "amsreiW")]


def test_a_script_that_runs_from_right_to_left_stays(tmp_path: Path) -> None:
    tekst = "Hier staat \u202e\u0634\u0643\u0631\u202c ook."
    gelezen = read(tmp_path, "a.txt", tekst.encode())
    assert texts(gelezen) == [tekst] and not reported(gelezen)
