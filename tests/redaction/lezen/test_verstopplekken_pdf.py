# SPDX-License-Identifier: EUPL-1.2
"""Every place in a PDF where words can hide: taken over, or reported; never lost without a word."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from redaction import Gelezen, streams
from tests.redaction.lezen.hulp import read
from tests.redaction.lezen.test_verstopplekken_docx import lot
from tests.redaction.verstopplekken_pdf import maak, woord
from tests.redaction.verstopplekken_pdf_meer import PLEKKEN

# Pictures, and letters whose shapes alone are there: told by their place, for a person to read.
ZONDER_WOORDEN = {
    "tekst in letters van een eigen lettertype", "miniatuur", "beeld met tekst", "beeld in de tekst zelf",
    "beeld dat niet getoond wordt",
}  # fmt: skip
# Words that no reader sees on the page; they must never stand in the tree as if they were text.
ONZICHTBAAR = (
    "onzichtbare tekst", "witte tekst", "bijna witte tekst", "kleine tekst", "doorzichtige tekst",
    "tekst buiten het papier", "tekst buiten de uitsnede", "tekst onder een vlak", "tekst onder een beeld",
    "tekst als knippad", "eerdere versie", "formulierobject dat niet getoond wordt", "aantekening, verborgen",
)  # fmt: skip


@pytest.fixture(scope="module")
def gewoon(tmp_path_factory: pytest.TempPathFactory) -> Gelezen:
    return read(tmp_path_factory.mktemp("gewoon"), "gewoon.pdf", maak())


def test_an_ordinary_letter_reports_nothing(gewoon: Gelezen) -> None:
    assert not gewoon.niet_overgenomen and not gewoon.bevindingen
    assert [s.tekst for s in streams(gewoon.document) if s.tekst] == ["Dit is een gewone zin van een brief."]


def test_there_are_enough_places() -> None:
    assert len(PLEKKEN) >= 170


@pytest.mark.parametrize("plek", PLEKKEN)
def test_each_place_is_taken_over_or_reported(plek: str, gewoon: Gelezen, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", maak((plek, woord(plek))))
    gevonden = lot(gelezen, gewoon, woord(plek))
    assert gevonden & ({"plaats"} if plek in ZONDER_WOORDEN else {"boom", "tekst"})
    if plek in ONZICHTBAAR:
        assert "boom" not in gevonden


def test_an_update_shows_the_last_version_only(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", maak(("eerdere versie", "Geheimwoord")))
    assert [s.tekst for s in streams(gelezen.document) if s.tekst] == ["Dit is een gewone zin van een brief."]
    assert "eerdere versies" in gelezen.bevindingen[0].melding
    assert [(n.soort, n.tekst) for n in gelezen.niet_overgenomen] == [
        ("tekst van een eerdere versie", "Geheimwoord Een oude zin.")
    ]


def test_what_cannot_be_looked_at_blocks(tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(maak())) as pdf:
        pdf.Root.Names = 5
        uit = BytesIO()
        pdf.save(uit)
    gelezen = read(tmp_path, "a.pdf", uit.getvalue())
    assert [b.code for b in gelezen.bevindingen if b.blokkeert] == ["niet-nagekeken"]
