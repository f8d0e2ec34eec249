# SPDX-License-Identifier: EUPL-1.2
"""Redaction of a case: propose, decide, keep the decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pipeline.dossier import Dossier
from pipeline.lakken.beslissen import BesluitUitslag, toon, voer_uit
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
from pipeline.lakken.werk import Werk, lees_werk
from redaction import Besluitenboek, Entiteit

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


def toon_open(dossier: Dossier, kiezer: Kiezer) -> list[str]:
    """What is still open, one entity a line with its mentions below; for the eyes of the reviewer.

    Entities that are named by id or spelling are shown even when nothing of them is open.
    """
    werk = lees_werk(dossier, lees_boek(dossier.map))
    regels: list[str] = []
    genoemd = bool(kiezer.ids or kiezer.vormen)
    nog_open = {id(v) for stand in werk.standen for v in stand.open}
    for entiteit, mentions, open_ in toon(werk, replace(kiezer, alleen_open=not genoemd)):
        regels.append(
            f"{entiteit.id}  laag {entiteit.laag}  {entiteit.soort}  open: {open_} van {len(mentions)}"
            f"  {_voorstel(entiteit)}"
        )
        for n, v in enumerate(mentions, start=1):
            if not genoemd and id(v) not in nog_open:
                continue
            a = v.anker
            zin = f"{a.voor}»{a.tekst}«{a.na}".replace("\n", " ")
            stand = "" if id(v) in nog_open else " (al besloten)"
            regels.append(f"    {entiteit.id}:{n}{stand}  {v.document}, {v.stroom.plaats}: … {zin} …")
    for o in werk.boek.onderdelen:
        if o.keuze == "open" and not genoemd:
            regels.append(f"{o.id}  niet overgenomen: {o.document}, {o.plaats} ({o.soort}): {o.tekst[:80]}")
    return regels or ["Er is niets meer open."]


def _voorstel(entiteit: Entiteit) -> str:
    """What ``--alles voorstel`` would do with an entity."""
    if entiteit.voorstel == "lakken":
        return f"voorstel: lakken als [{entiteit.label}]"
    if entiteit.voorstel == "blijft":
        return f"voorstel: laten staan: {entiteit.reden or 'zonder reden'}"
    return f"geen voorstel, beslis zelf; lakken wordt [{entiteit.label}]"


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
