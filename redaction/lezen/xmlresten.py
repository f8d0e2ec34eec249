# SPDX-License-Identifier: EUPL-1.2
"""What XML holds beside its elements: comments and instructions, which no program shows."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

# Instructions that editors write themselves; they hold nothing that a person wrote.
_USUAL = frozenset(
    ("mso-contentType", "mso-application", "xml-stylesheet", "mso-infoPathSolution", "xpacket")
)


def leftovers(inhoud: bytes) -> Iterator[str]:
    """The words of every comment and instruction in a part; nothing for what is no XML."""
    instructed = inhoud.count(b"<?") > inhoud.startswith(b"<?xml ")
    if b"<!--" not in inhoud and not instructed and not inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(inhoud, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    first = root
    while (before := first.getprevious()) is not None:
        first = before
    for top in (first, *first.itersiblings()):
        for node in top.iter(etree.Comment, etree.ProcessingInstruction):
            text = " ".join((node.text or "").split())
            if text and getattr(node, "target", "") not in _USUAL:
                yield text
