# SPDX-License-Identifier: EUPL-1.2
"""A line end that only a margin put there is read as a space; every other stays."""

from __future__ import annotations

import pytest

from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.regelval import glad

ZIN = "De toezichthouder sprak in de ochtend met de bewoner die sinds het voorjaar in"


@pytest.mark.parametrize(
    ("tekst", "heel"),
    [
        (f"{ZIN}\nhet oude deel woont.", f"{ZIN} het oude deel woont."),
        (f"{ZIN}\nKamer 12 woont.", f"{ZIN} Kamer 12 woont."),
        ("Naam\nJansen", "Naam\nJansen"),
        ("Geachte heer,\nop 3 mei", "Geachte heer,\nop 3 mei"),
        (f"{ZIN} huis.\nDaarna niet meer.", f"{ZIN} huis.\nDaarna niet meer."),
        (f"{ZIN}\n- het oude deel", f"{ZIN}\n- het oude deel"),
        (f"{ZIN}\n\nhet oude deel", f"{ZIN}\n\nhet oude deel"),
        (f"| {ZIN} |\n| het oude |", f"| {ZIN} |\n| het oude |"),
    ],
)
def test_alleen_wat_de_kantlijn_brak(tekst: str, heel: str) -> None:
    assert glad(tekst) == heel
    assert len(glad(tekst)) == len(tekst)


def test_een_vondst_loopt_over_de_regel_door() -> None:
    tekst = f"{ZIN} de\nOranjezaal, en zij is nu 84 jaar."
    assert "Oranjezaal" in {v.tekst for v in Herkenner(()).vind(tekst)}
