# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes regels``: every rule, provision and tension with its source and where it lives."""

from __future__ import annotations

import json

import pytest

from pipeline.bepalingen.register import bepalingen, spanningen
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
    for woord in (
        "afspraak 11",
        "geldt voor:",
        "uitleg:",
        "niet mogelijk",
        "goed:",
        "fout:",
        "verwant:",
        "T18",
    ):
        assert woord in uit


@pytest.mark.parametrize("wie", ["P-F1c", "LM-OPEN", "AK-B2-R13-GI", "P-D6b", "T26", "ak-s1d-7"])
def test_what_is_no_rule_is_explained_too(wie: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", wie]) == 0
    assert capsys.readouterr().out.upper().startswith(wie.upper())


def test_unknown_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "AK-A11"]) == 2
    fout = capsys.readouterr().err
    assert "bestaat niet; bedoelde u AK-A11a" in fout


def test_all_provisions(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "--alles"]) == 0
    uit = capsys.readouterr().out
    assert all(f"  {wie} " in uit for wie in (*bepalingen(), *spanningen()))


def test_a_word_is_searched(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "--zoek", "persbericht"]) == 0
    uit = capsys.readouterr().out
    assert "P-C4e" in uit and "P-S4.1a" not in uit


@pytest.mark.parametrize(
    "vraag",
    [["--zoek", "nergenstevinden"], ["--zoek", " "], ["--zoek", "raad", "--alles"], ["T05", "--alles"],
     ["--zoek", "raad", "--formaat", "json"]],
)  # fmt: skip
def test_a_question_that_cannot_be_answered(vraag: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", *vraag]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_json_maps_provisions(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "--formaat", "json"]) == 0
    inhoud = json.loads(capsys.readouterr().out)
    assert {r["id"] for r in inhoud["regels"]} == set(alle_regels())
    assert set(inhoud["bepalingen"]) == set(bepalingen())
    plekken = inhoud["bepalingen"]["AK-A11a"]["plekken"]
    assert {"regel", "toestand"} <= {p["soort"] for p in plekken}
    assert "tests/pipeline/toets/gevallen/AK-A11a.yaml" in inhoud["bepalingen"]["AK-A11a"]["tests"]
    assert inhoud["bepalingen"]["P-D6b"]["niet_in_software"]


def test_json_of_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["regels", "p-s4.2b", "--formaat", "json"]) == 0
    assert list(json.loads(capsys.readouterr().out)["bepalingen"]) == ["P-S4.2b"]
