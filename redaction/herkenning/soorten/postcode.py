# SPDX-License-Identifier: EUPL-1.2
"""Dutch postcodes."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_WOORDEN = "EN|OF|OM|OP|IN|IS|DE|TE|ER|AL|ZO|NU|WE|IK|JE|ZE|HE|UW|BV|NV|DD|AN|NA|TV"
_JAAR = r"(?:19|20)\d\d"


class Postcode(Patroonregel):
    """Four digits and two letters; a year followed by a word in capitals is none."""

    bron = "postcode"
    soort: ClassVar[Soort] = "postcode"
    patronen = (
        Patroon(
            "hoofdletters",
            rf"(?<![\w.,/-])(?!{_JAAR} (?:{_WOORDEN})\b)[1-9]\d{{3}}[ \t]{{0,2}}(?!SA|SD|SS)[A-Z]{{2}}(?!\w)",
            0.8,
        ),
        Patroon("jaar of postcode", rf"(?<![\w.,/-]){_JAAR} (?:{_WOORDEN})(?=[ \t]+[A-Z][a-z])", 0.6),
        Patroon("kleine letters", r"(?<![\w.,/-])[1-9]\d{3}(?!sa|sd|ss|ste)[a-z]{2}(?![\w])", 0.5),
        Patroon(
            "met context",
            r"(?i:postcode|adres|woonplaats)[: \t]{1,3}\n{0,2}(?P<w>[1-9]\d{3} ?[A-Za-z]{2})(?!\w)",
            0.9,
        ),
    )
