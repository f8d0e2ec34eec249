# SPDX-License-Identifier: EUPL-1.2
"""A profile over another: only what differs, over several levels, never in a circle, with a stable hash."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import DossierFout, laad_profiel
from pipeline.dossier.profielen import OMGEVING, controleer_profiel, laad_stapel

REGIO = """\
naam: regio
versie: "2026-1"
medewerkers:
  - {id: jurist, functie: jurist}
termijnen:
  reactie_concept_weken: 3
keuzes: {termijn_3b_start: ontvangst}
huisstijl: {kleur: "#112233", website: regio.example}
"""
GEMEENTE = """\
naam: gemeente
over: regio
versie: "1"
termijnen: {wacht_na_bekendmaking_dagen: 21}
keuzes:
huisstijl: {kleur: "#445566"}
"""


@pytest.fixture(autouse=True)
def eigen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profielen"
    folder.mkdir()
    monkeypatch.setenv(OMGEVING, str(folder))
    return folder


def _zet(folder: Path, **teksten: str) -> None:
    for naam, tekst in teksten.items():
        (folder / f"{naam}.yaml").write_text(tekst, encoding="utf-8")


def test_only_what_differs(eigen: Path) -> None:
    _zet(eigen, regio=REGIO, gemeente=GEMEENTE)
    profiel, _ = laad_profiel("gemeente")
    assert profiel.termijnen.reactie_concept_weken == 3
    assert profiel.termijnen.wacht_na_bekendmaking_dagen == 21
    assert profiel.keuzes.termijn_3b_start == "ontvangst"
    assert (profiel.huisstijl.kleur, profiel.huisstijl.website) == ("#445566", "regio.example")
    assert profiel.kent("jurist")
    assert [(laag.naam, laag.versie, laag.eigen) for laag in profiel.lagen] == [
        ("regio", "2026-1", True),
        ("basis", "1", False),
    ]


def test_a_list_replaces_the_one_under_it(eigen: Path) -> None:
    _zet(eigen, regio=REGIO, gemeente=GEMEENTE + "medewerkers: [{id: ander, functie: jurist}]\n")
    profiel, _ = laad_profiel("gemeente")
    assert profiel.kent("ander")
    assert not profiel.kent("jurist")


def test_where_a_value_comes_from(eigen: Path) -> None:
    _zet(eigen, regio=REGIO, gemeente=GEMEENTE)
    stapel = laad_stapel("gemeente")

    def waar(*pad: str) -> tuple[str, int] | None:
        gevonden = stapel.herkomst(pad)
        return (gevonden[0].pad.name, gevonden[1]) if gevonden else None

    assert waar("termijnen", "wacht_na_bekendmaking_dagen") == ("gemeente.yaml", 4)
    assert waar("termijnen", "reactie_concept_weken") == ("regio.yaml", 6)
    assert waar("keuzes", "termijn_3b_start") == ("regio.yaml", 7)
    assert waar("keuzes", "handhaving") is None


def test_the_hash_is_of_the_values_that_hold(eigen: Path) -> None:
    _zet(eigen, regio=REGIO, gemeente=GEMEENTE)
    _, eerst = laad_profiel("gemeente")
    _zet(eigen, gemeente="# uitleg\r\nversie: '1'\r\n" + GEMEENTE.replace('versie: "1"\n', ""))
    assert laad_profiel("gemeente")[1] == eerst
    _zet(eigen, gemeente=GEMEENTE + "omschrijving: anders gezegd\n")
    assert laad_profiel("gemeente")[1] == eerst
    _zet(eigen, regio=REGIO.replace("weken: 3", "weken: 4"))
    profiel, later = laad_profiel("gemeente")
    assert later != eerst
    assert later == profiel.sha256 != profiel.lagen[0].sha256


@pytest.mark.parametrize(
    ("bestanden", "verwacht"),
    [
        ({"a": "b", "b": "a"}, "profiel b.yaml:2:7: over: maakt een kring (a over b over a)"),
        ({"a": "b", "b": "c", "c": "b"}, "maakt een kring (a over b over c over b)"),
        ({"a": "weg"}, "profiel a.yaml:2:7: over: is hier niet geïnstalleerd; kies a, basis, voorbeeld"),
        ({"a": "a"}, "profiel a.yaml:2:7: over: is hier niet geïnstalleerd"),
        ({"a": "../a"}, "over: is een pad of bestand; schrijf alleen de naam"),
        ({"a": "/etc/hosts"}, "over: is een pad of bestand"),
    ],
)
def test_what_cannot_lie_under_a_profile(bestanden: dict[str, str], verwacht: str, eigen: Path) -> None:
    _zet(eigen, **{naam: f"naam: {naam}\nover: {over}\nversie: x\n" for naam, over in bestanden.items()})
    with pytest.raises(DossierFout) as fout:
        laad_profiel("a")
    assert verwacht in str(fout.value)


def test_an_own_profile_may_bear_the_name_of_a_built_in_one_and_lies_over_it(eigen: Path) -> None:
    _zet(eigen, basis='naam: basis\nover: basis\nversie: "2"\ntermijnen: {reactie_concept_weken: 5}\n')
    _zet(eigen, regio="naam: regio\nversie: x\n")
    assert [laag.versie for laag in laad_profiel("basis")[0].lagen] == ["1"]
    assert laad_profiel("regio")[0].termijnen.reactie_concept_weken == 5
    ingebouwd, _ = laad_profiel("voorbeeld")
    assert ingebouwd.termijnen.reactie_concept_weken == 2
    assert not any(laag.eigen for laag in ingebouwd.lagen)


def test_an_error_is_told_of_the_file_that_holds_it(eigen: Path) -> None:
    _zet(eigen, regio=REGIO.replace("weken: 3", "weken: 1"), gemeente=GEMEENTE)
    with pytest.raises(DossierFout) as fout:
        laad_profiel("gemeente")
    (regel,) = fout.value.regels
    assert regel.startswith("profiel regio.yaml:6:26: termijnen.reactie_concept_weken: is te klein")


def test_a_loose_file_is_checked_over_the_installed_ones(eigen: Path, tmp_path: Path) -> None:
    _zet(eigen, regio=REGIO)
    los = tmp_path / "profiel.yaml"
    los.write_text(GEMEENTE, encoding="utf-8")
    assert controleer_profiel(los).profiel.termijnen.reactie_concept_weken == 3
    los.write_text(GEMEENTE.replace("keuzes:", "keuzes: {handhaven: per_wet}"), encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        controleer_profiel(los)
    verwacht = "profiel.yaml:5:10: keuzes.handhaven: is geen bekende sleutel; bedoelde u handhaving?"
    assert str(fout.value) == verwacht
