# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: capitalised words and odd tokens that are neither ordinary Dutch nor a term of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.alsnaam import als_iemand, heet_iemand, maand_zonder_datum, op_lijst
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.overig_letters import losse_letter, met_tussenvoegsel
from redaction.herkenning.tekens import CODERING, HOOFD, KLEIN, LETTER, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    kan_naam,
    lijst,
    niemand,
    nooit_naam,
    vast,
)
from redaction.model import Soort

_SCORE = 0.2
_WOORD = Vorm(
    rf"(?<![{LETTER}\d])(?:[dDlLOo]'|[ae]l-)?[{HOOFD}][{LETTER}]*(?:['-][{LETTER}]+)*|"
    rf"(?<![{LETTER}\d'-])[{KLEIN}]+[{HOOFD}][{LETTER}]*",
    bij=Bij(rf"[{HOOFD}]", voor=0, na=1),
)
_GEMENGD = Vorm(rf"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[{LETTER}])[\w]+(?:-[\w]+)*", bij=Bij(r"\d", voor=0, na=1))
_GEWOON_GEMENGD = lui(
    r"\d+(?:e|de|ste|ᵉ|x|m|cm|mm|km|kg|g|gr|mg|ml|l|cc|mcg|u|h|min|uur|jr|j|%|a|b|c|d|e|f|k)?"
    r"|\d+(?:ste|de|e)?-[a-z]+|\d+-[a-z-]+|\d+[A-Da-d]|[A-Za-z]\d{1,2}|\d+en|\d+(?:'er|ers)"
    r"|(?:covid|COVID|Covid)-?19|24/7|\d{1,2}[hu]\d\d|Q[1-4]|\d{1,2}x\d{1,2}|[a-z]+\d"
    rf"|{CODERING}",
)
_CIJFERS = Vorm(r"(?<![\w.,/:+-])\d{6,}(?![\w]|[.,]\d)")
_VELDNAAM = lui(r":(?:\s|$)|\t")
_NR = lui(r"nrs?$|^(?:[Gg]eb|[Tt]el)$")
_NA_TITEL = lui(r"(?i:heer|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?) $")
_LETTERS = 3
"""Up to so many capitals may be initials, whatever word they also spell."""
_TWEE = 2
"""Two capitals may be someone's initials, whatever else they may stand for."""
_ROMEINS = lui(r"[IVX]{1,5}")


class OverigOnbekend(Tekstregel):
    """One hit per word; adjacent ones become one in overlap.py."""

    bron = "overig.onbekend"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _WOORD.zoek(tekst):
            if self._opvallend(tekst, match.start(), match.group()):
                alleen = match.end() - match.start() == 1
                start = met_tussenvoegsel(tekst.tekst, match.start()) if alleen else match.start()
                yield self.treffer(start, match.end(), _SCORE, 3)
        for match in _GEMENGD.zoek(tekst):
            if not _GEWOON_GEMENGD.fullmatch(match.group()) and not _verklaard(match.group()):
                yield self.treffer(*match.span(), _SCORE, 3)
        for match in _CIJFERS.zoek(tekst):
            yield self.treffer(*match.span(), _SCORE, 3)

    def _opvallend(self, tekst: Tekst, start: int, woord: str) -> bool:
        if len(woord) == 1 or woord[1:] == "'s":
            return losse_letter(tekst.tekst, start)
        if _NR.search(woord) or _ROMEINS.fullmatch(woord):
            return False
        vooraan = tekst.zinsbegin(start)
        if heet_iemand(woord, vooraan):
            return True
        if nooit_naam(woord) or vast(woord) or niemand(woord):
            return self._toch(tekst, start, woord)
        if woord[0].islower() and woord[1:2] != "'":
            return not _verklaard_staart(woord)
        if tekst.tekst[max(0, start - 3) : start] == "'s ":
            return False
        if "-" in woord and (all(len(d) < 3 for d in woord.split("-")) or _dubbel(woord) or _bijnaam(woord)):
            return True
        return self._ongewoon(tekst, start, woord)

    def _toch(self, tekst: Tekst, start: int, woord: str) -> bool:
        """Whether a word that no one bears stands where a name would."""
        if len(woord) == _TWEE and woord.isupper() and woord not in lijst("domein"):
            return not vast(woord) or tekst.tekst[start + 2 : start + 3] != ":"
        titel = _NA_TITEL.search(tekst.tekst, max(0, start - 12), start) is not None
        if woord in lijst("volken") and not tekst.zinsbegin(start):
            titel = titel or op_lijst(woord, "a")
        return (titel and not vast(woord)) or maand_zonder_datum(tekst, start, woord)

    def _ongewoon(self, tekst: Tekst, start: int, woord: str) -> bool:
        """Whether a word that is on no list of terms could be a name where it stands."""
        if woord.isupper() and len(woord) <= _LETTERS and not tekst.schreeuwt(start):
            return len(woord) == _TWEE or woord.lower() not in lijst("functiewoorden")
        if _VELDNAAM.match(tekst.tekst, start + len(woord)) and gewoon(woord):
            return False
        if woord.isupper() and gewoon(woord):
            rustig = not tekst.zinsbegin(start) and not tekst.schreeuwt(start)
            return kan_naam(woord) if rustig else achternaam(woord) or duidelijke_voornaam(woord)
        if not gewoon(woord) or (kan_naam(woord) and not tekst.zinsbegin(start)):
            return True
        return tekst.zinsbegin(start) and als_iemand(tekst, start, woord)


def _dubbel(woord: str) -> bool:
    """Whether a word has a capital on both sides of a hyphen, as a double name has: "Mol-Blok"."""
    return all(d.istitle() and len(d) > 1 for d in woord.split("-"))


def _bijnaam(woord: str) -> bool:
    """Whether a first name is joined to what someone has or does: "Sjaak-met-de-pet"."""
    eerste, *rest = woord.split("-")
    return (
        len(rest) > 1 and eerste.istitle() and rest[0] in TV_WOORDEN | {"met", "zonder"} and kan_naam(eerste)
    )


def _verklaard_staart(woord: str) -> bool:
    """ "eGFR" and "iPhone": whether a word with a capital inside is a known term."""
    return vast(woord) or niemand(woord) or gewoon(woord.replace("I", "l"))


def _verklaard(token: str) -> bool:
    """ "Wmo-2015" and "3A-onderzoek" explain themselves; a number with a zero in front is somebody's code."""
    delen = token.split("-")
    if any(d.isdigit() and d.startswith("0") and len(d) > 1 for d in delen):
        return False
    return all(d.isdigit() or vast(d) or gewoon(d) or _GEWOON_GEMENGD.fullmatch(d) for d in delen)
