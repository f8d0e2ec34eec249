# SPDX-License-Identifier: EUPL-1.2
"""The number that a word means, in each usual spelling, and in the languages that are spoken beside Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import GETALLEN, TIENTAL
from redaction.herkenning.woorden import kaal

_EEN = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_SAMEN = lui(rf"(?:{_EEN}[eë]n{TIENTAL}|honderd(?:en)?{_EEN})$")
_HALF = lui(rf"({_EEN})(?:-?en-?een-?|[eë]n)half")
_OUDST = 115
_KAAL = {kaal(woord): n for woord, n in GETALLEN.items()} | {"tachentig": 80}
"""Numbers in words without accents: "tweeentachtig" as well as "tweeëntachtig"."""
_TALEN = (
    (
        "ein zwei drei vier funf sechs sieben acht neun",
        "und",
        "zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig",
    ),
    (
        "ien twa trije fjouwer fiif seis sân acht njoggen",
        "en",
        "tweintich tritich fjirtich fyftich sechstich santich tachtich njoggentich",
    ),
    (
        "yn twa tree vaar viif zes zeuv acht neeg",
        "en",
        "twintig dattig veertig vieftig zestig zeuventig tachtig negentig",
    ),
)
"""Units, what joins, and tens of German, Frisian and Low Saxon."""
_ENGELS = (
    "one two three four five six seven eight nine",
    "twenty thirty forty fifty sixty seventy eighty ninety",
)


def _vreemd() -> Iterator[tuple[str, int]]:
    """Numbers from twenty in the languages that people also write their age in."""
    for eenheden, koppel, tientallen in _TALEN:
        for t, tiental in enumerate(kaal(tientallen).replace("ß", "ss").split(), 2):
            yield tiental, 10 * t
            yield from (
                (een + koppel + tiental, 10 * t + e) for e, een in enumerate(kaal(eenheden).split(), 1)
            )
    for t, tiental in enumerate(_ENGELS[1].split(), 2):
        yield tiental, 10 * t
        yield from ((f"{tiental}-{een}", 10 * t + e) for e, een in enumerate(_ENGELS[0].split(), 1))


_VREEMD = dict(_vreemd())


@lru_cache(maxsize=65536)
def getal(woord: str) -> int:
    """The number that a word or digits mean, from 1 to 115; 0 for anything else."""
    if woord.isdecimal():
        return int(woord) if len(woord) <= 3 and woord[0] != "0" and int(woord) <= _OUDST else 0
    klein = woord.lower()
    if klein == "anderhalf":
        return 1
    if half := _HALF.fullmatch(klein):
        return GETALLEN.get(half[1], 1)
    if klein.endswith("-plus"):
        return getal(klein.removesuffix("-plus"))
    if klein.startswith("honderd") and samengesteld(klein):
        return 100
    kern = kaal(klein)
    return _KAAL.get(kern, 0) or _VREEMD.get(kern.replace("ß", "ss"), 0)


@lru_cache(maxsize=4096)
def gebroken(woord: str) -> bool:
    """Whether a number in words has a half: "drieënhalf", "anderhalf"."""
    return woord.lower() == "anderhalf" or _HALF.fullmatch(woord.lower()) is not None


@lru_cache(maxsize=4096)
def samengesteld(woord: str) -> bool:
    """Whether a number is written as one long word: "vierenveertig", "honderdeneen"."""
    return _SAMEN.match(woord.lower().replace("éé", "ee")) is not None
