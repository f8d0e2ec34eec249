# SPDX-License-Identifier: EUPL-1.2
"""Letters outside the Latin script: which characters are, and what a word of them looks like."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from redaction.herkenning.lui import lui

_TOT = 0x1E00
"""Up to here lie the marks of the scripts that write vowels as marks."""


@lru_cache(maxsize=4096)
def ander_schrift(teken: str) -> bool:
    """Whether ``teken`` is a letter of another script than Latin; an odd shape of a Latin letter is not."""
    if teken.isascii() or not teken.isalpha() or unicodedata.category(teken) == "Lm":
        return False
    return not (
        unicodedata.normalize("NFKC", teken).isascii() or unicodedata.name(teken, "").startswith("LATIN")
    )


def _merktekens() -> str:
    """The combining marks as the inside of a character class."""
    marks = [c for c in range(0x300, _TOT) if unicodedata.category(chr(c))[0] == "M"]
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in _runs(marks))


def _runs(marks: list[int]) -> list[tuple[int, int]]:
    """Runs of successive numbers as (first, last)."""
    runs: list[tuple[int, int]] = []
    for mark in marks:
        if runs and runs[-1][1] == mark - 1:
            runs[-1] = (runs[-1][0], mark)
        else:
            runs.append((mark, mark))
    return runs


MERKTEKENS = _merktekens()
DEEL_REGEX = rf"[^\W_]+(?:[{MERKTEKENS}]+[^\W_]*)*"
DEEL = lui(DEEL_REGEX)
"""A run of letters, digits and the marks that belong to them."""
WOORD = lui(rf"{DEEL_REGEX}(?:['-]{DEEL_REGEX})*")
"""A word of any script, hyphens and apostrophes included."""
