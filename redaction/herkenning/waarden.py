# SPDX-License-Identifier: EUPL-1.2
"""A login name, number or plate found once is found wherever it stands again, without its caption."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, vast
from redaction.model import Soort

_SOORTEN = frozenset({"account", "nummer", "kenteken"})
_BRON = "herhaling.waarde"
_KORTST, _CIJFERS = 5, 4
_SCORE = 0.4


def herhaal_waarden(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """Further mentions of values that were found, exactly as they were written, in any case of letters."""
    soort_van: dict[str, Soort] = {}
    for t in treffers:
        waarde = tekst.tekst[t.start : t.end].lstrip("@").lower()
        if t.soort in _SOORTEN and t.laag < 3 and _eigen(waarde):
            soort_van.setdefault(waarde, t.soort)
    if not soort_van:
        return []
    rij = "|".join(re.escape(w) for w in sorted(soort_van, key=len, reverse=True))
    patroon = re.compile(rf"(?<![\w@.-])(?:{rij})(?![\w@]|[.-]\w)", re.IGNORECASE)
    return [
        Treffer(*m.span(), soort_van[m.group().lower()], _SCORE, 2, _BRON)
        for m in patroon.finditer(tekst.tekst)
        if m.group().lower() in soort_van
    ]


def _eigen(waarde: str) -> bool:
    """Whether a value is long enough, and no word, year or amount."""
    if waarde.isdigit():
        return len(waarde) >= _CIJFERS and not waarde.startswith(("19", "20")) and not waarde.endswith("00")
    return len(waarde) >= _KORTST and "\n" not in waarde and not (gewoon(waarde) or vast(waarde))
