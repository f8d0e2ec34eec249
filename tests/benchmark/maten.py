# SPDX-License-Identifier: EUPL-1.2
"""How finds are weighed against labels. Only letters and digits count, so that a comma more or less does not.

An item is *covered* by character cover (share of its letters and digits under some find, of any kind),
*whole* when none of them shows, *strict* when one find has exactly its span and kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass
from math import sqrt
from typing import NamedTuple

from tests.benchmark.lees import Item, Passage

Z95 = 1.959964
WOORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Span(NamedTuple):
    """A find: half-open, in code points, with kind and layer (2 for tools that know no layers)."""

    start: int
    einde: int
    soort: str
    laag: int


Vondsten = Sequence[Sequence[Span]]
"""The finds of one detector, for each passage in turn."""
Keuze = Callable[[Item], bool]


@dataclass(frozen=True, slots=True)
class Dekking:
    """Recall over some items: sums, and the shares that follow from them."""

    items: int = 0
    tekens: int = 0
    gedekt: int = 0
    geheel: int = 0
    strikt: int = 0
    soort: int = 0

    @property
    def recall_tekens(self) -> float:
        """Share of letters and digits under some find."""
        return share(self.gedekt, self.tekens)

    @property
    def recall_geheel(self) -> float:
        """Share of items of which no letter or digit shows."""
        return share(self.geheel, self.items)

    @property
    def recall_strikt(self) -> float:
        """Share of items with a find of exactly that span and kind."""
        return share(self.strikt, self.items)

    @property
    def recall_soort(self) -> float:
        """Share of items that a find of the same kind touches."""
        return share(self.soort, self.items)


@dataclass(frozen=True, slots=True)
class Precisie:
    """What was covered that need not be: finds, letters and words outside items and `vrij`."""

    vondsten: int = 0
    raak: int = 0
    tekens: int = 0
    tekens_raak: int = 0
    woorden: int = 0
    woorden_mis: int = 0

    @property
    def per_vondst(self) -> float | None:
        """Share of finds that touch an item; finds wholly inside `vrij` left out; None without finds."""
        return share(self.raak, self.vondsten) if self.vondsten else None

    @property
    def per_teken(self) -> float | None:
        """Share of covered letters and digits that belong to an item; `vrij` left out; None without finds."""
        return share(self.tekens_raak, self.tekens) if self.tekens else None

    @property
    def mis_per_duizend(self) -> float:
        """Ordinary words touched by a find, per 1,000 words of text."""
        return 1000 * share(self.woorden_mis, self.woorden, leeg=0.0)


def share(deel: int, geheel: int, leeg: float = 1.0) -> float:
    """`deel / geheel`; nothing to find counts as all found unless `leeg` says otherwise."""
    return deel / geheel if geheel else leeg


def wilson(goed: int, totaal: int) -> tuple[float, float]:
    """The 95% interval of Wilson (1927) for a proportion; (0, 1) when there is nothing."""
    if not totaal:
        return 0.0, 1.0
    p, n, z = goed / totaal, totaal, Z95
    midden = (p + z * z / (2 * n)) / (1 + z * z / n)
    helft = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, midden - helft), min(1.0, midden + helft)


def letters(tekst: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """The places of letters and digits of `tekst` inside the spans."""
    return {i for start, einde in spans for i in range(start, einde) if tekst[i].isalnum()}


def in_layers(vondsten: Vondsten, lagen: Iterable[int]) -> Vondsten:
    """Only the finds of these layers."""
    welke = frozenset(lagen)
    return [[v for v in rij if v.laag in welke] for rij in vondsten]


def covered_items(passage: Passage, spans: Sequence[Span]) -> list[tuple[Item, Dekking]]:
    """Each item of a passage with what these finds cover of it."""
    gedekt = letters(passage.tekst, [(s.start, s.einde) for s in spans])
    precies = {(s.start, s.einde, s.soort) for s in spans}
    return [(item, _cover(passage.tekst, item, gedekt, precies)) for item in passage.items]


def _cover(tekst: str, item: Item, gedekt: set[int], precies: set[tuple[int, int, str]]) -> Dekking:
    eigen = letters(tekst, [(item.start, item.einde)])
    over = len(eigen & gedekt)
    strikt = (item.start, item.einde, item.soort) in precies
    zelfde = any(s < item.einde and item.start < e and k == item.soort for s, e, k in precies)
    return Dekking(1, len(eigen), over, int(over == len(eigen)), int(strikt), int(zelfde))


def recall(passages: Sequence[Passage], vondsten: Vondsten, keuze: Keuze) -> Dekking:
    """Recall over the items that `keuze` takes."""
    paren = zip(passages, vondsten, strict=True)
    delen = [d for p, spans in paren for item, d in covered_items(p, spans) if keuze(item)]
    return Dekking(*_columns(delen)) if delen else Dekking()


def _columns(delen: Sequence[Dekking] | Sequence[Precisie]) -> list[int]:
    return [sum(kolom) for kolom in zip(*map(astuple, delen), strict=True)]


def precision(passages: Sequence[Passage], vondsten: Vondsten, soort: str | None = None) -> Precisie:
    """Precision of all finds, or of those of one kind against the items of that kind."""
    delen = [_precision(p, spans, soort) for p, spans in zip(passages, vondsten, strict=True)]
    return Precisie(*_columns(delen)) if delen else Precisie()


def _precision(passage: Passage, spans: Sequence[Span], soort: str | None) -> Precisie:
    tekst = passage.tekst
    goed = letters(tekst, [(i.start, i.einde) for i in passage.items if soort in (None, i.soort)])
    vrij = letters(tekst, passage.vrij)
    telt = [letters(tekst, [(s.start, s.einde)]) - vrij for s in spans if soort in (None, s.soort)]
    telt = [plekken for plekken in telt if plekken]
    gedekt = set().union(*telt)
    woorden = [set(range(*m.span())) for m in WOORD.finditer(tekst)]
    mis = sum(bool(w & gedekt) and not w & goed for w in woorden)
    raak = sum(bool(plekken & goed) for plekken in telt)
    return Precisie(len(telt), raak, len(gedekt), len(gedekt & goed), len(woorden), mis)


def third_list(teksten: Sequence[str], vondsten: Vondsten) -> float:
    """Unique strings of layer 3 per 1,000 words, counted per text: what a reviewer gets to see."""
    uniek = sum(
        len({tekst[s.start : s.einde] for s in spans if s.laag == 3})
        for tekst, spans in zip(teksten, vondsten, strict=True)
    )
    return 1000 * share(uniek, sum(len(t.split()) for t in teksten), leeg=0.0)
