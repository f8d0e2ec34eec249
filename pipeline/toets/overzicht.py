# SPDX-License-Identifier: EUPL-1.2
"""All rules, for a reader or a script, and which provision ids live where."""

from __future__ import annotations

import json
from typing import Any

from pipeline.toets.model import Regel
from pipeline.toets.regels import alle_regels
from pipeline.toets.verantwoording import ELDERS

_FAMILIE = {
    "privacy": "Privacy",
    "volgorde": "Volgorde",
    "termijn": "Termijnen en wederhoor",
    "proces": "Proces",
}


def overzicht(nummer: str | None, formaat: str) -> str:
    """All rules or the one with this id, as ``tekst`` or ``json``; raises KeyError for an unknown id."""
    regels = tuple(alle_regels().values()) if nummer is None else (alle_regels()[nummer],)
    if formaat == "json":
        return json.dumps(_object(regels, nummer), ensure_ascii=False, indent=2) + "\n"
    if nummer is not None:
        return "\n".join(_voluit(regels[0])) + "\n"
    return "\n".join(_lijst(regels)) + "\n"


def _lijst(regels: tuple[Regel, ...]) -> list[str]:
    regels_tekst: list[str] = []
    familie = ""
    for r in regels:
        if r.familie != familie:
            familie = r.familie
            regels_tekst += ["", _FAMILIE[familie]] if regels_tekst else [_FAMILIE[familie]]
        regels_tekst.append(f"  {r.id:14} {r.titel}  [{r.bron}]")
    return regels_tekst


def _voluit(r: Regel) -> list[str]:
    return [
        f"{r.id}: {r.titel}",
        f"bron:        {r.bron}",
        f"geldt voor:  {r.bereik.tekst}",
        f"uitleg:      {r.uitleg}",
        f"herstelbaar: {'ja' if r.herstelbaar else 'nee'}",
        f"ontheffing:  {'mogelijk' if r.ontheffing_mogelijk else 'niet mogelijk'}",
    ]


def _object(regels: tuple[Regel, ...], nummer: str | None) -> dict[str, Any]:
    inhoud: dict[str, Any] = {"regels": [_regel(r) for r in regels]}
    if nummer is None:
        waar = {r.id: r.check.__module__ for r in regels}
        inhoud["bepalingen"] = {**ELDERS, **waar}
    return inhoud


def _regel(r: Regel) -> dict[str, Any]:
    return {
        "id": r.id,
        "titel": r.titel,
        "bron": r.bron,
        "uitleg": r.uitleg,
        "geldt_voor": r.bereik.tekst,
        "familie": r.familie,
        "per": r.per,
        "herstelbaar": r.herstelbaar,
        "ontheffing_mogelijk": r.ontheffing_mogelijk,
        "na": list(r.na),
    }
