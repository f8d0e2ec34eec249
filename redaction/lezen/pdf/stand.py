# SPDX-License-Identifier: EUPL-1.2
"""How signs stand: upright, a little askew or turned, and where they are once the page is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

from redaction.lezen.pdf.vormen import Vlak

_TURNED = 0.1
_ASKEW = 0.005
_TALL = 1.15
_SQUARE = 0.1


@dataclass(frozen=True, slots=True)
class Stand:
    """The direction in which letters follow each other and in which they stand, each of length one."""

    rechts: tuple[float, float] = (1.0, 0.0)
    op: tuple[float, float] = (0.0, 1.0)

    @classmethod
    def of(cls, rechts: tuple[float, float], op: tuple[float, float]) -> Stand:
        """From the two directions of a matrix, which need not be at right angles."""
        length = math.hypot(*rechts)
        if not length:
            return cls()
        x, y = rechts[0] / length, rechts[1] / length
        side = 1 if -y * op[0] + x * op[1] >= 0 else -1
        return cls((x, y), (-y * side, x * side))

    @property
    def gedraaid(self) -> bool:
        """Whether a reader turns the page, or holds it to a mirror, to read this."""
        return abs(self.rechts[1]) >= _TURNED or self.rechts[0] < 0

    @property
    def scheef(self) -> float:
        """How much an upright line rises from left to right; 0 when nobody sees it."""
        return self.rechts[1] / self.rechts[0] if _ASKEW < abs(self.rechts[1]) < _TURNED else 0.0

    @property
    def soort(self) -> tuple[int, int, bool]:
        """What is the same for letters that stand the same."""
        mirrored = self.rechts[0] * self.op[1] - self.rechts[1] * self.op[0] < 0
        return round(self.rechts[0] * 50), round(self.rechts[1] * 50), mirrored

    def place(self, x: float, y: float) -> tuple[float, float]:
        """How far along its line a point is, and how high the line."""
        return x * self.rechts[0] + y * self.rechts[1], x * self.op[0] + y * self.op[1]

    def width(self, box: Vlak, size: float) -> float:
        """The width of a sign of which the box around it is known."""
        wide, tall = box.x1 - box.x0, box.y1 - box.y0
        along, across = abs(self.rechts[0]), abs(self.rechts[1])
        if abs(along - across) > _SQUARE:
            found = (wide * along - tall * across) / (along * along - across * across)
        else:
            found = (wide + tall) / (along + across) - _TALL * size
        return min(max(found, size / 10), 1.2 * size)


UPRIGHT = Stand()
