# SPDX-License-Identifier: EUPL-1.2
"""XML in fixed bytes: the same facts give the same file on every machine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
MDTO = "https://www.nationaalarchief.nl/mdto"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def wortel(ruimte: str, naam: str, ruimten: Mapping[str, str]) -> Element:
    """A root element with its namespaces by prefix; the empty prefix is the default."""
    from lxml import etree

    nsmap: Any = {voor or None: adres for voor, adres in ruimten.items()}
    return etree.Element(f"{{{ruimte}}}{naam}", nsmap=nsmap)


def kind(boven: Element, naam: str, tekst: str | None = None, ruimte: str = "", **velden: str) -> Element:
    """A child in the namespace of its parent, or in ``ruimte``; characters XML cannot hold are left out."""
    from lxml import etree

    plek = ruimte or str(boven.tag).partition("}")[0].lstrip("{")
    element = etree.SubElement(boven, f"{{{plek}}}{naam}", velden)
    if tekst is not None:
        element.text = "".join(c for c in tekst if c.isprintable())
    return element


def bytes_van(element: Element) -> bytes:
    """The file: UTF-8, indented, a line end at the end."""
    from lxml import etree

    etree.indent(element, space=" ")
    uit: bytes = etree.tostring(element, encoding="UTF-8", xml_declaration=True)
    return uit + b"\n"
