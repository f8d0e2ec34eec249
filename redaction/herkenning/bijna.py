# SPDX-License-Identifier: EUPL-1.2
"""A name that the text writes in two ways: "Grccr" beside "Greer", "Sjantal" beside "Sjanthel"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redaction.herkenning.lui import lui
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.verschrijving import distance
from redaction.herkenning.woorden import gewoon, kaal, niemand, vast

_BRON = "herhaling"
_WOORD = lui(r"[^\W\d_]+")
_TE_BEZIEN, _KORT, _LANG = 3, 5, 8
"""From so many letters one error is taken for the same name, and two."""
_STERK = 0.5


def bijna_namen(treffers: Iterable[Treffer], tekst: str, bekend: bool) -> list[Treffer]:
    """The hits, of which an unknown word that is nearly a found name is proposed as a person.

    ``bekend``: the case knows people, whose own errors are looked for elsewhere.
    """
    alle = list(treffers)
    namen = {w for t in alle if _telt(t, bekend) for w in _woorden(tekst[t.start : t.end])}
    return [_ook_mens(t) if _lijkt(t, tekst, namen) else t for t in alle] if namen else alle


def _telt(t: Treffer, bekend: bool) -> bool:
    mens = t.soort == "persoon" and t.laag < _TE_BEZIEN and t.score >= _STERK
    return mens and not (bekend and t.identiteit)


def _woorden(naam: str) -> Iterator[str]:
    return (kaal(w) for w in _WOORD.findall(naam) if len(w) >= _KORT and w[0].isupper())


def _lijkt(t: Treffer, tekst: str, namen: set[str]) -> bool:
    woord = tekst[t.start : t.end]
    if t.laag < _TE_BEZIEN or t.soort != "overig" or not woord.isalpha() or not woord[0].isupper():
        return False
    if len(woord) < _KORT or gewoon(woord) or vast(woord) or niemand(woord):
        return False
    kort = kaal(woord)
    ruim = 2 if len(kort) >= _LANG else 1
    return any(abs(len(n) - len(kort)) <= ruim and 0 < distance(kort, n, ruim) <= ruim for n in namen)


def _ook_mens(t: Treffer) -> Treffer:
    return t._replace(soort="persoon", laag=2, score=0.4, bron=_BRON)
