# SPDX-License-Identifier: EUPL-1.2
"""A text as recognizers see it: words with their place, made once and shared by all."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple, overload

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import Zin, bekijk
from redaction.herkenning.smal import Tweevoud, is_smal
from redaction.herkenning.tekens import KLEIN, LETTER
from redaction.herkenning.voorfilter.opslag import bewaard
from redaction.herkenning.voorfilter.vindplaatsen import Vindplaatsen
from redaction.herkenning.woorden import kaal, lijst
from redaction.schrift import DEEL_REGEX, WOORD

_WOORD = Tweevoud(rf"([{LETTER}]+(?:['-][{LETTER}]+)*|\d+)")
_DEEL = lui(f"({DEEL_REGEX})")
_ONBEDUIDEND = " \"'\u201c\u201d\u201e(\u00ab[*_>#|•·–—-"
_NUMMERING = lui(r"(?:^|\n)[ \t]*(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)]|\[\d{1,3}\])[ \t]*$")
_REGEL_VOL = 50
_BEWAARD = 65536
_VOLGEND = lui(rf"[ \t]([{KLEIN}]+)")


class Woord(NamedTuple):
    """A word or number: half-open span and text."""

    start: int
    end: int
    tekst: str


_maak = partial(tuple.__new__, Woord)


class Woorden(Sequence[Woord]):
    """Words of a text, of which each is made when it is asked for: few ever are."""

    def __init__(self, begin: Sequence[int], eind: Sequence[int], teksten: Sequence[str]) -> None:
        self._begin, self._eind, self.teksten = begin, eind, teksten

    @overload
    def __getitem__(self, i: int) -> Woord: ...
    @overload
    def __getitem__(self, i: slice) -> Sequence[Woord]: ...
    def __getitem__(self, i: int | slice) -> Woord | Sequence[Woord]:
        if isinstance(i, slice):
            return Woorden(self._begin[i], self._eind[i], self.teksten[i])
        return _maak((self._begin[i], self._eind[i], self.teksten[i]))

    def __len__(self) -> int:
        return len(self.teksten)

    def __iter__(self) -> Iterator[Woord]:
        return map(_maak, zip(self._begin, self._eind, self.teksten, strict=True))


class _Antwoorden:
    """Which words pass a question, which is asked once of each."""

    def __init__(self, passen: Callable[[str], object]) -> None:
        self._passen = passen
        self._stand: tuple[set[str], set[str]] = (set(), set())

    def ja(self, woorden: frozenset[str]) -> set[str]:
        """Those of ``woorden`` that pass."""
        gevraagd, ja = self._stand
        if not woorden <= gevraagd:
            if len(gevraagd) > _BEWAARD:
                gevraagd, ja = self._stand = (set(), set())
            nieuw = woorden - gevraagd
            ja.update([w for w in nieuw if self._passen(w)])
            gevraagd |= nieuw
        return ja & woorden


@lru_cache(maxsize=64)
def _antwoorden(passen: Callable[[str], object]) -> _Antwoorden:
    return _Antwoorden(passen)


def _gesneden(patroon: re.Pattern[str], tekst: str) -> tuple[list[str], list[int]]:
    """A text cut by a regex of one group: what lies between and what it finds by turns, and their ends."""
    stukken = patroon.split(tekst)
    return stukken, list(accumulate(map(len, stukken)))


def _plaatsen(teksten: Iterable[str]) -> dict[str, list[int]]:
    """The numbers of each different text, in order."""
    uit: defaultdict[str, list[int]] = defaultdict(list)
    for i, tekst in enumerate(teksten):
        uit[tekst].append(i)
    return dict(uit)


def handelt(tekst: Tekst, at: int, woorden: str = "werkwoorden") -> bool:
    """Whether a verb follows that people do: a bare noun before it is a name."""
    volgend = _VOLGEND.match(tekst.tekst, at)
    return volgend is not None and volgend[1] in lijst(woorden)


@dataclass(frozen=True)
class Tekst:
    """A plain text (see ``redaction.normaal``) with its words.

    ``vreemd``: where, in order, a letter stands for one of another script than Latin. ``gescand``: whether
    letters of ordinary words had to be put right, as only a scan spoils them.
    """

    tekst: str
    vreemd: tuple[int, ...] = ()
    gescand: bool = False

    @cached_property
    def smal(self) -> bool:
        """Whether the text does with shorter classes of letters."""
        return is_smal(self.tekst)

    @cached_property
    def vindplaatsen(self) -> Vindplaatsen:
        """Where what a regex cannot do without stands in the text."""
        return Vindplaatsen(self.tekst, bewaard())

    @cached_property
    def woorden(self) -> Woorden:
        """All words and numbers in order."""
        stukken, eind = _gesneden(_WOORD.voor(self.smal), self.tekst)
        return Woorden(eind[:-1:2], eind[1::2], stukken[1::2])

    @cached_property
    def zinnen(self) -> list[Zin]:
        """The sentences as the models see them."""
        return bekijk(self.tekst)

    @cached_property
    def nummers(self) -> Mapping[str, list[int]]:
        """The numbers in ``woorden`` of each different text."""
        return _plaatsen(self.woorden.teksten)

    @cached_property
    def _woordenschat(self) -> frozenset[str]:
        """Each different text of a word."""
        return frozenset(self.nummers)

    def waar(self, passen: Callable[[str], object]) -> list[int]:
        """The numbers in ``woorden`` of the words whose text passes, which is asked once of each text."""
        nummers = self.nummers
        return sorted([i for woord in _antwoorden(passen).ja(self._woordenschat) for i in nummers[woord]])

    def woorden_die(self, passen: Callable[[str], bool]) -> list[Woord]:
        """The words whose text passes, in order."""
        woorden = self.woorden
        return [woorden[i] for i in self.waar(passen)]

    @cached_property
    def delen(self) -> Woorden:
        """The parts of words between spaces, hyphens and apostrophes, folded to plain small letters."""
        stukken, eind = _gesneden(_DEEL, self.tekst)
        return Woorden(eind[:-1:2], eind[1::2], [*map(kaal, stukken[1::2])])

    def waar_delen(self, woorden: Collection[str]) -> list[int]:
        """The numbers in ``delen`` of the parts that are one of these folded words, in order."""
        return [i for i, tekst in enumerate(self.delen.teksten) if tekst in woorden] if woorden else []

    @cached_property
    def vreemde_woorden(self) -> tuple[tuple[int, int], ...]:
        """The half-open spans of the words in which a letter of another script stands, in order."""
        if not self.vreemd:
            return ()
        spans = (m.span() for m in WOORD.finditer(self.tekst))
        return tuple((start, end) for start, end in spans if self._met_vreemd(start, end))

    def _met_vreemd(self, start: int, end: int) -> bool:
        i = bisect_left(self.vreemd, start)
        return i < len(self.vreemd) and self.vreemd[i] < end

    def zinsbegin(self, at: int) -> bool:
        """Whether a word at ``at`` opens a sentence, a line, a list item or a cell."""
        bekend = self._zinsbegin.get(at)
        if bekend is None:
            bekend = self._zinsbegin[at] = self._begint_zin(at)
        return bekend

    @cached_property
    def _zinsbegin(self) -> dict[int, bool]:
        """What was asked before: many rules ask it of the same word."""
        return {}

    def _begint_zin(self, at: int) -> bool:
        i = at
        while i and self.tekst[i - 1] in _ONBEDUIDEND:
            i -= 1
        if i == 0:
            return True
        vorig = self.tekst[i - 1]
        if vorig == "\n":
            return not self._afgebroken_regel(i - 1)
        if vorig in ".)]" and _NUMMERING.search(self.tekst, max(0, i - 16), i):
            return True
        if vorig == ".":
            return not self._afkorting(i - 1)
        return vorig in "!?:;\u2026\t" or bool(_NUMMERING.search(self.tekst, max(0, i - 16), i))

    def _afgebroken_regel(self, at: int) -> bool:
        begin = self.tekst.rfind("\n", 0, at) + 1
        regel = self.tekst[begin:at].rstrip()
        return len(regel) >= _REGEL_VOL and regel[-1] not in ".!?:;"

    def _afkorting(self, at: int) -> bool:
        begin = at
        while begin and not self.tekst[begin - 1].isspace() and self.tekst[begin - 1] not in "(\"'":
            begin -= 1
            if self.tekst[begin] == "." and begin < at - 1:
                return True
        woord = self.tekst[begin:at]
        return woord.lower() in lijst("afkortingen") or (len(woord) == 1 and woord.isupper())

    def schreeuwt(self, at: int) -> bool:
        """Whether the line around ``at`` is written in capitals throughout."""
        begin = self.tekst.rfind("\n", 0, at) + 1
        if begin not in self._schreeuwend:
            regel = self.tekst[begin : (self.tekst.find("\n", at) + 1 or len(self.tekst) + 1) - 1]
            letters = [c for c in regel if c.isalpha()]
            veel = sum(c.isupper() for c in letters) > 0.8 * len(letters)
            self._schreeuwend[begin] = len(letters) > 12 and veel
        return self._schreeuwend[begin]

    @cached_property
    def _schreeuwend(self) -> dict[int, bool]:
        """Per start of a line what was asked before: many words of a long line ask it."""
        return {}
