# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes stand`` on the examples: words for a toezichthouder, JSON for scripts, no names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from pipeline.cli.stand import commando

VOORBEELDEN = sorted(p.parent for p in Path("examples").glob("*/zaak.yaml"))


@pytest.mark.parametrize("dossier", VOORBEELDEN, ids=lambda p: p.name)
def test_every_example_has_a_stand(dossier: Path) -> None:
    tekst = CliRunner().invoke(commando, [str(dossier)])
    assert tekst.exit_code == 0, tekst.output
    assert "Nu: " in tekst.output
    gegevens = CliRunner().invoke(commando, [str(dossier), "--formaat", "json"])
    inhoud = json.loads(gegevens.output)
    assert inhoud["standen"]
    assert all(s["tekst"].endswith(".") for s in inhoud["standen"])
    for naam in _namen(dossier):
        assert naam not in tekst.output + gegevens.output


def _namen(dossier: Path) -> list[str]:
    pad = dossier / "personen.yaml"
    personen = yaml.safe_load(pad.read_text(encoding="utf-8"))["personen"] if pad.exists() else []
    return [p["naam"]["achternaam"] for p in personen]


def test_a_moment_in_the_past_shows_the_stand_of_then() -> None:
    toen = CliRunner().invoke(commando, ["examples/eigen-onderzoek-3b", "--op", "2026-04-10"])
    assert "Het conceptrapport ligt voor bij wie mag reageren." in toen.output
    assert "kan nog reageren, tot en met" in toen.output
