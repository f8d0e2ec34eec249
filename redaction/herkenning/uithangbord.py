# SPDX-License-Identifier: EUPL-1.2
"""Words that wards, houses and small firms are called by, and what tells that such a word is a name."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.soorten.persoon_klein import na_afzender
from redaction.herkenning.woorden import lijst, op_woordenlijst

_LANG = 6
"""So long is at least the end of a compound that is looked up by itself: "bosviooltje"."""
_VER = 300
_RAND = '\n|;\t"'


@lru_cache(maxsize=16384)
def uithangbord(woord: str) -> bool:
    """Whether a house may be called by a word: "vlinder", "trekvogel", "duinroos"."""
    klein = woord.lower()
    alle = lijst("uithangborden")
    return klein in alle or (
        op_woordenlijst(klein) and any(klein[i:] in alle for i in range(3, len(klein) - _LANG + 1))
    )


def stuk_om(tekst: str, at: int) -> tuple[int, int]:
    """The line or cell around a place, of a very long one what is near, without who wrote it."""
    van, tot = max(0, at - _VER), min(len(tekst), at + _VER)
    begin = max(max(tekst.rfind(teken, van, at) for teken in _RAND) + 1, van)
    eind = min((e for teken in _RAND if (e := tekst.find(teken, at, tot)) >= 0), default=tot)
    na = na_afzender(tekst, begin, eind)
    return (na if na <= at else begin), eind


def meervoud(woord: str) -> bool:
    """Whether a word is the plural of another such word, which has no article in a sentence either."""
    alle = lijst("uithangborden")
    return (
        (woord.endswith("s") and woord[:-1] in alle)
        or (woord.endswith("en") and woord not in alle)
        or (woord.endswith("en") and not {woord[:-2], woord[:-3], woord[:-3] + woord[-4:-2]}.isdisjoint(alle))
    )
