# SPDX-License-Identifier: EUPL-1.2
"""Finds the recognizers: one module in ``soorten`` each, with a class that carries its own ``bron``."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from types import ModuleType

from redaction.fouten import RedactieFout
from redaction.herkenning import soorten
from redaction.herkenning.engine import Patroonregel, Tekstregel

Regelklasse = type[Patroonregel] | type[Tekstregel]


@lru_cache(maxsize=1)
def regelklassen() -> tuple[Regelklasse, ...]:
    """All recognizer classes, ordered by ``bron``. Raises RedactieFout on a duplicate."""
    namen = sorted(m.name for m in pkgutil.iter_modules(soorten.__path__))
    modules = [import_module(f"{soorten.__name__}.{naam}") for naam in namen]
    return uniek(klasse for module in modules for klasse in _klassen(module))


def uniek(klassen: Iterable[Regelklasse]) -> tuple[Regelklasse, ...]:
    """The classes ordered by ``bron``; raises RedactieFout when two share one."""
    gevonden: dict[str, Regelklasse] = {}
    for klasse in klassen:
        if klasse.bron in gevonden:
            raise RedactieFout(
                f"herkenner {klasse.bron} bestaat twee keer; geef een van beide een andere naam"
            )
        gevonden[klasse.bron] = klasse
    return tuple(gevonden[bron] for bron in sorted(gevonden))


def _klassen(module: ModuleType) -> Iterator[Regelklasse]:
    for waarde in vars(module).values():
        if not isinstance(waarde, type) or waarde.__module__ != module.__name__:
            continue
        if issubclass(waarde, (Patroonregel, Tekstregel)) and "bron" in vars(waarde):
            yield waarde
