# SPDX-License-Identifier: EUPL-1.2
"""Organisations by the word before or after their name; they tell where someone lives, works or learns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import eigen, kop_uitgang, mag_naam
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import WOORD
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, lijst, vast
from redaction.model import Soort

_RECHTSVORM = r"(?:B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|U\.A\.|UA|C\.V\.|b\.v\.|n\.v\.|v\.o\.f\.)(?!\w)"
_DEEL = rf"(?!{_RECHTSVORM}){WOORD}"
_LID = (
    r"(?:(?:De|Het|'t|'T|Den|de|het|van der|van den|van de|van|der|den|Sint|St\.|Ons|Onder|Ter|Ten|"
    r"Ds\.|Dr\.|Prof\.)[ \t]){0,2}"
)
_VERDER = (
    rf"(?:[ \t](?:(?:van de|van het|van der|van den|van|de|der|den|ter|en|voor|met|het|aan|bij|in|op|na|"
    rf"&|\+|-)[ \t]){{0,2}}{_DEEL}|[ \t]\d{{1,2}}(?=[ \t]{WOORD})){{0,4}}"
)
_NAAM = rf"{_LID}{_DEEL}{_VERDER}"
_NA_KOP = lui(
    rf"[ \t\n](?P<ww>(?:is|heet|heette|was|genaamd)[ ](?=[A-Z]))?['\"\u201c\u2018]?(?P<naam>{_NAAM})(?:["
    rf" \t]{_RECHTSVORM})?"
)
_ANDERS = Vorm(
    rf"(?<![\w-])(?P<bv>{_DEEL}{_VERDER}[ \t]{_RECHTSVORM})"
    rf"|(?<![\w-])(?P<en>{WOORD}(?:[ \t]{WOORD})?[ \t]&[ \t](?:(?:van|de|der|den|ter)[ ]){{0,2}}{WOORD}"
    rf"(?:[ \t](?:(?:van|de|der|den)[ ])?{WOORD}){{0,2}})"
    rf"|(?<![\w-])(?P<soort>(?:{WOORD}|\d{{1,2}})(?:[ \t](?:en[ ]|van[ ]|op[ ]|aan[ ])?(?:{WOORD}|"
    rf"\d{{1,2}})){{0,2}}[ \t](?:en[ ])?"
    r"(?:Advocaten|Advies|Bewindvoering|Bewind|Bewindvoerders|Mentorschap|Uitzendbureau|"
    r"Uitzendkrachten|Zorg|Thuiszorg|Begeleiding|Makelaars|"
    r"Notarissen|Detachering|Jeugdhulp|Jeugdzorg|Logistiek|Wonen|Welzijn|GGZ|Beheer|Groep|Zorggroep|"
    r"Bouw|Transport|Consultancy|Coaching|"
    r"Kliniek|Klinieken|College|Lyceum|Ziekenhuis|Apotheek|Accountants|Dagbesteding|Thuishulp|"
    r"Verpleging|Kraamzorg|Kinderopvang|"
    r"Revalidatie|Vastgoed|Schoonmaak|Beveiliging|Zorgverlening|Ondersteuning|Opvang|Maatwerk|"
    r"Fysiotherapie|Huisartsen|Juristen|Taxi|"
    r"Advocatuur|Familierecht|Installaties|Installatietechniek|Schilderwerken|Vervoer|Catering|Uitvaart|Zi"
    r"ekenhuizen|"
    r"Mediation|Letselschade|Trainingen|Werkt|Bemiddeling|Woonzorg|Zorgvilla|Hoveniers|Techniek|Dienstverl"
    r"ening|"
    r"Personeelsdiensten|Behandelcentrum|Support|Care|Services|Solutions|Academie|Gymnasium|School|"
    r"Kerk|Hospice|Zorgt|Thuis))(?!\w)"
    rf"|(?<![\w-])(?P<voor>(?:{WOORD}[ ])?{WOORD})[ ](?:apotheek|ziekenhuis|lyceum|kerk|moskee|hospice"
    rf"|kliniek)(?![\w-])"
    rf"|(?<![\w-])(?P<een>[A-ZÀ-Ý][a-zà-ÿ]{{2,}}(?:ziekenhuis|school|kerk|college|kliniek|apotheek|"
    rf"zorggroep|zorg|bedrijf|huis|praktijk|lyceum|team)"
    rf"(?:[ \t]{WOORD}){{0,2}})(?![\w-])"
)
_CLUB = Vorm(
    rf"(?<![\w-])(?:EHC|RKVV|SC|BC|VC|VVE|HAP|OCMW|KDV|BSO|SBO|FPA|FPK|DAC|WZC|ASV|HSV|HV|GGZ|RIBW|HVO|VOF"
    rf"|MEE|SWZ|SV|VV|FC|HC|TC|RKSV|AV|KV|ZVV|OBS|RSG|ROC|AOC|SG|IKC|KC|"
    rf"PI)[ ](?:(?:De|Het|'t)[ ])?{WOORD}(?:[ ](?:(?:&|en)[ ])?{WOORD}){{0,2}}"
)
_MET_LIDWOORD = 2
_NIET_SOORT = frozenset(
    {
        "De",
        "Het",
        "Een",
        "Deze",
        "Dit",
        "Die",
        "Onze",
        "Geen",
        "Alle",
        "Wet",
        "Voor",
        "In",
        "Op",
        "Bij",
        "Van",
    }
)


def _kopje(tekst: str, at: int) -> bool:
    """Whether a line ends at ``at`` that was too short to be broken off there: a heading."""
    return tekst[at : at + 1] == "\n" and at - (tekst.rfind("\n", 0, at) + 1) < _REGEL_VOL


_REGEL_VOL = 45


class Organisatie(Tekstregel):
    """ "Stichting De Linde", "basisschool De Regenboog", "Thuiszorg Maasdal B.V."."""

    bron = "organisatie"
    soort: ClassVar[Soort] = "organisatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for woord in tekst.woorden_die(kop_uitgang):
            if (match := _NA_KOP.match(tekst.tekst, woord.end)) and not _kopje(tekst.tekst, woord.end):
                yield from self._na_kop(woord, match)
        for match in _CLUB.zoek(tekst):
            if not all(vast(w) for w in match.group().split()[1:]):
                yield self.treffer(*match.span(), 0.6)
        for match in _ANDERS.zoek(tekst):
            if match["bv"] or self._past(tekst, match):
                yield self.treffer(*match.span(), 0.6 if match["bv"] else 0.5)

    def _na_kop(self, kop: Woord, match: re.Match[str]) -> Iterator[Treffer]:
        naam = mag_naam(match["naam"])
        if not naam or not eigen(naam) or (naam.isupper() and all(gewoon(w) for w in naam.split())):
            return
        eind = match.end() if naam == match["naam"] else match.start("naam") + len(naam)
        heel = kop.tekst[0].isupper() and not match["ww"]
        yield self.treffer(kop.start if heel else match.start("naam"), eind, 1.0)

    def _past(self, tekst: Tekst, match: re.Match[str]) -> bool:
        woorden = [w for w in match.group().split() if w[0].isupper()]
        if not woorden:
            return match["soort"] is not None
        vooraan = tekst.zinsbegin(match.start()) and tekst.tekst[max(0, match.start() - 2)] != ";"
        if match["voor"]:
            return not (vooraan or any(vast(w) or w in lijst("volken") or gewoon(w) for w in woorden[-1:]))
        if match["een"]:
            return not (gewoon(woorden[0]) and vooraan) and not vast(woorden[0])
        if woorden[0] in {"De", "Het"} and len(woorden) > _MET_LIDWOORD:
            return not vast(woorden[1])
        if woorden[0] in _NIET_SOORT or (all(vast(w) or gewoon(w) for w in woorden) and vooraan):
            return False
        return not (vast(woorden[0]) or (vooraan and gewoon(woorden[0])))
