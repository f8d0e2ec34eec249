# SPDX-License-Identifier: EUPL-1.2
"""The chances that a linear-chain CRF gives each token, all sentences of a text at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Getallen = NDArray[np.float64]
_KLEINST = 1e-300
_RUIMTE = 200
"""So far apart, as powers of e, numbers may grow before they are brought back to a sum of 1."""


def kansen(punten: Getallen, lengtes: Sequence[int], overgang: Getallen) -> Getallen:
    """The chance of each label per token (tokens x labels).

    ``punten`` holds the scores (tokens x labels) of sentences one after the other, of which
    ``lengtes`` tells how many tokens each has; ``overgang`` the score from label to label.
    """
    if not len(punten):
        return np.empty((0, len(overgang)))
    lang = np.array(lengtes)
    rang, plek = _rangen(lang), np.arange(len(punten)) - np.repeat(np.cumsum(lang) - lang, lang)
    zin, terug = np.repeat(rang, lang), np.repeat(lang, lang) - 1 - plek
    kracht = np.exp(punten - punten.max(axis=1, keepdims=True))
    blok = np.zeros((lang.max(), 2, len(lang), len(overgang)))
    blok[plek, 0, zin] = kracht
    blok[terug, 1, zin] = kracht
    buren = _buren(blok, lang, overgang)
    samen: Getallen = buren[plek, 0, zin] * kracht * buren[terug, 1, zin]
    samen /= np.maximum(samen.sum(axis=1, keepdims=True), _KLEINST)
    return samen


def _rangen(lengtes: NDArray[np.intp]) -> NDArray[np.intp]:
    """The place of each sentence when they are sorted, longest first."""
    rang = np.empty(len(lengtes), np.intp)
    rang[np.argsort(-lengtes, kind="stable")] = np.arange(len(lengtes))
    return rang


def _buren(blok: Getallen, lengtes: NDArray[np.intp], overgang: Getallen) -> Getallen:
    """What the tokens before each token tell of its label (places x 2 x sentences x labels).

    Sentences stand side by side, longest first: once as they are, once from end to beginning, so
    that one walk tells what comes before and what comes after.
    """
    nog = np.searchsorted(np.sort(-lengtes), -np.arange(len(blok))).tolist()
    beide = np.exp(np.stack([overgang, overgang.T]))
    elke = max(1, int(_RUIMTE / (np.abs(overgang).max() + len(overgang))))
    uit = np.ones_like(blok)
    for t, (vorige, kracht, nu, n) in enumerate(zip(uit, blok, uit[1:], nog[1:], strict=False), 1):
        stap = np.matmul(vorige[:, :n] * kracht[:, :n], beide, out=nu[:, :n])
        if t % elke == 0:
            stap /= np.add.reduce(stap, axis=2, keepdims=True)
    return uit
