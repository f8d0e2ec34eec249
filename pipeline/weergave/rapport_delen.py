# SPDX-License-Identifier: EUPL-1.2
"""The parts of a report as it lies in a docx: front matter, chapters, annexes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen, stijl_van
from pipeline.weergave.rapport_xml import Element, q, tekst_van

BIJLAGE = re.compile(r"^\s*bijlagen?\b", re.IGNORECASE)
_VOORBLAD = ("title", "subtitle", "voorblad organisatie", "voorblad gegeven", "voorblad status",
             "voorwerkkop", "adresregel")  # fmt: skip
_LEEG = re.compile(
    r"^[\W_]*(pm|p\.m|n\.?t\.?b|todo|xxx+|nog (in )?te (vullen|schrijven)( door \w+)?)?[\W_]*$", re.I
)


def plat(body: Element) -> Iterator[Element]:
    """Paragraphs and tables in order, those inside content controls too."""
    for child in body:
        if child.tag == q("w:sdt"):
            content = child.find(q("w:sdtContent"))
            if content is not None:
                yield from plat(content)
        elif child.tag in {q("w:p"), q("w:tbl")}:
            yield child


def kopregels(pakket: Pakket, stijlen: Stijlen) -> list[tuple[int, Element]]:
    """Every heading outside tables, with its level."""
    found = []
    for block in plat(pakket.body):
        level = stijlen.kopniveau(stijl_van(block)) if block.tag == q("w:p") else None
        if level is not None:
            found.append((level, block))
    return found


def heeft_hoofdstuk(pakket: Pakket, patroon: re.Pattern[str]) -> bool:
    """Whether a heading that matches has words under it, before the next of its level or higher.

    An annex is no chapter; "nog in te vullen", "PM" and dots are no words.
    """
    stijlen = Stijlen.van(pakket)
    inside: int | None = None
    for block in plat(pakket.body):
        level = stijlen.kopniveau(stijl_van(block)) if block.tag == q("w:p") else None
        words = tekst_van(block)
        if level is None:
            if inside is not None and not _LEEG.match(words):
                return True
            continue
        if inside is None or level <= inside:
            inside = level if patroon.search(words) and not BIJLAGE.match(words) else None
    return False


def begin_bijlagen(pakket: Pakket) -> tuple[Element | None, int]:
    """The first annex heading (None without annexes) and how many annexes there are."""
    stijlen = Stijlen.van(pakket)
    found = [p for level, p in kopregels(pakket, stijlen) if level == 1 and BIJLAGE.match(tekst_van(p))]
    return (found[0] if found else None), len(found)


def einde_hoofdstuk(pakket: Pakket, patroon: re.Pattern[str]) -> Element | None:
    """The last block of the chapter whose heading matches, or None without such a chapter."""
    stijlen = Stijlen.van(pakket)
    inside: int | None = None
    last: Element | None = None
    for block in plat(pakket.body):
        level = stijlen.kopniveau(stijl_van(block)) if block.tag == q("w:p") else None
        if level is not None and (inside is None or level <= inside):
            if inside is not None:
                break
            inside = level if patroon.search(tekst_van(block)) else None
        if inside is not None:
            last = block
    return last


def voorwerk(pakket: Pakket) -> list[Element]:
    """The front matter: up to the first section end, if no heading comes before it.

    Without that section end only the leading paragraphs in the styles of the front page count.
    """
    stijlen = Stijlen.van(pakket)
    blocks: list[Element] = []
    for child in pakket.body:
        if child.tag == q("w:p") and stijlen.kopniveau(stijl_van(child)) is not None:
            break
        blocks.append(child)
        if child.find(f"{q('w:pPr')}/{q('w:sectPr')}") is not None:
            return blocks
    return _op_stijl(stijlen, blocks)


def _op_stijl(stijlen: Stijlen, blocks: list[Element]) -> list[Element]:
    ids = {stijlen.id(name) for name in _VOORBLAD if stijlen.heeft(name)}
    return [b for b in blocks if b.tag == q("w:p") and stijl_van(b) in ids]


def secties(pakket: Pakket) -> list[Element]:
    """All section properties in order."""
    return list(pakket.body.iter(q("w:sectPr")))
