# SPDX-License-Identifier: EUPL-1.2
"""One dossier that was taken all the way to approval; every test gets its own copy."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
import yaml

from pipeline.bronnen import voorbeelden
from pipeline.weg.demo import kopieer_invoer
from pipeline.weg.verloop import draai
from pipeline.zaak.basis import NEDERLAND

NU = datetime(2026, 11, 22, 12, 0, tzinfo=NEDERLAND)


@pytest.fixture(scope="session")
def goedgekeurd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lawful example up to and including keur, not published."""
    map_ = tmp_path_factory.mktemp("klaar") / "dossier"
    kopieer_invoer(voorbeelden() / "eigen-onderzoek-3b", map_)
    pad = map_ / "verloop.yaml"
    recept = yaml.safe_load(pad.read_text(encoding="utf-8"))
    recept["stappen"] = [s for s in recept["stappen"] if "publiceer" not in s]
    pad.write_text(yaml.safe_dump(recept, allow_unicode=True), encoding="utf-8")
    draai(map_, lambda: NU, lambda _: None)
    return map_


@pytest.fixture
def dossiermap(goedgekeurd: Path, tmp_path: Path) -> Path:
    """An own copy of the approved dossier."""
    return Path(shutil.copytree(goedgekeurd, tmp_path / "dossier"))
