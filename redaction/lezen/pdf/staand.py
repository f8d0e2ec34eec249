# SPDX-License-Identifier: EUPL-1.2
"""Words on a page with their letters under each other: one word where that is sure, else a report of it.

The letters stand between the lines of the text beside them, where nobody reads them as a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median_low

from redaction.lezen.gespeld.regels import Gespeld, spelled
from redaction.lezen.pdf.omgeving import Omgeving
from redaction.lezen.pdf.tabellen import grids
from redaction.lezen.pdf.vormen import Vlak, Woord
from redaction.lezen.pdf.zuilen import Zuil, cut, pillars

_KORTST, _LANG, _MEER = 3, 6, 9
_EVEN, _SPACE, _FAR = 1.35, 1.6, 2.7
_MANY = 200


@dataclass(frozen=True, slots=True)
class Staand:
    """The words of a page, those that stood upright beside others apart, and what may be one.

    ``samen``: where each letter stood that became part of a word.
    """

    woorden: tuple[Woord, ...]
    ernaast: tuple[Woord, ...] = ()
    gemeld: tuple[str, ...] = ()
    samen: frozenset[tuple[float, float]] = frozenset()


def upright(woorden: Sequence[Woord], lijnen: Sequence[Vlak] = ()) -> Staand:
    """``woorden`` with the letters of each such word as one word."""
    zuilen = [zuil for zuil in cut(pillars(woorden), lijnen) if len(zuil) >= _KORTST]
    if not zuilen:
        return Staand(tuple(woorden))
    omgeving = Omgeving(woorden, grids(lijnen))
    found = [(zuil, gespeld) for zuil in zuilen if (gespeld := _spelled(zuil, zuilen, omgeving))]
    read = [(zuil, gespeld.woord) for zuil, gespeld in found if gespeld.zeker]
    told = tuple(gespeld.gemeld for _, gespeld in found if not gespeld.zeker or gespeld.andersom)
    letters = {id(letter) for zuil, _ in read for letter in zuil}
    rest = [woord for woord in woorden if id(woord) not in letters]
    around = Omgeving(rest, omgeving.tabellen)
    alone = [not around.beside(zuil) or around.in_table(zuil) for zuil, _ in read]
    made = [_whole(zuil, tekst) for zuil, tekst in read]
    beside = tuple(woord for woord, los in zip(made, alone, strict=True) if not los)
    places = frozenset((letter.x0, letter.basis) for zuil, _ in read for letter in zuil)
    return Staand((*rest, *(w for w, los in zip(made, alone, strict=True) if los)), beside, told, places)


def _spelled(zuil: Zuil, zuilen: Sequence[Zuil], omgeving: Omgeving) -> Gespeld | None:
    """What a column spells; sure only where its letters stand free and at even distances."""
    steps = [above.basis - below.basis for above, below in pairwise(zuil)]
    step = median_low(steps)
    tekens = [zuil[0].tekst]
    for gap, letter in zip(steps, zuil[1:], strict=True):
        tekens += [" ", letter.tekst] if gap > _SPACE * step else [letter.tekst]
    labelled = omgeving.labelled(zuil)
    marks = _codes(zuil, zuilen) or (labelled and omgeving.in_cells(zuil))
    gespeld = spelled(tekens, los=not marks)
    even = all(step / _EVEN <= gap <= _EVEN * step or _SPACE * step < gap <= _FAR * step for gap in steps)
    clear = even and omgeving.roomy(zuil) and not (labelled and len(zuil) < _LANG)
    return gespeld if gespeld is None or clear else replace(gespeld, zeker=False)


def _codes(zuil: Zuil, zuilen: Sequence[Zuil]) -> bool:
    """Whether columns stand side by side with few different signs over all: a roster."""
    if len(zuilen) > _MANY:
        return True
    near = [z for z in zuilen if z[0].basis >= zuil[-1].basis and z[-1].basis <= zuil[0].basis]
    return len(near) > 1 and len({letter.tekst.casefold() for z in near for letter in z}) < _MEER


def _whole(zuil: Zuil, tekst: str) -> Woord:
    right = max(letter.x1 for letter in zuil)
    return replace(zuil[0], tekst=tekst, x0=min(letter.x0 for letter in zuil), x1=right)
