# SPDX-License-Identifier: EUPL-1.2
"""Tokens and sentences: every token is where it says it is, and nothing but space is left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.model.stukken import stukken, zinnen

STUK = st.sampled_from(
    ["Jan", " ", "\n", "\n\n", ". ", "J.", "d'Arc", "van 't", "12", "😀", "-", "(", "é", "C.", "\t"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(STUK | st.text(max_size=6), max_size=15).map("".join))
def test_niets_raakt_kwijt(tekst: str) -> None:
    alle = stukken(tekst)
    assert all(tekst[s.start : s.end] == s.tekst for s in alle)
    gezien = {i for s in alle for i in range(s.start, s.end)}
    assert all(i in gezien for i, c in enumerate(tekst) if not c.isspace())
    in_zinnen = [s for zin in zinnen(tekst) for s in zin]
    assert in_zinnen == [s for s in alle if s.vorm != "regel"]


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("Hij kwam. Zij ging.", 2),
        ("Dhr. Bakker kwam. Zij ging.", 2),
        ("J.A. de Vries kwam.", 1),
        ("Kop\nEen zin", 2),
        ("Een lange regel die door de opmaak is afgebroken omdat hij te\nlang was.", 1),
        ("wie? niemand", 2),
        ("", 0),
    ],
)
def test_zinnen(tekst: str, aantal: int) -> None:
    assert len(list(zinnen(tekst))) == aantal
