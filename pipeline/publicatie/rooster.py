# SPDX-License-Identifier: EUPL-1.2
"""Tables as full grids: every row equally wide, no cell overlapping or hanging over the edge."""

from __future__ import annotations

from dataclasses import replace

from redaction import Block, Cell, Code, Heading, ItemList, Paragraph, Quote, Table, plain

Row = tuple[Cell, ...]
MAX_KOLOMMEN = 63
"""Word shows at most this many columns."""


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
    """Relative column widths (1 to 60) from how much text each column holds."""
    longest = [3] * columns(table)
    word = [3] * len(longest)
    for part in (table.head, table.body):
        for at, cell in (pair for line in placed(part) for pair in line):
            text = " ".join(text_of(cell.blocks).split())
            if cell.colspan == 1:
                longest[at] = max(longest[at], len(text))
                word[at] = max([word[at], *map(len, text.split())])
    return tuple(max(min(w, 20), min(round(n**0.75), 60)) for w, n in zip(word, longest, strict=True))


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
