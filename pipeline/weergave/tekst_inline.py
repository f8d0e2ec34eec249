# SPDX-License-Identifier: EUPL-1.2
"""Inlines of the document tree as runs: emphasis, breaks, links, notes, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen
from pipeline.weergave.rapport_xml import SOORT, TAG, Element, el, keur_tekst, q, val
from pipeline.weergave.tekst_beeld import lees_beeld, teken
from pipeline.weergave.tekst_merken import markeer, tekenstijl
from pipeline.weergave.tekst_noten import Noten
from redaction import (
    Block,
    Inline,
    LineBreak,
    Link,
    Marked,
    Merk,
    Note,
    Picture,
    Styled,
    Text,
    mark_blocks,
    plain,
)

_NADRUK = {
    "vet": ("w:b", ""),
    "nadruk": ("w:i", ""),
    "doorgehaald": ("w:strike", ""),
    "onderstreept": ("w:u", "single"),
    "superscript": ("w:vertAlign", "superscript"),
    "subscript": ("w:vertAlign", "subscript"),
}
_VOLGORDE = tuple(_NADRUK)
_WEBADRES = re.compile(r"(https?://|mailto:)[^\s]+", re.IGNORECASE)

Nootschrijver = Callable[[Sequence[Block]], list[Element]]


@dataclass
class Regels:
    """Writes inlines of one source into one part of a package."""

    pakket: Pakket
    deel: str
    stijlen: Stijlen
    beelden: Mapping[str, bytes]
    noot: Nootschrijver | None
    """Writes the blocks of a note; None inside a note, where a note in it becomes text."""
    letterlijk: bool
    """Incoming text: braces are just characters. Otherwise a left-over tag is an error."""

    def runs(
        self, inlines: Sequence[Inline], plaats: str, nadruk: frozenset[str] = frozenset()
    ) -> list[Element]:
        """The runs of ``inlines``; ``plaats`` is how an error calls them."""
        if not nadruk and not self.letterlijk and TAG.search(plain(inlines)):
            raise SjabloonFout(
                f"{plaats}: bevat dubbele accolades van een sjabloon; verwijder ze uit de bron"
            )
        return [run for node in inlines for run in self._inline(node, plaats, nadruk)]

    def _inline(self, node: Inline, plaats: str, nadruk: frozenset[str]) -> list[Element]:
        match node:
            case Text(text):
                return [_run(nadruk, *_letters(keur_tekst(text, plaats)))] if text else []
            case LineBreak():
                return [_run(nadruk, el("w:br"))]
            case Styled(kind, content):
                return self.runs(content, plaats, nadruk | {kind})
            case Link():
                return self._link(node, plaats, nadruk)
            case Note(blocks):
                return self._noot(blocks, plaats)
            case Picture(image, alt):
                return [self._beeld(image, alt, plaats)]
            case Marked(merk, content):
                return self._gemarkeerd(merk, content, plaats, nadruk)

    def _gemarkeerd(
        self, merk: Merk, content: Sequence[Inline], plaats: str, nadruk: frozenset[str]
    ) -> list[Element]:
        """Marked words keep their mark in Word, where one run can bear only one."""
        if _bevat_merk(content):
            raise SjabloonFout(
                f"{plaats}: hier staan twee markeringen over elkaar; kies de strengste en haal de andere weg"
            )
        met_noten = [Note(mark_blocks(n.blocks, (merk,))) if isinstance(n, Note) else n for n in content]
        runs = self.runs(met_noten, plaats, nadruk | {"merk"})
        for run in runs:
            markeer(run, tekenstijl(self.stijlen, merk))
        return runs

    def _link(self, node: Link, plaats: str, nadruk: frozenset[str]) -> list[Element]:
        inner = self.runs(node.content, plaats, nadruk | {"link"})
        target = keur_tekst(node.target, plaats)
        if _WEBADRES.fullmatch(target):
            rid = self.pakket.relateer(self.deel, SOORT + "hyperlink", target, extern=True)
            for run in inner:
                _zet_stijl(run, self.stijlen.id("Hyperlink"))
            return [el("w:hyperlink", {"r:id": rid, "w:history": "1"}, *inner)]
        if not target or target.startswith("#") or target == plain(node.content):
            return inner
        return [*inner, _run(nadruk, *_letters(f" ({target})"))]

    def _noot(self, blocks: Sequence[Block], plaats: str) -> list[Element]:
        if self.noot is None:
            words = " ".join(plain(getattr(block, "content", ())) for block in blocks)
            return [_run(frozenset(), *_letters(keur_tekst(f" ({words})", plaats)))]
        number = Noten.van(self.pakket).nieuw(self.noot(blocks))
        run = el("w:r", None, el("w:footnoteReference", {"w:id": number}))
        _zet_stijl(run, self.stijlen.id("footnote reference"))
        return [run]

    def _beeld(self, image: str, alt: str, plaats: str) -> Element:
        if image not in self.beelden:
            raise SjabloonFout(f"{plaats}: een afbeelding is niet gevonden; zet het bestand naast de tekst")
        return teken(self.pakket, self.deel, lees_beeld(self.beelden[image], plaats), alt, plaats)


def _bevat_merk(nodes: Sequence[Inline]) -> bool:
    return any(
        isinstance(node, Marked) or (isinstance(node, Styled | Link) and _bevat_merk(node.content))
        for node in nodes
    )


def _run(nadruk: frozenset[str], *content: Element) -> Element:
    marks = [
        val(*_NADRUK[kind]) if _NADRUK[kind][1] else el(_NADRUK[kind][0])
        for kind in _VOLGORDE
        if kind in nadruk
    ]
    return el("w:r", None, el("w:rPr", None, *marks) if marks else None, *content)


def _zet_stijl(run: Element, stijl: str) -> None:
    properties = run.find(q("w:rPr"))
    if properties is None:
        properties = el("w:rPr")
        run.insert(0, properties)
    if properties.find(q("w:rStyle")) is None:
        properties.insert(0, val("w:rStyle", stijl))


def _letters(text: str) -> list[Element]:
    """Text runs with real tabs and breaks between them."""
    found: list[Element] = []
    for piece in re.split(r"([\t\n])", text):
        if piece in {"\t", "\n"}:
            found.append(el("w:tab" if piece == "\t" else "w:br"))
        elif piece:
            node = el("w:t", {"xml:space": "preserve"})
            node.text = piece
            found.append(node)
    return found


def tekst_run(text: str, *nadruk: str) -> Element:
    """One run of plain text; the text has been checked."""
    return _run(frozenset(nadruk), *_letters(text))
