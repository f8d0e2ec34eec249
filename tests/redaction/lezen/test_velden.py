# SPDX-License-Identifier: EUPL-1.2
"""Instructions of fields: words in them are reported, what Word writes by itself is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.redaction.lezen.hulp import read, reported
from tests.redaction.lezen.maak import docx, field, par

WOORD = "Zwendunk"
MET_WOORD = (
    "REF {0} \\h",
    'ADDRESSBLOCK \\f "<<_FIRST0_>> {0}"',
    "USERNAME {0}",
    'USERADDRESS "{0} 1"',
    "USERINITIALS {0}",
    'GREETINGLINE \\f "<<_BEFORE_ Geachte {0} >>" \\e "Geachte {0}"',
    "MERGEFIELD {0}",
    'QUOTE "{0}"',
    'SET naam "{0}"',
    'ASK naam "Wie is {0}?"',
    'FILLIN "Wie is {0}?" \\d "{0}"',
    "DOCPROPERTY {0}",
    'INFO Title "{0}"',
    'AUTHOR "{0}"',
    'COMMENTS "{0}"',
    'TITLE "{0}"',
    'HYPERLINK "https://voorbeeld.example" \\o "{0}"',
    'HYPERLINK \\l "{0}"',
    'HYPERLINK "https://voorbeeld.example" \\t "{0}"',
    'INCLUDETEXT "C:\\\\{0}.docx"',
    'INCLUDEPICTURE "C:\\\\{0}.png" \\d',
    'TC "{0}" \\f C',
    'XE "{0}"',
    'TA \\l "{0}"',
    "EQ \\o(a,{0})",
    "ADVANCE \\u {0}",
    "PRIVATE {0}",
    'IF 1 = 1 "ja" "{0}"',
    "= {0} * 2",
    'RD "{0}.docx"',
    'STYLEREF "{0}"',
    "SEQ {0} \\* ARABIC",
    'DATABASE \\d "C:\\\\{0}.mdb"',
    'LINK Excel.Sheet.12 "{0}.xlsx" a1',
    "AUTOTEXT {0}",
    "GLOSSARY {0}",
    'SUBJECT "{0}"',
    'KEYWORDS "{0}"',
    "TEMPLATE \\p {0}",
    'BARCODE "{0}" \\u',
    'DISPLAYBARCODE "{0}" QR',
    "NOTEREF {0}",
    "PAGEREF {0}",
    "TOC \\b {0}",
    "INDEX \\b {0}",
    "NEXTIF {0} = 1",
    "SKIPIF {0} = 1",
    "COMPARE {0} = 1",
    'IMPORT "{0}"',
    "DDE Excel {0}",
    "CITATION {0}",
    "GOTOBUTTON {0} x",
    'PRINT "{0}"',
    "LASTSAVEDBY {0}",
    "FILENAME {0}",
    "SYMBOL {0}",
    "LISTNUM {0}",
    "TIME {0}",
    "PAGE {0}",
)
VAN_WORD = (
    "REF _Ref12345 \\h",
    "PAGEREF _Toc123456789 \\h",
    'TOC \\o "1-3" \\h \\z \\u',
    'DATE \\@ "d MMMM yyyy"',
    "SEQ Figuur \\* ARABIC",
    "SEQ Tabel \\* ARABIC",
    'STYLEREF "Kop 1" \\s',
    "PAGE \\* MERGEFORMAT",
    "NUMPAGES \\* Arabic",
    "=SUM(ABOVE)",
    "= SUM(A1:A9)",
    "FORMTEXT",
    "FORMCHECKBOX",
    "AUTHOR \\* MERGEFORMAT",
    "DOCPROPERTY Title",
    'DOCPROPERTY "Titel" \\* MERGEFORMAT',
    "REF gewone \\h",
    'HYPERLINK \\l "_Toc1234"',
    'TIME \\@ "HH:mm"',
    'INDEX \\c "2"',
    'TOC \\t "Kop 1;1;Titel;2"',
)


def _read(folder: Path, inner: str) -> list[tuple[str, str]]:
    return reported(read(folder, "a.docx", docx(par("Gewone tekst."), par("Voor ", inner))))


def _simple(code: str, result: str) -> str:
    kept = code.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<w:fldSimple w:instr=" {kept} "><w:r><w:t>{result}</w:t></w:r></w:fldSimple>'


def _complex(code: str, result: str) -> str:
    return field(code.replace("<", "&lt;").replace(">", "&gt;"), result)


@pytest.mark.parametrize("shape", [_simple, _complex])
@pytest.mark.parametrize("result", ["gewone", ""])
@pytest.mark.parametrize("code", MET_WOORD)
def test_a_word_in_an_instruction_is_reported(code: str, result: str, shape: object, tmp_path: Path) -> None:
    found = _read(tmp_path, shape(f" {code.format(WOORD)} ", result))  # type: ignore[operator]
    assert any(WOORD in text for _, text in found)


@pytest.mark.parametrize("shape", [_simple, _complex])
@pytest.mark.parametrize("code", VAN_WORD)
def test_what_word_writes_in_an_instruction_is_no_report(code: str, shape: object, tmp_path: Path) -> None:
    assert _read(tmp_path, shape(f" {code} ", "gewone")) == []  # type: ignore[operator]


@pytest.mark.parametrize(
    ("lines", "told"),
    [(["Inhoudsopgave", "1 Gewone tekst 3"], []), (["Gesprek met Zwendunk 4"], ["Gesprek met Zwendunk 4"])],
)
def test_a_line_of_contents_that_the_text_does_not_say(
    lines: list[str], told: list[str], tmp_path: Path
) -> None:
    control = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{''.join(par(line) for line in lines)}</w:sdtContent></w:sdt>"
    )
    content = docx(control, par("Gewone tekst."))
    assert [text for _, text in reported(read(tmp_path, "a.docx", content))] == told
