# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes regels``: every rule with its source."""

from __future__ import annotations

import json

import pytest

from pipeline.cli.groep import _uitvoeren
from pipeline.toets import alle_regels


def test_all_rules_with_their_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels"]) == 0
    uit = capsys.readouterr().out
    for r in alle_regels().values():
        assert r.id in uit
        assert r.bron in uit


def test_one_rule_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "AK-A11a"]) == 0
    uit = capsys.readouterr().out
    for woord in ("afspraak 11", "geldt voor:", "uitleg:", "niet mogelijk"):
        assert woord in uit


def test_unknown_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "AK-X"]) == 2
    assert "bestaat niet" in capsys.readouterr().err


def test_json_maps_provisions(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "--formaat", "json"]) == 0
    inhoud = json.loads(capsys.readouterr().out)
    assert {r["id"] for r in inhoud["regels"]} == set(alle_regels())
    assert set(alle_regels()) <= set(inhoud["bepalingen"])
    assert inhoud["bepalingen"]["AK-A11a"] == "pipeline.toets.regels.volgorde"
    assert inhoud["bepalingen"]["P-F1c"]
