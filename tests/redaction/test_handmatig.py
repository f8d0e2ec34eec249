# SPDX-License-Identifier: EUPL-1.2
"""Finds by hand beside finds by the program: nothing that was found becomes uncovered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.handmatig import komt_voor, zonder_overlap
from redaction.model import Vondst

TEKST = "Het huis van Riek Kuiper stond leeg, en Riek Kuiper was weg."


def vondst(start: int, end: int) -> Vondst:
    return Vondst(start, end, "persoon", TEKST[start:end], 1.0, 1, "proef")


def test_what_sticks_out_of_a_longer_find_stays_a_find() -> None:
    door_hand, gevonden = vondst(4, 17), vondst(13, 24)
    assert (door_hand.tekst, gevonden.tekst) == ("huis van Riek", "Riek Kuiper")
    assert [v.tekst for v in zonder_overlap([gevonden, door_hand])] == ["huis van Riek", "Kuiper"]


@given(st.lists(st.tuples(st.integers(0, len(TEKST) - 1), st.integers(1, 20)), max_size=6))
def test_every_letter_of_every_find_is_in_one_find(plekken: list[tuple[int, int]]) -> None:
    alle = [vondst(s, min(s + n, len(TEKST))) for s, n in plekken]
    uit = zonder_overlap(alle)
    bedekt = [i for v in uit for i in range(v.start, v.end)]
    assert len(bedekt) == len(set(bedekt))
    nodig = {i for v in alle for i in range(v.start, v.end) if TEKST[i].isalnum()}
    assert nodig <= set(bedekt)
    assert all(TEKST[v.start : v.end] == v.tekst for v in uit)


@pytest.mark.parametrize(("vorm", "ja"), [("Riek", True), ("Rie", False), ("leeg,", True), ("riek", False)])
def test_only_whole_words_are_found_by_hand(vorm: str, ja: bool) -> None:
    assert komt_voor(vorm, TEKST) is ja
