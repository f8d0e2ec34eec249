# SPDX-License-Identifier: EUPL-1.2
"""Marks on the tree: put on blocks, taken off, and which pictures are under one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from redaction import boom
from redaction.merk import Merk
from redaction.pandoc.samen import merged

Regelwerk = Callable[[Sequence[boom.Inline]], tuple[boom.Inline, ...]]


def mark_inlines(nodes: Sequence[boom.Inline], merken: Sequence[Merk]) -> tuple[boom.Inline, ...]:
    """These inlines under every one of these marks, the last one outermost."""
    made = tuple(nodes)
    for merk in merken:
        made = (boom.Marked(merk, made),) if made else ()
    return made


def mark_blocks(blocks: Sequence[boom.Block], merken: Sequence[Merk]) -> tuple[boom.Block, ...]:
    """These blocks with all their text and pictures under marks.

    A block that has no room for a mark (preformatted text, a figure) becomes ordinary paragraphs.
    """
    opened = [made for block in blocks for made in _opened(block)]
    return tuple(_each(block, lambda nodes: mark_inlines(nodes, merken)) for block in opened)


def _opened(block: boom.Block) -> Sequence[boom.Block]:
    """A block as blocks that hold inlines; containers keep their shape."""
    match block:
        case boom.Code(text):
            lines: list[boom.Inline] = []
            for number, line in enumerate(text.split("\n")):
                lines += [*([boom.LineBreak()] if number else []), boom.Text(line)]
            return (boom.Paragraph(merged(lines)),)
        case boom.Figure(picture, caption):
            words = [boom.Paragraph(caption)] if caption else []
            return (boom.Paragraph((picture,)), *words)
        case boom.Quote(blocks):
            return (boom.Quote(tuple(b for inner in blocks for b in _opened(inner))),)
        case boom.ItemList(items=items):
            return (replace(block, items=tuple(tuple(b for i in it for b in _opened(i)) for it in items)),)
        case boom.Table(head, body):
            return (replace(block, head=_open_rows(head), body=_open_rows(body)),)
        case _:
            return (block,)


def _open_rows(rows: Sequence[tuple[boom.Cell, ...]]) -> tuple[tuple[boom.Cell, ...], ...]:
    def cell(one: boom.Cell) -> boom.Cell:
        return replace(one, blocks=tuple(b for inner in one.blocks for b in _opened(inner)))

    return tuple(tuple(cell(one) for one in row) for row in rows)


def _each(block: boom.Block, make: Regelwerk) -> boom.Block:
    """A block with ``make`` done on every run of inlines that stands in it, notes not looked into."""
    match block:
        case boom.Heading() | boom.Paragraph():
            return replace(block, content=make(block.content))
        case boom.Quote(blocks):
            return boom.Quote(tuple(_each(b, make) for b in blocks))
        case boom.ItemList(items=items):
            return replace(block, items=tuple(tuple(_each(b, make) for b in item) for item in items))
        case boom.Table(head, body, caption):
            return boom.Table(_rows(head, make), _rows(body, make), make(caption))
        case boom.Figure(picture, caption):
            return boom.Figure(picture, make(caption))
        case _:
            return block


def _rows(rows: Sequence[tuple[boom.Cell, ...]], make: Regelwerk) -> tuple[tuple[boom.Cell, ...], ...]:
    def cell(one: boom.Cell) -> boom.Cell:
        return replace(one, blocks=tuple(_each(block, make) for block in one.blocks))

    return tuple(tuple(cell(one) for one in row) for row in rows)


def each_line(document: boom.Document, make: Regelwerk) -> boom.Document:
    """A document with ``make`` done on every run of inlines of title and blocks."""
    blocks = tuple(_each(block, make) for block in document.blocks)
    return replace(document, title=make(document.title), blocks=blocks)


def without_marks(document: boom.Document) -> boom.Document:
    """The same words without a mark; a document that has none stays as it is, node for node."""
    return each_line(document, _bare)


def _bare(nodes: Sequence[boom.Inline]) -> tuple[boom.Inline, ...]:
    made: list[boom.Inline] = []
    found = False
    for node in nodes:
        match node:
            case boom.Marked(content=content):
                found = True
                made += _bare(content)
            case boom.Styled() | boom.Link():
                made.append(replace(node, content=_bare(node.content)))
            case boom.Note(blocks):
                made.append(boom.Note(tuple(_each(block, _bare) for block in blocks)))
            case _:
                made.append(node)
    return merged(made) if found else tuple(made)


def marked_pictures(document: boom.Document) -> dict[str, frozenset[Merk]]:
    """The pictures under a mark, by key, with every mark that is on one of their places."""
    found: dict[str, frozenset[Merk]] = {}

    def look(nodes: Sequence[boom.Inline]) -> tuple[boom.Inline, ...]:
        for key, merk in _pictures(nodes, ()):
            found[key] = found.get(key, frozenset()) | {merk}
        return tuple(nodes)

    each_line(document, look)
    return found


def _pictures(nodes: Sequence[boom.Inline], marks: tuple[Merk, ...]) -> Iterator[tuple[str, Merk]]:
    for node in nodes:
        match node:
            case boom.Picture(image):
                yield from ((image, merk) for merk in marks)
            case boom.Marked(merk, content):
                yield from _pictures(content, (*marks, merk))
            case boom.Styled(content=content) | boom.Link(content=content):
                yield from _pictures(content, marks)
            case boom.Note(blocks):
                yield from (pair for block in blocks for pair in _of_block(block, marks))


def _of_block(block: boom.Block, marks: tuple[Merk, ...]) -> list[tuple[str, Merk]]:
    pairs: list[tuple[str, Merk]] = []

    def look(nodes: Sequence[boom.Inline]) -> tuple[boom.Inline, ...]:
        pairs.extend(_pictures(nodes, marks))
        return tuple(nodes)

    _each(block, look)
    if isinstance(block, boom.Figure):
        pairs += [(block.picture.image, merk) for merk in marks]
    return pairs
