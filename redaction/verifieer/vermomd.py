# SPDX-License-Identifier: EUPL-1.2
"""Disguises of text undone: what a text also says, and what bytes are written out in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from redaction.verifieer.letterlijk import joined

_ESCAPE = re.compile(
    r"(?:(?<!\\)\\++u|%u)(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2,4}))|(?<!\\)\\++x([0-9A-Fa-f]{2})|_x([0-9A-Fa-f]{4})_|=([0-9A-F]{2})"
)
_OCTAAL = re.compile(r"\\([0-3][0-7]{2})")
_STIJL = re.compile(r"\\([0-9A-Fa-f]{1,6})[ \t\n]?")
_ZACHT_EIND = re.compile(r"=[ \t]*\r?\n")
_AANEEN = re.compile(r"""(["'`])\s*[+,.&]?\s*\1""")
_CODES = re.compile(
    r"(?<![\w.])\d{2,6}+(?:(?:[,;]\s{0,3}|\s{1,3})\d{2,6}+){4,}(?!\w)|(?:&?#\d{2,6}+[,;]\s?){5,}+"
)
_LABEL = re.compile(r"<[^<>]{0,400}>")
_TAALCODE = re.compile("\x1b[^\x1b]{0,8}\x1b")
_WOORD = re.compile(r"[\w@$!|]+")
_GEMENGD = re.compile(r"[^\W\d_][0-9@$!|]|[0-9@$!|][^\W\d_]")
_IETS = re.compile(r"[&%\\=_\x1b\x80-\U0010ffff]")
"""Without one of these, or ``xn--``, there is nothing to undo in a text. Not made blind to case: then the
letters k and s, that U+212A and U+017F are in small letters, would count and every text would pass."""
_CIJFERLETTERS = str.maketrans("02345678@$!|9", "ozeasgtbasiig")
_LABELLETTERS = {0xE0000 + n: n for n in range(0x20, 0x7F)}
_KLEINST, _GROOTST = 5, 60


def prose_readings(tekst: str) -> list[str]:
    """The same text with each kind of disguise undone, and with all of them, as often as it takes."""
    if not _IETS.search(tekst) and "xn--" not in tekst.lower():
        return [tekst]
    found = dict.fromkeys(undo(tekst) for undo in _STAPPEN)
    for _ in range(_RONDEN):
        anders = tekst
        for undo in _STAPPEN:
            anders = undo(anders)
        found[anders] = None
        if anders == tekst:
            break
        tekst = anders
    return list(found)


def changed(anders: str, tekst: str) -> str:
    """The lines of a reading that the text itself has not."""
    if anders == tekst:
        return ""
    eerst = set(tekst.split("\n"))
    return "\n".join(regel for regel in anders.split("\n") if regel not in eerst)


def _percent(tekst: str) -> str:
    return unquote(tekst.replace("+", " "), errors="replace") if "%" in tekst else tekst


def _escapes(tekst: str) -> str:
    return _with(_ESCAPE, tekst, 16) if _ESCAPE.search(tekst) else tekst


def _soft_ends(tekst: str) -> str:
    return _ZACHT_EIND.sub("", tekst) if "=" in tekst else tekst


def _language(tekst: str) -> str:
    return _TAALCODE.sub("", tekst) if "\x1b" in tekst else tekst


def _tags(tekst: str) -> str:
    """Letters of the block for language tags, which no typeface shows."""
    return tekst if tekst.isascii() else tekst.translate(_LABELLETTERS)


def _hosts(tekst: str) -> str:
    return _host_names(tekst) if "xn--" in tekst.lower() else tekst


def code_readings(tekst: str) -> Iterator[str]:
    """What a text says to a program: strings joined, character codes, style escapes, tags left out."""
    lezingen = [tekst]
    if "\\" in tekst:
        lezingen += dict.fromkeys((_with(_OCTAAL, tekst, 8), _with(_STIJL, tekst, 16)))
        yield from lezingen[1:]
    if '"' in tekst or "'" in tekst or "`" in tekst:
        yield from (_AANEEN.sub("", lezing) for lezing in lezingen)
        yield from (joined(lezing) for lezing in lezingen)
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
    if not _GEMENGD.search(tekst):
        return
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


_STAPPEN = (unescape, _percent, _escapes, _soft_ends, _language, _tags, _hosts)
_RONDEN = 4
