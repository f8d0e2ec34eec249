# SPDX-License-Identifier: EUPL-1.2
"""Sentences written before the rules and kept apart: a floor under what is found in them.

A month or a year alone is marked as a date in the sentences but is no find by design, so the
floor for dates is lower than for the rest.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import yaml

from redaction.herkenning.herkenner import Herkenner
from tests.redaction.herkenning.hulp import ontleed

ZINNEN = yaml.safe_load(Path(__file__).with_name("apart.yaml").read_text(encoding="utf-8"))
VLOER = {"persoon": 0.95, "datum": 0.8}
VLOER_OVERIG = 0.97


def _gedekt(lagen: frozenset[int]) -> tuple[Counter[str], Counter[str]]:
    herkenner = Herkenner(())
    alle: Counter[str] = Counter()
    gevonden: Counter[str] = Counter()
    for zin in ZINNEN:
        tekst, plekken = ontleed(zin)
        dekking = {i for v in herkenner.vind(tekst) if v.laag in lagen for i in range(v.start, v.end)}
        for start, end, soort in plekken:
            groep = soort if soort in VLOER else "overig"
            alle[groep] += 1
            gevonden[groep] += all(i in dekking for i in range(start, end) if tekst[i].isalnum())
    return alle, gevonden


def test_vloer_van_lagen_een_en_twee() -> None:
    alle, gevonden = _gedekt(frozenset({1, 2}))
    te_laag = {g: gevonden[g] / alle[g] for g in alle if gevonden[g] / alle[g] < VLOER.get(g, VLOER_OVERIG)}
    assert te_laag == {}


def test_elke_naam_met_hoofdletter_in_een_van_de_lagen() -> None:
    alle, gevonden = _gedekt(frozenset({1, 2, 3}))
    assert gevonden["persoon"] >= alle["persoon"] - 1
