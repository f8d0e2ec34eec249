# SPDX-License-Identifier: EUPL-1.2
"""The competent supervisor, by the statutes of the client's care; Wvggz and Wzd always the IGJ."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

Toezicht = Literal["wmo-toezichthouder", "rijksinspecties"]
ZORG = frozenset({"jeugdwet", "wlz", "zvw", "wfz"})
"""Care and youth help under supervision of the rijksinspecties."""
DWANG = frozenset({"wvggz", "wzd"})
"""Compulsory and involuntary care, also when a Wmo-aanbieder gives it (AK-F2a, AK-A9b)."""
WMO = frozenset({"wmo2015"})


@dataclass(frozen=True, slots=True)
class Bevoegdheid:
    """Who supervises, to whom the case must be handed over, and why; ``twijfel`` when facts are missing."""

    wie: frozenset[Toezicht]
    overdragen_aan: Toezicht | None
    redenen: tuple[tuple[str, tuple[str, ...]], ...]
    """Each a Dutch sentence with its provisions."""
    twijfel: bool = False

    @property
    def regels(self) -> tuple[str, ...]:
        """All provisions."""
        return tuple(dict.fromkeys(r for _, regels in self.redenen for r in regels))


def bevoegdheid(
    wetten_client: Collection[str],
    gemeld_bij: Toezicht = "wmo-toezichthouder",
    vermoeden_dwang: bool = False,
) -> Bevoegdheid:
    """Who is competent for an event with a client who gets care under these statutes.

    ``vermoeden_dwang``: grounded suspicion of compulsory care by someone who is not registered (AK-A9c).
    """
    wetten = frozenset(wetten_client)
    twijfel = bool(wetten - ZORG - DWANG - WMO) or not wetten
    wie: set[Toezicht] = {"wmo-toezichthouder"} if wetten & WMO else set()
    if wetten & (ZORG | DWANG) or vermoeden_dwang:
        wie.add("rijksinspecties")
    naar = _overdragen(wetten, wie, gemeld_bij, twijfel, vermoeden_dwang)
    redenen = _redenen(wetten, vermoeden_dwang, twijfel, naar)
    return Bevoegdheid(frozenset(wie), naar, tuple(redenen), twijfel)


def _redenen(
    wetten: frozenset[str], vermoeden: bool, twijfel: bool, naar: Toezicht | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if wetten & WMO:
        yield "De cliënt krijgt Wmo-ondersteuning: de Wmo-toezichthouder is bevoegd.", ("AK-A9a",)
    if wetten & ZORG:
        zin = f"De cliënt krijgt zorg onder {_noem(wetten & ZORG)}: de rijksinspecties zijn bevoegd."
        yield zin, ("AK-L4", "AK-I5")
    if wetten & DWANG or vermoeden:
        zin = "Op de uitvoering van Wvggz en Wzd houdt de IGJ toezicht, bij elke aanbieder."
        yield zin, ("AK-F2a", "AK-A9b", *(("AK-A9c",) if vermoeden else ()))
    if twijfel:
        zin = "Niet alle wetten van de cliënt zijn bekend: ga na welke toezichthouder bevoegd is."
        yield zin, ("AK-P11-6",)
    if naar is not None:
        regel = "AK-R10a" if naar == "wmo-toezichthouder" else "AK-R10b"
        yield f"Draag de melding over aan de {naar}.", (regel,)


def _overdragen(
    wetten: frozenset[str], wie: set[Toezicht], gemeld_bij: Toezicht, twijfel: bool, vermoeden: bool
) -> Toezicht | None:
    """Only when the client has care of one side alone; doubt, or both sides, is for consultation."""
    if twijfel or vermoeden or len(wie) != 1 or gemeld_bij in wie:
        return None
    if gemeld_bij == "wmo-toezichthouder" and wetten & DWANG and not wetten & ZORG:
        return None  # the source hands over Jeugdwet, Wlz, Zvw and Wfz; Wvggz and Wzd ask for consultation
    return next(iter(wie))


_NAMEN = {"jeugdwet": "Jeugdwet", "wlz": "Wlz", "zvw": "Zvw", "wfz": "Wfz", "wvggz": "Wvggz", "wzd": "Wzd"}


def _noem(wetten: Collection[str]) -> str:
    return " en ".join(_NAMEN[w] for w in _NAMEN if w in wetten)
