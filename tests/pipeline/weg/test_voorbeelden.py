# SPDX-License-Identifier: EUPL-1.2
"""The examples: each gives the verdict it was made for, as it lies there and when made anew."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.cli.opties import nu
from pipeline.dossier import Dossier
from pipeline.toets import toets
from pipeline.weg.demo import demo, kopieer_invoer
from pipeline.weg.verloop import draai

VOORBEELDEN = sorted(p.parent for p in (Path(__file__).parents[3] / "examples").glob("*/verloop.yaml"))
OPENBAAR_ZONDER_NAMEN = ("zaak.yaml", "register.jsonl", "verklaring.json")


def verwacht(voorbeeld: Path) -> dict[str, Any]:
    stappen = yaml.safe_load((voorbeeld / "verloop.yaml").read_text("utf-8"))["stappen"]
    return next(dict(s["toets"]) for s in stappen if "toets" in s)


def oordeel(map_: Path, *extra: str) -> tuple[int, set[str]]:
    uit = subprocess.run(
        [sys.executable, "-m", "pipeline", "toets", str(map_), "--formaat", "json", *extra],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    blokkades = [b for b in json.loads(uit.stdout)["bevindingen"] if b["ernst"] == "blokkade"]
    return uit.returncode, {b["regel"] for b in blokkades}


def test_there_are_lawful_and_refused_ones() -> None:
    uitkomsten = [verwacht(v)["verwacht"] for v in VOORBEELDEN]
    assert uitkomsten.count(0) >= 4 and uitkomsten.count(1) >= 7


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda p: p.name)
def test_an_example_gives_exactly_its_own_verdict(voorbeeld: Path) -> None:
    eis = verwacht(voorbeeld)
    assert oordeel(voorbeeld) == (eis["verwacht"], set(eis["regels"]))


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda p: p.name)
def test_the_name_free_files_alone_give_the_same_verdict(voorbeeld: Path, tmp_path: Path) -> None:
    for naam in OPENBAAR_ZONDER_NAMEN:
        shutil.copyfile(voorbeeld / naam, tmp_path / naam)
    eis = verwacht(voorbeeld)
    assert oordeel(tmp_path) == (eis["verwacht"], set(eis["regels"]))


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda p: p.name)
def test_made_anew_it_gives_the_same_verdict_and_package(voorbeeld: Path, tmp_path: Path) -> None:
    kopieer_invoer(voorbeeld, tmp_path / "zaak")
    draai(tmp_path / "zaak", nu, lambda regel: None)
    eis = verwacht(voorbeeld)
    uitslag = toets(Dossier.open(tmp_path / "zaak"), nu())
    assert {b.regel for b in uitslag.bevindingen if b.ernst == "blokkade"} == set(eis["regels"])
    assert bool(list((tmp_path / "zaak").glob("publicatie/*/manifest.json"))) == (eis["verwacht"] == 0)


def test_the_demo_keeps_its_names_and_its_key_out_of_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[demo.__module__], "draai", lambda map_, klok, meld: None)
    demo(tmp_path / "demo", "eigen-onderzoek-3b", nu, lambda regel: None)
    for opdracht in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *opdracht], cwd=tmp_path / "demo", check=True)
    uit = subprocess.run(["git", "ls-files"], cwd=tmp_path / "demo", capture_output=True, encoding="utf-8")
    assert uit.stdout.split() == [".gitignore", "README.md", "zaak.yaml"]


def test_where_time_was_the_only_cause_the_earliest_moment_is_exact() -> None:
    voorbeeld = next(v for v in VOORBEELDEN if v.name == "geweigerd-zienswijze-loopt")
    dossier = Dossier.open(voorbeeld)
    vanaf = toets(dossier, nu()).vanaf
    assert vanaf is not None
    assert toets(dossier, vanaf).toegestaan
    assert not toets(dossier, vanaf - timedelta(minutes=1)).toegestaan
