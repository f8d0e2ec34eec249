# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs to blocks of the tree: headings by size and weight, lists by their markers, tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from redaction import boom
from redaction.lezen.pdf.alineas import Tekstblok, paragraphs
from redaction.lezen.pdf.regels import is_marker
from redaction.lezen.pdf.vormen import Raster, Stuk

_LARGER = 1.12
_HEADING_SIGNS = 120
_HEADING_LINES = 3
_NUMBER = re.compile(r"(\d{1,2})[.)]")


def inlines(text: str) -> tuple[boom.Inline, ...]:
    """``text`` with its line ends as nodes."""
    nodes: list[boom.Inline] = []
    for number, line in enumerate(text.split("\n")):
        nodes += [*([boom.LineBreak()] if number else []), boom.Text(line)]
    return tuple(nodes)


def table(raster: Raster) -> boom.Table:
    """A table; the first row is its header when all of it is bold."""
    rows = [tuple(_cell(cell) for cell in row) for row in raster.rijen]
    first = [piece for cell in raster.rijen[0] for piece in cell]
    head = 1 if len(rows) > 1 and first and all(piece.vet for piece in first) else 0
    return boom.Table(tuple(rows[:head]), tuple(rows[head:]))


def _cell(pieces: Sequence[Stuk]) -> boom.Cell:
    return boom.Cell(tuple(boom.Paragraph(inlines(block.tekst)) for block in paragraphs(pieces)))


def body_size(blokken: Sequence[Tekstblok]) -> float:
    """The letter size of most of the text."""
    signs: Counter[float] = Counter()
    for block in blokken:
        signs[round(block.grootte, 1)] += len(block.tekst)
    return signs.most_common(1)[0][0] if signs else 0.0


def blocks(delen: Sequence[Tekstblok | Raster]) -> tuple[boom.Block, ...]:
    """The blocks of a whole document."""
    texts = [part for part in delen if isinstance(part, Tekstblok)]
    size = body_size(texts)
    sizes = sorted({round(b.grootte, 1) for b in texts if _larger(b, size)}, reverse=True)
    levels = {letter_size: number for number, letter_size in enumerate(sizes, 1)}
    made: list[boom.Block] = []
    for part in delen:
        if isinstance(part, Raster):
            made.append(table(part))
        else:
            _add(made, part, _level(part, size, levels))
    return tuple(made)


def _larger(block: Tekstblok, size: float) -> bool:
    short = len(block.tekst) <= _HEADING_SIGNS and block.regels <= _HEADING_LINES
    return short and block.grootte >= _LARGER * size


def _level(block: Tekstblok, size: float, levels: dict[float, int]) -> int:
    """The level of a heading, 0 for other text; bold lines come under those of a larger letter."""
    if _larger(block, size):
        return min(levels[round(block.grootte, 1)], 6)
    first = block.tekst.split(" ", 1)[0]
    bold = block.vet and block.regels == 1 and not block.tekst.endswith((":", ".", ",", ";"))
    if bold and len(block.tekst) <= _HEADING_SIGNS and not (is_marker(first) and not first[0].isdigit()):
        return min(len(levels) + 1, 6)
    return 0


def _add(made: list[boom.Block], block: Tekstblok, level: int) -> None:
    if level:
        made.append(boom.Heading(level, inlines(block.tekst.replace("\n", " "))))
        return
    marker, _, rest = block.tekst.partition(" ")
    number = _NUMBER.fullmatch(marker)
    item = (boom.Paragraph(inlines(rest)),)
    last = made[-1] if made else None
    if rest and number and _follows(last, int(number.group(1))):
        _append(made, item, int(number.group(1)))
    elif rest and is_marker(marker) and not marker[0].isalnum() and marker[0] != "(":
        _append(made, item, None)
    else:
        made.append(boom.Paragraph(inlines(block.tekst)))


def _follows(last: boom.Block | None, number: int) -> bool:
    """Whether a numbered item opens a list at one, or goes on where the list before it is."""
    if isinstance(last, boom.ItemList) and last.start is not None:
        return number == last.start + len(last.items)
    return number == 1


def _append(made: list[boom.Block], item: tuple[boom.Block, ...], number: int | None) -> None:
    last = made[-1] if made else None
    if isinstance(last, boom.ItemList) and (last.start is None) == (number is None) and number != 1:
        made[-1] = boom.ItemList((*last.items, item), last.start)
    else:
        made.append(boom.ItemList((item,), number))
