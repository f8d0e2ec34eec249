# SPDX-License-Identifier: EUPL-1.2
"""Whether signs that stand apart spell a word or a number of someone, and which: no codes, marks or lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from stdnum.nl import bsn

SOORT = "letters onder elkaar"
"""What such a word is called in a report."""
_KORTST, _LANG, _LETTERS = 3, 5, 4
"""Least letters of a word; of one that is a word by its letters alone; how many of those differ."""
_VREEMD = 8
"""So many digits under each other are no scores when most of them differ."""
_BSN = (8, 9)
_KLINKER = re.compile(r"[aeiouyà-ü]", re.IGNORECASE)
_MEDEKLINKERS = re.compile(r"[b-df-hj-np-tv-xz]", re.IGNORECASE)
_TWEE, _DRIE = re.compile(r"(.)\1", re.IGNORECASE), re.compile(r"(.)\1\1", re.IGNORECASE)
_GETAL = re.compile(r"0\d{9}|\d{4}[A-Za-z]{2}")
_TEKEN = re.compile(r"[^\W_][.'’-]?|[-.'’]")
_HOOFDLETTER = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-ÖØ-Þ]+\.?")
_KLEIN = re.compile(r"['’]?[^\W\d_A-ZÀ-ÖØ-Þ]+|[^\W\d_a-zß-öø-ÿ]\.?|['’]")


@dataclass(frozen=True, slots=True)
class Gespeld:
    """A word that signs spell; ``zeker``: it can stand in the text, else a person looks.

    ``andersom``: the same read from the other end, when nothing tells where it begins.
    """

    woord: str
    zeker: bool
    andersom: str = ""

    @property
    def gemeld(self) -> str:
        """Both readings, for a person who decides."""
        return f"{self.woord} (van onder naar boven: {self.andersom})" if self.andersom else self.woord


def is_sign(tekst: str) -> bool:
    """Whether a text is one letter or digit, an initial with its full stop, or what parts names."""
    return bool(_TEKEN.fullmatch(unicodedata.normalize("NFC", tekst.strip())))


def spelled(tekens: Sequence[str], *, los: bool = True) -> Gespeld | None:
    """What signs spell that stand under each other, a space where words part; None for what is no word.

    ``los``: nothing stands beside them of which they could be the marks, codes or numbers.
    """
    delen = [unicodedata.normalize("NFC", teken.strip()) or " " for teken in tekens]
    heen, terug = ("".join(reeks).strip() for reeks in (delen, delen[::-1]))
    kaal = "".join(teken for teken in heen if teken.isalnum())
    if len(kaal) < _KORTST or _series(kaal):
        return None
    if not kaal.isalpha():
        return _number(heen, terug, los=los)
    named = next((reeks for reeks in (heen, terug) if _named(reeks)), "")
    if named:
        return Gespeld(named, zeker=los or len(kaal) >= _LANG)
    dotted = sum(deel.endswith(".") for deel in delen) * 2 > len(delen)
    if not dotted and (is_word(kaal) or (los and _could(kaal))):
        return Gespeld(heen, zeker=los and is_word(kaal), andersom=terug)
    return None


def righted(tekst: str) -> str:
    """Text of letters turned each by itself: put together, a name that runs backwards turned round."""
    woorden = tekst.split()
    if len(woorden) >= _KORTST and all(map(is_sign, woorden)) and (found := spelled(woorden)):
        return found.gemeld
    terug = "".join(woorden)[::-1]
    if len(woorden) > 1 and _named(terug) and not _named("".join(woorden)):
        return f"{tekst} (andersom: {terug})"
    return " ".join(woord[::-1] if not _named(woord) and _named(woord[::-1]) else woord for woord in woorden)


def is_word(woord: str) -> bool:
    """Whether letters are a word by themselves: enough of them differ, with vowels and consonants."""
    anders = len(set(woord.casefold())) >= _LETTERS and len(woord) >= _LANG
    herhaald = len(_TWEE.findall(woord)) > 1
    return anders and not herhaald and bool(_KLINKER.search(woord)) and len(_MEDEKLINKERS.findall(woord)) > 1


def is_number(woord: str) -> bool:
    """Whether digits are a telephone number, a BSN or a postcode."""
    return bool(_GETAL.fullmatch(woord)) or (len(woord) in _BSN and bool(bsn.is_valid(woord)))


def _number(heen: str, terug: str, *, los: bool) -> Gespeld | None:
    heen, terug = (re.sub(r"[^\w]", "", reeks) for reeks in (heen, terug))
    found = next((reeks for reeks in (heen, terug) if is_number(reeks)), "")
    if found:
        return Gespeld(found, zeker=los)
    long = heen.isdigit() and len(heen) >= _VREEMD and len(set(heen)) > _VREEMD // 2
    return Gespeld(heen, zeker=False, andersom=terug) if los and long else None


def _series(woord: str) -> bool:
    """Whether signs count up or down, as those before the points of a list do; a long one may skip some."""
    steps = {ord(b) - ord(a) for a, b in pairwise(woord.casefold())}
    skips = len(woord) > _LANG and not _named(woord) and (min(steps) > 0 or max(steps) < 0)
    return skips or steps in ({1}, {-1}, {0})


def _named(tekst: str) -> bool:
    """Whether every word has its capital where a name has it, and one of them can be said aloud."""
    woorden = [deel for deel in re.split(r"[\s-]+|(?<=\.)", tekst) if deel]
    names = [woord for woord in woorden if _HOOFDLETTER.fullmatch(woord) and _spoken(woord)]
    return bool(names) and all(woord in names or _KLEIN.fullmatch(woord) for woord in woorden)


def _spoken(woord: str) -> bool:
    whole = len(woord) >= _KORTST and not _DRIE.search(woord)
    return whole and bool(_KLINKER.search(woord)) and bool(_MEDEKLINKERS.search(woord))


def _could(woord: str) -> bool:
    """Whether a person had better look: sayable, and no two marks over and over."""
    return _spoken(woord) and (len(set(woord.casefold())) > 2 or len(woord) < _LANG)
