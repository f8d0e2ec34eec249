# SPDX-License-Identifier: EUPL-1.2
"""Whether pieces of a few letters each spell a name, and which: no abbreviations, marks or short words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from redaction.lezen.gespeld.regels import ROOM, bare, is_name, is_series, is_word, seen

_BROK = re.compile(r"(?:\(?\d{1,3}[.):]?\s*)?([^\W\d_]{1,3})[.,'’-]?|\(?\d{1,3}[.):]?|[\W_]{1,3}")
_LANG = re.compile(r"[^\W\d_]{4,12}-?")
_KORTST = 3
_CASED = re.compile(r"[^\W\d_a-zß-öø-ÿ]+[^\W\d_A-ZÀ-ÖØ-Þ]*|[^\W\d_A-ZÀ-ÖØ-Þ]+")
_ROUGH = re.compile(r"[b-df-hj-np-tv-xz]{6}", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyà-ü]", re.IGNORECASE)
_GEWOON_LIJST = """
    ma di wo do vr za zo ja nee een de het en of van in op is te er wat wie hoe wel niet met bij aan uit tot
    dan als dat die dit man dag uur jaar nr st kg km cm mm ml gr no nw zw so sw se nvt jan feb mrt apr mei jun
    jul aug sep okt nov dec mr mw dhr mevr ggz igj ggd wmo wlz avg bsn vog big azc coa ind om uwv svb vws vng
"""
_GEWOON = frozenset(_GEWOON_LIJST.split())
"""Short words and abbreviations that stand under each other or side by side as they are."""


def is_short(tekst: str) -> bool:
    """Whether a text is a piece of at most three letters, or a number or sign such as may stand between."""
    clean = seen(tekst)
    return len(clean) <= ROOM and bool(_BROK.fullmatch(bare(clean)) or _BROK.fullmatch(clean))


def is_long(tekst: str) -> bool:
    """Whether a text is one word, of which single letters may be the rest."""
    clean = seen(tekst)
    return len(clean) <= ROOM and bool(_LANG.fullmatch(bare(clean)))


def in_pieces(teksten: Sequence[str]) -> str:
    """The name that pieces spell, read from either end; "" for none."""
    delen = [deel for tekst in teksten for deel in _CASED.findall(_letters(tekst))]
    return (_name(delen) or _name(delen[::-1])) if len(delen) >= _KORTST else ""


def _letters(tekst: str) -> str:
    found = _BROK.fullmatch(bare(tekst)) or _BROK.fullmatch(seen(tekst))
    return (found[1] or "") if found else bare(tekst).strip("-")


def _name(delen: Sequence[str]) -> str:
    """The words of a run of pieces that are surely cut up, with those beside them that may be.

    More than one word with single letters is a roster with a name before each row.
    """
    for cut, some in groupby(_words(delen), lambda word: len(word) > 1):
        words = list(some) if cut else []
        sure = [word for word in words if _sure(word)]
        if (sure and (len(words) == 1 or not any(map(_rest_apart, words)))) or _all_halved(words):
            return " ".join(map("".join, words))
    return ""


def _words(delen: Sequence[str]) -> Iterator[list[str]]:
    """Pieces by word: one begins with a capital behind a small letter."""
    starts = [nr for nr, (a, b) in enumerate(pairwise(delen), 1) if a[-1].islower() and b[0].isupper()]
    for start, end in pairwise([0, *starts, len(delen)]):
        yield list(delen[start:end])


def _sure(delen: Sequence[str]) -> bool:
    whole = "".join(delen)
    if len(delen) < _KORTST or not (whole.isupper() or is_name(whole)) or _ROUGH.search(whole):
        return False
    singles = [deel for deel in delen if len(deel) == 1]
    if len(singles) == len(delen):
        return not is_series(whole) and (is_name(whole) or is_word(whole))
    usual = [deel for deel in delen if deel.casefold() in _GEWOON]
    return is_word(whole) and len({*delen}) >= _KORTST and len(usual) * 2 < len(delen) and _shaped(delen)


def _shaped(delen: Sequence[str]) -> bool:
    """Whether pieces are cut as no abbreviations are: all as long, one with single letters, one unsayable."""
    sizes = [len(deel) for deel in delen]
    even = len({*sizes[:-1]}) == 1 and sizes[-1] <= sizes[0] <= _KORTST
    if even and (len(delen) > _KORTST or sizes[-1] < sizes[0] or not delen[-1].isupper()):
        return True
    if _rest_apart(delen):
        return True
    return max(sizes) <= _KORTST and any(len(deel) > 1 and not _VOWEL.search(deel) for deel in delen)


def _rest_apart(delen: Sequence[str]) -> bool:
    """Whether one piece holds half of the letters and each of the others one."""
    if all(len(deel) == 1 for deel in delen):
        return False
    rests = [part for part in (delen[1:], delen[:-1]) if all(len(deel) == 1 for deel in part)]
    few = max(map(len, delen)) > len(delen)
    return any(not is_series("".join(part)) for part in rests) and not few


def _all_halved(words: Sequence[Sequence[str]]) -> bool:
    """Whether several words in a row are each in two or more short pieces."""
    return len(words) > 1 and all(
        max(map(len, word)) <= _KORTST
        and len("".join(word)) > _KORTST
        and is_name("".join(word))
        and not _rest_apart(word)
        for word in words
    )
