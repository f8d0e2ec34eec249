# SPDX-License-Identifier: EUPL-1.2
"""Namespaces of OpenDocument, flags, and the words of an element."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = {
    "office": f"{_OASIS}:office:1.0",
    "text": f"{_OASIS}:text:1.0",
    "table": f"{_OASIS}:table:1.0",
    "draw": f"{_OASIS}:drawing:1.0",
    "style": f"{_OASIS}:style:1.0",
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "form": f"{_OASIS}:form:1.0",
    "script": f"{_OASIS}:script:1.0",
    "presentation": f"{_OASIS}:presentation:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": f"{_OASIS}:meta:1.0",
}
WEG = "{urn:lakmoes}weg"


def q(name: str) -> str:
    """``text:p`` as lxml writes it."""
    prefix, local = name.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


def names(prefix: str, listed: str) -> frozenset[str]:
    """A blank-separated list of names in one namespace."""
    return frozenset(q(f"{prefix}:{name}") for name in listed.split())


PARAGRAPHS = (q("text:p"), q("text:h"))
_UNSEEN = frozenset(
    (
        q("text:note-citation"),
        q("svg:title"),
        q("svg:desc"),
        q("dc:creator"),
        q("dc:date"),
        q("meta:creator-initials"),
    )
)
_SPACE = frozenset((q("text:s"), q("text:tab"), q("text:line-break")))


def flagged(element: Element) -> bool:
    """Whether the element or something around it is reported or dropped."""
    return WEG in element.attrib or any(WEG in around.attrib for around in element.iterancestors())


def text_of(element: Element) -> str:
    """Every word below ``element``, paragraphs apart."""
    pieces: list[str] = []
    _collect(element, pieces, nested=True)
    return " ".join("".join(pieces).split())


def own_text(paragraph: Element) -> str:
    """The words of a paragraph that are not flagged and not in a note."""
    pieces: list[str] = []
    _collect(paragraph, pieces, nested=False)
    return "".join(pieces)


def _collect(element: Element, pieces: list[str], nested: bool) -> None:
    pieces.append(element.text or "")
    for child in element:
        if child.tag in _SPACE or child.tag in PARAGRAPHS:
            pieces.append(" ")
        skipped = child.tag in _UNSEEN or (
            not nested and (WEG in child.attrib or child.tag == q("text:note-body"))
        )
        if not skipped:
            _collect(child, pieces, nested)
        pieces.append(child.tail or "")


def unwrap(element: Element) -> None:
    """Put the text and children of ``element`` in its place."""
    parent = element.getparent()
    if parent is None:
        return
    _hand_on(element, parent, element.text)
    at = parent.index(element)
    children, tail = list(element), element.tail
    parent[at : at + 1] = children
    if tail:
        if children:
            children[-1].tail = (children[-1].tail or "") + tail
        elif at:
            parent[at - 1].tail = (parent[at - 1].tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail


def _hand_on(element: Element, parent: Element, text: str | None) -> None:
    """Add ``text`` to what stands right before ``element``."""
    before = element.getprevious()
    if not text:
        return
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def cut(element: Element) -> None:
    """Take ``element`` out and leave the text behind it."""
    parent = element.getparent()
    if parent is not None:
        _hand_on(element, parent, element.tail)
        element.tail = None
        parent.remove(element)
