# SPDX-License-Identifier: EUPL-1.2
"""While the concept goes round, the report that is to go public is not there yet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.dossier import Dossier
from pipeline.fouten import ZaakFout
from pipeline.lakken import lak
from tests.pipeline.documenten.rapportzaak import NU, bouw_voor, doe, maak


def _met_voornemen(raw: dict[str, Any]) -> None:
    raw["openbaarmaking"] = [{"document": "rapport", "door": "toezichthouder"}]


def test_the_concept_gets_its_versions_before_the_report_exists(tmp_path: Path) -> None:
    folder = maak(tmp_path, _met_voornemen)
    doe(folder, "conceptrapport")
    uitslag = lak(Dossier.open(folder), NU)
    assert uitslag.documenten == ("concept",)
    assert [melding for melding in uitslag.leesbevindingen if melding[0] == "rapport"]
    bouw_voor(folder, "zus")
    assert (folder / "versies/gehoorde-zus/concept.docx").is_file()


def test_without_any_file_it_says_which_one_is_missing(tmp_path: Path) -> None:
    folder = maak(tmp_path, _met_voornemen)
    with pytest.raises(ZaakFout, match=r"documenten\.1\.bestand: er is geen bestand van rapport"):
        lak(Dossier.open(folder), NU)
