# SPDX-License-Identifier: EUPL-1.2
"""Typing errors in names of known people: one letter off, or two in a long name.

Never an ordinary Dutch word, and never a name that others bear as it is written: that one stays a
name of its own, for a person to look at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import achternaam, gewoon, kaal, vast, voornaam, zonder_titel
from redaction.model import Identiteit

BRON = "verschrijving"
KORTST, LANG = 6, 9
"""From so many letters one error is looked for, and two."""
_WOORD = re.compile(r"[^\W\d_]+")
_BEZIT = re.compile(r"(?:'s|s)$")


class Verschrijvingen:
    """The name words of the people of a case, and who bears them."""

    def __init__(self, identiteiten: Iterable[Identiteit]) -> None:
        self._dragers: dict[str, set[str]] = defaultdict(set)
        self._letters: dict[str, set[str]] = defaultdict(set)
        for wie in identiteiten:
            if not wie.organisatie:
                self._voeg(wie)
        self._lang = [w for w in self._dragers if len(w) >= KORTST]

    def _voeg(self, wie: Identiteit) -> None:
        namen = (wie.achternaam, *wie.voornamen, wie.roepnaam, *wie.varianten)
        for woord in _WOORD.findall(" ".join(namen)):
            if woord.lower() not in TV_WOORDEN and len(woord) > 1:
                self._dragers[kaal(woord)].add(wie.id)
        heel = kaal(f"{wie.tussenvoegsel}{wie.achternaam}".replace(" ", ""))
        for geheel in (heel, kaal(wie.achternaam.replace(" ", ""))):
            if geheel.isalpha():
                self._dragers[geheel].add(wie.id)
        for letter in (*wie.voorletters, *(n[:1] for n in (*wie.voornamen, wie.roepnaam, *wie.varianten))):
            self._letters[wie.id].add(letter.upper())

    def vind(self, tekst: Tekst) -> list[Treffer]:
        """Words that are a known name but for an error, and no word or name of their own."""
        uit: list[Treffer] = []
        eerder: dict[str, set[str]] = {}
        for woord in tekst.woorden if self._lang else ():
            stuk = tekst.tekst[woord.start : woord.end]
            if stuk not in eerder:
                eerder[stuk] = self._verschreven(stuk)
            if wie := eerder[stuk]:
                uit.append(_treffer(woord.start, woord.end, wie))
        return uit

    def ken_toe(self, tekst: str, treffers: Sequence[Treffer]) -> list[Treffer]:
        """Proposed people of whom every word is a name of one known person, errors allowed, get its id."""
        return [self._van(tekst, t) if _zonder(t) else t for t in treffers]

    def _van(self, tekst: str, treffer: Treffer) -> Treffer:
        woorden = [
            w
            for w in _WOORD.findall(zonder_titel(tekst[treffer.start : treffer.end]))
            if w.lower() not in TV_WOORDEN
        ]
        passend = [self._wie(w) for w in woorden if len(w) > 1]
        if not passend or not all(passend):
            return treffer
        samen = set.intersection(*passend)
        letters = {w.upper() for w in woorden if len(w) == 1}
        samen = {wie for wie in samen if letters <= self._letters[wie]}
        return replace(treffer, identiteit=samen.pop()) if len(samen) == 1 else treffer

    def _wie(self, woord: str) -> set[str]:
        return self._dragers.get(kaal(woord)) or self._verschreven(woord)

    def _verschreven(self, woord: str) -> set[str]:
        """Who can be meant by a word that no one is called."""
        kort = kaal(woord)
        zonder_s = _BEZIT.sub("", kort)
        if len(kort) < KORTST - 1 or kort in self._dragers or zonder_s in self._dragers:
            return set()
        dichtbij = {naam for vorm in {kort, zonder_s} for naam in self._lang if _past(vorm, naam)}
        if not dichtbij or gewoon(woord.lower()) or vast(woord) or _van_een_ander(woord):
            return set()
        return set().union(*(self._dragers[naam] for naam in dichtbij))


def _van_een_ander(woord: str) -> bool:
    met_hoofd = woord[:1].upper() + woord[1:].lower()
    return voornaam(met_hoofd) or achternaam(met_hoofd)


def _zonder(treffer: Treffer) -> bool:
    return treffer.soort == "persoon" and treffer.laag == 2 and not (treffer.identiteit or treffer.kandidaten)


def _treffer(start: int, end: int, wie: set[str]) -> Treffer:
    namen = tuple(sorted(wie))
    een = namen[0] if len(namen) == 1 else None
    return Treffer(start, end, "persoon", 0.6, 2, BRON, een, kandidaten=() if een else namen)


def _past(woord: str, naam: str) -> bool:
    ruim = 2 if len(naam) >= LANG else 1
    return abs(len(woord) - len(naam)) <= ruim and distance(woord, naam, ruim) <= ruim


@lru_cache(maxsize=65536)
def distance(een: str, ander: str, hoogstens: int) -> int:
    """Letters added, dropped, changed or swapped with a neighbour (Damerau-Levenshtein, each place once).

    More than ``hoogstens`` is given as ``hoogstens + 1``.
    """
    vorige, nu = list(range(len(ander) + 1)), list(range(len(ander) + 1))
    for i, links in enumerate(een, 1):
        ouder, vorige, nu = vorige, nu, [i] + [0] * len(ander)
        for j, rechts in enumerate(ander, 1):
            nu[j] = min(vorige[j] + 1, nu[j - 1] + 1, vorige[j - 1] + (links != rechts))
            if i > 1 and j > 1 and links == ander[j - 2] and een[i - 2] == rechts:
                nu[j] = min(nu[j], ouder[j - 2] + 1)
        if min(nu) > hoogstens:
            return hoogstens + 1
    return min(nu[-1], hoogstens + 1)


def uncovered(nieuw: Sequence[Treffer], eerder: Sequence[Treffer]) -> Iterator[Treffer]:
    """Those of ``nieuw`` that touch no find of the first two layers."""
    bezet = [(t.start, t.end) for t in eerder if t.laag < 3]
    for t in nieuw:
        if not any(start < t.end and t.start < end for start, end in bezet):
            yield t
