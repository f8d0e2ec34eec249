# SPDX-License-Identifier: EUPL-1.2
"""A text cut into tokens and sentences, the same way when learning and when finding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from redaction.herkenning.lui import lui
from redaction.herkenning.smal import Tweevoud, is_smal
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.woorden import lijst

_LETTER = rf"(?<![^\W_])(?:[{HOOFD}]|Th|Ch|Chr|Ph|IJ|Ij|Sj|Tj|Joh|Jac|Wm)\.(?=[ \n{HOOFD},\-]|$)"
_WOORD = rf"(?<!\w)[vV](?:\. ?[dD]\.|/[dD]|d)(?!\w)|[{LETTER}]+(?:['-][{LETTER}]+)*'?"
_TOKEN = Tweevoud(rf"({_LETTER}|{_WOORD}|\d+|\n+|[^\s])")
_VAN_WOORD = lui(_WOORD)
_VORMEN = 16384
_EINDE = frozenset(".!?")
_LANGSTE_ZIN = 120
_REGEL_VOL = 50
_OPENT = frozenset("\"'([|:-–—•*>\t")


class Stuk(NamedTuple):
    """A token: half-open span in code points, text, kind (letter, woord, getal, regel or none)."""

    start: int
    end: int
    tekst: str
    vorm: str | None


_maak = partial(tuple.__new__, Stuk)


def stukken(tekst: str) -> list[Stuk]:
    """All tokens of a plain text in order; line breaks are tokens too."""
    delen = _TOKEN.voor(is_smal(tekst)).split(tekst)
    eind, gevonden = list(accumulate(map(len, delen))), delen[1::2]
    return list(map(_maak, zip(eind[::2], eind[1::2], gevonden, map(_vorm, gevonden), strict=False)))


@lru_cache(maxsize=_VORMEN)
def _vorm(token: str) -> str | None:
    """The kind of a token, which its text alone tells."""
    if token[0] == "\n":
        return "regel"
    if token[0].isdecimal():
        return "getal"
    if _VAN_WOORD.fullmatch(token):
        return "woord"
    return "letter" if len(token) > 1 else None


def zinnen(tekst: str) -> Iterator[list[Stuk]]:
    """The sentences of a plain text, without its line breaks."""
    zin: list[Stuk] = []
    for stuk in stukken(tekst):
        regel = stuk.vorm == "regel"
        if zin and (
            (zin[-1].tekst in _EINDE and _nieuwe_zin(zin, stuk))
            or (regel and not _loopt_door(tekst, stuk))
            or len(zin) >= _LANGSTE_ZIN
        ):
            yield zin
            zin = []
        if not regel:
            zin.append(stuk)
    if zin:
        yield zin


def _loopt_door(tekst: str, regel: Stuk) -> bool:
    """Whether a line break only wraps a sentence."""
    if len(regel.tekst) > 1:
        return False
    begin = tekst.rfind("\n", 0, regel.start) + 1
    return regel.start - begin >= _REGEL_VOL and tekst[regel.start - 1] not in ".!?:;|"


def _nieuwe_zin(zin: list[Stuk], stuk: Stuk) -> bool:
    """Whether ``stuk`` opens a sentence after the sign that ends ``zin``."""
    if stuk.start == zin[-1].end:
        return False
    if not (stuk.tekst[0].isupper() or stuk.tekst[0] in _OPENT or zin[-1].tekst != "."):
        return False
    return len(zin) < 2 or zin[-2].tekst.lower() not in lijst("afkortingen")


def opent(zin: list[Stuk], i: int) -> bool:
    """Whether the token at ``i`` is the first word of the sentence, of a quotation or of a cell."""
    if i == 0:
        return True
    vorige = zin[i - 1]
    if vorige.tekst in _OPENT:
        return vorige.tekst in ":|\"'" or opent(zin, i - 1)
    return (vorige.vorm == "getal" or vorige.tekst == ".") and opent(zin, i - 1)
