# SPDX-License-Identifier: EUPL-1.2
"""From a document tree to one that every format can write lawfully.

Headings get levels without gaps and leave cells, quotations and notes; tables become full grids;
notes in notes, links in links and unsafe link targets lose their frame, never their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from pipeline.publicatie.rooster import full_grid
from pipeline.publicatie.tekens import clean, clean_code
from redaction import (
    Block,
    Cell,
    Code,
    Document,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Marked,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    SchrijfFout,
    Styled,
    Table,
    Text,
    plain,
)

_VEILIG = re.compile(r"(?:https?://|mailto:|tel:)[!-~]+", re.IGNORECASE)
MAX_DIEPTE = 60
GEMARKEERD = "een markering van de schrijver kwam tot in de versie; meld dit bij de beheerder"


def prepare(document: Document) -> Document:
    """The same content, lawful for all formats. Pure; the same tree gives the same tree.

    Raises SchrijfFout on characters or pictures that cannot be shown and on absurd nesting.
    """
    work = _Work(document)
    title = _trim(work.inlines(document.title, links=False, notes=False))
    blocks = work.blocks(document.blocks, top=True)
    images = {key: document.images[key] for key in sorted(work.used)}
    return Document(tuple(_no_breaks(title)), blocks, images)


@dataclass
class _Work:
    source: Document
    levels: list[int] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    depth: int = 0

    def blocks(self, nodes: Sequence[Block], *, top: bool, notes: bool = True) -> tuple[Block, ...]:
        self.depth += 1
        if self.depth > MAX_DIEPTE:
            raise SchrijfFout(
                f"het document is dieper genest dan {MAX_DIEPTE} lagen; vereenvoudig lijsten en tabellen"
            )
        result = tuple(new for node in nodes for new in self.block(node, top=top, notes=notes))
        self.depth -= 1
        return result

    def block(self, node: Block, *, top: bool, notes: bool) -> Iterable[Block]:
        match node:
            case Heading():
                return self.heading(node, top=top, notes=notes)
            case Paragraph(content):
                return _filled(_trim(self.inlines(content, notes=notes)))
            case Quote(blocks):
                inner = self.blocks(blocks, top=False, notes=notes)
                return [Quote(inner)] if inner else []
            case ItemList(items, start):
                inside = tuple(self.blocks(item, top=False, notes=notes) for item in items)
                kept = tuple(item for item in inside if item)
                return [ItemList(kept, start)] if kept else []
            case Table():
                return self.table(node, notes=notes)
            case Code(text):
                return [Code(clean_code(text))] if text.strip() else []
            case Figure(picture, caption):
                return [Figure(self.picture(picture), _trim(self.inlines(caption, notes=notes)))]
            case Rule():
                return [node]

    def heading(self, node: Heading, *, top: bool, notes: bool) -> list[Block]:
        content = _trim(self.inlines(node.content, notes=notes))
        words = tuple(_no_breaks(n for n in content if not isinstance(n, Picture)))
        pictures = [Paragraph((n,)) for n in content if isinstance(n, Picture)]
        if not plain(words).strip():
            return [*_filled(words), *pictures]
        if not top:
            return [Paragraph((Styled("vet", words),)), *pictures]
        return [Heading(self.level(node.level), words), *pictures]

    def level(self, given: int) -> int:
        """Lawful depth: siblings stay siblings, no level is skipped, the first is 1."""
        while self.levels and self.levels[-1] >= given:
            self.levels.pop()
        self.levels.append(given)
        return min(len(self.levels), 6)

    def table(self, node: Table, *, notes: bool) -> list[Block]:
        parts = [
            tuple(tuple(self.cell(cell, notes=notes) for cell in row) for row in part if row)
            for part in (node.head, node.body)
        ]
        if not any(parts):
            return _filled(_trim(self.inlines(node.caption, notes=notes)))
        return [full_grid(Table(parts[0], parts[1], _trim(self.inlines(node.caption, notes=notes))))]

    def cell(self, cell: Cell, *, notes: bool) -> Cell:
        return replace(cell, blocks=self.blocks(cell.blocks, top=False, notes=notes))

    def picture(self, node: Picture) -> Picture:
        if node.image not in self.source.images:
            raise SchrijfFout(
                "een afbeelding ontbreekt in het gelezen document; lees het bronbestand opnieuw"
            )
        self.used.add(node.image)
        return Picture(node.image, clean(node.alt).strip())

    def inlines(
        self, nodes: Sequence[Inline], *, links: bool = True, notes: bool = True
    ) -> tuple[Inline, ...]:
        result: list[Inline] = []
        for node in nodes:
            for new in self.inline(node, links=links, notes=notes):
                last = result[-1] if result else None
                if isinstance(new, Text) and isinstance(last, Text):
                    result[-1] = Text(last.text + new.text)
                else:
                    result.append(new)
        return tuple(result)

    def inline(self, node: Inline, *, links: bool, notes: bool) -> Sequence[Inline]:
        match node:
            case Text(text):
                kept = clean(text)
                return [Text(kept)] if kept else []
            case LineBreak():
                return [node]
            case Styled(kind, content):
                inner = self.inlines(content, links=links, notes=notes)
                return [Styled(kind, inner)] if inner else []
            case Link(content, target):
                inner = self.inlines(content, links=False, notes=notes)
                lawful = links and _VEILIG.fullmatch(target.strip()) and plain(inner).strip()
                return [Link(inner, target.strip())] if lawful else inner
            case Note(blocks):
                return self.note(blocks, notes=notes)
            case Picture():
                return [self.picture(node)]
            case Marked():
                raise SchrijfFout(GEMARKEERD)

    def note(self, blocks: Sequence[Block], *, notes: bool) -> Sequence[Inline]:
        inner = self.blocks(blocks, top=False, notes=False)
        if notes:
            return [Note(inner)] if inner else []
        words = [inline for b in inner if isinstance(b, Paragraph) for inline in (Text(" "), *b.content)]
        if len(words) and any(not isinstance(b, Paragraph) for b in inner):
            raise SchrijfFout(
                "een voetnoot staat in een andere voetnoot en bevat een lijst of tabel; zet die in de tekst"
            )
        return [Text(" (noot:"), *words, Text(")")] if words else []


def _filled(content: Sequence[Inline]) -> list[Block]:
    return [Paragraph(tuple(content))] if content else []


def _no_breaks(nodes: Iterable[Inline]) -> Iterable[Inline]:
    for node in nodes:
        match node:
            case LineBreak():
                yield Text(" ")
            case Styled(kind, content):
                yield Styled(kind, tuple(_no_breaks(content)))
            case Link(content, target):
                yield Link(tuple(_no_breaks(content)), target)
            case _:
                yield node


def _trim(nodes: Sequence[Inline]) -> tuple[Inline, ...]:
    """Without line breaks and spaces at either end."""
    kept = list(nodes)
    while kept and _blank(kept[0]):
        kept.pop(0)
    while kept and _blank(kept[-1]):
        kept.pop()
    return tuple(kept)


def _blank(node: Inline) -> bool:
    match node:
        case LineBreak():
            return True
        case Text(text):
            return not text.strip()
        case Styled(content=content):
            return all(_blank(n) for n in content)
        case _:
            return False
