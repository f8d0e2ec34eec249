# SPDX-License-Identifier: EUPL-1.2
"""Finds many spellings in one pass: a tree of words, whatever stands between the words.

Words are compared in small letters without diacritics; what may stand between two words (space,
hyphen, dot after an initial, underscore, comma where the spelling has one) is checked apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.woorden import kaal, lijst
from redaction.schrift import DEEL

T = TypeVar("T")
_GAT = lui(r"[ \t]*[-_][ \t]*|(?:[ \t]+|[ \t]*\n[ \t]*)'?|\.(?=\w)|'")
_GAT_NA_LETTER = lui(r"[./]?[ \t\n_-]{0,2}'?")
_KOMMA = lui(r"\s*,\s*")
_ANDERS = lui(r"[,;:()\n]|\w\w\. ")
_BEZIT = lui(r"'s(?![^\W_])")
_BEZIT_NA_S = lui(r"'(?:s(?![^\W_]))?(?![^\W_])")


@dataclass(slots=True)
class _Knoop(Generic[T]):
    verder: dict[str, _Knoop[T]] = field(default_factory=dict)
    waarde: T | None = None


class Automaat(Generic[T]):
    """A tree of spellings, each with a value; on equal spelling ``samen`` joins the values."""

    def __init__(self, paren: Iterable[tuple[str, T]]) -> None:
        self._wortel: _Knoop[T] = _Knoop()
        for vorm, waarde in paren:
            self._voeg(vorm, waarde)

    def _voeg(self, vorm: str, waarde: T) -> None:
        knoop = self._wortel
        vorige = 0
        for match in DEEL.finditer(vorm):
            komma = "," if "," in vorm[vorige : match.start()] else ""
            knoop = knoop.verder.setdefault(komma + kaal(match.group()), _Knoop())
            vorige = match.end()
        if knoop is not self._wortel:
            knoop.waarde = waarde if knoop.waarde is None else self.samen(knoop.waarde, waarde)

    def samen(self, een: T, ander: T) -> T:
        """What a spelling means that two values share; the first unless a subclass knows better."""
        return een

    def zoek(self, tekst: Tekst) -> Iterator[tuple[int, int, T]]:
        """(start, end, value) of the longest spelling at each word, left to right, none inside another."""
        plekken, vrij = tekst.waar_delen(self._wortel.verder), 0
        woorden = tekst.delen if plekken else ()
        for i in plekken:
            gevonden = self._langste(tekst.tekst, woorden, i) if i >= vrij else None
            if gevonden:
                eind, waarde = gevonden
                yield _met_apostrof(tekst.tekst, woorden[i]), _met_bezit(tekst.tekst, woorden[eind]), waarde
                vrij = eind + 1

    def _langste(self, tekst: str, woorden: Sequence[Woord], i: int) -> tuple[int, T] | None:
        beste: tuple[int, T] | None = None
        knoop = self._wortel.verder.get(woorden[i].tekst)
        while knoop is not None:
            if knoop.waarde is not None:
                beste = i, knoop.waarde
            i += 1
            knoop = self._stap(tekst, woorden, i, knoop) if i < len(woorden) and knoop.verder else None
        return beste

    def _stap(self, tekst: str, woorden: Sequence[Woord], i: int, knoop: _Knoop[T]) -> _Knoop[T] | None:
        vorig = woorden[i - 1]
        gat = tekst[vorig.end : woorden[i].start]
        if _KOMMA.fullmatch(gat):
            if _weer(tekst, woorden, i):
                return None
            return knoop.verder.get("," + woorden[i].tekst)
        kort = vorig.end - vorig.start == 1 or vorig.tekst in lijst("korte_naamdelen")
        vorm = _GAT_NA_LETTER if kort else _GAT
        return knoop.verder.get(woorden[i].tekst) if vorm.fullmatch(gat) else None


def _weer(tekst: str, woorden: Sequence[Woord], i: int) -> bool:
    """Whether the surname before the comma follows once more: "De Wit, Cees de Wit" names two."""
    for woord in woorden[i + 1 : i + 6]:
        if _ANDERS.search(tekst, woorden[i].end, woord.start):
            return False
        if woord.tekst == woorden[i - 1].tekst:
            return True
    return False


def _met_apostrof(tekst: str, eerste: Woord) -> int:
    """The start with the apostrophe of "'t" and "'s" before it."""
    erbij = eerste.tekst in {"t", "s"} and tekst[eerste.start - 1 : eerste.start] == "'"
    return eerste.start - 1 if erbij else eerste.start


def _met_bezit(tekst: str, laatste: Woord) -> int:
    patroon = (
        _BEZIT_NA_S if laatste.tekst[-1:] in {"s", "x", "z"} and _bezittelijk(tekst, laatste.end) else _BEZIT
    )
    bezit = patroon.match(tekst, laatste.end)
    return bezit.end() if bezit else laatste.end


def _bezittelijk(tekst: str, at: int) -> bool:
    """Whether the apostrophe at ``at`` is followed by a word: not the end of a quotation."""
    return (
        re.match(r"'\s+[^\W\d_]", tekst[at : at + 8]) is not None
        and tekst.count("'", max(0, at - 80), at) % 2 == 0
    )
