# SPDX-License-Identifier: EUPL-1.2
"""The composite action: its steps run as a GitHub runner runs them, on a repository without names."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.hulp import MAG, MAG_NIET, WORTEL, opslag, schil

ACTION: dict[str, Any] = yaml.safe_load((WORTEL / "action.yml").read_text("utf-8"))


def _stap(met: dict[str, str], map_: Path, tmp_path: Path) -> tuple[int, str, dict[str, str]]:
    """Exit code, output and outputs of the step that judges, with these inputs."""
    (stap,) = [s for s in ACTION["runs"]["steps"] if s.get("id") == "toets"]
    invoer = {naam: str(i.get("default", "")) for naam, i in ACTION["inputs"].items()} | met
    uitvoer = tmp_path / "uitvoer"
    uitvoer.touch()
    omgeving = {
        naam: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: invoer[m[1]], waarde)
        for naam, waarde in stap["env"].items()
    }
    github = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(WORTEL),
        "GITHUB_OUTPUT": str(uitvoer),
    }
    klaar = schil(stap["run"], map_, {**omgeving, **github})
    regels = dict(r.split("=", 1) for r in uitvoer.read_text("utf-8").splitlines())
    return klaar.returncode, klaar.stdout + klaar.stderr, regels


def test_a_refusal_fails_at_its_line_and_leaves_a_report(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG, MAG_NIET)
    code, tekst, uit = _stap({}, map_, tmp_path)
    assert (code, uit["afloop"]) == (1, "1")
    assert f"::error file=zaken/{MAG_NIET}/zaak.yaml,line=" in tekst
    assert f"::error file=zaken/{MAG}/" not in tekst
    (run,) = json.loads((map_ / "lakmoes.sarif").read_text("utf-8"))["runs"]
    plekken = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]}
    assert f"zaken/{MAG_NIET}/zaak.yaml" in plekken


def test_a_lawful_case_passes(tmp_path: Path) -> None:
    code, _, uit = _stap({"dossiers": f"zaken/{MAG}"}, opslag(tmp_path / "o", MAG, MAG_NIET), tmp_path)
    assert (code, uit["afloop"]) == (0, "0")


def test_a_refusal_may_be_a_message_only_but_a_broken_case_not(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG, MAG_NIET)
    code, tekst, uit = _stap({"weigering": "melding"}, map_, tmp_path)
    assert (code, uit["afloop"]) == (0, "1")
    assert "::error" in tekst
    zaak = map_ / "zaken" / MAG / "zaak.yaml"
    zaak.write_text(zaak.read_text("utf-8").replace("titel:", "titl:", 1), encoding="utf-8")
    code, tekst, uit = _stap({"weigering": "melding"}, map_, tmp_path)
    assert (code, uit["afloop"]) == (3, "3")
    assert "bedoelde u titel?" in tekst


@pytest.mark.parametrize("patroon", ["zaken/*", f"zaken/{MAG}\n\nzaken/{MAG_NIET}\n"])
def test_patterns_and_lines(tmp_path: Path, patroon: str) -> None:
    code, tekst, _ = _stap({"dossiers": patroon}, opslag(tmp_path / "o", MAG, MAG_NIET), tmp_path)
    assert code == 1
    assert tekst.count("title=Lakmoes::") == 2


@pytest.mark.parametrize("patroon", ["zaken/*", ""])
def test_nothing_found_is_an_error(tmp_path: Path, patroon: str) -> None:
    code, tekst, _ = _stap({"dossiers": patroon}, opslag(tmp_path / "leeg"), tmp_path)
    assert code == 2
    assert "LAKMOES_DOSSIERS" in tekst


def test_the_moment_and_the_profiles_are_passed_on(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG)
    (map_ / "profielen").mkdir()
    assert _stap({"op": "2026-05-07", "profielen": "profielen"}, map_, tmp_path)[0] == 1
    assert _stap({"op": "7 mei"}, map_, tmp_path)[0] == 2


def test_every_input_is_used_and_every_step_can_run() -> None:
    tekst = json.dumps(ACTION["runs"])
    for naam in ACTION["inputs"]:
        assert f"inputs.{naam} " in tekst or f"inputs.{naam} " in json.dumps(ACTION["outputs"])
    for stap in ACTION["runs"]["steps"]:
        assert "uses" in stap or stap["shell"] == "bash"
