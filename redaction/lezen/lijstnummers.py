# SPDX-License-Identifier: EUPL-1.2
"""The numbers that the lists of a tree show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redaction import boom
from redaction.lezen.vergelijk import comparable
from redaction.stroom import plain


@dataclass(frozen=True, slots=True)
class Nummer:
    """One numbered item: its kind of number, the number, and its first paragraph (``comparable``)."""

    soort: boom.Nummering
    cijfer: int
    tekst: str


def numbers_of(document: boom.Document) -> list[Nummer]:
    """Every numbered item of the body and of the notes."""
    return list(_blocks(document.blocks))


def _blocks(nodes: Sequence[boom.Block]) -> Iterator[Nummer]:
    for node in nodes:
        match node:
            case boom.ItemList():
                yield from _items(node)
            case boom.Quote(blocks):
                yield from _blocks(blocks)
            case boom.Table(head, body, caption):
                yield from _inlines(caption)
                yield from _blocks([block for row in (*head, *body) for cell in row for block in cell.blocks])
            case boom.Heading(content=content) | boom.Paragraph(content=content):
                yield from _inlines(content)
            case boom.Figure(caption=content):
                yield from _inlines(content)


def _items(node: boom.ItemList) -> Iterator[Nummer]:
    for number, item in enumerate(node.items, node.start or 0):
        if node.start is not None:
            yield Nummer(node.nummering, number, comparable(_first(item)))
        yield from _blocks(item)


def _inlines(nodes: Sequence[boom.Inline]) -> Iterator[Nummer]:
    for node in nodes:
        match node:
            case boom.Note(blocks):
                yield from _blocks(blocks)
            case boom.Styled(content=content) | boom.Link(content=content) | boom.Marked(content=content):
                yield from _inlines(content)


def _first(item: Sequence[boom.Block]) -> str:
    match item:
        case (boom.Paragraph(content) | boom.Heading(_, content), *_):
            return plain(content)
    return ""
