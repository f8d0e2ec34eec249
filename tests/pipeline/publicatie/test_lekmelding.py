# SPDX-License-Identifier: EUPL-1.2
"""The leak message says under which heading to look, and never says what leaked."""

from __future__ import annotations

from pipeline.publicatie.lekmelding import eerst_beslissen, lekmelding
from redaction import Verboden, lees_markdown, verifieer_bytes

VERBODEN = (Verboden("Wietske Hoogenboezem", "persoon", "e-0001 [cliënt]"),)


def _melding(tekst: str) -> str:
    document = lees_markdown(tekst)
    lekken = verifieer_bytes("rapport.html", tekst.encode(), VERBODEN)
    return lekmelding(("rapport", "publiek"), document, lekken, VERBODEN)


def test_the_nearest_heading_and_the_count_below_it() -> None:
    melding = _melding("# De nacht\n\nEen.\n\n## De ochtend\n\nTwee.\n\nToen kwam Hoogenboezem.\n")
    assert "alinea 2 onder de kop “De ochtend” (e-0001 [cliënt])" in melding
    assert "Hoogenboezem" not in melding


def test_a_heading_that_leaks_is_not_repeated() -> None:
    melding = _melding("# Over Hoogenboezem\n\nToen kwam Hoogenboezem.\n")
    assert "e-0001 [cliënt]" in melding and "Hoogenboezem" not in melding


def test_what_is_open_comes_first() -> None:
    assert eerst_beslissen(0, "rapport") == ""
    assert eerst_beslissen(3, "rapport").startswith("in rapport zijn nog 3 punten niet beslist")
