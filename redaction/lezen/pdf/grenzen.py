# SPDX-License-Identifier: EUPL-1.2
"""Bounds on a PDF before any library opens it: what its streams become when they are unpacked."""

from __future__ import annotations

import re
import zlib

from redaction.fouten import LeesFout

# Unpacked bytes of one stream that is no image, and of all together. A busy page takes about one megabyte.
MAX_STREAM = 24 * 1024 * 1024
MAX_TOTAL = 200 * 1024 * 1024
MAX_STREAMS = 150_000
_STREAM = re.compile(rb"\bstream\r?\n")
_DICTIONARY = 2048
_STEP = 1024 * 1024
_FIRST = 16 * 1024
_PACKED = (
    "het bestand is verdacht sterk ingepakt of een bladzijde is te ingewikkeld; druk het af naar een nieuwe "
    "PDF of splits het"
)
_MANY = "het bestand heeft te veel onderdelen; druk het af naar een nieuwe PDF of splits het"


def check_bounds(inhoud: bytes, naam: str) -> None:
    """Raises LeesFout when a stream, or all together, unpack to more than the bounds."""
    total = 0
    if inhoud.count(b"stream") > 2 * MAX_STREAMS:  # every stream says it twice
        raise LeesFout(f"{naam}: {_MANY}")
    for found in _STREAM.finditer(inhoud):
        before = inhoud[max(0, found.start() - _DICTIONARY) : found.start()]
        dictionary = before[before.rfind(b" obj") :]
        if b"/Image" in dictionary and b"/Type1" not in dictionary:
            continue
        if dictionary.count(b"FlateDecode") > 1 or dictionary.count(b"/Fl ") > 1:
            raise LeesFout(f"{naam}: {_PACKED}")
        size = _unpacked(memoryview(inhoud)[found.end() :], MAX_STREAM)
        total += size
        if size > MAX_STREAM or total > MAX_TOTAL:
            raise LeesFout(f"{naam}: {_PACKED}")


def _unpacked(packed: memoryview, bound: int) -> int:
    """How many bytes come out of a deflated stream at this place, counted to just over ``bound``."""
    unpacker = zlib.decompressobj()
    size, at = 0, 0
    waiting: bytes | memoryview = b""
    while size <= bound and not unpacker.eof:
        waiting = unpacker.unconsumed_tail or packed[at : at + (_STEP if at else _FIRST)]
        at += 0 if unpacker.unconsumed_tail else len(waiting)
        if not waiting:
            break
        try:
            size += len(unpacker.decompress(waiting, _STEP))
        except zlib.error:
            break
    return size
