# SPDX-License-Identifier: EUPL-1.2
"""What stands in a Word file in codes, in data about a picture or in a file inside it is told."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from redaction import lees
from redaction.lezen.vreemd.beeldgegevens import carried_words
from redaction.lezen.vreemd.inhoud import foreign_text
from tests.redaction.lezen import maak
from tests.redaction.verifieer.test_ruis import _iptc
from tests.redaction.verstopplekken_pakket import alinea, run

GEHEIM = "Kromosoeto"


def _veld(opdracht: str) -> str:
    deel = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = f"<w:r><w:instrText>{opdracht}</w:instrText></w:r>"
    return alinea(deel.format("begin") + code + deel.format("separate") + run("x") + deel.format("end"))


def _gemist(inhoud: bytes, tmp_path: Path) -> str:
    (tmp_path / "a.docx").write_bytes(inhoud)
    return " ".join(deel.tekst for deel in lees(tmp_path / "a.docx").niet_overgenomen)


@pytest.mark.parametrize(
    "codes", [[str(ord(c)) for c in GEHEIM], [hex(ord(c)) for c in GEHEIM], ["75", '"romosoeto"']]
)
def test_letters_by_their_codes_are_told_as_words(codes: list[str], tmp_path: Path) -> None:
    gemist = _gemist(maak.docx(_veld(f"QUOTE {' '.join(codes)}".replace('"', "&quot;"))), tmp_path)
    assert GEHEIM in gemist.replace("K romo", "Kromo")


def _eigen(xml: str, tmp_path: Path) -> str:
    deel = ("r9", "customXml", "../customXml/item1.xml", xml)
    return _gemist(maak.docx(alinea(run("Zin.")), delen=[deel]), tmp_path)


def test_numbers_and_names_of_elements_in_custom_xml_are_told(tmp_path: Path) -> None:
    assert "123456782" in _eigen("<x><bsn>123456782</bsn></x>", tmp_path)
    assert "06-1234 5678" in _eigen('<x tel="06-1234 5678"/>', tmp_path)
    assert GEHEIM in _eigen(f"<x><{GEHEIM}/></x>", tmp_path)
    assert _eigen("<root><titel/><datum/></root>", tmp_path) == ""


def test_iptc_of_a_picture_is_told() -> None:
    assert carried_words(_iptc(GEHEIM)) == [GEHEIM]


def test_names_of_files_inside_a_file_are_told() -> None:
    bak = BytesIO()
    with zipfile.ZipFile(bak, "w") as archief:
        archief.writestr(f"map/{GEHEIM}.png", b"\x89PNG\r\n\x1a\n")
    brief = EmailMessage()
    brief["Subject"] = "Post"
    brief.set_content("Zin.")
    brief.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename=f"{GEHEIM}.png")
    pdf = BytesIO()
    with pikepdf.new() as nieuw:
        nieuw.add_blank_page()
        nieuw.attachments[f"{GEHEIM}é.txt"] = b"x"
        nieuw.save(pdf)
    for inhoud in (bak.getvalue(), brief.as_bytes(), pdf.getvalue()):
        assert GEHEIM in foreign_text(inhoud)


def test_a_word_file_in_a_file_tells_no_names_that_word_gives() -> None:
    assert "document" not in foreign_text(maak.docx(alinea(run("Zin."))))
