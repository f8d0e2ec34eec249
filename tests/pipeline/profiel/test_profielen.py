# SPDX-License-Identifier: EUPL-1.2
"""Profiles: built-in ones, those of the user first, never one in a dossier, none looser than the law."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier, DossierFout, laad_profiel
from pipeline.dossier.profielen import OMGEVING, bekende_profielen, profielmappen
from tests.pipeline.dossier.hulp import maak


@pytest.fixture(autouse=True)
def eigen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profielen"
    folder.mkdir()
    monkeypatch.setenv(OMGEVING, str(folder))
    return folder


def test_built_in_profiles() -> None:
    assert bekende_profielen() == ("basis", "voorbeeld")
    basis, _ = laad_profiel("basis")
    assert not basis.medewerkers
    voorbeeld, hash_ = laad_profiel("voorbeeld")
    assert len(hash_) == 64
    for wie in ("schrijver", "lakker", "keurder", "communicatie", "teamleider"):
        assert voorbeeld.kent(wie)
    assert not voorbeeld.kent("iemand")


def test_the_users_profile_wins(eigen: Path) -> None:
    data = b'naam: basis\nversie: "9"\ntermijnen:\n  wacht_na_bekendmaking_dagen: 21\n'
    (eigen / "basis.yaml").write_bytes(data)
    profiel, _ = laad_profiel("basis")
    assert profiel.versie == "9"
    assert profiel.termijnen.wacht_na_bekendmaking_dagen == 21
    assert [(laag.naam, laag.versie, laag.eigen) for laag in profiel.lagen] == [("basis", "1", False)]


def test_a_profile_in_a_dossier_is_never_used(tmp_path: Path) -> None:
    dossier = maak(tmp_path / "d")
    for plek in (dossier, dossier / "profielen"):
        plek.mkdir(exist_ok=True)
        (plek / "voorbeeld.yaml").write_text("naam: voorbeeld\nversie: vals\n", encoding="utf-8")
    assert Dossier.open(dossier).profiel.versie != "vals"


@pytest.mark.parametrize(
    ("naam", "verwacht"),
    [
        ("onbekend", "is hier niet geïnstalleerd; kies basis, voorbeeld, of zet het in de map"),
        ("voorbeld", "is hier niet geïnstalleerd; bedoelde u voorbeeld? Kies anders basis, voorbeeld"),
        ("BASIS", "bedoelde u basis?"),
        ("", "kies basis, voorbeeld"),
        ("../basis", "is een pad of bestand; schrijf alleen de naam"),
        ("..", "is een pad of bestand"),
        ("basis.yaml", "is een pad of bestand"),
        ("a/b", "is een pad of bestand"),
        ("c:\\basis", "is een pad of bestand"),
    ],
)
def test_unknown_profile(naam: str, verwacht: str) -> None:
    with pytest.raises(DossierFout) as fout:
        laad_profiel(naam)
    assert verwacht in str(fout.value)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("naam: anders\nversie: x\n", "profiel eigen.yaml:1:7: naam: is anders dan de naam van het bestand"),
        ("naam: eigen\nversie: 1\n", "profiel eigen.yaml:2:9: versie: is een getal in plaats van tekst"),
        (
            "naam: eigen\nversie: x\ntermijnen: {reactie_concept_weken: 1}\n",
            "profiel eigen.yaml:3:36: termijnen.reactie_concept_weken: is te klein; schrijf 2 of meer",
        ),
        (
            "naam: eigen\nversie: x\ntermijnen: {wacht_na_bekendmaking_dagen: 13}\n",
            "termijnen.wacht_na_bekendmaking_dagen: is te klein; schrijf 14 of meer",
        ),
        (
            "naam: eigen\nversie: x\nmedewerker: []\n",
            "medewerker: is geen bekende sleutel; bedoelde u medewerkers?",
        ),
        ("naam: eigen\nversie: x\nhuisstijl: {kleur: rood}\n", "is geen kleur; schrijf bijvoorbeeld"),
        ("- a\n", "moet uit eigen velden bestaan"),
    ],
)
def test_invalid_profile(tekst: str, verwacht: str, eigen: Path) -> None:
    (eigen / "eigen.yaml").write_text(tekst, encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        laad_profiel("eigen")
    assert verwacht in str(fout.value)


def test_without_the_variable_the_users_folder_is_searched() -> None:
    eerste, ingebouwd = profielmappen({})
    assert eerste.name == "profielen"
    assert "lakmoes" in str(eerste)
    assert (ingebouwd / "basis.yaml").is_file()
