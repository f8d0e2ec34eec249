# SPDX-License-Identifier: EUPL-1.2
"""Names that a scan has broken: "Bakk er", "M ulder", "K o n i n g", "Ver- hoeven", "|nge", "Bakk€r"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import achternaam, gewoon, kaal, voornaam
from redaction.model import Soort

_LETTERS = Vorm(
    rf"(?<![\w.'-])(?:[{HOOFD}](?:[ ][{KLEIN}]){{2,}}|[{HOOFD}][{KLEIN}](?:[ ][{KLEIN}]){{4,}})(?![\w'])"
)
_KOP = Vorm(rf"(?<![\w.'-])(?P<een>[{HOOFD}])[ ](?P<ander>[{KLEIN}]{{3,}})(?![\w'-])")
_STAART = Vorm(
    rf"(?<![\w.'-])(?P<een>[{HOOFD}][{KLEIN}]{{1,7}})[ ](?P<ander>[{KLEIN}]{{1,4}})(?![\w'-]|\.\w)"
)
_AANSPREEK = Vorm(
    rf"(?<!\w)(?:(?i:mevr(?:ouw)?|mw|dhr|heer|meneer|familie|fam|dr|zr|br|mr|waarnemer|huisarts)[ ]?\.?[ ]"
    rf"(?P<tv>{TV}[ ]|v[ ]d[ ])?|{TV}[ ])"
    rf"(?P<een>[{HOOFD}][{KLEIN}]{{1,7}})[ ](?P<ander>[{KLEIN}]{{1,5}})(?![\w'-]|\.\w)"
)
"""In a scan both halves may be words: "de Ha an", "mevrouw Haze laar"."""
_LETTERS_ONDER = Vorm(
    rf"(?<!\w)(?i:handtekening|get|paraaf|w\.g)[ ]?[.:]?[ ]+(?P<w>[{HOOFD}\d]\.[ ]?[{HOOFD}\d]\.)"
)
_STREEP = Vorm(rf"(?<![\w.'-])(?P<een>[{HOOFD}][{KLEIN}]{{1,7}})-[ ](?P<ander>[{KLEIN}]{{2,8}})(?![\w'-])")
_TEKEN = Vorm(rf"(?<![\w|€$])(?=[{LETTER}]*[|€$])[{HOOFD}|][{LETTER}|€$]{{2,}}(?![\w|])")
_LEES = {"|": "Il", "€": "e", "$": "s"}
_STREPEN = 6
"""Each of them is two letters, and together two to that power of words: a name has a few."""
_GEEN_LETTER = frozenset("UO")
_KORTST = 3
_EERSTE = lui(rf"(?<![\w.'-])([{HOOFD}][{KLEIN}]{{1,7}})[ ]$")
_SCAN = Tweevoud(
    rf"[{HOOFD}01358|€](?<=[{KLEIN}].)[{KLEIN}]"
    rf"(?:(?<=[01358|€].)|(?<=[{KLEIN}]{{2}}[{HOOFD}].)[{KLEIN}][ .,])"
)
"""What only a scanner writes, from what stands amid small letters on."""
_RUIMTE, _LANGST = 12, 9


@lru_cache(maxsize=65536)
def _geen_woord(woord: str) -> bool:
    """Whether small letters are no word, so that they may end the name before them: "Kat arzyna"."""
    return _KORTST <= len(woord) <= _LANGST and woord.islower() and woord.isalpha() and not gewoon(woord)


class PersoonGebroken(Tekstregel):
    """Only what some list has as a name once it is mended, and what makes no sense as it stands."""

    bron = "persoon.gebroken"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _LETTERS.zoek(tekst):
            if len(match.group().replace(" ", "")) >= _KORTST:
                yield self.treffer(*match.span(), 0.5)
        for match in _KOP.zoek(tekst):
            if match["een"] not in _GEEN_LETTER and _op_lijst(match["een"] + match["ander"]):
                yield self.treffer(*match.span(), 0.5)
        for patroon in (_STAART, _STREEP):
            for match in patroon.zoek(tekst):
                if _onzin(match["een"], match["ander"]) and _op_lijst(match["een"] + match["ander"]):
                    yield self.treffer(*match.span(), 0.5)
        yield from self._in_scan(tekst)
        for match in _TEKEN.zoek(tekst):
            if match.group().count("|") <= _STREPEN and _leest_als_naam(match.group()):
                yield self.treffer(*match.span(), 0.5)

    def _in_scan(self, tekst: Tekst) -> Iterator[Treffer]:
        if not (tekst.gescand or _SCAN.voor(tekst.smal).search(tekst.tekst)):
            return
        for match in _AANSPREEK.zoek(tekst):
            heel = match["een"] + match["ander"]
            if (_op_lijst(heel) or gewoon(heel)) and not _op_lijst(match["een"]):
                yield self.treffer(match.start("tv" if match["tv"] else "een"), match.end("ander"), 0.5)
        for match in _LETTERS_ONDER.zoek(tekst):
            yield self.treffer(*match.span("w"), 0.5)
        for woord in tekst.woorden_die(_geen_woord):
            voor = _EERSTE.search(tekst.tekst, max(0, woord.start - _RUIMTE), woord.start)
            if voor and _op_lijst(voor[1] + woord.tekst):
                yield self.treffer(voor.start(), woord.end, 0.5)


def _leest_als_naam(woord: str) -> bool:
    """Whether a word is a name when each odd sign in it is read as a letter."""
    return any(_op_lijst("".join(letters)) for letters in product(*(_LEES.get(c, c) for c in woord)))


@lru_cache(maxsize=65536)
def _onzin(een: str, ander: str) -> bool:
    """Whether one of two halves is no word, and the first is no name of itself."""
    if voornaam(een) or achternaam(een) or in_lijst(kaal(een)):
        return len(een) < _KORTST and len(ander) == 1
    return not (gewoon(een) and gewoon(ander))


@lru_cache(maxsize=65536)
def _op_lijst(woord: str) -> bool:
    soorten = in_lijst(kaal(woord))
    return "v" in soorten or "a" in soorten or voornaam(woord) or achternaam(woord)
