# SPDX-License-Identifier: EUPL-1.2
"""The footnotes part: found or made, with its two separators, and room for new notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_xml import RUIMTEN, SOORT, Element, el, q

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SCHEIDERS = (("separator", "w:separator", "-1"), ("continuationSeparator", "w:continuationSeparator", "0"))


@dataclass
class Noten:
    """The footnotes of one package; ``deel`` is the part that holds their relations."""

    deel: str
    root: Element

    @classmethod
    def van(cls, pakket: Pakket) -> Noten:
        """The footnotes part; made with its separators when there is none."""
        for relatie in pakket.relaties(pakket.hoofddeel).values():
            if relatie.soort == SOORT + "footnotes" and relatie.doel in pakket.delen:
                return cls(relatie.doel, pakket.xml(relatie.doel))
        deel = pakket.vrije_naam("word/footnotes", "xml")
        pakket.zet(deel, f'<w:footnotes xmlns:w="{RUIMTEN["w"]}"/>'.encode(), _TYPE)
        pakket.relateer(pakket.hoofddeel, SOORT + "footnotes", deel)
        root = pakket.xml(deel)
        for kind, sign, number in _SCHEIDERS:
            line = el("w:p", None, el("w:r", None, el(sign)))
            root.append(el("w:footnote", {"w:type": kind, "w:id": number}, line))
        return cls(deel, root)

    def nieuw(self, blokken: Sequence[Element]) -> str:
        """Add a note; gives its id."""
        numbers = [int(n.get(q("w:id"), "0")) for n in self.root.findall(q("w:footnote"))]
        number = str(max([0, *numbers]) + 1)
        self.root.append(el("w:footnote", {"w:id": number}, *blokken))
        return number
