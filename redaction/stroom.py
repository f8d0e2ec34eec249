# SPDX-License-Identifier: EUPL-1.2
"""From document tree to text streams and back.

Every leaf block, note, caption, alt text and link target is one stream. Positions are code
points in ``Stroom.tekst``; a LineBreak is one ``\\n`` wide, a note or picture zero wide.
One walk serves both reading and rewriting, so that numbering never differs between them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from redaction import boom
from redaction.fouten import RedactieFout
from redaction.merk import Merk

Stroomsoort = Literal["titel", "kop", "alinea", "cel", "noot", "bijschrift", "alt", "link", "code"]


@dataclass(frozen=True, slots=True)
class Stroom:
    """One run of text of a document: number in reading order, kind, text, place for a reader."""

    nummer: int
    soort: Stroomsoort
    tekst: str
    plaats: str


@dataclass(frozen=True, slots=True)
class Vervanging:
    """New text for the half-open span [start, end) of one stream, in code points."""

    start: int
    end: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Gemarkeerd:
    """A marked half-open span [start, end) of one stream, in code points; may be empty around a picture."""

    stroom: int
    start: int
    end: int
    merk: Merk


Bewerker = Callable[[Stroom], Sequence[Vervanging]]


def streams(document: boom.Document) -> tuple[Stroom, ...]:
    """All text streams of a document in reading order."""
    found: list[Stroom] = []

    def collect(stroom: Stroom) -> Sequence[Vervanging]:
        found.append(stroom)
        return ()

    rewrite(document, collect)
    return tuple(found)


def marked_spans(document: boom.Document) -> tuple[Gemarkeerd, ...]:
    """Every span under a mark; notes, links and descriptions below it are under it as a whole."""
    walk = _Walk(lambda _: ())
    walk.inlines(document.title, "titel", "de titel")
    walk.blocks(document.blocks, "alinea")
    return tuple(walk.marked)


def rewrite(document: boom.Document, edit: Bewerker) -> boom.Document:
    """A new document in which ``edit`` has replaced spans of each stream.

    A replacement inside a link target removes the link and keeps its words.
    Raises RedactieFout when spans of one stream overlap or fall outside it.
    """
    walk = _Walk(edit)
    title = walk.inlines(document.title, "titel", "de titel")
    return replace(document, title=title, blocks=walk.blocks(document.blocks, "alinea"))


def plain(inlines: Sequence[boom.Inline]) -> str:
    """The stream text of inlines; notes and pictures take no room."""
    return "".join(_plain(node) for node in inlines)


def _plain(node: boom.Inline) -> str:
    match node:
        case boom.Text(text):
            return text
        case boom.LineBreak():
            return "\n"
        case boom.Styled(content=content) | boom.Link(content=content) | boom.Marked(content=content):
            return plain(content)
        case _:
            return ""


def _checked(stroom: Stroom, edits: Sequence[Vervanging]) -> list[Vervanging]:
    ordered = sorted(edits, key=lambda e: (e.start, e.end))
    end = 0
    for edit in ordered:
        if edit.start < end or edit.end <= edit.start or edit.end > len(stroom.tekst):
            raise RedactieFout(f"{stroom.plaats}: vervangingen overlappen of vallen buiten de tekst")
        end = edit.end
    return ordered


def replace_in(text: str, edits: Sequence[Vervanging]) -> str:
    """``text`` with ordered, non-overlapping spans replaced."""
    for edit in reversed(edits):
        text = text[: edit.start] + edit.tekst + text[edit.end :]
    return text


@dataclass
class _Walk:
    """One pass over a document; numbers the streams and applies the edits."""

    edit: Bewerker
    number: int = 0
    blocks_seen: int = 0
    notes_seen: int = 0
    place: list[str] = field(default_factory=list)
    marks: list[Merk] = field(default_factory=list)
    marked: list[Gemarkeerd] = field(default_factory=list)
    stream: int = 0

    def ask(self, soort: Stroomsoort, tekst: str, plaats: str) -> list[Vervanging]:
        stroom = Stroom(self.number, soort, tekst, plaats)
        self.number += 1
        self.marked += [Gemarkeerd(stroom.nummer, 0, len(tekst), merk) for merk in self.marks]
        return _checked(stroom, self.edit(stroom))

    def where(self, soort: str) -> str:
        return ", ".join([*self.place, f"{soort} {self.blocks_seen}"])

    def blocks(self, nodes: Sequence[boom.Block], soort: Stroomsoort) -> tuple[boom.Block, ...]:
        return tuple(self.block(node, soort) for node in nodes)

    def block(self, node: boom.Block, soort: Stroomsoort) -> boom.Block:
        self.blocks_seen += 1
        match node:
            case boom.Heading():
                return replace(node, content=self.inlines(node.content, "kop", self.where("kop")))
            case boom.Paragraph():
                return replace(node, content=self.inlines(node.content, soort, self.where("alinea")))
            case boom.Quote():
                return replace(node, blocks=self.blocks(node.blocks, soort))
            case boom.ItemList():
                return replace(node, items=tuple(self.blocks(item, soort) for item in node.items))
            case boom.Table():
                return self.table(node)
            case boom.Code(text):
                return boom.Code(replace_in(text, self.ask("code", text, self.where("alinea"))))
            case boom.Figure():
                picture = self.picture(node.picture)
                caption = self.inlines(node.caption, "bijschrift", self.where("bijschrift"))
                return boom.Figure(picture, caption)
            case boom.Rule():
                return node

    def table(self, node: boom.Table) -> boom.Table:
        self.place.append(f"tabel {self.blocks_seen}")
        caption = self.inlines(node.caption, "bijschrift", self.where("bijschrift")) if node.caption else ()
        rows = [
            tuple(
                tuple(replace(cell, blocks=self.blocks(cell.blocks, "cel")) for cell in row) for row in part
            )
            for part in (node.head, node.body)
        ]
        self.place.pop()
        return boom.Table(rows[0], rows[1], caption)

    def picture(self, node: boom.Picture) -> boom.Picture:
        if not node.alt:
            return node
        return replace(node, alt=replace_in(node.alt, self.ask("alt", node.alt, self.where("afbeelding"))))

    def inlines(
        self, nodes: Sequence[boom.Inline], soort: Stroomsoort, plaats: str
    ) -> tuple[boom.Inline, ...]:
        around, self.stream = self.stream, self.number
        edits = self.ask(soort, plain(nodes), plaats)
        made = self.apply(nodes, 0, edits)
        self.stream = around
        return made

    def apply(
        self, nodes: Sequence[boom.Inline], at: int, edits: list[Vervanging]
    ) -> tuple[boom.Inline, ...]:
        result: list[boom.Inline] = []
        for node in nodes:
            result.extend(self.inline(node, at, edits))
            at += len(_plain(node))
        return tuple(result)

    def inline(self, node: boom.Inline, at: int, edits: list[Vervanging]) -> Sequence[boom.Inline]:
        match node:
            case boom.Text(text):
                kept = _edit_text(text, at, edits)
                return [boom.Text(kept)] if kept else []
            case boom.LineBreak():
                return _edit_break(at, edits)
            case boom.Styled(kind, content):
                inner = self.apply(content, at, edits)
                return [boom.Styled(kind, inner)] if inner else []
            case boom.Link(content, target):
                inner = self.apply(content, at, edits)
                covered = self.ask("link", target, self.where("link in alinea"))
                return inner if covered or not inner else [boom.Link(inner, target)]
            case boom.Note(blocks):
                return [self.note(blocks)]
            case boom.Picture():
                return [self.picture(node)]
            case boom.Marked():
                return self.mark(node, at, edits)

    def mark(self, node: boom.Marked, at: int, edits: list[Vervanging]) -> Sequence[boom.Inline]:
        self.marked.append(Gemarkeerd(self.stream, at, at + len(plain(node.content)), node.merk))
        self.marks.append(node.merk)
        inner = self.apply(node.content, at, edits)
        self.marks.pop()
        return [boom.Marked(node.merk, inner)] if inner else []

    def note(self, blocks: Sequence[boom.Block]) -> boom.Note:
        self.notes_seen += 1
        self.place.append(f"voetnoot {self.notes_seen}")
        inner = self.blocks(blocks, "noot")
        self.place.pop()
        return boom.Note(inner)


def _edit_text(text: str, at: int, edits: Sequence[Vervanging]) -> str:
    local: list[Vervanging] = []
    for edit in edits:
        start, end = max(edit.start - at, 0), min(edit.end - at, len(text))
        if start < end:
            local.append(Vervanging(start, end, edit.tekst if edit.start >= at else ""))
    return replace_in(text, local)


def _edit_break(at: int, edits: Sequence[Vervanging]) -> Sequence[boom.Inline]:
    for edit in edits:
        if edit.start == at:
            return [boom.Text(edit.tekst)]
        if edit.start < at < edit.end:
            return []
    return [boom.LineBreak()]
