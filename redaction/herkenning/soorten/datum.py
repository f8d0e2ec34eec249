# SPDX-License-Identifier: EUPL-1.2
"""Dates to the day; a month or a year alone is not one (that is what a date is made into)."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import DATUM, FEESTDAG, geldig
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort


class Datum(Patroonregel):
    """In digits, in words, with weekday, and days on end ("12 en 13 maart")."""

    bron = "datum"
    soort: ClassVar[Soort] = "datum"
    patronen = (
        Patroon("datum", DATUM, 0.55),
        Patroon("feestdag", FEESTDAG, 0.6),
        Patroon(
            "dag en maand",
            r"(?i:\b(?:op|d\.d\.|dd\.?|per|van|sinds|datum:?)) (?P<w>(?:0?[1-9]|[12]\d|3[01])"
            r"[-/](?:0?[1-9]|1[0-2]))(?![\w/-]|[.,]\d)",
            0.6,
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        return None if geldig(pattern_text) else False
