# SPDX-License-Identifier: EUPL-1.2
"""Colours of what is painted, and whether one can be told from another."""

from __future__ import annotations

import ctypes
from typing import Any

Kleur = tuple[int, int, int]
WIT: Kleur = (255, 255, 255)
_ALIKE = 24
_OPAQUE = 200
_GLASS = 25
_STROKED = frozenset((1, 5))


def alike(one: Kleur, other: Kleur | None) -> bool:
    """Whether a reader cannot tell two colours apart; an unknown one is no reason to think so."""
    return other is not None and all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))


def fill_colour(path: Any) -> Kleur | None:
    """The colour inside a path; None when it is not filled with something that hides what is under it."""
    import pypdfium2.raw as raw

    mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path.raw, mode, stroke)
    *colour, alpha = _painted(raw.FPDFPageObj_GetFillColor, path.raw)
    if mode.value == raw.FPDF_FILLMODE_NONE or alpha < _OPAQUE:
        return None
    return colour[0], colour[1], colour[2]


def text_colour(thing: Any, mode: int) -> Kleur | None:
    """The colour of a text object; None when it is painted with (nearly) transparent ink."""
    import pypdfium2.raw as raw

    how = raw.FPDFPageObj_GetStrokeColor if mode in _STROKED else raw.FPDFPageObj_GetFillColor
    *colour, alpha = _painted(how, thing)
    return None if alpha <= _GLASS else (colour[0], colour[1], colour[2])


def _painted(how: Any, thing: Any) -> list[int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not how(thing, *parts):
        return [0, 0, 0, 255]
    return [part.value for part in parts]
