# SPDX-License-Identifier: EUPL-1.2
"""What letters to citizens explain, and how they name the report, the labels and a way to reach us."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.documenten.openbaarheid import aanduidingen
from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import rapportnaam
from pipeline.dossier import Dossier, schrijf_regel
from tests.pipeline.documenten.gevallen import gegevens, maak
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.dossier.hulp import maak as maak_dossier

_SOORT = "brief_zienswijze_openbaarmaking"
_GETUIGE = "zienswijze_openbaarmaking-rapport-arts.docx"


def _getuige(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    arts = next(p for p in zaak["personen"] if p["id"] == "arts")
    arts["betrokken"] = "ja"
    zaak["documenten"][0]["titel"] = "Rapport over een val in de nacht"


@pytest.mark.parametrize(
    ("titel", "naam"),
    [
        ("Val in de nacht", "rapport “Val in de nacht”"),
        ("Rapport over een val", "rapport over een val"),
        ("Rapport", "rapport “Rapport”"),
        ("Rapportage 2026", "rapport “Rapportage 2026”"),
    ],
)
def test_a_report_is_named_without_the_word_twice(titel: str, naam: str) -> None:
    assert rapportnaam(titel) == naam


def test_someone_who_saw_it_hears_why_and_gently(tmp_path: Path) -> None:
    inhoud = tekst(maak(gegevens("eigen_onderzoek", tmp_path, _getuige), _SOORT)[_GETUIGE][1])
    assert "Wij hebben onderzoek gedaan naar een ernstige gebeurtenis bij" in inhoud
    assert "Het kan moeilijk zijn om daaraan terug te denken." in inhoud
    assert "heet een zienswijze" in inhoud
    assert "het rapport over een val in de nacht vastgesteld" in inhoud and "apport “Rapport" not in inhoud
    assert "[cliënt]" not in inhoud, "no version was built in which that label stands"


def test_mail_and_telephone_come_from_the_profile(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path, _getuige)
    stijl = g.profiel.huisstijl.model_copy(update={"mail": "toezicht@voorbeeld.example"})
    g = replace(g, profiel=g.profiel.model_copy(update={"huisstijl": stijl}))
    g = replace(g, zaak=g.zaak.model_copy(update={"aankondiging": None}))
    inhoud = tekst(maak(g, _SOORT)[_GETUIGE][1])
    assert "een e-mail naar toezicht@voorbeeld.example, of bellen naar 0599 00 00 00" in inhoud


def test_the_labels_are_those_of_people_in_this_version(tmp_path: Path) -> None:
    maak_dossier(tmp_path)
    schrijf_regel(
        tmp_path, "bouw",
        {"document": "rapport", "doelgroep": "publiek", "versie": "a" * 64, "verificatie": "schoon"},
        datetime(2026, 6, 1, tzinfo=UTC), None,
    )  # fmt: skip
    d = Dossier.open(tmp_path)
    g = Gegevens(d.zaak, d.personen, d.profiel, d.map, d.register)
    assert aanduidingen(g, "rapport") == ""
    pad = tmp_path / f"versies/dekking/{'a' * 64}.json"
    pad.parent.mkdir(parents=True)
    pad.write_text(json.dumps({"labels": ["begeleider 2", "maart 2026", "cliënt", "adres"]}), "utf-8")
    assert aanduidingen(g, "rapport") == "[cliënt] of [begeleider 2]"
    assert aanduidingen(g, "rapport", "raad") == ""
