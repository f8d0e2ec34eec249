# SPDX-License-Identifier: EUPL-1.2
"""Writes a message of Outlook: a compound file with one stream for each property."""

from __future__ import annotations

import struct
from collections.abc import Mapping

Boom = dict[str, "bytes | Boom"]
_VRIJ, _EINDE, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
GROOT = 4096
_START = 116444736000000000


def tekst(tag: str, waarde: str) -> Boom:
    return {f"__substg1.0_{tag}001F": waarde.encode("utf-16-le")}


def ontvanger(nummer: int, soort: int, naam: str, adres: str) -> Boom:
    vast = bytes(8) + struct.pack("<IIQ", 0x0C150003, 6, soort)
    binnen = {"__properties_version1.0": vast, **tekst("3001", naam), **tekst("39FE", adres)}
    return {f"__recip_version1.0_#{nummer:08X}": binnen}


def bijlage(nummer: int, naam: str, inhoud: bytes | Boom, soort: str = "") -> Boom:
    data = "__substg1.0_3701000D" if isinstance(inhoud, dict) else "__substg1.0_37010102"
    binnen: Boom = {"__properties_version1.0": bytes(8), data: inhoud, **tekst("3707", naam)}
    return {f"__attach_version1.0_#{nummer:08X}": {**binnen, **(tekst("370E", soort) if soort else {})}}


def bericht(body: str, seconden: int = 1780300800, kop: int = 32, **meer: bytes | Boom) -> Boom:
    """The properties of a message from Ada, sent at that Unix time."""
    vast = bytes(kop) + struct.pack("<IIQ", 0x00390040, 6, _START + seconden * 10_000_000)
    return {
        "__properties_version1.0": vast,
        **tekst("001A", "IPM.Note"),
        **tekst("0C1A", "Ada Plons"),
        **tekst("5D01", "ada@voorbeeld.nl"),
        **tekst("0037", "Zienswijze één"),
        **tekst("1000", body),
        **ontvanger(0, 1, "Toezicht", "toezicht@voorbeeld.nl"),
        **ontvanger(1, 2, "Bo Blik", "bo@voorbeeld.nl"),
        **meer,
    }


def msg(boom: Mapping[str, bytes | Boom]) -> bytes:  # noqa: C901 - one file, written in order
    """The compound file (version 3, sectors of 512 bytes) that holds these streams."""
    rijen: list[list[object]] = [["Root Entry", 5, _VRIJ, _VRIJ, _VRIJ, 0, 0]]
    klein, groot = bytearray(), []
    minifat: list[int] = []

    def zet(kinderen: Mapping[str, bytes | Boom]) -> int:
        vorige, eerste = None, _VRIJ
        for naam, wat in sorted(kinderen.items(), key=lambda p: (len(p[0]), p[0].upper())):
            nummer = len(rijen)
            rijen.append([naam, 1 if isinstance(wat, dict) else 2, _VRIJ, _VRIJ, _VRIJ, _EINDE, 0])
            if vorige is None:
                eerste = nummer
            else:
                rijen[vorige][3] = nummer
            vorige = nummer
            if isinstance(wat, dict):
                rijen[nummer][4], rijen[nummer][5] = zet(wat), 0
                continue
            rijen[nummer][6] = len(wat)
            if len(wat) >= GROOT:
                groot.append((nummer, wat))
            elif wat:
                rijen[nummer][5] = len(klein) // 64
                aantal = -(-len(wat) // 64)
                minifat.extend(range(len(minifat) + 1, len(minifat) + aantal))
                minifat.append(_EINDE)
                klein.extend(wat + bytes(-len(wat) % 64))
        return eerste

    rijen[0][4] = zet(boom)
    stukken: list[bytes] = []
    fat: list[int] = []

    def leg(inhoud: bytes) -> int:
        if not inhoud:
            return _EINDE
        begin, aantal = len(fat), -(-len(inhoud) // 512)
        fat.extend(range(begin + 1, begin + aantal))
        fat.append(_EINDE)
        stukken.append(inhoud + bytes(-len(inhoud) % 512))
        return begin

    for nummer, wat in groot:
        rijen[nummer][5] = leg(wat)
    rijen[0][5], rijen[0][6] = leg(bytes(klein)), len(klein)
    mini = b"".join(struct.pack("<I", n) for n in minifat)
    mini += b"\xff" * (-len(mini) % 512)
    minibegin = leg(mini)
    mapbegin = leg(b"".join(_rij(*rij) for rij in rijen) + _leeg() * (-len(rijen) % 4))
    fatsectoren = 1
    while (len(fat) + fatsectoren) * 4 > fatsectoren * 512:
        fatsectoren += 1
    begin = len(fat)
    fat += [_FAT] * fatsectoren
    tabel = b"".join(struct.pack("<I", n) for n in fat)
    stukken.append(tabel + b"\xff" * (fatsectoren * 512 - len(tabel)))
    kop = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    kop += struct.pack("<9I", 0, fatsectoren, mapbegin, 0, GROOT, minibegin, len(mini) // 512, _EINDE, 0)
    difat = [begin + n for n in range(fatsectoren)] + [_VRIJ] * (109 - fatsectoren)
    return kop + struct.pack("<109I", *difat) + b"".join(stukken)


def _rij(naam: str, soort: int, links: int, rechts: int, kind: int, begin: int, lengte: int) -> bytes:
    breed = naam.encode("utf-16-le") + b"\0\0"
    kop = breed.ljust(64, b"\0") + struct.pack("<HBB3I", len(breed), soort, 1, links, rechts, kind)
    return kop + bytes(36) + struct.pack("<IQ", begin, lengte)


def _leeg() -> bytes:
    return bytes(68) + struct.pack("<3I", _VRIJ, _VRIJ, _VRIJ) + bytes(48)
