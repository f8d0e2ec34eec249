# SPDX-License-Identifier: EUPL-1.2
"""The made-up joint case from which every document of the afsprakenkader and draaiboek is made."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from pipeline.documenten.soort import Gegevens
from pipeline.zaak import NEDERLAND, Zaak
from pipeline.zaak.persoon import Personenbestand
from tests.pipeline.documenten.gevallen import PROFIEL, ZAKEN

DOSSIER = ZAKEN / "samen"
NU = datetime(2026, 7, 27, 10, 0, tzinfo=NEDERLAND)


class _Lader(yaml.SafeLoader):
    """Days stay text, as the reader of a dossier leaves them."""


_Lader.yaml_implicit_resolvers = {
    teken: [(tag, patroon) for tag, patroon in regels if not tag.endswith(":timestamp")]
    for teken, regels in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def lees(pad: Path) -> Any:
    """A YAML file, days as text."""
    return yaml.load(pad.read_text("utf-8"), _Lader)


def zaak(wijzig: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The raw case, changed at these paths; ``None`` takes a field away."""
    raw: dict[str, Any] = lees(DOSSIER / "zaak.yaml")
    for pad, waarde in (wijzig or {}).items():
        _zet(raw, pad.split("."), waarde)
    return raw


def _zet(knoop: Any, stappen: list[str], waarde: Any) -> None:
    *weg, laatste = (int(s) if s.isdigit() else s for s in stappen)
    for stap in weg:
        knoop = knoop[stap]
    if waarde is None:
        del knoop[laatste]
    elif isinstance(knoop, list) and laatste == len(knoop):
        knoop.append(waarde)
    else:
        knoop[laatste] = waarde


def map_met(folder: Path, teksten: Mapping[str, str] | None = None) -> Path:
    """A copy of the dossier with public versions; ``teksten`` replaces files, empty text removes one."""
    doel = folder / "samen"
    shutil.copytree(DOSSIER, doel)
    (doel / "versies" / "publiek").mkdir(parents=True)
    for stuk in ("rapport", "nieuws"):
        (doel / "versies" / "publiek" / f"{stuk}.pdf").write_bytes(b"%PDF-1.7")
    for naam, inhoud in (teksten or {}).items():
        (doel / naam).unlink(missing_ok=True)
        if inhoud:
            (doel / naam).write_text(inhoud, "utf-8", newline="\n")
    return doel


def gegevens(
    folder: Path,
    wijzig: Mapping[str, Any] | None = None,
    teksten: Mapping[str, str] | None = None,
    zonder_naam: str = "",
) -> Gegevens:
    """The case, changed, with its people (one left out) and its texts."""
    doel = map_met(folder, teksten)
    mensen = [m for m in lees(DOSSIER / "personen.yaml")["personen"] if m["id"] != zonder_naam]
    personen = Personenbestand.model_validate({"personen": mensen}).personen
    return Gegevens(Zaak.model_validate(zaak(wijzig)), personen, PROFIEL, doel)
