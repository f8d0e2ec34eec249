# SPDX-License-Identifier: EUPL-1.2
"""Fonts whose table of letters (ISO 32000-2, 9.10.3 ToUnicode) calls many signs by one letter.

Their words look right on the page and are read as "xxxxxx": what a reader sees can then not be taken over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from redaction.model import Leesbevinding

_BLOK = re.compile(rb"beginbf(char|range)(.*?)endbf(?:char|range)", re.DOTALL)
_PAAR = re.compile(rb"<\s*([0-9A-Fa-f]{2,8})\s*>\s*<\s*([0-9A-Fa-f]{2,40})\s*>")
_REEKS = re.compile(rb"<\s*[0-9A-Fa-f]{2,8}\s*>\s*<\s*[0-9A-Fa-f]{2,8}\s*>\s*\[([^\]]*)\]")
_WAARDE = re.compile(rb"<\s*([0-9A-Fa-f]{2,40})\s*>")
_MEEST = 8
"""So many signs of one font are never one letter: small capitals, swashes and alternates are fewer."""
_MAX_TABEL = 4_000_000
_MELDING = (
    "een lettertype noemt {} verschillende tekens allemaal {!r}: de letters zijn niet te lezen zoals zij "
    "op de bladzijde staan; typ de tekst over of vraag een ander bestand"
)


def same_letters(pdf: Any) -> Iterator[Leesbevinding]:
    """A finding for each font, open in pikepdf, with more than ``_MEEST`` signs for one letter."""
    seen: set[str] = set()
    for thing in pdf.objects:
        letter, keer = _worst(thing)
        if keer > _MEEST and letter not in seen:
            seen.add(letter)
            yield Leesbevinding(
                "onleesbare-tekens", "het bestand", _MELDING.format(keer, letter), blokkeert=True
            )


def _worst(thing: Any) -> tuple[str, int]:
    import pikepdf

    if not isinstance(thing, pikepdf.Dictionary) or not isinstance(thing.get("/ToUnicode"), pikepdf.Stream):
        return "", 0
    telling = Counter(_letters(bytes(thing.ToUnicode.read_bytes()[:_MAX_TABEL])))
    return max(telling.items(), key=lambda paar: paar[1], default=("", 0))


def _letters(tabel: bytes) -> Iterator[str]:
    """What each sign is called, letters and digits only."""
    for soort, blok in _BLOK.findall(tabel):
        if soort == b"char":
            waarden = (waarde for _, waarde in _PAAR.findall(blok))
        else:
            waarden = (w for rij in _REEKS.findall(blok) for w in _WAARDE.findall(rij))
        yield from filter(str.isalnum, map(_teken, waarden))


def _teken(waarde: bytes) -> str:
    cijfers = waarde.decode("ascii")
    if len(cijfers) % 4:
        cijfers = cijfers.zfill(len(cijfers) + 4 - len(cijfers) % 4)
    return bytes.fromhex(cijfers).decode("utf-16-be", "replace")
