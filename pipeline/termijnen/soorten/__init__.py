# SPDX-License-Identifier: EUPL-1.2
"""Every kind of term, one file per family. A registry finds them; no list has to be kept."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from pipeline.termijnen.model import Termijnsoort


def verzamel(groepen: Iterable[Iterable[Termijnsoort]]) -> Mapping[str, Termijnsoort]:
    """All kinds by id, in the order of the course of a case; raises ValueError for a duplicate id."""
    soorten: dict[str, Termijnsoort] = {}
    for soort in (s for groep in groepen for s in groep):
        if soort.id in soorten:
            raise ValueError(f"termijn {soort.id} bestaat twee keer")
        soorten[soort.id] = soort
    return MappingProxyType(soorten)


@cache
def alle_soorten() -> Mapping[str, Termijnsoort]:
    """Every kind of term by id."""
    modules = [import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return verzamel(m.SOORTEN for m in sorted(modules, key=lambda m: int(m.VOLGNUMMER)))
