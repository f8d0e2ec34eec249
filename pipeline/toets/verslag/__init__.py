# SPDX-License-Identifier: EUPL-1.2
"""Reports of a verdict, one file per format: a module ``x.py`` here with ``schrijf`` is the format ``x``.

None holds a value of the dossier: only ids, paths, lines, fields, rules and moments.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
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
