# SPDX-License-Identifier: EUPL-1.2
"""Compile the ordinary-word list: ``python -m redaction.herkenning.woordenlijst.maak BASIS FLEXIES``.

Takes the two word files of OpenTaal and keeps the words that are written with a small letter,
without digits or spaces. The result is a marisa trie beside this module. Same input, same bytes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import marisa_trie

UIT = Path(__file__).with_name("woorden.marisa")
_GEWOON = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def gewone_woorden(regels: Iterable[str]) -> set[str]:
    """The words that are written entirely in small letters."""
    schoon = (regel.strip() for regel in regels)
    return {w for w in schoon if w == w.lower() and _GEWOON.fullmatch(w)}


def maak(bronnen: Sequence[Path], uit: Path = UIT) -> int:
    """Write the trie of all ordinary words in ``bronnen``; returns how many there are."""
    woorden: set[str] = set()
    for bron in bronnen:
        woorden |= gewone_woorden(bron.read_text(encoding="utf-8").splitlines())
    marisa_trie.Trie(sorted(woorden), order=marisa_trie.LABEL_ORDER).save(str(uit))
    return len(woorden)


if __name__ == "__main__":
    sys.exit(0 if maak([Path(p) for p in sys.argv[1:]]) else "geen woorden gevonden")
