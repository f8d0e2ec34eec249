# SPDX-License-Identifier: EUPL-1.2
"""The colour of the house style, dark enough to read on white."""

from __future__ import annotations

from pipeline.profiel.model import Huisstijl

MIN_CONTRAST = 7.0
"""Contrast with white for text in the house colour; WCAG AA asks 4.5, tints on it need some room."""


def accent(stijl: Huisstijl) -> str:
    """The house colour as ``#rrggbb``, darkened until it has enough contrast on white."""
    rgb = [int(stijl.kleur[i : i + 2], 16) for i in (1, 3, 5)]
    while contrast_on_white(rgb) < MIN_CONTRAST:
        rgb = [int(c * 0.95) for c in rgb]
    return "#" + "".join(f"{c:02x}" for c in rgb)


def contrast_on_white(rgb: list[int]) -> float:
    """WCAG contrast ratio of a colour against white."""
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
