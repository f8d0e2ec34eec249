# SPDX-License-Identifier: EUPL-1.2
"""Date of birth: a date beside a word for birth."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import DATUM_KAAL
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_CONTEXT = r"(?:(?i:\bgeb(?:oren|oortedatum|oortedag|oortedata|\.|\b)\.?(?: ?dat(?:um|\.))?)|[°*])"


class Geboortedatum(Patroonregel):
    """After geboren, geb., geboortedatum; the year alone after "geboren in" counts too."""

    bron = "geboortedatum"
    soort: ClassVar[Soort] = "geboortedatum"
    patronen = (
        Patroon(
            "na context", rf"{_CONTEXT}(?:(?! en )[^.\n\d]){{0,45}}?\n{{0,2}}\s?\(?(?P<w>{DATUM_KAAL})", 0.9
        ),
        Patroon(
            "voor context",
            rf"(?<![\w-])(?P<w>{DATUM_KAAL})(?:\)|,)? (?i:te [\w-]+ )?(?i:geboren)\b",
            0.9,
            anker="(?i:geboren)",
        ),
        Patroon(
            "jaar",
            r"(?i:\bgeboren in|\bgeboortejaar:?|\bgeb\.? in) (?P<w>(?:[a-z]{3,9} )?(?:19|20)\d\d)(?!\d)",
            0.8,
        ),
    )
