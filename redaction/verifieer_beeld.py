# SPDX-License-Identifier: EUPL-1.2
"""Pictures: metadata in PNG chunks, EXIF and comments, compressed ones too. Pixels are not read."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redaction.verifieer_lezen import Brokken

_TEKSTCHUNKS = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP"}
_LEESBAAR = re.compile(rb"[\x20-\x7e\xa0-\xff]{5,}")
_BREED = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){5,}")


def read(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add all text beside the pixels, and the bytes themselves."""
    brokken.rauw.append((plek, inhoud))
    if inhoud.startswith(b"\x89PNG"):
        _png(brokken, plek, inhoud)
        return
    for run in _BREED.findall(inhoud[:2_000_000]):
        brokken.tekst(f"{plek}, metagegevens", run.decode("utf-16-le", "replace"))
    for run in _LEESBAAR.findall(inhoud[:200_000]):
        brokken.tekst(f"{plek}, metagegevens", run.decode("latin-1"), diepte=3)


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
