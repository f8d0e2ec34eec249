# SPDX-License-Identifier: EUPL-1.2
"""Known names that a scanner or the end of a line broke: "Ouds hoorn", "Kruys- wijk", "Mcijer", "Ber9"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, kaal, lijst
from redaction.model import Identiteit
from redaction.schrift import DEEL

BRON = "beschadigd"
_KORTST, _KORTST_BEELD = 4, 3
"""Least letters of a name that is looked for in pieces, and of one that is looked for by its look."""
_STUKKEN, _LANG, _LANG_OP_REGEL = 12, 7, 5
_IN_ZIN = lui(r"[a-z,][ \t]$")
"""Before a word with a capital that does not begin a sentence: "zag Kuiper man" is no carpenter."""
_LOS = lui(r"[ \t]{1,2}|-[ \t]*\n{0,2}[ \t]*|[ \t]*\n{1,2}[ \t]*")
_KORTSTE_RIJ = 3
_STREEP = lui(r"-[ \t]*\n{0,2}[ \t]*")
_TEKENS = lui(r"[^\s,;:()\[\]\"'`.]{3,}+")
_BEGIN = lui(r"(?<![\w@.])")
_VREEMD = lui(r"[\d|!€$£\\/]|(?<=[a-z])[A-Z]|rn|cl|vv|[cIl]")
_BEELD = (
    ("\\/", "v"), ("rn", "m"), ("cl", "d"), ("vv", "w"), ("€", "e"), ("$", "s"), ("0", "o"), ("q", "o"),
    ("1", "i"), ("l", "i"), ("|", "i"), ("!", "i"), ("5", "s"), ("8", "b"), ("6", "b"), ("9", "g"),
    ("3", "e"), ("4", "a"), ("7", "t"), ("c", "e"),
)  # fmt: skip
"""What a scanner takes for each other, in this order."""


class Beschadigd:
    """The name words of the people of a case, to be looked for in pieces and by their look."""

    def __init__(self, identiteiten: Sequence[Identiteit]) -> None:
        self._wie: dict[str, set[str]] = defaultdict(set)
        for wie in identiteiten:
            for naam in () if wie.organisatie else (wie.achternaam, *wie.voornamen, wie.roepnaam):
                for deel in map(kaal, DEEL.findall(naam)):
                    if deel not in TV_WOORDEN and len(deel) >= _KORTST_BEELD and deel.isalpha():
                        self._wie[deel].add(wie.id)
        self._tussen = {i.id: kaal(i.tussenvoegsel).split() for i in identiteiten if i.tussenvoegsel}
        self._begin = {n[:k] for n in self._wie for k in range(1, len(n)) if len(n) >= _KORTST or k == 1}
        self._beeld: dict[str, set[str]] = defaultdict(set)
        for naam, wie_ in self._wie.items():
            self._beeld[_beeld(naam)] |= wie_

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        """Names in pieces, then names with wrong letters."""
        if not self._wie:
            return
        plekken = tekst.waar_delen(self._begin)
        delen = tekst.delen if plekken else ()
        for i in plekken:
            gevonden = self._heel(tekst.tekst, delen, i)
            if gevonden:
                yield _treffer(self._vanaf(tekst.tekst, delen, i, gevonden[1]), *gevonden)
        yield from self._naar_beeld(tekst.tekst)

    def _vanaf(self, tekst: str, delen: Sequence[Woord], i: int, wie: set[str]) -> int:
        """Where the name begins with what stands whole before the pieces: "Hendrik van den B e r g"."""
        tussen = next((t for w in sorted(wie) if (t := self._tussen.get(w))), [])
        voor = [d.tekst for d in delen[max(0, i - len(tussen)) : i]]
        start = i - len(tussen) if voor == tussen else i
        while i and tekst[delen[i - 1].end : delen[i].start] == " ":
            i -= 1
            if not wie.isdisjoint(self._wie.get(delen[i].tekst, ())):
                start = i
            elif delen[i].tekst not in TV_WOORDEN:
                break
        return delen[start].start

    def _heel(self, tekst: str, delen: Sequence[Woord], i: int) -> tuple[int, set[str]] | None:
        """Where the name that begins in part ``i`` ends, and of whom it is; the longest."""
        samen, beste = delen[i].tekst, None
        for j in range(i + 1, min(i + _STUKKEN, len(delen))):
            if not _LOS.fullmatch(tekst, delen[j - 1].end, delen[j].start):
                break
            samen += delen[j].tekst
            if samen in self._wie and _kan(tekst, delen[i : j + 1]):
                beste = delen[j].end, self._wie[samen]
            elif samen not in self._begin:
                break
        return beste

    def _naar_beeld(self, tekst: str) -> Iterator[Treffer]:
        for start, end in _rijen(tekst):
            woord = tekst[start:end]
            if not _VREEMD.search(woord):
                continue
            wie = self._beeld.get(_beeld(woord))
            if wie and kaal(woord) not in self._wie and not (woord.isalpha() and gewoon(woord)):
                yield _treffer(start, end, wie)


def _rijen(tekst: str) -> Iterator[tuple[int, int]]:
    """Rows of three signs or more that begin a word and do not end in a hyphen or low line."""
    for rij in _TEKENS.finditer(tekst):
        eind = rij.start() + len(rij.group().rstrip("-_"))
        begin = _BEGIN.search(tekst, rij.start(), eind)
        if begin and eind - begin.start() >= _KORTSTE_RIJ:
            yield begin.start(), eind


def _beeld(woord: str) -> str:
    klein = kaal(woord)
    for van, naar in _BEELD:
        klein = klein.replace(van, naar)
    return klein


def _kan(tekst: str, stukken: Sequence[Woord]) -> bool:
    """Whether pieces make no sense as words: "Philips en" does, unless a hyphen ends its line."""
    if all(_STREEP.fullmatch(tekst, a.end, b.start) for a, b in pairwise(stukken)):
        return True
    if all(s.end - s.start == 1 for s in stukken):
        return len(stukken) >= _KORTST_BEELD
    laatste = stukken[-1].tekst
    if laatste in lijst("functiewoorden"):
        return False
    zin = [s for s in stukken if len(s.tekst) > 1 and gewoon(s.tekst)]
    if len(zin) < len(stukken):
        return True
    lengte = sum(len(s.tekst) for s in stukken)
    if not tekst[stukken[0].start].isupper():
        return False
    if laatste not in lijst("veelgebruikt") and lengte >= _LANG:
        return True
    return _gebroken(tekst, stukken, lengte)


def _gebroken(tekst: str, stukken: Sequence[Woord], lengte: int) -> bool:
    """Whether a line ends in a name, or a capital amid a sentence shows that its word goes on."""
    eerste, laatste = stukken[0], stukken[-1]
    if tekst[laatste.start].isupper() and not tekst[eerste.start : eerste.end].isupper():
        return False
    if any("\n" in tekst[a.end : b.start] for a, b in pairwise(stukken)):
        return lengte >= _LANG_OP_REGEL
    return lengte >= _LANG and bool(_IN_ZIN.search(tekst, 0, eerste.start))


def _treffer(start: int, end: int, wie: set[str]) -> Treffer:
    namen = tuple(sorted(wie))
    een = namen[0] if len(namen) == 1 else None
    return Treffer(start, end, "persoon", 1.0, 2, BRON, een, kandidaten=() if een else namen)
