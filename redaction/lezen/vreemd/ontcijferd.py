# SPDX-License-Identifier: EUPL-1.2
"""What stands in codes where a person may not see through them: base64, hexadecimal, percent, entities.

Only what comes out as words counts; the text as it stands is told beside it.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from quopri import decodestring
from urllib.parse import unquote_to_bytes

_DEEP = 5
_MOST = 2_000_000
_MOST_FOUND = 200
_LETTERS = re.compile(r"[^\W\d_]{2}|\d{5}")
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{3}|\d{5}")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_QUOTED = re.compile(r"(?:=[0-9A-F]{2})+")
_SOFT = re.compile(r"(?<=\S)=\s+(?=\S)")
_SLASHED = re.compile(r"\\(?:u\{?([0-9A-Fa-f]{4,6})\}?|x([0-9A-Fa-f]{2}))")
_PAIRS = re.compile(
    r"(?<![\w%=])(?:0x|\\x)?[0-9A-Fa-f]{2}(?:[\s,:;-]{1,3}(?:0x|\\x)?[0-9A-Fa-f]{2}){2,}(?!\w)"
)
_PAIR = re.compile(r"(?:0x|\\x)?([0-9A-Fa-f]{2})")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?((?:[0-9A-Fa-f]{2}){3,})(?![0-9A-Za-z])")
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{4,}={0,2}(?![A-Za-z0-9+/=])")
_PLAIN_WORD = re.compile(r"[A-Z]?[a-z-]+|[A-Z-]+|[\d-]+|[a-z/.-]+")
_SHORTEST, _LATIN = 4, 0x250
_USUAL = frozenset(" .,:;-'\"()@/&+?!_=<>\n\r\t")
# What a file begins with that its own reader takes apart, where it lies.
_FILES = (b"%PDF-", b"PK\x03\x04", b"{\\rtf")
_CODED = re.compile(
    r"[%=\\&]|[0-9A-Fa-f]{6}|[A-Za-z0-9+/_-]{8}|[0-9A-Fa-f]{2}[\s,:;-]{1,3}(?:0x|\\x)?[0-9A-Fa-f]{2}"
)


def with_decoded(text: str) -> str:
    """``text``, and behind it what its codes say."""
    found = decoded(text)
    return f"{text} [ontcijferd: {'; '.join(found)}]" if found else text


def decoded(text: str) -> tuple[str, ...]:
    """What the codes in a text say, each once; nothing that it says in letters too."""
    if len(text) > _MOST or not _CODED.search(text):
        return ()
    said: dict[str, None] = {}
    waiting = [text]
    for _ in range(_DEEP):
        waiting = [new for old in waiting for way in _WAYS for new in way(old)][:_MOST_FOUND]
        said |= dict.fromkeys(waiting)
    known = text.casefold()
    return tuple(one for one in map(_tidy, said) if one and one.casefold() not in known)[:_MOST_FOUND]


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _replaced(
    pattern: re.Pattern[str], read: Callable[[re.Match[str]], str], least: re.Pattern[str] = _LETTERS
) -> Callable[[str], Iterator[str]]:
    """Words in which ``read`` makes letters of what fits ``pattern``, also of codes in codes."""

    def way(text: str) -> Iterator[str]:
        for word in text.split() if pattern.search(text) else ():
            new = word
            for _ in range(_DEEP):
                new = pattern.sub(read, new)
            if new != word and _says_more(pattern.sub("", word), new) and least.search(new):
                yield new

    return way


def _says_more(bare: str, new: str) -> bool:
    """Whether codes became letters or digits, beside those that stood there, and all of it can be read."""
    signs = [[sign for sign in text if sign.isalnum()] for text in (bare, new)]
    return signs[0] != signs[1] and new.isprintable()


def _letters(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _slashed(found: re.Match[str]) -> str:
    return chr(int(found[1] or found[2], 16) % 0x110000)


def _soft(text: str) -> Iterator[str]:
    """Quoted-printable over several lines."""
    if _QUOTED.search(text) and _SOFT.search(text):
        joined = _SOFT.sub("", text)
        new = _QUOTED.sub(lambda found: _letters(decodestring(found[0].encode())), joined)
        yield from [new] if new.isprintable() else []


def _pairs(text: str) -> Iterator[str]:
    """Bytes in hexadecimal with spaces or other signs between; numbers of two digits are none."""
    for found in _PAIRS.finditer(text):
        if re.search(r"[A-Fa-fx]", found[0]):
            yield from _readable(bytes.fromhex("".join(_PAIR.findall(found[0]))))


def _hexadecimal(text: str) -> Iterator[str]:
    for found in _HEX.finditer(text):
        yield from _readable(bytes.fromhex(found[1]))


def _base64(text: str) -> Iterator[str]:
    codes = [found[0] for found in _BASE64.finditer(text)]
    if len(text.split()) > 1 and re.fullmatch(r"[A-Za-z0-9+/\s]+={0,2}\s*", text):
        codes.append("".join(text.split()))
    for code in codes:
        bare = code.rstrip("=")
        if len(code) >= _SHORTEST or code != bare:
            yield from _of_base64(bare) if not _PLAIN_WORD.fullmatch(code) else ()


def _of_base64(bare: str) -> Iterator[str]:
    try:
        usual = bare.replace("-", "+").replace("_", "/")
        yield from _readable(base64.b64decode(usual + "=" * (-len(bare) % 4), validate=True))
    except (binascii.Error, ValueError):
        return


def _readable(raw: bytes) -> Iterator[str]:
    """The letters that bytes are, when they are no chance: of our alphabet, with few other signs."""
    if raw.startswith(_FILES):
        return
    wide = raw.count(0) * 3 >= len(raw)
    for encoding in ("utf-16-le", "utf-16-be") if wide else ("utf-8",):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        usual = sum(sign.isalnum() or sign in _USUAL for sign in text)
        plain = all(ord(sign) < _LATIN and (sign.isprintable() or sign.isspace()) for sign in text)
        if plain and usual * 10 >= len(text) * 8 and _WORD.search(text):
            yield text


_WAYS: tuple[Callable[[str], Iterator[str]], ...] = (
    _replaced(
        re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,30});"), lambda m: html.unescape(m[0])
    ),
    _replaced(_PERCENT, lambda found: _letters(unquote_to_bytes(found[0]))),
    _replaced(_QUOTED, lambda found: _letters(decodestring(found[0].encode())), _WORD),
    _replaced(_SLASHED, _slashed),
    _soft,
    _pairs,
    _hexadecimal,
    _base64,
)
