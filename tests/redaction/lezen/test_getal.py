# SPDX-License-Identifier: EUPL-1.2
"""Numbers in a file that are no numbers: the file is read, with the number as if it were not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import lees
from redaction.getal import small_int
from tests.redaction.lezen import maak
from tests.redaction.verstopplekken_pakket import alinea, run

RAAR = ("²", "9" * 5000, "", "-1", "1.5", "٣")


@pytest.mark.parametrize("tekst", RAAR)
def test_what_is_no_small_number_is_none(tekst: str) -> None:
    assert small_int(tekst) is None
    assert small_int("12") == 12


@pytest.mark.parametrize("tekst", RAAR)
@pytest.mark.parametrize(
    "kenmerk", ['<w:tcPr><w:gridSpan w:val="{}"/></w:tcPr>', '<w:tcPr><w:tcW w:w="{}"/></w:tcPr>']
)
def test_a_table_with_an_odd_width_is_read(tekst: str, kenmerk: str, tmp_path: Path) -> None:
    cel = f"<w:tc>{kenmerk.format(tekst)}{alinea(run('cel'))}</w:tc>"
    rij = f'<w:trPr><w:gridBefore w:val="{tekst}"/></w:trPr>{cel}'
    (tmp_path / "a.docx").write_bytes(maak.docx(f"<w:tbl><w:tr>{rij}</w:tr></w:tbl>"))
    assert "cel" in str(lees(tmp_path / "a.docx").document)


@pytest.mark.parametrize("tekst", RAAR)
def test_a_list_with_odd_numbers_is_read(tekst: str, tmp_path: Path) -> None:
    begin = f'<w:start w:val="{tekst}"/><w:lvlRestart w:val="{tekst}"/>'
    niveau = f'<w:lvl w:ilvl="{tekst}"/><w:lvl w:ilvl="0">{begin}</w:lvl>'
    opnieuw = f'<w:lvlOverride w:ilvl="{tekst}"><w:startOverride w:val="{tekst}"/></w:lvlOverride>'
    nummers = (
        f'<w:numbering {maak.SPACES}><w:abstractNum w:abstractNumId="1">{niveau}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/>{opnieuw}</w:num></w:numbering>'
    )
    plek = f'<w:pPr><w:numPr><w:ilvl w:val="{tekst}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    deel = ("r9", "numbering", "numbering.xml", nummers)
    (tmp_path / "a.docx").write_bytes(maak.docx(f"<w:p>{plek}{run('punt')}</w:p>", delen=[deel]))
    assert "punt" in str(lees(tmp_path / "a.docx").document)
