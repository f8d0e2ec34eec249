# SPDX-License-Identifier: EUPL-1.2
"""Someone by letters where only a person can stand: "par. F.d.J.", "gez. K", "overgedragen aan Jd.W."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.overig_letters import staat_voor_woord
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import kleine_lijst, niemand, vast
from redaction.model import Soort

_L = rf"[{HOOFD}][{KLEIN}]?"
_TV = r"(?:(?:v\.?d|v\.?h|v|d|t|van de[rn]?|van|de|der|den)\.?[ ]?)"
_LETTERS = (
    rf"(?:{_L}\.[ ]?-?){{1,3}}{_TV}?(?:[{HOOFD}][{KLEIN}]?(?:\.|(?![\w])))?"
    rf"|[{HOOFD}][{KLEIN}]?(?:{_TV}\.?)?[{HOOFD}]{{1,3}}\.?|[{HOOFD}]-[{HOOFD}]|[{HOOFD}]"
)
_SLOT = r"(?![\w@/-]|\.\w|[ ]\d)"
_TEKENT = Vorm(
    r"(?<!\w)(?i:par\.?|paraaf|get\.|gez\.|initialen|rapporteur|afgetekend|overgedragen|overdracht|rapp\.)"
    rf"(?:[ ](?:aan|door|van))?[ \t]?[:.]?[ \t]+(?P<w>{_LETTERS}){_SLOT}"
)
_BIJ_MENS = Vorm(
    r"(?<!\w)(?i:door|aan|met|namens|aldus|volgens|collega|coll\.|belde|gebeld met|gesproken met|i\.?o\.?m\.?"
    rf"|groetjes|groet|gr\.?|(?:nacht|dag|avond|slaap)?dienst:)[ ](?P<w>{_LETTERS}){_SLOT}"
)
_KLEIN = Vorm(
    r"(?<!\w)(?i:par\.|paraaf:?|get\.|gez\.|initialen:|afgetekend(?: door)?|overgedragen aan)[ ]"
    rf"(?P<w>[{KLEIN}]{{2,4}}|(?:[{KLEIN}]{{1,2}}\.){{2,4}})(?![\w@-])"
)
_SLOTLETTERS = Vorm(
    rf"(?<=[.!?,)][ ])[(\[]?(?P<w>[{HOOFD}][vdth.]{{0,3}}[{HOOFD}]{{1,3}}\.?|[{HOOFD}])[)\]]?"
    r"(?=[ \t]*(?:\n|$))"
)
_KAPITALEN = lui(rf"[{HOOFD}]{{2,}}")
_TWEE = 2


class PersoonTekent(Tekstregel):
    """Once letters are someone's, they are so wherever they stand in the text."""

    bron = "persoon.tekent"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        gevonden = [m for m in _TEKENT.zoek(tekst) if not _anders(m["w"])]
        los = [m for m in _BIJ_MENS.zoek(tekst) if not (_anders(m["w"]) or _KAPITALEN.fullmatch(m["w"]))]
        slot = [m for m in _SLOTLETTERS.zoek(tekst) if not _anders(m["w"])]
        vaak = [m for m in slot if sum(n["w"] == m["w"] for n in slot) >= _TWEE]
        klein = [m for m in _KLEIN.zoek(tekst) if not staat_voor_woord(m["w"])]
        for match in (*gevonden, *los, *vaak, *klein):
            yield self.treffer(*match.span("w"), 0.5)
        namen = {m["w"].rstrip(" .") for m in (*gevonden, *vaak)}
        namen = {n for n in namen if sum(c.isalpha() for c in n) >= _TWEE}
        if namen:
            weer = "|".join(re.escape(n) for n in sorted(namen, key=len, reverse=True))
            for match in re.finditer(rf"(?<![\w.@-])(?:{weer})(?![\w@-])\.?", tekst.tekst):
                yield self.treffer(*match.span(), 0.5)


def _anders(letters: str) -> bool:
    """Whether letters are known to stand for something else, or for nothing at all."""
    kern = letters.replace(".", "").replace(" ", "")
    if len(kern) == 1:
        return kern in "UOI"
    if vast(kern) or vast(letters) or niemand(kern):
        return True
    return "." not in letters and (letters.lower() in kleine_lijst("letterwoorden"))
