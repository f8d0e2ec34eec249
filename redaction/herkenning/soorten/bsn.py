# SPDX-License-Identifier: EUPL-1.2
"""Burgerservicenummer: eight or nine digits that pass the elfproef."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_WAARDE = r"(?P<w>(?<![\d.,-])\d{2,4}(?:[ .-]?\d{2,3}){2,3}(?![\d-]|[.,]\d))"
_CONTEXT = (
    r"(?i:\bBSN\b|burger ?service ?nummer|sofi-?nummer)(?:\s?\([^()\n]{0,30}\))?[^\d\n]{0,30}\n{0,2}\s?"
)


class Bsn(Patroonregel):
    """Nine digits stand alone when the elfproef holds; eight only beside the word BSN."""

    bron = "bsn"
    soort: ClassVar[Soort] = "bsn"
    zeker = True
    patronen = (
        Patroon("negen cijfers", r"(?P<w>(?<![\w.,/-])\d{9}(?![\w-]|[.,]\d))", 0.4),
        Patroon("drie maal drie", r"(?P<w>(?<![\w.,/+-])\d{3}([ .-])\d{3}\2\d{3}(?![\w-]|[.,]\d))", 0.4),
        Patroon("vier twee drie", r"(?P<w>(?<![\w.,/+-])\d{4}\.\d{2}\.\d{3}(?![\w-]|[.,]\d))", 0.4),
        Patroon(
            "twee twee twee drie", r"(?P<w>(?<![\w.,/+-])\d{2}\.\d{2}\.\d{2}\.\d{3}(?![\w-]|[.,]\d))", 0.4
        ),
        Patroon("met context", _CONTEXT + _WAARDE, 0.8),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        from stdnum.nl import bsn

        cijfers = "".join(c for c in pattern_text if c.isdigit())
        return len(cijfers) in {8, 9} and bool(bsn.is_valid(cijfers.zfill(9)))
