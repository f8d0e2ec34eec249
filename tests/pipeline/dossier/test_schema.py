# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schemas: checked in equal to the model, Dutch, and of one mind with the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pipeline.dossier.noteren import soorten
from pipeline.dossier.schema import BESTANDEN, schema, schrijf
from pipeline.dossier.uitleg import UITLEG, VELDUITLEG
from pipeline.dossier.yaml_lezen import lees_bestand
from tests.pipeline.dossier.hulp import GOED, maak

MAP = Path(__file__).parents[3] / "schema"


def test_checked_in_schemas_are_those_of_the_model(tmp_path: Path) -> None:
    schrijf(tmp_path)
    for bestand in BESTANDEN:
        assert (MAP / bestand).read_bytes() == (tmp_path / bestand).read_bytes(), (
            "run: python -m pipeline.dossier.schema"
        )
    assert {p.name for p in MAP.iterdir()} == {*BESTANDEN, "profiel.schema.json"}


def _keur(folder: Path) -> list[Any]:
    validator = jsonschema.Draft202012Validator(json.loads(schema("zaak.schema.json")))
    return list(validator.iter_errors(lees_bestand(folder / "zaak.yaml").waarde))


def test_the_schema_takes_a_valid_case_and_refuses_a_wrong_one(tmp_path: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema("zaak.schema.json")))
    assert not _keur(GOED)
    personen = jsonschema.Draft202012Validator(json.loads(schema("personen.schema.json")))
    assert personen.is_valid(lees_bestand(GOED / "personen.yaml").waarde)
    for nr, wijziging in enumerate(
        [("vorm: 1", "vorm: 4"), ("titel: Val", "titl: Val"), ("stap: 2\n", "stap: 14\n")]
    ):
        assert _keur(maak(tmp_path / str(nr), wijziging))


def test_every_model_and_explained_field_exists() -> None:
    modellen = {naam: deel for b in BESTANDEN for naam, deel in json.loads(schema(b))["$defs"].items()}
    assert set(modellen) == set(UITLEG) - {"Zaak"}
    modellen["Zaak"] = json.loads(schema("zaak.schema.json"))
    velden = {f"{naam}.{veld}" for naam, deel in modellen.items() for veld in deel["properties"]}
    for sleutel in VELDUITLEG:
        assert sleutel in velden or any(v.endswith(f".{sleutel}") for v in velden), sleutel
    assert all(model.__name__ in UITLEG for model in soorten().values())


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_no_english_docstring_in_the_schema(bestand: str) -> None:
    toegestaan = set(UITLEG.values()) | set(VELDUITLEG.values())

    def loop(knoop: Any, veld: bool = False) -> None:
        if isinstance(knoop, dict):
            if not veld and "description" in knoop:
                assert knoop["description"] in toegestaan
            for sleutel, deel in knoop.items():
                loop(deel, sleutel == "properties")
        elif isinstance(knoop, list):
            for deel in knoop:
                loop(deel)

    loop(json.loads(schema(bestand)))
