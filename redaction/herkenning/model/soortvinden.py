# SPDX-License-Identifier: EUPL-1.2
"""From chances per token to spans of some kind of personal data."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from redaction.herkenning.model.kenmerken import Zin
from redaction.herkenning.model.model import Model, Opzet, laad
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.model.soortkenmerken import soortbeeld
from redaction.herkenning.model.stukken import Stuk

NIETS, VRIJ, PERSOON, CODE = "O", "vrij", "persoon", "code"
"""Labels of what is no personal data, of what may be (a town, a month), of people, and of all numbers with
a form of their own."""
LABELS = (
    NIETS, VRIJ, PERSOON, "adres", "locatie", "organisatie", "leeftijd", "datum", "nummer", "account",
    "kenteken", CODE,
)  # fmt: skip
SOORTEN = Opzet(LABELS, Path(__file__).with_name("soorten.marisa"), soortbeeld)
EERSTE = LABELS.index(PERSOON)
"""From here on labels are personal data."""


class Stukje(NamedTuple):
    """Half-open span in code points, the likeliest label, the greatest chance of personal data in it."""

    start: int
    end: int
    label: str
    kans: float


@dataclass(frozen=True)
class Kansen:
    """Of each token of a text the chance of each label, and where its sentences end."""

    stukken: Sequence[Stuk]
    kansen: Getallen
    grenzen: Sequence[int]

    def stukjes(self, drempel: float, eigen: Mapping[str, float] | None = None) -> Iterator[Stukje]:
        """What is personal data from a chance of ``drempel`` on, in order of place; ``eigen`` per label."""
        grens = np.array([eigen.get(label, drempel) for label in LABELS])[self._labels] if eigen else drempel
        raak = (self._samen >= grens).nonzero()[0].tolist()
        labels = self._labels[raak].tolist()
        groep: list[int] = []
        vorige = -1
        for i, label in zip(raak, labels, strict=True):
            if groep and (label != vorige or i != groep[-1] + 1 or i in self._zinsbegin):
                yield from self._stukje(groep, LABELS[vorige])
                groep = []
            groep.append(i)
            vorige = label
        if groep:
            yield from self._stukje(groep, LABELS[vorige])

    def over(self, start: int, end: int) -> list[float]:
        """The greatest chance in a span of each of LABELS; empty when no token of it was looked at."""
        begin, eind = self._plekken
        i, j = bisect_right(eind, start), bisect_left(begin, end)
        uit: list[float] = np.maximum.reduce(self.kansen[i:j]).tolist() if i < j else []
        return uit

    def met_cijfer(self, start: int, end: int) -> bool:
        """Whether a token in a span is a number."""
        begin, eind = self._plekken
        deel = self.stukken[bisect_right(eind, start) : bisect_left(begin, end)]
        return any(stuk.vorm == "getal" for stuk in deel)

    @cached_property
    def _plekken(self) -> tuple[list[int], list[int]]:
        """Where tokens start and end."""
        return [s.start for s in self.stukken], [s.end for s in self.stukken]

    @cached_property
    def _zinsbegin(self) -> frozenset[int]:
        return frozenset(self.grenzen)

    @cached_property
    def _samen(self) -> Getallen:
        """Per token the chance of personal data."""
        samen: Getallen = self.kansen[:, EERSTE:].sum(axis=1)
        return samen

    @cached_property
    def _los_samen(self) -> list[float]:
        """The same, quicker to take one from."""
        samen: list[float] = self._samen.tolist()
        return samen

    @cached_property
    def _labels(self) -> NDArray[np.intp]:
        """Per token the likeliest kind; a number by itself is no part of a person ("K0nings")."""
        soorten = self.kansen[:, EERSTE:].copy()
        getallen = [i for i, stuk in enumerate(self.stukken) if stuk.vorm == "getal"]
        soorten[[i for i in getallen if self._los(i)], 0] = 0.0
        labels: NDArray[np.intp] = soorten.argmax(axis=1) + EERSTE
        return labels

    def _los(self, i: int) -> bool:
        """Whether no letters are written to either side of the token at ``i``."""
        stuk = self.stukken[i]
        voor = i > 0 and self.stukken[i - 1].end == stuk.start and self.stukken[i - 1].tekst[0].isalpha()
        na = self.stukken[i + 1 : i + 2]
        return not (voor or any(s.start == stuk.end and s.tekst[0].isalpha() for s in na))

    def _stukje(self, plekken: Sequence[int], label: str) -> Iterator[Stukje]:
        """The span without signs at its edges; nothing for signs alone."""
        kern = [i for i in plekken if self.stukken[i].tekst[0].isalnum()]
        if kern:
            samen = self._los_samen
            kans = round(min(max([samen[i] for i in kern]), 1.0), 2)
            yield Stukje(self.stukken[kern[0]].start, self.stukken[kern[-1]].end, label, kans)


def bekijk_soorten(zinnen: Sequence[Zin], model: Model | None = None) -> Kansen:
    """What the model of kinds makes of each token of a text."""
    stukken: list[Stuk] = []
    delen: list[Getallen] = []
    grenzen: list[int] = []
    for zin, kansen in (model or laad(SOORTEN)).kansen(zinnen):
        stukken += zin.stukken
        delen.append(kansen)
        grenzen.append(len(stukken))
    return Kansen(stukken, np.concatenate(delen) if delen else np.empty((0, len(LABELS))), grenzen)
