# SPDX-License-Identifier: EUPL-1.2
"""The filters of PDF streams undone where nothing says which one was used; bounded, never by a library."""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Iterator

from redaction.fouten import LeesFout

_ALLEEN_HEX = re.compile(rb"[0-9A-Fa-f\s]{10,}+>?\s*+")
_ALLEEN_85 = re.compile(rb"(?:<~)?[!-uz\s]{5,}+(?:~>)?\s*+")
_WIT = re.compile(rb"\s+")
_MAX = 20_000_000
_TEVEEL = "in de PDF is een onderdeel uitgepakt te groot om te controleren; sla hem opnieuw op"
_WAARDEN = bytes(max(0, code - 33) for code in range(256))
_BLOK = 50_000
_LEEG, _EINDE = 256, 257


def is_lzw(data: bytes) -> bool:
    """Whether the first nine bits say to begin with an empty table, as LZW does."""
    return data[:1] == b"\x80" and data[1:2] < b"\x80"


def undone(data: bytes) -> bytes:
    """The bytes without the one filter that they allow; nothing when they allow none."""
    if _ALLEEN_HEX.fullmatch(data):
        digits = _WIT.sub(b"", data).rstrip(b">")
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    if _ALLEEN_85.fullmatch(data):
        return _ascii85(_WIT.sub(b"", data).removeprefix(b"<~").removesuffix(b"~>"))
    if is_lzw(data):
        return b"".join(_lzw(data))
    return _run_lengths(data.rstrip(b"\r\n"))


def _ascii85(data: bytes) -> bytes:
    nullen = data.count(b"z")
    if len(data) + 3 * nullen > _MAX:
        raise LeesFout(_TEVEEL)
    try:
        return base64.a85decode(data) if nullen else b"".join(_fives(data))
    except (ValueError, struct.error):
        return b""


def _fives(data: bytes) -> Iterator[bytes]:
    """Five digits to four bytes, much faster than the library; raises struct.error where they are none."""
    over = -len(data) % 5
    data = data.translate(_WAARDEN) + b"\x54" * over
    for at in range(0, len(data), _BLOK):
        stuk = data[at : at + _BLOK]
        vijven = zip(*(stuk[k::5] for k in range(5)), strict=True)
        getallen = [(((a * 85 + b) * 85 + c) * 85 + d) * 85 + e for a, b, c, d, e in vijven]
        uit = struct.pack(f">{len(getallen)}I", *getallen)
        yield uit[: len(uit) - over] if at + _BLOK >= len(data) else uit


def _run_lengths(data: bytes) -> bytes:
    """What it says when its runs end exactly where the mark of the end stands."""
    if data[-1:] != b"\x80":
        return b""
    uit: list[bytes] = []
    at, over = 0, _MAX
    while at < len(data) - 1:
        lang = data[at] < 128
        uit.append(data[at + 1 : at + 2 + data[at]] if lang else data[at + 1 : at + 2] * (257 - data[at]))
        over = _left(over, uit[-1])
        at += data[at] + 2 if lang else 2
    return b"".join(uit) if at == len(data) - 1 else b""


def _lzw(data: bytes) -> Iterator[bytes]:
    """As PDF has it: codes of 9 to 12 bits, that grow one code early."""
    tabel: list[bytes] = []
    vorig, over = b"", _MAX
    for code in _codes(data, tabel):
        if code == _EINDE:
            return
        if code == _LEEG:
            tabel[:], vorig = [bytes([n]) for n in range(256)] + [b"", b""], b""
            continue
        if code > len(tabel) or (code == len(tabel) and not vorig):
            return
        stuk = tabel[code] if code < len(tabel) else vorig + vorig[:1]
        over = _left(over, stuk)
        yield stuk
        if vorig and len(tabel) < 4096:
            tabel.append(vorig + stuk[:1])
            over = _left(over, vorig)
        vorig = stuk


def _codes(data: bytes, tabel: list[bytes]) -> Iterator[int]:
    """Codes as wide as the table asks for at that moment."""
    bits = aantal = 0
    for byte in data:
        bits, aantal = (bits << 8) | byte, aantal + 8
        breed = min(max((len(tabel) + 1).bit_length(), 9), 12)
        if aantal >= breed:
            aantal -= breed
            yield bits >> aantal
            bits &= (1 << aantal) - 1


def _left(over: int, stuk: bytes) -> int:
    if len(stuk) > over:
        raise LeesFout(_TEVEEL)
    return over - len(stuk)
