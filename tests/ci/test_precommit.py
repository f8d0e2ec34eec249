# SPDX-License-Identifier: EUPL-1.2
"""The hooks of pre-commit: by pre-commit itself in a release check, and always by their own words."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.hulp import MAG, MAG_NIET, WORTEL, git, opslag, schil

HAKEN: dict[str, dict[str, Any]] = {
    h["id"]: h for h in yaml.safe_load((WORTEL / ".pre-commit-hooks.yaml").read_text("utf-8"))
}


def _bestanden(haak: str, map_: Path) -> list[str]:
    """The files that pre-commit would hand to a hook: those whose path the pattern is found in."""
    paden = (p.relative_to(map_).as_posix() for p in sorted(map_.rglob("*")) if p.is_file())
    return [p for p in paden if re.search(HAKEN[haak]["files"], p) and not p.startswith(".git/")]


@pytest.mark.parametrize(
    ("haak", "voorbeelden", "afloop"),
    [
        ("lakmoes-controleer", [MAG, MAG_NIET], 0),
        ("lakmoes-toets", [MAG], 0),
        ("lakmoes-toets", [MAG, MAG_NIET], 1),
    ],
)
def test_the_entry_takes_the_files(tmp_path: Path, haak: str, voorbeelden: list[str], afloop: int) -> None:
    map_ = opslag(tmp_path / "o", *voorbeelden)
    bestanden = _bestanden(haak, map_)
    assert len(bestanden) == len(voorbeelden)
    assert schil(" ".join([HAKEN[haak]["entry"], *bestanden]), map_).returncode == afloop


def test_a_broken_case_is_held(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG, MAG_NIET)
    zaak = map_ / "zaken" / MAG / "zaak.yaml"
    zaak.write_text("titl: x\n", encoding="utf-8")
    haak = HAKEN["lakmoes-controleer"]
    klaar = schil(" ".join([haak["entry"], *_bestanden(haak["id"], map_)]), map_)
    assert klaar.returncode == 3
    assert "bedoelde u titel?" in klaar.stderr


@pytest.mark.parametrize(
    ("pad", "tegen"),
    [
        ("zaken/x/personen.yaml", True),
        ("personen.json", True),
        ("zaken/x/zegel.sleutel", True),
        ("zaken/x/lakbesluiten.xlsx", True),
        ("zaken/x/stukken/zienswijze.pdf", True),
        ("zaken/x/zaak.yaml", False),
        ("zaken/x/verklaring.json", False),
        ("docs/rapporten.md", False),
    ],
)
def test_what_never_goes_into_git(pad: str, tegen: bool) -> None:
    assert bool(re.search(HAKEN["lakmoes-geen-namen"]["files"], pad)) is tegen


@pytest.mark.skipif(not os.environ.get("LAKMOES_RELEASE"), reason="installeert met pip: make release-check")
@pytest.mark.parametrize(
    ("haak", "voorbeeld", "afloop"),
    [
        ("lakmoes-controleer", MAG, 0),
        ("lakmoes-toets", MAG, 0),
        ("lakmoes-toets", MAG_NIET, 1),
        ("lakmoes-geen-namen", MAG, 0),
    ],
)
def test_by_pre_commit_itself(tmp_path: Path, haak: str, voorbeeld: str, afloop: int) -> None:
    map_ = opslag(tmp_path / "o", voorbeeld)
    git(map_, "commit", "-qm", "zaak")
    opdracht = [sys.executable, "-m", "pre_commit", "try-repo", str(WORTEL), haak, "--all-files"]
    klaar = subprocess.run(opdracht, cwd=map_, capture_output=True, encoding="utf-8", check=False)
    assert klaar.returncode == afloop, klaar.stdout + klaar.stderr
    assert ("Passed" in klaar.stdout) is (afloop == 0) or "Skipped" in klaar.stdout


@pytest.mark.skipif(not os.environ.get("LAKMOES_RELEASE"), reason="installeert met pip: make release-check")
def test_a_name_is_held_by_pre_commit_itself(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG)
    shutil.copyfile(WORTEL / "examples" / MAG / "personen.yaml", map_ / "zaken" / MAG / "personen.yaml")
    git(map_, "add", "-f", "-A")
    opdracht = [sys.executable, "-m", "pre_commit", "try-repo", str(WORTEL), "lakmoes-geen-namen", "-a"]
    klaar = subprocess.run(opdracht, cwd=map_, capture_output=True, encoding="utf-8", check=False)
    assert klaar.returncode == 1
    assert "hoort binnen de organisatie" in klaar.stdout
