# SPDX-License-Identifier: EUPL-1.2
"""Every error a writer can make in zaak.yaml: exactly what is shown, from cases as data."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from pipeline.dossier import Dossier, DossierFout
from pipeline.dossier.modelwandel import wandel
from pipeline.dossier.vertaling import PATRONEN, vertaal
from pipeline.dossier.yaml_lezen import lees_data
from pipeline.dossier.zaak_lezen import valideer
from pipeline.fouten import Afloop
from pipeline.profiel.model import Profiel
from pipeline.zaak.persoon import Personenbestand
from pipeline.zaak.zaak import Zaak
from tests.pipeline.dossier.hulp import GOED, HIER, maak

GEVALLEN: list[dict[str, Any]] = yaml.safe_load((HIER / "fouten.yaml").read_text(encoding="utf-8"))
NAMEN = ("zomer", "kuip", "anneke", "tante")


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["naam"])
def test_fout(geval: dict[str, Any], tmp_path: Path) -> None:
    maak(tmp_path, *[(oud, nieuw) for oud, nieuw in geval["wijzig"]])
    with pytest.raises(DossierFout) as fout:
        Dossier.open(tmp_path)
    assert list(fout.value.regels) == geval["verwacht"]
    assert fout.value.afloop == Afloop.ZAAK
    assert not any(naam in str(fout.value).lower() for naam in NAMEN)


def test_cases_are_unique_and_say_what_to_do() -> None:
    assert len({g["naam"] for g in GEVALLEN}) == len(GEVALLEN)
    vorm = re.compile(r"zaak\.yaml:\d+:\d+: ([^:]+: )?.+; .+|.*bedoelde u .+\?")
    for geval in GEVALLEN:
        assert geval["verwacht"], geval["naam"]
        for regel in geval["verwacht"]:
            assert vorm.fullmatch(regel), regel


def test_the_valid_dossier_opens() -> None:
    dossier = Dossier.open(GOED)
    assert dossier.zaak.kenmerk == "2026-014"
    assert dossier.zaak.melding is not None
    assert dossier.zaak.melding.omschrijving == "Een cliënt viel in de nacht van de trap."
    assert dossier.plekken[("gebeurtenissen", 1)] == (108, 5)
    assert dossier.plekken[("gebeurtenissen", 1, "wijze")] == (111, 12)
    assert dossier.plekken[("partijen",)] == (16, 1)
    assert dossier.personen is not None
    assert [p.id for p in dossier.personen] == ["client", "begeleider"]
    assert dossier.profiel.naam == "voorbeeld"


def test_all_errors_at_once_of_both_files(tmp_path: Path) -> None:
    maak(tmp_path, ("vorm: 1", "vorm: 9"), ("wat: onderzoek", "wat: 5"))
    (tmp_path / "personen.yaml").write_text("personen:\n  - id: client\n    name: {}\n", encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        Dossier.open(tmp_path)
    assert [r.split(": ")[0] + " " + r.split(": ")[1] for r in fout.value.regels] == [
        "zaak.yaml:34:9 samenwerking.vorm",
        "zaak.yaml:65:8 opdracht.wat",
        "personen.yaml:2:5 personen[0].naam",
        "personen.yaml:3:5 personen[0].name",
    ]


def test_person_unknown_to_the_case_and_twice(tmp_path: Path) -> None:
    maak(tmp_path)
    tekst = "personen:\n" + "".join(
        f"  - {{id: {i}, naam: {{achternaam: Q}}}}\n" for i in ("wie", "client", "client")
    )
    (tmp_path / "personen.yaml").write_text(tekst, encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        Dossier.open(tmp_path)
    assert len(fout.value.regels) == 2
    assert fout.value.regels[0].startswith(
        "personen.yaml:2:10: personen[0].id: staat niet bij personen in de zaak; kies"
    )
    assert fout.value.regels[1] == "personen.yaml:4:10: personen[2].id: staat er twee keer; voeg ze samen"


@pytest.mark.parametrize("waarde", ["heer", "Mevrouw", "[]"])
def test_a_field_that_may_stay_empty_says_so(waarde: str, tmp_path: Path) -> None:
    maak(tmp_path)
    tekst = f"personen:\n  - id: client\n    naam: {{achternaam: Q}}\n    aanhef: {waarde}\n"
    (tmp_path / "personen.yaml").write_text(tekst, encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        Dossier.open(tmp_path)
    wat = "personen[0].aanhef: is geen toegestane waarde; kies de heer of mevrouw, of laat het leeg"
    assert [r.partition(": ")[2] for r in fout.value.regels] == [wat]


def test_without_personen_the_case_still_opens(tmp_path: Path) -> None:
    assert Dossier.open(maak(tmp_path, personen=False)).personen is None


@pytest.mark.parametrize(
    "verborgen", ['"\\u005aomer"', '"Kuipe\\u0301rs"', "'Mevrouw\n\n  Zomer'", "Anneke   Maria van de Zomer"]
)
def test_names_are_found_in_disguise(verborgen: str, tmp_path: Path) -> None:
    maak(tmp_path, ("reden: Wil niets ontvangen.", f"reden: {verborgen}"))
    with pytest.raises(DossierFout, match="noemt een natuurlijke persoon"):
        Dossier.open(tmp_path)


@pytest.mark.parametrize("gewoon", ["in de zomer", "bij Zomerdijk", "aan de Zomerkade 1", "in Kuip"])
def test_words_that_only_look_like_names_stay(gewoon: str, tmp_path: Path) -> None:
    maak(tmp_path, ("reden: Wil niets ontvangen.", f"reden: {gewoon}"))
    assert Dossier.open(tmp_path).zaak.uitzonderingen[0].reden == gewoon


def _patronen(model: type[BaseModel]) -> set[str]:
    return set(re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', json.dumps(model.model_json_schema())))


def test_every_pattern_of_the_model_has_its_sentence() -> None:
    gebruikt = {json.loads(f'"{p}"') for m in (Zaak, Personenbestand, Profiel) for p in _patronen(m)}
    momenten = {p for p in gebruikt if "[T ]" in p}
    assert momenten, "the pattern of a moment has its own error"
    assert gebruikt - momenten == set(PATRONEN)


def test_every_kind_of_event_reports_its_own_path() -> None:
    """Breaks each field of each event in turn: the path never holds the tag of the union."""
    bron = lees_data((GOED / "zaak.yaml").read_bytes(), "zaak.yaml")
    for i, feit in enumerate(bron.waarde["gebeurtenissen"]):
        for veld in [naam for naam in feit if naam != "soort"]:
            origineel = feit[veld]
            feit[veld] = {"a": [1]}
            zaak, fouten = valideer(Zaak, bron)
            feit[veld] = origineel
            assert zaak is None
            assert fouten[0].pad.startswith(f"gebeurtenissen[{i}].{veld}"), (feit, fouten)
            assert (fouten[0].regel, fouten[0].kolom) == bron.plekken[("gebeurtenissen", i, veld)]


def test_wandel_drops_only_tags() -> None:
    assert wandel(Zaak, ("gebeurtenissen", 0, "maatregel", "maatregel")).pad == (
        "gebeurtenissen",
        0,
        "maatregel",
    )
    assert wandel(Zaak, ("gebeurtenissen", 0, "maatregel")).pad == ("gebeurtenissen", 0)
    assert wandel(Zaak, ("raad", 2, "onzin", "x")).pad == ("raad", 2, "onzin", "x")


def test_vertaal_is_bounded_and_sorted() -> None:
    bron = lees_data(("documenten: [" + "1, " * 5000 + "1]").encode(), "zaak.yaml")
    zaak, fouten = valideer(Zaak, bron)
    assert zaak is None
    assert 0 < len(fouten) <= 1000
    assert fouten == sorted(fouten)
    assert len(DossierFout(*fouten).regels) == 101
    assert vertaal.__doc__
