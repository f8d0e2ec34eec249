# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: every word with a letter of another script than Latin; no word list explains those."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.model import Soort


class OverigSchrift(Tekstregel):
    """One hit per word, always whole; adjacent ones become one in overlap.py."""

    bron = "overig.schrift"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for start, end in tekst.vreemde_woorden:
            yield self.treffer(start, end, 0.2, 3)
