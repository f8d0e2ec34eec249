# SPDX-License-Identifier: EUPL-1.2
"""The records are read once, whole, and nothing doubtful gets through."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import pipeline.bepalingen
from pipeline.bepalingen.register import bepalingen, uit_bestand, uniek
from tests.pipeline.bepalingen import maak_voorbeelden

GOED: dict[str, Any] = {
    "id": "P-X1",
    "plaats": "nergens",
    "tekst": "Een zin die lang genoeg is om te tellen.",
    "bereik": ["protocol"],
    "herstelbaar": "ja",
    "bindt": ["college"],
    "plekken": {"begrip": ["melding"]},
}


def _lees(**anders: Any) -> Any:
    return uit_bestand({"bron": "protocol", "bepalingen": [GOED | anders]})[0]


def test_a_good_record_is_read() -> None:
    assert _lees().plekken.paren() == (("begrip", "melding"),)


def test_what_is_standard_in_a_file_holds_unless_a_record_differs() -> None:
    kaal = {k: v for k, v in GOED.items() if k != "bindt"}
    inhoud = {"bron": "kader", "standaard": {"bindt": ["gemeente"]}, "bepalingen": [kaal, GOED]}
    eerste, tweede = uit_bestand(inhoud)
    assert (eerste.bindt, tweede.bindt) == (("gemeente",), ("college",))


@pytest.mark.parametrize(
    "anders",
    [
        {"plekken": {}},
        {"buiten": "kan niet"},
        {"plekken": {"zomaar": ["x"]}},
        {"bindt": ["buurvrouw"]},
        {"bereik": []},
        {"herstelbaar": "misschien"},
        {"tekst": "kort"},
        {"id": "geen nummer"},
        {"onbekend": 1},
    ],
)
def test_a_doubtful_record_is_refused(anders: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        _lees(**anders)


def test_duplicates_are_refused() -> None:
    with pytest.raises(ValueError, match="twee keer"):
        uniek([_lees(), _lees()])


def test_files_stay_short_enough_to_read() -> None:
    for pad in (Path(pipeline.bepalingen.__file__).parent / "teksten").glob("*.yaml"):
        regels = pad.read_text(encoding="utf-8").splitlines()
        assert len(regels) <= 420, f"splits {pad.name}"
        assert regels[0].startswith("# "), f"{pad.name} zegt niet waar het over gaat"


def test_examples_are_those_of_the_test_cases() -> None:
    melding = "draai: python -m tests.pipeline.bepalingen.maak_voorbeelden"
    assert maak_voorbeelden.voorbeelden() == maak_voorbeelden.lees_bestand(), melding


def test_records_come_in_the_order_of_the_sources() -> None:
    bronnen = [b.bron for b in bepalingen().values()]
    assert bronnen == sorted(bronnen, reverse=True)
