# SPDX-License-Identifier: EUPL-1.2
"""References within a case; each error itself is a case in tests/pipeline/dossier/fouten.yaml."""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel

from pipeline.dossier import Dossier
from pipeline.dossier.modelwandel import varianten
from pipeline.zaak.basis import Id
from pipeline.zaak.gebeurtenis import Gebeurtenis
from pipeline.zaak.verwijzingen import _VELDEN, controleer_verwijzingen
from tests.pipeline.dossier.hulp import GOED

ID_PATROON = get_args(Id)[1].pattern


def _patronen(knoop: Any) -> set[str]:
    if isinstance(knoop, dict):
        eigen = {knoop["pattern"]} if isinstance(knoop.get("pattern"), str) else set()
        return eigen.union(*(_patronen(deel) for deel in knoop.values()))
    return set().union(*(_patronen(deel) for deel in knoop)) if isinstance(knoop, list) else set()


def _id_velden(model: type[BaseModel]) -> set[str]:
    eigenschappen = model.model_json_schema()["properties"]
    return {naam for naam, deel in eigenschappen.items() if ID_PATROON in _patronen(deel)}


def test_every_id_in_an_event_is_checked() -> None:
    modellen = set(varianten(Gebeurtenis).values())
    assert len(modellen) >= 29
    for model in modellen:
        assert _id_velden(model) <= set(_VELDEN), model.__name__


def test_a_case_that_agrees_has_no_objections() -> None:
    assert controleer_verwijzingen(Dossier.open(GOED).zaak) == ()
