# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: capitalised words and odd tokens that are neither ordinary Dutch nor a term of the domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import DAGEN, HOOFD, KLEIN, LETTER, MAANDEN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    kaal,
    kan_naam,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
)
from redaction.model import Soort

_SCORE = 0.2
_WOORD = Vorm(
    rf"(?<![{LETTER}\d])(?:[dDlLOo]')?[{HOOFD}][{LETTER}]*(?:['-][{LETTER}]+)*|"
    rf"(?<![{LETTER}\d'-])[{KLEIN}]+[{HOOFD}][{LETTER}]*"
)
_GEMENGD = Vorm(rf"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[{LETTER}])[\w]+(?:-[\w]+)*", bij=Bij(r"\d", voor=0, na=1))
_GEWOON_GEMENGD = re.compile(
    r"\d+(?:e|de|ste|ᵉ|x|m|cm|mm|km|kg|g|gr|mg|ml|l|cc|mcg|u|h|min|uur|jr|j|%|a|b|c|d|e|f|k)?"
    r"|\d+(?:ste|de|e)?-[a-z]+|\d+-[a-z-]+|\d+[A-Da-d]|[a-z]+-\d+|[A-Za-z]\d{1,2}|\d+en|\d+(?:'er|ers)"
    r"|(?:covid|COVID|Covid)-?19|24/7|\d{1,2}[hu]\d\d|Q[1-4]|\d{1,2}x\d{1,2}|[a-z]+\d",
)
_CIJFERS = Vorm(r"(?<![\w.,/:+-])\d{6,}(?![\w]|[.,]\d)")
_LOOPT_DOOR = re.compile(rf"[ \t][{KLEIN}]")
_VELDNAAM = re.compile(r":(?:\s|$)|\t")
_NR = re.compile(r"nrs?$|^(?:[Gg]eb|[Tt]el)$")
_NA_TITEL = re.compile(r"(?i:heer|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?) $")
_MAANDEN = frozenset(m.capitalize() for m in (*MAANDEN, *DAGEN))
_BIJ_DATUM = re.compile(r"\d[.:]? ?$")
_JAAR = re.compile(r"[ ,]*\d")
_PAAR = re.compile(
    rf"(?:[ ](?:en|noch|of))[ ][{HOOFD}][{KLEIN}]+[ ](?:zijn|waren|hebben|hadden|[{KLEIN}]+de(?:n)?)\b"
)
_CEL = re.compile(r"[ \t]*(?:\n|\||\t|[-–] |\(|$)|/|,[ ][a-z]|[ ]?[+&!?]|[ ]\+?\d")
_LETTERS = 3
"""Up to so many capitals may be initials, whatever word they also spell."""
_IEMAND_VERDER = re.compile(
    r"[ ](?:(?:was|is|had|heeft|kwam|zou|kan|kon|moest|wil|mag)[ ]"
    r"(?:er|niet|ook|al|nog|dat|toen|later|zelf|weer)\b"
    rf"|(?:en|of)[ ][{HOOFD}][{KLEIN}]+[ ][{KLEIN}]|(?:ge|ver|be|ont)[{KLEIN}]{{2,}}(?:d|t|en)(?:[.,;\n]|$))"
)
_TWEE = 2
"""Two capitals may be someone's initials, whatever else they may stand for."""
_ROMEINS = re.compile(r"[IVX]{1,5}")


class OverigOnbekend(Tekstregel):
    """One hit per word; adjacent ones become one in overlap.py."""

    bron = "overig.onbekend"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _WOORD.zoek(tekst):
            if self._opvallend(tekst, match.start(), match.group()):
                yield self.treffer(*match.span(), _SCORE, 3)
        for match in _GEMENGD.zoek(tekst):
            if not _GEWOON_GEMENGD.fullmatch(match.group()) and not _verklaard(match.group()):
                yield self.treffer(*match.span(), _SCORE, 3)
        for match in _CIJFERS.zoek(tekst):
            yield self.treffer(*match.span(), _SCORE, 3)

    def _opvallend(self, tekst: Tekst, start: int, woord: str) -> bool:
        if _NR.search(woord) or (len(woord) == 1 and woord not in "'") or _ROMEINS.fullmatch(woord):
            return False
        if nooit_naam(woord) or vast(woord) or niemand(woord):
            if len(woord) == _TWEE and woord.isupper() and not vast(woord):
                return True
            titel = _NA_TITEL.search(tekst.tekst, max(0, start - 12), start) is not None
            if woord in lijst("volken") and not tekst.zinsbegin(start):
                titel = titel or _op_lijst(woord, "a")
            return (titel and not vast(woord)) or _maand_zonder_datum(tekst, start, woord)
        if woord[0].islower() and woord[1:2] != "'":
            return not _verklaard_staart(woord)
        if tekst.tekst[max(0, start - 3) : start] == "'s ":
            return False
        if "-" in woord and all(len(d) < 3 for d in woord.split("-")):
            return True
        return self._ongewoon(tekst, start, woord)

    def _ongewoon(self, tekst: Tekst, start: int, woord: str) -> bool:
        """Whether a word that is on no list of terms could be a name where it stands."""
        if woord.isupper() and len(woord) <= _LETTERS and not _schreeuwt(tekst.tekst, start):
            return woord.lower() not in lijst("functiewoorden")
        if _VELDNAAM.match(tekst.tekst, start + len(woord)) and gewoon(woord):
            return False
        if woord.isupper() and gewoon(woord):
            rustig = not tekst.zinsbegin(start) and not _schreeuwt(tekst.tekst, start)
            return kan_naam(woord) if rustig else achternaam(woord) or duidelijke_voornaam(woord)
        if not gewoon(woord):
            return True
        if tekst.zinsbegin(start):
            return self._naam_vooraan(tekst, start, woord)
        return kan_naam(woord) or _op_lijst(woord, "va")

    def _naam_vooraan(self, tekst: Tekst, start: int, woord: str) -> bool:
        """A name that is also a word, at the start of a sentence ("Mulder zweeg") or alone in a cell."""
        eind = start + len(woord)
        if voornaam(woord) and _CEL.match(tekst.tekst, eind):
            return True
        if (
            woord.lower() in lijst("functiewoorden")
            or woord.lower() in lijst("rollen")
            or not kan_naam(woord)
        ):
            return False
        if handelt(tekst, eind, "doewoorden") or _PAAR.match(tekst.tekst, eind):
            return True
        if woord.lower() in lijst("zinsbegin_gewoon"):
            return False
        if _CEL.match(tekst.tekst, eind) and not {"v", "a"}.isdisjoint(in_lijst(kaal(woord))):
            return True
        if _op_lijst(woord, "va") and _IEMAND_VERDER.match(tekst.tekst, eind):
            return True
        return achternaam(woord) and _LOOPT_DOOR.match(tekst.tekst, eind) is not None


def _op_lijst(woord: str, soorten: str) -> bool:
    """Whether the list of names has the word as one of these kinds (first name, surname)."""
    return not set(soorten).isdisjoint(in_lijst(kaal(woord)))


def _maand_zonder_datum(tekst: Tekst, start: int, woord: str) -> bool:
    """A month or day with a capital inside a sentence, without a number beside it: "en Mei kon niet"."""
    if woord not in _MAANDEN or tekst.zinsbegin(start) or not (voornaam(woord) or _op_lijst(woord, "v")):
        return False
    cijfer = _BIJ_DATUM.search(tekst.tekst, max(0, start - 4), start)
    return cijfer is None and _JAAR.match(tekst.tekst, start + len(woord)) is None


def _verklaard_staart(woord: str) -> bool:
    """ "eGFR" and "iPhone": whether a word with a capital inside is a known term."""
    return vast(woord) or niemand(woord) or gewoon(woord.replace("I", "l"))


def _verklaard(token: str) -> bool:
    """ "Wmo-2015" and "3A-onderzoek" explain themselves."""
    return all(d.isdigit() or vast(d) or gewoon(d) or _GEWOON_GEMENGD.fullmatch(d) for d in token.split("-"))


def _schreeuwt(tekst: str, at: int) -> bool:
    """Whether the line around ``at`` is written in capitals throughout."""
    regel = tekst[tekst.rfind("\n", 0, at) + 1 : (tekst.find("\n", at) + 1 or len(tekst) + 1) - 1]
    letters = [c for c in regel if c.isalpha()]
    return len(letters) > 12 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
