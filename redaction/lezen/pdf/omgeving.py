# SPDX-License-Identifier: EUPL-1.2
"""What stands around a column of letters on a page: beside it, on its lines, the table that it is in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from redaction.lezen.gespeld.regels import is_sign
from redaction.lezen.pdf.vormen import Woord

_ROOM = 0.9
_SAME_ROW = 0.35

Lijnen = tuple[list[float], list[float]]


class Omgeving:
    """The words of a page by height, to see what stands on the line of a letter."""

    def __init__(self, woorden: Sequence[Woord], tabellen: Sequence[Lijnen] = ()) -> None:
        self.tabellen = tabellen
        self.woorden = sorted(woorden, key=lambda woord: woord.basis)
        self.hoogten = [woord.basis for woord in self.woorden]

    def between(self, low: float, high: float) -> list[Woord]:
        return self.woorden[bisect_left(self.hoogten, low) : bisect_right(self.hoogten, high)]

    def on_line(self, letter: Woord, reach: float) -> Iterator[Woord]:
        far = reach * letter.grootte
        return (w for w in self.between(letter.basis - far, letter.basis + far) if w is not letter)

    def in_table(self, zuil: Sequence[Woord]) -> bool:
        """Whether a column begins within a table with ruled lines."""
        return bool(self.around(zuil))

    def in_cells(self, zuil: Sequence[Woord]) -> bool:
        """Whether each letter of a column has a cell of its own."""
        low, high = zuil[-1].basis, zuil[0].basis
        return any(sum(low < y < high for y in ys) >= len(zuil) - 1 for _, ys in self.around(zuil))

    def around(self, zuil: Sequence[Woord]) -> list[Lijnen]:
        x, y = zuil[0].x0, zuil[0].basis
        return [
            (xs, ys) for xs, ys in self.tabellen if xs[0] - 1 <= x < xs[-1] and ys[0] - 1 <= y <= ys[-1] + 1
        ]

    def beside(self, zuil: Sequence[Woord]) -> bool:
        """Whether anything stands between the height of the first letter and that of the last."""
        return bool(self.between(zuil[-1].basis - zuil[-1].grootte, zuil[0].basis + zuil[0].grootte))

    def labelled(self, zuil: Sequence[Woord]) -> bool:
        """Whether words stand on the line of every letter but one: marks or codes of those, maybe.

        Letters in one cell of a table are none.
        """
        if self.in_table(zuil) and not self.in_cells(zuil):
            return False
        lines = [any(not is_sign(w.tekst) for w in self.on_line(letter, _SAME_ROW)) for letter in zuil]
        return sum(lines) >= len(lines) - 1

    def roomy(self, zuil: Sequence[Woord]) -> bool:
        """Whether every letter stands clear of the words beside it, so that it is none of theirs."""
        return not any(
            other.x0 - letter.x1 < _ROOM * letter.grootte and letter.x0 - other.x1 < _ROOM * letter.grootte
            for letter in zuil
            for other in self.on_line(letter, _SAME_ROW)
            if not is_sign(other.tekst)
        )
