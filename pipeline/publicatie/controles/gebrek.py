# SPDX-License-Identifier: EUPL-1.2
"""A shortcoming of a public file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Gebrek:
    """File, code for scripts, and a Dutch sentence; ``ernst`` "fout" fails the package."""

    bestand: str
    code: str
    melding: str
    ernst: Literal["fout", "let op"]


def fout(bestand: str, code: str, melding: str) -> Gebrek:
    """A shortcoming that fails the package."""
    return Gebrek(bestand, code, melding, "fout")


def let_op(bestand: str, code: str, melding: str) -> Gebrek:
    """Something a person should look at."""
    return Gebrek(bestand, code, melding, "let op")
