# SPDX-License-Identifier: EUPL-1.2
"""The gate and the law of the day: a whole case moved in time, so that its besluit falls on either side."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest

from pipeline.toets import beoordeel
from tests.pipeline.toets import zaken

_DATUM = re.compile(r"\d{4}-\d{2}-\d{2}")
_BESLUIT = date(2026, 5, 28)


def _verschuif(waarde: Any, dagen: int) -> Any:
    """The same data with every date moved by so many days."""
    if isinstance(waarde, dict):
        return {k: _verschuif(v, dagen) for k, v in waarde.items()}
    if isinstance(waarde, list):
        return [_verschuif(v, dagen) for v in waarde]
    if not isinstance(waarde, str):
        return waarde
    schuif = timedelta(days=dagen)
    return _DATUM.sub(lambda m: (date.fromisoformat(m[0]) + schuif).isoformat(), waarde)


def _door_igj() -> dict[str, Any]:
    """The IGJ makes its own report public, on the law that says so."""
    data = zaken.basis("igj-rapport")
    data["zaak"]["openbaarmaking"][0]["door"] = "igj"
    besluit = next(g for g in data["zaak"]["gebeurtenissen"] if g["soort"] == "openbaarmakingsbesluit")
    besluit["grondslag"] = "gezondheidswet"
    return data


@pytest.mark.parametrize(
    ("dag", "grondslag", "geweigerd"),
    [
        (date(2022, 4, 30), "wob", False),
        (date(2022, 4, 30), "woo", True),
        (date(2022, 5, 1), "wob", True),
        (date(2022, 5, 1), "woo", False),
        (date(2026, 5, 28), "wob", True),
        (date(2019, 1, 1), "woo", True),
    ],
)
@pytest.mark.parametrize(("basis", "regel"), [("3b", "AK-F6d"), ("gezamenlijk", "AK-F7b")])
def test_wob_or_woo_by_the_day_of_the_besluit(
    basis: str, regel: str, dag: date, grondslag: str, geweigerd: bool
) -> None:
    data = zaken.basis(basis)
    besluit = next(g for g in data["zaak"]["gebeurtenissen"] if g["soort"] == "openbaarmakingsbesluit")
    besluit["grondslag"] = grondslag
    data = _verschuif(data, (dag - date.fromisoformat(besluit["moment"][:10])).days)
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    wet = {regel, "AK-F6d"}  # before the table of regimes begins, every report follows this one
    redenen = [b for b in uitslag.blokkades if b.regel in wet]
    assert bool(redenen) == geweigerd
    for b in redenen:
        assert ("Wob" if dag < date(2022, 5, 1) else "Woo") in b.melding


@pytest.mark.parametrize(
    ("dag", "wet"), [(date(2021, 6, 1), "Wob"), (date(2022, 6, 1), "Woo"), (date(2026, 6, 1), "Woo")]
)
def test_what_is_still_to_be_done_names_the_law_of_today(dag: date, wet: str) -> None:
    data = _door_igj()
    stuk = next(d for d in data["zaak"]["documenten"] if d["id"] == "rapport")
    stuk["aanleiding"] = "verplichte_melding"
    data = _verschuif(data, (dag - _BESLUIT).days)
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    (b,) = [b for b in uitslag.bevindingen if b.regel == "AK-F7a"]
    assert f"de procedure van de {wet} " in b.herstel
    assert "nog niet door een jurist bevestigd" in b.herstel


def test_a_confirmed_table_says_so() -> None:
    data = _door_igj()
    stuk = next(d for d in data["zaak"]["documenten"] if d["id"] == "rapport")
    stuk["aanleiding"] = "verplichte_melding"
    data["profiel"] = {"recht": {"bevestigd_door": "keurder", "bevestigd_op": "2026-02-01"}}
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    assert not uitslag.toegestaan
    assert any("op 01-02-2026 door een jurist bevestigd" in b.herstel for b in uitslag.blokkades)


def test_active_openbaarmaking_did_not_exist_before_its_besluit() -> None:
    data = _door_igj()
    for dag, geweigerd in ((date(2019, 1, 31), True), (date(2019, 2, 1), False)):
        besluit = next(g for g in data["zaak"]["gebeurtenissen"] if g["soort"] == "openbaarmakingsbesluit")
        geschoven = _verschuif(data, (dag - date.fromisoformat(besluit["moment"][:10])).days)
        uitslag = beoordeel(zaken.bron(geschoven), zaken.op(geschoven))
        assert ("AK-F6a" in {b.regel for b in uitslag.blokkades}) == geweigerd
