# SPDX-License-Identifier: EUPL-1.2
"""From chances per token to spans of some kind of personal data."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import numpy as np

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
_EERSTE = LABELS.index(PERSOON)
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
        samen = self.kansen[:, _EERSTE:].sum(axis=1)
        labels = self._labels()
        grens_van = np.array([(eigen or {}).get(label, drempel) for label in LABELS])
        raak = np.where(samen >= grens_van[labels], labels, -1).tolist()
        begin = 0
        for grens in self.grenzen:
            for label, groep in groupby(range(begin, grens), key=raak.__getitem__):
                if label >= 0:
                    yield from self._stukje(list(groep), LABELS[label], samen)
            begin = grens

    def over(self, start: int, end: int) -> dict[str, float]:
        """The greatest chance of each label in a span; empty when no token of it was looked at."""
        i = bisect_right(self.stukken, start, key=lambda s: s.end)
        j = bisect_left(self.stukken, end, key=lambda s: s.start)
        return dict(zip(LABELS, self.kansen[i:j].max(axis=0).tolist(), strict=True)) if i < j else {}

    def met_cijfer(self, start: int, end: int) -> bool:
        """Whether a token in a span is a number."""
        i = bisect_right(self.stukken, start, key=lambda s: s.end)
        j = bisect_left(self.stukken, end, key=lambda s: s.start)
        return any(stuk.vorm == "getal" for stuk in self.stukken[i:j])

    def _labels(self) -> Getallen:
        """Per token the likeliest kind; a number by itself is no part of a person ("K0nings")."""
        soorten = self.kansen[:, _EERSTE:].copy()
        soorten[[i for i in range(len(self.stukken)) if self._los_getal(i)], 0] = 0.0
        return np.asarray(soorten.argmax(axis=1) + _EERSTE)

    def _los_getal(self, i: int) -> bool:
        stuk = self.stukken[i]
        if stuk.vorm != "getal":
            return False
        voor = i > 0 and self.stukken[i - 1].end == stuk.start and self.stukken[i - 1].tekst[0].isalpha()
        na = self.stukken[i + 1 : i + 2]
        return not (voor or any(s.start == stuk.end and s.tekst[0].isalpha() for s in na))

    def _stukje(self, plekken: Sequence[int], label: str, samen: Getallen) -> Iterator[Stukje]:
        """The span without signs at its edges; nothing for signs alone."""
        kern = [i for i in plekken if self.stukken[i].tekst[0].isalnum()]
        if kern:
            kans = round(min(float(samen[kern].max()), 1.0), 2)
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
