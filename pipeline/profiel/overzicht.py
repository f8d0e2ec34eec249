# SPDX-License-Identifier: EUPL-1.2
"""The settings of a profile one by one: value that holds, default, explanation, source and bound. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel

from pipeline.profiel.instelling import Instelling
from pipeline.profiel.instellingen import alle
from pipeline.profiel.instellingen_keuzes import GEEN_KEUZE
from pipeline.profiel.model import Profiel
from pipeline.profiel.vast import VAST
from pipeline.profiel.verslag import KORT, gegevens

Herkomst = Callable[[tuple[str, ...]], Mapping[str, Any]]
"""Path of a setting -> ``profiel``, ``bestand``, ``regel`` (None: default of Lakmoes) and ``ingebouwd``."""
_KOP = frozenset({"naam", "over", "versie", "omschrijving"})


@dataclass(frozen=True, slots=True)
class Waarde:
    """One setting as it holds: its explanation, its value as plain data, and where that comes from."""

    instelling: Instelling
    waarde: Any
    herkomst: Mapping[str, Any]


def waarden(profiel: Profiel, herkomst: Herkomst) -> Iterator[Waarde]:
    """Every setting, in the order of the file; parts of a list are not settings of their own."""
    vlak = profiel.model_dump(mode="json")
    for pad, instelling in alle().items():
        delen = tuple(pad.split("."))
        waarde: Any = vlak
        for deel in delen:
            waarde = waarde.get(deel) if isinstance(waarde, dict) else None
        if pad not in _KOP and not _in_lijst(profiel, delen):
            yield Waarde(instelling, waarde, herkomst(delen))


def _in_lijst(profiel: Profiel, delen: tuple[str, ...]) -> bool:
    houder: Any = profiel
    for deel in delen[:-1]:
        houder = getattr(houder, deel)
    return not isinstance(houder, BaseModel)


def als_tekst(profiel: Profiel, herkomst: Herkomst) -> str:
    """For a person: the pile, then every setting with where its value comes from, then what is fixed."""
    regels = [f"Profiel {profiel.naam}, versie {profiel.versie} ({profiel.sha256[:KORT]})"]
    for laag in profiel.lagen:
        waar = "eigen bestand" if laag.eigen else "ingebouwd"
        regels.append(f"  over {laag.naam}, versie {laag.versie} ({laag.sha256[:KORT]}), {waar}")
    blok = ""
    for w in waarden(profiel, herkomst):
        voor, _, naam = w.instelling.pad.rpartition(".")
        if voor != blok or not voor:
            blok = voor
            regels += ["", voor] if voor else [""]
        regels += _regels(w, naam)
    regels += ["", "Ligt vast, in elk profiel"]
    regels += [f"  {v.wat} ({v.bron})" for v in VAST]
    return "\n".join(regels) + "\n"


def _regels(w: Waarde, naam: str) -> Iterator[str]:
    yield f"  {naam}: {zeg(w.waarde)}  [{_waar(w.herkomst)}]"
    yield f"      {w.instelling.uitleg}"
    if isinstance(w.waarde, str) and w.waarde in w.instelling.waarden:
        yield f"      nu: {w.instelling.waarden[w.waarde]}"
    grens = f"; grens: {w.instelling.grens}" if w.instelling.grens else ""
    yield f"      bron: {w.instelling.bron}{grens}"


def _waar(herkomst: Mapping[str, Any]) -> str:
    if herkomst["regel"] is None:
        return "ingebouwd"
    return f"{'ingebouwd, ' if herkomst['ingebouwd'] else ''}{herkomst['bestand']}:{herkomst['regel']}"


def zeg(waarde: Any) -> str:
    """A value as people read it: ja, nee, leeg, a list with commas."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if waarde is None or waarde in ("", [], ()):
        return "leeg"
    if isinstance(waarde, list):
        return "; ".join(zeg(deel) for deel in waarde)
    if isinstance(waarde, dict):
        eerste, *rest = (zeg(deel) for deel in waarde.values())
        return f"{eerste} ({', '.join(rest)})"
    return waarde.isoformat() if isinstance(waarde, date) else str(waarde)


def als_object(profiel: Profiel, herkomst: Herkomst) -> dict[str, Any]:
    """The same as plain data for scripts."""
    return {
        "lakmoes": 1,
        "profiel": gegevens(profiel),
        "instellingen": [
            {
                "pad": w.instelling.pad,
                "waarde": w.waarde,
                "herkomst": dict(w.herkomst),
                "uitleg": w.instelling.uitleg,
                "bron": w.instelling.bron,
                "grens": w.instelling.grens or None,
                "waarden": dict(w.instelling.waarden) or None,
            }
            for w in waarden(profiel, herkomst)
        ],
        "geen_keuze": dict(GEEN_KEUZE),
        "vast": [{"wat": v.wat, "bron": v.bron} for v in VAST],
    }
