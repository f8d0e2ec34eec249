# SPDX-License-Identifier: EUPL-1.2
"""What stands in codes beside the text of a file is told in letters too, behind the codes."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from redaction.lezen.vreemd.ontcijferd import decoded, with_decoded
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import read
from tests.redaction.lezen.maak_erin import GEHEIM, INHOUD


def _b64(text: str, codering: str = "utf-8") -> str:
    return base64.b64encode(text.encode(codering)).decode()


# How a name looks to a program that reads the XML: escape signs are those of the text itself.
CODE: dict[str, str] = {
    "base64": _b64(GEHEIM),
    "base64, tweemaal": _b64(_b64(GEHEIM)),
    "base64, over twee regels": f"{_b64(GEHEIM)[:8]}\n{_b64(GEHEIM)[8:]}",
    "base64, brede tekens": _b64(GEHEIM, "utf-16-le"),
    "base64, voor adressen": base64.urlsafe_b64encode(f"??>{GEHEIM}".encode()).decode().rstrip("="),
    "base64 in een zin": f"naam: {_b64(GEHEIM)} (81)",
    "hexadecimaal": GEHEIM.encode().hex(),
    "hexadecimaal met 0x": f"0x{GEHEIM.encode().hex()}",
    "hexadecimaal, los": " ".join(f"{teken:02X}" for teken in GEHEIM.encode()),
    "hexadecimaal in base64": _b64(GEHEIM.encode().hex()),
    "procenten": "".join(f"%{teken:02X}" for teken in GEHEIM.encode()),
    "procenten, deels": f"{GEHEIM[:3]}%{ord(GEHEIM[3]):02x}{GEHEIM[4:]}",
    "procenten, tweemaal": "".join(f"%25{teken:02X}" for teken in GEHEIM.encode()),
    "quoted-printable": "=4Bromo=73oeto",
    "quoted-printable over twee regels": "=4Bromo=\n=73oeto",
    "entiteiten": "".join(f"&#{ord(teken)};" for teken in GEHEIM),
    "entiteiten, hexadecimaal": "".join(f"&#x{ord(teken):x};" for teken in GEHEIM),
    "entiteiten, tweemaal": f"&amp;#{ord(GEHEIM[0])};{GEHEIM[1:]}",
    "schuine strepen": "".join(f"\\u{ord(teken):04x}" for teken in GEHEIM),
}
GEWOON = [
    "Toezichthouder werkbezoek", "0x0101008C5B1D2A3F", "550e8400e29b41d4a716446655440000",
    "12-11-2024, 06-12345678", "https://x.nl/a%20b.docx?a=12&amp;b=3", "10 11 12 13 14 15 16",
    "a=41, b=42", "C:\\users\\x01", "IPM.Note", "SharePoint", "PDFsharp", "1.2.3.4", "SetDate", "Rij A&amp;B",
]  # fmt: skip


@pytest.mark.parametrize("naam", CODE)
def test_codes_are_told_as_words(naam: str) -> None:
    assert GEHEIM in " ".join(decoded(CODE[naam]))


@pytest.mark.parametrize("tekst", GEWOON)
def test_what_is_no_code_stays_as_it_is(tekst: str) -> None:
    assert with_decoded(tekst) == tekst


def _xml(tekst: str) -> str:
    return tekst.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _eigen(code: str) -> bytes:
    deel = ("r9", "customXml", "../customXml/item1.xml", f"<x><y>{_xml(code)}</y></x>")
    return maak.docx(maak.par("Zin."), delen=[deel])


def _kenmerk(code: str) -> bytes:
    deel = ("r9", "customXml", "../customXml/item1.xml", f'<x y="{_xml(code)}"/>')
    return maak.docx(maak.par("Zin."), delen=[deel])


def _eigenschap(code: str) -> bytes:
    xml = f"<p><dc:subject xmlns:dc='http://purl.org/dc/elements/1.1/'>{_xml(code)}</dc:subject></p>"
    return maak.docx(maak.par("Zin."), delen=[("r9", "core-properties", "../docProps/core.xml", xml)])


def _variabele(code: str) -> bytes:
    binnen = f'<w:docVars><w:docVar w:name="x" w:val="{_xml(code)}"/></w:docVars>'
    deel = ("r9", "settings", "settings.xml", maak.part("w:settings", binnen))
    return maak.docx(maak.par("Zin."), delen=[deel])


def _binding(code: str) -> bytes:
    eigen = f'<w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{_xml(code)}"/></w:sdtPr>'
    return maak.docx(f"<w:sdt>{eigen}<w:sdtContent>{maak.par('Zin.')}</w:sdtContent></w:sdt>")


def _veld(code: str) -> bytes:
    return maak.docx(f"<w:p>{maak.field(f'DOCVARIABLE {_xml(code)}', 'Zin.')}</w:p>")


PLEK: dict[str, Callable[[str], bytes]] = {
    "aangepaste XML": _eigen,
    "kenmerk in aangepaste XML": _kenmerk,
    "documenteigenschap": _eigenschap,
    "documentvariabele": _variabele,
    "gegevensbinding": _binding,
    "opdracht van een veld": _veld,
}


@pytest.mark.parametrize("naam", CODE)
@pytest.mark.parametrize("plek", PLEK)
def test_codes_beside_the_text_of_a_word_file_are_told_as_words(plek: str, naam: str, tmp_path: Path) -> None:
    gemist = read(tmp_path, "a.docx", PLEK[plek](CODE[naam])).niet_overgenomen
    assert GEHEIM in " ".join(deel.tekst for deel in gemist)


@pytest.mark.parametrize("naam", ["a.pdf", "a.docx", "a.zip", "a.rtf", "a.png"])
def test_a_file_in_letters_in_custom_xml_is_read(naam: str, tmp_path: Path) -> None:
    code = base64.encodebytes(INHOUD[naam]()).decode()
    gemist = read(tmp_path, "a.docx", _eigen(code)).niet_overgenomen
    assert GEHEIM in " ".join(deel.tekst for deel in gemist)


@pytest.mark.parametrize("deel", ["%41", "&amp;", "A", "ab ", "=41= ", "\\u0041", "&", "4b 72 ", "AbCd1234 "])
def test_text_that_is_made_to_take_long_ends_soon(deel: str) -> None:
    start = time.monotonic()
    decoded((deel * 1_000_000)[:1_000_000])
    assert time.monotonic() - start < 10
