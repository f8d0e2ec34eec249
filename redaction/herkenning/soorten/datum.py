# SPDX-License-Identifier: EUPL-1.2
"""Dates to the day; a month or a year alone is not one (that is what a date is made into)."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import DATUM, DATUM_WOORDEN, FEESTDAG, geldig
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import DAGEN
from redaction.model import Soort

_DAG_MAAND = r"(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])"


class Datum(Patroonregel):
    """In digits, in words, with weekday, and days on end ("12 en 13 maart")."""

    bron = "datum"
    soort: ClassVar[Soort] = "datum"
    patronen = (
        Patroon("datum", DATUM, 0.55),
        Patroon(
            "in woorden",
            rf"(?<!\w"
            rf"){DATUM_WOORDEN}",
            0.6,
            anker="(?:negentien|achttienh|duizend|twintig)",
        ),
        Patroon("feestdag", FEESTDAG, 0.6),
        Patroon("aaneen", r"(?<!\d)20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)", 0.6),
        Patroon(
            "korte weekdag",
            rf"(?<![\w-])(?i:ma|di|wo|do|vr|za|zo|{'|'.join(DAGEN)})\.?,? (?:de )?(?P<w>{_DAG_MAAND}|"
            rf"\d{{1,2}}\.(?:0[1-9]|1[0-2])(?!\d| ?uur)"
            r"|(?:[1-9]|[12]\d|3[01])(?:de|e|ste))(?![\w/-]|[.,:]\d)",
            0.6,
        ),
        Patroon(
            "de zoveelste",
            r"(?i:\b(?:op|sinds|tot|vanaf|per|van|nacht|avond|ochtend|middag) de )(?P<w>(?:[1-9]|"
            r"[12]\d|3[01])(?:de|e|ste))(?=[ \t]?[.,;:)\n]|$)",
            0.5,
        ),
        Patroon(
            "dag en maand",
            r"(?i:\b(?:op|d\.d\.|dd\.?|per|van|sinds|datum:?|keer:?|tot|t/m|vanaf|afspraak|bezoek|uiterlij"
            r"k|bijgewerkt|verloopt|"
            r"begint|gaat|eindigt|ingaande?|gewijzigd|verlengd|controle|opname|ontslag|na|voor|rond|uitsla"
            r"g|zitting|"
            r"overleg|ochtend|middag|avond|nacht|"
            rf"dienst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)) (?P<w>(?!1/[234](?!\d)|"
            rf"3/4){_DAG_MAAND})"
            r"(?![\w/-]|[.,]\d)",
            0.6,
        ),
        Patroon(
            "dag en maand vooraan",
            rf"(?:^|\n)[ \t*-]*(?P<w>{_DAG_MAAND})(?=:[ \t]|[ ]\d\d[:.]\d\d)",
            0.6,
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        return None if geldig(pattern_text) else False
