# SPDX-License-Identifier: EUPL-1.2
"""The texts beside the code: links lead somewhere, publiccode.yml says what its standard asks."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

WORTEL = Path(__file__).resolve().parent.parent
TEKSTEN = sorted(chain(WORTEL.glob("*.md"), WORTEL.glob("docs/**/*.md")))
_KOPPELING = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")


def _anker(kop: str) -> str:
    """The anchor that a code host gives a heading."""
    return re.sub(r"[^\w\- ]", "", kop.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("tekst", TEKSTEN, ids=lambda p: p.relative_to(WORTEL).as_posix())
def test_links_lead_somewhere(tekst: Path) -> None:
    for gevonden in _KOPPELING.finditer(tekst.read_text("utf-8")):
        doel = gevonden[1] or gevonden[2]
        if re.match(r"[a-z]+:", doel):
            continue
        pad, _, anker = doel.partition("#")
        bestand = tekst.parent / pad if pad else tekst
        assert bestand.exists(), doel
        if anker:
            koppen = re.findall(r"^#+ (.+)$", bestand.read_text("utf-8"), re.MULTILINE)
            assert anker in {_anker(k) for k in koppen}, doel


def test_publiccode_says_what_the_standard_asks() -> None:
    """publiccode.yml 0.4: the keys that are mandatory, and lengths of the descriptions."""
    code: dict[str, Any] = yaml.safe_load((WORTEL / "publiccode.yml").read_text("utf-8"))
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    verplicht = {"name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal"}
    assert verplicht | {"publiccodeYmlVersion", "maintenance", "localisation"} <= set(code)
    assert code["legal"]["license"] == project["license"]
    assert str(code["softwareVersion"]) == project["version"]
    assert code["maintenance"]["contacts"]
    assert code["localisation"]["availableLanguages"] == ["nl"]
    for taal in code["description"].values():
        assert len(taal["shortDescription"]) <= 150
        assert 150 <= len(taal["longDescription"]) <= 10_000
        assert taal["features"]
