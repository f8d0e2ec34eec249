# SPDX-License-Identifier: EUPL-1.2
"""Number in the handelsregister."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort


class Kvk(Patroonregel):
    """Eight digits (or twelve of a vestiging) beside KvK, Kamer van Koophandel or handelsregister."""

    bron = "kvk"
    soort: ClassVar[Soort] = "kvk"
    patronen = (
        Patroon(
            "met context",
            r"(?i:\bK\.?v\.?K\.?\b|\bKvK-?(?:nummer|nr\b)|kamer van koophandel|handelsregister|"
            r"vestigingsnummer)"
            r"[^\d\n]{0,40}\n{0,2}\s?(?P<w>\d{4}[ .]?\d{4}(?:[ .]?\d{4})?|\d{2}[ .]\d{3}[ .]\d{3})(?![\d-])",
            0.9,
        ),
    )
