# SPDX-License-Identifier: EUPL-1.2
"""Reports of a verdict, one file per format: a module ``x.py`` here with ``schrijf`` is the format ``x``.

None holds a value of the dossier: only ids, paths, lines, fields, rules and moments.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module

Schrijver = Callable[..., str]
"""(Uitslag, the folder as the user gave it with ``/``) -> the report, ending in a newline."""


def formaten() -> tuple[str, ...]:
    """Names of all formats; loads none of them."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")))


def schrijver(formaat: str) -> Schrijver:
    """The writer of one format; raises KeyError for an unknown one."""
    if formaat not in formaten():
        raise KeyError(formaat)
    gevonden: Schrijver = import_module(f"{__name__}.{formaat}").schrijf
    return gevonden


def kan_samen(formaat: str) -> bool:
    """Whether this format has a form for several dossiers in one report."""
    from pipeline.toets.verslag import _samen

    return _samen.kan_samen(formaat)


def voeg_samen(formaat: str, verslagen: Mapping[str, str]) -> str:
    """One report of those of several dossiers, by folder. Raises KeyError where ``kan_samen`` says no."""
    from pipeline.toets.verslag import _samen

    return _samen.voeg_samen(formaat, verslagen)
