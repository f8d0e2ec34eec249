# SPDX-License-Identifier: EUPL-1.2
"""Names of OOXML and small helpers to build its elements."""

from __future__ import annotations

import re

from lxml import etree

from pipeline.fouten import SjabloonFout

Element = etree._Element

RUIMTEN = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
SOORT = RUIMTEN["r"] + "/"
"""Prefix of the relation kinds: SOORT + "image", SOORT + "header" ..."""

VERBODEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters, lone surrogates and noncharacters: they cut or break a document in silence."""
TAG = re.compile(r"\{\{|\}\}|\{%|%\}")


def q(name: str) -> str:
    """``w:p`` as lxml wants it."""
    prefix, local = name.split(":")
    return f"{{{RUIMTEN[prefix]}}}{local}"


def el(name: str, attributes: dict[str, str] | None = None, *children: Element | None) -> Element:
    """A new element; attributes without prefix get the one of the element's own namespace ``w``."""
    node = etree.Element(q(name), nsmap={name.split(":")[0]: RUIMTEN[name.split(":")[0]]})
    for key, value in (attributes or {}).items():
        node.set(q(key) if ":" in key else key, value)
    node.extend([child for child in children if child is not None])
    return node


def val(name: str, value: str) -> Element:
    """An element with only ``w:val``."""
    return el(name, {"w:val": value})


def tekst_van(node: Element) -> str:
    """The visible text of an element: text runs, tabs and breaks; deleted text left out."""
    parts = {q("w:tab"): "\t", q("w:br"): "\n", q("w:cr"): "\n", q("w:noBreakHyphen"): "\u2011"}
    found = []
    for child in node.iter(q("w:t"), *parts):
        found.append(child.text or "" if child.tag == q("w:t") else parts[str(child.tag)])
    return "".join(found)


def keur_tekst(text: str, plaats: str) -> str:
    """``text`` itself; raises SjabloonFout naming ``plaats`` on a control character or lone surrogate."""
    if VERBODEN.search(text):
        raise SjabloonFout(
            f"{plaats}: bevat een stuurteken dat in een document niet kan; verwijder het uit de bron"
        )
    return text
