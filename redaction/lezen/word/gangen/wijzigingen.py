# SPDX-License-Identifier: EUPL-1.2
"""Tracked changes: insertions stay, deletions are reported, and that there are any is blocking."""

from __future__ import annotations

from redaction.lezen.word.namen import Element, local, q, unwrap
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import Verhaal

# Old layout of changed paragraphs; holds no words.
_LAYOUT = ("w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange",
           "w:tblGridChange", "w:tblPrExChange", "w:numberingChange")  # fmt: skip
_MARKS = frozenset(q(name) for name in ("w:rPr", "w:trPr", "w:numPr"))
_CONTENT = ("w:drawing", "w:pict", "w:object")


def accept(verhaal: Verhaal) -> None:
    """Read the story as if every change were accepted, and remember each."""
    for element in verhaal.live(*_LAYOUT):
        verhaal.flag(element)
    for element in verhaal.live("w:ins", "w:moveTo", "w:del", "w:moveFrom"):
        around = element.getparent()
        if around is not None and around.tag in _MARKS:
            _mark(verhaal, element, around)
        else:
            _change(verhaal, element)
    for element in verhaal.live("w:cellIns", "w:cellDel", "w:cellMerge"):
        verhaal.gedeeld.wijzigingen.append(local(element))


def _change(verhaal: Verhaal, element: Element) -> None:
    words = text_of(element)
    verhaal.gedeeld.wijzigingen.append(f"{local(element)} {words}")
    if local(element) in {"ins", "moveTo"}:
        unwrap(element)
    elif words or any(element.find(f".//{q(name)}") is not None for name in _CONTENT):
        verhaal.report(element, "verwijderde tekst")
    else:
        verhaal.flag(element)


def _mark(verhaal: Verhaal, element: Element, around: Element) -> None:
    """A changed paragraph end or a changed row; a deleted row takes its words with it."""
    verhaal.gedeeld.wijzigingen.append(f"{local(around)} {local(element)}")
    row = around.getparent()
    if around.tag == q("w:trPr") and row is not None and local(element) == "del":
        verhaal.report(row, "verwijderde tekst")
    verhaal.flag(element)
