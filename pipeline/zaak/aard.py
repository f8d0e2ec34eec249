# SPDX-License-Identifier: EUPL-1.2
"""What sort of document a kind is. Kinds are an open list; an unknown one is never a report."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.document import Stuk

Aard = Literal[
    "rapport", "concept", "advies", "collegebrief", "raadsbrief", "persbericht", "besluit",
    "opdrachtformulier", "overig",
]  # fmt: skip

MET_BESLUIT: frozenset[Aard] = frozenset({"rapport", "concept", "advies", "overig"})
"""What becomes public on a besluit of its own, after zienswijzen; the rest goes along or needs none."""

_HERKENNING: tuple[tuple[str, Aard], ...] = (
    ("persbericht", "persbericht"),
    ("opdrachtformulier", "opdrachtformulier"),
    ("besluit", "besluit"),
    ("concept", "concept"),
    ("raad", "raadsbrief"),
    ("3a", "advies"),
    ("college", "collegebrief"),
    ("afspraak13", "collegebrief"),
    ("advies", "advies"),
    ("rapport", "rapport"),
)
"""First match wins: a ``gemeenteraad_brief`` with a report is a letter, a ``conceptrapport`` no report."""
_GEEN_RAPPORT = ("brief", "bericht", "concept", "formulier", "advies", "3a")
"""Words that make something with ``rapport`` in its name another document."""


def aard(stuk: Stuk) -> Aard:
    """The sort of a document, from the words of its ``soort``."""
    woord = stuk.soort.replace("_", "").replace("-", "")
    if "rapport" in woord and not any(deel in woord for deel in _GEEN_RAPPORT):
        return "rapport"  # a rapport_voor_de_raad is no letter: what may evade a procedure is judged strictly
    return next((uitkomst for deel, uitkomst in _HERKENNING if deel in woord), "overig")
