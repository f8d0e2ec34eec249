# SPDX-License-Identifier: EUPL-1.2
"""What stands in a package under a name of the manifest and is no file is refused before it is read."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from pipeline.dossier import Dossier
from pipeline.fouten import Geweigerd
from pipeline.publicatie.gpp.pakket import lading_van
from pipeline.publicatie.manifest import BESTAND
from pipeline.publicatie.site.inlezen import inhoud_van

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in a folder")


def _pakket(map_: Path, soort: str, naam: str) -> Path:
    pakket = map_ / "pakket-1"
    pakket.mkdir()
    bestanden = {"rapport.pdf": {"sha256": "0" * 64}}
    document: dict[str, Any] = {
        "document": "rapport",
        "titel": "Rapport",
        "versie": "1",
        "bestanden": bestanden,
    }
    (pakket / BESTAND).write_text(json.dumps({"lakmoes": 1, "documenten": [document]}), encoding="utf-8")
    (pakket / naam).unlink(missing_ok=True)
    if soort == "pijp":
        os.mkfifo(pakket / naam)
    else:
        (pakket / naam).symlink_to("/dev/zero")
    return pakket


@pytest.mark.parametrize("soort", ["pijp", "apparaat"])
@pytest.mark.parametrize("naam", ["rapport.pdf", BESTAND])
def test_the_site_and_the_bank_read_only_plain_files(soort: str, naam: str, tmp_path: Path) -> None:
    pakket = _pakket(tmp_path, soort, naam)
    register = SimpleNamespace(laatste=lambda *_, **__: {"wat": "publiceer"})
    dossier = cast(Dossier, SimpleNamespace(register=register, zaak=None, profiel=None))
    with pytest.raises(Geweigerd, match="geen gewoon bestand"):
        inhoud_van(pakket)
    with pytest.raises(Geweigerd, match="geen gewoon bestand"):
        lading_van(dossier, pakket, datetime(2026, 5, 1, tzinfo=UTC))
