# SPDX-License-Identifier: EUPL-1.2
"""Metadata: well-formed, a known kind, no name of a writer, and every label that of its identifier."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.publicatie.controles.gebrek import Gebrek, fout
from pipeline.publicatie.metadata.organisaties import organisaties
from pipeline.publicatie.metadata.waarden import TOOI, alle
from pipeline.publicatie.metadata.xml import DIWOO, MDTO, SITEMAP

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WORTELS = {f"{{{DIWOO}}}Document", f"{{{MDTO}}}MDTO", f"{{{SITEMAP}}}urlset", f"{{{SITEMAP}}}sitemapindex"}
_WAARDEN = (
    "publisher", "verantwoordelijke", "medeverantwoordelijke", "opsteller", "wasAssociatedWith",
    "informatiecategorie", "documentsoort", "thema", "soortHandeling", "role", "language", "format",
    "redenVerwijderingVervanging",
)  # fmt: skip
"""Elements of DiWoo that hold a term: the schema checks neither the label nor that there is a resource."""
_PERSOON = (f"{{{DIWOO}}}naamOpsteller", f"{{{MDTO}}}betrokkene")


def check(naam: str, inhoud: bytes) -> Iterator[Gebrek]:
    """What is wrong with one file of metadata."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(inhoud, parser)
    except (etree.XMLSyntaxError, ValueError):
        yield fout(naam, "XML", "is geen leesbare XML; maak het pakket opnieuw")
        return
    if root.tag not in _WORTELS:
        yield fout(naam, "SOORT", "is geen DiWoo, MDTO of sitemap; maak het pakket opnieuw")
    if b"<!DOCTYPE" in inhoud or any(not isinstance(e.tag, str) for e in root.iter()):
        yield fout(naam, "ACTIEF", "bevat een documenttype, opmerking of instructie; maak het pakket opnieuw")
    if next(root.iter(*_PERSOON), None) is not None:
        yield fout(naam, "METAGEGEVENS", "noemt een opsteller of betrokkene; maak het pakket opnieuw")
    yield from _labels(naam, root)


def _labels(naam: str, root: Element) -> Iterator[Gebrek]:
    bekend = alle()
    for element in root.iter(*(f"{{{DIWOO}}}{w}" for w in _WAARDEN)):
        uri = element.get("resource") or ""
        label = bekend.get(uri) or _organisatie(uri)
        if label is None or label != element.text:
            wat = str(element.tag).rpartition("}")[2]
            yield fout(naam, "BEGRIP", f"{wat}: naam en kenmerk horen niet bij elkaar; maak het opnieuw")


def _organisatie(uri: str) -> str | None:
    bekend = organisaties().get(uri.rpartition("/")[2])
    return bekend.label if bekend and bekend.waarde.uri == uri and uri.startswith(TOOI) else None
