# SPDX-License-Identifier: EUPL-1.2
"""The words of the report on herleidbaarheid. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kenmerksoort = Literal[
    "leeftijd",
    "geboortedatum",
    "datum",
    "tijd",
    "locatie",
    "organisatie",
    "school",
    "functie",
    "nationaliteit",
    "diagnose",
    "familie",
    "adres",
]
KENMERKSOORTEN: tuple[str, ...] = get_args(Kenmerksoort)

Kenmerkstand = Literal["gelakt", "voorgesteld", "open", "blijft", "los"]
"""Decided to cover; proposed to cover, undecided; without a proposal; decided to stand; no find at all."""


@dataclass(frozen=True, slots=True)
class Veralgemening:
    """What may be written instead; ``standaard``: ``lak`` already proposes it. ``anders``: other ways."""

    tekst: str
    standaard: bool = False
    anders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """One feature in one text: half-open span in code points, and what was decided on it."""

    start: int
    end: int
    soort: Kenmerksoort
    tekst: str
    voorstel: Veralgemening
    stand: Kenmerkstand = "los"
    entiteit: str = ""
    persoon: str = ""
    """The label of the person whom the sentence is about, when it names just one nearby."""

    @property
    def zichtbaar(self) -> bool:
        """Whether it would still be read when the decisions and proposals are followed."""
        return self.stand not in ("gelakt", "voorgesteld")


@dataclass(frozen=True, slots=True)
class Combinatie:
    """Features that stand together in one passage, or about one person, and why that identifies."""

    document: str
    plaats: str
    kenmerken: tuple[Kenmerk, ...]
    waarom: tuple[str, ...]
    persoon: str = ""
    overal: bool = False
    """Gathered about one person from the whole document, not from one passage."""
    opgelost: bool = False
    """Whether what stays visible after covering no longer identifies by any of the rules."""
    ook: tuple[str, ...] = ()
    """Other documents that say the same, such as the concept that the report came from."""
