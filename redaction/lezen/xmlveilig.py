# SPDX-License-Identifier: EUPL-1.2
"""Parsing XML that others wrote: no entities, no network, bounded depth."""

from __future__ import annotations

from lxml import etree

from redaction.fouten import LeesFout


def parse(inhoud: bytes, naam: str) -> etree._Element:
    """The root element. Raises LeesFout when the XML is damaged, too deep or declares a DTD."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(inhoud, parser)
    except (etree.XMLSyntaxError, ValueError) as fout:
        raise LeesFout(f"{naam}: een onderdeel is beschadigd of te diep genest; sla het opnieuw op") from fout
    if root.getroottree().docinfo.internalDTD is not None:
        raise LeesFout(f"{naam}: het bestand bevat verboden XML-declaraties; open het en sla het opnieuw op")
    return root


def words(root: etree._Element) -> str:
    """Every word of text below ``root``."""
    return " ".join(" ".join(str(text).split()) for text in root.itertext() if str(text).strip())
