# SPDX-License-Identifier: EUPL-1.2
"""The table of contents: a real field whose entries are the headings as they are now.

The field asks for no page numbers (``\\n``): those need a layout, and a wrong one misleads. A writer
who wants them takes that switch out in Word; then the field is marked, so that Word puts them in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.weergave.rapport_delen import kopregels
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen
from pipeline.weergave.rapport_xml import Element, el, q, tekst_van, val
from pipeline.weergave.tekst_inline import tekst_run
from redaction import small_int

_VELD = re.compile(r"^\s*TOC\b")
_NIVEAUS = re.compile(r'\\o\s+"?(\d)-(\d)')
_EIGEN = "_Toc"


@dataclass(frozen=True, slots=True)
class _Regel:
    """One entry: level, number ("2.1" or empty), words, bookmark."""

    niveau: int
    nummer: str
    tekst: str
    bladwijzer: str


def vernieuw_inhoud(pakket: Pakket) -> None:
    """Make the entries of the table of contents anew; a document without one is left as it is."""
    found = _veld(pakket)
    if found is None:
        return
    first, last, instruction = found
    levels = _NIVEAUS.search(instruction)
    low, high = (int(levels[1]), int(levels[2])) if levels else (1, 3)
    entries = [r for r in _regels(pakket) if low <= r.niveau <= high]
    _vervang(first, last, _alineas(pakket, entries, instruction))


def _veld(pakket: Pakket) -> tuple[Element, Element, str] | None:
    """First and last paragraph of the field, and its instruction."""
    for paragraph in pakket.body.iter(q("w:p")):
        for code in paragraph.iter(q("w:instrText")):
            if _VELD.match(code.text or ""):
                instruction = "".join(c.text or "" for c in paragraph.iter(q("w:instrText")))
                return paragraph, _einde(paragraph), instruction.partition("HYPERLINK")[0]
    return None


def _einde(first: Element) -> Element:
    depth = 0
    for paragraph in [first, *first.itersiblings()]:
        for mark in paragraph.iter(q("w:fldChar")):
            kind = mark.get(q("w:fldCharType"))
            depth += {"begin": 1, "end": -1}.get(kind or "", 0)
            if kind == "end" and depth == 0:
                return paragraph
    return first


def _vervang(first: Element, last: Element, new: Sequence[Element]) -> None:
    parent = first.getparent()
    if parent is None:
        return
    old = [first, *first.itersiblings()][: parent.index(last) - parent.index(first) + 1]
    for element in new:
        first.addprevious(element)
    for element in old:
        parent.remove(element)


def _regels(pakket: Pakket) -> list[_Regel]:
    stijlen = Stijlen.van(pakket)
    counters = [0] * 6
    found: list[_Regel] = []
    for level, paragraph in kopregels(pakket, stijlen):
        number = ""
        if _telt(paragraph, stijlen):
            counters[level - 1] += 1
            counters[level:] = [0] * (6 - level)
            number = ".".join(str(n) for n in counters[:level])
        words = " ".join(tekst_van(paragraph).split())
        if words:
            found.append(_Regel(level, number, words, _bladwijzer(pakket, paragraph)))
    return found


def _telt(paragraph: Element, stijlen: Stijlen) -> bool:
    own = paragraph.find(f"{q('w:pPr')}/{q('w:numPr')}/{q('w:numId')}")
    if own is not None:
        return own.get(q("w:val")) != "0"
    style = paragraph.find(f"{q('w:pPr')}/{q('w:pStyle')}")
    return stijlen.genummerd(style.get(q("w:val")) if style is not None else None)


def _bladwijzer(pakket: Pakket, paragraph: Element) -> str:
    for mark in paragraph.iter(q("w:bookmarkStart")):
        if mark.get(q("w:name"), "").startswith(_EIGEN):
            return mark.get(q("w:name"), "")
    marks = list(pakket.body.iter(q("w:bookmarkStart")))
    names = {m.get(q("w:name"), "") for m in marks}
    used = [m.get(q("w:id"), "") for m in marks]
    number = max((small_int(ident) or 0 for ident in used), default=0) + 1
    name = f"{_EIGEN}{number:08d}"
    while name in names:
        number += 1
        name = f"{_EIGEN}{number:08d}"
    at = 1 if paragraph.find(q("w:pPr")) is not None else 0
    paragraph.insert(at, el("w:bookmarkStart", {"w:id": str(number), "w:name": name}))
    paragraph.append(el("w:bookmarkEnd", {"w:id": str(number)}))
    return name


def _alineas(pakket: Pakket, entries: Sequence[_Regel], instruction: str) -> list[Element]:
    stijlen = Stijlen.van(pakket)
    lines = [_alinea(stijlen, entry) for entry in entries]
    if not lines:
        lines = [el("w:p", None, tekst_run("Dit document heeft nog geen hoofdstukken."))]
    code = el("w:instrText", {"xml:space": "preserve"})
    code.text = instruction
    begin = _teken("begin")
    if r"\n" not in instruction:
        next(begin.iter(q("w:fldChar"))).set(q("w:dirty"), "true")
    opening = [begin, el("w:r", None, code), _teken("separate")]
    at = 1 if lines[0].find(q("w:pPr")) is not None else 0
    for run in reversed(opening):
        lines[0].insert(at, run)
    lines[-1].append(_teken("end"))
    return lines


def _alinea(stijlen: Stijlen, entry: _Regel) -> Element:
    label = f"{entry.nummer}\t{entry.tekst}" if entry.nummer else entry.tekst
    link = el("w:hyperlink", {"w:anchor": entry.bladwijzer, "w:history": "1"}, tekst_run(label))
    style = val("w:pStyle", stijlen.id(f"toc {entry.niveau}"))
    indent = None if entry.nummer else el("w:ind", {"w:firstLine": "0", "w:left": "567"})
    if indent is not None and entry.niveau == 1:
        indent = el("w:ind", {"w:left": "0", "w:firstLine": "0"})
    return el("w:p", None, el("w:pPr", None, style, indent), link)


def _teken(soort: str) -> Element:
    return el("w:r", None, el("w:fldChar", {"w:fldCharType": soort}))
