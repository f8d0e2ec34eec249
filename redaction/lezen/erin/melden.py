# SPDX-License-Identifier: EUPL-1.2
"""Reports a file inside: its own text where it hangs, that of its pages and of files in it where they are."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.lezen.erin.gelezen import Deel
from redaction.lezen.erin.ruimte import Ruimte
from redaction.melder import Melder


def place_of(naam: str, own: Deel, ruimte: Ruimte, plaats: str) -> str:
    """Where to report a file's own text: where it hangs, or in a file inside its whole place."""
    return ruimte.below(naam).place() if ruimte.inside and own.tekst else plaats


def report_deeper(delen: Sequence[Deel], soort: str, onderdeel: str, melder: Melder) -> None:
    """Report the pieces that have a place of their own, as the same kind as the file that they are in."""
    for deel in delen:
        melder.meld(soort, deel.plaats, onderdeel, deel.tekst)
