# SPDX-License-Identifier: EUPL-1.2
"""Fields of data about a picture that are text: EXIF and TIFF, IPTC in Photoshop blocks, colour profiles."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_TEKSTTYPEN = frozenset({1, 2, 7, 129})
"""Bytes (titles of Windows are so), ASCII, undefined and UTF-8."""
_GROOTTE = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_ONDER = frozenset({0x8769, 0x8825, 0xA005, 0x014A})
_CODES = (b"ASCII\0\0\0", b"UNICODE\0", b"JIS\0\0\0\0\0", b"\0" * 8)
_MEEST = 500


def exif_fields(inhoud: bytes) -> Iterator[bytes]:
    """What is in an EXIF block: its fields, and the whole, that is not all in fields."""
    yield inhoud
    yield from tiff_fields(inhoud)


def tiff_fields(inhoud: bytes) -> Iterator[bytes]:
    """The values of text fields in every directory of an EXIF block or TIFF, small copies too."""
    orde = {b"II": "<", b"MM": ">"}.get(inhoud[:2])
    if orde is None or len(inhoud) < 8:
        return
    gezien: set[int] = set()
    nog = [struct.unpack(f"{orde}I", inhoud[4:8])[0]]
    while nog and len(gezien) < _MEEST:
        plek = nog.pop()
        if plek and plek not in gezien and plek + 2 <= len(inhoud):
            gezien.add(plek)
            yield from _directory(inhoud, orde, plek, nog)


def _directory(inhoud: bytes, orde: str, plek: int, nog: list[int]) -> Iterator[bytes]:
    aantal = struct.unpack_from(f"{orde}H", inhoud, plek)[0]
    duim: dict[int, int] = {}
    for at in range(plek + 2, min(plek + 2 + 12 * aantal, len(inhoud) - 11), 12):
        tag, soort, hoeveel, waarde = struct.unpack_from(f"{orde}HHII", inhoud, at)
        lengte = _GROOTTE.get(soort, 0) * hoeveel
        begin = at + 8 if lengte <= 4 else waarde
        if tag in _ONDER:
            nog.append(waarde)
        elif tag in (0x0201, 0x0202):
            duim[tag] = waarde
        elif soort in _TEKSTTYPEN and lengte > 1:
            yield _uncoded(inhoud[begin : begin + lengte])
    if len(duim) == 2:
        yield inhoud[duim[0x0201] : duim[0x0201] + duim[0x0202]]
    einde = plek + 2 + 12 * aantal
    if einde + 4 <= len(inhoud):
        nog.append(struct.unpack_from(f"{orde}I", inhoud, einde)[0])


def _uncoded(waarde: bytes) -> bytes:
    """A value without the eight bytes that name its encoding."""
    return waarde[8:] if waarde[:8] in _CODES else waarde


def photoshop_blocks(inhoud: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each block; what follows the last one as block 0."""
    at = max(inhoud.find(b"8BIM"), 0)
    while inhoud[at : at + 4] == b"8BIM" and at + 12 <= len(inhoud):
        nummer, naam = int.from_bytes(inhoud[at + 4 : at + 6], "big"), inhoud[at + 6]
        yield 0, inhoud[at + 7 : at + 7 + naam]
        at += 6 + (naam + 2) // 2 * 2
        lengte = int.from_bytes(inhoud[at : at + 4], "big")
        yield nummer, inhoud[at + 4 : at + 4 + lengte]
        at += 4 + (lengte + 1) // 2 * 2
    yield 0, inhoud[at:]


def iptc_fields(inhoud: bytes) -> Iterator[bytes]:
    """The value of each field of an IPTC block; what is no field as it is."""
    at = 0
    while inhoud[at : at + 1] == b"\x1c" and at + 5 <= len(inhoud):
        lengte = int.from_bytes(inhoud[at + 3 : at + 5], "big")
        yield inhoud[at + 5 : at + 5 + lengte]
        at += 5 + lengte
    yield inhoud[at:]


def profile_fields(inhoud: bytes) -> Iterator[bytes]:
    """The texts of a colour profile: descriptions, copyright, names in each language; and the whole."""
    yield inhoud
    aantal = min(int.from_bytes(inhoud[128:132], "big"), _MEEST)
    for n in range(aantal):
        plek, lengte = (int.from_bytes(inhoud[136 + 12 * n + k : 140 + 12 * n + k], "big") for k in (0, 4))
        veld = inhoud[plek : plek + lengte]
        if veld[:4] == b"desc":
            yield veld[12 : 12 + int.from_bytes(veld[8:12], "big")]
        elif veld[:4] == b"text":
            yield veld[8:]
        elif veld[:4] == b"mluc":
            yield from _languages(veld)


def _languages(veld: bytes) -> Iterator[bytes]:
    for n in range(min(int.from_bytes(veld[8:12], "big"), _MEEST)):
        lengte, plek = (int.from_bytes(veld[20 + 12 * n + k : 24 + 12 * n + k], "big") for k in (0, 4))
        yield veld[plek : plek + lengte].decode("utf-16-be", "replace").encode()
