# SPDX-License-Identifier: EUPL-1.2
"""Footnotes and endnotes in the order in which the text refers to them."""

from __future__ import annotations

from collections.abc import Mapping

from redaction.fouten import LeesFout
from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.verhaal import Verhaal

_KINDS = {"w:footnote": "w:footnoteReference", "w:endnote": "w:endnoteReference"}
# Elements of all notes (and every twenty signs), as often as something refers to them: pandoc writes them
# out that often.
MAX_NOTES = 2_000_000
MAX_DEPTH = 20
_SIGNS = 20
_CIRCLE = (
    "een voet- of eindnoot verwijst naar zichzelf, of noten verwijzen te vaak naar elkaar; haal de "
    "verwijzingen in de noten weg"
)

Sleutel = tuple[str, str]


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


def check_notes(stories: Mapping[str, Verhaal], naam: str) -> None:
    """Raises LeesFout when notes refer to themselves, or written out are more than can be read."""
    made = {
        (reference, val(note, "w:id")): note
        for verhaal in stories.values()
        for name, reference in _KINDS.items()
        for note in verhaal.wortel.iter(q(name))  # also separators: pandoc writes out whatever is referred to
    }
    teller = _Noten(made, naam)
    if sum(teller.size(key) for key in _references(stories["document"].wortel)) > MAX_NOTES:
        raise LeesFout(f"{naam}: {_CIRCLE}")


class _Noten:
    """How large each note is with those that it refers to."""

    def __init__(self, notes: Mapping[Sleutel, Element], naam: str) -> None:
        self._notes, self._naam = notes, naam
        self._sizes: dict[Sleutel, int] = {}
        self._open: set[Sleutel] = set()

    def size(self, key: Sleutel) -> int:
        if key not in self._notes:
            return 0
        if key not in self._sizes:
            if key in self._open or len(self._open) > MAX_DEPTH:
                raise LeesFout(f"{self._naam}: {_CIRCLE}")
            self._open.add(key)
            note = self._notes[key]
            own = sum(1 + len(element.text or "") // _SIGNS for element in note.iter())
            self._sizes[key] = own + sum(self.size(k) for k in _references(note))
            self._open.discard(key)
        return self._sizes[key]


def _references(root: Element) -> list[Sleutel]:
    by_tag = {q(reference): reference for reference in _KINDS.values()}
    return [(by_tag[str(element.tag)], val(element, "w:id")) for element in root.iter(*by_tag)]
