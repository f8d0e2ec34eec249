# SPDX-License-Identifier: EUPL-1.2
"""Reading order: where a page has columns, the left one is read before the right one."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from redaction.lezen.pdf.vormen import Deel

_STEP = 2.0
_GUTTER = 0.7
_COLUMN = 8.0
_ROWS = 3


def columns(stukken: Sequence[Deel]) -> list[list[Deel]]:
    """Blocks of pieces in reading order; within a block pieces run from top to bottom."""
    gutter = _gutter(stukken)
    if gutter is None:
        return [list(stukken)] if stukken else []
    blocks: list[list[Deel]] = []
    slab: list[Deel] = []
    for piece in [*stukken, None]:
        if piece is not None and not _crosses(piece, gutter):
            slab.append(piece)
            continue
        blocks += _slab(slab, gutter)
        slab = []
        if piece is not None:
            _add_crossing(blocks, piece, gutter)
    return blocks


def _add_crossing(blocks: list[list[Deel]], piece: Deel, gutter: float) -> None:
    if blocks and all(_crosses(other, gutter) for other in blocks[-1]):
        blocks[-1].append(piece)
    else:
        blocks.append([piece])


def _slab(slab: Sequence[Deel], gutter: float) -> list[list[Deel]]:
    """The columns of a stretch that nothing crosses, each looked at for columns of its own."""
    left = [piece for piece in slab if piece.x1 <= gutter]
    right = [piece for piece in slab if piece.x1 > gutter]
    if not left or not right or not _beside(left, right):
        return [list(slab)] if slab else []
    return [*columns(left), *columns(right)]


def _beside(left: Sequence[Deel], right: Sequence[Deel]) -> bool:
    """Whether two sides stand next to each other; a letterhead on the right stands above the text."""
    lowest = max(min(piece.basis for piece in side) for side in (left, right))
    highest = min(max(piece.basis for piece in side) for side in (left, right))
    return lowest <= highest


def _crosses(piece: Deel, x: float) -> bool:
    return piece.x0 < x < piece.x1


def _gutter(stukken: Sequence[Deel]) -> float | None:
    """The middle of the best white strip between columns of running text, if there is one."""
    if len(stukken) < 2 * _ROWS:
        return None
    size = median(piece.grootte for piece in stukken)
    first, last = min(p.x0 for p in stukken), max(p.x1 for p in stukken)
    steps = int((last - first) / _STEP)
    crossings = [sum(_crosses(p, first + n * _STEP) for p in stukken) for n in range(1, steps)]
    best: tuple[float, float] | None = None
    for start, end in _strips(crossings, size):
        x = first + (start + end + 2) / 2 * _STEP
        score = _score(stukken, x, size)
        if score > 0 and (best is None or score > best[0]):
            best = (score, x)
    return best[1] if best else None


def _strips(crossings: Sequence[int], size: float) -> list[tuple[int, int]]:
    """Stretches of equal, locally lowest crossing count that are wide enough to part columns."""
    found: list[tuple[int, int]] = []
    start = 0
    for n in range(1, len(crossings) + 1):
        if n == len(crossings) or crossings[n] != crossings[start]:
            lower = (
                start > 0
                and n < len(crossings)
                and max(crossings[start - 1], crossings[n]) > crossings[start]
            )
            if lower and (n - start) * _STEP >= _GUTTER * size:
                found.append((start, n - 1))
            start = n
    return found


def _score(stukken: Sequence[Deel], x: float, size: float) -> float:
    left = [piece for piece in stukken if piece.x1 <= x]
    right = [piece for piece in stukken if piece.x0 >= x]
    crossing = len(stukken) - len(left) - len(right)
    if min(len(left), len(right)) < _ROWS or not (_is_column(left, size) and _is_column(right, size)):
        return 0.0
    return min(len(left), len(right)) - crossing / 2


def _is_column(side: Sequence[Deel], size: float) -> bool:
    """Running text, not labels or amounts: most pieces are wide."""
    return median(piece.x1 - piece.x0 for piece in side) >= _COLUMN * size
