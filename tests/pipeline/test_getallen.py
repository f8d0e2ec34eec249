# SPDX-License-Identifier: EUPL-1.2
"""Numbers that others wrote are read in one place: only a few plain digits are a number."""

from __future__ import annotations

from pathlib import Path

import pytest

import pipeline
from pipeline.cli.besluit import _vermeldingen
from pipeline.fouten import GebruiksFout
from pipeline.publicatie.gpp.herhaling import gevraagde_wacht

RAAR = ("²", "٣", "9" * 5000, "", "-1", "1.5")


@pytest.mark.parametrize("tekst", RAAR)
def test_what_is_no_small_number_is_refused(tekst: str) -> None:
    assert gevraagde_wacht({"retry-after": tekst}) is None
    with pytest.raises(GebruiksFout, match="vermelding"):
        _vermeldingen({"vermelding": (f"e-0003:{tekst}",)})


def test_a_number_is_read() -> None:
    assert gevraagde_wacht({"retry-after": "12"}) == 12
    assert _vermeldingen({"vermelding": ("e-0003:2",)}) == [("e-0003", 2)]


def test_nobody_counts_digits_by_himself() -> None:
    bronnen = Path(pipeline.__file__).parent.rglob("*.py")
    assert [pad.name for pad in bronnen if "isdecimal() and len(" in pad.read_text(encoding="utf-8")] == []
