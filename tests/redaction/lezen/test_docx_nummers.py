# SPDX-License-Identifier: EUPL-1.2
"""Automatic numbers come along: of headings and articles as text, of plain lists as a list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from redaction.lezen.lijstnummers import numbers_of
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, codes, read, reported, texts
from tests.redaction.lezen.maak import SPACES, docx, field, par, run

_GEVALLEN = yaml.safe_load((Path(__file__).parent / "nummers.yaml").read_text(encoding="utf-8"))
_STYLE = (
    '<w:style w:type="paragraph" w:styleId="Kop{0}"><w:name w:val="heading {0}"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="{1}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)
_STYLES = f"<w:styles {SPACES}>{_STYLE.format(1, 0)}{_STYLE.format(2, 1)}</w:styles>"


def _level(number: int, kind: str, text: str, extra: str = "", start: int = 1) -> str:
    return (
        f"<w:lvl w:ilvl='{number}'><w:start w:val='{start}'/><w:numFmt w:val='{kind}'/>{extra}"
        f"<w:lvlText w:val='{text}'/></w:lvl>"
    )


def _numbering(levels: list[Any], anew: int | None = None) -> str:
    made = "".join(_level(number, *level) for number, level in enumerate(levels))
    override = f"<w:lvlOverride w:ilvl='0'><w:startOverride w:val='{anew}'/></w:lvlOverride>"
    nums = "<w:num w:numId='{}'><w:abstractNumId w:val='5'/>{}</w:num>"
    whole = f"<w:abstractNum w:abstractNumId='5'>{made}</w:abstractNum>{nums.format(1, '')}"
    return maak.part("w:numbering", whole + (nums.format(2, override) if anew else ""))


def _paragraph(how: str | int | None, text: str) -> str:
    place, _, extra = str("" if how is None else how).partition(" ")
    own = f"<w:pStyle w:val='{place.capitalize()}'/>" if place.startswith("kop") else ""
    if place.isdigit() or extra == "uit":
        number = {"uit": "0", "opnieuw": "2"}.get(extra, "1")
        own += f"<w:numPr><w:ilvl w:val='{place[-1]}'/><w:numId w:val='{number}'/></w:numPr>"
    hidden = "<w:rPr><w:vanish/></w:rPr>" if extra == "verborgen" else ""
    return f"<w:p><w:pPr>{own}{hidden}</w:pPr>{run(text, hidden) if text else ''}</w:p>"


def _document(case: dict[str, Any]) -> bytes:
    body = [_paragraph(how, text) for how, text in case["alineas"]]
    made = docx(
        *body,
        delen=[("r9", "numbering", "numbering.xml", _numbering(case["niveaus"], case.get("opnieuw")))],
        extra={"word/styles.xml": _STYLES},
    )
    return made


@pytest.mark.parametrize("case", _GEVALLEN, ids=lambda case: case["naam"])
def test_numbers_are_those_that_word_shows(case: dict[str, Any], tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.docx", _document(case))
    assert texts(gelezen) == case["tekst"]
    shown = [[n.soort, n.cijfer, n.tekst] for n in numbers_of(gelezen.document)]
    assert shown == [
        [soort, cijfer, "".join(tekst.split())] for soort, cijfer, tekst in case.get("lijst", [])
    ]
    assert codes(gelezen) == set(case.get("bevindingen", []))
    assert [soort for soort, _ in reported(gelezen)] == case.get("gemeld", [])
    assert not blocking(gelezen)


def test_a_cross_reference_and_what_it_points_at_stay_together(tmp_path: Path) -> None:
    levels = [["decimal", "%1", "<w:pStyle w:val='Kop1'/>"], ["decimal", "%1.%2"]]
    body = [_paragraph("kop1", "Feiten"), _paragraph("kop2", "De nacht")]
    reference = par("Zie paragraaf ", field(r"REF _Ref1 \r \h", "1.1"), ".")
    source = docx(
        *body,
        reference,
        delen=[("r9", "numbering", "numbering.xml", _numbering(levels))],
        extra={"word/styles.xml": _STYLES},
    )
    assert texts(read(tmp_path, "a.docx", source)) == ["1 Feiten", "1.1 De nacht", "Zie paragraaf 1.1."]


def test_renamed_lists_are_the_same_text(tmp_path: Path) -> None:
    """Word gives lists other ids when it saves."""
    case = _GEVALLEN[3]
    body = "".join(_paragraph(how, text) for how, text in case["alineas"])
    parts = (body, _numbering(case["niveaus"]))
    renamed = [
        p.replace("w:numId w:val='1'", "w:numId w:val='7'").replace("numId='1'", "numId='7'") for p in parts
    ]
    made = [docx(b, delen=[("r9", "numbering", "numbering.xml", n)]) for b, n in (parts, renamed)]
    first, second = (read(tmp_path, "a.docx", content) for content in made)
    assert first.bron_sha256 != second.bron_sha256
    assert first.tekst_sha256 == second.tekst_sha256


def test_a_heading_before_others_changes_the_text(tmp_path: Path) -> None:
    case = _GEVALLEN[0]
    later = {**case, "alineas": [["kop1", "Samenvatting"], *case["alineas"]]}
    first, second = (read(tmp_path, "a.docx", _document(made)) for made in (case, later))
    assert "2 Aanleiding" in texts(second)
    assert first.tekst_sha256 != second.tekst_sha256
