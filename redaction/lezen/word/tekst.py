# SPDX-License-Identifier: EUPL-1.2
"""The words of WordprocessingML as a reader sees them, and how two texts are compared."""

from __future__ import annotations

from redaction.lezen.word.namen import Element, ancestors, q

WEG = "{urn:lakmoes}weg"
_TEXT = frozenset(q(name) for name in ("w:t", "w:delText", "a:t", "m:t", "c:v"))
_SPACE = frozenset(q(name) for name in ("w:tab", "w:br", "w:cr", "w:ptab", "w:p", "a:p", "a:br", "w:tc"))
_HYPHEN = q("w:noBreakHyphen")
_WORDART = q("v:textpath")
_PROPERTIES = frozenset(q(name) for name in ("w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr"))


def flagged(element: Element) -> bool:
    """Whether a pass has reported or dropped the element or something around it."""
    return any(WEG in around.attrib for around in ancestors(element))


def text_of(element: Element, keep_flagged: bool = True) -> str:
    """The words below ``element``, one space for breaks, tabs and ends of paragraphs and cells."""
    return " ".join(raw_text(element, keep_flagged).split())


def raw_text(element: Element, keep_flagged: bool = True) -> str:
    """As ``text_of`` with spaces as they stand, to put pieces of one paragraph together."""
    pieces: list[str] = []
    _collect(element, keep_flagged, pieces)
    return "".join(pieces)


def _collect(element: Element, keep_flagged: bool, pieces: list[str]) -> None:
    if not keep_flagged and WEG in element.attrib:
        return
    if element.tag in _TEXT:
        pieces.append(element.text or "")
    elif element.tag == _HYPHEN:
        pieces.append("-")
    elif element.tag == _WORDART:
        pieces.append(f" {element.get('string', '')} ")
    elif element.tag not in _PROPERTIES:
        for child in element:
            _collect(child, keep_flagged, pieces)
        if element.tag in _SPACE:
            pieces.append(" ")
