# SPDX-License-Identifier: EUPL-1.2
"""Telephone numbers: Dutch ones in every spacing, foreign ones with a plus."""

from __future__ import annotations

from typing import ClassVar

import phonenumbers

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.lui import lui
from redaction.model import Soort

_REST = r"(?:[ \t./()–-]{0,3}\d)"
_CONTEXT = (
    r"(?i:\btel(?:efoon)?(?:nummer|nr)?\b|\bmobiel\b|\bbellen\b|\bgsm\b|\bbereikbaar "
    r"(?:op|via|onder)\b|\bfax\b)[^\d\n+(]{0,25}\n{0,2}\s?"
)
_DATUM = lui(r"(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)")
_TOESTEL = r"(?i:\btst\.?|\btoestel(?:nummer)?|\bintern)[ :]{1,2}(?P<w>\d{2,5})(?!\d)"


class Telefoon(Patroonregel):
    """A candidate must be a number that can exist, or stand beside a word such as "tel."."""

    bron = "telefoon"
    soort: ClassVar[Soort] = "telefoon"
    patronen = (
        Patroon(
            "nederlands",
            rf"(?<![\w+.,/-])(?:\(0[1-9]\d{{1,2}}\)|0[1-9]\d?){_REST}{{6,8}}(?![\w-]|[.,/]\d)",
            0.5,
        ),
        Patroon(
            "met landcode",
            rf"(?<![\w+.,/-])(?:\+|00)[1-9]\d{{0,2}}[ ./-]?(?:\(0\))?{_REST}{{7,11}}(?![\w-]|[.,/]\d)",
            0.5,
        ),
        Patroon("servicenummer", r"(?<![\w+.,/-])0[89]00[ -]?\d{1,4}(?:[ -]?\d{2,4}){0,2}(?![\w-])", 0.6),
        Patroon("toestel", _TOESTEL, 0.6),
        Patroon("met context", rf"{_CONTEXT}(?P<w>[+(]?\d{_REST}{{5,13}})(?!\d)", 0.7),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        if _DATUM.match(pattern_text):
            return False
        try:
            nummer = phonenumbers.parse(pattern_text.replace("–", "-"), "NL")
        except phonenumbers.NumberParseException:
            return False
        if phonenumbers.is_valid_number(nummer):
            return True
        return (
            None
            if pattern_text.lstrip("(+").startswith("06") and phonenumbers.is_possible_number(nummer)
            else False
        )
