# SPDX-License-Identifier: EUPL-1.2
"""A font that calls many signs by one letter blocks: what its words look like cannot be taken over."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
import typst

from redaction import Gelezen
from tests.redaction.lezen.hulp import blocking, read

CODE = "onleesbare-tekens"
BRON = "Onze reactie op het conceptrapport gaat over de avonddienst van de begeleider en de arts."


def _met(tabel: bytes) -> bytes:
    """A letter whose fonts have this table of letters."""
    uit = io.BytesIO()
    with pikepdf.open(io.BytesIO(typst.compile(BRON.encode(), format="pdf"))) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                thing.ToUnicode = pdf.make_stream(tabel)
        pdf.save(uit)
    return uit.getvalue()


def _tabel(soort: str, regels: str) -> bytes:
    kop = "1 begincodespacerange <0000> <ffff> endcodespacerange"
    return f"{kop}\n40 begin{soort}\n{regels}\nend{soort}".encode()


EEN_LETTER = {
    "per teken": _tabel("bfchar", "\n".join(f"<{n:04x}> <0078>" for n in range(1, 60))),
    "in een reeks": _tabel("bfrange", "<0001> <003b> [" + " ".join(["<0078>"] * 59) + "]"),
}


def _meldt(gelezen: Gelezen) -> list[str]:
    return [b.melding for b in gelezen.bevindingen if b.code == CODE and "verschillende" in b.melding]


@pytest.mark.parametrize("vorm", EEN_LETTER)
def test_one_letter_for_many_signs_blocks(tmp_path: Path, vorm: str) -> None:
    gelezen = read(tmp_path, "brief.pdf", _met(EEN_LETTER[vorm]))
    assert any("59 verschillende tekens" in melding for melding in _meldt(gelezen))
    assert CODE in blocking(gelezen)


def test_an_ordinary_font_is_read(tmp_path: Path) -> None:
    assert _meldt(read(tmp_path, "brief.pdf", typst.compile(BRON.encode(), format="pdf"))) == []


def test_a_letter_in_a_few_forms_is_read(tmp_path: Path) -> None:
    vormen = "\n".join(f"<{n:04x}> <{ord('a') + n % 26:04x}>" for n in range(1, 80))
    assert _meldt(read(tmp_path, "brief.pdf", _met(_tabel("bfchar", vormen)))) == []
