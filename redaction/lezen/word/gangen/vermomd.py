# SPDX-License-Identifier: EUPL-1.2
"""Text that is there but cannot be seen: white on white, blacked out, or too small."""

from __future__ import annotations

import re

from redaction.lezen.word.namen import Element, ancestors, q, val

_MARKERS = {
    "black": 0x000000, "white": 0xFFFFFF, "darkBlue": 0x000080, "darkCyan": 0x008080, "darkGreen": 0x008000,
    "darkMagenta": 0x800080, "darkRed": 0x800000, "darkYellow": 0x808000, "darkGray": 0x808080,
    "lightGray": 0xC0C0C0, "blue": 0x0000FF, "cyan": 0x00FFFF, "green": 0x00FF00, "magenta": 0xFF00FF,
    "red": 0xFF0000, "yellow": 0xFFFF00,
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_WHITE, _BLACK = 0xFFFFFF, 0
_ALIKE = 24
_TINY, _NARROW, _FAR = 4, 10, 400


def is_disguised(run: Element) -> bool:
    """Whether nobody can read a run by its own layout and the colour it stands on."""
    properties = run.find(q("w:rPr"))
    if properties is None:
        return False
    return _too_small(properties) or _no_contrast(run, properties)


def _too_small(properties: Element) -> bool:
    size, width, shift = (_number(properties, name) for name in ("w:sz", "w:w", "w:position"))
    return (
        (size is not None and size <= _TINY)
        or (width is not None and width <= _NARROW)
        or (shift is not None and abs(shift) >= _FAR)
    )


def _number(properties: Element, name: str) -> int | None:
    try:
        return int(val(properties.find(q(name))))
    except ValueError:
        return None


def _no_contrast(run: Element, properties: Element) -> bool:
    colour = _colour(val(properties.find(q("w:color"))))
    marker = _MARKERS.get(val(properties.find(q("w:highlight"))))
    if marker is not None:
        return _alike(_BLACK if colour is None else colour, marker)
    return colour is not None and _alike(colour, _ground(run, properties))


def _ground(run: Element, properties: Element) -> int | None:
    """The colour behind a run; None when a table style may paint it."""
    own = _fill(properties)
    if own is not None:
        return own
    for around in ancestors(run):
        fill = _fill(around.find(f"{around.tag}Pr"))
        if fill is not None:
            return fill
        if around.tag == q("w:tbl"):
            return None
    return _WHITE


def _fill(properties: Element | None) -> int | None:
    return None if properties is None else _colour(val(properties.find(q("w:shd")), "w:fill"))


def _colour(text: str) -> int | None:
    return int(text, 16) if _HEX.fullmatch(text) else None


def _alike(colour: int, ground: int | None) -> bool:
    if ground is None:
        return False
    return all(abs((colour >> shift & 255) - (ground >> shift & 255)) <= _ALIKE for shift in (16, 8, 0))
