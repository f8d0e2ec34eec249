# SPDX-License-Identifier: EUPL-1.2
"""Letters that a scan read for digits, and digits for letters, put right where nothing else can be meant."""

from __future__ import annotations

import re

from redaction.herkenning.lui import lui
from redaction.herkenning.woorden import gewoon

_GETAL = lui(r"(?<![^\W\d_lIOo|])(?<![\w])(?=[\dlIOo|]*\d)(?=[\d]*[lIOo|])[\dlIOo|]{2,12}(?!\w)")
_WOORD = lui(r"(?<!\w)(?=[^\W\d_]*[015])[^\W\d_]+(?:[015][^\W\d_]+)+(?!\w)")
_EINDE = lui(r"(?<!\w)[^\W\d_]{2,}1(?=[.: ])")
_SCHERPE_S = lui(r"(?<![^\W\d_])ß")
"""No word begins with it."""
_NAAM = lui(
    r"(?<![\w@./_-])[^\W\d_]+(?:[015]{1,2}[^\W\d_]{2,})+(?![\w@_])|(?<![\w@./_-])[A-Z][a-z]{2,}1(?![\w@_])"
)
_ALS_LETTER = str.maketrans("015", "ols")
_GENOEG = 2
"""Letters put right in ordinary words, before any other word is read so."""
_CIJFER = str.maketrans("lIOo|", "11001")
_NA_LITER = lui(r"[ ]?(?:jaar|jr|-?jarig|[.,:/-]?\d)")
_LITER = lui(r"\d+l")


def herstel(tekst: str) -> str:
    """The same text, as long: "kamer 2l4" is "kamer 214", "58O2 KR" is "5802 KR", "te1." is "tel."."""
    tekst = _SCHERPE_S.sub("B", tekst) if "ß" in tekst else tekst
    if not _VERDACHT.search(tekst):
        return tekst
    hersteld = _EINDE.sub(_letters, _WOORD.sub(_letters, tekst))
    if bedorven(tekst, hersteld):
        hersteld = _NAAM.sub(_als_letters, hersteld)
    return _GETAL.sub(_cijfers, hersteld)


def bedorven(tekst: str, hersteld: str) -> bool:
    """Whether so many letters were put right that the text is a scan; both are as long."""
    if tekst == hersteld:
        return False
    return sum(b.isalpha() and a != b for a, b in zip(tekst, hersteld, strict=True)) >= _GENOEG


_VERDACHT = lui(r"\d(?:[lIOo|]|(?<=[lIOo|]\d)|(?<=[a-z][015])[a-z.: ])")
"""Begins with the digit: there are few to look at."""


def _cijfers(match: re.Match[str]) -> str:
    waarde = match.group()
    if _LITER.fullmatch(waarde) and not _NA_LITER.match(match.string, match.end()):
        return waarde
    echt = sum(c.isdigit() for c in waarde)
    return (
        waarde.translate(_CIJFER)
        if echt > 1 or len(waarde) > echt + 1 or "l" in waarde or "|" in waarde
        else waarde
    )


def _als_letters(match: re.Match[str]) -> str:
    """A word that a scan can have spoiled, where it did so with ordinary words: "Kowa1czyk"."""
    return match.group().translate(_ALS_LETTER)


def _letters(match: re.Match[str]) -> str:
    """A word with a digit in it that is an ordinary word once a letter stands there; names stay."""
    woord = match.group()
    for een in "li":
        hersteld = woord.replace("1", een).replace("0", "o").replace("5", "s")
        if gewoon(hersteld):
            return hersteld
    return woord
