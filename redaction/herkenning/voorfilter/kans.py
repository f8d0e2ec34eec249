# SPDX-License-Identifier: EUPL-1.2
"""How likely a string is to stand at a place in a Dutch text; good enough to choose by."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import prod

from redaction.herkenning.voorfilter.kernen import LENGTE
from redaction.herkenning.voorfilter.opslag import Deel
from redaction.herkenning.voorfilter.vouw import HOOFDLETTER
from redaction.herkenning.woorden import lijst

_LETTERS = {
    c: kans
    for tekens, kans in (("e", 0.15), ("n", 0.08), ("aitrod", 0.055), ("slgvhkmu", 0.025), ("bpwjzc", 0.012),
                         ("f.,", 0.01), ("0", 0.006), ("-'", 0.004), (":()", 0.002), (" ", 0.16),
                         (HOOFDLETTER, 0.045))
    for c in tekens
}  # fmt: skip
_ZELDEN = 0.0005
"""Of any other sign."""
_CIJFER_ERNA = 80
"""How much likelier a digit is behind a digit."""
_VAAK = 0.01
"""Of a function word."""


def kans(delen: Iterable[str]) -> float:
    """How likely a place in a text is to hold one of these; 1 for none at all."""
    return min(1.0, sum(map(_van, delen)) or 1.0)


def deel(tekst: str) -> Deel:
    """A folded string with its rarest part."""
    kernen = [Deel(tekst, tekst[i : i + LENGTE], i) for i in range(max(1, len(tekst) - LENGTE + 1))]
    return min(kernen, key=lambda d: kans([d.kern]))


def _van(deel: str) -> float:
    los = prod(_LETTERS.get(c, _ZELDEN) for c in deel)
    samen: float = los * _CIJFER_ERNA ** sum(a == b == "0" for a, b in pairwise(deel))
    return max(samen, _VAAK) if deel.strip() in lijst("functiewoorden") else samen
