# SPDX-License-Identifier: EUPL-1.2
"""Tables: header rows that repeat, spans, columns as wide as their content asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.weergave.rapport_xml import Element, el, q, tekst_van, val
from redaction import Cell, Table

BREED = 9070
"""Width of the text area in twentieths of a point: 16 centimetres."""
_RAND, _LETTER, _WOORD = 200, 102, 2700
"""Room for cell margins, for one letter, and at most for one word."""
Celschrijver = Callable[[Cell, bool], list[Element]]
"""Writes the blocks of a cell; the flag is true in a header row."""


@dataclass(frozen=True, slots=True)
class _Vak:
    """A place in the grid: a cell, or the continuation of one above it (``cell`` None)."""

    cell: Cell | None
    colspan: int


def tabel(node: Table, stijl: str, schrijf: Celschrijver) -> Element:
    """The table element; ``stijl`` is the id of the table style."""
    rows = [*node.head, *node.body]
    grid = _rooster(rows)
    columns = max((sum(v.colspan for v in row) for row in grid), default=1)
    written = [
        [(vak, _inhoud(vak, schrijf, kop=index < len(node.head))) for vak in row]
        for index, row in enumerate(grid)
    ]
    widths = _breedtes(written, columns)
    look = {"w:val": "04A0", "w:firstRow": str(int(bool(node.head))), "w:lastRow": "0", "w:firstColumn": "0",
            "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "1"}  # fmt: skip
    properties = el(
        "w:tblPr", None, val("w:tblStyle", stijl), el("w:tblW", {"w:w": "5000", "w:type": "pct"}),
        el("w:tblLook", look),
    )  # fmt: skip
    columns_xml = [el("w:gridCol", {"w:w": str(w)}) for w in widths]
    lines = [_rij(row, widths, kop=index < len(node.head)) for index, row in enumerate(written)]
    return el("w:tbl", None, properties, el("w:tblGrid", None, *columns_xml), *lines)


def _rooster(rows: Sequence[Sequence[Cell]]) -> list[list[_Vak]]:
    """Rows with the continuations of row spans put in; short rows are not filled up."""
    open_spans: dict[int, tuple[int, int]] = {}
    grid: list[list[_Vak]] = []
    for cells in rows:
        row: list[_Vak] = []
        column, todo = 0, list(cells)
        while todo or column in open_spans:
            if column in open_spans:
                left, width = open_spans.pop(column)
                row.append(_Vak(None, width))
                if left > 1:
                    open_spans[column] = (left - 1, width)
                column += width
                continue
            cell = todo.pop(0)
            row.append(_Vak(cell, max(1, cell.colspan)))
            if cell.rowspan > 1:
                open_spans[column] = (cell.rowspan - 1, max(1, cell.colspan))
            column += max(1, cell.colspan)
        open_spans = {c: s for c, s in open_spans.items() if s[0] > 0}
        grid.append(row)
    return grid


def _inhoud(vak: _Vak, schrijf: Celschrijver, *, kop: bool) -> list[Element]:
    blocks = schrijf(vak.cell, kop) if vak.cell is not None else []
    if not blocks or blocks[-1].tag != q("w:p"):
        blocks.append(el("w:p"))
    return blocks


def _breedtes(rows: Sequence[Sequence[tuple[_Vak, list[Element]]]], columns: int) -> list[int]:
    """Widths by content: the longest word must fit, the rest is shared by the amount of text."""
    least, weight = [400] * columns, [1.0] * columns
    for row in rows:
        column = 0
        for vak, blocks in row:
            if vak.colspan == 1 and column < columns:
                text = " ".join(tekst_van(b) for b in blocks)
                longest = max((len(word) for word in text.split()), default=1)
                least[column] = max(least[column], min(_WOORD, _RAND + _LETTER * longest))
                weight[column] = max(weight[column], min(len(text), 400) ** 0.9)
            column += vak.colspan
    scale = min(1.0, BREED / sum(least))
    left = max(0.0, BREED - sum(least))
    return [int(low * scale + left * w / sum(weight)) for low, w in zip(least, weight, strict=True)]


def _rij(row: Sequence[tuple[_Vak, list[Element]]], widths: Sequence[int], *, kop: bool) -> Element:
    properties = el("w:trPr", None, el("w:cantSplit"), el("w:tblHeader") if kop else None)
    cells, column = [], 0
    for vak, blocks in row:
        width = sum(widths[column : column + vak.colspan])
        column += vak.colspan
        cells.append(el("w:tc", None, _celeigenschappen(vak, width), *blocks))
    return el("w:tr", None, properties, *cells)


def _celeigenschappen(vak: _Vak, width: int) -> Element:
    merge = None
    if vak.cell is None:
        merge = el("w:vMerge")
    elif vak.cell.rowspan > 1:
        merge = val("w:vMerge", "restart")
    return el(
        "w:tcPr", None, el("w:tcW", {"w:w": str(width), "w:type": "dxa"}),
        val("w:gridSpan", str(vak.colspan)) if vak.colspan > 1 else None, merge,
    )  # fmt: skip
