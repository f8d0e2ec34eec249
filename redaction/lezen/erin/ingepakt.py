# SPDX-License-Identifier: EUPL-1.2
"""One file that was packed by itself (gzip, bzip2, xz), unpacked within bounds."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Protocol

from redaction.fouten import LeesFout

MAX_UNPACKED = 32 * 1024 * 1024
_MEMBERS = 100
_DAMAGED = "het ingepakte bestand is beschadigd"
_LARGE = "uitgepakt is het bestand te groot"


class _Unpacker(Protocol):
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...

    @property
    def unused_data(self) -> bytes: ...

    @property
    def eof(self) -> bool: ...


def unpack(soort: str, inhoud: bytes) -> bytes:
    """All members of it, and what follows them as it is. Raises LeesFout: damaged, or too much."""
    found = b""
    for _ in range(_MEMBERS):
        if not inhoud:
            return found
        unpacker = _unpacker(soort)
        try:
            found += unpacker.decompress(inhoud, MAX_UNPACKED + 1 - len(found))
        except (zlib.error, OSError, EOFError, lzma.LZMAError, ValueError) as fout:
            if not found:
                raise LeesFout(_DAMAGED) from fout
            return found + inhoud
        if len(found) > MAX_UNPACKED:
            raise LeesFout(_LARGE)
        if not unpacker.eof:
            raise LeesFout(_DAMAGED)
        inhoud = unpacker.unused_data
    raise LeesFout(_LARGE)


def _unpacker(soort: str) -> _Unpacker:
    if soort == "gzip":
        return zlib.decompressobj(zlib.MAX_WBITS | 16)
    return bz2.BZ2Decompressor() if soort == "bzip2" else lzma.LZMADecompressor(memlimit=128 * 1024 * 1024)
