# SPDX-License-Identifier: EUPL-1.2
"""AGB code of a care provider."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_WAARDE = (
    r"\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}|\d{2}[ .-]?\d{6}|\d{8}|\d{4}[ .-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{2}"
)


class Agb(Patroonregel):
    """Eight digits, two for the kind of provider, beside the letters AGB; also several after one another."""

    bron = "agb"
    soort: ClassVar[Soort] = "agb"
    patronen = (
        Patroon(
            "met context",
            rf"(?i:\bAGB)[^\d\n]{{0,60}}\n{{0,2}}\s?(?P<w>{_WAARDE})(?!\d)",
            0.9,
            anker="(?i:agb)",
        ),
        Patroon(
            "ervoor", rf"(?<![\w.-])(?P<w>{_WAARDE})[ ]?(?:\(|,[ ]|-[ ]|als )?(?i:AGB)", 0.9, anker="(?i:agb)"
        ),
        Patroon(
            "nog een",
            rf"(?i:\bAGB)[^\n]{{8,80}}?\d(?:,| en|;| of| \([^()\n]{{1,40}}\) en|"
            rf" /)[^\d\n]{{0,40}}(?P<w>{_WAARDE})(?![\d-])",
            0.8,
            anker="(?i:agb)",
        ),
    )
