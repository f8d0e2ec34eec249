# SPDX-License-Identifier: EUPL-1.2
"""Known names inside longer words: "quispelverslag", "keesje", "oud-Quispelgroep".

Only words that nothing else explains: no ordinary word, no term, no place and no name of others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.woorden import achternaam, duidelijke_voornaam, gewoon, kaal, lijst, vast, voornaam
from redaction.model import Identiteit
from redaction.schrift import DEEL

BRON = "samenstelling"
ZEKER_VANAF = 4
"""From so many letters a name that is no ordinary word is proposed; shorter ones are to be seen."""
_VOORGESTELD = 2
_KORTST, _KORTSTE_REST = 3, 2
_VERKLEIND = frozenset({"je", "tje", "etje", "pje", "ke", "eke", "ie", "jes", "tjes", "otje", "jen"})
_KOPPELING = ("", "s", "e", "se", "en", "n")


class Gevonden(NamedTuple):
    """Whom a word holds a name of, and how sure that is."""

    wie: frozenset[str]
    laag: Laag


class Samenstellingen:
    """The name words of the people of a case, looked for at the beginning of longer words."""

    def __init__(self, identiteiten: Iterable[Identiteit]) -> None:
        self._namen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._voorvoegsels: dict[str, set[str]] = defaultdict(set)
        for wie in identiteiten:
            if not wie.organisatie:
                self._voeg(wie)
        self._eerder: dict[str, Gevonden | None] = {}

    def _voeg(self, wie: Identiteit) -> None:
        for naam in (wie.achternaam, *wie.voornamen, wie.roepnaam, *wie.varianten):
            for deel in (kaal(d) for d in DEEL.findall(naam)):
                if deel in TV_WOORDEN and naam is wie.achternaam:
                    self._voorvoegsels[deel].add(wie.id)
                elif len(deel) >= _KORTST and deel.isalpha() and deel not in TV_WOORDEN:
                    self._namen[deel[:_KORTST]][deel].add(wie.id)

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        """Words that begin with a known name, and a part of a double surname behind a form of address."""
        delen = tekst.delen if self._namen or self._voorvoegsels else ()
        for i, deel in enumerate(delen):
            if deel.tekst[:_KORTST] in self._namen:
                gevonden = self._in(deel.tekst)
                if gevonden:
                    yield _treffer(deel, gevonden)
            elif deel.tekst in self._voorvoegsels and i and _aangesproken(delen[i - 1]):
                yield _treffer(deel, Gevonden(frozenset(self._voorvoegsels[deel.tekst]), 2))

    def _in(self, woord: str) -> Gevonden | None:
        if woord not in self._eerder:
            self._eerder[woord] = self._zoek(woord)
        return self._eerder[woord]

    def _zoek(self, woord: str) -> Gevonden | None:
        kandidaten = self._namen[woord[:_KORTST]]
        namen = [n for n in kandidaten if len(woord) >= len(n) + _KORTSTE_REST and woord.startswith(n)]
        if not namen or woord in kandidaten:
            return None
        naam = max(namen, key=len)
        wie, rest = frozenset(kandidaten[naam]), woord[len(naam) :]
        eigen = not gewoon(naam) or duidelijke_voornaam(naam)
        if eigen and rest in _VERKLEIND and len(naam) >= ZEKER_VANAF:
            return Gevonden(wie, 2)
        if _van_zichzelf(woord):
            return None
        if eigen and len(naam) >= ZEKER_VANAF:
            return Gevonden(wie, 2)
        return Gevonden(wie, 3) if _is_deel(rest) else None


def _van_zichzelf(woord: str) -> bool:
    """Whether a word has a meaning of its own, or is what others or places are called."""
    if gewoon(woord) or vast(woord) or woord in lijst("chatwoorden"):
        return True
    kern = woord.removesuffix("s")
    eigen = in_lijst(woord) or in_lijst(kern)
    return bool(eigen) or voornaam(woord) or achternaam(woord) or voornaam(kern)


def _is_deel(rest: str) -> bool:
    """Whether the rest of a word can be the second half of a compound, or makes a name smaller."""
    if rest in _VERKLEIND:
        return True
    return any(
        rest.startswith(k) and len(rest) >= len(k) + _KORTST and gewoon(rest[len(k) :]) for k in _KOPPELING
    )


def _aangesproken(woord: Woord) -> bool:
    return woord.tekst in lijst("aanspreekvormen")


def name_them(treffers: Iterable[Treffer], binnenin: Iterable[Treffer]) -> list[Treffer]:
    """The hits, in which a word that holds a known name is of that person and no unknown word."""
    wie = {(t.start, t.end): t for t in binnenin}
    return [u for t in treffers if (u := _van(t, wie.get((t.start, t.end)))) is not None]


def _van(treffer: Treffer, bekend: Treffer | None) -> Treffer | None:
    if bekend is None or treffer.identiteit or treffer.kandidaten:
        return treffer
    if treffer.laag > _VOORGESTELD:
        return None
    if treffer.soort != "persoon" or bekend.laag > _VOORGESTELD:
        return treffer
    return treffer._replace(identiteit=bekend.identiteit, kandidaten=bekend.kandidaten)


def _treffer(woord: Woord, gevonden: Gevonden) -> Treffer:
    namen = tuple(sorted(gevonden.wie))
    een = namen[0] if len(namen) == 1 else None
    score = 0.6 if gevonden.laag == 2 else 0.3
    return Treffer(
        woord.start, woord.end, "persoon", score, gevonden.laag, BRON, een, kandidaten=() if een else namen
    )
