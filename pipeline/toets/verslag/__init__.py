# SPDX-License-Identifier: EUPL-1.2
"""Reports of a verdict, one file per format. A registry finds them. None holds a value of the dossier."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module

from pipeline.toets.model import Uitslag

Schrijver = Callable[[Uitslag, str], str]
"""A verdict and the folder as the user gave it (with ``/``) -> the report, ending in a newline."""


@cache
def formaten() -> Mapping[str, Schrijver]:
    """Every format by name; raises ValueError when two files offer the same one."""
    gevonden: dict[str, Schrijver] = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        module = import_module(f"{__name__}.{info.name}")
        naam = getattr(module, "FORMAAT", None)
        if naam is None:
            continue
        if naam in gevonden:
            raise ValueError(f"formaat {naam} bestaat twee keer")
        gevonden[naam] = module.schrijf
    return gevonden
