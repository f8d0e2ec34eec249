# SPDX-License-Identifier: EUPL-1.2
"""Decisions applied on the tree: covered mentions become a label; pictures that go leave a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from redaction import boom
from redaction.bezit import bezitsuitgang
from redaction.fouten import RedactieFout
from redaction.markering import without_marks
from redaction.stroom import Stroom, Vervanging, rewrite

_WEG = boom.Paragraph((boom.Text("[afbeelding weggelaten]"),))


@dataclass(frozen=True, slots=True)
class Lak:
    """One span of one stream to cover with a label, in code points; ``uitgang`` follows its brackets."""

    stroom: int
    start: int
    end: int
    label: str
    uitgang: str = ""

    @classmethod
    def over_mens(cls, stroom: Stroom, start: int, end: int, label: str, vormen: Iterable[str]) -> Lak:
        """A span that names a person, elsewhere written as ``vormen``; a possessive keeps its ending."""
        uitgang = bezitsuitgang(stroom.tekst[start:end], stroom.tekst[end:], label, vormen)
        return cls(stroom.nummer, start, end, label, uitgang)

    @property
    def tekst(self) -> str:
        """What comes in the place of the span."""
        return f"[{self.label}]{self.uitgang}"


def pas_toe(document: boom.Document, lakken: Sequence[Lak], afbeeldingen: Collection[str]) -> boom.Document:
    """A new document with every span covered, only the named pictures kept, and no mark left.

    Raises RedactieFout when spans overlap or a span lies outside its stream: then nothing is made.
    """
    per_stroom: dict[int, list[Lak]] = defaultdict(list)
    for lak in lakken:
        per_stroom[lak.stroom].append(lak)
    gezien: set[int] = set()

    def edit(stroom: Stroom) -> Sequence[Vervanging]:
        gezien.add(stroom.nummer)
        return [Vervanging(x.start, x.end, x.tekst) for x in per_stroom.get(stroom.nummer, ())]

    nieuw = without_marks(rewrite(document, edit))
    if per_stroom.keys() - gezien:
        raise RedactieFout("een lakbesluit wijst naar tekst die er niet is; voer lakmoes lak opnieuw uit")
    return _met_afbeeldingen(nieuw, afbeeldingen)


def _met_afbeeldingen(document: boom.Document, houd: Collection[str]) -> boom.Document:
    blocks = _blocks(document.blocks, houd)
    images = {k: v for k, v in document.images.items() if k in houd}
    return replace(document, title=_inlines(document.title, houd), blocks=blocks, images=images)


def _blocks(blocks: Sequence[boom.Block], houd: Collection[str]) -> tuple[boom.Block, ...]:
    return tuple(made for block in blocks for made in _made(block, houd))


def _made(block: boom.Block, houd: Collection[str]) -> tuple[boom.Block, ...]:
    """A block as it goes on; where a picture stood by itself, a line that says so."""
    match block:
        case boom.Heading() | boom.Paragraph():
            inner = _inlines(block.content, houd)
            return (replace(block, content=inner) if inner or not block.content else _WEG,)
        case boom.Figure(picture, caption) if picture.image not in houd:
            return (_WEG, boom.Paragraph(_inlines(caption, houd))) if caption else (_WEG,)
        case _:
            return (_block(block, houd),)


def _block(block: boom.Block, houd: Collection[str]) -> boom.Block:
    match block:
        case boom.Quote():
            return replace(block, blocks=_blocks(block.blocks, houd))
        case boom.ItemList():
            return replace(block, items=tuple(_blocks(item, houd) for item in block.items))
        case boom.Table():
            return _table(block, houd)
        case boom.Figure(caption=caption):
            return replace(block, caption=_inlines(caption, houd))
        case _:
            return block


def _table(table: boom.Table, houd: Collection[str]) -> boom.Table:
    def rows(part: Sequence[tuple[boom.Cell, ...]]) -> tuple[tuple[boom.Cell, ...], ...]:
        return tuple(tuple(replace(c, blocks=_blocks(c.blocks, houd)) for c in row) for row in part)

    return replace(table, head=rows(table.head), body=rows(table.body), caption=_inlines(table.caption, houd))


def _inlines(nodes: Sequence[boom.Inline], houd: Collection[str]) -> tuple[boom.Inline, ...]:
    result: list[boom.Inline] = []
    for node in nodes:
        match node:
            case boom.Picture(image) if image not in houd:
                continue
            case boom.Styled() | boom.Link() | boom.Marked():
                inner = _inlines(node.content, houd)
                result += [replace(node, content=inner)] if inner or not node.content else []
            case boom.Note(blocks):
                result.append(boom.Note(_blocks(blocks, houd)))
            case _:
                result.append(node)
    return tuple(result)
