# SPDX-License-Identifier: EUPL-1.2
"""Learns the weights with CRFsuite and writes them in the form that the model reads."""

from __future__ import annotations

import tempfile
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np

from redaction.herkenning.model.kenmerken import (
    MIDDEN,
    OFFSETS,
    RAND,
    Ding,
    Opzoeken,
    Zin,
    beeld,
    bekijk,
    in_lijst,
    paren,
    telt,
)
from redaction.herkenning.model.model import LABELS, schrijf
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.train.zin import Merk, Tekst

_VERGEET = 35
"""Of each hundred names on the list, how many made texts pretend not to know."""


@dataclass(frozen=True)
class Instelling:
    """What CRFsuite is told."""

    c1: float = 0.1
    c2: float = 0.05
    rondes: int = 70
    minimum: int = 2


class _Trainer(Protocol):
    def append(self, xseq: Sequence[Sequence[str]], yseq: Sequence[str]) -> None: ...
    def select(self, algorithm: str) -> None: ...
    def set_params(self, params: dict[str, object]) -> None: ...
    def train(self, model: str) -> None: ...


class _Info(Protocol):
    state_features: dict[tuple[str, str], float]
    transitions: dict[tuple[str, str], float]


def leer(teksten: Iterable[Tekst], uit: Path, instelling: Instelling | None = None) -> int:
    """Learn from ``teksten`` and write the model file; returns its size in bytes."""
    import pycrfsuite

    keuze = instelling or Instelling()
    trainer = cast(_Trainer, pycrfsuite.Trainer(verbose=False))
    trainer.select("lbfgs")
    trainer.set_params({
        "c1": keuze.c1, "c2": keuze.c2, "max_iterations": keuze.rondes,
        "feature.minfreq": keuze.minimum, "feature.possible_transitions": True,
    })  # fmt: skip
    for tekst in teksten:
        opzoeken = half_vergeten if tekst.gemaakt else in_lijst
        for zin in bekijk(tekst.tekst):
            trainer.append(kenmerken(zin.dingen, opzoeken), labels(zin, tekst.merken))
    with tempfile.TemporaryDirectory() as map_:
        ruw = str(Path(map_) / "model.crf")
        trainer.train(ruw)
        tagger = pycrfsuite.Tagger()
        tagger.open(ruw)
        info = cast(_Info, tagger.info())
        tagger.close()
    return _schrijf(info, uit)


def half_vergeten(kale: str) -> str:
    """As ``in_lijst``, but a fixed part of the names is not known: the list is never complete."""
    return "" if zlib.crc32(kale.encode()) % 100 < _VERGEET else in_lijst(kale)


def kenmerken(dingen: Sequence[Ding], opzoeken: Opzoeken = in_lijst) -> list[list[str]]:
    """All features of each token."""
    rij = [beeld(d, opzoeken) for d in (RAND, RAND, *dingen, RAND, RAND)]
    uit = []
    for i in range(len(dingen)):
        los = [f"{plek}{k}" for plek in range(OFFSETS) for k in rij[i + plek].kenmerken if telt(k, plek)]
        uit.append([*los, *paren(rij[i + MIDDEN - 1], rij[i + MIDDEN], rij[i + MIDDEN + 1])])
    return uit


def labels(zin: Zin, merken: Sequence[tuple[int, int, Merk]]) -> list[str]:
    """The label of each token (see LABELS)."""
    uit = []
    vorig = -1
    for stuk in zin.stukken:
        i = bisect_right(merken, stuk.start, key=lambda m: m[0]) - 1
        if i < 0 or merken[i][1] <= stuk.start:
            uit.append("O")
            continue
        uit.append("N" if merken[i][2] == "N" else "I" if i == vorig else "B")
        vorig = i
    return uit


def _schrijf(info: _Info, uit: Path) -> int:
    los: dict[str, Getallen] = defaultdict(lambda: np.zeros((OFFSETS, len(LABELS))))
    paar: dict[str, Getallen] = defaultdict(lambda: np.zeros(len(LABELS)))
    for (kenmerk, label), gewicht in info.state_features.items():
        if kenmerk[0].isdigit():
            los[kenmerk[1:]][int(kenmerk[0]), LABELS.index(label)] = gewicht
        else:
            paar[kenmerk][LABELS.index(label)] = gewicht
    overgang = {van: np.array([info.transitions.get((van, naar), 0.0) for naar in LABELS]) for van in LABELS}
    return schrijf(los, paar, overgang, uit)
