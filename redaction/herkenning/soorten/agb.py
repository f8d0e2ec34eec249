# SPDX-License-Identifier: EUPL-1.2
"""AGB code of a care provider."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort


class Agb(Patroonregel):
    """Eight digits, two for the kind of provider, beside the letters AGB."""

    bron = "agb"
    soort: ClassVar[Soort] = "agb"
    patronen = (
        Patroon(
            "met context",
            r"(?i:\bAGB\b)[^\d\n]{0,40}\n{0,2}\s?(?P<w>(?:\d[ -]?){7}\d)(?!\d)",
            0.9,
        ),
    )
