# SPDX-License-Identifier: EUPL-1.2
"""Labels of lists that spell something are reported and do not go along; ordinary lists keep theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import boom
from redaction.lezen.gespeld.lijstnummers import SOORT
from tests.redaction.lezen.hulp import read, reported


def _starts(blocks: tuple[boom.Block, ...]) -> list[int | None]:
    return [block.start for block in blocks if isinstance(block, boom.ItemList)]


def _html(lijsten: str) -> bytes:
    return f"<html><body><p>Onderzoek naar de zorg.</p>{lijsten}</body></html>".encode()


def _gespeld(soort: str, nummers: list[int], tussen: str = "") -> bytes:
    return _html(tussen.join(f'<ol type="{soort}" start="{n}"><li>punt</li></ol>' for n in nummers))


NAAM = [ord(letter) - 64 for letter in "FERDHELM"]


@pytest.mark.parametrize(
    ("inhoud", "tekst"),
    [
        (_gespeld("A", NAAM), "FERDHELM"),
        (_gespeld("a", NAAM), "ferdhelm"),
        (_gespeld("A", NAAM, "<p>Hier staat tekst tussen.</p>"), "FERDHELM"),
        (_gespeld("1", [9, 9, 5, 7, 3, 2]), "995732"),
        (_html(f"<blockquote>{_gespeld('A', NAAM).decode()}</blockquote>"), "FERDHELM"),
    ],
)
def test_spelled_labels_are_told_and_taken_away(tmp_path: Path, inhoud: bytes, tekst: str) -> None:
    gelezen = read(tmp_path, "stuk.html", inhoud)
    assert (SOORT, tekst) in reported(gelezen)
    assert all(start is None for start in _alle(gelezen.document.blocks))


def _alle(blocks: tuple[boom.Block, ...]) -> list[int | None]:
    binnen = [b for block in blocks if isinstance(block, boom.Quote) for b in _alle(block.blocks)]
    return [*_starts(blocks), *binnen]


@pytest.mark.parametrize(
    ("inhoud", "starts"),
    [
        (_html("<ol><li>een</li><li>twee</li></ol><p>tussen</p><ol start='3'><li>drie</li></ol>"), [1, 3]),
        (_html("<ol type='A'><li>een</li></ol>" * 6), [1] * 6),
        (_gespeld("1", [3, 7, 9, 12], "<p>Het vierde lid van artikel 5.</p>"), [3, 7, 9, 12]),
    ],
)
def test_ordinary_lists_keep_their_labels(tmp_path: Path, inhoud: bytes, starts: list[int]) -> None:
    gelezen = read(tmp_path, "stuk.html", inhoud)
    assert SOORT not in [soort for soort, _ in reported(gelezen)]
    assert _starts(gelezen.document.blocks) == starts
