# SPDX-License-Identifier: EUPL-1.2
"""Tables made even: hidden rows and cells reported, every row as wide as the widest."""

from __future__ import annotations

import copy

from lxml import etree

from redaction.getal import small_int
from redaction.lezen.word.namen import Element, is_on, q, val
from redaction.lezen.word.tekst import flagged, text_of
from redaction.lezen.word.verhaal import Verhaal

MAX_COLUMNS = 500


def make_even(verhaal: Verhaal) -> None:
    """Report what Word does not show, then fill up rows that begin late or end early.

    pandoc drops the cells of a row that is wider than others; equal rows lose nothing.
    """
    for table in verhaal.live("w:tbl"):
        rows = [row for row in table.iterchildren(q("w:tr")) if not flagged(row)]
        for row in rows:
            _bound_spans(row)
            _report_hidden(verhaal, row)
        rows = [row for row in rows if not flagged(row)]
        width = max((_width(row) for row in rows), default=0)
        if 0 < width <= MAX_COLUMNS:
            _fill(table, rows, width)


def _bound_spans(row: Element) -> None:
    """Write down what is made of a width that is no number or absurd: pandoc drops such a cell."""
    for cell in row.iterchildren(q("w:tc")):
        span = cell.find(f"{q('w:tcPr')}/{q('w:gridSpan')}")
        if span is not None:
            span.set(q("w:val"), str(_span(cell)))


def _report_hidden(verhaal: Verhaal, row: Element) -> None:
    if is_on(row.find(f"{q('w:trPr')}/{q('w:hidden')}")) and text_of(row):
        verhaal.report(row, "verborgen tekst")
        return
    for cell in row.iterchildren(q("w:tc")):
        merge = cell.find(f"{q('w:tcPr')}/{q('w:vMerge')}")
        below = merge is not None and val(merge) in {"", "continue"}
        for paragraph in [p for p in cell.iter(q("w:p")) if below]:
            if text_of(paragraph) and not flagged(paragraph):
                verhaal.report(paragraph, "verborgen tekst")
                paragraph.addnext(etree.Element(q("w:p")))


def _width(row: Element) -> int:
    cells = sum(_span(cell) for cell in row.iterchildren(q("w:tc")))
    return _beside(row, "w:gridBefore") + cells + _beside(row, "w:gridAfter")


def _span(cell: Element) -> int:
    span = val(cell.find(f"{q('w:tcPr')}/{q('w:gridSpan')}"))
    return min(small_int(span) or 1, MAX_COLUMNS)


def _beside(row: Element, name: str) -> int:
    count = val(row.find(f"{q('w:trPr')}/{q(name)}"))
    return min(small_int(count) or 0, MAX_COLUMNS)


def _fill(table: Element, rows: list[Element], width: int) -> None:
    for row in rows:
        before, first = _beside(row, "w:gridBefore"), row.find(q("w:tc"))
        for name in ("w:gridBefore", "w:gridAfter"):
            for skip in row.findall(f"{q('w:trPr')}/{q(name)}"):
                skip.getparent().remove(skip)  # type: ignore[union-attr]
        if before and first is not None:
            first.addprevious(_empty(before))
        missing = width - _width(row)
        if missing > 0:
            row.append(_empty(missing))
    _grid(table, width)


def _empty(span: int) -> Element:
    cell = etree.Element(q("w:tc"))
    properties = etree.SubElement(cell, q("w:tcPr"))
    etree.SubElement(properties, q("w:gridSpan")).set(q("w:val"), str(span))
    etree.SubElement(cell, q("w:p"))
    return cell


def _grid(table: Element, width: int) -> None:
    grid = table.find(q("w:tblGrid"))
    if grid is None:
        grid = etree.Element(q("w:tblGrid"))
        table.insert(0 if table.find(q("w:tblPr")) is None else 1, grid)
    columns = grid.findall(q("w:gridCol"))
    for column in columns[width:]:
        grid.remove(column)
    for _ in range(width - len(columns)):
        grid.append(copy.copy(columns[-1]) if columns else etree.Element(q("w:gridCol")))
