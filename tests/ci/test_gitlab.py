# SPDX-License-Identifier: EUPL-1.2
"""The GitLab template: its script runs as a GitLab runner runs it, with the variables it declares."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import parse

import yaml

from tests.ci.hulp import MAG, MAG_NIET, WORTEL, opslag, schil

SPEC, TAKEN = yaml.safe_load_all((WORTEL / "ci" / "gitlab.yml").read_text("utf-8"))
TAAK: dict[str, Any] = TAKEN["lakmoes-toets"]
IN_HET_BEELD = "/opt/lakmoes/ci/toets.sh"


def _draai(map_: Path, **variabelen: str) -> tuple[int, str]:
    opdracht = "\n".join(TAAK["script"])
    assert IN_HET_BEELD in opdracht
    omgeving = {**TAAK["variables"], **variabelen, "GITLAB_CI": "true"}
    klaar = schil(opdracht.replace(IN_HET_BEELD, str(WORTEL / "ci" / "toets.sh")), map_, omgeving)
    return klaar.returncode, klaar.stdout + klaar.stderr


def test_refusal_and_report(tmp_path: Path) -> None:
    map_ = opslag(tmp_path / "o", MAG, MAG_NIET)
    code, tekst = _draai(map_)
    assert code == 1
    assert "WEIGERING AK-A8f" in tekst
    suites = parse(map_ / TAAK["artifacts"]["reports"]["junit"]).getroot()
    assert {s.get("name"): s.get("failures") for s in suites} == {
        f"lakmoes toets zaken/{MAG}": "0",
        f"lakmoes toets zaken/{MAG_NIET}": "1",
    }


def test_a_lawful_case_passes(tmp_path: Path) -> None:
    assert _draai(opslag(tmp_path / "o", MAG))[0] == 0
    assert _draai(opslag(tmp_path / "p", MAG_NIET), LAKMOES_WEIGERING="melding")[0] == 0


def test_every_input_is_declared_and_the_image_holds_the_script() -> None:
    gebruikt = set(re.findall(r"\$\[\[ inputs\.(\w+) \]\]", str(TAAK)))
    assert gebruikt == set(SPEC["spec"]["inputs"])
    assert f"COPY ci/toets.sh {IN_HET_BEELD}" in (WORTEL / "ci" / "Containerfile").read_text("utf-8")
