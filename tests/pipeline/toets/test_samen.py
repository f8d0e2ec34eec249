# SPDX-License-Identifier: EUPL-1.2
"""Whole cases as a jurist would judge them from the sources: all that refuses, warns, and from when."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.toets import beoordeel
from pipeline.zaak.basis import Moment
from tests.pipeline.toets import zaken

GEVALLEN = [
    pytest.param(geval, id=f"{pad.stem}: {geval['naam']}")
    for pad in sorted((zaken.HIER / "samen").glob("*.yaml"))
    for geval in zaken.lees(pad)["gevallen"]
]
VELDEN = {
    "naam", "basis", "op", "zet", "verwijder", "voeg_toe", "bestanden", "blokkeert", "waarschuwt", "vanaf",
    "afloop",
}  # fmt: skip


@pytest.mark.parametrize("geval", GEVALLEN)
def test_whole_case(geval: dict[str, Any], tmp_path: Path) -> None:
    assert set(geval) <= VELDEN, set(geval) - VELDEN
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    data |= {"bestanden": geval["bestanden"]} if "bestanden" in geval else {}
    uitslag = beoordeel(zaken.bron(data, tmp_path), zaken.op(data))
    gevonden = {
        ernst: {b.regel for b in uitslag.bevindingen if b.ernst == ernst}
        for ernst in ("blokkade", "waarschuwing")
    }
    assert gevonden["blokkade"] == set(geval.get("blokkeert", ()))
    assert gevonden["waarschuwing"] == set(geval.get("waarschuwt", ()))
    assert uitslag.afloop == geval.get("afloop", 1 if geval.get("blokkeert") else 0)
    if "vanaf" in geval:
        assert uitslag.vanaf == (Moment.lees(geval["vanaf"]).vroegst if geval["vanaf"] else None)
