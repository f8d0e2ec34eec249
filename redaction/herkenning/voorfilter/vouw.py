# SPDX-License-Identifier: EUPL-1.2
"""Text folded for a first look: small letters, each digit a 0, each white space a space."""

from __future__ import annotations

from functools import lru_cache

HOOFDLETTER = "\ue000"
"""Stands for any of HOOFDLETTERS in what a regex needs: folding leaves none."""
_BIJZONDER = {"ı": "i", "İ": "i", "ẞ": "ß"}


def vouw_teken(teken: str) -> str:
    """One code point folded to one; what a regex takes for equal, case aside, is equal."""
    if teken.isspace():
        return " "
    if teken.isdecimal():
        return "0"
    klein = _BIJZONDER.get(teken) or teken.casefold()
    return klein if len(klein) == 1 else teken


class _Tabel(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = vouw_teken(chr(code))
        return self[code]


@lru_cache(maxsize=1)
def _tabel() -> _Tabel:
    return _Tabel()


def vouw(tekst: str) -> str:
    """A text folded, as long as it was."""
    return tekst.translate(_tabel())
