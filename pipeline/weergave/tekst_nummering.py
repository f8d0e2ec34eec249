# SPDX-License-Identifier: EUPL-1.2
"""Lists: numbering definitions of our own in the numbering part, one instance per ordered list."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_xml import RUIMTEN, SOORT, Element, el, q, val

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_TEKENS = ("•", "–", "◦")
_CIJFERS = ("decimal", "lowerLetter", "lowerRoman")
STAP = 357
"""Indent per level of a list, in twentieths of a point."""


@dataclass
class Nummering:
    """The numbering part of a package."""

    root: Element

    @classmethod
    def van(cls, pakket: Pakket) -> Nummering:
        """The numbering part; made when there is none."""
        for relatie in pakket.relaties(pakket.hoofddeel).values():
            if relatie.soort == SOORT + "numbering" and relatie.doel in pakket.delen:
                return cls(pakket.xml(relatie.doel))
        deel = pakket.vrije_naam("word/numbering", "xml")
        pakket.zet(deel, f'<w:numbering xmlns:w="{RUIMTEN["w"]}"/>'.encode(), _TYPE)
        pakket.relateer(pakket.hoofddeel, SOORT + "numbering", deel)
        return cls(pakket.xml(deel))

    def opsomming(self) -> str:
        """The num id of bullets; all bullet lists share one."""
        abstract = self._abstract("lakmoes-opsomming", geordend=False)
        for num in self.root.findall(q("w:num")):
            node = num.find(q("w:abstractNumId"))
            if node is not None and node.get(q("w:val")) == abstract and len(num) == 1:
                return num.get(q("w:numId"), "")
        return self._num(abstract)

    def lijst(self, start: int, niveau: int) -> str:
        """The num id of a new ordered list that begins at ``start`` on this level (0 is outermost)."""
        override = el("w:lvlOverride", {"w:ilvl": str(niveau)}, val("w:startOverride", str(start)))
        return self._num(self._abstract("lakmoes-lijst", geordend=True), override)

    def _num(self, abstract: str, *extra: Element) -> str:
        number = str(_hoogste(self.root, "w:num", "w:numId") + 1)
        node = el("w:num", {"w:numId": number}, val("w:abstractNumId", abstract), *extra)
        last = self.root.findall(q("w:num"))
        last[-1].addnext(node) if last else self._na_abstract(node)
        return number

    def _na_abstract(self, node: Element) -> None:
        last = self.root.findall(q("w:abstractNum"))
        last[-1].addnext(node) if last else self.root.insert(0, node)

    def _abstract(self, naam: str, *, geordend: bool) -> str:
        for node in self.root.findall(q("w:abstractNum")):
            found = node.find(q("w:name"))
            if found is not None and found.get(q("w:val")) == naam:
                return node.get(q("w:abstractNumId"), "")
        number = str(_hoogste(self.root, "w:abstractNum", "w:abstractNumId") + 1)
        levels = [_niveau(n, geordend=geordend) for n in range(9)]
        new = el("w:abstractNum", {"w:abstractNumId": number}, val("w:multiLevelType", "multilevel"),
                 val("w:name", naam), *levels)  # fmt: skip
        self._na_abstract(new)
        return number


def _niveau(n: int, *, geordend: bool) -> Element:
    form = _CIJFERS[n % 3] if geordend else "bullet"
    sign = f"%{n + 1}." if geordend else _TEKENS[n % 3]
    indent = el("w:ind", {"w:left": str(STAP * (n + 1)), "w:hanging": str(STAP)})
    return el(
        "w:lvl", {"w:ilvl": str(n)}, val("w:start", "1"), val("w:numFmt", form), val("w:lvlText", sign),
        val("w:lvlJc", "left"), el("w:pPr", None, indent),
    )  # fmt: skip


def _hoogste(root: Element, soort: str, naam: str) -> int:
    numbers = [int(node.get(q(naam), "0")) for node in root.findall(q(soort))]
    return max([0, *numbers])


def num_eigenschap(nummer: str, niveau: int) -> Element:
    """The paragraph property that makes it an item of list ``nummer``."""
    return el("w:numPr", None, val("w:ilvl", str(min(niveau, 8))), val("w:numId", nummer))
