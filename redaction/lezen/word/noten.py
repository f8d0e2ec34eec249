# SPDX-License-Identifier: EUPL-1.2
"""Footnotes and endnotes in the order in which the text refers to them."""

from __future__ import annotations

from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.verhaal import Verhaal

_KINDS = {"w:footnote": "w:footnoteReference", "w:endnote": "w:endnoteReference"}


def notes_of(verhaal: Verhaal) -> dict[tuple[str, str], Element]:
    """The real notes of a notes part by reference name and id; separators left out."""
    found: dict[tuple[str, str], Element] = {}
    for name, reference in _KINDS.items():
        for note in verhaal.wortel.iter(q(name)):
            if val(note, "w:type") in {"", "normal"}:
                found[reference, val(note, "w:id")] = note
    return found


def referred(verhaal: Verhaal) -> list[tuple[str, str]]:
    """Reference name and id of every note that the text refers to, in order."""
    by_tag = {q(reference): reference for reference in _KINDS.values()}
    references = verhaal.live(*_KINDS.values())
    return [(by_tag[str(element.tag)], val(element, "w:id")) for element in references]
