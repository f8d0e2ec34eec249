# SPDX-License-Identifier: EUPL-1.2
"""Where in a text a regex can match at all: around what each of its matches holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from redaction.herkenning.tekens import HOOFD
from redaction.herkenning.voorfilter.opslag import Bewaard, Deel, Voorwaarde
from redaction.herkenning.voorfilter.vouw import HOOFDLETTER, vouw

_HOOFDLETTER = re.compile(f"[{HOOFD}]")
_GENOEG = 4
"""Spans that together are so many times the text need not be told apart."""

Span = tuple[int, int]


class Vindplaatsen:
    """The places of the strings of all conditions in one text, gathered in one pass."""

    def __init__(self, tekst: str, wat: Bewaard) -> None:
        self._tekst = vouw(tekst)
        self._waar: dict[int, list[list[int]]] = {}
        hoofd = [m.start() for m in _HOOFDLETTER.finditer(tekst)]
        for kern, plekken in {**wat.kernen.waar(self._tekst), HOOFDLETTER: hoofd}.items():
            self._verfijn(plekken, wat.delen.get(kern, ()))

    def _verfijn(self, kernen: list[int], delen: Iterable[tuple[Deel, Sequence[int]]]) -> None:
        """Keep where strings stand that share their rarest part, which stands at ``kernen``."""
        begint = self._tekst.startswith
        for (tekst, kern, op), nummers in delen:
            plekken = kernen if tekst == kern else [k - op for k in kernen if begint(tekst, k - op)]
            for nr in nummers if plekken else ():
                self._waar.setdefault(nr, []).append(plekken)

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
        if len(plekken) * (voor + na) > _GENOEG * len(self._tekst):
            return [self._ruim(plekken[0] - voor, plekken[-1] + na)]
        return self.om(plekken, voor, na)

    def om(self, plekken: Iterable[int], voor: int, na: int) -> list[Span]:
        """The spans around places in order, up to white space on either side, joined where they touch."""
        return _samen(self._ruim(*span) for span in _rond(plekken, voor, na))

    def plekken(self, wat: Voorwaarde) -> list[int]:
        """Where the strings stand of which a match holds one, in order; not to be changed."""
        uit = self._waar.get(wat.nr, ())
        return uit[0] if len(uit) == 1 else sorted(chain.from_iterable(uit))

    def _ruim(self, start: int, end: int) -> Span:
        """A span up to white space on either side."""
        tot = self._tekst.find(" ", end)
        return self._tekst.rfind(" ", 0, max(0, start)) + 1, len(self._tekst) if tot < 0 else tot


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
