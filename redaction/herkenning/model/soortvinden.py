# SPDX-License-Identifier: EUPL-1.2
"""From chances per token to spans of some kind of personal data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from redaction.herkenning.model.kenmerken import Zin
from redaction.herkenning.model.model import Model, Opzet, laad
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.model.soortkenmerken import soortbeeld

NIETS, VRIJ, CODE = "O", "vrij", "code"
"""Labels of what is no personal data, of what may be (a town, a month), and of all numbers with a form of their own."""
LABELS = (
    NIETS, VRIJ, "persoon", "adres", "locatie", "organisatie", "leeftijd", "datum", "nummer", "account",
    "kenteken", CODE,
)  # fmt: skip
SOORTEN = Opzet(LABELS, Path(__file__).with_name("soorten.marisa"), soortbeeld)
_PERSOON = LABELS.index("persoon")
_GEEN = [LABELS.index(NIETS), LABELS.index(VRIJ)]


class Stukje(NamedTuple):
    """Half-open span in code points, the likeliest label, and the greatest chance that it is personal data."""

    start: int
    end: int
    label: str
    kans: float


def stukjes(zinnen: Sequence[Zin], drempel: float, model: Model | None = None) -> Iterator[Stukje]:
    """What the model takes for personal data from a chance of ``drempel`` on, in order of place."""
    for zin, kansen in (model or laad(SOORTEN)).kansen(zinnen):
        yield from _in_zin(zin, kansen, drempel)


def _in_zin(zin: Zin, kansen: Getallen, drempel: float) -> Iterator[Stukje]:
    samen = 1.0 - kansen[:, _GEEN].sum(axis=1)
    if samen.max() < drempel:
        return
    wat = kansen.copy()
    wat[:, _GEEN] = 0.0
    wat[[i for i in range(len(wat)) if _los_getal(zin, i)], _PERSOON] = 0.0
    labels = wat.argmax(axis=1)
    rij = [(i, int(labels[i]) if samen[i] >= drempel else -1) for i in range(len(samen))]
    for label, groep in groupby(rij, key=lambda paar: paar[1]):
        plekken = [i for i, _ in groep]
        if label >= 0:
            yield from _stukje(zin, plekken, LABELS[label], samen)


def _los_getal(zin: Zin, i: int) -> bool:
    """Whether a token is a number by itself: never part of a person, as that in "K0nings" is."""
    stuk = zin.stukken[i]
    return stuk.vorm == "getal" and not any(
        0 <= j < len(zin.stukken)
        and zin.stukken[j].tekst[0].isalpha()
        and stuk.start <= zin.stukken[j].end
        and zin.stukken[j].start <= stuk.end
        for j in (i - 1, i + 1)
    )


def _stukje(zin: Zin, plekken: Sequence[int], label: str, samen: Getallen) -> Iterator[Stukje]:
    """The span without signs at its edges; nothing for signs alone."""
    kern = [i for i in plekken if zin.stukken[i].tekst[0].isalnum()]
    if kern:
        kans = float(max(samen[i] for i in kern))
        yield Stukje(zin.stukken[kern[0]].start, zin.stukken[kern[-1]].end, label, round(min(kans, 1.0), 2))
