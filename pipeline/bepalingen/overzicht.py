# SPDX-License-Identifier: EUPL-1.2
"""All rules and provisions, for a reader or a script, and where each of them lives."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from typing import Any

from pipeline.bepalingen.model import BRONNEN, Bepaling, Spanning
from pipeline.bepalingen.register import bepalingen, spanningen
from pipeline.bepalingen.samenhang import getest_door, plekken_van, spanningen_van, verwant
from pipeline.bepalingen.voorbeeld import van_regel, voorbeeld
from pipeline.toets.model import Regel
from pipeline.toets.regels import alle_regels

_FAMILIE = {
    "privacy": "Privacy",
    "volgorde": "Volgorde",
    "termijn": "Termijnen en wederhoor",
    "proces": "Proces",
}


def lijst_regels() -> str:
    """The rules of the gate by family, each with its source."""
    uit: list[str] = []
    familie = ""
    for r in alle_regels().values():
        if r.familie != familie:
            familie = r.familie
            uit += ["", _FAMILIE[familie]] if uit else [_FAMILIE[familie]]
        uit.append(f"  {r.id:14} {r.titel}  [{r.bron}]")
    uit += ["", "`lakmoes regels ID` legt een regel of bepaling uit; `--alles` toont alle bepalingen,"]
    return "\n".join([*uit, "`--zoek WOORD` zoekt erin."]) + "\n"


def lijst_bepalingen() -> str:
    """Every provision with its own wording, in the order of the sources, and the tensions."""
    uit: list[str] = []
    for bron, titel in BRONNEN.items():
        uit += [titel, *_regels((b.id, b.tekst) for b in bepalingen().values() if b.bron == bron), ""]
    uit += ["Spanningen", *_regels((s.id, s.spanning) for s in spanningen().values())]
    return "\n".join(uit) + "\n"


def lijst_gevonden(gevonden: Iterable[tuple[str, str]]) -> str:
    """What a search found; empty when nothing."""
    return "".join(f"{regel}\n" for regel in _regels(gevonden))


def _regels(paren: Iterable[tuple[str, str]]) -> list[str]:
    return [f"  {nummer:14} {textwrap.shorten(tekst, 110, placeholder=' ...')}" for nummer, tekst in paren]


def als_json(nummer: str | None = None) -> str:
    """Everything as JSON, or only one id; raises KeyError for an id that is none."""
    regels = alle_regels()
    if nummer is None:
        inhoud: dict[str, Any] = {
            "regels": [_regel(r) for r in regels.values()],
            "bepalingen": {b.id: _bepaling(b) for b in bepalingen().values()},
            "spanningen": {s.id: _spanning(s) for s in spanningen().values()},
        }
    else:
        inhoud = {"regels": [_regel(regels[nummer])] if nummer in regels else []}
        inhoud |= {"bepalingen": {nummer: _bepaling(bepalingen()[nummer])}} if nummer in bepalingen() else {}
        inhoud |= {"spanningen": {nummer: _spanning(spanningen()[nummer])}} if nummer in spanningen() else {}
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _bepaling(b: Bepaling) -> dict[str, Any]:
    v = voorbeeld(b)
    return {
        "bron": BRONNEN[b.bron],
        "plaats": b.plaats,
        "tekst": b.tekst,
        "afgeleid": b.afgeleid,
        "bindt": list(b.bindt),
        "geldt_voor": {"bereik": list(b.bereik), "eigenaar": list(b.eigenaar), "wet": list(b.wet)},
        "herstelbaar": b.herstelbaar,
        "plekken": [{"soort": p.soort, "naam": p.naam, "wat": p.tekst} for p in plekken_van(b)],
        "niet_in_software": b.buiten or None,
        "tests": list(getest_door(b)),
        "voorbeeld": {"goed": v.goed, "fout": v.fout} if v.goed or v.fout else None,
        "spanningen": [s.id for s in spanningen_van(b.id)],
        "verwant": list(verwant(b.id)),
    }


def _spanning(s: Spanning) -> dict[str, Any]:
    return {
        "tussen": list(s.tussen),
        "spanning": s.spanning,
        "keuze": s.keuze,
        "plekken": [{"soort": soort, "naam": naam} for soort, naam in s.plekken.paren()],
    }


def _regel(r: Regel) -> dict[str, Any]:
    v = van_regel(r.id)
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
        "voorbeeld": {"goed": v.goed, "fout": v.fout},
        "tests": [f"tests/pipeline/toets/gevallen/{r.id}.yaml"],
    }
