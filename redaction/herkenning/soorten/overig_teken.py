# SPDX-License-Identifier: EUPL-1.2
"""A word with a sign amid its letters, as a scan leaves it ("H@nneke"), and letters in codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import gewoon, lijst, vast
from redaction.model import Soort

_MIDDENIN = Vorm(
    rf"(?<![\w@./&=-])[{LETTER}]+(?:[@+!<>|*€$~^\[\]{{}}·¡]{{1,2}}[{LETTER}\d]+)+(?![\w@/&=]|\.\w)",
    bij=Bij(rf"[@+!<>|*€$~^\[\]{{}}·¡](?=[{LETTER}\d])", voor=24, na=24),
)
_CODES = Vorm(
    r"(?:&#[xX]?[0-9A-Fa-f]{2,6};){3,}|(?:%[0-9A-Fa-f]{2}){3,}|(?:\\[uU][0-9A-Fa-f]{4}){3,}|(?:=[0-9A-F]{2}){4,}",
    bij=Bij(r"(?:&#|[%=]|\\[uU])(?=[xX]?[0-9A-Fa-f]{2})", voor=0, na=400),
)
"""A row of letters in codes: no one writes words so, and a reader can undo them."""
_LETTERS = lui(rf"[{LETTER}]+")
_KORT = 3


class OverigTeken(Tekstregel):
    """Unless every part of it is an ordinary word: "ja!nee", "wel+niet"."""

    bron = "overig.teken"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _MIDDENIN.zoek(tekst):
            if _geen_woorden(match):
                yield self.treffer(*match.span(), 0.2, 3)
        for match in _CODES.zoek(tekst):
            yield self.treffer(*match.span(), 0.9, 2)


def _geen_woorden(match: re.Match[str]) -> bool:
    """Whether some part means nothing, or is so short that a longer word was cut there: "Is@bel"."""
    delen = _LETTERS.findall(match.group())
    if all(d.lower() in lijst("functiewoorden") for d in delen) or sum(map(len, delen)) <= _KORT:
        return False
    if "|" in match.group() and not match.group()[1:].replace("|", "").islower():
        return False
    kort = delen[0][0].isupper() and min(map(len, delen)) < _KORT
    return kort or not all(gewoon(d) or vast(d) for d in delen)
