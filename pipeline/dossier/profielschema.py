# SPDX-License-Identifier: EUPL-1.2
"""JSON Schema of a profile file, made from the model, with the Dutch explanation of each setting."""

from __future__ import annotations

import json
from typing import Any

from pipeline.dossier.schema import kaal_schema
from pipeline.profiel.begin import SCHEMA
from pipeline.profiel.instellingen import alle
from pipeline.profiel.model import Profielbestand

BESTAND = SCHEMA
_TITEL = "Profiel van Lakmoes: alleen wat verschilt van het profiel eronder"


def profielschema() -> str:
    """The text of the schema file."""
    inhoud = kaal_schema(Profielbestand)
    _leg_uit(inhoud, "", inhoud.get("$defs", {}))
    kop = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": _TITEL}
    return json.dumps({**inhoud, **kop}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _leg_uit(model: dict[str, Any], voor: str, delen: dict[str, Any]) -> None:
    for naam, veld in model.get("properties", {}).items():
        pad = f"{voor}{naam}"
        instelling = alle().get(pad)
        if instelling is not None:
            grens = f" Grens: {instelling.grens}." if instelling.grens else ""
            veld["description"] = f"{instelling.uitleg} Bron: {instelling.bron}.{grens}"
        verwijzing = veld.get("$ref") or veld.get("items", {}).get("$ref")
        if verwijzing:
            _leg_uit(delen[verwijzing.rsplit("/", 1)[-1]], f"{pad}.", delen)
