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
    vondsten = HERKENNER.vind(tekst)
    gevonden = {(v.start, v.end, v.soort) for v in vondsten}
    assert verwacht, "een geval zonder {soort|tekst} toetst niets"
    assert {plek for plek in verwacht if plek[2] != "overig"} <= gevonden
    for start, end, _ in (plek for plek in verwacht if plek[2] == "overig"):
        assert any(v.start <= start and end <= v.end for v in vondsten), "wat te bezien is, wordt getoond"


@pytest.mark.parametrize(("soort", "zin"), NIET)
def test_laat_staan(soort: str, zin: str) -> None:
    """What the rules of a kind leave; how much ordinary text the models cover is measured on passages."""
    gevonden = [v for v in HERKENNER.vind(zin) if v.soort == soort and v.bron.startswith(soort)]
    assert [v.tekst for v in gevonden] == []


@pytest.mark.parametrize("soort", sorted(GEVALLEN))
def test_genoeg_gevallen(soort: str) -> None:
    assert len(GEVALLEN[soort]["wel"]) >= _MINSTENS_WEL
    assert len(GEVALLEN[soort]["niet"]) >= _MINSTENS_NIET
