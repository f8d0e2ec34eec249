# SPDX-License-Identifier: EUPL-1.2
"""A dossier never carries its own profile, in whatever way it is tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier, DossierFout
from pipeline.dossier.profielen import OMGEVING
from pipeline.fouten import Afloop, GebruiksFout
from tests.pipeline.dossier.hulp import maak

VALS = "naam: voorbeeld\nversie: vals\n"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return maak(tmp_path / "zaak")


@pytest.mark.parametrize("naam", ["profiel.yaml", "profiel.yml", "PROFIEL.YAML", "profiel.json"])
def test_a_profile_file_in_the_dossier_is_refused(naam: str, dossier: Path) -> None:
    (dossier / naam).write_text(VALS, encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        Dossier.open(dossier)
    assert str(fout.value).startswith(f"{naam}:1:1: hoort niet in een dossier; installeer het profiel")


@pytest.mark.parametrize("deel", ["", "profielen", "stukken/../profielen"])
def test_profiles_are_never_read_from_inside_the_dossier(
    deel: str, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dossier / "profielen").mkdir()
    (dossier / "stukken").mkdir(exist_ok=True)
    monkeypatch.setenv(OMGEVING, str(dossier / deel))
    with pytest.raises(GebruiksFout, match="in het dossier") as fout:
        Dossier.open(dossier)
    assert fout.value.afloop is Afloop.GEBRUIK


def test_not_by_a_relative_path_either(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dossier)
    monkeypatch.setenv(OMGEVING, ".")
    with pytest.raises(GebruiksFout, match="in het dossier"):
        Dossier.open(Path())


def test_not_by_a_link_into_the_dossier(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dossier / "stukken").mkdir(exist_ok=True)
    (dossier / "stukken" / "v.yaml").write_text(VALS, encoding="utf-8")
    folder = tmp_path / "profielen"
    folder.mkdir()
    try:
        (folder / "voorbeeld.yaml").symlink_to(dossier / "stukken" / "v.yaml")
    except OSError:
        pytest.skip("geen verwijzingen op deze computer")
    monkeypatch.setenv(OMGEVING, str(folder))
    with pytest.raises(GebruiksFout, match="verwijst naar een bestand in het dossier"):
        Dossier.open(dossier)


@pytest.mark.parametrize("naam", ["../voorbeeld", "./profiel", "profiel.yaml", "a\\b", "/tmp/x"])
def test_the_case_names_a_profile_and_no_file(naam: str, tmp_path: Path) -> None:
    dossier = maak(tmp_path / "d", ("profiel: voorbeeld", f"profiel: {naam!r}"))
    with pytest.raises(DossierFout) as fout:
        Dossier.open(dossier)
    regels = [r for r in fout.value.regels if ": profiel: " in r]
    assert len(regels) == 1
    assert "is een pad of bestand; schrijf alleen de naam" in regels[0]
    assert naam not in regels[0]


def test_a_folder_that_is_not_there_is_an_error(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a stricter profile of the organisation would silently not count."""
    monkeypatch.setenv(OMGEVING, str(tmp_path / "weg"))
    with pytest.raises(GebruiksFout, match="noemt geen map"):
        Dossier.open(dossier)
