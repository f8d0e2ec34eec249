# SPDX-License-Identifier: EUPL-1.2
"""What stands in the way of an exchange, or must be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Bezwaar:
    """One finding: the provision, whether it refuses, what is wrong, what to do. No values but ids.

    ``soort`` tells what kind of breach it is: matrix, relaying, prior notice or weighing.
    """

    bepaling: str
    ernst: Literal["weigering", "waarschuwing"]
    melding: str
    herstel: str
    soort: Literal["matrix", "doorgeven", "inlichten", "afweging", "aanbieder"] = "afweging"

    def __str__(self) -> str:
        return f"{self.bepaling}: {self.melding}. {self.herstel}."


def weigering(bepaling: str, melding: str, herstel: str) -> Bezwaar:
    """A step of the weighing that refuses."""
    return Bezwaar(bepaling, "weigering", melding, herstel)


def let_op(bepaling: str, melding: str, herstel: str) -> Bezwaar:
    """A step of the weighing that a person must look at."""
    return Bezwaar(bepaling, "waarschuwing", melding, herstel)
