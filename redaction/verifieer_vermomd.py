# SPDX-License-Identifier: EUPL-1.2
"""Disguises of text undone: what a text also says, and what bytes are written out in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

_ESCAPE = re.compile(
    r"(?:\\+u|%u)\{?([0-9A-Fa-f]{2,6})\}?|\\+x([0-9A-Fa-f]{2})|_x([0-9A-Fa-f]{4})_|=([0-9A-F]{2})"
)
_OCTAAL = re.compile(r"\\([0-3][0-7]{2})")
_STIJL = re.compile(r"\\([0-9A-Fa-f]{1,6})[ \t\n]?")
_ZACHT_EIND = re.compile(r"=[ \t]*\r?\n")
_AANEEN = re.compile(r"""(["'`])\s*[+,.&]?\s*\1""")
_CODES = re.compile(
    r"(?<![\w.])\d{2,6}+(?:(?:[,;]\s{0,3}|\s{1,3})\d{2,6}+){4,}+(?!\w)|(?:&?#\d{2,6}+[,;]\s?){5,}+"
)
_LABEL = re.compile(r"<[^<>]{0,400}>")
_TAALCODE = re.compile("\x1b[^\x1b]{0,8}\x1b")
_WOORD = re.compile(r"[\w@$!|]+")
_GEMENGD = re.compile(r"[^\W\d_][0-9@$!|]|[0-9@$!|][^\W\d_]")
_CIJFERLETTERS = str.maketrans("02345678@$!|9", "ozeasgtbasiig")
_LABELLETTERS = {0xE0000 + n: n for n in range(0x20, 0x7F)}
_KLEINST, _GROOTST = 5, 60


def prose_readings(tekst: str) -> Iterator[str]:
    """The same text without entities, percent signs, escapes and the like; equal ones included."""
    yield unescape(tekst)
    yield unquote(tekst.replace("+", " "), errors="replace") if "%" in tekst else tekst
    yield _with(_ESCAPE, tekst, 16)
    yield _ZACHT_EIND.sub("", tekst) if "=" in tekst else tekst
    yield _TAALCODE.sub("", tekst)
    if any("\U000e0020" <= c <= "\U000e007f" for c in tekst):
        yield tekst.translate(_LABELLETTERS)
    if "xn--" in tekst.lower():
        yield _host_names(tekst)


def code_readings(tekst: str) -> Iterator[str]:
    """What a text says to a program: strings joined, character codes, style escapes, tags left out."""
    if "\\" in tekst:
        yield _with(_OCTAAL, tekst, 8)
        yield _with(_STIJL, tekst, 16)
    if '"' in tekst or "'" in tekst or "`" in tekst:
        yield _AANEEN.sub("", tekst)
    if "<" in tekst and ">" in tekst:
        yield _LABEL.sub("", tekst)
    yield from _from_codes(tekst)
    yield from _digits_as_letters(tekst)


def _with(patroon: re.Pattern[str], tekst: str, stelsel: int) -> str:
    """Each escape as its character; two halves of a pair as one character."""

    def one(found: re.Match[str]) -> str:
        value = int(next(g for g in found.groups() if g), stelsel)
        return chr(value) if value < 0x110000 else found[0]

    anders = patroon.sub(one, tekst)
    return anders.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _from_codes(tekst: str) -> Iterator[str]:
    """Rows of at least five character codes, as in ``87,105,101``."""
    for found in _CODES.finditer(tekst):
        codes = [int(n) for n in re.findall(r"\d+", found[0])]
        if all(31 < code < 0x250 for code in codes):
            yield "".join(map(chr, codes))


def _digits_as_letters(tekst: str) -> Iterator[str]:
    """Words in which digits and signs stand for letters; the 1 as i and as l."""
    woorden = [w for w in _WOORD.findall(tekst) if _KLEINST <= len(w) <= _GROOTST and _GEMENGD.search(w)]
    if not woorden:
        return
    anders = [w.translate(_CIJFERLETTERS) for w in woorden]
    for een in "il":
        yield "\n".join(w.replace("1", een) for w in anders)
        yield " ".join(w.replace("1", een) for w in anders)


def _host_names(tekst: str) -> str:
    def one(found: re.Match[str]) -> str:
        try:
            return found[1].encode("ascii").decode("punycode")
        except (UnicodeError, ValueError):
            return found[0]

    return re.sub(r"xn--([A-Za-z0-9-]{2,60})", one, tekst, flags=re.IGNORECASE)
