# SPDX-License-Identifier: EUPL-1.2
"""Columns of single signs on a page: each right under the one above, with nothing between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from redaction.lezen.gespeld.regels import is_sign
from redaction.lezen.pdf.tabellen import MAX_LINES
from redaction.lezen.pdf.vormen import Vlak, Woord

_MIDDLE = 0.6
_EDGE = 0.1
_NARROW = 0.3
_SAME_SIZE = 0.15
_LEAST, _MOST = 0.6, 3.2
_SIGNS = 3
_STEPS = 400
"""A page is looked at in so many strips from left to right."""

Zuil = list[Woord]


def pillars(woorden: Sequence[Woord]) -> list[Zuil]:
    """Every such column, from top to bottom; a sign that stands by itself is a column of one."""
    if not any(_single(woord) for woord in woorden):
        return []
    strips = _Stroken(woorden)
    found: list[Zuil] = []
    below: dict[int, Zuil] = {}
    for woord in sorted(woorden, key=lambda w: (-w.basis, w.x0)):
        if _single(woord):
            above = strips.above(woord)
            zuil = below.pop(id(above), None) if above and _under(above, woord) else None
            if zuil is None:
                found.append(zuil := [])
            zuil.append(woord)
            below[id(woord)] = zuil
        strips.add(woord)
    return found


def cut(zuilen: Sequence[Zuil], lijnen: Sequence[Vlak]) -> list[Zuil]:
    """Columns parted where a ruled line runs, unless each of their signs has a cell of its own."""
    flat = sorted((v for v in lijnen if v.x1 - v.x0 > v.y1 - v.y0), key=lambda v: v.y0)
    heights = [(line.y0 + line.y1) / 2 for line in flat]
    if not flat or len(flat) > MAX_LINES or len(zuilen) > MAX_LINES:
        return list(zuilen)
    return [deel for zuil in zuilen for deel in _parted(zuil, flat, heights)]


def _parted(zuil: Zuil, flat: Sequence[Vlak], heights: Sequence[float]) -> list[Zuil]:
    ruled = [_ruled(above, below, flat, heights) for above, below in pairwise(zuil)]
    if all(ruled) or not any(ruled):
        return [zuil]
    starts = [0, *(nr for nr, rule in enumerate(ruled, 1) if rule), len(zuil)]
    return [zuil[start:end] for start, end in pairwise(starts)]


def _ruled(above: Woord, below: Woord, flat: Sequence[Vlak], heights: Sequence[float]) -> bool:
    between = flat[bisect_left(heights, below.basis) : bisect_right(heights, above.basis)]
    x = _middle(above)
    return any(line.x0 <= x <= line.x1 for line in between)


def _single(woord: Woord) -> bool:
    return len(woord.tekst) <= _SIGNS and is_sign(woord.tekst)


def _under(above: Woord, woord: Woord) -> bool:
    """Whether a sign goes on where ``above`` stopped: lined up by its middle, left or right."""
    size = max(above.grootte, woord.grootte)
    step = (above.basis - woord.basis) / size
    lined = abs(_middle(above) - _middle(woord)) <= _MIDDLE * size or any(
        abs(a - b) <= _EDGE * size for a, b in ((above.x0, woord.x0), (above.x1, woord.x1))
    )
    alike = abs(above.grootte - woord.grootte) <= _SAME_SIZE * size
    return _single(above) and alike and lined and _LEAST <= step <= _MOST


def _middle(woord: Woord) -> float:
    return (woord.x0 + woord.x1) / 2


class _Stroken:
    """The lowest word so far in each strip of the page."""

    def __init__(self, woorden: Sequence[Woord]) -> None:
        self.links = min(woord.x0 for woord in woorden)
        self.breedte = max((max(woord.x1 for woord in woorden) - self.links) / _STEPS, 1.0)
        self.laatste: dict[int, Woord] = {}

    def above(self, woord: Woord) -> Woord | None:
        """The word right above a sign; of one line that of its own kind."""
        half = _NARROW * woord.grootte
        near = [
            self.laatste[nr]
            for nr in self.strips(_middle(woord) - half, _middle(woord) + half)
            if nr in self.laatste
        ]
        higher = [w for w in near if w.basis - woord.basis > _NARROW * woord.grootte]
        return min(higher, key=lambda w: (w.basis, not _single(w)), default=None)

    def add(self, woord: Woord) -> None:
        half = _NARROW * woord.grootte if _single(woord) else 0.0
        for nr in self.strips(min(woord.x0, _middle(woord) - half), max(woord.x1, _middle(woord) + half)):
            self.laatste[nr] = woord

    def strips(self, left: float, right: float) -> range:
        first, last = (int((x - self.links) / self.breedte) for x in (left, right))
        return range(max(first, 0), min(last, _STEPS) + 1)
