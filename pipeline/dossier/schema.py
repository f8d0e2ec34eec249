# SPDX-License-Identifier: EUPL-1.2
"""JSON Schema of zaak.yaml, personen.yaml and a profile, made from the model; for editors.

``python -m pipeline.dossier.schema [MAP]`` writes them; a test holds the checked-in files equal.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from pipeline.dossier.uitleg import UITLEG, VELDUITLEG
from pipeline.zaak.persoon import Personenbestand
from pipeline.zaak.zaak import Zaak

BESTANDEN: dict[str, tuple[type[BaseModel], str]] = {
    "zaak.schema.json": (Zaak, "zaak.yaml van een dossier van Lakmoes"),
    "personen.schema.json": (Personenbestand, "personen.yaml van een dossier van Lakmoes"),
}


def schema(bestand: str) -> str:
    """The text of one schema file."""
    model, titel = BESTANDEN[bestand]
    inhoud = _in_het_nederlands(model.model_json_schema())
    kop = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": titel}
    return json.dumps({**inhoud, **kop}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def schrijf(folder: Path) -> None:
    """Write all schema files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    from pipeline.dossier.profielschema import BESTAND, profielschema

    for bestand, tekst in {**{b: schema(b) for b in BESTANDEN}, BESTAND: profielschema()}.items():
        (folder / bestand).write_text(tekst, encoding="utf-8", newline="\n")


def kaal_schema(model: type[BaseModel]) -> dict[str, Any]:
    """The schema of a model without docstrings and machine titles."""
    result: dict[str, Any] = _zonder_uitleg(model.model_json_schema())
    return result


def _in_het_nederlands(knoop: dict[str, Any]) -> dict[str, Any]:
    """Docstrings are for developers: replace them by what a writer needs, and drop machine titles."""
    schoon = _zonder_uitleg(knoop)
    for naam, model in {**schoon.get("$defs", {}), "Zaak": schoon}.items():
        if naam in UITLEG:
            model["description"] = UITLEG[naam]
        for veld, inhoud in model.get("properties", {}).items():
            tekst = VELDUITLEG.get(f"{naam}.{veld}") or VELDUITLEG.get(veld)
            if tekst and isinstance(inhoud, dict):
                inhoud["description"] = tekst
    result: dict[str, Any] = schoon
    return result


def _zonder_uitleg(knoop: Any, eigenschappen: bool = False) -> Any:
    if isinstance(knoop, list):
        return [_zonder_uitleg(deel) for deel in knoop]
    if not isinstance(knoop, dict):
        return knoop
    weg = frozenset() if eigenschappen else {"title", "description"}
    return {
        sleutel: _zonder_uitleg(deel, sleutel in {"properties", "$defs"})
        for sleutel, deel in knoop.items()
        if sleutel not in weg
    }


if __name__ == "__main__":
    schrijf(Path(sys.argv[1] if len(sys.argv) > 1 else "schema"))
