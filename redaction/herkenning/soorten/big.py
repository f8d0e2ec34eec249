# SPDX-License-Identifier: EUPL-1.2
"""Number in the BIG-register."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort


class Big(Patroonregel):
    """Eleven digits of which the second is a nine; beside the letters BIG any eleven."""

    bron = "big"
    soort: ClassVar[Soort] = "big"
    patronen = (
        Patroon("elf cijfers", r"(?<![\w.,/+-])[1-9]9\d{9}(?![\w-]|[.,]\d)", 0.5),
        Patroon(
            "met context",
            r"\b(?:BIG|Big|big)(?:\b|(?=nummer))[^\d\n]{0,40}\n{0,2}\s?(?P<w>\d{2}[ .]?\d{3}[ "
            r".]?\d{3}[ .]?\d{3}|\d{11})(?!\d)",
            0.9,
        ),
    )
