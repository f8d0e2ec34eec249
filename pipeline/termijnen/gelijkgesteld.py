# SPDX-License-Identifier: EUPL-1.2
"""Days equated with public holidays by besluit (Algemene termijnenwet art. 3 lid 3), per year.

Each besluit covers some years ahead; 2023 to 2028 are complete. Taken from the titles of the besluiten,
as cited publicly in October 2025; the besluiten themselves were not read, so legal staff confirm them.
A later besluit goes into a profile (``gelijkgestelde_dagen``) until it stands here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

GELIJKGESTELD: dict[int, tuple[tuple[int, int], ...]] = {
    2023: ((4, 28), (5, 19)),
    2024: ((5, 10), (12, 27)),
    2025: ((5, 30),),
    2026: ((1, 2), (5, 15)),
    2027: ((5, 7),),
    2028: ((4, 28), (5, 26)),
}
"""Year -> (month, day): days after Koningsdag and Hemelvaartsdag, and single days around the New Year."""


def onbekend(jaren: Iterable[int], eigen: Iterable[date] = ()) -> str:
    """A sentence about years of which no besluit is known here or in the profile (``eigen``), or empty."""
    bekend = GELIJKGESTELD.keys() | {dag.year for dag in eigen}
    mist = sorted(set(jaren) - bekend)
    if not mist:
        return ""
    welke = " en ".join(str(jaar) for jaar in mist)
    return (
        f"Over {welke} is hier niet bekend welke dagen met een feestdag gelijk zijn gesteld; een termijn kan "
        "daardoor later eindigen (zet ze in het profiel bij `gelijkgestelde_dagen`)."
    )


def gelijkgestelde_dagen(jaar: int) -> frozenset[date]:
    """The equated days of one year; none when no besluit is known."""
    return frozenset(date(jaar, maand, dag) for maand, dag in GELIJKGESTELD.get(jaar, ()))
