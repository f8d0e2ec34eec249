# SPDX-License-Identifier: EUPL-1.2
"""Packed bytes unpacked, every member of them; what cannot be unpacked here is known as such."""

from __future__ import annotations

import bz2
import lzma
import tarfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Protocol

from redaction.fouten import LeesFout

MAX_UITGEPAKT = 30_000_000
MAX_LEDEN = 500
_STAP, _GROOTSTE_STAP = 1024, 1_000_000
_GZIP = b"\x1f\x8b\x08"
_BZIP2 = tuple(b"BZh%d" % n + kop for n in range(1, 10) for kop in (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90"))
_XZ = b"\xfd7zXZ\x00"
_LZMA = b"\x5d\x00\x00"
_STERK = (_GZIP, *_BZIP2, _XZ)
"""Beginnings that no text and hardly any chance makes: what fails after them is damaged."""
_GESLOTEN = (
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x28\xb5\x2f\xfd",
    b"\x04\x22\x4d\x18",
    b"MSCF\x00\x00\x00\x00",
    b"LZIP\x01",
    b"\xff\x06\x00\x00sNaPpY",
    b"\x89LZO\x00\r\n\x1a\n",
    b"\xce\xb2\xcf\x81",
)
"""7z, RAR, Zstandard, LZ4, Cabinet, lzip, Snappy, lzop, Brotli in a frame."""
_GESLOTEN_NAMEN = ".7z .ace .arj .br .cab .lha .lz .lz4 .lzh .lzo .rar .sit .sitx .z .zoo .zst"
_GESLOTEN_NAAM = tuple(_GESLOTEN_NAMEN.split())
"""Brotli as it travels on the web begins with nothing of its own: only its name tells."""


class _Uitpakker(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def is_packed(inhoud: bytes) -> bool:
    """Whether bytes begin as gzip, bzip2, xz, lzma or a zlib stream does."""
    if inhoud.startswith((*_STERK, _LZMA)):
        return True
    return len(inhoud) > 8 and inhoud[0] == 0x78 and int.from_bytes(inhoud[:2], "big") % 31 == 0


def is_closed(inhoud: bytes, naam: str) -> bool:
    """Whether bytes are packed in a way that nothing here can undo."""
    return inhoud.startswith(_GESLOTEN) or naam.lower().endswith(_GESLOTEN_NAAM)


def unpacked(inhoud: bytes) -> tuple[tuple[bytes, ...], bytes]:
    """What each member holds, and what follows the last; all of it when it only looked packed.

    Raises LeesFout for what is damaged, and past the limits.
    """
    leden: list[bytes] = []
    over = MAX_UITGEPAKT
    while inhoud and is_packed(inhoud) and (lid := _member(inhoud, over)) is not None:
        over -= len(lid[0])
        leden.append(lid[0])
        inhoud = lid[1]
        if over <= 0 or len(leden) > MAX_LEDEN:
            raise LeesFout(
                "een ingepakt deel is te groot om te controleren; laat het weg of maak het kleiner"
            )
    return tuple(leden), inhoud


def _member(inhoud: bytes, most: int) -> tuple[bytes, bytes] | None:
    """What the first member holds and the bytes after it; None when it is no member."""
    packer = _unpacker(inhoud)
    try:
        data = packer.decompress(inhoud, most)
    except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError):
        if inhoud.startswith(_STERK):
            raise LeesFout("een ingepakt deel is beschadigd en niet te controleren") from None
        return None
    return data, packer.unused_data.lstrip(b"\0") if packer.eof else b""


def _unpacker(inhoud: bytes) -> _Uitpakker:
    if inhoud.startswith(_BZIP2):
        return bz2.BZ2Decompressor()
    if inhoud.startswith((_XZ, _LZMA)):
        return lzma.LZMADecompressor()
    return zlib.decompressobj(47)


def inflated(
    inhoud: bytes,
    at: int,
    tel: Callable[[int], None],
    most: int,
    wbits: int = zlib.MAX_WBITS,
    *,
    lenient: bool = False,
) -> bytes | None:
    """What is packed in a file from ``at`` on, None when nothing is; ``tel`` counts what comes out.

    In growing pieces and without copies of the rest of the file: it may be tried at a great many places.
    ``lenient``: its sum need not be right, and what came out before it went wrong counts too.
    """
    if lenient:
        kop = int.from_bytes(inhoud[at : at + 2], "big")
        if kop % 31 or (kop >> 8) & 0x8F != 8:
            return None
        at, wbits = at + 2, -zlib.MAX_WBITS
    packer, rest, step = zlib.decompressobj(wbits), memoryview(inhoud), _STAP
    uit: list[bytes] = []
    over = most
    while over > 0 and at < len(rest) and not packer.eof:
        try:
            uit.append(packer.decompress(rest[at : at + step], over))
        except zlib.error:
            return (b"".join(uit) or None) if lenient else None
        tel(len(uit[-1]))
        over -= len(uit[-1])
        at, step = at + step, min(step * 4, _GROOTSTE_STAP)
    return b"".join(uit)


def is_tar(inhoud: bytes) -> bool:
    """Whether bytes are a tar archive."""
    return inhoud[257:262] == b"ustar"


def tar_members(inhoud: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file in a tar. Raises LeesFout when it is damaged."""
    try:
        with tarfile.open(fileobj=BytesIO(inhoud), mode="r:") as archive:
            for member in archive:
                source = archive.extractfile(member) if member.isfile() else None
                yield (
                    f"{member.name} {member.linkname} {member.uname}".strip(),
                    source.read() if source else b"",
                )
    except (tarfile.TarError, EOFError, OSError):
        raise LeesFout("een tar-archief is beschadigd en niet te controleren") from None
