# SPDX-License-Identifier: EUPL-1.2
"""The colour of the house style in a document: the accent of a template and the tints made of it."""

from __future__ import annotations

import re

BASIS = "1F4E79"
"""The accent that the templates hold, for the house colour to take its place."""
MIN_CONTRAST = 7.0
"""Contrast with white for text in the house colour; WCAG AA asks 4.5, tints on it need some room."""
_TINTEN = {"9DB4CC": 0.55, "E4ECF4": 0.88, "E8EEF4": 0.90, "E6ECF2": 0.88, "EEF2F6": 0.92, "0B5394": 0.0}
"""Tints in the templates: how much white each holds."""
_PLEK = re.compile(r'(?<==")(' + "|".join((BASIS, *_TINTEN)) + r')(?=")')
Rgb = tuple[int, int, int]


def leesbaar(kleur: str) -> str:
    """A colour as ``#rrggbb``, darkened until it has enough contrast on white."""
    rgb = _rgb(kleur)
    while contrast_op_wit(rgb) < MIN_CONTRAST:
        rgb = (int(rgb[0] * 0.95), int(rgb[1] * 0.95), int(rgb[2] * 0.95))
    return f"#{_hex(rgb).lower()}"


def contrast_op_wit(rgb: Rgb) -> float:
    """WCAG contrast ratio of a colour against white."""
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def tint(kleur: str, wit: float) -> str:
    """``rrggbb`` of a colour mixed with this share of white."""
    r, g, b = (round(c + (255 - c) * wit) for c in _rgb(kleur))
    return _hex((r, g, b))


def in_huiskleur(xml: str, kleur: str) -> str:
    """One part of a Word document with accent and tints in this colour (``#rrggbb``)."""
    accent = leesbaar(kleur)
    if accent[1:].upper() == BASIS:
        return xml  # the tints of a template are not to the last bit those of its accent
    return _PLEK.sub(lambda found: tint(accent, _TINTEN.get(found[1], 0.0)), xml)


def in_huiskleur_css(css: str, kleur: str) -> str:
    """A style sheet, whose colours are written as ``#rrggbb`` in lower case, in the same colours."""
    if leesbaar(kleur)[1:].upper() == BASIS:
        return css
    for oud, wit in {BASIS: 0.0, **_TINTEN}.items():
        css = css.replace(f"#{oud.lower()}", f"#{tint(leesbaar(kleur), wit).lower()}")
    return css


def _rgb(kleur: str) -> Rgb:
    kaal = kleur.removeprefix("#")
    return int(kaal[:2], 16), int(kaal[2:4], 16), int(kaal[4:6], 16)


def _hex(rgb: Rgb) -> str:
    return "".join(f"{c:02X}" for c in rgb)
