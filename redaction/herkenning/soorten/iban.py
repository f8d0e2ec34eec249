# SPDX-License-Identifier: EUPL-1.2
"""Bank account: IBAN with its checksum."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort


class Iban(Patroonregel):
    """Country, check digits, and 11 to 30 characters, in groups or not."""

    bron = "iban"
    soort: ClassVar[Soort] = "iban"
    zeker = True
    patronen = (
        Patroon(
            "nederlands",
            r"(?<![A-Za-z0-9])[Nn][Ll][ .-]?\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}(?!\d)",
            0.7,
        ),
        Patroon(
            "ander land",
            r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])",
            0.4,
        ),
        Patroon(
            "met context",
            r"(?i:\bIBAN\b|bankrekening(?:nummer)?|rekeningnummer)[^\w\n]"
            r"{0,4}\n{0,2}(?P<w>[A-Z]{2}\d{2}[ .]?[A-Z]{4}[ .\d]{8,16}\d|\d{2,4}(?:[ .]"
            r"?\d{2,4}){2,3})",
            0.8,
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        from stdnum import iban

        return bool(iban.is_valid("".join(c for c in pattern_text if c.isalnum()), check_country=False))
