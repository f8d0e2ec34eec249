# SPDX-License-Identifier: EUPL-1.2
"""A place inside a building or provider: room, flat, ward, woongroep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import eigen, mag_naam
from redaction.herkenning.namen import WOORD
from redaction.herkenning.tekens import GETAL_WOORD, RANG_WOORD
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon
from redaction.model import Soort

_RUIMTE = (
    r"kamers?|kamernummer|kamernr\.?|kmrs?\.?|k\.|appartement(?:en|(?:s)?(?:nummer|nr\.?))?|app(?:\.|"
    r"artement|t\.?)?|"
    r"woning|flat|studio|unit|lokaal|suite|huisnummer|"
    r"cel|bed|vleugel|gang|blok|etage|verdieping|paviljoen|caravan|plek|staanplaats|kluis|box|zaal|"
    r"(?:\w{4,14})?ruimte|portiek|"
    r"toren|trappenhuis|ingang|poort|gebouw|hal|kavel|bungalow|chalet|slaapkamer|huisje|woonunit|"
    r"zorgunit|kantoor|kelder|spreekkamer|"
    r"behandelkamer|isoleer|"
    r"afdeling|afd\.?|woongroep|leefgroep|unit"
)
_MET_LETTER = (
    r"(?:kamer|kmr|appartement|app\.|unit|flat|gang|vleugel|blok|gebouw|toren|portiek|"
    r"afdeling|afd\.?|woongroep|studio|hal|zaal|paviljoen|cel|box|ingang)"
)
_WAARDE = (
    r"(?:\d{1,4}(?:[-./]?\d{1,3})?(?:[ -]?[A-Za-z](?!\w))?|"
    r"[A-Z](?:[ .-]?\d{1,4}(?:[.-]\d{1,3})?[a-z]?)?|[A-Z]{1,2}\d{1,3}[a-z]?)"
)
_STOP = (
    r"(?![\w]|[-/.,:]\d| ?%| (?:uur|jaar|minuten|keer|personen|euro|cliënten|bewoners|plaatsen|"
    r"bedden|meter|m2|m²|dagen|weken|maanden|en een half))"
)
_NUMMER = Vorm(
    rf"(?<![\w-])(?:[A-Z]{{2,3}}-)?(?:(?i:{_RUIMTE})|[Gg]roep(?= [A-Z\d]\b(?! ?[,.]? "
    rf"?\d)))[ \t]+(?:(?:nummer|nr\.?|"
    rf"no\.)[ \t]+)?"
    rf"{_WAARDE}{_STOP}(?:(?:, | en | of |/|&| & ){_WAARDE}{_STOP})*"
)
_WOORD = Vorm(
    rf"(?<![\w-])(?i:kamer|appartement|studio|woning|unit|flat|zaal|bed|"
    rf"cel) (?:nummer )?(?i:{GETAL_WOORD})(?![\w-])(?! (?:uur|jaar|keer|bewoners|cliënten))"
)
_VERDIEPING = Vorm(r"[ ](?:verdieping|etage|woonlaag)(?!\w)")
_RANG = re.compile(rf"(?<!\w)(?i:{RANG_WOORD}|\d{{1,2}}[ ]?(?:e|de|ste))$")
_WINDSTREEK = Vorm(
    r"(?<![\w-])(?:Noord|Zuid|Oost|West|Midden)(?:vleugel|toren|flat|gebouw|zijde|"
    r"blok|gang|huis)(?!\w)"
)
_OP_DE = Vorm(
    r"(?<=[Oo]p )de (?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?= (?:woon|"
    r"verblijf|lig|slaap|zit))"
)
_KORT = Vorm(r"(?<=[\s(])(?:[A-Z]\d{1,2}|\d\.\d{2})(?=[\s,.;:)])")
_VOOR_KORT = re.compile(
    r"(?i:(?:opgenomen|verblijft|ligt|lag|slaapt|bel|belde|oproep|alarm|sensor|melding) (?:van |op |"
    r"in |uit |vanaf )?|\b(?:op|uit) (?:kamer )?)$"
)
_GROEP = (
    r"[Aa]fdeling|[Aa]fd\.?|[Ww]oongroep|[Ww]oonvorm|[Ww]oonlocatie|[Ll]eefgroep|[Hh]uize?|"
    r"[Ll]ocaties?|[Gg]roep|[Vv]estiging|[Vv]leugel|[Uu]nit|"
    r"[Vv]erpleeghuis|[Vv]erzorgingshuis|[Ww]oonzorgcentrum|[Zz]orgcentrum|[Bb]ejaardenhuis|"
    r"[Bb]ejaardentehuis|[Rr]esidentie|[Ss]erviceflat|"
    r"[Bb]uurthuis|[Bb]uurtcentrum|[Ww]ijkcentrum|[Dd]agbesteding|[Dd]agopvang|[Dd]agcentrum|"
    r"(?:[A-Za-z]{3,12})?[Oo]pvang|[Hh]ospice|[Pp]aviljoen|[Ww]ooncomplex|"
    r"[Cc]omplex|[Ff]lat|[Gg]ebouw|[Hh]ofje|[Ww]oonhuis|[Ww]oontoren|[Tt]oren|[Vv]illa|[Ss]tudio|"
    r"[Gg]ang|[Kk]amer|(?:[A-Za-z]{4,14})?[Rr]uimte|[Zz]aal|[Hh]uiskamer|[Ww]ooneenheid|"
    r"[Bb]lok|[Aa]ppartementencomplex|[Ww]oonpark|[Ll]ogeerhuis|[Ll]ogeeradres|[Bb]uitenpost|"
    r"[Kk]linieklocatie|[Ss]teunpunt|azc|AZC"
)
_NAAM = Vorm(
    rf"(?<![\w-])(?P<kop>{_GROEP})[ \t]+['\"\u201c\u2018]?(?P<w>(?:(?:De|Het|'t|Den|Ter|Ten|Huize|"
    rf"In de|In den|d[eE]|het|Sint|St\.|van de|van der)[ \t])?{WOORD}"
    rf"(?:[ \t](?:(?:van|de|der|den|aan|en)[ \t]){{0,2}}{WOORD}|[ \t]\d{{1,2}}(?![\w.,:]\d))?)"
)
_RICHTING = frozenset({"Noord", "Zuid", "Oost", "West", "Midden", "Centrum"})
_ENKEL = 1
_GEWONE_KOP = frozenset({"groep", "kamer", "gang", "complex", "opvang"})
_CODE = Vorm(r"(?<![\w./-])[A-Z]-?\d\.\d{2}(?![\w]|[.,]\d)")


class Locatie(Tekstregel):
    """ "kamer 12", "appartement 3B", "de derde verdieping", "woongroep De Wilg"."""

    bron = "locatie"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _NUMMER.zoek(tekst):
            if self._genummerd(match.group()):
                yield self.treffer(*match.span(), 0.7)
        for patroon in (_WOORD, _OP_DE, _CODE, _WINDSTREEK):
            for match in patroon.zoek(tekst):
                yield self.treffer(*match.span(), 0.6)
        for match in _VERDIEPING.zoek(tekst):
            rang = _RANG.search(tekst.tekst, max(0, match.start() - 20), match.start())
            if rang:
                yield self.treffer(rang.start(), match.end(), 0.6)
        for match in _KORT.zoek(tekst):
            if _VOOR_KORT.search(tekst.tekst, max(0, match.start() - 24), match.start()):
                yield self.treffer(*match.span(), 0.5)
        for match in _NAAM.zoek(tekst):
            yield from self._naam(match)

    def _genummerd(self, gevonden: str) -> bool:
        """ "plek A" and "gang I" may be anything; "kamer A" is a room; "groep 7" is a form at school."""
        woorden = gevonden.split()
        if any(c.isdigit() for c in gevonden):
            return not (woorden[0].lower() == "groep" and woorden[-1] in set("12345678"))
        return re.fullmatch(_MET_LETTER, woorden[0], re.IGNORECASE) is not None

    def _naam(self, match: re.Match[str]) -> Iterator[Treffer]:
        kop, naam = match["kop"], match["w"]
        if naam.split()[0] in _RICHTING:
            yield self.treffer(match.start(), match.start("w") + len(naam.split()[0]), 0.55)
            return
        over = mag_naam(naam) if not naam[-1].isdigit() else naam
        if not over or not eigen(over) or len(over) == _ENKEL:
            return
        eerste = over.split()[0]
        if kop[0].isupper() and kop.lower() in _GEWONE_KOP and gewoon(eerste) and eerste not in {"De", "Het"}:
            return
        start = match.start() if kop[0].isupper() else match.start("w")
        yield self.treffer(start, match.start("w") + len(over), 0.97)
