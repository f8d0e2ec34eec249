# SPDX-License-Identifier: EUPL-1.2
"""Styles of a docx, found by their invariant name.

A Dutch Word renames the id of "heading 1" to "Kop1" when it saves; the name stays.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_xml import SOORT, Element, q

KOPPEN = tuple(f"heading {n}" for n in range(1, 7))
_EIGEN = (
    "Rapporttabel", "Tabelkop", "Tabeltekst", "Codetekst", "caption", "Quote", "List Paragraph",
    "footnote text", "footnote reference", "Hyperlink",
)  # fmt: skip
"""The styles besides headings that chapters and annexes may need."""
_VERWIJZINGEN = ("w:pStyle", "w:rStyle", "w:tblStyle")


@dataclass
class Stijlen:
    """The styles of one package: name to id, and back."""

    pakket: Pakket
    root: Element

    @classmethod
    def van(cls, pakket: Pakket) -> Stijlen:
        """The styles part of a package; raises SjabloonFout when there is none."""
        for relatie in pakket.relaties(pakket.hoofddeel).values():
            if relatie.soort == SOORT + "styles" and relatie.doel in pakket.delen:
                return cls(pakket, pakket.xml(relatie.doel))
        raise SjabloonFout(
            f"{pakket.naam}: heeft geen stijlen; begin opnieuw vanuit het meegeleverde sjabloon"
        )

    def _op_id(self, stijl: str | None) -> Element | None:
        return next((s for s in self.root.findall(q("w:style")) if s.get(q("w:styleId")) == stijl), None)

    def _op_naam(self, naam: str) -> Element | None:
        return next((s for s in self.root.findall(q("w:style")) if _naam(s) == naam.lower()), None)

    def id(self, naam: str) -> str:
        """The id of the style with this name; raises SjabloonFout when it is missing."""
        found = self._op_naam(naam)
        if found is None:
            raise SjabloonFout(self._ontbreekt(naam))
        return found.get(q("w:styleId"), "")

    def _ontbreekt(self, naam: str) -> str:
        """All styles of our own that are missing, not one a run, and how to get them."""
        weg = list(dict.fromkeys((naam, *(s for s in _EIGEN if not self.heeft(s)))))
        namen = ", ".join(f'"{s}"' for s in weg)
        wat = f"de stijl {namen} ontbreekt" if len(weg) == 1 else f"de stijlen {namen} ontbreken"
        return (
            f"{self.pakket.naam}: {wat}; kopieer ze uit een rapport dat lakmoes genereer maakte (in Word:"
            " Stijlen beheren, Importeren/exporteren), of plak uw tekst in zo'n rapport"
        )

    def heeft(self, naam: str) -> bool:
        """Whether there is a style with this name."""
        return self._op_naam(naam) is not None

    def kopniveau(self, stijl: str | None) -> int | None:
        """1 to 6 when this style is, or descends from, a heading; else None."""
        seen: set[str] = set()
        while stijl and stijl not in seen:
            seen.add(stijl)
            found = self._op_id(stijl)
            if found is None:
                return None
            if _naam(found) in KOPPEN:
                return KOPPEN.index(_naam(found)) + 1
            basis = found.find(q("w:basedOn"))
            stijl = basis.get(q("w:val")) if basis is not None else None
        return None

    def genummerd(self, stijl: str | None) -> bool:
        """Whether the style itself, or one it descends from, numbers its paragraphs."""
        seen: set[str] = set()
        while stijl and stijl not in seen:
            seen.add(stijl)
            found = self._op_id(stijl)
            number = found.find(f"{q('w:pPr')}/{q('w:numPr')}/{q('w:numId')}") if found is not None else None
            if number is not None:
                return number.get(q("w:val")) != "0"
            basis = found.find(q("w:basedOn")) if found is not None else None
            stijl = basis.get(q("w:val")) if basis is not None else None
        return False

    def neem_over(self, bron: Stijlen, stijl: str) -> str:
        """The id here for style ``stijl`` of another package, copied with its bases when missing."""
        origin = bron._op_id(stijl)
        if origin is None:
            return stijl
        here = self._op_naam(_naam(origin))
        if here is not None:
            return here.get(q("w:styleId"), "")
        copy = deepcopy(origin)
        copy.set(q("w:styleId"), self.vrij(stijl))
        self.root.append(copy)
        for name in ("w:basedOn", "w:next", "w:link"):
            node = copy.find(q(name))
            if node is not None:
                node.set(q("w:val"), self.neem_over(bron, node.get(q("w:val"), "")))
        return copy.get(q("w:styleId"), "")

    def vrij(self, stijl: str) -> str:
        """``stijl`` as an id that no style has yet."""
        number, free = 1, stijl
        while self._op_id(free) is not None:
            number += 1
            free = f"{stijl}{number}"
        return free

    def vertaal(self, bron: Stijlen, node: Element) -> None:
        """Make the style references inside ``node``, taken from ``bron``, right for this package."""
        for name in _VERWIJZINGEN:
            for reference in node.iter(q(name)):
                reference.set(q("w:val"), self.neem_over(bron, reference.get(q("w:val"), "")))


def _naam(stijl: Element) -> str:
    node = stijl.find(q("w:name"))
    return (node.get(q("w:val"), "") if node is not None else "").lower()


def stijl_van(alinea: Element) -> str | None:
    """The style id of a paragraph."""
    node = alinea.find(f"{q('w:pPr')}/{q('w:pStyle')}")
    return node.get(q("w:val")) if node is not None else None
