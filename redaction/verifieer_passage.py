# SPDX-License-Identifier: EUPL-1.2
"""Pieces of a hidden passage by which it is recognised wherever a part of it stands."""

from __future__ import annotations

import re

PASSAGE = "passage"
VENSTER = 7
"""So many words in a row are of this passage and of no other text."""
_KORTST = 12
"""A passage with fewer letters and digits says too little to be told apart from ordinary words."""


def passage_parts(tekst: str) -> tuple[str, ...]:
    """Every run of ``VENSTER`` words of a passage, or the whole of a shorter one; none of a tiny one."""
    woorden = list(re.finditer(r"\S+", tekst))
    if sum(c.isalnum() for c in tekst) < _KORTST:
        return ()
    if len(woorden) <= VENSTER:
        return (tekst.strip(),)
    laatste = len(woorden) - VENSTER
    return tuple(tekst[woorden[i].start() : woorden[i + VENSTER - 1].end()] for i in range(laatste + 1))
