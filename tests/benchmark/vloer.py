# SPDX-License-Identifier: EUPL-1.2
"""The floors of `make test`: what is measured now against what must hold and against what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.benchmark.detectoren import lakmoes
from tests.benchmark.lees import SOORTNAMEN, Item, Passage
from tests.benchmark.maten import (
    Keuze,
    Span,
    Vondsten,
    in_layers,
    precision,
    recall,
    third_list,
)

TABEL = Path(__file__).with_name("vloer.yaml")


@dataclass(frozen=True, slots=True)
class Grens:
    """One line of the table: `vloer` must hold today, `doel` is what was promised.

    For a length (`derde_lijst`) less is better, and `vloer` is the most that is allowed.
    """

    groep: str
    naam: str
    vloer: float
    doel: float
    minder_is_beter: bool = False

    def holds(self, gemeten: float) -> bool:
        """Whether what was measured is on the right side of the floor."""
        return gemeten <= self.vloer if self.minder_is_beter else gemeten >= self.vloer

    def gap(self, gemeten: float) -> float:
        """How far it is from the target; 0 when it is reached."""
        return max(0.0, gemeten - self.doel if self.minder_is_beter else self.doel - gemeten)


def read_floors(pad: Path = TABEL) -> tuple[Grens, ...]:
    """The table of floors and targets."""
    inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    return tuple(
        Grens(groep, str(naam), float(rij["vloer"]), float(rij["doel"]), groep == "lengte")
        for groep, rijen in inhoud.items()
        for naam, rij in rijen.items()
    )


def detect(passages: Sequence[Passage]) -> Vondsten:
    """What Lakmoes finds in each passage, with the people of its case, in this process."""
    return [[Span(*v) for v in lakmoes(p.bekend)(p.tekst)] for p in passages]


def measured(passages: Sequence[Passage], vondsten: Vondsten) -> dict[tuple[str, str], float]:
    """Every figure that the table may name, by group and name."""
    twee = in_layers(vondsten, (1, 2))
    uit = {("tekens_1_2", n): recall(passages, twee, k).recall_tekens for n, k in kinds().items()}
    uit |= {("geheel_1_2", n): recall(passages, twee, k).recall_geheel for n, k in kinds().items()}
    uit |= {("geheel_1_2_3", n): recall(passages, vondsten, k).recall_geheel for n, k in people().items()}
    uit["precisie_1_2", "vondsten"] = precision(passages, twee).per_vondst or 0.0
    uit["precisie_1_2", "tekens"] = precision(passages, twee).per_teken or 0.0
    uit["lengte", "derde_lijst"] = third_list([p.tekst for p in passages], vondsten)
    uit["lengte", "gewone_woorden_gedekt"] = precision(passages, twee).mis_per_duizend
    return uit


def kinds() -> Mapping[str, Keuze]:
    """Each kind, and everything that is no person."""
    return {s: _of_kind(s) for s in SOORTNAMEN.split()} | {"overige_samen": lambda i: i.soort != "persoon"}


def people() -> Mapping[str, Keuze]:
    """Persons of the case, persons written with a capital and persons written without."""
    return {
        "bekend": _person(lambda i: "bekend" in i.tags),
        "hoofdletter": _person(lambda i: "klein" not in i.tags),
        "klein": _person(lambda i: "klein" in i.tags),
    }


def _of_kind(soort: str) -> Keuze:
    return lambda item: item.soort == soort


def _person(keuze: Callable[[Item], bool]) -> Keuze:
    return lambda item: item.soort == "persoon" and keuze(item)


def verdicts(grenzen: Sequence[Grens], gemeten: Mapping[tuple[str, str], float]) -> Iterator[str]:
    """A line for each target that is not reached yet."""
    for g in grenzen:
        nu = gemeten[g.groep, g.naam]
        if g.gap(nu):
            rest = f"vloer {g.vloer:g}, doel {g.doel:g}, tekort {g.gap(nu):.3f}"
            yield f"{g.groep} {g.naam}: gemeten {nu:.3f}, {rest}"
