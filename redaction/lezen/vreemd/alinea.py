# SPDX-License-Identifier: EUPL-1.2
"""The words of XML that no reader takes apart: pieces of one paragraph joined, all else parted by a space."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

# A paragraph in Office and web pages, a cell of a workbook, a line of text in a drawing.
_PARAGRAPHS = frozenset(("p", "h", "si", "is", "text", "textPath"))
_PARTED = frozenset(("br", "tab", "cr", "s", "line-break", "td", "th", "li", "note", "annotation"))
_PLACED = ("x", "y", "dx", "dy")


def words(root: etree._Element) -> str:
    """Every word of text at or below ``root``."""
    return " ".join("".join(_pieces(root)).split())


def _pieces(root: etree._Element) -> Iterator[str]:
    inside = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = str(element.tag).rpartition("}")[2]
        paragraph = name in _PARAGRAPHS
        if event == "start":
            apart = (
                not inside or paragraph or name in _PARTED or any(key in element.attrib for key in _PLACED)
            )
            yield " " if apart else ""
            inside += paragraph
            yield element.text or ""
        else:
            inside -= paragraph
            yield " " if not inside or paragraph or name in _PARTED else ""
            yield (element.tail or "") if element is not root else ""
