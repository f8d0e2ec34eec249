# SPDX-License-Identifier: EUPL-1.2
"""Ruled lines, images and drawings on a page, and what is painted over its text."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

from redaction.lezen.pdf.grond import Gronden, Ondergrond
from redaction.lezen.pdf.kleur import Kleur, fill_colour
from redaction.lezen.pdf.vormen import Draaiing, Vlak

MAX_OBJECTS = 20_000
MAX_AREAS = 3_000
_DEPTH = 15
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5
_THIN = 3.0
_FEW = 8


@dataclass(frozen=True, slots=True)
class Tekstplek:
    """A text object with the forms that it stands in, outermost first."""

    ding: Any
    kaders: tuple[Any, ...]
    turn: Draaiing

    def has_ink(self) -> bool:
        """Whether it paints anything: spaces don't."""
        left, bottom, right, top = self.ding.get_bounds()
        return bool(right > left and top > bottom)

    def origin(self) -> tuple[float, float]:
        """Where its first letter stands on the page."""
        x, y = (matrix := self.ding.get_matrix()).e, matrix.f
        for kader in reversed(self.kaders):
            x, y = kader.on_point(x, y)
        return self.turn.point(x, y)


@dataclass
class Objecten:
    """Objects of a page in painting order; ``volgorde`` maps a text object to its place in it."""

    lijnen: list[Vlak] = field(default_factory=list)
    beelden: list[Vlak] = field(default_factory=list)
    tekeningen: int = 0
    gronden: Gronden = field(default_factory=Gronden)
    volgorde: dict[int, int] = field(default_factory=dict)
    teksten: dict[int, Tekstplek] = field(default_factory=dict)
    teveel: bool = False

    def cover(self, vlak: Vlak) -> None:
        """Lay something opaque over everything."""
        self.gronden.add(Ondergrond(MAX_OBJECTS + 1, vlak, None, dekt=True))

    def covers(self, text_object: int, x: float, y: float) -> bool:
        """Whether something opaque was painted over a sign of this text object."""
        return self.gronden.covers(self.volgorde.get(text_object, MAX_OBJECTS), x, y)

    def drowns(self, text_object: int, kleur: Kleur, x: float, y: float) -> bool:
        """Whether a sign has the colour of what was painted under it, or of the paper."""
        return self.gronden.drowns(self.volgorde.get(text_object, MAX_OBJECTS), kleur, x, y)


def address(thing: Any) -> int:
    """What tells one pdfium object from another; 0 for none."""
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


def read_objects(page: Any, turn: Draaiing) -> Objecten:
    """The objects of one page, those inside forms at their place on the page."""
    found, frames = Objecten(), list[Any]()
    for number, thing in enumerate(page.get_objects(max_depth=_DEPTH)):
        if number >= MAX_OBJECTS or found.gronden.aantal > MAX_AREAS:
            found.teveel = True
            break
        del frames[thing.level :]
        if thing.type == _FORM:
            frames.append(thing.get_matrix())
        elif thing.type == _TEXT:
            found.volgorde[address(thing.raw)] = number
            found.teksten[address(thing.raw)] = Tekstplek(thing, tuple(frames), turn)
        else:
            _shape(found, thing, turn.box(*_bounds(thing, frames)), number)
    return found


def _bounds(thing: Any, frames: list[Any]) -> tuple[float, float, float, float]:
    """The box of an object on the page: pdfium gives it within the innermost form."""
    box: tuple[float, float, float, float] = thing.get_bounds()
    for matrix in reversed(frames):
        box = matrix.on_rect(*box)
    return box


def _shape(found: Objecten, thing: Any, box: Vlak, number: int) -> None:
    if thing.type == _IMAGE:
        found.beelden.append(box)
    thin = min(box.x1 - box.x0, box.y1 - box.y0) <= _THIN
    if not thin and thing.type in {_IMAGE, _SHADING}:
        found.gronden.add(Ondergrond(number, box, None, dekt=thing.type == _IMAGE))
    if thing.type == _PATH:
        colour = None if thin else fill_colour(thing)
        if colour is not None:
            found.gronden.add(Ondergrond(number, box, colour, dekt=True))
        lines = [box] if thin else _edges(thing, box)
        found.lijnen += lines
        found.tekeningen += not lines


def _edges(path: Any, box: Vlak) -> list[Vlak]:
    """The four sides of a box; a shape with many segments has none."""
    import pypdfium2.raw as raw

    if raw.FPDFPath_CountSegments(path.raw) > _FEW:
        return []
    return [
        Vlak(box.x0, box.y0, box.x1, box.y0),
        Vlak(box.x0, box.y1, box.x1, box.y1),
        Vlak(box.x0, box.y0, box.x0, box.y1),
        Vlak(box.x1, box.y0, box.x1, box.y1),
    ]
