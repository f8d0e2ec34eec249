# SPDX-License-Identifier: EUPL-1.2
"""Where a match cannot be: worked out from the regex, and true of what it finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.voorfilter.afleiding import voorwaarde
from redaction.herkenning.voorfilter.maak import vormen

VORMEN = [(v.patroon, v.voorwaarde) for v in vormen() if v.voorwaarde]
STUK = st.sampled_from(["Jan", "De Vries", "Laan", "BV", "&", "12", " ", "\n", ", ", "a", "kade", "\u212a"])


@pytest.mark.parametrize(
    ("regex", "los", "regel"),
    [
        (r"(?<!\w)kade", True, True),
        (r"(?<![^\W_])kade", True, True),
        (r"(?:(?<![A-Za-z'])kade|(?<!\w)laan)", True, True),
        (r"(?<![a-z])kade", False, True),
        (r"(?<!van )kade", False, True),
        (r"(?:(?<!\w)kade|laan)", False, True),
        (r"kade[ \t][a-z]{3}", False, True),
        (r"kade\s[a-z]{3}", False, False),
        (r"kade[^a-z]", False, False),
        (r"kade(?=\n)", False, False),
        (r"(?<=\n)kade", False, False),
        (r"(?<!\n)kade", False, True),
        (r"kade$", False, False),
        (r"(?s:kade.)", False, False),
    ],
)
def test_grenzen_van_een_regex(regex: str, los: bool, regel: bool) -> None:
    wat = voorwaarde(regex)
    assert wat is not None
    assert (wat.los, wat.regel) == (los, regel)


@settings(max_examples=60, deadline=None)
@given(st.lists(STUK, max_size=20).map("".join))
def test_geen_vindplaats_daarbuiten(tekst: str) -> None:
    for patroon, wat in VORMEN:
        for match in patroon.finditer(tekst):
            assert not (wat.regel and "\n" in match.group())
            assert not (wat.los and re.fullmatch("[A-Za-z]", tekst[match.start() - 1 : match.start()]))
