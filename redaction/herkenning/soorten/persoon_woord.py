# SPDX-License-Identifier: EUPL-1.2
"""Ordinary words with a capital inside a sentence that act as a person: "omdat Regen ziek was", "Wind zei".

A thing has an article there and no capital. What stands around each mention of the word is added up; a word
that the text also writes small inside a sentence, or with an article, is left to a person to see.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.alsnaam import nooit_vooraan
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    duidelijke_voornaam,
    gewoon,
    kaal,
    kan_naam,
    lijst,
    niemand,
    nooit_naam,
    vast,
)
from redaction.model import Soort

_WOORD = Vorm(rf"(?<![\w.@/'-])[{HOOFD}][{KLEIN}]{{1,10}}(?![\w@/-])")
_BIJZIN = lui(
    r"(?<!\w)(?:dat|of|omdat|toen|als|want|terwijl|waarom|zodat|voordat|nadat|heeft|had|is|was|zou|kan|kon|wil"
    r"|wilde|moet|moest|mocht|mag|zal|en|maar|ook|dus) $"
)
_NAAR_IEMAND = lui(
    r"(?<!\w)(?:belde|bel|gebeld met|sprak|gesproken met|vroeg|zocht|zag|hoorde|ken|kent|kende|noemde|volgens"
    r"|aldus|namens|tegen|aan|met|door|naast|behalve|noch|bedankt|vraagt|beste|hoi|dag|sorry) $"
)
_LIDWOORD = lui(
    r"(?<!\w)(?:de|het|een|'t|deze|dit|geen|elke|iedere|zijn|haar|hun|ons|onze|mijn|team|groep|afdeling"
    r"|locatie|kamer|huis|wijk|stichting|project|huize|school) $",
    re.IGNORECASE,
)
_DOET = lui(
    r" (?:is|was|kan|kon|wil|zou|moet|moest|mag|mocht|zal|komt|heet|neemt|weet|gaat|ging|doet|staat|zit"
    r"|krijgt|werkt|vindt|leest|belt|meldt|zelf|niet|ook)\b"
)
_EN_ERNA = lui(rf" (?:en|of|&) ([{HOOFD}][{KLEIN}]+)")
_EN_ERVOOR = lui(rf"(?<![\w-])([{HOOFD}][{KLEIN}]+) (?:en|of|&) $")
_ZEKER, _GENOEG, _KORT = 0.7, 2, 2


class PersoonWoord(Tekstregel):
    """Proposed when the signs of all mentions together are two or more."""

    bron = "persoon.woord"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        plekken: dict[str, list[re.Match[str]]] = defaultdict(list)
        for match in _WOORD.zoek(tekst):
            if _kandidaat(match.group()):
                plekken[match.group()].append(match)
        for woord, waar in plekken.items():
            if woord.lower() in tekst.nummers:
                continue
            punten = sum(_punten(tekst, m) for m in waar)
            if punten >= _GENOEG:
                for m in waar:
                    if not (_met_lidwoord(tekst.tekst, m) or _vooraan(tekst, m)):
                        yield self.treffer(*m.span(), _ZEKER)


@lru_cache(maxsize=16384)
def _kandidaat(woord: str) -> bool:
    if not gewoon(woord) or nooit_naam(woord) or vast(woord) or niemand(woord) or nooit_vooraan(woord):
        return False
    klein = woord.lower()
    if klein in lijst("aanspreekvormen"):
        return False
    op_lijst = not {"v", "a"}.isdisjoint(in_lijst(kaal(woord)))
    return op_lijst or (kan_naam(woord) and len(woord) > _KORT)


def _punten(tekst: Tekst, m: re.Match[str]) -> int:
    """Signs that one mention is a person; an article before it speaks against."""
    if _met_lidwoord(tekst.tekst, m):
        return -_GENOEG
    doet = any(handelt(tekst, m.end(), w) for w in ("mensenwerkwoorden", "spreekwoorden", "doewoorden"))
    verder = _DOET.match(tekst.tekst, m.end()) is not None
    naast = _naast_iemand(tekst.tekst, m)
    if tekst.zinsbegin(m.start()):
        return int(doet or verder) + int(naast)
    voor = max(0, m.start() - 14)
    bijzin = _BIJZIN.search(tekst.tekst, voor, m.start()) is not None
    iemand = _NAAR_IEMAND.search(tekst.tekst, voor, m.start()) is not None
    return int(doet) + int(bijzin or iemand) + int(verder and not doet) + int(naast)


def _naast_iemand(tekst: str, m: re.Match[str]) -> bool:
    """Whether a clear first name stands beside it: "Kort en Gerard"."""
    erna, ervoor = _EN_ERNA.match(tekst, m.end()), _EN_ERVOOR.search(tekst, max(0, m.start() - 20), m.start())
    return any(duidelijke_voornaam(x[1]) for x in (erna, ervoor) if x)


def _met_lidwoord(tekst: str, m: re.Match[str]) -> bool:
    return _LIDWOORD.search(tekst, max(0, m.start() - 12), m.start()) is not None


def _vooraan(tekst: Tekst, m: re.Match[str]) -> bool:
    """Whether it opens a sentence in which no one acts."""
    if not tekst.zinsbegin(m.start()):
        return False
    verder = tekst.tekst[m.end() : m.end() + 2]
    doet = any(handelt(tekst, m.end(), w) for w in ("werkwoorden", "mensenwerkwoorden", "spreekwoorden"))
    return verder[:1] == " " and verder[1:].islower() and not (doet or _DOET.match(tekst.tekst, m.end()))
