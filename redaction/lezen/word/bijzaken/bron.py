# SPDX-License-Identifier: EUPL-1.2
"""The parts of a Word package that hold text, parsed anew: no pass has touched them."""

from __future__ import annotations

from dataclasses import dataclass

from redaction.lezen.word.namen import Element, ancestors, q, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.tekst import text_of

_KINDS = {
    "footnotes": "voetnoot",
    "endnotes": "eindnoot",
    "header": "koptekst",
    "footer": "voettekst",
    "comments": "opmerking",
}
BOUWSTEEN = "bouwsteen"
_NOTES = frozenset(q(name) for name in ("w:footnote", "w:endnote", "w:comment"))


@dataclass(frozen=True)
class Bron:
    """One part with text: ``soort`` empty is the body; ``nummers`` gives its filled paragraphs a number."""

    deel: str
    soort: str
    wortel: Element
    nummers: dict[Element, int]

    def place(self, element: Element) -> str:
        """Where ``element`` stands, for a Dutch reader."""
        for around in ancestors(element):
            if around.tag in _NOTES:
                return f"{self.soort} {val(around, 'w:id')}"
            if around in self.nummers and not self.soort:
                return f"alinea {self.nummers[around]}"
        return self.soort or "het document"


def sources(pakket: Pakket) -> list[Bron]:
    """The body, notes, headers, footers and comments of a package, and its building blocks."""
    main = pakket.main()
    parts = {main: ""}
    for kind, name in _KINDS.items():
        parts |= {relatie.doel: name for relatie in pakket.related(main, kind)}
    for relatie in pakket.related(main, "glossaryDocument"):
        own = [below.doel for kind in _KINDS for below in pakket.related(relatie.doel, kind)]
        parts |= dict.fromkeys((relatie.doel, *own), BOUWSTEEN)
    return [_source(pakket, part, kind) for part, kind in parts.items()]


def _source(pakket: Pakket, part: str, kind: str) -> Bron:
    root = pakket.xml(part)
    filled = (p for p in root.iter(q("w:p")) if text_of(p)) if not kind else iter(())
    return Bron(part, kind, root, {paragraph: number for number, paragraph in enumerate(filled, 1)})
