# SPDX-License-Identifier: EUPL-1.2
"""Plain text of any kind inside a file: cards and calendars as shown, files written in letters."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from itertools import islice
from quopri import decodestring
from urllib.parse import unquote_to_bytes

_FOLDED = re.compile(r"\r?\n[ \t]")
_CARD = re.compile(r"\s*BEGIN:V(CARD|CALENDAR)", re.IGNORECASE)
_QUOTED = re.compile(r"QUOTED-PRINTABLE", re.IGNORECASE)
_CODED = re.compile(r"ENCODING=B(ASE64)?\b", re.IGNORECASE)
_DATA = re.compile(r"\bdata:[\w.+/-]{0,100}(?:;[\w=.-]{1,100}){0,5},([^\s\"'<>()]+)", re.IGNORECASE)
_IN_BASE64 = re.compile(r";base64,", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([,;\\])")
_UU = re.compile(r"^begin [0-7]{3,4} ([^\r\n]{1,200})\r?\n((?:[ -`]+\r?\n)+)(end\b)?", re.MULTILINE)
# What a line begins with that holds as much as it may: 45 bytes.
_FULL = "M"
_MOST = 50
Bestand = tuple[str, bytes]


def text_of(inhoud: bytes) -> str:
    """The text in these bytes: UTF-16 with its mark, UTF-8, else that of Windows."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return inhoud.decode("utf-16", "replace")
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        return inhoud.decode("cp1252", "replace")


def shown(text: str) -> tuple[str, tuple[Bestand, ...]]:
    """A text as a program shows it, and the files that it holds, such as the photo on a card."""
    if not _CARD.match(text):
        return text, (*uu_files(text), *data_files(text))
    said: list[str] = []
    files: list[Bestand] = []
    for line in _lines(_FOLDED.sub("", text)):
        about, colon, value = line.partition(":")
        if _CODED.search(about):
            files.append((about.partition(";")[0].lower(), _bytes(value)))
            value = ""
        elif _QUOTED.search(about):
            value = text_of(decodestring(value.encode("utf-8")))
        said.append(about + colon + _ESCAPED.sub(r"\1", re.sub(r"\\[nN]", " ", value)))
    return "\n".join(said), (*files[:_MOST], *data_files("\n".join(said)))


def _lines(text: str) -> Iterator[str]:
    """The lines of a card; one in quoted-printable that ends in "=" goes on in the next."""
    waiting: list[str] = []
    for line in text.splitlines():
        waiting.append(line)
        if line.endswith("=") and _QUOTED.search(waiting[0].partition(":")[0]):
            waiting[-1] = line[:-1]
        else:
            yield "".join(waiting)
            waiting = []
    yield "".join(waiting)


def _bytes(code: str) -> bytes:
    try:
        return base64.b64decode("".join(code.split()))
    except (binascii.Error, ValueError):
        return b""


def data_files(text: str) -> Iterator[Bestand]:
    """Files that stand in addresses (data:), in base64 or with signs as percent codes."""
    for found in islice(_DATA.finditer(text), _MOST):
        held = unquote_to_bytes(found[1])
        yield "data", _bytes(held.decode("ascii", "ignore")) if _IN_BASE64.search(found[0][:700]) else held


def uu_files(text: str) -> Iterator[Bestand]:
    """Files that stand in a text as programs before MIME wrote them (uuencode)."""
    for found in islice(_UU.finditer(text), _MOST):
        if found[3] or found[2].startswith(_FULL):
            yield found[1].strip(), b"".join(map(_uu_line, found[2].splitlines()))


def _uu_line(line: str) -> bytes:
    """One line; of one with a sign too many as much as it says that it holds."""
    size = (((ord(line[0]) - 32) & 63) * 4 + 5) // 3
    for length in (len(line), size):
        try:
            return binascii.a2b_uu(line[:length])
        except binascii.Error:
            continue
    return b""
