# SPDX-License-Identifier: EUPL-1.2
"""First names, surnames and places as the model knows them: one compiled file, opened on first use."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import marisa_trie

BESTAND = Path(__file__).with_name("namen.marisa")
SOORTEN = "vap"
"""Voornaam, achternaam, plaats: the bit in a record is the place of its letter here."""


@lru_cache(maxsize=1)
def namenlijst(pad: Path = BESTAND) -> marisa_trie.RecordTrie:
    """The compiled list: folded name -> one byte of kinds."""
    trie = marisa_trie.RecordTrie("<B")
    trie.load(str(pad))
    return trie


def schrijf(soorten: dict[str, int], pad: Path) -> None:
    """Write the list; the same input gives the same bytes."""
    paren = [(naam, (bits,)) for naam, bits in sorted(soorten.items())]
    marisa_trie.RecordTrie("<B", paren, order=marisa_trie.LABEL_ORDER).save(str(pad))
