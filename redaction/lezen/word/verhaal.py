# SPDX-License-Identifier: EUPL-1.2
"""One story of a Word package (body, footnotes, endnotes) while its passes look at it.

A pass either unwraps an element, or flags it: flagged means reported or dropped on purpose. What
is not flagged must come back in the tree; that is checked afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redaction.lezen.erin.gelezen import Deel
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.melden import report_deeper
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gegevens import Stuk
from redaction.lezen.randen import Rand
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.lezen.word.namen import Element, ancestors, q, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.tekst import WEG, flagged, text_of
from redaction.melder import Melder

XML = (".xml", ".rels", ".vml")
NR = "{urn:lakmoes}nr"
_NOTES = {q("w:footnote"): "voetnoot", q("w:endnote"): "eindnoot"}


@dataclass
class Bevonden:
    """What the passes over all stories of one document noticed."""

    ruimte: Ruimte = field(default_factory=Ruimte)
    melder: Melder = field(default_factory=Melder)
    wijzigingen: list[str] = field(default_factory=list)
    besproken: set[str] = field(default_factory=set)
    beelden: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    geplaatst: list[tuple[str, str]] = field(default_factory=list)
    inhoudsopgaven: int = 0
    opgaven: list[Stuk] = field(default_factory=list)
    voorbladen: int = 0
    voorblad: list[str] = field(default_factory=list)
    randen: list[Rand] = field(default_factory=list)

    def look_inside(self, part: str, inhoud: bytes) -> tuple[Deel, ...]:
        """What a part says that may be a file: its own text first. XML of the package itself is none."""
        if part.endswith(XML):
            return (Deel("", foreign_text(inhoud)),)
        return look_inside(part, inhoud, self.ruimte)

    def report_deeper(self, delen: Sequence[Deel], soort: str, part: str) -> None:
        """Report what has a place of its own within a part."""
        report_deeper(delen, soort, part, self.melder)


@dataclass(frozen=True)
class Verhaal:
    """A parsed part with the package around it; ``gedeeld`` collects over all stories."""

    wortel: Element
    deel: str
    pakket: Pakket
    gedeeld: Bevonden

    def __post_init__(self) -> None:
        filled = (p for p in self.wortel.iter(q("w:p")) if text_of(p))
        for number, paragraph in enumerate(filled, 1):
            paragraph.set(NR, str(number))

    def live(self, *names: str) -> list[Element]:
        """Elements with these names that no pass has flagged, in document order."""
        found = self.wortel.iter(*(q(name) for name in names))
        return [element for element in found if not flagged(element)]

    def place(self, element: Element) -> str:
        """Where ``element`` stands, for a Dutch reader."""
        for around in ancestors(element):
            if around.tag in _NOTES:
                return f"{_NOTES[around.tag]} {val(around, 'w:id')}"
        for around in ancestors(element):
            if NR in around.attrib:
                return f"alinea {around.get(NR)}"
        return _place_between(element)

    def flag(self, element: Element) -> None:
        """Leave ``element`` out of the tree."""
        element.set(WEG, "1")

    def drop_contents(self, parts: Sequence[Element]) -> None:
        """Leave out a table of contents; what its lines say is compared with the text afterwards."""
        self.gedeeld.inhoudsopgaven += 1
        for part in parts:
            text = text_of(part) if part.tag != q("w:t") else part.text or ""
            self.gedeeld.opgaven.append(Stuk("inhoudsopgave", self.place(part), self.deel, text))
            self.flag(part)

    def report(self, element: Element, soort: str, tekst: str | None = None, inhoud: bytes = b"") -> None:
        """Leave ``element`` out of the tree and say so."""
        words = text_of(element) if tekst is None else tekst
        self.gedeeld.melder.meld(soort, self.place(element), self.deel, words, inhoud)
        self.flag(element)


def _place_between(element: Element) -> str:
    """The place of a block that is no paragraph: after the last one before it."""
    for around in ancestors(element):
        for before in around.itersiblings(preceding=True):
            numbered = [p for p in before.iter(q("w:p")) if NR in p.attrib]
            if numbered:
                return f"na alinea {numbered[-1].get(NR)}"
    return "begin van het document"
