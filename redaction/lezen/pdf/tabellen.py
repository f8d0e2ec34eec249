# SPDX-License-Identifier: EUPL-1.2
"""Tables with ruled lines: lines that touch make a grid, pieces go to the cell they begin in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from redaction.lezen.pdf.vormen import Deel, Raster, Stuk, Vlak

MAX_LINES = 2000
_TOUCH = 2.5
_SAME = 3.0


def grids(lijnen: Sequence[Vlak]) -> list[tuple[list[float], list[float]]]:
    """The x and y positions of the rules of every grid of at least two columns."""
    if len(lijnen) > MAX_LINES:
        return []
    found = []
    for cluster in _clusters(lijnen):
        xs = _positions([v for line in cluster for v in _ends(line.x0, line.x1)])
        ys = _positions([v for line in cluster for v in _ends(line.y0, line.y1)])
        if len(xs) >= 3 and len(ys) >= 2:
            found.append((xs, ys))
    return found


def _ends(low: float, high: float) -> tuple[float, ...]:
    return ((low + high) / 2,) if high - low <= _SAME else (low, high)


def _clusters(lijnen: Sequence[Vlak]) -> list[list[Vlak]]:
    clusters: list[list[Vlak]] = []
    for line in lijnen:
        touching = [cluster for cluster in clusters if any(_touch(line, other) for other in cluster)]
        merged = [line, *(other for cluster in touching for other in cluster)]
        clusters = [cluster for cluster in clusters if cluster not in touching] + [merged]
    return clusters


def _touch(a: Vlak, b: Vlak) -> bool:
    return a.x0 - _TOUCH <= b.x1 and b.x0 - _TOUCH <= a.x1 and a.y0 - _TOUCH <= b.y1 and b.y0 - _TOUCH <= a.y1


def _positions(values: Sequence[float]) -> list[float]:
    """Sorted values, those within a few points of each other once."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _SAME:
            kept.append(value)
    return kept


def with_tables(stukken: Sequence[Stuk], lijnen: Sequence[Vlak]) -> list[Deel]:
    """``stukken`` with those in a grid gathered into a table at their place."""
    parts: list[Deel] = list(stukken)
    for xs, ys in grids(lijnen):
        inside = [p for p in parts if isinstance(p, Stuk) and _inside(p, xs, ys)]
        if len(inside) > 1:
            parts = [part for part in parts if part not in inside] + [_raster(inside, xs, ys)]
    return sorted(parts, key=lambda part: (-part.basis, part.x0))


def _inside(piece: Stuk, xs: Sequence[float], ys: Sequence[float]) -> bool:
    return xs[0] - 1 <= piece.x0 < xs[-1] and ys[0] - 1 <= piece.basis + 1 <= ys[-1] + 1


def _raster(inside: Sequence[Stuk], xs: Sequence[float], ys: Sequence[float]) -> Raster:
    columns, rows = len(xs) - 1, len(ys) - 1
    cells: list[list[list[Stuk]]] = [[[] for _ in range(columns)] for _ in range(rows)]
    for piece in inside:
        column = min(max(bisect_right(xs, piece.x0 + 1) - 1, 0), columns - 1)
        row = min(max(bisect_right(ys, piece.basis + 1) - 1, 0), rows - 1)
        cells[rows - 1 - row][column].append(piece)
    filled = tuple(tuple(tuple(cell) for cell in row) for row in cells if any(row))
    return Raster(xs[0], xs[-1], ys[-1] - 1, inside[0].grootte, filled)
