# SPDX-License-Identifier: EUPL-1.2
"""Words to lines, lines to pieces: side by side on one base line, cut at gaps and ruled lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from redaction.lezen.pdf.vormen import Stuk, Vlak, Woord, main_word

_SAME_LINE = 0.35
_RAISED = 0.5
_SMALLER = 0.1
_GAP = 1.4
_MARKER_GAP = 4.0
_MARKER = re.compile(
    r"[\u2022\u25e6\u25aa\u25cf\u2023\u2013\u2043\uf0b7*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]"
)


def pieces(woorden: Sequence[Woord], lijnen: Sequence[Vlak] = ()) -> list[Stuk]:
    """The pieces of a page from top to bottom and left to right."""
    upright = [lijn for lijn in lijnen if lijn.y1 - lijn.y0 > lijn.x1 - lijn.x0]
    return [piece for line in _lines(woorden) for piece in _cut(line, upright)]


def _lines(woorden: Sequence[Woord]) -> list[list[Woord]]:
    """Words that share a base line; the largest words set it, small ones join."""
    lines: list[list[Woord]] = []
    bases: list[tuple[float, float]] = []
    for word in sorted(woorden, key=lambda w: (-w.basis, w.x0)):
        if lines and bases[-1][0] - word.basis <= _reach(bases[-1][1], word.grootte):
            lines[-1].append(word)
            main = main_word(tuple(lines[-1]))
            bases[-1] = (main.basis, main.grootte)
        else:
            lines.append([word])
            bases.append((word.basis, word.grootte))
    return [sorted(line, key=lambda w: w.x0) for line in lines]


def _reach(size: float, other: float) -> float:
    """How far apart base lines of one line may be; a raised small letter stands further off."""
    small = abs(size - other) > _SMALLER * max(size, other)
    return (_RAISED if small else _SAME_LINE) * max(size, other)


def _cut(line: Sequence[Woord], upright: Sequence[Vlak]) -> list[Stuk]:
    groups = [[line[0]]]
    for left, right in pairwise(line):
        if _between(left, right, upright):
            groups.append([right])
        else:
            groups[-1].append(right)
    return [Stuk(tuple(group)) for group in _with_markers(groups)]


def _with_markers(groups: list[list[Woord]]) -> list[list[Woord]]:
    """Put the bullet or number of a list item back before its text."""
    joined: list[list[Woord]] = []
    for group in groups:
        before = joined[-1] if joined else []
        if len(before) == 1 and is_marker(before[0].tekst) and _near(before[0], group[0]):
            before.extend(group)
        else:
            joined.append(group)
    return joined


def _near(marker: Woord, word: Woord) -> bool:
    return word.x0 - marker.x1 <= _MARKER_GAP * word.grootte


def is_marker(text: str) -> bool:
    """Whether a word can open a list item: a bullet, ``1.``, ``a)`` or ``(iv)``."""
    return bool(_MARKER.fullmatch(text))


def _between(left: Woord, right: Woord, upright: Sequence[Vlak]) -> bool:
    """Whether a wide gap or a ruled line stands between two words of a line."""
    if right.x0 - left.x1 > _GAP * max(left.grootte, right.grootte):
        return True
    height = left.basis + left.grootte / 4
    return any(
        left.x1 - 1 <= (lijn.x0 + lijn.x1) / 2 <= right.x0 + 1 and lijn.y0 <= height <= lijn.y1
        for lijn in upright
    )
