# SPDX-License-Identifier: EUPL-1.2
"""How a condition is declared: a generator of Dutch sentences, marked; its name is that of the function."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.toestanden.beeld import Beeld

Voorwaarde = Callable[[Beeld, Any], Iterator[str]]
_MERK = "_is_voorwaarde"


def voorwaarde(functie: Voorwaarde) -> Voorwaarde:
    """Mark a function as a condition of the machines."""
    setattr(functie, _MERK, True)
    return functie


def naam_van(iets: Any) -> str | None:
    """The name of a condition, None of anything else."""
    return str(iets.__name__) if callable(iets) and getattr(iets, _MERK, False) is True else None
