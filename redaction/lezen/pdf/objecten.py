# SPDX-License-Identifier: EUPL-1.2
"""Ruled lines, images and drawings on a page, and what is painted over its text."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

from redaction.lezen.pdf.vormen import Draaiing, Vlak

MAX_OBJECTS = 20_000
_TEXT, _PATH, _IMAGE = 1, 2, 3
_THIN = 3.0
_FEW = 8
_OPAQUE = 200


@dataclass
class Objecten:
    """Objects of a page in painting order; ``volgorde`` maps a text object to its place in it."""

    lijnen: list[Vlak] = field(default_factory=list)
    beelden: list[Vlak] = field(default_factory=list)
    tekeningen: int = 0
    vlakken: list[tuple[int, Vlak]] = field(default_factory=list)
    volgorde: dict[int, int] = field(default_factory=dict)

    def covers(self, text_object: int, x: float, y: float) -> bool:
        """Whether something opaque was painted over a sign of this text object."""
        order = self.volgorde.get(text_object)
        return order is not None and any(n > order and vlak.holds(x, y) for n, vlak in self.vlakken)


def address(thing: Any) -> int:
    """What tells one pdfium object from another; 0 for none."""
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


def read_objects(page: Any, turn: Draaiing) -> Objecten:
    """The objects of one page; those inside a form count as images or text only."""
    found = Objecten()
    for number, thing in enumerate(page.get_objects(max_depth=5)):
        if number >= MAX_OBJECTS:
            break
        if thing.type == _TEXT:
            found.volgorde[address(thing.raw)] = number
            continue
        box = turn.box(*thing.get_bounds())
        if thing.type == _IMAGE:
            found.beelden.append(box)
        if thing.level == 0 and thing.type in {_PATH, _IMAGE}:
            _shape(found, thing, box, number)
    return found


def _shape(found: Objecten, thing: Any, box: Vlak, number: int) -> None:
    thin = min(box.x1 - box.x0, box.y1 - box.y0) <= _THIN
    if not thin and (thing.type == _IMAGE or _filled(thing)):
        found.vlakken.append((number, box))
    if thing.type == _PATH:
        lines = [box] if thin else _edges(thing, box)
        found.lijnen += lines
        found.tekeningen += not lines


def _filled(path: Any) -> bool:
    """Whether a path is painted inside with something that hides what lies under it."""
    import pypdfium2.raw as raw

    mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path.raw, mode, stroke)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    raw.FPDFPageObj_GetFillColor(path.raw, red, green, blue, alpha)
    return mode.value != raw.FPDF_FILLMODE_NONE and alpha.value >= _OPAQUE


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
