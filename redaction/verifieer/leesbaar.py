# SPDX-License-Identifier: EUPL-1.2
"""Text among bytes that are not all text: only what chance does not make, so that no noise is a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.fouten import LeesFout

_SMAL = re.compile(rb"[\x20-\x7e\xa0-\xff]{12,}")
_BREED = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){2,}")
_BREED_OM = re.compile(rb"(?:\x00[\x20-\x7e\xa0-\xff]){2,}")
_LETTERS = frozenset(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,-@\t\r\n")
_RAND = bytes(range(0x20))
_WOORD = bytes(_LETTERS)
_VREEMD = bytes(b for b in range(0xA0) if (b < 0x20 and b not in b"\t\r\n") or b >= 0x7F)
_HOOG = bytes(range(0xA0, 0x100))
LANGST = 5_000_000
"""Bytes in a row that are no text as a whole; more is refused, for what was not read is not clean."""
_TE_LANG = (
    "in het bestand staat een reeks van meer dan 5 MB die geen tekst of bekend bestand is en dus niet te "
    "controleren is; laat dat onderdeel weg of maak het kleiner"
)


def is_text(inhoud: bytes) -> bool:
    """Whether bytes are words as a whole; noise of more than a few bytes is not."""
    kaal = inhoud.strip(_RAND)
    try:
        tekst = kaal.decode("utf-8")
    except UnicodeDecodeError:
        return len(kaal) > 1 and _words(kaal)
    return len(tekst) > 1 and all(c.isprintable() or c in "\t\r\n" for c in tekst)


def readable_texts(inhoud: bytes) -> Iterator[str]:
    """What stands between NULs, long runs that read as words, and letters of two bytes each.

    Raises LeesFout for more than LANGST bytes.
    """
    if len(inhoud) > LANGST:
        raise LeesFout(_TE_LANG)
    for stuk in inhoud.split(b"\x00"):
        if is_text(stuk):
            yield stuk.strip(_RAND).decode("utf-8", "replace")
    for run in _SMAL.findall(inhoud):
        if _words(run):
            yield run.decode("latin-1")
    for run in _BREED.findall(inhoud):
        yield run.decode("utf-16-le", "replace")
    for run in _BREED_OM.findall(inhoud):
        yield run.decode("utf-16-be", "replace")


def may_be_said(inhoud: bytes) -> bool:
    """Whether a string of a format can be meant as words: mostly plain letters, or a mark that says so."""
    vreemd, hoog = _count(inhoud, _VREEMD), _count(inhoud, _HOOG)
    woorden = vreemd * 20 <= len(inhoud) and hoog * 3 <= len(inhoud)
    return woorden or inhoud.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf"))


def _words(inhoud: bytes) -> bool:
    """Whether four in five bytes are a letter, digit or space, as hardly ever among bytes of chance."""
    return _count(inhoud, _WOORD) * 5 >= len(inhoud) * 4


def _count(inhoud: bytes, wat: bytes) -> int:
    """How many of the bytes are one of ``wat``."""
    return len(inhoud) - len(inhoud.translate(None, wat))
