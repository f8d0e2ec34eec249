# SPDX-License-Identifier: EUPL-1.2
"""The conditions of the machines: each gives, in Dutch sentences, what is still missing; nothing when met."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.voorwaarden._maak import Voorwaarde, naam_van

__all__ = ["Voorwaarde", "alle_voorwaarden", "gebreken"]


def gebreken(naam: str, beeld: Beeld, feit: object = None) -> tuple[str, ...]:
    """What stands in the way of one condition, for the event ``feit`` that would need it; () when met."""
    return tuple(dict.fromkeys(alle_voorwaarden()[naam](beeld, feit)))


@cache
def alle_voorwaarden() -> Mapping[str, Voorwaarde]:
    """Every condition by name. Raises ValueError for a name that is used twice."""
    gevonden: dict[str, Callable[..., object]] = {}
    for module in sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")):
        for functie in vars(import_module(f"{__name__}.{module}")).values():
            naam = naam_van(functie)
            if naam is None:
                continue
            if gevonden.get(naam, functie) is not functie:
                raise ValueError(f"voorwaarde {naam} bestaat twee keer")
            gevonden[naam] = functie
    return MappingProxyType(gevonden)  # type: ignore[arg-type]
