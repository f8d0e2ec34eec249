# SPDX-License-Identifier: EUPL-1.2
"""Each kind has its own cases: what must be found, exactly, and what must not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from redaction.herkenning.herkenner import Herkenner
from tests.redaction.herkenning.hulp import ontleed

_MAP = Path(__file__).with_name("gevallen")
_MINSTENS_WEL, _MINSTENS_NIET = 15, 8
GEVALLEN = {pad.stem: yaml.safe_load(pad.read_text(encoding="utf-8")) for pad in sorted(_MAP.glob("*.yaml"))}
WEL = [(soort, zin) for soort, g in GEVALLEN.items() for zin in g["wel"]]
NIET = [(soort, zin) for soort, g in GEVALLEN.items() for zin in g["niet"]]
HERKENNER = Herkenner(())


@pytest.mark.parametrize(("soort", "zin"), WEL)
def test_vindt(soort: str, zin: str) -> None:
    tekst, verwacht = ontleed(zin)
    gevonden = {(v.start, v.end, v.soort) for v in HERKENNER.vind(tekst)}
    assert verwacht, "een geval zonder {soort|tekst} toetst niets"
    assert set(verwacht) <= gevonden


@pytest.mark.parametrize(("soort", "zin"), NIET)
def test_laat_staan(soort: str, zin: str) -> None:
    assert [v.tekst for v in HERKENNER.vind(zin) if v.soort == soort] == []


@pytest.mark.parametrize("soort", sorted(GEVALLEN))
def test_genoeg_gevallen(soort: str) -> None:
    assert len(GEVALLEN[soort]["wel"]) >= _MINSTENS_WEL
    assert len(GEVALLEN[soort]["niet"]) >= _MINSTENS_NIET
