# SPDX-License-Identifier: EUPL-1.2
"""Wards and rooms by a code or number alone: "4-Zuid", "West 2", "ligt op 214", "de bel van 12"."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_WIND = r"(?:Noordoost|Noordwest|Zuidoost|Zuidwest|Noord|Zuid|Oost|West|Midden|Centrum)"
_MENS = (
    r"(?:buurvrouw|buurman|buren|bewoner|bewoonster|bewoners|mw\.?|mevr\.?|mevrouw|meneer|dhr\.?|dame|heer"
    r"|pt\.?|cliënte?|"
    r"patiënte?|client|man|vrouw)"
)
_DING = (
    r"(?:bel|alarm|oproep|sensor|melding|deur|sleutel|matje|valmat|bewegingssensor|belletje|licht|raam|pos"
    r"t|pakket)"
)
_VERBLIJFT = (
    r"(?:ligt|lag|liggen|zit|zat|zitten|woont|woonde|slaapt|sliep|verblijft|verbleef|verhuisd|gaat|kwam|op"
    r"genomen|"
    r"geplaatst)"
)
_GEEN = (
    r"(?![\w]|[-/.,:]\d|[ ]?(?:%|€)|[ ](?:uur|jaar|jr|minuten|keer|personen|euro|cliënten|bewoners|plaatse"
    r"n|bedden|meter|dagen|weken|"
    r"maanden|mg|ml|kg|km|graden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|nov"
    r"ember|december|"
    r"(?!sinds|soms|steeds|tussen|binnen|boven|buiten)[a-zë]{3,}(?:en|s)\b))"
)
_HOE = r"(?:[ -](?:beneden|boven|hoog|achter|voor|links|rechts))"


class LocatieCode(Patroonregel):
    """A compass point with a number; a number that someone lies, lives or rings at."""

    bron = "locatie.code"
    soort: ClassVar[Soort] = "locatie"
    patronen = (
        Patroon(
            "windstreek met nummer",
            rf"(?<![\w./-]){_WIND}[ -]?\d{{1,2}}(?!\w|[.,:]\d|[ ](?:{_WIND}|uur|jaar|keer|januari|februari"
            rf"|maart|april|mei|juni|juli|"
            rf"augustus|september|oktober|november|december))|(?<![\w./-])[A-H]?\d{{1,2}}[ -]?{_WIND}(?!["
            rf"\w-])",
            0.6,
            anker=r"\d",
        ),
        Patroon(
            "ligt op nummer",
            rf"(?i:\b{_VERBLIJFT}(?: \w+)? (?:op|in)) (?P<w>(?:(?i:nr\.?|nummer|kamer) )?(?:\d{{1,4}}[a-z]"
            rf"?|[A-HK]-?\d{{1,3}}|\d[A-H])"
            rf"{_HOE}?){_GEEN}",
            0.5,
            anker=r"(?:op|in) (?:[A-Za-z.]+ )?[A-HK]?-?\d",
        ),
        Patroon(
            "wie op nummer",
            rf"(?i:\b(?:{_MENS}|{_DING}) (?:op|uit|bij)) (?P<w>(?:\d{{1,3}}[a-z]?|[A-HK]-?\d{{1,3}}|\d[A-H"
            rf"])){_GEEN}"
            r"(?=[ ]?[.,;:)(\n]|$| [a-z])",
            0.45,
            anker=r"(?:op|uit|bij) [A-HK]?\d",
        ),
        Patroon(
            "wie van nummer",
            rf"(?:(?i:\b{_MENS} van) (?=1[2-9]\d|[2-9]\d\d)|(?i:\b{_DING} van) )(?P<w>\d{{1,3}}[a-z]?"
            rf"){_GEEN}",
            0.45,
            anker=r"van \d",
        ),
        Patroon(
            "nummer met hoogte",
            rf"(?<!\w)(?i:nummer|nr\.?|huisnummer) \d{{1,4}}[a-z]?{_HOE}(?!\w)|(?<=[a-z], )nr\.? \d{{1,"
            rf"4}}[a-z]?(?=[ ]?[.,;)\n]|$)",
            0.5,
            anker=r"(?:mmer|r|r\.) \d",
        ),
        Patroon(
            "drie delen",
            r"(?<![\w./-])[A-Z][-.]\d{1,2}[-.]\d{1,3}(?![\w]|[-.,]\d)",
            0.5,
            anker=r"[A-Z][-.]\d",
        ),
    )
