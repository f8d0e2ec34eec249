# SPDX-License-Identifier: EUPL-1.2
"""Number plates: all Dutch sidecodes, and what stands beside the word for one."""

from __future__ import annotations

import re
from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.woorden import vast
from redaction.model import Soort

_L, _C = "[A-Z]", r"\d"
_SIDECODES = (
    "LL-CC-CC", "CC-CC-LL", "CC-LL-CC", "LL-CC-LL", "LL-LL-CC", "CC-LL-LL", "CC-LLL-C", "C-LLL-CC",
    "LL-CCC-L", "L-CCC-LL", "LLL-CC-L", "L-CC-LLL", "C-LL-CCC", "CCC-LL-C", "LLL-C-LL", "LL-C-LLL",
)  # fmt: skip
_AFKORTING = 3
"""From so many letters on a part that is a term of the domain makes it a code, not a plate."""
_WAGEN = (
    r"(?i:\b(?:auto|wagen|bus|busje|bestelbus|bestelwagen|bestelauto|scooter|brommer|motor|scootmobiel|"
    r"taxi|voertuig|"
    r"personenauto|leaseauto|huurauto|aanhanger|camper|caravan|kenteken\w*|nummerbord|nummerplaat|"
    r"plaat|rijdt|reed|"
    r"parkeert?|geparkeerd|polo|golf|opel|ford|toyota|renault|peugeot|fiat|kia|volkswagen|vw|bmw|audi|"
    r"mercedes|citroen|volvo|skoda|seat))\b"
)


def _regex(scheiding: str) -> str:
    vormen = (
        "".join(_L if t == "L" else _C if t == "C" else scheiding for t in sidecode)
        for sidecode in _SIDECODES
    )
    return "(?:" + "|".join(vormen) + ")"


_VORM = rf"(?:(?i:{_regex('-')}|{_regex('')}|{_regex('[.]')})|{_regex(' ')})"
_LOS = rf"(?P<w>{_VORM}|(?i:{_regex(' ')}))(?![\w-])"
_VREEMD = (
    r"(?:[1-9]-[A-Z]{3}-\d{3}|[1-9][ ][A-Z]{3}[ ]\d{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4}[EH]?|"
    r"[A-ZÄÖÜ]{1,3}[ ][A-Z]{1,2}[ ]\d{2,4}|[A-Z]{2,3}[ ]\d{4,5}[A-Z]?|[A-Z]{2}[ ]\d{3}[ ][A-Z]{2}|[A-Z"
    r"]{2}-\d{3}-[A-Z]{2}|"
    r"[A-Z]{1,2}[ -]\d{2,3}[ -][A-Z]{3}|[A-Z]-[A-Z]{2}-\d{3}|[A-Z]{2}\d\d[ ][A-Z]{3})"
)
"""Plates of the neighbours and of other countries: Belgian, German, Polish, French, British, Romanian."""
_LAND = r"(?i:belg\w*|duits\w*|pools\w*|poolse?|roemeen\w*|frans\w*|brits\w*|engels\w*|buitenlands\w*)"


class Kenteken(Patroonregel):
    """With hyphens anywhere; with spaces in capitals; otherwise beside a word for a vehicle or a plate."""

    bron = "kenteken"
    soort: ClassVar[Soort] = "kenteken"
    patronen = (
        Patroon("streepjes", rf"(?<![\w-])(?i:{_regex('-')})(?![\w-])", 0.55, anker=r"\w-\w{1,3}-\w"),
        Patroon("spaties", rf"(?<![\w.,/-]){_regex(' ')}(?![\w-]|[.,]\d)", 0.4, anker=r"\w \w{1,3} \w"),
        Patroon(
            "aaneen",
            rf"(?<![\w.,/-])(?=\w*[A-Z])(?=\w*[A-Z]{{2}}|\d)(?!\d+[A-Z]+$){_regex('')}(?![\w-]|[.,]\d)",
            0.4,
        ),
        Patroon(
            "met context",
            rf"{_WAGEN}"
            rf"(?:[^\n]{{0,60}}?[^\w\n-]"
            rf"){_LOS}",
            0.7,
            anker=r"(?:\d[- .]?[A-Za-z]{1,3}|"
            r"(?<![A-Za-z])[A-Za-z]{1,3}[- .]?\d)(?![A-Za-z])",
        ),
        Patroon("belgisch", r"(?<![\w-])[1-9]-[A-Z]{3}-\d{3}(?![\w-])", 0.55, anker=r"\d-[A-Z]{3}-"),
        Patroon(
            "duits",
            r"(?<![\w-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]\d{1,4}(?![\w-]|[.,]\d)",
            0.5,
            anker=r"-[A-Z]{1,2} \d",
        ),
        Patroon(
            "buitenlands",
            rf"(?:{_WAGEN}|{_LAND})[^\n]{{0,60}}?[^\w\n-](?P<w>{_VREEMD})(?![\w-])",
            0.7,
            anker=r"[A-Z]{1,3}[ -]\d|\d[ -][A-Z]{2,3}",
        ),
        Patroon(
            "half gezien",
            rf"(?:{_WAGEN})[^\n]{{0,60}}?[^\w\n-](?P<w>(?=[A-Z\d.?*_-]{{4,9}}(?!\w))[A-Z\d]{{1,3}}-[A-Z\d."
            rf"?*_]{{1,3}}(?:-[A-Z\d.?*_]{{0,3}})?)"
            r"(?<!\w\.)(?![\w-])",
            0.6,
            anker=r"[A-Z\d]-[.?*_]|[.?*_]-|-[A-Z\d]+[.?*_]",
        ),
        Patroon(
            "bij het woord",
            r"(?i:\b(?:kenteken(?:nummer|plaat)?s?|nummerbord|nummerplaat))[^\d\n]{0,20}?\n{0,2}\s?"
            r"(?P<w>(?=[A-Za-z -]{0,6}\d)(?=[\d -]{0,6}[A-Za-z])[A-Z0-9]{1,4}(?:[- ][A-Z]{1,3})?"
            r"(?:[- ]?\d{1,5})[A-Z]{0,2})(?![\w-])",
            0.7,
            anker="(?i:kenteken|nummerbord|nummerplaat)",
        ),
        Patroon(
            "voor het woord",
            rf"(?<![\w-])(?P<w>{_VORM})(?= ?\(?(?i:kenteken|als kenteken))",
            0.8,
            anker="(?i:kenteken)",
        ),
        Patroon("daarna", rf"(?i:kenteken)[^\n]{{4,40}}? (?:en|of|,) {_LOS}", 0.7, anker="(?i:kenteken)"),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        delen = re.split(r"[- .]", pattern_text)
        return False if any(vast(deel) for deel in delen if len(deel) >= _AFKORTING) else None
