# SPDX-License-Identifier: EUPL-1.2
"""The runner: one real worker, all else with answers made up here."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.benchmark import aanroep, detectoren, vreemd
from tests.benchmark.__main__ import main
from tests.benchmark.aanroep import Groep, Start
from tests.benchmark.detectoren import Afwezig
from tests.benchmark.lees import read_passages
from tests.benchmark.maten import Span

CONLL = (
    "-DOCSTART- -DOCSTART- O\nJan N B-PER\nSmit N I-PER\nzag V O\nMechelen N B-LOC\n. Punc O\n\nHij Pron O\n"
)
PERSONEN = [[Span(i.start, i.einde, i.soort, 2) for i in p.items] for p in read_passages()]


def _run(python: str, detector: str, groepen: Mapping[str, aanroep.Teksten]) -> aanroep.Run:
    """Lakmoes knows all, Presidio nothing, the others are not there."""
    if detector not in {"lakmoes", "presidio"}:
        raise Afwezig(f"{detector}: niet geïnstalleerd")
    leeg: list[list[Span]] = [[] for _ in PERSONEN]
    uit = {n: Groep(PERSONEN if detector == "lakmoes" else leeg, 2.0, 1000, None) for n in groepen}
    if "vreemd" in groepen:
        uit["vreemd"] = Groep([[Span(0, 3, "persoon", 2), Span(13, 21, "overig", 3)]], 2.0, 1000, None)
    return uit


def _starts(wie: Mapping[str, str], keer: int) -> dict[str, Start]:
    return {naam: Start(1.0 + len(naam), 1.0, None) for naam in wie}


@pytest.fixture
def _made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aanroep, "run", _run)
    monkeypatch.setattr(aanroep, "starts", _starts)
    monkeypatch.delenv("LAKMOES_DATA", raising=False)


@pytest.mark.usefixtures("_made_up")
def test_json_says_who_found_what_and_who_was_absent(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pad = tmp_path / vreemd.BESTAND
    pad.parent.mkdir()
    pad.write_text(CONLL, encoding="utf-8")
    assert main(["--formaat", "json", "--data", str(tmp_path)]) == 0
    uit = json.loads(capfd.readouterr().out)
    assert uit["alles"]["recall"]["L 1+2"]["strikt"] == 1
    assert uit["alles"]["recall"]["Presidio"]["tekens"] == 0
    assert uit["opmerkingen"] == ["deduce: niet geïnstalleerd", "spacy: niet geïnstalleerd"]
    assert uit["kosten"]["lakmoes"]["snelheid"]["passages"] == 500
    assert uit["vreemd"]["Lakmoes 1+2"]["recall_tekens"] == 3 / 7
    assert uit["vreemd"]["Lakmoes 1+2"]["precisie"] == 1
    assert uit["vreemd"]["Lakmoes 1+2+3"]["precisie"] == 1 / 2


@pytest.mark.usefixtures("_made_up")
def test_table_never_rounds_up_and_names_what_was_not_measured(capfd: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    tekst = capfd.readouterr().out
    assert "Let op: vreemde tekst: geen map gegeven" in tekst
    assert "Let op: deduce: niet geïnstalleerd" in tekst
    assert "100.0" in tekst
    assert "Personen per kenmerk" in tekst


def test_missing_foreign_text_is_told(tmp_path: Path) -> None:
    assert vreemd.read_articles(tmp_path) is None


def test_a_fresh_process_finds_and_says_what_it_cost() -> None:
    run = aanroep.run(sys.executable, "lakmoes", {"bekend": [("Gisteren belde zoé bos.", ("Zoé Bos",))]})
    assert Span(15, 22, "persoon", 1) in run["bekend"].vondsten[0]
    assert run["bekend"].cpu > 0


def test_an_absent_detector_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda naam: None)
    for maak in (detectoren.deduce, detectoren.spacy_nl):
        with pytest.raises(Afwezig, match="niet gemeten"):
            maak(())


def test_a_python_that_is_not_there_is_one_line() -> None:
    with pytest.raises(Afwezig, match="start niet"):
        aanroep.run("geen-python-hier", "deduce", {})
