# SPDX-License-Identifier: EUPL-1.2
"""From the document tree to pandoc JSON: clean nodes, empty attributes, generated heading ids."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from redaction import boom

API_VERSION = [1, 23, 1]
STYLES: dict[boom.EmphasisKind, str] = {
    "nadruk": "Emph",
    "vet": "Strong",
    "onderstreept": "Underline",
    "doorgehaald": "Strikeout",
    "superscript": "Superscript",
    "subscript": "Subscript",
}
NUMBERS: dict[boom.Nummering, str] = {
    "cijfer": "Decimal",
    "letter": "LowerAlpha",
    "hoofdletter": "UpperAlpha",
    "romeins": "LowerRoman",
    "romeins-hoofdletter": "UpperRoman",
}

Knoop = dict[str, Any]


def naar_pandoc(document: boom.Document) -> str:
    """Pandoc JSON of a document: nothing but its words, structure and image keys.

    Images are written by their key in ``Document.images``; whoever runs pandoc puts the bytes
    under that name in an otherwise empty folder.
    """
    writer = _Writer()
    meta = {"title": _node("MetaInlines", writer.inlines(document.title))} if document.title else {}
    blocks = writer.blocks(document.blocks)
    whole = {"pandoc-api-version": API_VERSION, "meta": meta, "blocks": blocks}
    return json.dumps(whole, ensure_ascii=False)


def _node(kind: str, content: Any = None) -> Knoop:
    return {"t": kind} if content is None else {"t": kind, "c": content}


def _attr(identifier: str = "") -> list[Any]:
    return [identifier, [], []]


def _words(text: str) -> list[Knoop]:
    nodes: list[Knoop] = []
    for number, word in enumerate(text.split(" ")):
        if number:
            nodes.append(_node("Space"))
        if word:
            nodes.append(_node("Str", word))
    return nodes


def _caption(inlines: list[Knoop]) -> list[Any]:
    return [None, [_node("Plain", inlines)] if inlines else []]


def _columns(rows: Sequence[Sequence[boom.Cell]]) -> int:
    """The width of a table in columns, spans included."""
    taken: dict[int, int] = {}
    for number, row in enumerate(rows):
        for cell in row:
            for below in range(number, number + cell.rowspan):
                taken[below] = taken.get(below, 0) + cell.colspan
    return max(taken.values(), default=1)


@dataclass
class _Writer:
    headings: int = 0

    def blocks(self, nodes: Sequence[boom.Block], tight: bool = False) -> list[Knoop]:
        return [self.block(node, tight) for node in nodes]

    def block(self, node: boom.Block, tight: bool) -> Knoop:
        match node:
            case boom.Heading(level, content):
                self.headings += 1
                return _node("Header", [level, _attr(f"kop-{self.headings}"), self.inlines(content)])
            case boom.Paragraph(content):
                return _node("Plain" if tight else "Para", self.inlines(content))
            case boom.Quote(blocks):
                return _node("BlockQuote", self.blocks(blocks))
            case boom.ItemList():
                return self.item_list(node)
            case boom.Table():
                return self.table(node)
            case boom.Code(text):
                return _node("CodeBlock", [_attr(), text])
            case boom.Figure(picture, caption):
                image = [_node("Plain", [self.picture(picture)])]
                return _node("Figure", [_attr(), _caption(self.inlines(caption)), image])
            case boom.Rule():
                return _node("HorizontalRule")

    def item_list(self, node: boom.ItemList) -> Knoop:
        items = [self.blocks(item, tight=len(item) == 1) for item in node.items]
        if node.start is None:
            return _node("BulletList", items)
        style = [node.start, _node(NUMBERS[node.nummering]), _node("Period")]
        return _node("OrderedList", [style, items])

    def table(self, node: boom.Table) -> Knoop:
        width = max(_columns(node.head), _columns(node.body))
        columns = [[_node("AlignDefault"), _node("ColWidthDefault")] for _ in range(width)]
        caption = _caption(self.inlines(node.caption))
        head, body = ([self.row(row) for row in part] for part in (node.head, node.body))
        parts = [[_attr(), head], [[_attr(), 0, [], body]], [_attr(), []]]
        return _node("Table", [_attr(), caption, columns, *parts])

    def row(self, cells: Sequence[boom.Cell]) -> list[Any]:
        return [_attr(), [self.cell(cell) for cell in cells]]

    def cell(self, cell: boom.Cell) -> list[Any]:
        blocks = self.blocks(cell.blocks, tight=len(cell.blocks) == 1)
        return [_attr(), _node("AlignDefault"), cell.rowspan, cell.colspan, blocks]

    def inlines(self, nodes: Sequence[boom.Inline]) -> list[Knoop]:
        return [made for node in nodes for made in self.inline(node)]

    def inline(self, node: boom.Inline) -> list[Knoop]:
        match node:
            case boom.Text(text):
                return _words(text)
            case boom.LineBreak():
                return [_node("LineBreak")]
            case boom.Styled(kind, content):
                return [_node(STYLES[kind], self.inlines(content))]
            case boom.Link(content, target):
                return [_node("Link", [_attr(), self.inlines(content), [target, ""]])]
            case boom.Note(blocks):
                return [_node("Note", self.blocks(blocks))]
            case boom.Picture():
                return [self.picture(node)]
            case boom.Marked(content=content):
                return self.inlines(content)

    def picture(self, node: boom.Picture) -> Knoop:
        return _node("Image", [_attr(), _words(node.alt), [node.image, ""]])
