# SPDX-License-Identifier: EUPL-1.2
"""An m that a scan read as "rn", put right so that "rnevrouw" is a form of address again."""

from __future__ import annotations

import re
from functools import lru_cache

from redaction.herkenning.alsnaam import op_lijst
from redaction.herkenning.lui import lui
from redaction.herkenning.woorden import aaneen, achternaam, gewoon, voornaam
from redaction.normaal import Normaal

_TEKEN = "rn"
_WOORD = lui(r"[^\W\d_]*?[rR][nN][^\W\d_]*")
_AANSPREEK = frozenset({"mr", "mw", "mevr", "mej"})
_GENOEG = 2
"""Ordinary words that only a scan can have spoiled so, before any word is mended."""


def ongescand(tekst: str) -> Normaal:
    """The text as it is."""
    return Normaal(tekst, ((0, 0, len(tekst), True),))


def met_m(tekst: str) -> Normaal:
    """The text with an m for each such "rn", with a map back; the text itself when no scan shows."""
    if _TEKEN not in tekst:
        return ongescand(tekst)
    woorden = list(_WOORD.finditer(tekst))
    if sum(_bedorven(m.group(), False) for m in woorden) < _GENOEG:
        return ongescand(tekst)
    plekken = [m.start() + i for m in woorden if _bedorven(m.group(), True) for i in _waar(m.group())]
    return _vervangen(tekst, plekken)


@lru_cache(maxsize=16384)
def _bedorven(woord: str, naam_ook: bool) -> bool:
    """Whether a word means nothing as it stands, and something with an m; ``naam_ook``: as a name too."""
    goed = _goed(woord)
    if gewoon(woord) or aaneen(woord.lower()) or _heet(woord):
        return False
    if gewoon(goed) or goed.lower() in _AANSPREEK:
        return True
    return naam_ook and _heet(goed)


def _goed(woord: str) -> str:
    return re.sub("RN", "M", re.sub("rn", "m", woord))


def _waar(woord: str) -> list[int]:
    return [m.start() for m in re.finditer("rn|RN", woord)]


def _heet(woord: str) -> bool:
    return voornaam(woord) or achternaam(woord) or op_lijst(woord, "va")


def _vervangen(tekst: str, plekken: list[int]) -> Normaal:
    delen: list[str] = []
    stukken: list[tuple[int, int, int, bool]] = []
    plek = vorige = 0
    for at in plekken:
        if at > vorige:
            stukken.append((plek, vorige, at - vorige, True))
            delen.append(tekst[vorige:at])
            plek += at - vorige
        stukken.append((plek, at, 2, False))
        delen.append("M" if tekst[at] == "R" else "m")
        plek, vorige = plek + 1, at + 2
    if vorige < len(tekst):
        stukken.append((plek, vorige, len(tekst) - vorige, True))
        delen.append(tekst[vorige:])
    return Normaal("".join(delen), tuple(stukken))
