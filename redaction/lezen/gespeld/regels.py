# SPDX-License-Identifier: EUPL-1.2
"""Whether signs that stand apart spell a word or a number of someone, and which: no codes, marks or lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from stdnum.nl import bsn

SOORT = "letters onder elkaar"
"""What such a word is called in a report."""
_KORTST, _LANG, _LETTERS = 3, 5, 4
"""Least letters of a word; of one that is a word by its letters alone; how many of those differ."""
_PER_DUBBEL = 4
"""One doubled letter in so many is of a word ("Middelkoop"), more are marks of a roster."""
_VREEMD = 8
"""So many digits under each other are no scores when most of them differ; page numbers only go up."""
_BSN = (8, 9)
_KLINKER = re.compile(r"[aeiouyà-ü]", re.IGNORECASE)
_MEDEKLINKERS = re.compile(r"[b-df-hj-np-tv-xz]", re.IGNORECASE)
_TWEE, _DRIE = re.compile(r"(.)\1", re.IGNORECASE), re.compile(r"(.)\1\1", re.IGNORECASE)
_GETAL = re.compile(r"0\d{9}|\d{4}[A-Za-z]{2}")
_TEKEN = re.compile(r"[^\W_][.'’-]?|[-.'’]")
_ONGEZIEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff]"
)
_OM = r"[\s,;:=!?()\[\]{}<>\"“”„|/_*•·]"
_ERBIJ = re.compile(rf"^(?:{_OM}|[-–—]\s)+|(?:{_OM}|\s[-–—])+$")
"""What may stand around a letter and says nothing."""
ROOM = 24
"""More characters than a letter has with all that stands around it."""
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
    clean = seen(tekst)
    return len(clean) <= ROOM and bool(_TEKEN.fullmatch(bare(clean)))


def seen(tekst: str) -> str:
    """A text without what nobody sees in it: spaces around it, signs without width."""
    return unicodedata.normalize("NFC", _ONGEZIEN.sub("", tekst)).strip()


def bare(tekst: str) -> str:
    """A text without what nobody sees and without the commas, colons and brackets around it."""
    return _ERBIJ.sub("", seen(tekst))


def spelled_apart(tekens: Sequence[str], gaten: Sequence[int], *, los: bool = True) -> Gespeld | None:
    """What signs spell between which emptiness or an edge may stand: of each gap, how much of it.

    Sure only for a name or number: signs of two lists are no one word.
    """
    least = min(gaten)
    cased = [" " if bare(a)[-1:].islower() and bare(b)[:1].isupper() else "" for a, b in pairwise(tekens)]
    if not max(gaten):
        whole, parted = spelled(tekens, los=los), spelled(_spaced(tekens, cased), los=los)
        return parted if parted and whole and whole.andersom and not parted.andersom else whole
    wide = [" " if gat > least else "" for gat in gaten]
    ways = [_spaced(tekens, spaces) for spaces in ([""] * len(gaten), wide, cased)]
    found = [gespeld for way in ways if (gespeld := spelled(way, los=los))]
    named = next((gespeld for gespeld in found if not gespeld.andersom), None)
    return named or (replace(found[0], zeker=False) if found else None)


def _spaced(tekens: Sequence[str], spaces: Sequence[str]) -> list[str]:
    made = [tekens[0]]
    for space, teken in zip(spaces, tekens[1:], strict=True):
        made += [space, teken] if space else [teken]
    return made


def spelled(tekens: Sequence[str], *, los: bool = True) -> Gespeld | None:
    """What signs spell that stand under each other, a space where words part; None for what is no word.

    ``los``: nothing stands beside them of which they could be the marks, codes or numbers.
    """
    delen = [bare(teken) or " " for teken in tekens]
    heen, terug = ("".join(reeks).strip() for reeks in (delen, delen[::-1]))
    kaal = "".join(teken for teken in heen if teken.isalnum())
    if len(kaal) < _KORTST or is_series(kaal):
        return None
    if not kaal.isalpha():
        return _number(heen, terug, los=los)
    named = next((reeks for reeks in (heen, terug) if is_name(reeks)), "")
    if named:
        return Gespeld(named, zeker=los or len(kaal) >= _LANG)
    dotted = sum(deel.endswith(".") for deel in delen) * 2 > len(delen)
    if dotted:
        whole = next((reeks for reeks in (kaal, kaal[::-1]) if is_name(reeks)), "")
        return Gespeld(whole, zeker=False) if whole else None
    if is_word(kaal) or (los and _could(kaal)):
        clean = all(bare(teken) == seen(teken) for teken in tekens)
        if not clean and _one_way(kaal):
            return None
        return Gespeld(heen, zeker=los and clean and is_word(kaal), andersom=terug)
    return None


def righted(tekst: str) -> str:
    """Text of letters turned each by itself: put together, a name that runs backwards turned round."""
    woorden = tekst.split()
    if len(woorden) >= _KORTST and all(map(is_sign, woorden)) and (found := spelled(woorden)):
        return found.gemeld
    terug = "".join(woorden)[::-1]
    if len(woorden) > 1 and is_name(terug) and not is_name("".join(woorden)):
        return f"{tekst} (andersom: {terug})"
    return " ".join(
        woord[::-1] if not is_name(woord) and is_name(woord[::-1]) else woord for woord in woorden
    )


def is_word(woord: str) -> bool:
    """Whether letters are a word by themselves: enough of them differ, with vowels and consonants."""
    anders = len(set(woord.casefold())) >= _LETTERS and len(woord) >= _LANG
    herhaald = len(_TWEE.findall(woord)) > max(1, len(woord) // _PER_DUBBEL)
    return anders and not herhaald and bool(_KLINKER.search(woord)) and len(_MEDEKLINKERS.findall(woord)) > 1


def is_number(woord: str) -> bool:
    """Whether digits are a telephone number, a BSN or a postcode."""
    return bool(_GETAL.fullmatch(woord)) or (len(woord) in _BSN and bool(bsn.is_valid(woord)))


def _number(heen: str, terug: str, *, los: bool) -> Gespeld | None:
    heen, terug = (re.sub(r"[^\w]", "", reeks) for reeks in (heen, terug))
    found = next((reeks for reeks in (heen, terug) if is_number(reeks)), "")
    if found:
        return Gespeld(found, zeker=los)
    counts = heen in {"".join(sorted(heen)), "".join(sorted(terug, reverse=True))}
    long = heen.isdigit() and len(heen) >= _VREEMD and len(set(heen)) > _VREEMD // 2 and not counts
    return Gespeld(heen, zeker=False, andersom=terug) if los and long else None


def is_series(woord: str) -> bool:
    """Whether signs count up or down, as those before the points of a list do; a long one may skip some."""
    steps = {ord(b) - ord(a) for a, b in pairwise(woord.casefold())}
    skips = len(woord) > _LANG and not is_name(woord) and _one_way(woord)
    return skips or steps in ({1}, {-1}, {0})


def _one_way(woord: str) -> bool:
    """Whether each sign comes after the one before it in the alphabet, or each before it."""
    steps = [ord(b) - ord(a) for a, b in pairwise(woord.casefold())]
    return min(steps) > 0 or max(steps) < 0


def is_name(tekst: str) -> bool:
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
