# SPDX-License-Identifier: EUPL-1.2
"""Destinations: one module each, with NAAM and ``maak(dossier, site) -> Bestemming``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pipeline.dossier import Dossier
from pipeline.publicatie.bestemming import Bestemming

Maker = Callable[[Dossier, Path | None], Bestemming]
"""``site`` is the folder that the user named for the static site; other destinations ignore it."""


def bestemmingen() -> dict[str, Maker]:
    """Name -> maker of every module in this package, sorted by name.

    Raises ValueError when two modules claim one name.
    """
    found: dict[str, Maker] = {}
    for info in iter_modules(__path__):
        if info.name.startswith("_"):
            continue
        module = import_module(f"{__name__}.{info.name}")
        if module.NAAM in found:
            raise ValueError(f"twee bestemmingen met de naam {module.NAAM}")
        found[module.NAAM] = module.maak
    return dict(sorted(found.items()))


def waar_van(
    namen: Sequence[str], site: Path | None, als: str | None = None
) -> tuple[Callable[[Dossier], Bestemming], ...]:
    """Makers of the named destinations, each once, used by ``als``. Raises KeyError for an unknown name."""
    alle = bestemmingen()
    return tuple(partial(_maak, alle[naam], site, als) for naam in dict.fromkeys(namen))


def _maak(maker: Maker, site: Path | None, als: str | None, dossier: Dossier) -> Bestemming:
    return maker(dossier, site).namens(als)
