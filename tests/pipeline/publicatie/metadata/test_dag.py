# SPDX-License-Identifier: EUPL-1.2
"""The day of a document: in the metadata when the public version shows it, and why not otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.publicatie.metadata.diwoo import redenen
from pipeline.publicatie.metadata.zichtbaar import toont
from tests.pipeline.publicatie.metadata.conftest import feit


@pytest.mark.parametrize(
    ("tekst", "te_zien"),
    [
        ("Vastgesteld op 3 maart 2026 door ons.", True),
        ("Vastgesteld op 3 maart 2026.", True),
        ("(3 maart 2026)", True),
        ("Dat was op 13 maart 2026.", False),
        ("Dat was op 3 maart 20260.", False),
        ("Dat was in maart 2026.", False),
    ],
)
def test_a_day_is_seen_as_a_reader_sees_it(tekst: str, te_zien: bool) -> None:
    pagina = f"<html><body><p>{tekst}</p></body></html>".encode()
    assert toont({"rapport.html": pagina}, "3 maart 2026") is te_zien


def test_a_day_that_was_noted_is_not_asked_for_again() -> None:
    (genoteerd,) = redenen(feit(handelingen=(), dag_niet_te_zien=date(2026, 3, 3)))
    assert "is genoteerd" in genoteerd and "noteer" not in genoteerd.replace("genoteerd", "")
    (niet,) = redenen(feit(handelingen=()))
    assert "noteer een gebeurtenis vastgesteld" in niet
