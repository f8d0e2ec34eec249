# SPDX-License-Identifier: EUPL-1.2
"""Learns the weights with CRFsuite and writes them in the form that the model reads."""

from __future__ import annotations

import tempfile
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np

from redaction.herkenning.model.kenmerken import (
    MIDDEN,
    OFFSETS,
    RAND,
    Beeld,
    Ding,
    Opzoeken,
    Zin,
    beeld,
    bekijk,
    in_lijst,
    paren,
    telt,
)
from redaction.herkenning.model.model import schrijf
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.model.soortkenmerken import soortbeeld, soorttelt
from redaction.herkenning.model.soortvinden import LABELS as SOORTLABELS
from redaction.herkenning.model.vinden import LABELS
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


@dataclass(frozen=True)
class Leerstof:
    """Sentences as features and labels, and all labels there are."""

    zinnen: Iterable[tuple[Sequence[Sequence[str]], Sequence[str]]]
    labels: tuple[str, ...]


def over_personen(teksten: Iterable[Tekst]) -> Leerstof:
    """What the model of names learns from."""
    zinnen = (
        (kenmerken(zin.dingen, half_vergeten if tekst.gemaakt else in_lijst), labels(zin, tekst.merken))
        for tekst in teksten
        for zin in bekijk(tekst.tekst)
    )
    return Leerstof(zinnen, LABELS)


def over_soorten(teksten: Iterable[Tekst]) -> Leerstof:
    """What the model of kinds learns from."""
    zinnen = (
        (soortkenmerken(zin.dingen), soortlabels(zin, tekst.merken))
        for tekst in teksten
        for zin in bekijk(tekst.tekst)
    )
    return Leerstof(zinnen, SOORTLABELS)


def leer(stof: Leerstof, uit: Path, instelling: Instelling | None = None) -> int:
    """Learn from ``stof`` and write the model file; returns its size in bytes."""
    import pycrfsuite

    keuze = instelling or Instelling()
    trainer = cast(_Trainer, pycrfsuite.Trainer(verbose=False))
    trainer.select("lbfgs")
    trainer.set_params({
        "c1": keuze.c1, "c2": keuze.c2, "max_iterations": keuze.rondes,
        "feature.minfreq": keuze.minimum, "feature.possible_transitions": True,
    })  # fmt: skip
    for xseq, yseq in stof.zinnen:
        trainer.append(xseq, yseq)
    with tempfile.TemporaryDirectory() as map_:
        ruw = str(Path(map_) / "model.crf")
        trainer.train(ruw)
        tagger = pycrfsuite.Tagger()
        tagger.open(ruw)
        info = cast(_Info, tagger.info())
        tagger.close()
    return _schrijf(info, stof.labels, uit)


def half_vergeten(kale: str) -> str:
    """As ``in_lijst``, but a fixed part of the names is not known: the list is never complete."""
    return "" if zlib.crc32(kale.encode()) % 100 < _VERGEET else in_lijst(kale)


def kenmerken(dingen: Sequence[Ding], opzoeken: Opzoeken = in_lijst) -> list[list[str]]:
    """All features of each token for the model of names."""
    rij = [beeld(d, opzoeken) for d in (RAND, RAND, *dingen, RAND, RAND)]
    los = _met_buren(rij, telt)
    return [
        [*los[i], *paren(rij[i + MIDDEN - 1], rij[i + MIDDEN], rij[i + MIDDEN + 1])]
        for i in range(len(dingen))
    ]


def soortkenmerken(dingen: Sequence[Ding]) -> list[list[str]]:
    """All features of each token for the model of kinds."""
    return _met_buren([soortbeeld(d) for d in (RAND, RAND, *dingen, RAND, RAND)], soorttelt)


def _met_buren(rij: Sequence[Beeld], telt_mee: Callable[[str, int], bool]) -> list[list[str]]:
    return [
        [f"{plek}{k}" for plek in range(OFFSETS) for k in rij[i + plek].kenmerken if telt_mee(k, plek)]
        for i in range(len(rij) - 2 * MIDDEN)
    ]


def labels(zin: Zin, merken: Sequence[tuple[int, int, Merk]]) -> list[str]:
    """The label of each token (see LABELS)."""
    uit = []
    vorig = -1
    for i in _merk_bij(zin, merken):
        merk = merken[i][2] if i >= 0 else "O"
        uit.append(merk if merk in "ON" else "I" if i == vorig else "B")
        vorig = i
    return uit


def soortlabels(zin: Zin, merken: Sequence[tuple[int, int, Merk]]) -> list[str]:
    """The label of each token (see SOORTLABELS)."""
    return [merken[i][2] if i >= 0 else SOORTLABELS[0] for i in _merk_bij(zin, merken)]


def _merk_bij(zin: Zin, merken: Sequence[tuple[int, int, Merk]]) -> list[int]:
    """Per token which mark it stands in; -1 for none."""
    uit = []
    for stuk in zin.stukken:
        i = bisect_right(merken, stuk.start, key=lambda m: m[0]) - 1
        uit.append(i if i >= 0 and stuk.start < merken[i][1] else -1)
    return uit


def _schrijf(info: _Info, labels: Sequence[str], uit: Path) -> int:
    los: dict[str, Getallen] = defaultdict(lambda: np.zeros((OFFSETS, len(labels))))
    paar: dict[str, Getallen] = defaultdict(lambda: np.zeros(len(labels)))
    for (kenmerk, label), gewicht in info.state_features.items():
        if kenmerk[0].isdigit():
            los[kenmerk[1:]][int(kenmerk[0]), labels.index(label)] = gewicht
        else:
            paar[kenmerk][labels.index(label)] = gewicht
    overgang = {van: np.array([info.transitions.get((van, naar), 0.0) for naar in labels]) for van in labels}
    return schrijf(los, paar, overgang, uit)
