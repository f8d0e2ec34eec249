# SPDX-License-Identifier: EUPL-1.2
"""Annotations that blacken out: a filled box, a dark marker, a thick pen, a mark to redact.

They lie over the page and not in it, so that the text below is still there for every program.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Rechthoek = tuple[float, float, float, float]

_FILLED = frozenset(("/Square", "/Circle", "/Polygon"))
_ALWAYS = frozenset(("/Redact", "/Stamp", "/Screen", "/RichMedia", "/3D", "/Watermark"))
_PENS = frozenset(("/Ink", "/Line", "/PolyLine"))
_DARK = 0.35
_THICK = 6.0
_SEEN_THROUGH = 0.6
_CORNERS = 8
_HIDDEN_OR_NO_VIEW = 2 | 32


def covered(annotation: Any) -> list[Rechthoek]:
    """The areas in page space that this annotation hides from a reader; none for most."""
    kind = str(annotation.get("/Subtype", ""))
    hides = (
        kind in _ALWAYS
        or (kind in _FILLED and len(_numbers(annotation.get("/IC"))) > 0)
        or (kind == "/FreeText" and len(_numbers(annotation.get("/C"))) > 0)
        or (kind == "/Highlight" and _dark(_numbers(annotation.get("/C"))))
        or (kind in _PENS and _pen(annotation) >= _THICK)
    )
    shown = not int(annotation.get("/F", 0)) & _HIDDEN_OR_NO_VIEW
    opaque = float(annotation.get("/CA", 1)) >= _SEEN_THROUGH
    return _areas(annotation) if hides and shown and opaque else []


def _areas(annotation: Any) -> list[Rechthoek]:
    points = _numbers(annotation.get("/QuadPoints"))
    if len(points) < _CORNERS:
        points = _numbers(annotation.get("/Rect"))
        return [_box(points)] if len(points) == 4 else []
    return [_box(points[at : at + _CORNERS]) for at in range(0, len(points) - _CORNERS + 1, _CORNERS)]


def _box(points: Sequence[float]) -> Rechthoek:
    across, up = points[::2], points[1::2]
    return min(across), min(up), max(across), max(up)


def _dark(colour: Sequence[float]) -> bool:
    """Grey or RGB below a third; CMYK is turned into how much light is left."""
    if len(colour) == 4:
        return (1 - colour[3]) * (1 - min(colour[:3])) < _DARK
    return len(colour) > 0 and max(colour) < _DARK


def _pen(annotation: Any) -> float:
    style = annotation.get("/BS")
    border = _numbers(annotation.get("/Border"))
    if style is not None and "/W" in style:
        return float(style["/W"])
    return border[2] if len(border) > 2 else 1.0


def _numbers(array: Any) -> list[float]:
    return [] if array is None else [float(value) for value in array]
