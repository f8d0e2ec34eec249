# SPDX-License-Identifier: EUPL-1.2
"""The settings that the handbook shows: profiles that the program takes, pipelines that fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.handboek.bladen import BLADEN, DOCS, WORTEL, blokken
from tests.handboek.zaak12 import BEGIN, typ

PIJPLIJN = DOCS / "handboek/beheer/pijplijn.md"
_PROFIELDELEN = {"naam", "termijnen", "publicatie"}


def _yaml(blad: Path) -> list[Any]:
    return [yaml.safe_load(inhoud) for taal, inhoud in blokken(blad) if taal == "yaml"]


_PROFIELEN = [
    (blad.name, stuk)
    for blad in BLADEN
    for stuk in _yaml(blad)
    if isinstance(stuk, dict) and stuk.keys() & _PROFIELDELEN and "on" not in stuk
]


@pytest.mark.parametrize(("blad", "stuk"), _PROFIELEN)
def test_a_profile_is_one_that_the_program_takes(
    blad: str, stuk: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heel = {"naam": "mijn-ggd", "versie": "2026-1", **stuk}
    if "over" in stuk:
        onder = {"naam": stuk["over"], "versie": "1"}
        (tmp_path / f"{stuk['over']}.yaml").write_text(yaml.safe_dump(onder), "utf-8")
    bestand = tmp_path / f"{heel['naam']}.yaml"
    bestand.write_text(yaml.safe_dump(heel, allow_unicode=True), "utf-8")
    monkeypatch.setenv("LAKMOES_PROFIELEN", str(tmp_path))
    code, gezegd = typ(["profiel", "--controleer", str(bestand)], BEGIN)
    assert code == 0, f"{blad}: {gezegd}"


def test_profiles_were_found_to_be_checked() -> None:
    assert {blad for blad, _ in _PROFIELEN} >= {"profiel.md", "termijnen.md", "gpp.md"}


def test_the_pipelines_use_what_is_offered() -> None:
    github, gitlab, pre_commit = _yaml(PIJPLIJN)
    stap = next(s for s in github["jobs"]["toets"]["steps"] if "lakmoes" in s["uses"])
    action = yaml.safe_load((WORTEL / "action.yml").read_text("utf-8"))
    assert stap["with"].keys() <= action["inputs"].keys()
    spec, taak = yaml.safe_load_all((WORTEL / "ci/gitlab.yml").read_text("utf-8"))
    assert gitlab["include"][0]["inputs"].keys() <= spec["spec"]["inputs"].keys()
    assert gitlab["include"][0]["remote"].endswith("ci/gitlab.yml") and "lakmoes-toets" in taak
    haken = yaml.safe_load((WORTEL / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {h["id"] for h in pre_commit["repos"][0]["hooks"]} == {h["id"] for h in haken}
