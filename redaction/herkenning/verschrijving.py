# SPDX-License-Identifier: EUPL-1.2
"""Typing errors in names of known people: one letter off, or two in a long name.

Never an ordinary Dutch word, and never a name that others bear as it is written: that one stays a
name of its own, for a person to look at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.roepnamen import van_wie
from redaction.herkenning.tekens import TV, TV_WOORDEN
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.woorden import (
    achternaam,
    gewoon,
    kaal,
    klein_te_gewoon,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
    zonder_titel,
)
from redaction.model import Identiteit

BRON = "verschrijving"
KORTST, LANG = 6, 9
"""From so many letters one error is looked for, and two."""
KLEINST = 4
"""From so many letters one error makes a word to be seen."""
_TWEE, _TE_BEZIEN = 2, 3
_RUIMTE = 24
_WOORD = lui(r"[^\W\d_]+")
_TUSSENVOEGSEL = lui(rf"(?<![\w.])(?:{TV}[ \n]+){{1,3}}$")
_BEZIT = lui(r"(?:'s|s)$")


class Verschrijvingen:
    """The name words of the people of a case, and who bears them."""

    def __init__(self, identiteiten: Sequence[Identiteit]) -> None:
        self._dragers: dict[str, set[str]] = defaultdict(set)
        self._letters: dict[str, set[str]] = defaultdict(set)
        self._tussen: dict[str, str] = {}
        self._bijnamen = van_wie(identiteiten)
        for wie in identiteiten:
            if not wie.organisatie:
                self._voeg(wie)
        self._lang = [w for w in self._dragers if len(w) >= KORTST]
        self._kort = [w for w in self._dragers if KLEINST <= len(w) < KORTST]

    def _voeg(self, wie: Identiteit) -> None:
        namen = (wie.achternaam, *wie.voornamen, wie.roepnaam, *wie.varianten)
        self._tussen[wie.id] = _begin(wie.tussenvoegsel)
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
        """Words that are a known name but for an error, or short for one, and nothing of their own."""
        uit: list[Treffer] = []
        eerder: dict[str, set[str]] = {}
        for woord in tekst.woorden if self._dragers else ():
            stuk = woord.tekst
            if stuk not in eerder:
                eerder[stuk] = self._verschreven(stuk) or self._kort_verschreven(stuk)
            if wie := eerder[stuk]:
                start = self._met_tussenvoegsel(tekst.tekst, woord.start, wie)
                laag: Laag = 2 if start < woord.start or self._zeker(stuk) else 3
                uit.append(_treffer(start, woord.end, wie, laag))
            elif wie := self._bijnamen.get(_BEZIT.sub("", kaal(stuk)), set()):
                mag = _laag_van_bijnaam(tekst, woord)
                uit += [_treffer(woord.start, woord.end, wie, mag)] if mag else []
        return uit

    def _zeker(self, woord: str) -> bool:
        """Whether a misspelt word is proposed: a short one only with a capital."""
        return woord[0].isupper() or bool(self._verschreven(woord))

    def _met_tussenvoegsel(self, tekst: str, start: int, wie: set[str]) -> int:
        """The start with the tussenvoegsel of one of these people, as far as it stands before the word."""
        voor = _TUSSENVOEGSEL.search(tekst, max(0, start - _RUIMTE), start)
        if voor is None or _begin(voor.group()) not in {self._tussen[w] for w in wie} - {""}:
            return start
        return voor.start()

    def ken_toe(self, tekst: str, treffers: Sequence[Treffer]) -> list[Treffer]:
        """Proposed people of whom every word is a name of one known person, errors allowed, get its id.

        A short form that the text gives to someone else ("Bert Smit") is not that of a known Hubertus.
        """
        ander = {w for t in treffers if _zonder(t) for w in self._eerste_van_ander(tekst[t.start : t.end])}
        uit = [t for t in treffers if not (t.bron == BRON and kaal(tekst[t.start : t.end]) in ander)]
        return [self._van(tekst, t, ander) if _zonder(t) else t for t in uit]

    def _eerste_van_ander(self, naam: str) -> Iterator[str]:
        """The short form before a surname that no one of the case bears."""
        woorden = [kaal(w) for w in _WOORD.findall(naam) if w.lower() not in TV_WOORDEN]
        if len(woorden) > 1 and woorden[0] in self._bijnamen and not self._wie(woorden[-1], frozenset()):
            yield woorden[0]

    def _van(self, tekst: str, treffer: Treffer, ander: Collection[str]) -> Treffer:
        woorden = [
            w
            for w in _WOORD.findall(zonder_titel(tekst[treffer.start : treffer.end]))
            if w.lower() not in TV_WOORDEN
        ]
        passend = [self._wie(w, ander) for w in woorden if len(w) > 1]
        if not passend or not all(passend):
            return treffer
        samen = set.intersection(*passend)
        letters = {w.upper() for w in woorden if len(w) == 1}
        samen = {wie for wie in samen if letters <= self._letters[wie]}
        return treffer._replace(identiteit=samen.pop()) if len(samen) == 1 else treffer

    def _wie(self, woord: str, ander: Collection[str]) -> set[str]:
        kort = kaal(woord)
        bijnaam = self._bijnamen.get(kort) if kort not in ander else None
        return self._dragers.get(kort) or bijnaam or self._verschreven(woord)

    def _kort_verschreven(self, woord: str) -> set[str]:
        """The same for a name of four or five letters: one error, and a word that means nothing else."""
        kort = kaal(woord)
        if not KLEINST <= len(kort) <= KORTST or not kort.isalpha() or kort in self._dragers:
            return set()
        dichtbij = [naam for naam in self._kort if naam[0] == kort[0] and distance(kort, naam, 1) == 1]
        if not dichtbij or gewoon(kort) or vast(woord) or _van_een_ander(woord) or in_lijst(kort):
            return set()
        if kort in lijst("chatwoorden") or niemand(woord):
            return set()
        return set().union(*(self._dragers[naam] for naam in dichtbij))

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


def _treffer(start: int, end: int, wie: set[str], laag: Laag = 2) -> Treffer:
    namen = tuple(sorted(wie))
    een = namen[0] if len(namen) == 1 else None
    score = 0.6 if laag < _TE_BEZIEN else 0.3
    return Treffer(start, end, "persoon", score, laag, BRON, een, kandidaten=() if een else namen)


def _begin(tussenvoegsel: str) -> str:
    """The first letters of a tussenvoegsel: "vd" of "van den", "v.d." and "vd"."""
    woorden = _WOORD.findall(tussenvoegsel.lower())
    return "".join(w if w in {"vd", "vdr"} else w[0] for w in woorden).replace("vdr", "vd")


def _laag_van_bijnaam(tekst: Tekst, woord: Woord) -> Laag | None:
    """2 for what is no ordinary word or has a capital inside a sentence, 3 for another, else None."""
    stuk, klein = woord.tekst, woord.tekst.lower()
    if klein in lijst("functiewoorden") or nooit_naam(stuk) or not stuk.isalpha():
        return 3 if stuk[0].isupper() and not tekst.zinsbegin(woord.start) else None
    if stuk[0].isupper():
        return 3 if gewoon(stuk) and tekst.zinsbegin(woord.start) else 2
    if len(stuk) > _TWEE and not gewoon(stuk) and stuk not in lijst("chatwoorden"):
        return 2
    return None if klein_te_gewoon(stuk) or len(stuk) <= _TWEE else 3


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
