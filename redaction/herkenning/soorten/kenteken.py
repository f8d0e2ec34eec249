# SPDX-License-Identifier: EUPL-1.2
"""Dutch number plates, all sidecodes."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.woorden import vast
from redaction.model import Soort

_L, _C = "[A-Z]", r"\d"
_SIDECODES = (
    "LL-CC-CC", "CC-CC-LL", "CC-LL-CC", "LL-CC-LL", "LL-LL-CC", "CC-LL-LL", "CC-LLL-C", "C-LLL-CC",
    "LL-CCC-L", "L-CCC-LL", "LLL-CC-L", "L-CC-LLL", "C-LL-CCC", "CCC-LL-C",
)  # fmt: skip


def _regex(scheiding: str) -> str:
    vormen = (
        "".join(_L if t == "L" else _C if t == "C" else scheiding for t in sidecode)
        for sidecode in _SIDECODES
    )
    return "(?:" + "|".join(vormen) + ")"


class Kenteken(Patroonregel):
    """With hyphens anywhere; with other or no separators only beside the word kenteken."""

    bron = "kenteken"
    soort: ClassVar[Soort] = "kenteken"
    patronen = (
        Patroon("streepjes", rf"(?<![\w-]){_regex('-')}(?![\w-])", 0.55),
        Patroon(
            "met context",
            rf"(?i:\bkenteken(?:nummer|plaat)?|\bnummerbord)[^\d\n]"
            rf"{{0,20}}?\n{{0,2}}\s?(?P<w>(?i:{_regex('[- .]?')}))(?![\w-])",
            0.9,
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        return False if any(vast(deel) for deel in pattern_text.split("-") if len(deel) > 1) else None
