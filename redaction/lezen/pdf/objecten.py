# SPDX-License-Identifier: EUPL-1.2
"""Ruled lines, images and drawings on a page."""

from __future__ import annotations

from typing import Any

from redaction.lezen.pdf.tekens import Draaiing
from redaction.lezen.pdf.vormen import Vlak

MAX_OBJECTS = 20_000
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5
_THIN = 3.0
_FEW = 8


def read_objects(page: Any, turn: Draaiing) -> tuple[tuple[Vlak, ...], tuple[Vlak, ...], int]:
    """Ruled lines, image boxes, and how many shapes are neither a line nor a box."""
    lines: list[Vlak] = []
    images: list[Vlak] = []
    shapes = 0
    for number, thing in enumerate(page.get_objects(max_depth=4)):
        if number >= MAX_OBJECTS:
            break
        if thing.type == _IMAGE:
            images.append(turn.box(*thing.get_bounds()))
        elif thing.type == _PATH:
            found = _lines(thing, turn)
            lines += found
            shapes += not found
    return tuple(lines), tuple(images), shapes


def _lines(path: Any, turn: Draaiing) -> list[Vlak]:
    """A thin path is one line, a box four; other shapes are no lines."""
    import pypdfium2.raw as raw

    box = turn.box(*path.get_bounds())
    if box.x1 - box.x0 <= _THIN or box.y1 - box.y0 <= _THIN:
        return [box]
    if raw.FPDFPath_CountSegments(path.raw) > _FEW:
        return []
    return [
        Vlak(box.x0, box.y0, box.x1, box.y0),
        Vlak(box.x0, box.y1, box.x1, box.y1),
        Vlak(box.x0, box.y0, box.x0, box.y1),
        Vlak(box.x1, box.y0, box.x1, box.y1),
    ]
