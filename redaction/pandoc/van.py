# SPDX-License-Identifier: EUPL-1.2
"""From pandoc JSON to the document tree: a closed list of nodes; the rest is reported, never lost."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from redaction import boom
from redaction.fouten import LeesFout
from redaction.markering import mark_blocks
from redaction.model import NietOvergenomen
from redaction.pandoc.naar import NUMBERS
from redaction.pandoc.plat import flat
from redaction.pandoc.regel import Regellezer
from redaction.pandoc.samen import merged

MAX_DEPTH = 80
_TOO_DEEP = "de lijsten, citaten of tabellen zijn te diep in elkaar genest; maak de opbouw eenvoudiger"
_NUMBERS = {name: kind for kind, name in NUMBERS.items()}
_CONTAINERS = frozenset(
    ("Div", "Figure", "Table", "BlockQuote", "BulletList", "OrderedList", "DefinitionList")
)
_NAMES = {"RawBlock": "opmaakcode"}

Knoop = dict[str, Any]
Rij = tuple[boom.Cell, ...]


def van_pandoc(
    tekst: str, beelden: Mapping[str, bytes] | None = None, *, merken: bool = False
) -> tuple[boom.Document, tuple[NietOvergenomen, ...]]:
    """The tree in pandoc JSON ``tekst`` and what it could not hold.

    ``beelden`` are the images that a reader took out and re-encoded, by the path that the JSON
    names, and get the file name at its end as key; other images are reported. ``merken``: the
    classes of blocks and spans are marks of the writer. Raises LeesFout when this is no pandoc JSON
    or nested too deep.
    """
    reader = Bloklezer(beelden or {}, merken)
    try:
        whole = json.loads(tekst)
        title = reader.meta(whole.get("meta", {}))
        blocks = reader.blocks(whole["blocks"])
    except RecursionError as fout:
        raise LeesFout(_TOO_DEEP) from fout
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as fout:
        raise LeesFout("de tekst uit pandoc is onvolledig; lees het bronbestand opnieuw") from fout
    return boom.Document(title, blocks, dict(sorted(reader.used.items()))), reader.melder.klaar()


class Bloklezer(Regellezer):
    """Blocks and metadata; counts blocks for the place of a report."""

    depth = 0

    def meta(self, fields: Mapping[str, Knoop]) -> tuple[boom.Inline, ...]:
        for name, value in fields.items():
            if name != "title":
                self.report("documentgegeven", flat(value))
        title = fields.get("title")
        if title is None:
            return ()
        return self.inlines(title["c"]) if title["t"] == "MetaInlines" else (boom.Text(flat(title)),)

    def blocks(self, nodes: Sequence[Knoop]) -> tuple[boom.Block, ...]:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise LeesFout(_TOO_DEEP)
        made = tuple(block for node in nodes for block in self.block(node))
        self.depth -= 1
        return made

    def block(self, node: Knoop) -> Sequence[boom.Block]:
        kind, content = node["t"], node.get("c")
        self.seen += kind not in _CONTAINERS
        read = _READERS.get(kind)
        if read is None:
            self.report(_NAMES.get(kind, "onbekend blok"), flat(node))
            return ()
        return read(self, content)

    def paragraph(self, content: Any) -> Sequence[boom.Block]:
        inlines = self.inlines(content)
        return (boom.Paragraph(inlines),) if inlines else ()

    def heading(self, content: Any) -> Sequence[boom.Block]:
        inlines = self.inlines(content[2])
        return (boom.Heading(min(max(content[0], 1), 6), inlines),) if inlines else ()

    def lines(self, content: Any) -> Sequence[boom.Block]:
        made: list[boom.Inline] = []
        for number, line in enumerate(content):
            made += [*([boom.LineBreak()] if number else []), *self.inlines(line)]
        return (boom.Paragraph(merged(made)),) if made else ()

    def quote(self, content: Any) -> Sequence[boom.Block]:
        blocks = self.blocks(content)
        return (boom.Quote(blocks),) if blocks else ()

    def code_block(self, content: Any) -> Sequence[boom.Block]:
        return (boom.Code(content[1]),)

    def rule(self, content: Any) -> Sequence[boom.Block]:
        return (boom.Rule(),)

    def division(self, content: Any) -> Sequence[boom.Block]:
        return mark_blocks(self.blocks(content[1]), self.marks(content[0]))

    def bullets(self, content: Any) -> Sequence[boom.Block]:
        return (boom.ItemList(tuple(self.blocks(item) for item in content)),)

    def numbered(self, content: Any) -> Sequence[boom.Block]:
        (start, style, _), items = content
        made = tuple(self.blocks(item) for item in items)
        return (boom.ItemList(made, start, _NUMBERS.get(style["t"], "cijfer")),)

    def definitions(self, content: Any) -> Sequence[boom.Block]:
        made: list[boom.Block] = []
        for term, definitions in content:
            words = self.inlines(term)
            made += [boom.Paragraph((boom.Styled("vet", words),))] if words else []
            made += [block for definition in definitions for block in self.blocks(definition)]
        return made

    def figure(self, content: Any) -> Sequence[boom.Block]:
        _, caption, inner = content
        blocks = self.blocks(inner)
        match blocks:
            case (boom.Paragraph((boom.Picture() as picture,)),):
                return (boom.Figure(picture, self.caption(caption)),)
        words = self.caption(caption)
        return (*blocks, *([boom.Paragraph(words)] if words else []))

    def caption(self, content: Any) -> tuple[boom.Inline, ...]:
        short, blocks = content
        if short:
            self.report("kort bijschrift", flat(short))
        made: list[boom.Inline] = []
        for block in self.blocks(blocks):
            made += [*([boom.LineBreak()] if made else []), *self.words_of(block)]
        return merged(made)

    def words_of(self, block: boom.Block) -> Sequence[boom.Inline]:
        if isinstance(block, boom.Paragraph | boom.Heading):
            return block.content
        self.report("bijschrift", "een lijst, tabel of citaat in een bijschrift")
        return ()

    def table(self, content: Any) -> Sequence[boom.Block]:
        _, caption, _, head, bodies, foot = content
        body = [row for part in bodies for rows in part[2:4] for row in rows] + foot[1]
        words = self.caption(caption)
        return (boom.Table(self.rows(head[1]), self.rows(body), words),)

    def rows(self, content: Any) -> tuple[Rij, ...]:
        return tuple(tuple(self.cell(cell) for cell in row[1]) for row in content)

    def cell(self, content: Any) -> boom.Cell:
        _, _, rowspan, colspan, blocks = content
        return boom.Cell(self.blocks(blocks), rowspan, colspan)


_READERS = {
    "Para": Bloklezer.paragraph,
    "Plain": Bloklezer.paragraph,
    "Header": Bloklezer.heading,
    "LineBlock": Bloklezer.lines,
    "BlockQuote": Bloklezer.quote,
    "CodeBlock": Bloklezer.code_block,
    "HorizontalRule": Bloklezer.rule,
    "Div": Bloklezer.division,
    "BulletList": Bloklezer.bullets,
    "OrderedList": Bloklezer.numbered,
    "DefinitionList": Bloklezer.definitions,
    "Figure": Bloklezer.figure,
    "Table": Bloklezer.table,
}
