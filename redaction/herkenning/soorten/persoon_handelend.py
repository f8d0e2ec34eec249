# SPDX-License-Identifier: EUPL-1.2
"""An unknown capitalised word that does what people do: "Latoya zei", "een zekere Vermolen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import naam_op
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, kaal, kan_naam, lijst, nooit_naam, vast
from redaction.model import Soort

_WOORD = Vorm(rf"(?<![\w.@/'-])[{HOOFD}][{KLEIN}]{{2,}}(?:-[{HOOFD}][{KLEIN}]+)?(?![\w'@-])")
_VOORAF = lui(
    r"(?i:een zekere|ik ben|mijn naam is|(?:zei|zegt|vertelde|riep) tegen|samen met|"
    r"(?:sprak|spreekt|gesproken|gesprek|gebeld|contact) met|belde|aldus|(?:zijn|haar|mijn|hun|onze) ex) $"
)
_LIDWOORD = lui(r"\b(?i:de|het|een|die|dat) $")
_ROL_ERNA = Tweevoud(
    r"(?:,[ ]|[ ]\(|[ ][-–][ ])(?:(?:de|een|zijn|haar|hun|onze|mijn)[ ])?"
    rf"(?:[{KLEIN}]{{3,}}[ ])?([{KLEIN}][{LETTER}-]+)(?=[,;.)\n]|$)"
)
_NA_TIJD = Vorm(rf"\d{{1,2}}[.:]\d\d(?:[ ]?(?:uur|u\.?))?[ ]\((?P<w>[{HOOFD}][{LETTER}.' -]{{1,30}})\)")


_BIJNAAM = Vorm(
    r"(?i:noem(?:t|en|de|den)|heet(?:te)?|bijnaam|alias|bekend als|genaamd|roepnaam|roept|aangeduid als)\b"
    r"[^.!?\n]{0,40}?[\"'\u201c\u201e\u2018](?:de )?"
    rf"(?P<w>[{HOOFD}][{LETTER} -]{{1,24}}?)(?=[\"'\u201d\u2019])"
)
_MET_ROL = Vorm(rf"(?<![\w.'-])(?P<w>[{HOOFD}][{KLEIN}]{{2,}})(?=[ ]\(([{KLEIN}][{LETTER}-]+)[,)])")


class PersoonHandelend(Tekstregel):
    """Only words that are neither ordinary Dutch nor terms of the domain; by what stands around them."""

    bron = "persoon.handelend"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _WOORD.zoek(tekst):
            woord = match.group()
            if (
                gewoon(kaal(woord))
                or gewoon(woord)
                or vast(woord)
                or nooit_naam(woord)
                or woord in lijst("volken")
            ):
                continue
            if self._mens(tekst, match):
                eind = max(match.end(), naam_op(tekst, match.start()))
                yield self.treffer(match.start(), eind, 0.45)
        for match in _NA_TIJD.zoek(tekst):
            if not vast(match["w"]):
                yield self.treffer(*match.span("w"), 0.55)

        for match in _BIJNAAM.zoek(tekst):
            if not vast(match["w"]):
                yield self.treffer(*match.span("w"), 0.65)
        for match in _MET_ROL.zoek(tekst):
            if is_rol(match[2]) and not vast(match["w"]) and not is_rol(match["w"]) and kan_naam(match["w"]):
                yield self.treffer(*match.span("w"), 0.5)

    def _mens(self, tekst: Tekst, match: re.Match[str]) -> bool:
        ding = _LIDWOORD.search(tekst.tekst, max(0, match.start() - 5), match.start())
        if ding is None and handelt(tekst, match.end(), "mensenwerkwoorden"):
            return True
        erna = _ROL_ERNA.voor(tekst.smal).match(tekst.tekst, match.end())
        if erna is not None and is_rol(erna[1]):
            return True
        return _VOORAF.search(tekst.tekst, max(0, match.start() - 24), match.start()) is not None
