# SPDX-License-Identifier: EUPL-1.2
"""The three situations of samenloop, to the letter, and the wide reading beside them (T22)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from pipeline.toestanden.routering.bevoegd import DWANG, WMO, ZORG


@dataclass(frozen=True, slots=True)
class Gevonden:
    """Which situations hold to the letter; ``ruim`` when none does and two regimes still meet."""

    situaties: tuple[int, ...]
    ruim: bool
    zinnen: tuple[str, ...]

    @property
    def afstemmen(self) -> bool:
        """Whether the supervisors should align (AK-R13)."""
        return bool(self.situaties) or self.ruim


def samenloop(wetten_client: Collection[str], wetten_aanbieder: Collection[str]) -> Gevonden:
    """Samenloop of supervision for one client and one aanbieder (AK-R11-1 to AK-R11-3).

    Situation 2 is the one where the aanbieder gives voluntary Wmo support to others, not to this client.
    """
    client, aanbieder = frozenset(wetten_client), frozenset(wetten_aanbieder)
    dubbel = bool(client & ZORG and client & DWANG)
    houdt = {
        1: dubbel and bool(client & WMO),
        2: dubbel and not client & WMO and bool(aanbieder & WMO),
        3: bool(client & WMO and aanbieder & ZORG),
    }
    situaties = tuple(nr for nr, geldt in houdt.items() if geldt)
    samen = client | aanbieder
    ruim = not situaties and bool(samen & WMO and samen & (ZORG | DWANG))
    zinnen = [_ZIN[nr] for nr in situaties] + ([_RUIM] if ruim else [])
    return Gevonden(situaties, ruim, tuple(zinnen))


_ZIN = {
    1: "Situatie 1: de cliënt krijgt zorg of jeugdhulp, onvrijwillige ondersteuning en Wmo-ondersteuning.",
    2: "Situatie 2: de cliënt krijgt zorg of jeugdhulp en onvrijwillige ondersteuning van een aanbieder die "
    "anderen vrijwillige Wmo-ondersteuning geeft.",
    3: "Situatie 3: de cliënt krijgt Wmo-ondersteuning van een aanbieder die ook zorg of jeugdhulp biedt.",
}
_RUIM = (
    "Geen van de drie situaties past letterlijk, maar bij cliënt en aanbieder komen twee stelsels samen: "
    "stem ruim gelezen toch af."
)
