# SPDX-License-Identifier: EUPL-1.2
"""Who investigates: the aanbieder (3A) or the toezichthouder (3B), and 3B after 3A that fell short (T03)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pipeline.zaak.gebeurtenis import Beoordeling3A, Gebeurtenis, KeuzeOnderzoek


@dataclass(frozen=True, slots=True)
class Route:
    """The route; ``na_3a``: the aanbieder went first. Empty when nothing was chosen."""

    route: Literal["", "3A", "3B"]
    na_3a: bool
    zin: str
    regels: tuple[str, ...]


def onderzoeksroute(feiten: Iterable[Gebeurtenis]) -> Route:
    """The route after these events, in order of time (P-S2.1a, P-S2.1b, P-S3A.2b, P-S3A.4, P-S3A.5)."""
    route = Route("", False, "Er is nog niet gekozen wie onderzoekt.", ("P-S2.1a",))
    for feit in feiten:
        if isinstance(feit, KeuzeOnderzoek):
            route = _gekozen(feit, route)
        elif isinstance(feit, Beoordeling3A) and route.route == "3A":
            route = _beoordeeld(feit)
    return route


def _gekozen(keuze: KeuzeOnderzoek, tot_nu: Route) -> Route:
    if keuze.route == "3A":
        return Route("3A", True, "De aanbieder onderzoekt zelf (3A).", ("P-S2.1a", "P-S3A.1a"))
    if tot_nu.na_3a:
        zin = "De aanbieder onderzocht niet of niet goed genoeg; de toezichthouder onderzoekt zelf (3B)."
        return Route("3B", True, zin, ("P-S2.1b",))
    return Route("3B", False, "De toezichthouder onderzoekt zelf (3B).", ("P-S2.1a", "P-S3A.1b"))


def _beoordeeld(oordeel: Beoordeling3A) -> Route:
    if oordeel.zorgvuldig and oordeel.maatregelen_voldoende:
        zin = "Het onderzoek van de aanbieder is afdoende: er komt geen rapport van de toezichthouder."
        return Route("3A", True, zin, ("P-S3A.2b", "P-S3A.5"))
    zin = (
        "Het onderzoek van de aanbieder is niet afdoende: de toezichthouder onderzoekt zelf (3B, dan stap 4)."
    )
    return Route("3B", True, zin, ("P-S3A.4", "P-S4.0"))
