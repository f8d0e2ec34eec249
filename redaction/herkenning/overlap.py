# SPDX-License-Identifier: EUPL-1.2
"""One find per mention: longest first, then layer, then score; layer 3 only where nothing else is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from redaction.herkenning.namen import inkorten
from redaction.herkenning.tekens import TV
from redaction.herkenning.treffer import Treffer

_AANEEN = re.compile(rf"[ \t]+(?:{TV}[ \t]+)*|-|[ \t]?&[ \t]?")


def _volgorde(treffer: Treffer) -> tuple[object, ...]:
    return (
        treffer.start - treffer.end,
        treffer.laag,
        -treffer.score,
        treffer.start,
        treffer.bron,
        treffer.identiteit or "",
    )


def los_op(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """Non-overlapping hits in order of place; the same input gives the same result in any order."""
    alle = list(treffers)
    zeker = [t for t in alle if t.laag < 3]
    volledig = [t for t in zeker if t.volledig]
    kandidaten = [t for t in zeker if not _slokt_op(t, volledig)]
    gekozen = _kies(kandidaten)
    gekozen += _kies(_resten(kandidaten, gekozen, tekst), gekozen)
    resten = _kies([t for t in alle if t.laag == 3], gekozen)
    return sorted([*gekozen, *_voeg_samen(resten, tekst)], key=lambda t: t.start)


def _slokt_op(treffer: Treffer, volledig: Sequence[Treffer]) -> bool:
    """Whether a guessed name swallows a known full name and more."""
    if treffer.soort != "persoon" or treffer.volledig:
        return False
    return any(
        t.soort == "persoon"
        and treffer.start <= t.start
        and t.end <= treffer.end
        and (t.end - t.start) < (treffer.end - treffer.start)
        for t in volledig
    )


def _resten(alle: Sequence[Treffer], gekozen: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """What sticks out to the left of a longer find: the name before an address that won."""
    resten = []
    for t in alle:
        if t.soort != "persoon":
            continue
        begin = min((g.start for g in gekozen if g.start < t.end and t.start < g.end), default=t.end)
        naam = inkorten(tekst[t.start : begin].rstrip()) if t.start < begin < t.end else ""
        if naam and any(c.isupper() for c in naam):
            resten.append(replace(t, end=t.start + len(naam)))
    return resten


def _kies(treffers: Iterable[Treffer], bezet: Sequence[Treffer] = ()) -> list[Treffer]:
    vrij = _Ruimte(bezet)
    return [t for t in sorted(treffers, key=_volgorde) if vrij.neem(t)]


class _Ruimte:
    """Which code points are taken."""

    def __init__(self, bezet: Sequence[Treffer]) -> None:
        self._bezet: set[int] = set()
        for treffer in bezet:
            self.neem(treffer)

    def neem(self, treffer: Treffer) -> bool:
        plek = range(treffer.start, treffer.end)
        if not self._bezet.isdisjoint(plek):
            return False
        self._bezet.update(plek)
        return True


def _voeg_samen(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """Adjacent unknown words are one: "Oluwaseun van Adebayo"."""
    samen: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: t.start):
        vorige = samen[-1] if samen else None
        if vorige and vorige.bron == t.bron and _AANEEN.fullmatch(tekst, vorige.end, t.start):
            samen[-1] = replace(vorige, end=t.end)
        else:
            samen.append(t)
    return samen
