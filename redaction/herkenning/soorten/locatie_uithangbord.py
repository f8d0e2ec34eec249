# SPDX-License-Identifier: EUPL-1.2
"""Wards and houses called by an ordinary word: "op de vlinder", "groep zonnestraal", "ROOSTER DE BERKEN"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.naamwoord import naamwoord
from redaction.herkenning.plekwoorden import plekwoord, ruimtewoord
from redaction.herkenning.tekens import HOOFD
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.uithangbord import meervoud, stuk_om, uithangbord
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, lijst, nooit_naam, vast
from redaction.model import Soort

_LID = lui(
    r"(?<!\w)(?:de|het) (?:(?:gouden|zilveren|blauwe|rode|groene|gele|witte|zwarte|bonte|vrolijke|vrije) )?$"
)
_ZONDER_LID = lui(r"(?<!\w)(?:op|in|uit|bij|naar|vanuit|(?P<ook>van|en|of)) $")
_BEGIN = lui(r"(?:^|[-–—*•>/.!?] ?)[ ]*$")
_OPSCHRIFT = lui(r"[ ]?(?:[:–—]|-(?=\s))|[ ]*$")
_KOP = lui(r"(?<![\w'-])(?P<kop>[\w-]{2,24})\.? $")
_AFDELING = lui(
    r"(?<!\w)(?:bewoners?|personeel|collega(?:'?s)?|medewerkers?|(?:nacht|avond|dag|slaap|vroege |late )?"
    r"dienst(?:en)?|teamleider|team|begeleid\w+|huiskamer|keuken|gang|kamers?|groep|rooster|overdracht|cliënten?|"
    r"verpleging|woon(?:t|de)|gewoond|verbl(?:ijft|eef)|slaapt|sliep|geslapen|werkt|werkte|gewerkt|"
    r"inval(?:len|t|ler)?|(?:over)?geplaatst|verhuis\w+|opgenomen|gevallen|alleen|terug|nacht|vannacht|vallen|"
    r"valt|stond|zit|zat|ligt|lag) (?:\w+ ){0,2}(?:op|in|van|bij|naar|uit) (?:de |het )?$"
)
_HOOFDLID = lui(r"(?<!\w)(?:De|DE|Het|HET) $")
_ROOSTER = lui(r"[ ](?:vroeg|laat|slaap|nacht|dag|avond|wacht|slaapdienst|nachtdienst|vd|ad|nd)(?!\w)")
_NAAST = lui(rf"(?:[ ]?[/,][ ]?|[ ](?:en|EN)[ ])(?:(?:de|het|De|Het|DE|HET)[ ])?(?P<w>[{HOOFD}]\w+)")
_ERVOOR = lui(rf"(?<!\w)(?P<w>[{HOOFD}]\w+)(?:[ ]?[/,][ ]?|[ ](?:en|EN)[ ])(?:(?:de|het|De|Het|DE|HET)[ ])?$")
_STUK = (
    r"(?:ROOSTERS?|LIJST|OVERDRACHT|RAPPORTAGES?|BEZETTING|PLANNING|DIENST(?:EN)?|NOTULEN|VERSLAG|OVERLEG|RAAD|"
    r"PRESENTIE|AGENDA|LOGBOEK|SCHEMA|TEAM|MENU|MAP|BESPREKING|VERGADERING|BIJEENKOMST|AVOND|STAAT|WACHT|"
    r"BEWONERS|GROEP|HUISREGELS|AFDELING|AFD\.?|LOCATIE)"
)
_KOPREGEL = Vorm(
    rf"(?<![\w-])[A-Z]*{_STUK}[ ](?P<w>(?:DE|HET)[ ][A-Z]{{3,}})(?=[ ]*(?:$|[\n|,(:–—-]|"
    r"(?:WEEK|PERIODE|JAN|FEB|MAART|APRIL|MEI|JUNI|JULI|AUG|SEPT|OKT|NOV|DEC)|\d))"
    rf"|(?:^|(?<=\n))[ ]*(?P<x>(?:DE|HET)[ ][A-Z]{{3,}})[ ]?[-–—:|][ ]?(?=[A-Z]*{_STUK}(?![A-Z]))"
)
_VER = 48


class LocatieUithangbord(Tekstregel):
    """In a line of small letters behind a preposition; in a sentence only where a ward is spoken of."""

    bron = "locatie.uithangbord"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for woord in tekst.woorden_die(uithangbord):
            klein = woord.tekst.islower()
            if lid := None if klein else _HOOFDLID.search(tekst.tekst, max(0, woord.start - 4), woord.start):
                yield self.treffer(lid.start(), woord.end, 0.36)
            elif _is_plek(tekst.tekst, woord) if klein else _met_hoofdletter(tekst.tekst, woord):
                yield self.treffer(woord.start, woord.end, 0.36)
        for match in _KOPREGEL.zoek(tekst):
            if _kan_kop(match[groep := str(match.lastgroup)].split()[1]):
                yield self.treffer(*match.span(groep), 0.5)


def _kan_kop(woord: str) -> bool:
    """Whether capitals behind "ROOSTER DE" are a name and no word of a heading."""
    klein = woord.lower()
    if vast(woord) or vast(woord.capitalize()) or nooit_naam(klein) or klein in lijst("rollen"):
        return False
    return naamwoord(klein) or not gewoon(klein)


def _met_hoofdletter(tekst: str, woord: Woord) -> bool:
    """Before a shift in a roster, or beside another of its kind."""
    if _ROOSTER.match(tekst, woord.end):
        return True
    naast = _NAAST.match(tekst, woord.end)
    if naast and uithangbord(naast["w"]):
        return True
    voor = _ERVOOR.search(tekst, max(0, woord.start - _VER), woord.start)
    return voor is not None and uithangbord(voor["w"])


def _is_plek(tekst: str, woord: Woord) -> bool:
    van = max(0, woord.start - _VER)
    if _AFDELING.search(tekst, van, woord.start):
        return True
    if (kop := _KOP.search(tekst, van, woord.start)) and _draagt_naam(kop["kop"]):
        return True
    begin, eind = stuk_om(tekst, woord.start)
    klein = tekst[begin:eind].islower()
    bloot = _ZONDER_LID.search(tekst, max(begin, van), woord.start)
    if bloot and (klein or not bloot["ook"]) and not meervoud(woord.tekst):
        return True
    if not klein:
        return False
    if _LID.search(tekst, max(begin, van), woord.start):
        return True
    vooraan = _BEGIN.search(tekst, max(begin, van), woord.start)
    return bool(vooraan and _OPSCHRIFT.match(tekst, woord.end, eind))


def _draagt_naam(kop: str) -> bool:
    return kop.islower() and (plekwoord(kop) or ruimtewoord(kop))
