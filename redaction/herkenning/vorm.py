# SPDX-License-Identifier: EUPL-1.2
"""A regex that reads a whole text: compiled, and tried, only where the text can hold a match."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import sha256
from itertools import chain, repeat, starmap
from typing import TYPE_CHECKING, NamedTuple

from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.voorfilter.opslag import Voorwaarde, bewaard

if TYPE_CHECKING:
    from redaction.herkenning.tekst import Tekst


class Bij(NamedTuple):
    """A quick regex that every match holds, at most ``voor`` code points after its start
    and ``na`` before its end.

    What stands there without white space in between may be longer.
    """

    regex: str
    voor: int
    na: int


class Vorm(Tweevoud):
    """A regex of which ``zoek`` gives every match in a text, left to right, as ``re.finditer`` does.

    What its matches hold is worked out from it (``voorwaarde``), or told by ``bij``.
    """

    def __init__(self, regex: str, flags: int = 0, bij: Bij | None = None) -> None:
        super().__init__(regex, flags)
        self.bij = bij

    @cached_property
    def voorwaarde(self) -> Voorwaarde | None:
        """What every match holds, as stored."""
        return bewaard().alle.get(self.sleutel)

    def kan(self, tekst: Tekst) -> bool:
        """Whether a text holds what every match holds."""
        wat = self.voorwaarde
        return wat is None or wat.nr in tekst.vindplaatsen.vervuld

    @property
    def sleutel(self) -> str:
        """Under which the condition is stored: other regex, other key."""
        return sha256(f"{self.flags}{self.regex}".encode()).hexdigest()[:20]

    def zoek(self, tekst: Tekst) -> Iterator[re.Match[str]]:
        """All matches in a text, left to right, none inside another."""
        wat = self.voorwaarde
        if wat and wat.nr not in tekst.vindplaatsen.vervuld:
            return iter(())
        if self.bij:
            return self._binnen(tekst, self.gebied(tekst))
        if wat is None:
            return self.voor(tekst.smal).finditer(tekst.tekst)
        if wat.dichtbij and wat.minst == wat.meest:
            starts = tekst.vindplaatsen.plekken(wat)
            if wat.minst:
                starts = [plek - wat.minst for plek in starts if plek >= wat.minst]
            return _op(self.voor(tekst.smal), tekst.tekst, starts)
        if wat.dichtbij:
            spans = tekst.vindplaatsen.begin(wat)
            alle = chain.from_iterable(starmap(range, spans))
            return _op(self.voor(tekst.smal), tekst.tekst, alle)
        return self._binnen(tekst, tekst.vindplaatsen.rond(wat))

    def gebied(self, tekst: Tekst) -> Iterable[tuple[int, int]]:
        """The spans, in order and apart, that hold every match around ``bij``: all of the text without it."""
        if not self.bij:
            return ((0, len(tekst.tekst)),)
        if not self.kan(tekst):
            return ()
        bij = (m.start() for m in self._bij.voor(tekst.smal).finditer(tekst.tekst))
        return tekst.vindplaatsen.om(bij, self.bij.voor, self.bij.na)

    @cached_property
    def _bij(self) -> Tweevoud:
        return Tweevoud(self.bij.regex if self.bij else "")

    def _binnen(self, tekst: Tekst, spans: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        smal = tekst.smal
        return (m for start, end in spans for m in self.voor(smal).finditer(tekst.tekst, start, end))


def _op(patroon: re.Pattern[str], tekst: str, plekken: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at one of the ordered places, none inside another."""
    match, starts = patroon.match, iter(plekken)
    for eerste in filter(None, map(match, repeat(tekst), starts)):
        gevonden: re.Match[str] | None = eerste
        while gevonden:
            yield gevonden
            vrij = gevonden.end()
            volgende = next((start for start in starts if start >= vrij), None)
            gevonden = None if volgende is None else match(tekst, volgende)
