# SPDX-License-Identifier: EUPL-1.2
"""Bytes written out as letters: base64, base32, base85, hexadecimal, UTF-7."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from functools import partial

_LETTERS = r"[A-Za-z0-9+/_-]"
_BASE64 = re.compile(rf"{_LETTERS}{{8,}}={{0,2}}")
_REGELS = re.compile(rf"(?<!{_LETTERS}){_LETTERS}{{4,}}+(?:[ \t]*+\r?\n[ \t]*+{_LETTERS}{{2,}}+)++={{0,2}}")
_BASE32 = re.compile(r"(?<![A-Za-z0-9])[A-Z2-7]{14,}={0,6}")
_ZEROS = re.compile("z{2,}")
_BASE85 = re.compile(r"<~([!-uz\s]{6,}?)~>")
_UTF7 = re.compile(r"\+([A-Za-z0-9+/]{6,})-?")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}){5,}+(?![0-9A-Za-z])")
_HEX_LOS = re.compile(
    r"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{2}(?:[ :,;\-\n]{1,2}(?:0x)?[0-9A-Fa-f]{2}){4,}(?![0-9A-Za-z])"
)
_KLEINST = 5
_KORTST = 7
"""The shortest coded word, of UTF-7."""
_LANGSTE_ADRES = 4000
_RUIM = 8
"""From so many bytes other signs than letters may stand in it too."""


Gezien = dict[str, set[str]]
"""Per expression the words that were decoded already; the readings of a text have most of them in common."""


def hidden(text: str, file: Callable[[bytes], bool], gezien: Gezien) -> Iterator[bytes]:
    """What coded words in a text decode to, when that could be words or is a ``file``; each word once."""
    if len(text) < _KORTST:
        return
    for inhoud in _decoded(text, gezien):
        if file(inhoud) or readable(inhoud):
            yield inhoud


def _new(pattern: re.Pattern[str], text: str, gezien: Gezien) -> Iterator[re.Match[str]]:
    """The matches that ``gezien`` has not, which it has from then on."""
    words = gezien.setdefault(pattern.pattern, set())
    for match in pattern.finditer(text):
        if match[0] not in words:
            words.add(match[0])
            yield match


def _decoded(text: str, gezien: Gezien) -> Iterator[bytes]:
    for match in _new(_BASE64, text, gezien):
        yield from _base64(match[0])
        if "/" in match[0] and len(match[0]) <= _LANGSTE_ADRES:
            for part in match[0].split("/"):
                yield from _base64(part)
    for match in _new(_REGELS, text, gezien):
        yield from _base64("".join(match[0].split()))
    for match in (*_new(_HEX, text, gezien), *_new(_HEX_LOS, text, gezien)):
        yield from _hex(match[0])
    yield from _rare(text, gezien)


def _rare(text: str, gezien: Gezien) -> Iterator[bytes]:
    for match in _new(_BASE32, text, gezien):
        word = match[0].rstrip("=")
        yield from _tried(partial(base64.b32decode, word + "=" * (-len(word) % 8)))
    for match in _new(_BASE85, text, gezien):
        yield from _tried(partial(base64.a85decode, _ZEROS.sub("z", match[0]), adobe=True))
    for match in _new(_UTF7, text, gezien):
        yield from _tried(partial(_utf7, match[1]))


def _utf7(word: str) -> bytes:
    return f"+{word}-".encode("ascii").decode("utf-7").encode()


def _base64(word: str) -> Iterator[bytes]:
    bare = word.rstrip("=").replace("-", "+").replace("_", "/")
    if len(bare) >= _RUIM and len(bare) % 4 != 1:
        yield from _tried(lambda: base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True))


def _hex(word: str) -> Iterator[bytes]:
    digits = re.sub(r"0x|[^0-9A-Fa-f]", "", word)
    yield from _tried(lambda: bytes.fromhex(digits))


def _tried(decode: Callable[[], bytes]) -> Iterator[bytes]:
    try:
        inhoud = decode()
    except (binascii.Error, ValueError):
        return
    if len(inhoud) >= _KLEINST:
        yield inhoud


def readable(inhoud: bytes) -> bool:
    """Whether bytes read as words: UTF-8 or UTF-16 with hardly a sign that words do not have."""
    sample = inhoud[:4000]
    for code in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            text = sample.decode(code, "strict" if len(sample) == len(inhoud) else "ignore")
        except UnicodeDecodeError:
            continue
        latin = sum(1 for c in text if (c.isalnum() and ord(c) < 0x250) or c in " .,-@\n")
        if text and latin * 10 >= len(text) * 9:
            return True
        if len(text) >= _RUIM and latin * 10 >= len(text) * 5 and _printable(text):
            return True
    return False


def _printable(text: str) -> bool:
    return all((" " <= c < "\x7f") or c in "\t\r\n" or (c.isalnum() and ord(c) < 0x250) for c in text)
