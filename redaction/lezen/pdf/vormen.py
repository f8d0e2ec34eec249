# SPDX-License-Identifier: EUPL-1.2
"""Shapes on a page, in points from the lower left corner of the page as a reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Woord:
    """A word with its box and base line; ``afgebroken``: it ends in a hyphen at the end of a line."""

    tekst: str
    x0: float
    x1: float
    basis: float
    grootte: float
    vet: bool = False
    afgebroken: bool = False


@dataclass(frozen=True, slots=True)
class Stuk:
    """Words side by side without a gap that a column or table could make."""

    woorden: tuple[Woord, ...]

    @property
    def x0(self) -> float:
        return self.woorden[0].x0

    @property
    def x1(self) -> float:
        return self.woorden[-1].x1

    @property
    def basis(self) -> float:
        return main_word(self.woorden).basis

    @property
    def grootte(self) -> float:
        return main_word(self.woorden).grootte

    @property
    def vet(self) -> bool:
        return all(woord.vet for woord in self.woorden)

    @property
    def tekst(self) -> str:
        return " ".join(woord.tekst for woord in self.woorden)


@dataclass(frozen=True, slots=True)
class Raster:
    """A table: rows of cells, a cell is the pieces in it from top to bottom."""

    x0: float
    x1: float
    basis: float
    grootte: float
    rijen: tuple[tuple[tuple[Stuk, ...], ...], ...]


Deel = Stuk | Raster


@dataclass(frozen=True, slots=True)
class Vlak:
    """A rectangle; a ruled line is a thin one."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


@dataclass(frozen=True, slots=True)
class Blad:
    """One page: its words, its ruled lines, and what of it could not be read as text.

    ``staand``: words that run downwards beside the others.
    """

    nummer: int
    breedte: float
    hoogte: float
    woorden: tuple[Woord, ...]
    lijnen: tuple[Vlak, ...] = ()
    weggelaten: Mapping[str, str] = field(default_factory=dict)
    onleesbaar: int = 0
    beelden: tuple[Vlak, ...] = ()
    tekeningen: int = 0
    teveel: bool = False
    staand: tuple[Woord, ...] = ()


def main_word(woorden: tuple[Woord, ...]) -> Woord:
    """The largest word: superscripts and small print beside it don't set the line."""
    return max(woorden, key=lambda woord: (woord.grootte, len(woord.tekst)))


class Draaiing:
    """From pdfium's page space to what a reader sees: crop box at the origin, rotation undone."""

    def __init__(self, page: Any) -> None:
        self.left, self.bottom, self.right, self.top = page.get_cropbox()
        self.angle = page.get_rotation()
        width, height = self.right - self.left, self.top - self.bottom
        self.sheet = Vlak(0, 0, *((height, width) if self.angle in {90, 270} else (width, height)))

    def point(self, x: float, y: float) -> tuple[float, float]:
        if self.angle == 90:
            return y - self.bottom, self.right - x
        if self.angle == 180:
            return self.right - x, self.top - y
        if self.angle == 270:
            return self.top - y, x - self.left
        return x - self.left, y - self.bottom

    def along(self, x: float, y: float) -> tuple[float, float]:
        """A direction as a reader sees it."""
        (ax, ay), (bx, by) = self.point(0, 0), self.point(x, y)
        return bx - ax, by - ay

    def box(self, left: float, bottom: float, right: float, top: float) -> Vlak:
        (ax, ay), (bx, by) = self.point(left, bottom), self.point(right, top)
        return Vlak(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
