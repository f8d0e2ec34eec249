# SPDX-License-Identifier: EUPL-1.2
"""Strings that stand by themselves, against the regex that says the same."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from redaction.herkenning.losstaand import apart, losstaand

_TEKST = st.text(alphabet="ab s'-_.\n", max_size=40)
_VORMEN = st.lists(st.text(alphabet="ab s", min_size=1, max_size=4), min_size=1, max_size=4)


@given(_TEKST, _VORMEN)
def test_zelfde_als_regex(tekst: str, vormen: list[str]) -> None:
    rij = "|".join(map(re.escape, vormen))
    met_bezit = re.compile(rf"(?<![\w-])(?:{rij})(?:'s|s)?(?![\w-])")
    kaal = re.compile(rf"(?<![\w-])(?:{rij})(?![\w-])")
    gevonden = list(apart(losstaand(tekst, vormen, ("'s", "s", ""))))
    assert gevonden == [m.span() for m in met_bezit.finditer(tekst)]
    assert list(apart(losstaand(tekst, vormen))) == [m.span() for m in kaal.finditer(tekst)]
