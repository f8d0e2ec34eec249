# SPDX-License-Identifier: EUPL-1.2
"""Every report names the profile, its version and hash, every profile under it, and the choices made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.dossier import Dossier, laad_profiel
from pipeline.dossier.profielen import OMGEVING
from pipeline.profiel.verslag import KORT, aanduiding, gegevens
from pipeline.publicatie.verklaring import verklaring
from pipeline.toets.verslag import formaten
from tests.pipeline.dossier.hulp import maak

REGIO = 'naam: regio\nversie: "2026-1"\nkeuzes: {definitie_calamiteit: wet}\n'
GEMEENTE = 'naam: gemeente\nover: regio\nversie: "7"\ntermijnen: {algemene_termijnenwet: ja}\n'


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profielen"
    folder.mkdir()
    (folder / "regio.yaml").write_text(REGIO, encoding="utf-8")
    (folder / "gemeente.yaml").write_text(GEMEENTE, encoding="utf-8")
    monkeypatch.setenv(OMGEVING, str(folder))
    return maak(tmp_path / "zaak", ("profiel: voorbeeld", "profiel: gemeente"))


def _lakmoes(*woorden: object) -> None:
    with pytest.raises(SystemExit):
        main([str(w) for w in woorden])


def _genoemd(tekst: str) -> None:
    profiel, sha256 = laad_profiel("gemeente")
    assert "gemeente, versie 7" in tekst
    for deel in ("regio, versie 2026-1", "basis, versie 1", sha256[:KORT]):
        assert deel in tekst
    for laag in profiel.lagen:
        assert laag.sha256[:KORT] in tekst


@pytest.mark.parametrize("formaat", sorted(set(formaten()) - {"json"}))
def test_toets_names_it(formaat: str, dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _lakmoes("toets", dossier, "--formaat", formaat)
    uit = capsys.readouterr().out
    _genoemd(uit)
    assert "Omschrijving van calamiteit: die van de Wmo 2015" in uit
    assert "Algemene termijnenwet toegepast" in uit


def test_toets_names_it_for_scripts(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _lakmoes("toets", dossier, "--formaat", "json")
    inhoud = json.loads(capsys.readouterr().out)
    profiel, sha256 = laad_profiel("gemeente")
    assert inhoud["profiel"] == gegevens(profiel)
    assert inhoud["profiel"]["sha256"] == sha256
    assert [laag["naam"] for laag in inhoud["profiel"]["over"]] == ["regio", "basis"]
    assert any("Algemene termijnenwet" in zin for zin in inhoud["uitgangspunten"])


@pytest.mark.parametrize("opdracht", ["termijnen", "stand", "controleer"])
def test_other_reports_name_it(opdracht: str, dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _lakmoes(opdracht, dossier)
    _genoemd(capsys.readouterr().out)


def test_the_statement_names_it(dossier: Path) -> None:
    geopend = Dossier.open(dossier)
    assert verklaring(geopend)["profiel"] == gegevens(geopend.profiel)


def test_a_generated_document_names_it_in_the_register(dossier: Path) -> None:
    from datetime import UTC, datetime

    from pipeline.documenten.genereren import genereer

    genereer(Dossier.open(dossier), ("reactieformulier_wederhoor",), datetime(2026, 11, 1, tzinfo=UTC), None)
    geopend = Dossier.open(dossier)
    regels = [r for r in geopend.register.regels if r.handeling == "genereer"]
    assert regels
    for regel in regels:
        assert regel.gegevens["profiel"] == aanduiding(geopend.profiel)
        assert regel.gegevens["invoer"]["profiel"] == geopend.profiel.sha256


def test_the_built_in_profile_alone() -> None:
    tekst = aanduiding(laad_profiel("basis")[0])
    assert tekst.startswith("basis, versie 1 (")
    assert "over" not in tekst
