# SPDX-License-Identifier: EUPL-1.2
"""Letters of one word that a file paints apart, in another order than they are read: put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import bidirectional

from redaction.lezen.pdf.maatvast import even_spaced
from redaction.lezen.pdf.tekens import Teken

_SAME_LINE, _SAME_SIZE = 0.05, 0.05
_TOUCH = 0.12
_LEFTWARDS = frozenset(("R", "AL", "AN"))
_LONGEST = 60
"""No word has more letters: past this nothing is put between them."""

Tekens = list[Teken]


@dataclass
class _Groep:
    """Signs side by side; ``begin`` and ``eind``: which words in the file the first and last of them were."""

    tekens: Tekens
    begin: int
    eind: int

    def take(self, other: _Groep) -> bool:
        """Whether the other one is part of this word; then it is in it."""
        if other.begin == self.eind + 1 or not _alike(self.tekens[-1], other.tekens[0]):
            return False
        gap = (other.tekens[0].x0 - self.tekens[-1].x1) / other.tekens[0].grootte
        if abs(gap) > _TOUCH and not (gap < 0 and self.has_room(other)):
            return False
        self.tekens += other.tekens
        if gap < 0:
            self.tekens.sort(key=lambda sign: sign.x0)
        self.begin, self.eind = min(self.begin, other.begin), other.eind
        return True

    def has_room(self, other: _Groep) -> bool:
        """Whether the signs of the other one fall between those of this one, none upon another."""
        if len(self.tekens) + len(other.tekens) > _LONGEST:
            return False
        middles = [(sign.x0 + sign.x1) / 2 for sign in other.tekens]
        own = [(sign.x0 + sign.x1) / 2 for sign in self.tekens]
        return not any(a.x0 < x < a.x1 for a in self.tekens for x in middles) and not any(
            a.x0 < x < a.x1 for a in other.tekens for x in own
        )


def in_order(groepen: Sequence[Tekens]) -> list[Tekens]:
    """Words as signs in the order of the file, those that are parts of one word as one."""
    made: list[_Groep] = []
    for line in _lines([_Groep(_sorted(tekens), nr, nr) for nr, tekens in enumerate(groepen)]):
        made += _evened(_taken(line))
    return [groep.tekens for groep in sorted(made, key=lambda groep: groep.begin)]


def _taken(line: Sequence[_Groep]) -> list[_Groep]:
    made: list[_Groep] = []
    for groep in line:
        if not made or not made[-1].take(groep):
            made.append(groep)
    return made


def _evened(line: list[_Groep]) -> list[_Groep]:
    """Words of a line, letters at one distance as one of them."""
    for start, end in reversed(list(even_spaced([groep.tekens for groep in line]))):
        tekens = [sign for groep in line[start:end] for sign in groep.tekens]
        begin = min(groep.begin for groep in line[start:end])
        line[start:end] = [_Groep(tekens, begin, line[end - 1].eind)]
    return line


def _sorted(tekens: Tekens) -> Tekens:
    """Signs from left to right when one was painted before the place of the one before it."""
    back = any(b.x1 <= a.x0 + _TOUCH * a.grootte for a, b in pairwise(tekens))
    other = any(bidirectional(sign.tekst[:1]) in _LEFTWARDS for sign in tekens)
    return sorted(tekens, key=lambda sign: sign.x0) if back and not other else list(tekens)


def _lines(groepen: Sequence[_Groep]) -> Iterator[list[_Groep]]:
    """Groups on exactly one base line, from left to right."""
    line: list[_Groep] = []
    for groep in sorted(groepen, key=lambda g: -g.tekens[0].basis):
        sign = groep.tekens[0]
        if line and line[0].tekens[0].basis - sign.basis > _SAME_LINE * sign.grootte:
            yield sorted(line, key=lambda g: g.tekens[0].x0)
            line = []
        line.append(groep)
    if line:
        yield sorted(line, key=lambda g: g.tekens[0].x0)


def _alike(left: Teken, right: Teken) -> bool:
    size = abs(left.grootte - right.grootte) <= _SAME_SIZE * right.grootte
    return size and not left.verhoogd and not right.verhoogd and not left.afbreking
