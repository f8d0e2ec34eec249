# SPDX-License-Identifier: EUPL-1.2
"""Whether the court is or may be asked to suspend a measure: the state after its steps, in order of time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pipeline.zaak.gebeurtenis import MaatregelStap

Opschorting = Literal["onbekend", "nee", "loopt", "geschorst", "klaar"]
"""``onbekend``: not asked, or no answer; ``loopt``: asked for; ``geschorst``: granted; ``klaar``: refused or
withdrawn, and not asked for again."""
_ANTWOORD: dict[str, Opschorting] = {"ja": "loopt", "nee": "nee", "onbekend": "onbekend"}
_UITKOMST: dict[str, Opschorting] = {
    "opschorting_geschorst": "geschorst",
    "opschorting_afgewezen": "klaar",
    "opschorting_ingetrokken": "klaar",
}


def opschorting(stappen: Iterable[MaatregelStap]) -> Opschorting:
    """The last word: who asks after a refusal asks anew; what was granted ends only by another outcome."""
    stand: Opschorting = "onbekend"
    for stap in stappen:
        if stap.stap in _UITKOMST:
            stand = _UITKOMST[stap.stap]
        elif stap.opschortingsverzoek is not None and stand != "geschorst":
            stand = _ANTWOORD[stap.opschortingsverzoek]
    return stand
