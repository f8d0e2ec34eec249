# SPDX-License-Identifier: EUPL-1.2
"""What was dictated: numbers digit by digit, letters by their spelling names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.model import Soort

_CIJFER = r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_TIENTAL = r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
_GETAL = (
    rf"(?:(?:[a-zëé]{{3,7}})?(?:duizend|honderd)(?:[a-zëé]{{3,20}})?|(?:{_CIJFER}[eë]n)?{_TIENTAL}|"
    rf"(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf|{_CIJFER})"
)
_SPELNAAM = (
    r"(?:Anton|Anna|Bernard|Bernhard|Cornelis|Dirk|Eduard|Ferdinand|Gerard|Hendrik|Izaak|Isaac|Johan|Karel|"
    r"Lodewijk|Maria|Nico|Otto|Pieter|Quotiënt|Rudolf|Simon|Teunis|Theodoor|Utrecht|Victor|Willem|Xantippe|"
    r"Ypsilon|IJmuiden|IJsbrand|Zacharias|Zaandam|Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|"
    r"Juliet|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Whiskey|X-ray|Yankee|Zulu)"
)
_TEKEN = (
    r"(?:(?:liggend )?streepje|schuine streep|slash|punt|spatie|sterretje|hekje|dubbele?|dubbel|hoofdletter)"
)
_DEEL = rf"(?:(?i:{_GETAL}|{_TEKEN})|{_SPELNAAM}|[A-Z](?![\w.'])|\d{{1,4}})(?![\w-])"
_RIJ = lui(rf"{_DEEL}(?:(?:,?[ ]|-|,[ ]en[ ]|[ ]en[ ]dan[ ]){_DEEL}){{1,20}}")
_ERVOOR = lui(rf"(?<![\w-])(?:(?:{_SPELNAAM}|[A-Z]),?[ ]){{1,3}}$")
_GETALWOORD = lui(rf"(?i:{_GETAL})")
_LOS = lui(
    rf"(?P<cijfer>(?i:{_CIJFER})(?![\w]))|(?P<getal>(?i:{_GETAL})(?!\w))|(?P<teken>(?i:{_TEKEN})(?!\w))|"
    rf"(?P<naam>{_SPELNAAM}(?!\w))|(?P<letter>[A-Z](?!\w))|(?P<echt>\d+)"
)
_KOP = lui(r"(?i:nummer|code|kenteken|pin|telefoon|kenmerk|dossier|nr\.?|spel|postcode)[^.\n]{0,30}$")
_MINST = 3


class Uitgesproken(Tekstregel):
    """ "vier nul nul zeven, streepje, negentien", "tien Zacharias Karel dubbel L"."""

    bron = "uitgesproken"
    soort: ClassVar[Soort] = "nummer"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        vrij = 0
        for woord in tekst.woorden_die(_is_getal):
            if woord.start < vrij or tekst.tekst[woord.start - 1 : woord.start] == "-":
                continue
            voor = _ERVOOR.search(tekst.tekst, max(vrij, woord.start - 30), woord.start)
            match = _RIJ.match(tekst.tekst, voor.start() if voor else woord.start)
            if match is None:
                continue
            vrij = match.end()
            kop = _KOP.search(tekst.tekst, max(0, match.start() - 50), match.start())
            if _gedicteerd(match.group(), kop is not None):
                yield self.treffer(*match.span(), 0.5)


@lru_cache(maxsize=16384)
def _is_getal(woord: str) -> bool:
    return not woord.isdigit() and _GETALWOORD.fullmatch(woord.split("-")[0]) is not None


def _gedicteerd(rij: str, kop: bool) -> bool:
    """Whether a row of numbers, letters and signs in words is a value: enough of it, and no count."""
    soorten = [str(m.lastgroup) for m in _LOS.finditer(rij)]
    tel = {s: soorten.count(s) for s in set(soorten)}
    cijfers, getallen = tel.get("cijfer", 0), tel.get("cijfer", 0) + tel.get("getal", 0)
    if not getallen or ("echt" in tel and not kop):
        return False
    vreemd = "teken" in tel or "naam" in tel or "letter" in tel
    if cijfers >= _MINST and not _telt_op(rij):
        return True
    if "nul" in rij.lower().split() and getallen >= _MINST:
        return True
    return (kop and (getallen > 1 or (vreemd and len(soorten) > 1))) or (
        getallen > 1 and tel.get("naam", 0) > 1
    )


_TELRIJ = lui(r"(?i)(?:een|één),? twee,? (?:en )?drie\b")


def _telt_op(rij: str) -> bool:
    return _TELRIJ.search(rij) is not None
