# SPDX-License-Identifier: EUPL-1.2
"""A picture in parts: what is about it, what comes after it. The pixels themselves are none of these."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Literal

Soort = Literal["tekst", "velden", "exif", "photoshop", "profiel", "los", "na"]
"""Text; fields; blocks; a colour profile; something else beside the pixels; what follows the picture."""
Deel = tuple[Soort, bytes]
_XMP = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_PIXELS = frozenset(
    {b"IDAT", b"fdAT", b"IHDR", b"PLTE", b"tRNS", b"VP8 ", b"VP8L", b"ALPH", b"ANMF", b"data"}
)
_GROOTST = 5_000_000


def parts(inhoud: bytes) -> Iterator[Deel]:
    """Every part of a picture beside its pixels."""
    if inhoud.startswith(b"\x89PNG"):
        yield from _png(inhoud)
    elif inhoud.startswith(b"\xff\xd8"):
        yield from _jpeg(inhoud)
    elif inhoud.startswith(b"GIF8"):
        yield from _gif(inhoud)
    elif inhoud.startswith(b"RIFF"):
        yield from _riff(inhoud)
    elif inhoud.startswith((b"II*\0", b"MM\0*")):
        yield "velden", inhoud
    elif inhoud.startswith(b"BM"):
        yield "na", inhoud[max(int.from_bytes(inhoud[2:6], "little"), 14) :]


def _jpeg(inhoud: bytes) -> Iterator[Deel]:
    at = 2
    while at + 4 <= len(inhoud) and inhoud[at] == 0xFF:
        soort = inhoud[at + 1]
        if soort == 0xFF:
            at += 1
        elif soort == 0xD9:
            break
        else:
            lengte = int.from_bytes(inhoud[at + 2 : at + 4], "big")
            yield from _segment(soort, inhoud[at + 4 : at + 2 + lengte])
            at += 2 + lengte
            at = _after_scan(inhoud, at) if soort == 0xDA else at
    yield "na", inhoud[at:].removeprefix(b"\xff\xd9")


def _after_scan(inhoud: bytes, at: int) -> int:
    """Where the next marker stands: in a scan 0xFF is followed by zero, or by the mark of a restart."""
    at = inhoud.find(b"\xff", at)
    while at >= 0 and (inhoud[at + 1 : at + 2] == b"\0" or b"\xd0" <= inhoud[at + 1 : at + 2] <= b"\xd7"):
        at = inhoud.find(b"\xff", at + 2)
    return at if at >= 0 else len(inhoud)


def _segment(soort: int, data: bytes) -> Iterator[Deel]:
    if soort == 0xFE:
        yield "tekst", data
    elif data.startswith(b"Exif\0"):
        yield "exif", data[6:]
    elif data.startswith(_XMP):
        yield "tekst", data.split(b"\0", 1)[1]
    elif data.startswith(b"Photoshop"):
        yield "photoshop", data
    elif data.startswith(b"ICC_PROFILE\0"):
        yield "profiel", data[14:]
    elif 0xE0 <= soort <= 0xEF:
        yield "los", data


def _png(inhoud: bytes) -> Iterator[Deel]:
    at, soort = 8, b""
    while at + 12 <= len(inhoud) and soort != b"IEND":
        lengte, soort = int.from_bytes(inhoud[at : at + 4], "big"), inhoud[at + 4 : at + 8]
        yield from _chunk(soort, inhoud[at + 8 : at + 8 + lengte])
        at += 12 + lengte
    yield "na", inhoud[at:]


def _chunk(soort: bytes, data: bytes) -> Iterator[Deel]:
    naam, _, rest = data.partition(b"\0")
    if soort == b"eXIf":
        yield "exif", data
    elif soort == b"iCCP":
        yield from (("tekst", naam), ("profiel", _inflated(rest[1:]) or b""))
    elif soort == b"iTXt" and rest[:1] == b"\1":
        kop, tekst = _international(rest)
        yield from (("tekst", naam), ("tekst", kop), ("tekst", _inflated(tekst) or tekst))
    elif soort == b"zTXt":
        gezegd = _inflated(rest[1:])
        yield from (("tekst", naam), ("tekst", gezegd) if gezegd else ("los", rest))
    elif soort in (b"tEXt", b"iTXt"):
        yield from (("tekst", naam), ("tekst", rest))
    elif soort not in _PIXELS:
        yield "los", data


def _international(rest: bytes) -> tuple[bytes, bytes]:
    """Language and translated name of a compressed text, and the text."""
    delen = rest[2:].split(b"\0", 2)
    return b" ".join(delen[:-1]), delen[-1]


def _inflated(data: bytes) -> bytes | None:
    try:
        return zlib.decompressobj().decompress(data, _GROOTST)
    except zlib.error:
        return None


def _gif(inhoud: bytes) -> Iterator[Deel]:
    at = 13 + _colours(inhoud[10:11])
    while at < len(inhoud) and inhoud[at] in (0x21, 0x2C):
        if inhoud[at] == 0x2C:
            at = _blocks(inhoud, at + 11 + _colours(inhoud[at + 9 : at + 10]))[1]
            continue
        soort, begin = inhoud[at + 1 : at + 2], at + 2
        data, at = _blocks(inhoud, begin)
        yield ("tekst" if soort == b"\xfe" else "los"), data
        if soort == b"\xff":
            yield "los", inhoud[begin + 12 : at]
    yield "na", inhoud[at:].removeprefix(b";")


def _colours(vlaggen: bytes) -> int:
    """How many bytes a table of colours takes."""
    return 3 << ((vlaggen[0] & 7) + 1) if vlaggen and vlaggen[0] & 0x80 else 0


def _blocks(inhoud: bytes, at: int) -> tuple[bytes, int]:
    """The data of blocks that each begin with their length, and where they end."""
    data = bytearray()
    while at < len(inhoud) and inhoud[at]:
        data += inhoud[at + 1 : at + 1 + inhoud[at]]
        at += 1 + inhoud[at]
    return bytes(data), at + 1


def _riff(inhoud: bytes) -> Iterator[Deel]:
    at, einde = 12, min(8 + struct.unpack("<I", inhoud[4:8].ljust(4, b"\0"))[0], len(inhoud))
    while at + 8 <= einde:
        soort, lengte = inhoud[at : at + 4], int.from_bytes(inhoud[at + 4 : at + 8], "little")
        data = inhoud[at + 8 : at + 8 + lengte]
        if soort == b"EXIF":
            yield "exif", data.removeprefix(b"Exif\0\0")
        elif soort in (b"XMP ", b"ICCP"):
            yield ("tekst" if soort == b"XMP " else "profiel"), data
        elif soort not in _PIXELS:
            yield "los", data
        at += 8 + lengte + lengte % 2
    yield "na", inhoud[max(at, einde) :]
