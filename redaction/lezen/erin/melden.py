# SPDX-License-Identifier: EUPL-1.2
"""Reports a file inside: its own text where it hangs, that of its pages and of files in it where they are."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.lezen.erin.gelezen import Deel
from redaction.melder import Melder


def report_deeper(delen: Sequence[Deel], soort: str, onderdeel: str, melder: Melder) -> None:
    """Report the pieces that have a place of their own, as the same kind as the file that they are in."""
    for deel in delen:
        melder.meld(soort, deel.plaats, onderdeel, deel.tekst)
