# SPDX-License-Identifier: EUPL-1.2
"""Output formats: one module each, with EXTENSIE and ``schrijf(versie) -> bytes``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from pipeline.publicatie.formaten.basis import Versie

Schrijver = Callable[[Versie], bytes]


def formaten() -> dict[str, Schrijver]:
    """Extension -> writer of every format module in this package, sorted by extension.

    Raises ValueError when two modules claim one extension.
    """
    found: dict[str, Schrijver] = {}
    for info in iter_modules(__path__):
        if info.name == "basis" or info.name.startswith("_"):
            continue
        module = import_module(f"{__name__}.{info.name}")
        if module.EXTENSIE in found:
            raise ValueError(f"twee formaten voor .{module.EXTENSIE}")
        found[module.EXTENSIE] = module.schrijf
    return dict(sorted(found.items()))
