# SPDX-License-Identifier: EUPL-1.2
"""The text of a message as Outlook keeps it in RTF, packed. Source: [MS-OXRTFCP], [MS-OXRTFEX]."""

from __future__ import annotations

import re
import struct

from redaction.lezen.vreemd.inhoud import rtf_text

MAX_BYTES = 1_000_000
_HEAD, _RING = 16, 4096
_PACKED, _PLAIN = b"LZFu", b"MELA"
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_INNER = r"(?:[^{}]|\{[^{}]*\})*"
_ABOUT = (
    r"(?:\*\\(?:m?htmltag|generator|themedata|colorschememapping|latentstyles|datastore|listtable|"
    r"listoverridetable|rsidtbl|pnseclvl)|fonttbl|colortbl|stylesheet)"
)
_BESIDE = re.compile(rf"\{{\\{_ABOUT}\d*\b{_INNER}\}}")
"""Fonts, colours and styles, and the tags of a page that was written as RTF."""


def rtf_says(packed: bytes) -> str:
    """The words of such a text; raises ValueError for what is damaged or larger than is read."""
    return rtf_text(_BESIDE.sub(" ", unpacked(packed).decode("cp1252", "replace")))


def unpacked(packed: bytes) -> bytes:
    """The RTF in these bytes; raises ValueError."""
    if not _HEAD <= len(packed) <= MAX_BYTES:
        raise ValueError("size")
    (size,) = struct.unpack_from("<I", packed, 4)
    if packed[8:12] == _PLAIN:
        return packed[_HEAD : _HEAD + size]
    if packed[8:12] != _PACKED:
        raise ValueError("kind")
    return _expanded(packed[_HEAD:])


def _expanded(codes: bytes) -> bytes:
    """Runs of eight tokens, a bit for each: a byte, or a place and length in the last 4096 bytes."""
    said = bytearray(_START)
    at = 0
    while at < len(codes):
        flags = codes[at]
        at += 1
        for bit in range(8):
            if at >= len(codes):
                break
            if not flags >> bit & 1:
                said.append(codes[at])
                at += 1
                continue
            token = int.from_bytes(codes[at : at + 2], "big")
            at += 2
            back = (len(said) - (token >> 4)) % _RING
            if not back:
                return bytes(said[len(_START) :])
            for _ in range((token & 0xF) + 2):
                said.append(said[-back] if back <= len(said) else ord(" "))
    return bytes(said[len(_START) :])
