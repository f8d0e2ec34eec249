# SPDX-License-Identifier: EUPL-1.2
"""Text made plain for detection, with a map back to the text as given.

What hides a name from a pattern is undone: decomposed accents (NFC), soft hyphens, zero-width
characters, odd spaces, look-alike letters and digits, a word broken at the end of a line or paragraph. Every
code point of the plain text knows which code points of the given text it stands for.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.schrift import ander_schrift

_CYRILLISCH = dict(zip("АВЕЅІЈКМНОРСТУХЗаеѕіјорсухԁһ", "ABESIJKMHOPCTYX3aesijopcyxdh", strict=True))
_GRIEKS = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιαρ", "ABEZHIKMNOPTYXoviap", strict=True))
_ALFABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BRAILLE = dict(zip("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵", _ALFABET.lower(), strict=True))
_INGELIJST = {chr(begin + nr): c for begin in (0x1F150, 0x1F170, 0x1F1E6) for nr, c in enumerate(_ALFABET)}
"""Letters light on a dark circle or square, and those of flags: no compatible form in Unicode."""
_TEKENS = {
    **_BRAILLE,
    **_INGELIJST,
    **_CYRILLISCH,
    **_GRIEKS,
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4\u0060", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2028\u2029\x0b\x0c\x85", "\n"),
    "\uff20": "@",
    "\uff0e": ".",
    "ı": "ı",
}
_WEG = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u180e\u034f\ufe00-\ufe0f"
_COMBI = "\u0300-\u036f"
_BIJZONDER = lui(
    r"(?<=[a-zà-ÿ])[-\u2010\u00ad][ \t]*\r?\n(?:\r?\n)?(?=[a-zà-ÿ])(?!(?:en|of)\b)"
    rf"|[^\n\u0300-\u036f][{_COMBI}{_WEG}]*[{_COMBI}]"
    rf"|[{_WEG}]+"
    r"|(?<=-)\r?\n(?=[A-ZÀ-Þ])"
    r"|\r\n?"
    r"|[\x0b\x0c\x60\x85\xa0\xb4]"
    r"|[^\x00-\xff\u0100-\u024f\u1e00-\u1eff\u2013\u2014\u2026\u20ac\u201c\u201d\u201e]"
)
_GEWOON = (
    "\x00-\x0a\x0e-\x5f\x61-\x84\x86-\x9f\xa1-\xac\xae-\xb3\xb5-\xff"
    "\u0100-\u024f\u1e00-\u1eff\u2013\u2014\u2026\u20ac\u201c\u201d\u201e"
)
_BIJZONDER_TEKEN = lui(rf"[^{_GEWOON}]")
"""Without one of these, and without a hyphen at the end of a line, a text is plain."""
_STREEP = lui(r"-[ \t]*\n")
_ONZICHTBAAR = lui(f"[{_WEG}]")


@dataclass(frozen=True, slots=True)
class Normaal:
    """Plain text with its pieces: (start in plain, start in given, length in given, one to one)."""

    tekst: str
    stukken: tuple[tuple[int, int, int, bool], ...]

    def bron(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span in the given text of a non-empty span [start, end) in the plain text."""
        return self._plek(start)[0], self._plek(end - 1)[1]

    def vreemd(self, gegeven: str) -> tuple[int, ...]:
        """Where the plain text has a letter for one of another script in ``gegeven``, in order."""
        return tuple(
            begin
            for begin, bron, lengte, gelijk in self.stukken
            if not gelijk and any(ander_schrift(c) for c in gegeven[bron : bron + lengte])
        )

    def _plek(self, at: int) -> tuple[int, int]:
        i = bisect_right(self.stukken, at, key=lambda s: s[0]) - 1
        begin, bron, lengte, gelijk = self.stukken[i]
        return (bron + at - begin, bron + at - begin + 1) if gelijk else (bron, bron + lengte)


def normaliseer(tekst: str) -> Normaal:
    """Make ``tekst`` plain; never raises, never longer than needed."""
    if tekst and not _STREEP.search(tekst) and not _BIJZONDER_TEKEN.search(tekst):
        return Normaal(tekst, ((0, 0, len(tekst), True),))
    delen: list[str] = []
    stukken: list[tuple[int, int, int, bool]] = []
    plek = vorige = 0

    def voeg(deel: str, bron: int, lengte: int, gelijk: bool) -> None:
        nonlocal plek
        if deel:
            delen.append(deel)
            stukken.append((plek, bron, lengte, gelijk))
            plek += len(deel)

    for gevonden in _BIJZONDER.finditer(tekst):
        start, end = gevonden.span()
        voeg(tekst[vorige:start], vorige, start - vorige, True)
        voeg(_vervang(gevonden.group()), start, end - start, False)
        vorige = end
    voeg(tekst[vorige:], vorige, len(tekst) - vorige, True)
    return Normaal("".join(delen), tuple(stukken))


@lru_cache(maxsize=4096)
def _vervang(stuk: str) -> str:
    if stuk.startswith("\r") and len(stuk) <= 2:
        return "\n"
    if stuk.endswith("\n"):
        return ""
    kaal = unicodedata.normalize("NFC", _ONZICHTBAAR.sub("", stuk))
    return "".join(_teken(c) for c in kaal if not unicodedata.combining(c))


def _teken(teken: str) -> str:
    if teken in _TEKENS:
        return _TEKENS[teken]
    soort = unicodedata.category(teken)
    if soort == "Nd":
        return str(unicodedata.digit(teken))
    if soort == "Zs":
        return " "
    breed = unicodedata.normalize("NFKC", teken)
    return breed if soort in {"Ll", "Lu", "Lo", "So"} and breed.isascii() and breed.isalpha() else teken
