# SPDX-License-Identifier: EUPL-1.2
"""Pictures: metadata in PNG chunks, EXIF and comments, compressed ones too, and what OCR sees."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from redaction.verifieer.ocr import pixels_say

if TYPE_CHECKING:
    from redaction.verifieer.lezen import Brokken

_TEKSTCHUNKS = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP"}
_LEESBAAR = re.compile(rb"[\x20-\x7e\xa0-\xff]{5,}")
_BREED = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){5,}")


def read(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add all text beside the pixels, and the bytes themselves."""
    brokken.rauw.append((plek, inhoud))
    brokken.tekst(f"{plek}, in de afbeelding", pixels_say(inhoud))
    if inhoud.startswith(b"\x89PNG"):
        _png(brokken, plek, inhoud)
        return
    if inhoud.startswith(b"GIF8"):
        _gif(brokken, plek, inhoud)
    _runs(brokken, f"{plek}, metagegevens", inhoud)


def loose(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add bytes of no known kind: what reads as text in them, packed pieces, and the bytes themselves."""
    brokken.rauw.append((plek, inhoud))
    _runs(brokken, plek, inhoud)


def _runs(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Runs of readable signs, of one byte each and of two."""
    for run in _BREED.findall(inhoud[:2_000_000]):
        brokken.tekst(plek, run.decode("utf-16-le", "replace"), diepte=1)
    for run in _LEESBAAR.findall(inhoud[:200_000]):
        brokken.tekst(plek, run.decode("latin-1"), diepte=2)


def _gif(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Comments and data of applications, whose blocks each begin with their length."""
    for found in re.finditer(rb"\x21[\xfe\xff\x01]", inhoud):
        at, data = found.end(), b""
        while at < len(inhoud) and inhoud[at] and len(data) < 1_000_000:
            data += inhoud[at + 1 : at + 1 + inhoud[at]]
            at += 1 + inhoud[at]
        brokken.los(f"{plek}, metagegevens", data, 1)


def _png(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    at = 8
    while at + 12 <= len(inhoud):
        length = int.from_bytes(inhoud[at : at + 4], "big")
        kind, data = inhoud[at + 4 : at + 8], inhoud[at + 8 : at + 8 + length]
        if kind in _TEKSTCHUNKS:
            for part in (data, *_inflated(data)):
                brokken.los(f"{plek}, metagegevens", part, 1)
                brokken.rauw.append((f"{plek}, metagegevens", part))
        at += 12 + length
        if kind == b"IEND":
            break
    if inhoud[at:]:
        brokken.los(f"{plek}, na het beeld", inhoud[at:], 1)


def _inflated(data: bytes) -> list[bytes]:
    """What follows each NUL, decompressed where that works."""
    found = []
    for at in [m.start() for m in re.finditer(b"\x00", data[:300])]:
        for skip in (1, 2):
            try:
                found.append(zlib.decompressobj().decompress(data[at + skip :], 5_000_000))
            except zlib.error:
                continue
    return found
