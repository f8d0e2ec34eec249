# SPDX-License-Identifier: EUPL-1.2
"""Namespaces and names of Office Open XML, and small questions about elements."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element

OFFICE = "http://schemas.openxmlformats.org"
SPACES = {
    "w": f"{OFFICE}/wordprocessingml/2006/main",
    "r": f"{OFFICE}/officeDocument/2006/relationships",
    "a": f"{OFFICE}/drawingml/2006/main",
    "c": f"{OFFICE}/drawingml/2006/chart",
    "m": f"{OFFICE}/officeDocument/2006/math",
    "wp": f"{OFFICE}/drawingml/2006/wordprocessingDrawing",
    "pic": f"{OFFICE}/drawingml/2006/picture",
    "mc": f"{OFFICE}/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "rel": f"{OFFICE}/package/2006/relationships",
    "ct": f"{OFFICE}/package/2006/content-types",
}


def q(name: str) -> str:
    """``w:p`` as lxml writes it."""
    prefix, local = name.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


def names(listed: str) -> frozenset[str]:
    """A blank-separated list of ``w:`` names as lxml writes them."""
    return frozenset(q(f"w:{name}") for name in listed.split())


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return etree.QName(element).localname


def val(element: Element | None, name: str = "w:val") -> str:
    """An attribute of an element that may be absent."""
    return "" if element is None else element.get(q(name), "")


def style_of(paragraph: Element) -> str:
    """The style id of a paragraph; its properties can only come first."""
    first = next(iter(paragraph), None)
    return val(first.find(q("w:pStyle"))) if first is not None and first.tag == q("w:pPr") else ""


def is_on(element: Element | None) -> bool:
    """Whether a toggle property such as ``w:vanish`` is there and not switched off."""
    return element is not None and val(element) not in {"0", "false", "off"}


def ancestors(element: Element) -> Iterator[Element]:
    """The element itself and everything around it, inside out."""
    current: Element | None = element
    while current is not None:
        yield current
        current = current.getparent()


def unwrap(element: Element) -> None:
    """Put the children of ``element`` in its place."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    parent[at : at + 1] = list(element)
