# SPDX-License-Identifier: EUPL-1.2
"""The competent supervisor, by the statutes of the client's care; Wvggz and Wzd always the IGJ."""

from __future__ import annotations

from collections.abc import Collection
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
    zinnen: tuple[str, ...]
    regels: tuple[str, ...]
    twijfel: bool = False


def bevoegdheid(
    wetten_client: Collection[str],
    gemeld_bij: Toezicht = "wmo-toezichthouder",
    vermoeden_dwang: bool = False,
) -> Bevoegdheid:
    """Who is competent for an event with a client who gets care under these statutes.

    ``vermoeden_dwang``: grounded suspicion of compulsory care by someone who is not registered (AK-A9c).
    """
    wetten = frozenset(wetten_client)
    onbekend = wetten - ZORG - DWANG - WMO
    wie: set[Toezicht] = set()
    zinnen, regels = [], []
    if wetten & WMO:
        wie.add("wmo-toezichthouder")
        zinnen.append("De cliënt krijgt Wmo-ondersteuning: de Wmo-toezichthouder is bevoegd.")
        regels.append("AK-A9a")
    if wetten & ZORG:
        wie.add("rijksinspecties")
        zinnen.append(f"De cliënt krijgt zorg onder {_noem(wetten & ZORG)}: de rijksinspecties zijn bevoegd.")
        regels.append("AK-R10b")
    if wetten & DWANG or vermoeden_dwang:
        wie.add("rijksinspecties")
        zinnen.append("Op de uitvoering van Wvggz en Wzd houdt de IGJ toezicht, bij elke aanbieder.")
        regels += ["AK-F2a", "AK-A9b", *(["AK-A9c"] if vermoeden_dwang else [])]
    if onbekend or not wetten:
        zinnen.append("Niet alle wetten van de cliënt zijn bekend: ga na welke toezichthouder bevoegd is.")
        regels.append("AK-P11-6")
    naar = _overdragen(wetten, wie, gemeld_bij, bool(onbekend or not wetten), vermoeden_dwang)
    if naar is not None:
        zinnen.append(f"Draag de melding over aan de {naar}.")
        regels.append("AK-R10a" if naar == "wmo-toezichthouder" else "AK-R10b")
    return Bevoegdheid(
        frozenset(wie), naar, tuple(zinnen), tuple(dict.fromkeys(regels)), bool(onbekend or not wetten)
    )


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
