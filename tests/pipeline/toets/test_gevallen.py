# SPDX-License-Identifier: EUPL-1.2
"""Every rule has its cases as data: at least one that is met and one that is broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.toets import alle_regels, beoordeel
from pipeline.toets.loper import _gevallen
from pipeline.toets.zicht import Zicht
from pipeline.zaak.basis import Moment
from tests.pipeline.toets import zaken

MAP = zaken.HIER / "gevallen"
BASES = sorted(p.stem for p in (zaken.HIER / "basis").glob("*.yaml"))
GEVALLEN = [
    pytest.param(pad.stem, geval, id=f"{pad.stem}: {geval['naam']}")
    for pad in sorted(MAP.glob("*.yaml"))
    for geval in zaken.lees(pad)["gevallen"]
]
VELDEN = {
    "naam", "basis", "op", "zet", "verwijder", "voeg_toe", "bestanden", "profiel", "verklaring",
    "verklaring_onleesbaar", "registerfout", "zegel_weg", "namen", "blokkeert", "waarschuwt", "informeert",
    "vanaf", "buiten_bereik",
}  # fmt: skip


def _data(geval: dict[str, Any]) -> dict[str, Any]:
    assert set(geval) <= VELDEN, set(geval) - VELDEN
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    extra = (
        "bestanden",
        "profiel",
        "verklaring",
        "verklaring_onleesbaar",
        "registerfout",
        "zegel_weg",
        "namen",
    )
    return data | {veld: geval[veld] for veld in extra if veld in geval}


@pytest.mark.parametrize("naam", BASES)
def test_base_case_is_clean(naam: str) -> None:
    data = zaken.basis(naam)
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    assert [(b.regel, b.melding) for b in uitslag.bevindingen if b.ernst != "informatie"] == []
    assert uitslag.afloop == 0


@pytest.mark.parametrize(("regel", "geval"), GEVALLEN)
def test_case(regel: str, geval: dict[str, Any], tmp_path: Path) -> None:
    data = _data(geval)
    bron, op = zaken.bron(data, tmp_path), zaken.op(data)
    uitslag = beoordeel(bron, op)
    gevonden = {ernst: set() for ernst in ("blokkade", "waarschuwing", "informatie")}
    for b in uitslag.bevindingen:
        gevonden[b.ernst].add(b.regel)
    assert gevonden["blokkade"] == set(geval.get("blokkeert", ()))
    assert gevonden["waarschuwing"] == set(geval.get("waarschuwt", ()))
    assert set(geval.get("informeert", ())) <= gevonden["informatie"]
    assert uitslag.afloop == (1 if geval.get("blokkeert") else 0)
    if "vanaf" in geval:
        assert uitslag.vanaf == (Moment.lees(geval["vanaf"]).vroegst if geval["vanaf"] else None)
    if not _geraakt(regel, geval) and not geval.get("buiten_bereik"):
        zicht = Zicht(bron, op)
        r = alle_regels()[regel]
        binnen = [zicht] if r.per == "zaak" else list(_gevallen(zicht))
        assert any(r.bereik.geldt(g) for g in binnen), "een geslaagd geval moet binnen het bereik vallen"


def _geraakt(regel: str, geval: dict[str, Any]) -> bool:
    return any(regel in geval.get(veld, ()) for veld in ("blokkeert", "waarschuwt", "informeert"))


@pytest.mark.parametrize("regel", alle_regels().values(), ids=alle_regels())
def test_rule_is_complete(regel: Any) -> None:
    assert regel.bron.strip()
    assert regel.titel.strip()
    assert len(regel.uitleg) > 40
    assert regel.bereik.tekst.strip()
    pad = MAP / f"{regel.id}.yaml"
    assert pad.exists(), f"regel {regel.id} heeft geen gevallen: schrijf {pad.name}"
    gevallen = zaken.lees(pad)["gevallen"]
    assert any(_geraakt(regel.id, g) for g in gevallen), "geen geval dat breekt"
    assert any(not _geraakt(regel.id, g) for g in gevallen), "geen geval dat slaagt"


def test_no_cases_without_rule() -> None:
    assert {p.stem for p in MAP.glob("*.yaml")} <= set(alle_regels())
