# SPDX-License-Identifier: EUPL-1.2
"""The Excel list on disk: rows that a person filled in are never lost to a new list."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from pipeline.dossier import schrijf_atomisch
from pipeline.fouten import GebruiksFout
from pipeline.lakken.excel import NAAM, Rij, lees_lijst, lijst, niet_verwerkt
from pipeline.lakken.werk import Werk


def schrijf_lijst(map_: Path, werk: Werk, gelezen: Collection[Rij] = ()) -> str | None:
    """Write the list; one with rows not taken over is set aside first, and its new name returned.

    ``gelezen`` are the rows that were just taken over: in them a word of the program may differ.
    """
    pad = map_ / NAAM
    opzij = None
    if pad.is_file() and _houdt_werk(pad, werk, gelezen):
        opzij = _vrije_naam(map_)
        schrijf_atomisch(map_ / opzij, pad.read_bytes())
    schrijf_atomisch(pad, lijst(werk))
    return opzij


def _houdt_werk(pad: Path, werk: Werk, gelezen: Collection[Rij]) -> bool:
    klaar = {replace(r, nummer=0) for r in gelezen}
    try:
        over = niet_verwerkt(werk, lees_lijst(pad))
        return any(replace(r, nummer=0) not in klaar for r in over)
    except GebruiksFout:
        return True


def _vrije_naam(map_: Path) -> str:
    stam = NAAM.removesuffix(".xlsx")
    namen = (f"{stam}-ingevuld{'' if n == 1 else f'-{n}'}.xlsx" for n in range(1, 10_000))
    return next(naam for naam in namen if not (map_ / naam).exists())
