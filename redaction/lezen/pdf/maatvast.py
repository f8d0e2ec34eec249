# SPDX-License-Identifier: EUPL-1.2
"""Letters set at one distance whatever their width, as in the boxes of a form: one word of a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from redaction.lezen.pdf.tekens import Teken

_SHORTEST, _PARTS = 5, 3
_EQUAL, _NARROW, _WIDE = 0.02, 0.35, 1.1
"""How much distances may differ, and the least and most that they are, in units of the letter size."""
_OFF = 0.1
"""From how far its own width on a letter was put where it stands."""

Tekens = list[Teken]


def even_spaced(line: Sequence[Tekens]) -> Iterator[tuple[int, int]]:
    """Of the words of one line, those from and until which make one word together.

    Letters that are all equally wide stand so by themselves: those of a typewriter are left alone.
    """
    start = 0
    while start < len(line):
        end = _reach(line, start)
        signs = [sign for word in line[start:end] for sign in word]
        if end - start >= _PARTS and len(signs) >= _SHORTEST and _put(signs):
            yield start, end
        start = max(end, start + 1)


def _reach(line: Sequence[Tekens], start: int) -> int:
    """Until which word the distances go on as they began."""
    signs = list(line[start])
    end = start + 1
    while end < len(line) and _even([*signs[-2:], *line[end]] if end > start + 1 else [*signs, *line[end]]):
        signs += line[end]
        end += 1
    return end


def _even(signs: Sequence[Teken]) -> bool:
    """Whether signs begin, or have their middles, at one distance from each other."""
    for places in ([s.x0 for s in signs], [(s.x0 + s.x1) / 2 for s in signs]):
        steps = [b - a for a, b in pairwise(places)]
        size = signs[0].grootte
        same = max(steps) - min(steps) <= _EQUAL * size
        if same and all(_NARROW * size <= step <= _WIDE * size for step in steps):
            return all(sign.tekst.isalpha() for sign in signs)
    return False


def _put(signs: Sequence[Teken]) -> bool:
    """Whether most letters don't stand where the one before them ends."""
    off = sum(abs(b.x0 - a.x1) > _OFF * a.grootte for a, b in pairwise(signs))
    return 2 * off >= len(signs) - 1 and not _monospaced(signs)


def _monospaced(signs: Sequence[Teken]) -> bool:
    widths = [sign.x1 - sign.x0 for sign in signs]
    return max(widths) - min(widths) <= _OFF * signs[0].grootte
