# SPDX-License-Identifier: EUPL-1.2
"""A name after a title or form of address: "dhr. Bakker", "mevrouw de Vries", "dr. P.H. Wolters"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import kleine_naam_op, naam_op
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_AANSPREEK = (
    r"[Dd]hr\b\.?|DHR\b\.?|[Dd]e heren?|DE HEER|[Mm]evr\b\.?|MEVR\b\.?|[Mm]evrouw|"
    r"MEVROUW|[Mm]ej(?:uffrouw|\b\.)|[Mm]w\b\.?|MW\b\.?|"
    r"[Mm]eneer|MENEER|[Mm]ijnheer|[Jj]onkheer|[Ff]amilie|[Ff]am\.|FAMILIE|[Hh]eer|[Ee]"
    r"chtpaar|[Gg]ebroeders|[Bb]este|[Gg]eachte (?:heer|mevrouw)|[Zz]uster|[Bb]roeder|"
    r"[Ww]eduwe|[Ww]ed\.|[Mm]evrouw de weduwe"
)
_TITEL = (
    r"[Dd]r\b\.?|[Dd]rs\b\.?|[Mm]r\.|[Ii]r\.|[Ii]ng\.|[Pp]rof\.?|[Pp]rofessor|[Dd]s\.|"
    r"[Dd]ominee|[Pp]ater|[Pp]astoor|[Rr]abbijn|[Ii]mam|"
    r"[Dd]okter|[Dd]octor|[Rr]echter|[Oo]fficier"
)
_PATROON = Vorm(
    rf"(?<![\w-])(?:{_AANSPREEK}|{_TITEL})(?:(?<=\.)|[ \t]+|\n(?!\n))"
    rf"(?:(?:{_AANSPREEK}|{_TITEL})[ \t]*)*(?=\S)"
)
_KLEIN_MAG = lui(r"(?i)(?:dhr|mevr|mevrouw|mw|meneer|mijnheer|de heer|heer|fam|familie|dr|dokter)\b")
_EN = lui(r"[ \t](?:en|of|&)[ \t]")


class PersoonTitel(Tekstregel):
    """The name itself, without the title; also the second of "de heren Bakker en Visser"."""

    bron = "persoon.titel"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _PATROON.zoek(tekst):
            begin = match.end()
            eind = naam_op(tekst, begin)
            if eind > begin:
                yield self.treffer(begin, eind, 0.85)
                yield from self._tweede(tekst, match.group(), eind)
            elif _KLEIN_MAG.match(match.group()):
                klein = kleine_naam_op(tekst, begin)
                if klein > begin:
                    yield self.treffer(begin, klein, 0.6)

    def _tweede(self, tekst: Tekst, titel: str, eind: int) -> Iterator[Treffer]:
        en = _EN.match(tekst.tekst, eind)
        if en and ("heren" in titel or "amilie" in titel or "chtpaar" in titel):
            tweede = naam_op(tekst, en.end())
            if tweede > en.end():
                yield self.treffer(en.end(), tweede, 0.7)
