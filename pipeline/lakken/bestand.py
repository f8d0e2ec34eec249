# SPDX-License-Identifier: EUPL-1.2
"""lakbesluiten.yaml: the decisions of a dossier on disk."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from pipeline.dossier import schrijf_atomisch
from pipeline.fouten import ZaakFout
from redaction import Besluitenboek

NAAM = "lakbesluiten.yaml"
GRENS = 64 * 1024 * 1024
_KOP = (
    "# Lakbesluiten van dit dossier. Bevat namen: blijft intern.\n"
    "# Besluiten gaan met lakmoes besluit of met de Excellijst; wie hier zelf wijzigt, wijzigt besluiten.\n"
)


def lees_boek(map_: Path) -> Besluitenboek:
    """The decisions of a dossier; an empty book when there is no file yet. Raises ZaakFout."""
    pad = map_ / NAAM
    if not pad.is_file():
        return Besluitenboek()
    try:
        return TypeAdapter(Besluitenboek).validate_python(_laad(pad))
    except (ValidationError, yaml.YAMLError, UnicodeDecodeError, RecursionError):
        raise ZaakFout(
            f"{NAAM}: het bestand is beschadigd of met de hand fout gewijzigd; zet een eerdere versie terug"
        ) from None


def _laad(pad: Path) -> Any:
    if pad.stat().st_size > GRENS:
        raise ZaakFout(f"{NAAM}: het bestand is groter dan 64 MB; zet een eerdere versie terug")
    tekst = pad.read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    if any(isinstance(e, yaml.AliasEvent) for e in yaml.parse(tekst, Loader=loader)):
        raise ZaakFout(f"{NAAM}: verwijzingen (* en &) zijn niet toegestaan; zet een eerdere versie terug")
    data = yaml.load(tekst, Loader=loader)  # noqa: S506 - a safe loader
    return data if isinstance(data, dict) else {"entiteiten": data}


def boek_tekst(boek: Besluitenboek) -> bytes:
    """The file as it is written: the same book gives the same bytes."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    tekst: str = yaml.dump(_kale(asdict(boek)), Dumper=dumper, allow_unicode=True, sort_keys=False, width=110)
    return (_KOP + tekst).encode("utf-8")


def schrijf_boek(map_: Path, boek: Besluitenboek) -> None:
    """Write lakbesluiten.yaml atomically."""
    schrijf_atomisch(map_ / NAAM, boek_tekst(boek))


def _kale(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {k: _kale(v) for k, v in waarde.items()}
    if isinstance(waarde, (list, tuple)):
        return [_kale(v) for v in waarde]
    return waarde
