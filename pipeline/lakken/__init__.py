# SPDX-License-Identifier: EUPL-1.2
"""Redaction of a case: propose, decide, keep the decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pipeline.dossier import Dossier
from pipeline.lakken.beslissen import BesluitUitslag, voer_uit
from pipeline.lakken.bestand import lees_boek
from pipeline.lakken.excel import Rij, lees_lijst, verwerk
from pipeline.lakken.keuzes import (
    Keus,
    Kiezer,
    Stap,
    kies,
    kies_onderdelen,
    kies_vermelding,
    voeg_toe,
)
from pipeline.lakken.keuzes_doelgroep import kies_vermelding_voor, kies_voor, naam_van
from pipeline.lakken.lak import LakUitslag, lak
from pipeline.lakken.tonen import toon_open
from pipeline.lakken.werk import Werk, lees_werk
from redaction import Besluitenboek

__all__ = [
    "BesluitUitslag",
    "Keus",
    "Kiezer",
    "LakUitslag",
    "Stap",
    "Werk",
    "kies",
    "kies_onderdelen",
    "kies_vermelding",
    "kies_vermelding_voor",
    "kies_voor",
    "lak",
    "lees_boek",
    "lees_excel_terug",
    "lees_werk",
    "naam_van",
    "toon_open",
    "voeg_toe",
    "voer_uit",
]


def lees_excel_terug(
    dossier: Dossier, pad: Path, door: str, nu: datetime
) -> tuple[int, tuple[str, ...], str | None]:
    """Take over a filled-in list: how many rows, the conflicts, and where rows not taken over are kept."""
    rijen = lees_lijst(pad)
    uit: dict[str, tuple[int, tuple[str, ...]]] = {}
    klaar: list[Rij] = []

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        nieuw, n, conflicten = verwerk(werk, rijen, door, nu)
        uit["n"] = (n, conflicten)
        klaar.extend(r for r in rijen if not any(c.startswith(f"rij {r.nummer}: ") for c in conflicten))
        return nieuw.boek, n, 0

    stappen: Sequence[Stap] = [stap]
    bewaard = voer_uit(dossier, stappen, door, nu, klaar).bewaard
    return *uit["n"], bewaard
