# SPDX-License-Identifier: EUPL-1.2
"""Long text beside a case, as a document tree, into a docx: headings, lists, tables, notes, pictures.

Everything is written anew in the styles of the receiving document; nothing of the source but its
words, emphasis and images travels.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen
from pipeline.weergave.rapport_xml import TAG, Element, el, keur_tekst, q, tekst_van, val
from pipeline.weergave.tekst_inline import Regels, tekst_run
from pipeline.weergave.tekst_noten import Noten
from pipeline.weergave.tekst_nummering import STAP, Nummering, num_eigenschap
from pipeline.weergave.tekst_tabel import tabel
from redaction import (
    Block,
    Cell,
    Code,
    Document,
    Figure,
    Heading,
    Inline,
    ItemList,
    Paragraph,
    Quote,
    Rule,
    Styled,
    Table,
)

GEWOON, CITAAT, LIJST, CEL, CELKOP = "Normal", "Quote", "List Paragraph", "Tabeltekst", "Tabelkop"
NOOT, BIJSCHRIFT, CODE, TABEL = "footnote text", "caption", "Codetekst", "Rapporttabel"


@dataclass(frozen=True, slots=True)
class Tekst:
    """A document tree to be put in: where it came from (for errors), how far its headings go down.

    ``letterlijk``: text of another, taken over to the letter; otherwise braces of a template that were
    left in it are an error.
    """

    document: Document
    bron: str
    verschuiving: int = 0
    letterlijk: bool = False


@dataclass(frozen=True, slots=True)
class _Plek:
    """Where a block stands: its paragraph style, list item and indent."""

    stijl: str = GEWOON
    nummer: tuple[str, int] | None = None
    inspringing: int = 0
    kop: bool = True
    """Whether headings are headings here (not in cells, notes, quotes and lists)."""


@dataclass
class _Schrijver:
    pakket: Pakket
    stijlen: Stijlen
    tekst: Tekst
    regels: Regels
    alinea: int = 0
    kopniveau: int = 0

    @property
    def plaats(self) -> str:
        return f"{self.tekst.bron}, alinea {self.alinea}"

    def blokken(self, blocks: Sequence[Block], plek: _Plek) -> list[Element]:
        written: list[Element] = []
        for block in blocks:
            after_table = bool(written) and written[-1].tag == q("w:tbl")
            new = self.blok(block, plek)
            if after_table and new:
                _ruimte_na_tabel(written, new)
            written += new
            plek = replace(plek, nummer=None)
        return written

    def blok(self, block: Block, plek: _Plek) -> list[Element]:
        if not isinstance(block, Quote | ItemList | Table):
            self.alinea += 1
        match block:
            case Heading():
                return [self.kop(block, plek)]
            case Paragraph(content):
                return [self.regel(content, plek)]
            case Quote(blocks):
                return self.blokken(blocks, replace(plek, stijl=CITAAT, kop=False))
            case ItemList():
                return self.lijst(block, plek)
            case Table():
                return self.tabel(block, plek)
            case Code(text):
                return [self.code(text, plek)]
            case Figure(picture, caption):
                return self.figuur((picture,), caption, plek)
            case Rule():
                return [self.lijn()]

    def kop(self, node: Heading, plek: _Plek) -> Element:
        if not plek.kop:
            return self.regel((Styled("vet", node.content),), plek)
        level = min(node.level + self.tekst.verschuiving, 6, self.kopniveau + 1 if self.kopniveau else 6)
        self.kopniveau = max(1, level)
        return self.regel(node.content, replace(plek, stijl=f"heading {self.kopniveau}"))

    def regel(self, content: Sequence[Inline], plek: _Plek) -> Element:
        return self.alinea_van(self.regels.runs(content, self.plaats), plek)

    def alinea_van(self, runs: Sequence[Element], plek: _Plek, *extra: Element) -> Element:
        indent = (
            el("w:ind", {"w:left": str(plek.inspringing)}) if plek.inspringing and not plek.nummer else None
        )
        properties = el(
            "w:pPr", None,
            val("w:pStyle", self.stijlen.id(plek.stijl)) if plek.stijl != GEWOON else None,
            *[e for e in extra if e.tag == q("w:keepNext")],
            num_eigenschap(*plek.nummer) if plek.nummer else None,
            *[e for e in extra if e.tag == q("w:pBdr")],
            indent,
        )  # fmt: skip
        return el("w:p", None, properties if len(properties) else None, *runs)

    def lijst(self, node: ItemList, plek: _Plek) -> list[Element]:
        level = plek.inspringing // STAP
        numbering = Nummering.van(self.pakket)
        number = numbering.opsomming() if node.start is None else numbering.lijst(node.start, min(level, 8))
        inside = replace(
            plek,
            stijl=LIJST if plek.stijl == GEWOON else plek.stijl,
            inspringing=STAP * (level + 1),
            kop=False,
        )
        written: list[Element] = []
        for item in node.items:
            first = replace(inside, nummer=(number, level))
            if not item or not isinstance(item[0], Paragraph | Heading):
                written.append(self.alinea_van((), first))
                first = inside
            written += self.blokken(item, first)
        if written and plek.stijl == GEWOON and written[-1].tag == q("w:p"):
            _ruimte(written[-1], "w:after")
        return written

    def tabel(self, node: Table, plek: _Plek) -> list[Element]:
        caption = self.bijschrift(node.caption, plek, boven=True)
        rows = tabel(node, self.stijlen.id(TABEL), self.cel)
        return [*caption, rows]

    def cel(self, cell: Cell, kop: bool) -> list[Element]:
        return self.blokken(cell.blocks, _Plek(stijl=CELKOP if kop else CEL, kop=False))

    def bijschrift(self, caption: Sequence[Inline], plek: _Plek, *, boven: bool = False) -> list[Element]:
        if not caption:
            return []
        runs = self.regels.runs(caption, self.plaats)
        extra = [el("w:keepNext")] if boven else []
        return [self.alinea_van(runs, replace(plek, stijl=BIJSCHRIFT, nummer=None), *extra)]

    def figuur(self, picture: Sequence[Inline], caption: Sequence[Inline], plek: _Plek) -> list[Element]:
        extra = [el("w:keepNext")] if caption else []
        image = self.alinea_van(self.regels.runs(picture, self.plaats), plek, *extra)
        return [image, *self.bijschrift(caption, plek)]

    def code(self, text: str, plek: _Plek) -> Element:
        if not self.tekst.letterlijk and TAG.search(text):
            raise SjabloonFout(
                f"{self.plaats}: bevat dubbele accolades van een sjabloon; verwijder ze uit de bron"
            )
        run = tekst_run(keur_tekst(text, self.plaats))
        return self.alinea_van([run], replace(plek, stijl=CODE))

    def lijn(self) -> Element:
        line = {"w:val": "single", "w:sz": "4", "w:space": "1", "w:color": "auto"}
        return self.alinea_van((), _Plek(), el("w:pBdr", None, el("w:bottom", line)))

    def noot(self, blocks: Sequence[Block]) -> list[Element]:
        notes = Noten.van(self.pakket)
        inner = replace(self.regels, deel=notes.deel, noot=None)
        writer = _Schrijver(self.pakket, self.stijlen, self.tekst, inner, self.alinea)
        written = writer.blokken(blocks, _Plek(stijl=NOOT, kop=False))
        if not written or written[0].tag != q("w:p"):
            written.insert(0, writer.alinea_van((), _Plek(stijl=NOOT)))
        mark = el("w:r", None, el("w:rPr", None, val("w:rStyle", self.stijlen.id("footnote reference"))),
                  el("w:footnoteRef"))  # fmt: skip
        at = 1 if written[0].find(q("w:pPr")) is not None else 0
        written[0].insert(at, tekst_run(" "))
        written[0].insert(at, mark)
        return written


def _ruimte_na_tabel(written: list[Element], new: list[Element]) -> None:
    """Two tables would flow together, and text would stick to the table above it."""
    if new[0].tag == q("w:tbl"):
        written.append(el("w:p"))
        return
    if new[0].find(f"{q('w:pPr')}/{q('w:pStyle')}") is None:
        _ruimte(new[0], "w:before")


def _ruimte(paragraph: Element, kant: str) -> None:
    properties = paragraph.find(q("w:pPr"))
    if properties is None:
        properties = el("w:pPr")
        paragraph.insert(0, properties)
    indent = properties.find(q("w:ind"))
    space = el("w:spacing", {kant: "180"})
    properties.append(space) if indent is None else indent.addprevious(space)


def blokken(pakket: Pakket, tekst: Tekst) -> list[Element]:
    """The body elements of ``tekst``, in the styles of ``pakket``; notes and images go into its parts.

    Raises SjabloonFout, naming source and paragraph, on a control character, a template tag left in
    own text, an unreadable image, or a style that the package lacks.
    """
    stijlen = Stijlen.van(pakket)
    regels = Regels(pakket, pakket.hoofddeel, stijlen, tekst.document.images, None, tekst.letterlijk)
    schrijver = _Schrijver(pakket, stijlen, tekst, regels)
    schrijver.regels = replace(regels, noot=schrijver.noot)
    return schrijver.blokken(tekst.document.blocks, _Plek())


def vind_merkteken(pakket: Pakket, merkteken: str) -> Element:
    """The body paragraph that holds only ``merkteken``. Raises SjabloonFout unless there is just one."""
    found = [p for p in pakket.body.iter(q("w:p")) if tekst_van(p).strip() == merkteken]
    if len(found) != 1:
        raise SjabloonFout(
            f"{pakket.naam}: de regel {merkteken} staat er {len(found)} keer; zet hem er één keer in"
        )
    return found[0]


def vervang(merkteken: Element, elementen: Sequence[Element]) -> None:
    """Put elements in the place of the marker paragraph."""
    for element in elementen:
        merkteken.addprevious(element)
    section = merkteken.find(f"{q('w:pPr')}/{q('w:sectPr')}")
    parent = merkteken.getparent()
    if section is not None:
        merkteken.addprevious(el("w:p", None, el("w:pPr", None, deepcopy(section))))
    if parent is not None:
        parent.remove(merkteken)


def voeg_in(docx: bytes, naam: str, merkteken: str, teksten: Sequence[Tekst], titel: str) -> bytes:
    """``docx`` with ``teksten`` in the place of the paragraph ``merkteken``; same input, same bytes."""
    pakket = Pakket.open(docx, naam)
    vervang(vind_merkteken(pakket, merkteken), [e for t in teksten for e in blokken(pakket, t)])
    return pakket.bytes(titel)
