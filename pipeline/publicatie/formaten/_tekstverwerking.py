# SPDX-License-Identifier: EUPL-1.2
"""Nodes of the tree to WordprocessingML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from io import BytesIO
from itertools import count

from pipeline.publicatie.formaten.basis import op_nieuwe_bladzijde
from pipeline.publicatie.opmaak import GEMARKEERD
from pipeline.publicatie.rooster import placed, shares
from redaction import (
    Block,
    Cell,
    Code,
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
)

_RPR = {
    "nadruk": "<w:i/>",
    "vet": "<w:b/>",
    "onderstreept": '<w:u w:val="single"/>',
    "doorgehaald": "<w:strike/>",
    "superscript": '<w:vertAlign w:val="superscript"/>',
    "subscript": '<w:vertAlign w:val="subscript"/>',
}
_VOLGORDE = ("<w:rStyle", "<w:b/", "<w:i/", "<w:strike", "<w:u ", "<w:vertAlign")
BREEDTE = 9014
"""Width of the text area in twentieths of a point."""
_MAX_BEELD, _INLINE = 5_720_000, 190_000


def run(text: str, rpr: str = "") -> str:
    """One run of text; ``rpr`` are run properties in schema order."""
    own = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return f'<w:r>{own}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


@dataclass
class Vorm:
    """Writes nodes; collects notes, relations and numberings on the way."""

    beelden: dict[str, tuple[str, bytes]]
    noten: list[str] = field(default_factory=list)
    relaties: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    reeksen: list[tuple[int | None, int]] = field(default_factory=list)
    koppen: count[int] = field(default_factory=lambda: count(1))
    tekeningen: count[int] = field(default_factory=lambda: count(1))

    def blocks(self, nodes: Sequence[Block], style: str = "", ppr: str = "", level: int = 0) -> str:
        return "".join(self.block(node, style, ppr, level) for node in nodes)

    def block(self, node: Block, style: str = "", ppr: str = "", level: int = 0) -> str:
        match node:
            case Heading(depth, content):
                ident = next(self.koppen)
                inner = (
                    f'<w:bookmarkStart w:id="{ident}" w:name="kop_{ident}"/>{self.inlines(content)}'
                    f'<w:bookmarkEnd w:id="{ident}"/>'
                )
                break_ = "<w:pageBreakBefore/>" if op_nieuwe_bladzijde(node) else ""
                return _p(f"Heading{depth}", break_, inner)
            case Paragraph(content):
                return _p(style, ppr, self.inlines(content))
            case Quote(blocks):
                return self.blocks(blocks, style or "Quote", ppr, level)
            case ItemList():
                return self.list(node, style, level)
            case Table():
                return self.table(node)
            case Code(text):
                return _p("Code", ppr, "<w:r><w:br/></w:r>".join(run(line) for line in text.split("\n")))
            case Figure(picture, caption):
                keep = "<w:keepNext/>" if caption else ""
                below = _p("Caption", "", self.inlines(caption)) if caption else ""
                return _p("Figuur", keep, self.picture(picture, inline=False)) + below
            case Rule():
                return _p("Lijn", "", "")

    def list(self, node: ItemList, style: str, level: int) -> str:
        self.reeksen.append((node.start, min(level, 8)))
        number = len(self.reeksen)
        return "".join(self.item(item, number, style or "ListParagraph", level) for item in node.items)

    def item(self, blocks: Sequence[Block], number: int, style: str, level: int) -> str:
        """The first paragraph carries the number; what follows is indented under it."""
        num = f'<w:numPr><w:ilvl w:val="{min(level, 8)}"/><w:numId w:val="{number}"/></w:numPr>'
        under = f'<w:ind w:left="{397 * (min(level, 8) + 1)}"/>'
        first, rest = blocks[0], blocks[1:]
        if isinstance(first, Paragraph):
            head = self.block(first, style, num, level + 1)
        else:
            head = _p(style, num, "") + self.block(first, style, under, level + 1)
        return head + self.blocks(rest, style, under, level + 1)

    def table(self, node: Table) -> str:
        parts = shares(node)
        widths = [BREEDTE * part // sum(parts) for part in parts]
        caption = _p("Caption", "<w:keepNext/>", self.inlines(node.caption)) if node.caption else ""
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        look = f'<w:tblLook w:firstRow="{int(bool(node.head))}" w:noHBand="1" w:noVBand="1"/>'
        rows = self.rows(node.head, widths, True) + self.rows(node.body, widths, False)
        return (
            f'{caption}<w:tbl><w:tblPr><w:tblStyle w:val="Rapporttabel"/><w:tblW w:w="{sum(widths)}" '
            f'w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}'
            '</w:tbl><w:p><w:pPr><w:spacing w:after="120" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
        )

    def rows(self, rows: tuple[tuple[Cell, ...], ...], widths: Sequence[int], head: bool) -> str:
        """Rows with their vertical spans: a covered place holds an empty continuing cell."""
        result, open_ = [], dict[int, tuple[int, int]]()
        for line in placed(rows):
            cells: dict[int, str] = {}
            for at, (left, span) in open_.items():
                if left:
                    cells[at] = self.cell(None, widths[at : at + span], head)
            open_ = {at: (left - 1, span) for at, (left, span) in open_.items() if left > 1}
            for at, cell in line:
                cells[at] = self.cell(cell, widths[at : at + cell.colspan], head)
                if cell.rowspan > 1:
                    open_[at] = (cell.rowspan - 1, cell.colspan)
            trpr = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>"
            result.append(f"<w:tr>{trpr}{''.join(cells[at] for at in sorted(cells))}</w:tr>")
        return "".join(result)

    def cell(self, cell: Cell | None, widths: Sequence[int], head: bool) -> str:
        span = f'<w:gridSpan w:val="{len(widths)}"/>' if len(widths) > 1 else ""
        merge = "<w:vMerge/>" if cell is None else '<w:vMerge w:val="restart"/>' if cell.rowspan > 1 else ""
        fill = '<w:shd w:val="clear" w:color="auto" w:fill="E6ECF2"/>' if head else ""
        style = "Celkop" if head else "Celtekst"
        inside = self.blocks(cell.blocks, style) if cell else ""
        if not inside.endswith("</w:p>"):
            inside += _p(style, "", "")
        width = f'<w:tcW w:w="{sum(widths)}" w:type="dxa"/>'
        return f"<w:tc><w:tcPr>{width}{span}{merge}{fill}</w:tcPr>{inside}</w:tc>"

    def inlines(self, nodes: Sequence[Inline], rpr: tuple[str, ...] = ()) -> str:
        return "".join(self.inline(node, rpr) for node in nodes)

    def inline(self, node: Inline, rpr: tuple[str, ...]) -> str:
        match node:
            case Text(text):
                return run(text, _ordered(rpr))
            case LineBreak():
                return "<w:r><w:br/></w:r>"
            case Styled(kind, content):
                return self.inlines(content, (*rpr, _RPR[kind]))
            case Link(content, target):
                inner = self.inlines(content, ('<w:rStyle w:val="Hyperlink"/>', *rpr))
                return f'<w:hyperlink r:id="{self.relation("hyperlink", target, True)}">{inner}</w:hyperlink>'
            case Note(blocks):
                return self.note(blocks)
            case Picture():
                return self.picture(node, inline=True)
            case Marked():
                raise SchrijfFout(GEMARKEERD)

    def relation(self, kind: str, target: str, external: bool) -> str:
        row = (kind, target, external)
        known = next((ident for ident, r in self.relaties.items() if r == row), None)
        ident = known or f"rId{len(self.relaties) + 100}"
        self.relaties[ident] = row
        return ident

    def note(self, blocks: Sequence[Block]) -> str:
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' + run(" ")
        inside = self.blocks(blocks, "FootnoteText")
        at = inside.find("</w:pPr>") + len("</w:pPr>")
        if not isinstance(blocks[0], Paragraph):
            inside, at = _p("FootnoteText", "", "") + inside, len(_p("FootnoteText", "", "")) - len("</w:p>")
        ident = len(self.noten) + 1
        self.noten.append(f'<w:footnote w:id="{ident}">{inside[:at]}{mark}{inside[at:]}</w:footnote>')
        return (
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
            f'<w:footnoteReference w:id="{ident}"/></w:r>'
        )

    def picture(self, node: Picture, *, inline: bool) -> str:
        naam, inhoud = self.beelden[node.image]
        wide, high = _size(inhoud, inline)
        ident = next(self.tekeningen)
        extra = "" if node.alt else _SIER
        rel = self.relation("image", f"media/{naam}", False)
        alt = f' descr="{escape(node.alt)}"' if node.alt else ""
        return (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr id="{ident}" name="Afbeelding {ident}"{alt}>{extra}</wp:docPr>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{ident}" name="{naam}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
            f'<a:blip r:embed="{rel}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )


_SIER = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def _p(style: str, ppr: str, inhoud: str) -> str:
    own = (f'<w:pStyle w:val="{style}"/>' if style else "") + ppr
    return f"<w:p>{f'<w:pPr>{own}</w:pPr>' if own else ''}{inhoud}</w:p>"


def _ordered(rpr: tuple[str, ...]) -> str:
    unique = dict.fromkeys(rpr)
    return "".join(sorted(unique, key=lambda r: next(i for i, t in enumerate(_VOLGORDE) if r.startswith(t))))


def _size(inhoud: bytes, inline: bool) -> tuple[int, int]:
    from PIL import Image

    with Image.open(BytesIO(inhoud)) as beeld:
        wide, high = beeld.size
    if inline:
        return max(_INLINE * wide // high, 1), _INLINE
    full = min(_MAX_BEELD, max(wide * 9525, 1))
    tall = full * high // wide
    if tall > _MAX_BEELD:
        full, tall = full * _MAX_BEELD // tall, _MAX_BEELD
    return max(full, 1), max(tall, 1)
