# SPDX-License-Identifier: EUPL-1.2
"""Tables without rules: neighbouring rows whose pieces begin at the same places."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.lezen.pdf.vormen import Deel, Raster, Stuk

_SAME_ROW = 0.35
_ALIGNED = 1.0
_LEADING = 2.6

Rij = list[Stuk]


def with_aligned_tables(delen: Sequence[Deel]) -> list[Deel]:
    """``delen`` of one column of text with aligned rows gathered into tables, other rows joined."""
    made: list[Deel] = []
    table: list[Rij] = []
    for row in [*_rows(delen), None]:
        if row is not None and isinstance(row, list) and table and _continues(table, row):
            table.append(row)
            continue
        made += _close(table)
        table = [row] if isinstance(row, list) and len(row) > 1 else []
        if not table and row is not None:
            made += row if isinstance(row, list) else [row]
    return made


def _rows(delen: Sequence[Deel]) -> list[Rij | Raster]:
    rows: list[Rij | Raster] = []
    for part in delen:
        last = rows[-1] if rows else None
        if isinstance(part, Raster):
            rows.append(part)
        elif isinstance(last, list) and abs(last[0].basis - part.basis) <= _SAME_ROW * part.grootte:
            last.append(part)
            last.sort(key=lambda piece: piece.x0)
        else:
            rows.append([part])
    return rows


def _continues(table: Sequence[Rij], row: Rij) -> bool:
    """A next row, or a next line of a cell other than the first."""
    first, above = table[0], table[-1]
    near = above[0].basis - row[0].basis <= _LEADING * row[0].grootte
    places = [_column(first, piece) for piece in row]
    aligned = all(place is not None for place in places) and len(set(places)) == len(places)
    return near and aligned and (len(row) > 1 or places[0] != 0)


def _column(first: Rij, piece: Stuk) -> int | None:
    """The column of ``first`` in which ``piece`` begins, or ends when it is set to the right."""
    reach = _ALIGNED * piece.grootte
    for number, head in enumerate(first):
        if abs(head.x0 - piece.x0) <= reach or abs(head.x1 - piece.x1) <= reach:
            return number
    return None


def _close(table: Sequence[Rij]) -> list[Deel]:
    full = [row for row in table if len(row) > 1]
    if len(full) < 2:
        return [Stuk(tuple(word for piece in row for word in piece.woorden)) for row in table]
    columns = len(table[0])
    rows: list[list[list[Stuk]]] = []
    for row in table:
        if _column(table[0], row[0]) == 0 or not rows:
            rows.append([[] for _ in range(columns)])
        for piece in row:
            rows[-1][_column(table[0], piece) or 0].append(piece)
    filled = tuple(tuple(tuple(cell) for cell in row) for row in rows)
    first = table[0][0]
    right = max(piece.x1 for row in table for piece in row)
    return [Raster(first.x0, right, first.basis, first.grootte, filled)]
