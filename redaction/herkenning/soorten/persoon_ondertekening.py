# SPDX-License-Identifier: EUPL-1.2
"""Who signs: the lines after "Met vriendelijke groet" or "Hoogachtend"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import naam_op
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon
from redaction.model import Soort

_SLOT = Vorm(
    r"(?i:met (?:vriendelijke|hartelijke|collegiale|hoogachtende|vriendelijk)e? "
    r"groet(?:en)?|hoogachtend|mvg|groetjes|groet(?:en)?|namens deze[n]?)"
    r"(?:[,.:]|(?=[ \t]*\n))[ \t]*\n{0,4}[ \t]*"
    r"|(?i:getekend(?: door)?|ondertekend(?: door)?|handtekening|w\.g\.|was getekend)"
    r"(?:[,:]|(?<=w\.g\.)|(?<=\n)(?i:getekend|ondertekend)\.|(?=[ \t]*\n))[ \t]*\n{0,4}[ \t]*"
)
_KLEINE_NAAM = lui(rf"[{KLEIN}]{{2,}}(?:[ ][{KLEIN}]+){{0,3}}(?=[ \t]*(?:\n|$))")
_NAAMREGEL = lui(
    rf"(?:namens [^\n]{{3,60}}\n+)?(?:(?:dhr|mevr|mw|dr|drs|mr|ir|ing|prof|de heer|"
    rf"mevrouw)\b\.?[ \t])*(?=[{HOOFD}'])"
)


class PersoonOndertekening(Tekstregel):
    """The first line after the closing words; also in small letters."""

    bron = "persoon.ondertekening"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for slot in _SLOT.zoek(tekst):
            regel = _NAAMREGEL.match(tekst.tekst, slot.end())
            begin = regel.end() if regel else slot.end()
            eind = naam_op(tekst, begin)
            if eind > begin:
                yield self.treffer(begin, eind, 0.8)
                continue
            klein = _KLEINE_NAAM.match(tekst.tekst, begin) if "\n" in slot.group() else None
            if klein and not gewoon(klein.group().split()[-1]):
                yield self.treffer(*klein.span(), 0.5)
