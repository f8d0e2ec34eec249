# SPDX-License-Identifier: EUPL-1.2
"""A name or number spelled sign by sign in a line: "M-a-r-r-e T-o-l-s-m-a", "0/6/1/2/…", "T O L S M A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

from stdnum import iban
from stdnum.nl import bsn

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import achternaam, gewoon, lijst, nadruk, vast, voornaam
from redaction.model import Soort

_TEKEN = r"\-–—.·•∙*_/\\|,;:+=~^<>()\[\]{}\"“”„«»"
_PAAR = rf"[{_TEKEN}]{{1,2}}"
_TUSSEN = rf"(?:[ ]{{0,2}}{_PAAR}(?:[ ]{{1,2}}{_PAAR})?[ ]{{0,2}}|[\t ]{{1,3}}|,?[ ]en[ ])"
_RIJ = Vorm(
    rf"(?<![{LETTER}\d@'’])[{LETTER}\d](?:{_TUSSEN}[{LETTER}\d](?![{LETTER}\d'’])){{2,60}}(?!@|[.,]\d)"
)
_BROKKEN = Vorm(
    rf"(?<![{LETTER}\d.'’@/&-])[{LETTER}]{{1,2}}(?:[ ]{{1,3}}[{LETTER}]{{1,2}}(?![{LETTER}\d.'’&/-])){{3,40}}"
)
"""Letters in ones and twos: "Ch id in ma"."""
_GREPEN = Vorm(
    rf"(?<![{LETTER}\d.'’@/&-])[{HOOFD}][{KLEIN}]{{0,3}}(?:[-·][{KLEIN}]{{1,3}}){{2,12}}(?![{LETTER}\d'’@-])"
)
"""A word in syllables: "Nam-min-a"."""
_MORSE = Vorm(
    r"(?<![\w.·-])[.·-]{1,5}(?:[ ]{1,3}[.·-]{1,5}){3,40}(?![\w.·-])",
    bij=Bij(r"[.·]-|-[.·]", voor=250, na=250),
)
_LOS = lui(rf"[{LETTER}\d]")
_KLINKER, _MEDEKLINKER = lui(r"(?i)[aeiouyà-ü]"), lui(r"(?i)[b-df-hj-np-tv-xz]")
_GETALLEN: tuple[tuple[re.Pattern[str], Soort], ...] = (
    (lui(r"0\d{9}|(?:00)?31\d{9}"), "telefoon"),
    (lui(r"[1-9]\d{3}[A-Za-z]{2}"), "postcode"),
)
_BSN = (8, 9)
_WOORD, _NAAM, _ANDERS, _TWEE = 5, 3, 3, 2
"""Least letters of any word; of a known name; how many of them differ."""


class Gespeld(Tekstregel):
    """Only what can be read as a word or a number: no list of letters, no abbreviation."""

    bron = "gespeld"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _RIJ.zoek(tekst):
            yield from self._rij(match)
        for match in _BROKKEN.zoek(tekst):
            if _is_gebroken(match.group().split()):
                yield self.treffer(*match.span(), 0.5)
        for match in _MORSE.zoek(tekst):
            if len(set(match.group().split())) >= _ANDERS:
                yield Treffer(*match.span(), "overig", 0.2, 3, self.bron)
        for match in _GREPEN.zoek(tekst):
            if not all(map(_is_gewoon_deel, re.split("[-·]", match.group()))):
                yield self.treffer(*match.span(), 0.5)

    def _rij(self, match: re.Match[str]) -> Iterator[Treffer]:
        kaal = "".join(_LOS.findall(match.group().replace(" en ", " ")))
        if not kaal.isalpha():
            if wat := _nummer(kaal):
                yield Treffer(*match.span(), wat, 0.5, 2, self.bron)
        elif _is_woord(kaal, match.group()):
            woord = gewoon(kaal) and not _is_naam(kaal)
            yield self.treffer(*match.span(), 0.2 if woord else 0.5, 3 if woord else 2)


def _is_gewoon_deel(deel: str) -> bool:
    return gewoon(deel) or nadruk(deel) if len(deel) > _TWEE else deel.lower() in lijst("korte_woorden")


def _is_gebroken(brokken: Sequence[str]) -> bool:
    """Whether a name begins there of which most parts are nothing by themselves."""
    vreemd = [
        b for b in brokken if len(b) > 1 and b.lower() not in lijst("korte_woorden") and not vast(b.upper())
    ]
    meest = len(vreemd) > _ANDERS or 2 * len(vreemd) > len(brokken)
    return meest and len(vreemd) >= _ANDERS and brokken[0][0].isupper()


def _nummer(kaal: str) -> Soort | None:
    """Of which kind a number is; None for what is nobody's."""
    if iban.is_valid(kaal):
        return "iban"
    if len(kaal) in _BSN and len(set(kaal)) > _ANDERS and bsn.is_valid(kaal):
        return "bsn"
    return next((soort for vorm, soort in _GETALLEN if vorm.fullmatch(kaal)), None)


def _is_woord(kaal: str, rij: str) -> bool:
    """Whether letters can be someone's: initials, "a.d.h.v." and "A, C, D" have recognizers of their own."""
    if _oplopend(kaal) or len(set(kaal.casefold())) < min(_ANDERS, len(kaal) - 1) or vast(kaal):
        return False
    if ", " in rij and "." in rij:
        return False
    if not _KLINKER.search(kaal) or not _MEDEKLINKER.search(kaal):
        return False
    if len(kaal) >= _WOORD:
        return True
    return _is_naam(kaal) and (kaal.istitle() or (len(kaal) > _NAAM and "." not in rij))


def _is_naam(kaal: str) -> bool:
    if kaal.istitle() and len(kaal) > _NAAM and not gewoon(kaal):
        return True
    return voornaam(kaal.title()) or achternaam(kaal.title())


def _oplopend(kaal: str) -> bool:
    """Whether letters only count on, as those of a list do; those of a name that happens to, do not."""
    return not kaal.istitle() and all(a < b for a, b in pairwise(kaal.casefold()))
