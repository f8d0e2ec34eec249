# SPDX-License-Identifier: EUPL-1.2
"""Tables as full grids: every row equally wide, no cell overlapping or hanging over the edge."""

from __future__ import annotations

from dataclasses import replace

from redaction import Block, Cell, Code, Heading, ItemList, Paragraph, Quote, Table, plain

Row = tuple[Cell, ...]
MAX_KOLOMMEN = 63
"""Word shows at most this many columns."""
_BREEDTE = 9014
"""Width of the text area in twentieths of a point."""
_TEKEN, _RAND = 108, 232
"""Room for a character of ten points, and for the space beside a word in its cell."""


def full_grid(table: Table) -> Table:
    """The same table with spans cut to its part, and short rows filled with empty cells."""
    width = max(columns(table), 1)
    return replace(table, head=_part(table.head, width), body=_part(table.body, width))


def columns(table: Table) -> int:
    """The number of columns, spans counted."""
    return max((w for part in (table.head, table.body) for w in _widths(part)), default=0)


def placed(rows: tuple[Row, ...]) -> list[list[tuple[int, Cell]]]:
    """Each row's own cells with the column at which they start."""
    taken: dict[int, int] = {}
    result: list[list[tuple[int, Cell]]] = []
    for row in rows:
        line, at = [], 0
        fresh: dict[int, int] = {}
        for cell in row:
            while taken.get(at, 0):
                at += 1
            span = _free(taken, at, max(cell.colspan, 1))
            line.append((at, replace(cell, colspan=span, rowspan=max(cell.rowspan, 1))))
            fresh.update(dict.fromkeys(range(at, at + span), max(cell.rowspan, 1)))
            at += span
        taken = {c: n - 1 for c, n in {**taken, **fresh}.items() if n > 1}
        result.append(line)
    return result


def _free(taken: dict[int, int], at: int, wanted: int) -> int:
    span = 1
    while span < wanted and not taken.get(at + span, 0):
        span += 1
    return span


def _widths(rows: tuple[Row, ...]) -> list[int]:
    return [max((at + cell.colspan for at, cell in line), default=0) for line in placed(rows)]


def _part(rows: tuple[Row, ...], width: int) -> tuple[Row, ...]:
    result: list[Row] = []
    covered: dict[int, int] = {}
    for index, line in enumerate(placed(rows)):
        cells = [(at, replace(c, rowspan=min(c.rowspan, len(rows) - index))) for at, c in line]
        own = {col for at, c in cells for col in range(at, at + c.colspan)}
        gaps = [col for col in range(width) if col not in own and not covered.get(col, 0)]
        full = sorted([*cells, *((col, Cell(())) for col in gaps)], key=lambda pair: pair[0])
        spans = {col: c.rowspan for at, c in full for col in range(at, at + c.colspan)}
        covered = {c: n - 1 for c, n in {**covered, **spans}.items() if n > 1}
        result.append(tuple(c for _, c in full))
    return tuple(result)


def shares(table: Table) -> tuple[int, ...]:
    """Column widths in twentieths of a point, from how much text each column holds.

    A column is wide enough for its longest word (up to twenty characters) as far as the page allows.
    """
    longest = [3] * columns(table)
    word = [3] * len(longest)
    for part in (table.head, table.body):
        for at, cell in (pair for line in placed(part) for pair in line):
            text = " ".join(text_of(cell.blocks).split())
            if cell.colspan == 1:
                longest[at] = max(longest[at], len(text))
                word[at] = max([word[at], *map(len, text.split())])
    return _fit([min(w, 20) * _TEKEN + _RAND for w in word], [min(n**0.75, 60) for n in longest])


def _fit(least: list[int], wanted: list[float]) -> tuple[int, ...]:
    """The page divided as wanted, but no column below its least; all at their least when that is full."""
    fixed: set[int] = set()
    while len(fixed) < len(least):
        room = _BREEDTE - sum(least[n] for n in fixed)
        unit = room / sum(wanted[n] for n in range(len(least)) if n not in fixed)
        tight = {n for n in range(len(least)) if n not in fixed and wanted[n] * unit < least[n]}
        if not tight:
            return tuple(least[n] if n in fixed else int(wanted[n] * unit) for n in range(len(least)))
        fixed |= tight
    return tuple(least)


def text_of(blocks: tuple[Block, ...]) -> str:
    """The plain words of blocks, for measuring only; notes and pictures count as nothing."""
    return " ".join(_words(block) for block in blocks)


def _words(block: Block) -> str:
    match block:
        case Paragraph(content) | Heading(content=content):
            return plain(content)
        case Quote(blocks):
            return text_of(blocks)
        case ItemList(items):
            return " ".join(text_of(item) for item in items)
        case Code(text):
            return text
        case _:
            return ""
