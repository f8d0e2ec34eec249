# SPDX-License-Identifier: EUPL-1.2
"""Names in lines without a single capital: chats and hasty notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.naam.rand import AANGESPROKEN
from redaction.herkenning.tekens import KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    aaneen,
    achternaam,
    gewoon,
    kaal,
    kleine_lijst,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
)
from redaction.model import Soort

_GEREKT = lui(r"(.)\1\1")
_LANG_UITGEREKT = lui(r"(.)\1\1|^(?:[aeiou]+h?|h[aeiou]h)+$")
_KORTST, _RUIMTE = 4, 24
_REGEL = Vorm(r"[^\n]{4,}")
_KERN = rf"[{KLEIN}]{{3,}}(?:['-][{KLEIN}]+)*"
_WOORD = lui(rf"(?<![\w@./'-]){_KERN}(?![\w@/-]|\.\w)")
_TV = lui(
    rf"(?<![\w@./'-])(?:van (?:der|den|de|het|'t)|van|de|den|der|v\.?d\.?|el|al|ait|ben|abu|ter|ten|te|op den"
    r"|in 't) "
    rf"(?P<kern>{_KERN})(?![\w@/-]|\.\w)"
)
_DOET = lui(
    r" (?:is|was|zou|heeft|had|wil|wilde|kan|kon|komt|kwam|moet|moest|gaat|ging|zei|zegt|weet|wist|belt|belde"
    r"|vraagt|vroeg|mag|zit|zat|ligt|lag|slaapt|sliep|appt|appte|doet|deed|neemt|nam|staat|stond|werkt|werkte"
    r"|vindt|vond)\b"
)
_VOORAF = lui(
    r"(?<!\w)(?:met|bel|belde|gebeld|bij|vraag|vroeg|door|namens|tegen|hoi|ha|hallo|beste|lieve|groet|groetjes"
    r"|groeten|gr|mvg|dank|dankje|bedankt|sorry|zeg|app|appte|dat|heb|heeft|weet|wacht op|tante|oom|opa|oma"
    r"|zus|broer) $"
)
_ALLEEN_IN_NAMEN = ("van der ", "van den ")
_GEZOCHT = lui(r"(?<!\w)(?:bel|belt|belde|gebeld|met|van|aan|door|vraag|mail|app) $")
_ZONDER_LIDWOORD = lui(
    r"(?<!\w)(?:met|bij|door|aan|van|bel|belt|belde|vraag|vroeg|zeg tegen|en|of|komt|brengt|haalt|zoekt"
    r"|zocht) $"
)
_VRAAG = lui(
    r"(?:^|[\n:,.!?;] ?)(?:is|kan|moet|heeft|had|mag|wil|zou|komt|gaat|zal|was|doet|neemt|zeg|weet) $"
)
_VERDER = lui(r" (?:er|dat|nog|al|ook|niet|even|weer|morgen|vandaag|straks|mee|het|wel|gedag)\b")
_ZEGT = lui(
    r" (?:vroeg|vraagt|belde|belt|zei|zegt|appte|appt|vertelt|vertelde|wilde|huilde|huilt|sliep"
    r"|slaapt|lacht)\b"
)
_AFZENDER = lui(
    r"[ \t]*+(?:\[[^\]\n]{4,24}\][ \t]*+(?:-[ \t])?|[\d:./, -]{4,22}(?:uur)?[ \t]*+(?:-[ \t]?)?)?"
    r"(?:[^:\n]{1,30}[ ]\d{1,2}:\d\d|[^:\n]{1,30}):[ \t]"
)
_BEGIN = lui(r"(?:^|[\n:,.!?;] ?|[*-] |\d\d[.:]\d\d |\b(?:en|of|nee|ja|dat|want|maar|toen|als) )$")


class PersoonKlein(Tekstregel):
    """A name of the lists that is no word, an unknown word behind "van", a first name that acts."""

    bron = "persoon.klein"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for regel in _REGEL.zoek(tekst):
            begin = na_afzender(tekst.tekst, *regel.span())
            if tekst.tekst[begin : regel.end()].islower():
                yield from self._regel(tekst.tekst, begin, regel.end())

    def _regel(self, tekst: str, start: int, end: int) -> Iterator[Treffer]:
        for match in _TV.finditer(tekst, start, end):
            kern = match["kern"]
            if _na_tussenvoegsel(match):
                yield self.treffer(*match.span(), 0.4)
            elif achternaam(kern) and _GEZOCHT.search(tekst, max(start, match.start() - 14), match.start()):
                yield Treffer(*match.span(), "overig", 0.2, 3, "overig.onbekend")
        for match in _WOORD.finditer(tekst, start, end):
            woord = match.group()
            if onbekend(woord) and naam_of_bezit(woord):
                yield self.treffer(*match.span(), 0.45)
            elif onbekend(woord) and (vreemd(woord) or _na_aanloop(tekst, match, start)):
                yield Treffer(*match.span(), "overig", 0.2, 3, "overig.onbekend")
            elif ervoor := _aangesproken(tekst, match, start):
                begin = ervoor.start("tv") if ervoor["tv"] else match.start()
                yield Treffer(begin, match.end(), "overig", 0.2, 3, "overig.onbekend")
            elif _handelende_naam(tekst, match, start):
                yield self.treffer(*match.span(), 0.4)
            elif _los_na_voorzetsel(tekst, match, start) or _in_vraag(tekst, match, start):
                yield Treffer(*match.span(), "overig", 0.2, 3, "overig.onbekend")


def na_afzender(tekst: str, start: int, end: int) -> int:
    """Where a line of a chat begins behind who wrote it: "[12:03] Noor: heb fee gezien"."""
    kop = _AFZENDER.match(tekst, start, end)
    return kop.end() if kop else start


def _na_tussenvoegsel(match: re.Match[str]) -> bool:
    """Whether tussenvoegsel and word are a surname: an unknown word, or "van der", which is in names only."""
    kern = match["kern"]
    enkel = kern.removesuffix("s").removesuffix("'")
    if match.group().startswith("de ") and (gewoon(enkel) or aaneen(enkel)):
        return False
    if onbekend(kern) and "p" not in in_lijst(kaal(kern)):
        return True
    return match.group().startswith(_ALLEEN_IN_NAMEN) and not nooit_naam(kern)


def _aangesproken(tekst: str, match: re.Match[str], start: int) -> re.Match[str] | None:
    """ "mw de kort", "buurvrouw wijs": a name that is a word too, behind what people are called by."""
    woord = match.group()
    if woord in lijst("functiewoorden") or woord in lijst("werkwoorden") or not naam_of_bezit(woord):
        return None
    return AANGESPROKEN.search(tekst, max(start, match.start() - _RUIMTE), match.start())


def _los_na_voorzetsel(tekst: str, match: re.Match[str], start: int) -> bool:
    """ "farida zit bij fee": a first name that is a word too, where a thing would have its article."""
    woord = match.group()
    if not _naam_en_woord(woord) or not (voornaam(woord) or "v" in in_lijst(kaal(woord))):
        return False
    return _ZONDER_LIDWOORD.search(tekst, max(start, match.start() - 14), match.start()) is not None


def _in_vraag(tekst: str, match: re.Match[str], start: int) -> bool:
    """ "kan fee dat doen", "mulder vroeg nog": a name that is a word too, where a person would stand."""
    if not _naam_en_woord(match.group()) or not naam_of_bezit(match.group()):
        return False
    vraag = _VRAAG.search(tekst, max(start, match.start() - 10), match.start())
    if vraag is not None and _VERDER.match(tekst, match.end()):
        return True
    begin = _BEGIN.search(tekst, max(start, match.start() - 7), match.start()) is not None
    return begin and _ZEGT.match(tekst, match.end()) is not None


def _naam_en_woord(woord: str) -> bool:
    gewoner = woord in lijst("veelgebruikt") or woord in lijst("rollen") or nooit_naam(woord)
    return gewoon(woord) and not gewoner


def onbekend(woord: str) -> bool:
    """Whether a word in small letters is on no list of words: "rachid", not "kamer"."""
    kern = woord.removesuffix("'s")
    if gewoon(kern) or nooit_naam(kern) or kern in lijst("rollen") or _GEREKT.search(kern):
        return False
    return not (
        kern in lijst("chatwoorden") or kern in kleine_lijst("domein") or kern in kleine_lijst("begrippen")
    )


def _na_aanloop(tekst: str, match: re.Match[str], start: int) -> bool:
    return _VOORAF.search(tekst, max(start, match.start() - 14), match.start()) is not None


def vreemd(woord: str) -> bool:
    """Whether a word in a line without capitals is none of the language, nor two words in one."""
    kern = woord.removesuffix("'s").replace("-", "")
    if len(kern) < _KORTST or aaneen(kern) or _LANG_UITGEREKT.search(kern) or vast(kern.upper()):
        return False
    return not (niemand(kern.capitalize()) or "p" in in_lijst(kaal(kern)))


def naam_of_bezit(woord: str) -> bool:
    """Whether the list of names has a word in small letters, its genitive included: "fatima's"."""
    kern = kaal(woord.removesuffix("'s"))
    soorten = in_lijst(kern) or in_lijst(kern.removesuffix("s"))
    return "v" in soorten or "a" in soorten


def _handelende_naam(tekst: str, match: re.Match[str], start: int) -> bool:
    """ "roos zou het doen": a first name that is a word too, that opens a clause, before what people do."""
    woord = match.group()
    if woord in lijst("functiewoorden") or not voornaam(woord) or _DOET.match(tekst, match.end()) is None:
        return False
    return _BEGIN.search(tekst, max(start, match.start() - 7), match.start()) is not None
