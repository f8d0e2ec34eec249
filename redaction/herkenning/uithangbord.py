# SPDX-License-Identifier: EUPL-1.2
"""Words that wards, houses and small firms are called by, and what tells that such a word is a name."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.soorten.persoon_klein import na_afzender
from redaction.herkenning.woorden import lijst, op_woordenlijst

_LANG = 6
"""So long is at least the end of a compound that is looked up by itself: "bosviooltje"."""
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
    """The line or cell around a place, without who wrote it."""
    begin = max(tekst.rfind(teken, 0, at) for teken in _RAND) + 1
    eind = min((e for teken in _RAND if (e := tekst.find(teken, at)) >= 0), default=len(tekst))
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
