# SPDX-License-Identifier: EUPL-1.2
"""Where the public schemas are, if anywhere; and a small case to make metadata of."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.publicatie.metadata.feiten import Feiten, Handeling
from pipeline.publicatie.metadata.waarden import BRIEF, INSPECTIERAPPORT, VASTSTELLING, VERWIJST, Waarde

GEMEENTE = Waarde("gemeente Utrecht", "https://identifier.overheid.nl/tooi/id/gemeente/gm0344")
PAGINA = b'<html lang="nl"><body><p>Datum</p><p>3 maart\n2026</p></body></html>'


@pytest.fixture(scope="session")
def standaarden() -> Path:
    """The folder with public standards, or a skip that says why."""
    genoemd = os.environ.get("LAKMOES_STANDAARDEN")
    kansen = [Path(genoemd)] if genoemd else [h / "shared" / "standaarden" for h in _boven()]
    for map_ in kansen:
        if (map_ / "diwoo" / "diwoo-metadata.offline.xsd").is_file():
            return map_
    pytest.skip("de map met standaarden is er niet; noem haar in LAKMOES_STANDAARDEN")


def _boven() -> list[Path]:
    return list(Path(__file__).resolve().parents)


def feit(**anders: object) -> Feiten:
    """The facts of one report, with what differs."""
    from datetime import date

    velden: dict[str, object] = {
        "document": "rapport",
        "kenmerk": "WT-2026-001",
        "titel": "Val in beschut wonen & <wat> ervan geleerd is",
        "bestanden": {"rapport.pdf": b"%PDF", "rapport.html": PAGINA, "rapport.docx": b"PK"},
        "uitgever_naam": GEMEENTE.label,
        "uitgever": GEMEENTE,
        "mede": (),
        "categorie": "inspanningsverplichting",
        "soort": INSPECTIERAPPORT,
        "handelingen": (Handeling(VASTSTELLING, date(2026, 3, 3)),),
        "relaties": (),
        "adres": "https://documenten.voorbeeld.nl/wt-2026-001-abcdef12",
    }
    return Feiten(**{**velden, **anders})  # type: ignore[arg-type]


BRIEF_BIJ = {"document": "brief", "soort": BRIEF, "relaties": ((VERWIJST, "rapport", "Het rapport"),)}
