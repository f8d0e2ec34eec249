# SPDX-License-Identifier: EUPL-1.2
"""Words outside the text of a Word file or PDF that are reported as they are, to be decided upon."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.redaction.lezen.hulp import read, reported
from tests.redaction.lezen.maak import Deel, docx, notes, par, part
from tests.redaction.verstopplekken_pdf import maak

WOORD = "Zwendunk"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_ITEM = (
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
    "<w:r><w:t>punt</w:t></w:r></w:p>"
)


def _bullet(text: str, kind: str = "bullet") -> Deel:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
    )
    inner = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    return "rN", "numbering", "numbering.xml", part("w:numbering", inner)


def _app(inner: str) -> Deel:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    made = f'<Properties xmlns="{space}" xmlns:vt="{_VT}">{inner}</Properties>'
    return "rA", "extended-properties", "app.xml", made


def _titles(text: str) -> Deel:
    return _app(f"<TitlesOfParts><vt:vector><vt:lpstr>{text}</vt:lpstr></vt:vector></TitlesOfParts>")


def _links(url: str) -> Deel:
    return _app(
        f"<HLinks><vt:vector><vt:variant><vt:lpwstr>{url}</vt:lpwstr></vt:variant></vt:vector></HLinks>"
    )


def _frames(name: str) -> Deel:
    inner = f'<w:frameset><w:frame><w:name w:val="{name}"/></w:frame></w:frameset>'
    return "rW", "webSettings", "webSettings.xml", part("w:webSettings", inner)


def _body(text: str) -> Deel:
    made = part("w:document", f"<w:body>{par(text)}</w:body>")
    return "rD", "officeDocument", "document2.xml", made


def _field(data: bytes) -> str:
    packed = base64.b64encode(data).decode("ascii")
    return par(
        f'<w:r><w:fldChar w:fldCharType="begin"><w:fldData>{packed}</w:fldData></w:fldChar></w:r>'
        "<w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>(bron)</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


_LINK = par('<w:hyperlink r:id="rL"><w:r><w:t>zie</w:t></w:r></w:hyperlink>')
_NO_BEGIN = par(f"<w:r><w:instrText> Gesproken met {WOORD} </w:instrText></w:r>", "Rest.")
_AFTER = par(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:instrText>{WOORD}</w:instrText></w:r>'
    '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    ("soort", "body", "delen"),
    [
        ("opsommingsteken", [_ITEM], [_bullet(WOORD)]),
        ("titel in de eigenschappen", [], [_titles(WOORD)]),
        ("koppeling in de eigenschappen", [], [_links(f"mailto:{WOORD}@voorbeeld.example")]),
        ("naam van een kader", [], [_frames(WOORD)]),
        ("tweede tekstdeel", [], [_body(WOORD)]),
        ("gegevens van een veld", [_field(WOORD.encode())], []),
        ("gegevens van een veld", [_field(f"<Cite><Author>{WOORD}</Author></Cite>".encode())], []),
        ("gegevens van een veld", [_field(b"\x08\xd0\xc9" + WOORD.encode("utf-16-le") + b"\0\0\x01")], []),
        (
            "losse tekst",
            [f"<w:p><w:pPr><w:r><w:t>{WOORD}</w:t></w:r></w:pPr><w:r><w:t>Zin.</w:t></w:r></w:p>"],
            [],
        ),
        ("opdracht buiten een veld", [_NO_BEGIN], []),
        ("opdracht buiten een veld", [_AFTER], []),
    ],
)
def test_words_beside_the_text_are_reported(
    soort: str, body: Sequence[str], delen: Sequence[Deel], tmp_path: Path
) -> None:
    found = reported(read(tmp_path, "a.docx", docx(par("Gewone tekst."), *body, delen=delen)))
    assert [(kind, WOORD in text) for kind, text in found] == [(soort, True)]


def test_other_notes_than_those_of_the_document(tmp_path: Path) -> None:
    first = ("rF", "footnotes", "footnotes.xml", notes(par("Gewone noot.")))
    second = ("rG", "footnotes", "footnotes2.xml", notes(par(WOORD)))
    found = reported(read(tmp_path, "a.docx", docx(par("Gewone tekst."), delen=[first, second])))
    assert ("tweede tekstdeel", WOORD) in found


@pytest.mark.parametrize(
    ("body", "delen", "extern"),
    [
        ([_ITEM], [_bullet("\uf0b7")], []),
        ([_ITEM], [_bullet("o")], []),
        ([], [_titles("Gewone tekst.")], []),
        ([_LINK], [_links("https://voorbeeld.example/blad")], [("rL", "https://voorbeeld.example/blad")]),
        ([_field("_Toc123456789".encode("utf-16-le"))], [], []),
        ([_field(bytes(range(8)))], [], []),
    ],
)
def test_what_every_file_of_word_holds_is_no_report(
    body: Sequence[str], delen: Sequence[Deel], extern: Sequence[tuple[str, str]], tmp_path: Path
) -> None:
    content = docx(par("Gewone tekst."), *body, delen=delen, extern=extern)
    assert reported(read(tmp_path, "a.docx", content)) == []


@pytest.mark.parametrize("where", ["het bestand", "bladzijde"])
def test_what_a_program_keeps_in_a_pdf_is_reported(where: str, tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(maak())) as pdf:
        private = pikepdf.Dictionary(Deep=pikepdf.Array([pikepdf.String(WOORD)]))
        held = pikepdf.Dictionary(
            Maker=pikepdf.Dictionary(LastModified=pikepdf.String("D:20260101"), Private=private)
        )
        holder = pdf.Root if where == "het bestand" else pdf.pages[0].obj
        holder[pikepdf.Name.PieceInfo] = held
        out = BytesIO()
        pdf.save(out)
    found = reported(read(tmp_path, "a.pdf", out.getvalue()))
    assert found == [("gegevens van een ander programma", WOORD)]


@pytest.mark.parametrize("tekst", [WOORD, f"{WOORD[:4]} {WOORD[4:]}"])
def test_letters_in_the_private_area_are_told_as_letters(tekst: str, tmp_path: Path) -> None:
    eigen = "".join(letter if letter == " " else chr(0xF000 + ord(letter)) for letter in tekst)
    inhoud = docx(par(f"Een zin met {eigen} erin."), par("\uf0b7 een punt"), par("\uf06f niet aangekruist"))
    assert reported(read(tmp_path, "a.docx", inhoud)) == [("letters in eigen tekens", tekst)]
