# SPDX-License-Identifier: EUPL-1.2
"""Reads sentences in which ``{soort|tekst}`` marks what must be found."""

from __future__ import annotations

import re

_MERK = re.compile(r"\{(\w+)\|([^}]*)\}")


def ontleed(zin: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The sentence without marks, and (start, end, soort) of each mark."""
    tekst, plekken, vorige = "", [], 0
    for merk in _MERK.finditer(zin):
        tekst += zin[vorige : merk.start()]
        plekken.append((len(tekst), len(tekst) + len(merk[2]), merk[1]))
        tekst += merk[2]
        vorige = merk.end()
    return tekst + zin[vorige:], plekken
