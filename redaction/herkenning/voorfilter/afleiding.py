# SPDX-License-Identifier: EUPL-1.2
"""What every match of a regex holds, worked out from the regex: a cheap test before a dear one.

Strings are compared folded (``vouw``): small letters, each digit a 0, each white space a space.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from redaction.herkenning.tekens import HOOFDLETTERS
from redaction.herkenning.voorfilter.grenzen import in_regel, los
from redaction.herkenning.voorfilter.kans import deel, kans
from redaction.herkenning.voorfilter.opslag import Voorwaarde
from redaction.herkenning.voorfilter.vouw import HOOFDLETTER, vouw_teken
from redaction.herkenning.voorfilter.wit import wit

_LEES: Any = importlib.import_module("re._parser")
_MEEST, _LANGST = 96, 14
"""At most so many strings, of at most so many code points."""
_KLASSE = 12
"""A class of more code points, folded, says nothing."""
_ALLES = 1 << 20
_OPEN_LENGTE = {"geen": 30, "alleen": 400, "beide": _ALLES}
"""A run without an end is taken to be no longer: of what is no white space, of white space alone, of both."""
_TE_DUUR = 1.5
"""Windows overlap, so that more than 1 can still save work."""
_PROEF, _PER_DEEL = 6, 0.001
_KOP, _KORT = 5, 150
_REGEL = 2000


class _Stuk(NamedTuple):
    """What is known of a part of a regex."""

    vast: frozenset[str] | None
    """All that it can be; None when that is too much."""
    houdt: frozenset[str] = frozenset()
    """Each match of it holds one of these; empty when nothing is known."""
    minst: int = 0
    meest: int = 0
    """How far from its start, at least and at most."""
    kort: int = 0
    lengte: int = 0
    """How long it is, at least and at most."""
    kijkt: int = 0
    """How many code points outside it can matter to it."""
    kop: frozenset[str] | None = None
    """Each match of it begins with one of these (empty: it can be nothing); None when that is too much."""


_LEEG = frozenset({""})
_NIETS: frozenset[str] = frozenset()
_HOOFD = frozenset({HOOFDLETTER})


def voorwaarde(regex: str, flags: int = 0) -> Voorwaarde | None:
    """What every match of ``regex`` holds; None when looking for that would cost more than it saves."""
    boom = _LEES.parse(regex, flags)
    stuk = _eender(_reeks(boom), boom.state.flags)
    kop = stuk.kop if stuk.kop and "" not in stuk.kop else _NIETS
    lengte = stuk.lengte + stuk.kijkt
    keuzen = [
        (_kosten(delen, proeven), delen, minst, meest, dichtbij)
        for delen, minst, meest in ((stuk.houdt, stuk.minst, stuk.meest), (kop, 0, 0))
        for dichtbij, proeven in ((True, _PROEF * (meest - minst + 1)), (False, min(meest + lengte, _REGEL)))
    ]
    kosten, delen, minst, meest, dichtbij = min(keuzen, key=itemgetter(0))
    if kosten > _TE_DUUR:
        return None
    gezocht = tuple(map(deel, sorted(delen)))
    vooraan = minst == meest == 0 and los(boom)
    maten = (minst, _grens(meest), _grens(lengte), dichtbij)
    return Voorwaarde(gezocht, *maten, vooraan, not flags & re.DOTALL and in_regel(boom))


def _kosten(delen: frozenset[str], proeven: int) -> float:
    """The work of trying a regex around these strings, where reading on through the text is 1."""
    return kans(delen) * proeven + _PER_DEEL * len(delen)


def _grens(lengte: int) -> int | None:
    return None if lengte >= _ALLES else lengte


def _reeks(items: Iterable[tuple[Any, Any]]) -> _Stuk:
    """Parts one after the other: strings of neighbours are joined as long as they are few."""
    heel, lopend, begin = True, frozenset({""}), (0, 0)
    kort = lengte = kijkt = 0
    gevonden: list[tuple[frozenset[str], tuple[int, int]]] = []
    stukken = [_deel(item) for item in items]
    for stuk in stukken:
        gevonden.append((stuk.houdt, (kort + stuk.minst, lengte + stuk.meest)))
        samen = _achtereen(lopend, stuk.vast)
        if samen is None:
            heel = False
            gevonden.append((lopend, begin))
            begin = (kort, lengte) if stuk.vast else (kort + stuk.kort, lengte + stuk.lengte)
        lopend = samen or stuk.vast or frozenset({""})
        kort, lengte, kijkt = kort + stuk.kort, lengte + stuk.lengte, kijkt + stuk.kijkt
    gevonden.append((lopend, begin))
    houdt, (minst, meest) = min(gevonden, key=lambda paar: _schatting(_kleinst(paar[0]), *paar[1]))
    beste = _kleinst(houdt)
    meest += _speling(houdt, beste)
    return _Stuk(lopend if heel else None, beste, minst, meest, kort, lengte, kijkt, _kop(stukken))


def _schatting(delen: frozenset[str], minst: int, meest: int) -> float:
    return _kosten(delen, min(_PROEF * (meest - minst + 1), meest + _KORT))


def _kop(stukken: Sequence[_Stuk]) -> frozenset[str] | None:
    """What these parts, one after the other, begin with; cut short."""
    lopend: frozenset[str] | None = frozenset({""})
    for i, stuk in enumerate(stukken):
        samen = _achtereen(lopend or frozenset(), stuk.vast)
        if samen is None and "" in (lopend or ()):
            verder = _kop(stukken[i + 1 :]) if "" in (stuk.kop or ()) else stuk.kop
            lopend = _verenigd([frozenset(lopend or ()) - _LEEG, (stuk.kop or _NIETS) - _LEEG, verder])
            return None if stuk.kop is None else _gekort(lopend)
        if samen is None:
            break
        lopend = samen
    return _gekort(lopend)


def _gekort(delen: frozenset[str] | None) -> frozenset[str] | None:
    """Beginnings cut short, without those that another begins."""
    if delen is None:
        return None
    kort = {d[:_KOP] for d in delen}
    over = (d for d in kort if not any(a and a != d and d.startswith(a) for a in kort))
    return frozenset(over)


def _speling(houdt: frozenset[str], beste: frozenset[str]) -> int:
    """How much further from the start a string can stand when it is looked for as a part of a longer one."""
    return max((d.find(k) for d in houdt for k in beste if k in d), default=0)


def _achtereen(links: frozenset[str], rechts: frozenset[str] | None) -> frozenset[str] | None:
    """Each of ``links`` followed by each of ``rechts``; None when that is too much."""
    if rechts is None or len(links) * len(rechts) > _MEEST:
        return None
    samen = frozenset(a + b for a in links for b in rechts)
    return samen if max(map(len, samen)) <= _LANGST else None


def _kleinst(delen: frozenset[str]) -> frozenset[str]:
    """Without the strings that hold another; nothing when one of them is empty."""
    if "" in delen:
        return frozenset()
    return frozenset(d for d in delen if not any(a != d and a in d for a in delen))


def _deel(item: tuple[Any, Any]) -> _Stuk:
    maak = _DELEN.get(str(item[0]))
    return maak(item[1]) if maak else _Stuk(None, lengte=_ALLES)


def _teken(code: int) -> _Stuk:
    vast = frozenset({vouw_teken(chr(code))})
    return _Stuk(vast, kort=1, lengte=1, kop=vast)


def _groep(inhoud: Any) -> _Stuk:
    return _eender(_reeks(inhoud[-1]), inhoud[1])


def _eender(stuk: _Stuk, vlaggen: int) -> _Stuk:
    """What is known when capitals and small letters may be alike: nothing of capitals."""
    if not vlaggen & re.IGNORECASE:
        return stuk
    houdt = _NIETS if HOOFDLETTER in stuk.houdt else stuk.houdt
    return stuk._replace(houdt=houdt, kop=None if HOOFDLETTER in (stuk.kop or ()) else stuk.kop)


def _keuze(inhoud: Any) -> _Stuk:
    """One of some alternatives."""
    alle = [_reeks(tak) for tak in inhoud[1]]
    vast = _verenigd([s.vast for s in alle])
    houdt = _verenigd([s.houdt or None for s in alle]) or frozenset()
    return _Stuk(
        vast, houdt, min(s.minst for s in alle), max(s.meest for s in alle),
        min(s.kort for s in alle), max(s.lengte for s in alle), max(s.kijkt for s in alle),
        _verenigd([_gekort(s.kop) for s in alle]),
    )  # fmt: skip


def _verenigd(delen: list[frozenset[str] | None]) -> frozenset[str] | None:
    alle = [d for d in delen if d is not None]
    samen = frozenset().union(*alle)
    return samen if len(alle) == len(delen) and len(samen) <= _MEEST else None


def _herhaald(inhoud: Any) -> _Stuk:
    """The same part a number of times."""
    minst, meest, wat = inhoud
    stuk = _reeks(wat)
    lengte = int(meest) * stuk.lengte
    if meest is _LEES.MAXREPEAT:
        lengte = _ALLES if stuk.lengte >= _ALLES else _OPEN_LENGTE[wit(wat)]
    keren = [_macht(stuk.vast, n) for n in range(minst, min(int(meest), minst + _KLASSE) + 1)]
    vast = _verenigd(keren) if len(keren) == int(meest) - minst + 1 else None
    maten = (minst * stuk.kort, lengte, stuk.kijkt)
    if minst and keren[0]:
        return _Stuk(vast, keren[0], 0, 0, *maten, keren[0])
    if minst:
        return _Stuk(vast, stuk.houdt, stuk.minst, stuk.meest, *maten, stuk.kop)
    return _Stuk(vast, frozenset(), 0, 0, *maten, None if stuk.kop is None else stuk.kop | {""})


def _macht(vast: frozenset[str] | None, keer: int) -> frozenset[str] | None:
    samen: frozenset[str] | None = frozenset({""})
    for _ in range(keer):
        samen = _achtereen(samen, vast) if samen else None
    return samen


def _klasse(inhoud: Any) -> _Stuk:
    """One of the code points between square brackets."""
    tekens: set[str] = set()
    for soort, wat in inhoud:
        nieuw = _van_klasse(str(soort), wat)
        if nieuw is None:
            return _ruime_klasse(inhoud)
        tekens |= nieuw
    vast = frozenset(tekens)
    return _Stuk(vast, kort=1, lengte=1, kop=vast) if len(tekens) <= _KLASSE else _ruime_klasse(inhoud)


def _ruime_klasse(inhoud: Any) -> _Stuk:
    """One of many code points: nothing is known of it, but that it may be a capital."""
    hoofd = all(_is_hoofd(str(soort), wat) for soort, wat in inhoud)
    return _Stuk(None, _HOOFD if hoofd else _NIETS, kort=1, lengte=1, kop=_HOOFD if hoofd else None)


def _is_hoofd(soort: str, wat: Any) -> bool:
    """Whether a part of a class holds nothing but capitals."""
    if soort == "LITERAL":
        return chr(wat) in HOOFDLETTERS
    return soort == "RANGE" and all(chr(c) in HOOFDLETTERS for c in range(wat[0], wat[1] + 1))


def _van_klasse(soort: str, wat: Any) -> set[str] | None:
    if soort == "LITERAL":
        return {vouw_teken(chr(wat))}
    if soort == "RANGE" and wat[1] - wat[0] < _KLASSE:
        return {vouw_teken(chr(c)) for c in range(wat[0], wat[1] + 1)}
    return {"CATEGORY_DIGIT": {"0"}, "CATEGORY_SPACE": {" "}}.get(str(wat))


def _kijk(inhoud: Any) -> _Stuk:
    """A look ahead or behind: what it finds is near."""
    stuk = _reeks(inhoud[1])
    ver = stuk.lengte + stuk.kijkt
    plek = (stuk.minst, stuk.meest) if inhoud[0] > 0 else (-stuk.lengte, 0)
    return _Stuk(_LEEG, stuk.houdt, *plek, kijkt=ver, kop=_LEEG)


def _kijk_niet(inhoud: Any) -> _Stuk:
    stuk = _reeks(inhoud[1])
    return _Stuk(_LEEG, kijkt=stuk.lengte + stuk.kijkt, kop=_LEEG)


_DELEN: Mapping[str, Callable[[Any], _Stuk]] = {
    "LITERAL": _teken,
    "IN": _klasse,
    "ANY": lambda _: _Stuk(None, kort=1, lengte=1),
    "NOT_LITERAL": lambda _: _Stuk(None, kort=1, lengte=1),
    "SUBPATTERN": _groep,
    "ATOMIC_GROUP": lambda inhoud: _reeks(inhoud),
    "BRANCH": _keuze,
    "MAX_REPEAT": _herhaald,
    "MIN_REPEAT": _herhaald,
    "POSSESSIVE_REPEAT": _herhaald,
    "ASSERT": _kijk,
    "ASSERT_NOT": _kijk_niet,
    "AT": lambda _: _Stuk(_LEEG, kijkt=1, kop=_LEEG),
}
