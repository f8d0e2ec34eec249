# SPDX-License-Identifier: EUPL-1.2
"""The chances that a linear-chain CRF gives each token, all sentences of a text at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Getallen = NDArray[np.float64]


def kansen(punten: Sequence[Getallen], overgang: Getallen) -> list[Getallen]:
    """Per sentence the chance of each label per token (tokens x labels).

    ``punten`` holds the scores per sentence (tokens x labels), ``overgang`` the score from label to
    label. Sentences are handled side by side, longest first.
    """
    volgorde = sorted(range(len(punten)), key=lambda i: -len(punten[i]))
    uit: list[Getallen] = [np.empty((0, len(overgang)))] * len(punten)
    if not volgorde or not len(punten[volgorde[0]]):
        return uit
    lengtes = np.array([len(punten[i]) for i in volgorde])
    blok = np.zeros((lengtes[0], len(volgorde), len(overgang)))
    for k, i in enumerate(volgorde):
        blok[: len(punten[i]), k] = punten[i]
    blok = np.exp(blok - blok.max(axis=2, keepdims=True))
    nog = [int(n) for n in np.searchsorted(-lengtes, -np.arange(len(blok)))]
    samen = _heen(blok, nog, np.exp(overgang)) * _terug(blok, nog, np.exp(overgang))
    samen /= np.maximum(samen.sum(axis=2, keepdims=True), 1e-300)
    for k, i in enumerate(volgorde):
        uit[i] = samen[: lengtes[k], k]
    return uit


def _heen(blok: Getallen, nog: Sequence[int], overgang: Getallen) -> Getallen:
    """``nog``: how many sentences have a token at each place."""
    uit = np.zeros_like(blok)
    uit[0] = blok[0]
    for t in range(1, len(blok)):
        n = nog[t]
        stap = (uit[t - 1, :n] @ overgang) * blok[t, :n]
        uit[t, :n] = stap / stap.sum(axis=1, keepdims=True)
    return uit


def _terug(blok: Getallen, nog: Sequence[int], overgang: Getallen) -> Getallen:
    uit = np.ones_like(blok)
    for t in range(len(blok) - 2, -1, -1):
        n = nog[t + 1]
        stap = (blok[t + 1, :n] * uit[t + 1, :n]) @ overgang.T
        uit[t, :n] = stap / stap.sum(axis=1, keepdims=True)
    return uit
