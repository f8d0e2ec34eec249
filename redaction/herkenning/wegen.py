# SPDX-License-Identifier: EUPL-1.2
"""Weighs the rules against the model: a guess that the model is sure is no person goes to layer 3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, kaal, niemand, vast

ANDERE_NAAM = "model.anders"
"""Source of a hit that says: this word belongs to the name of a place, an organisation or the like."""
MODEL = "persoon.model"
_GISSINGEN = frozenset({"persoon.opsomming", "persoon.voornaam", "persoon.achternaam", "herhaling"})
"""Sources that go by the look of a word alone; what a title, role or signature says is never weighed."""
_GEEN_BEWIJS = _GISSINGEN | {MODEL, "persoon.paraaf"}
_GENOEMD = frozenset({"locatie", "organisatie"})
"""Sources that go by the word before a name ("moskee", "afdeling"): that word is heard before a look."""
_DOOR_UITERLIJK = _GISSINGEN | {MODEL}
_GEHOORD = frozenset(
    {"bekend", "persoon.titel", "persoon.paraaf", "persoon.kolom", "persoon.letters", "paraaf", "gespeld"}
)
_VOORGESTELD = 2
_ZEKER, _HERHAALD = 0.8, 0.3
"""Least chance of something else that outweighs a rule, and a mere repetition of a name."""
_WOORD = lui(r"[^\W\d_][\w'-]*")


@dataclass(frozen=True)
class Oordeel:
    """What the model is sure of, and which words the text itself calls a person."""

    anders: Mapping[int, float]
    """Code point at which a word begins -> the chance that it belongs to the name of something else."""
    mensen: frozenset[str]
    bekend: frozenset[int]
    """Code points of known people."""

    def weeg(self, treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
        """The hits, without what only serves to weigh; outweighed guesses are to be seen, not proposed."""
        alle = list(treffers)
        genoemd = {(t.start, t.end) for t in alle if t.bron in _GENOEMD}
        over = (
            t
            for t in alle
            if t.bron != ANDERE_NAAM
            and not self._niets_nieuws(t, tekst)
            and not ((t.start, t.end) in genoemd and t.bron in _DOOR_UITERLIJK)
            and not _is_niemand(t, tekst)
        )
        return [_lager(t) if self._te_licht(t, tekst) else t for t in over]

    def _niets_nieuws(self, t: Treffer, tekst: str) -> bool:
        """Whether the model's guess is a known person with ordinary words around."""
        if t.bron != MODEL or self.bekend.isdisjoint(range(t.start, t.end)):
            return False
        rest = (m for m in _WOORD.finditer(tekst, t.start, t.end) if m.start() not in self.bekend)
        return all(gewoon(m.group()) and not _voornaam(m.group()) for m in rest)

    def _te_licht(self, t: Treffer, tekst: str) -> bool:
        if t.bron not in _GISSINGEN or t.laag != 2 or t.soort != "persoon":
            return False
        woorden = [m for m in _WOORD.finditer(tekst, t.start, t.end) if m.group()[0].isupper()]
        grens = _HERHAALD if t.bron == "herhaling" else _ZEKER
        return all(
            self.anders.get(m.start(), 0.0) >= grens and m.group() not in self.mensen for m in woorden
        ) and bool(woorden)


def _voornaam(woord: str) -> bool:
    """Whether an ordinary word stands there as someone's first name: "Bard" before a known surname."""
    return woord[0].isupper() and not {"v", "a"}.isdisjoint(in_lijst(kaal(woord)))


def _is_niemand(t: Treffer, tekst: str) -> bool:
    """Whether a proposed person is nothing but words that no one bears: "CRP, Hb"."""
    if t.soort != "persoon" or t.laag != _VOORGESTELD or t.bron in _GEHOORD:
        return False
    woorden = _WOORD.findall(tekst, t.start, t.end)
    return bool(woorden) and all(len(w) > 1 and (niemand(w) or vast(w)) for w in woorden)


def oordeel(treffers: Iterable[Treffer], tekst: str) -> Oordeel:
    """Gathers from all hits what there is to weigh with."""
    alle = list(treffers)
    anders = {t.start: t.score for t in alle if t.bron == ANDERE_NAAM}
    mensen = {
        woord.group()
        for t in alle
        if t.soort == "persoon" and t.laag < 3 and t.bron not in _GEEN_BEWIJS
        for woord in _WOORD.finditer(tekst, t.start, t.end)
        if woord.start() not in anders
    }
    bekend = (plek for t in alle if t.laag == 1 and t.soort == "persoon" for plek in range(t.start, t.end))
    return Oordeel(anders, frozenset(mensen), frozenset(bekend))


def _lager(t: Treffer) -> Treffer:
    return t._replace(soort="overig", laag=3, score=0.2, bron="overig.onbekend")
