# SPDX-License-Identifier: EUPL-1.2
"""Date of birth: a date beside a word for birth."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import DATUM_KAAL, DATUM_WOORDEN
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_CONTEXT = (
    r"(?:(?i:\bgeb(?:oren|oortedatum|oortedag|oortedata|\.|\b)\.?(?: ?dat(?:um|\.))?|\bter wereld\b|"
    r"\bgeboorte\b|"
    r"\b(?:verjaardag|jarig|verjaart)\b|\bgd\b:?|\bDOB\b)|[°*]|(?i:\bg\.d\.))"
)
_DATUM = rf"(?:{DATUM_WOORDEN}|{DATUM_KAAL})"
_TUSSEN = r"(?:(?! en )[^.\n\d]){0,45}?\n{0,2}\s?\(?(?:de |'t )?"
_JAAR = r"(?:19|20)\d\d"
_MAAND = r"(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )"


class Geboortedatum(Patroonregel):
    """After geboren, geb., geboortedatum, jarig; in words; the year alone after "geboren in" counts too."""

    bron = "geboortedatum"
    soort: ClassVar[Soort] = "geboortedatum"
    patronen = (
        Patroon("na context", rf"{_CONTEXT}{_TUSSEN}(?P<w>{_DATUM})", 0.9),
        Patroon(
            "voor context",
            rf"(?<![\w-])(?P<w>{_DATUM})(?:\)|,)? (?i:(?:is|was|werd) (?:hij|zij|ze|ik|de cliënt|"
            rf"cliënt|mevrouw|meneer|betrokkene)? ?|te [\w-]+ )?"
            r"(?i:geboren|jarig|ter wereld)\b",
            0.9,
            anker="(?i:geboren|jarig|wereld)",
        ),
        Patroon(
            "jaar",
            rf"(?i:\bgeboren(?: te| in)? [^\d.\n]{{0,30}}?|\bgeboortejaar:?\s|\bgeb\.? (?:in )?|"
            rf"\bbouwjaar )(?P<w>(?:de zomer van |{_MAAND})?{_JAAR}"
            rf"(?:(?:, {_JAAR})* en {_JAAR})?)(?!\d|[-/]\d)",
            0.8,
            anker="(?i:geb|bouwjaar)",
        ),
        Patroon(
            "is van",
            rf"(?i:\b(?:hij|zij|ze|ik|mevrouw|meneer|cliënte?|bewoner|betrokkene|moeder|vader|zoon|"
            rf"dochter|broer|zus)) (?:is|ben|komt) (?:nog |al )?"
            rf"(?:van|uit) (?P<w>{_MAAND}?(?:{_JAAR}|'\d\d))(?!\w|[-/]\d)",
            0.6,
            anker=r"(?:van|uit) ",
        ),
        Patroon("haakjes", r"(?<=[a-zß-ÿ] )\((?P<w>(?:19[0-9]\d|200\d|201\d))\)", 0.5),
    )
