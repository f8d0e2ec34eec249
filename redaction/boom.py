# SPDX-License-Identifier: EUPL-1.2
"""The document tree: the only shape in which content travels.

A closed set of frozen nodes. What has no node here (metadata, raw markup, identifiers,
classes, attributes, file paths) cannot travel from an internal document to a public one.
Readers build this tree, decisions are applied on it, writers write it anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from redaction.merk import Merk

EmphasisKind = Literal["nadruk", "vet", "onderstreept", "doorgehaald", "superscript", "subscript"]
Nummering = Literal["cijfer", "letter", "hoofdletter", "romeins", "romeins-hoofdletter"]


@dataclass(frozen=True, slots=True)
class Text:
    """A run of characters; holds no line breaks (those are LineBreak)."""

    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A forced line break inside a paragraph; one ``\\n`` in the text stream."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Inlines with one kind of emphasis."""

    kind: EmphasisKind
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink; ``target`` is a text stream of its own and must be decided upon."""

    content: tuple[Inline, ...]
    target: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; zero code points wide in the surrounding stream."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by key in ``Document.images``; ``alt`` empty means decorative."""

    image: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """Inlines that a writer marked. Internal: applying decisions takes every mark off (``pas_toe``)."""

    merk: Merk
    content: tuple[Inline, ...]


Inline = Text | LineBreak | Styled | Link | Note | Picture | Marked


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, level 1 to 6."""

    level: int
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """An ordinary paragraph."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; ``start`` is None for bullets, else the number of the first item, shown as ``nummering``."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None
    nummering: Nummering = "cijfer"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; spans count rows and columns."""

    blocks: tuple[Block, ...]
    rowspan: int = 1
    colspan: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``head`` holds the header rows (empty: a finding for accessibility)."""

    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, lines separated by ``\\n``."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture on a line of its own with a caption."""

    picture: Picture
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule."""


Block = Heading | Paragraph | Quote | ItemList | Table | Code | Figure | Rule


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: title, blocks and the re-encoded images by key."""

    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    images: Mapping[str, bytes] = field(default_factory=dict)
