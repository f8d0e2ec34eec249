# SPDX-License-Identifier: EUPL-1.2
"""A case for terms from a few lines of data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.profiel.model import Profiel
from pipeline.zaak.zaak import Zaak
from tests.pipeline.toets.zaken import lees

HIER = Path(__file__).parent
VELDEN = {
    "naam", "ontvangen", "soort", "protocol", "samenwerking", "aanbieders", "stukken", "profiel",
    "feiten", "op", "verwacht",
}  # fmt: skip


def gevallen(naam: str) -> list[dict[str, Any]]:
    """The cases in one file."""
    data: list[dict[str, Any]] = lees(HIER / f"{naam}.yaml")
    return data


def profiel(geval: Mapping[str, Any]) -> Profiel:
    """The built-in defaults, with what the case changes."""
    return Profiel.model_validate({"naam": "basis", "versie": "1", **geval.get("profiel", {})})


def zaak(geval: Mapping[str, Any]) -> Zaak:
    """The case itself."""
    assert set(geval) <= VELDEN, set(geval) - VELDEN
    stuk = {"titel": "T", "eigenaar": ["toezichthouder"]}
    stukken = [
        {**stuk, "id": "concept", "soort": "conceptrapport"},
        {**stuk, "id": "zelfonderzoek", "soort": "aanbiedersrapport", "eigenaar": ["aanbieder"]},
        *({**stuk, "id": s, "soort": "definitief_rapport"} for s in geval.get("stukken", ())),
    ]
    data: dict[str, Any] = {
        "lakmoes": 1,
        "kenmerk": "T-1",
        "titel": "Val",
        "protocol": geval.get("protocol", "calamiteitentoezicht"),
        "partijen": {
            "toezichthouder": {"naam": "T", "aangewezen_door": ["waterrade"], "plaats": "W"},
            "aanbieders": [{"id": a, "naam": a} for a in geval.get("aanbieders", ["aanbieder"])],
            "gemeenten": [
                {"id": "waterrade", "naam": "W", "zorgverlening": True},
                {"id": "heuvelmonde", "naam": "H"},
            ],
            "rijksinspecties": [{"id": "igj", "naam": "IGJ"}] if "samenwerking" in geval else [],
        },
        "personen": [
            {"id": "dochter", "rol": "nabestaande"},
            {"id": "gemachtigde", "rol": "advocaat", "vertegenwoordigt": "dochter"},
            {"id": "begeleider", "rol": "begeleider", "bij": "aanbieder"},
            {"id": "beleid", "rol": "beleidsambtenaar", "bij": "waterrade"},
            {"id": "wethouder", "rol": "portefeuillehouder", "bij": "waterrade"},
        ],
        "documenten": stukken,
        "gebeurtenissen": geval.get("feiten", []),
    }
    if "samenwerking" in geval:
        data["samenwerking"] = {"vorm": geval["samenwerking"], "met": ["igj"]}
    if "ontvangen" in geval:
        data["melding"] = _melding(geval)
    return Zaak.model_validate(data)


def _melding(geval: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "soort": geval.get("soort", "melding"),
        "ontvangen": geval["ontvangen"],
        "van": "aanbieder",
        "betreft": ["calamiteit"],
        "aard": "val",
        "omschrijving": "Een bewoner is gevallen.",
    }
