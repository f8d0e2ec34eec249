# SPDX-License-Identifier: EUPL-1.2
"""Letters that pdfium leaves out because they lie half over the same letter, as in a steep "Willemsen"."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from redaction.lezen.pdf.objecten import Objecten, Tekstplek

_BACK = 8
"""pdfium compares a text with so few before it."""


@dataclass(frozen=True, slots=True)
class Dubbel:
    """A text that was left out for one like it: the address of that one, and how far it stands from there."""

    van: int
    dx: float
    dy: float

    @property
    def afstand(self) -> float:
        return math.hypot(self.dx, self.dy)


def left_out(objecten: Objecten, gezien: Collection[int]) -> Iterator[Dubbel]:
    """Every text object with ink that gave no sign, with the nearest before it that did."""
    before: list[tuple[int, Tekstplek]] = []
    for address, text in objecten.teksten.items():
        if address in gezien:
            before = [*before[-_BACK:], (address, text)]
        elif before and text.has_ink():
            x, y = text.origin()
            near = [Dubbel(other, x - a, y - b) for other, held in before for a, b in [held.origin()]]
            yield min(near, key=lambda dubbel: dubbel.afstand)
