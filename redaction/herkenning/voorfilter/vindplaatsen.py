# SPDX-License-Identifier: EUPL-1.2
"""Where in a text a regex can match at all: around what each of its matches holds."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from redaction.herkenning.tekens import HOOFDLETTERS
from redaction.herkenning.voorfilter.kernen import codes
from redaction.herkenning.voorfilter.opslag import Bewaard, Deel, Voorwaarde
from redaction.herkenning.voorfilter.vouw import HOOFDLETTER, vouw

_KLEIN, _LETTERS = 0x20, 26
"""The bit that tells a small letter of ASCII from its capital, and how many there are."""
_VERDER = max(map(ord, HOOFDLETTERS)) + 1
_GENOEG = 4
"""Spans that together are so many times the text need not be told apart."""

Span = tuple[int, int]


class Vindplaatsen:
    """The places of the strings of all conditions in one text, gathered in one pass."""

    def __init__(self, tekst: str, wat: Bewaard) -> None:
        self._tekst = vouw(tekst)
        self._waar: defaultdict[int, list[list[int]]] = defaultdict(list)
        self.vervuld: Container[int] = self._waar.keys()
        """The numbers of the conditions that the text meets somewhere."""
        tekens = codes(tekst)
        self._na_letter = _na_letter(tekens)
        self._regeleinden = np.flatnonzero(tekens == ord("\n")).tolist()
        hoofd = np.flatnonzero(_hoofd()[np.minimum(tekens, _VERDER)]).tolist()
        for kern, plekken in {**wat.kernen.waar(self._tekst), HOOFDLETTER: hoofd}.items():
            self._verfijn(plekken, wat.delen.get(kern, ()))

    def _verfijn(self, kernen: list[int], delen: Iterable[tuple[Deel, Sequence[int], Sequence[int]]]) -> None:
        """Keep where strings stand that share their rarest part, which stands at ``kernen``."""
        begint, na_letter, waar = self._tekst.startswith, self._na_letter, self._waar
        for (tekst, kern, op), overal, vrij in delen:
            plekken = kernen
            if tekst != kern:
                plekken = [p for k in kernen if begint(tekst, p := k - op)]
            if not plekken:
                continue
            for nr in overal:
                waar[nr].append(plekken)
            if vrij and (losse := [p for p in plekken if not na_letter[p]]):
                for nr in vrij:
                    waar[nr].append(losse)

    def begin(self, wat: Voorwaarde) -> list[Span]:
        """The spans, in order and apart, in which a match that always holds ``wat`` can begin."""
        spans = _rond(self.plekken(wat), wat.meest or 0, 1 - wat.minst)
        if spans and spans[0][0] < 0:
            spans[0] = 0, spans[0][1]
        return spans

    def rond(self, wat: Voorwaarde) -> list[Span]:
        """The spans, in order and apart, that hold every match that always holds ``wat``."""
        plekken = self.plekken(wat)
        if not plekken:
            return []
        voor, na = (len(self._tekst) if ver is None else ver for ver in (wat.meest, wat.lengte))
        if wat.regel:
            return self._in_regels(plekken, voor, na)
        if len(plekken) * (voor + na) > _GENOEG * len(self._tekst):
            return [self._ruim(plekken[0] - voor, plekken[-1] + na)]
        return self.om(plekken, voor, na)

    def _in_regels(self, plekken: Iterable[int], voor: int, na: int) -> list[Span]:
        """As ``om``, each span within the line of its place, with the line break that ends it."""
        einden, lang = self._regeleinden, len(self._tekst)
        spans: list[Span] = []
        for plek in plekken:
            nr = bisect_left(einden, plek)
            begin, eind = einden[nr - 1] + 1 if nr else 0, einden[nr] + 1 if nr < len(einden) else lang
            links, rechts = max(plek - voor, begin), min(plek + na, eind)
            if spans and spans[-1][0] <= links and plek < spans[-1][1] and rechts <= spans[-1][1]:
                continue  # within the one before, of which the ends lie at white space already
            start, end = self._ruim(plek - voor, plek + na)
            spans.append((max(start, begin), min(end, eind)))
        return _samen(spans)

    def om(self, plekken: Iterable[int], voor: int, na: int) -> list[Span]:
        """The spans around places in order, up to white space on either side, joined where they touch."""
        return _samen(self._ruim(*span) for span in _rond(plekken, voor, na))

    def plekken(self, wat: Voorwaarde) -> list[int]:
        """Where the strings stand of which a match holds one, in order; not to be changed."""
        uit = self._waar.get(wat.nr)
        if uit is None:
            return []
        return uit[0] if len(uit) == 1 else sorted(chain.from_iterable(uit))

    def _ruim(self, start: int, end: int) -> Span:
        """A span up to white space on either side."""
        tot = self._tekst.find(" ", end)
        return self._tekst.rfind(" ", 0, max(0, start)) + 1, len(self._tekst) if tot < 0 else tot


@lru_cache(maxsize=1)
def _hoofd() -> NDArray[np.bool_]:
    """Per code point whether HOOFDLETTER stands for it; the last stands for all further ones."""
    uit = np.zeros(_VERDER + 1, np.bool_)
    uit[[ord(c) for c in HOOFDLETTERS]] = True
    return uit


def _na_letter(tekens: NDArray[np.uint32]) -> bytes:
    """Per place in a text, its end included, whether a letter of a to z stands before it."""
    return b"\0" + (((tekens | _KLEIN) - ord("a")) < _LETTERS).tobytes()


def _rond(plekken: Iterable[int], voor: int, na: int) -> list[Span]:
    """The spans from ``voor`` before to ``na`` after each of the ordered places, joined where they touch."""
    uit: list[Span] = []
    plekken = iter(plekken)
    vorige = begin = next(plekken, None)
    if begin is None or vorige is None:
        return uit
    breed = voor + na
    for plek in plekken:
        if plek - vorige > breed:
            uit.append((begin - voor, vorige + na))
            begin = plek
        vorige = plek
    uit.append((begin - voor, vorige + na))
    return uit


def _samen(spans: Iterable[Span]) -> list[Span]:
    """Ordered spans, joined where they touch."""
    uit: list[Span] = []
    for start, end in spans:
        if uit and start <= uit[-1][1]:
            uit[-1] = uit[-1][0], max(end, uit[-1][1])
        else:
            uit.append((start, end))
    return uit
