# SPDX-License-Identifier: EUPL-1.2
"""No name passes unseen because it is a word too, or only letters: each in each place, in three layers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import yaml

from redaction.herkenning.herkenner import Herkenner

GEVALLEN = yaml.safe_load(Path(__file__).with_name("nooit_gemist.yaml").read_text("utf-8"))
HERKENNER = Herkenner(())


def onbedekt(zin: str, naam: str) -> list[str]:
    """Which of the places where the name stands are not covered in full."""
    tekst = zin.replace("{}", naam)
    gezien = {i for v in HERKENNER.vind(tekst) for i in range(v.start, v.end)}
    plekken = re.finditer(rf"(?<!\w){re.escape(naam)}(?!\w)", tekst)
    eigen = [{i for i in range(*m.span()) if tekst[i].isalnum()} for m in plekken]
    return [tekst for plek in eigen if not plek <= gezien]


@pytest.mark.parametrize(
    ("groep", "zin"),
    [pytest.param(g, zin, id=f"{g['wat']}: {zin}") for g in GEVALLEN["groepen"] for zin in g["zinnen"]],
)
def test_every_letter_of_a_name_is_seen(groep: Mapping[str, Sequence[str]], zin: str) -> None:
    assert [naam for naam in groep["namen"] if onbedekt(zin, naam)] == []


@pytest.mark.parametrize("zin", GEVALLEN["geen_namen"])
def test_a_term_that_is_no_name_stays_out(zin: str) -> None:
    assert [v.tekst for v in HERKENNER.vind(zin)] == []


@pytest.mark.parametrize("zin", GEVALLEN["niet_gespeld"])
def test_what_spells_no_name_is_no_spelled_name(zin: str) -> None:
    assert [v.tekst for v in HERKENNER.vind(zin) if v.bron in {"gespeld", "email.gespeld"}] == []


@pytest.mark.parametrize("naam", ["P r u i z e r a", "Pr u i z a r d e n g a"])
def test_a_name_with_space_between_its_letters_is_covered_whole(naam: str) -> None:
    assert onbedekt("De melder is bekend.\n{}\nheeft namens de raad getekend. Dat zei {} ook.", naam) == []


def test_morse_is_seen() -> None:
    assert [v.tekst for v in HERKENNER.vind("De naam was .-. --- --.. . -- .- op het briefje.")] == [
        ".-. --- --.. . -- .-"
    ]
