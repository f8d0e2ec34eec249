# SPDX-License-Identifier: EUPL-1.2
"""The rules of the gate, one file per family. A registry finds them; no list has to be kept."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeVar

from pipeline.toets.model import Bereik, Familie, Oordeel, Regel

VOLGORDE: tuple[Familie, ...] = ("privacy", "volgorde", "termijn", "proces")
"""Families in the order in which they are judged and reported: privacy first."""

Check = Callable[[Any], Iterable[Oordeel]]
T = TypeVar("T")


def regel(
    nummer: str, bron: str, titel: str, uitleg: str, bereik: Bereik, familie: Familie, **keuzes: Any
) -> Callable[[Check], Regel]:
    """Make a rule of a check; ``keuzes`` are the other fields of Regel."""

    def maak(check: Check) -> Regel:
        tekst = " ".join(uitleg.split())
        return Regel(nummer, bron, titel, tekst, bereik, check, familie, **keuzes)

    return maak


def verzamel(modules: Iterable[Any]) -> Mapping[str, Regel]:
    """All rules in these modules by id, in order of family.

    Raises ValueError for a duplicate id, or for an ``na`` that names no rule or runs in a circle.
    """
    alle = [w for module in modules for w in vars(module).values() if isinstance(w, Regel)]
    gevonden = list({id(r): r for r in alle}.values())  # one rule imported by two files is still one
    gevonden.sort(key=lambda r: (VOLGORDE.index(r.familie), r.id))
    regels: dict[str, Regel] = {}
    for r in gevonden:
        if r.id in regels:
            raise ValueError(f"regel {r.id} bestaat twee keer")
        regels[r.id] = r
    for r in gevonden:
        _geen_kring(r, regels, ())
    return MappingProxyType(regels)


def _geen_kring(r: Regel, regels: Mapping[str, Regel], gezien: tuple[str, ...]) -> None:
    if r.id in gezien:
        raise ValueError(f"regel {r.id} wacht via andere regels op zichzelf")
    for ander in r.na:
        if ander not in regels:
            raise ValueError(f"regel {r.id} wacht op {ander}, en die bestaat niet")
        _geen_kring(regels[ander], regels, (*gezien, r.id))


@cache
def alle_regels() -> Mapping[str, Regel]:
    """Every rule of the gate by id."""
    namen = sorted(m.name for m in pkgutil.iter_modules(__path__))
    return verzamel([import_module(f"{__name__}.{naam}") for naam in namen])
