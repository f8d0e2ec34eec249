# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: in lines without a capital, a name that is a word too where only a name stands: "gr els"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_klein import na_afzender, naam_of_bezit
from redaction.herkenning.tekens import KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import achternaam, gewoon, lijst, nooit_naam, voornaam
from redaction.model import Soort

_REGEL = Vorm(r"[^\n]{4,}")
_WOORD = rf"[{KLEIN}]{{3,}}(?:'?s)?"
_EIND = r"(?=[ ]*(?:[,.!?;:)/]|$))"
_NAAM = rf"(?P<naam>(?:(?:van |v\.?d\.? |van de[nr]? )(?={_WOORD}))?(?P<w>{_WOORD}))(?![\w@/'-]|\.\w)"
_GROET = lui(
    r"(?<![\w-])(?:ok[ée]?|hey|hoi|ha|hallo|sorry|groetjes|groeten|gr|mvg|dank ?je(?: wel)?|bedankt|thx|lieve"
    rf"|beste|welkom) {_NAAM}{_EIND}"
)
_CONTACT = r"ge(?:beld|sproken|zien|appt|maild|weest)"
_ZONDER_LIDWOORD = lui(
    rf"(?<![\w-])(?:aan|met|bij|van|door|tegen|namens) {_NAAM}"
    r"(?=[ ]*(?:[,.!?;)]|$)"
    rf"|[ ](?:(?:af|door|mee|op|over|aan|uit|terug|na)?(?:{_CONTACT}|ge(?:geven|zegd|vraagd|haald|stuurd"
    r"|bracht|hoord|gaan|lopen|reden|luisterd|meld|staan|komen))"
    r"|kwijt|mee|thuis|samen|erbij|belde|zei|en ik|dat (?:het|hij|ze|zij|ik))(?!\w))"
)
_ALS_IEMAND = lui(
    r"(?:(?<![\w-])(?:heb|hebben|is|wie|waar|weet|dat was|heb je|bel|zeg) "
    rf"|^(?:\d\d?[.:]\d\d[ ]?(?:uur)?[ :-]*|[-*] )?){_NAAM}"
    rf"(?=[ ](?:(?:al |niet |nog |net |gister(?:en)? |vandaag )?(?:{_CONTACT}|gevallen|overleden|opgehaald"
    r"|aanwezig|afwezig|gehoord)|er(?: al| nog| niet)?(?: vandaag| vanavond)?[ ]*[?.!]"
    r"|is|had|heeft|belde|kwam)(?!\w))"
)
_LIDWOORD = lui(
    r"(?<![\w@/'-])(?P<naam>de (?P<w>vries|wit|groot|jong|bruin|kort|zwart|rood|grijs|blauw|lang|wijs|goed"
    r"|wild|vroom|stout|mooij|rooij|graaff|haas|boer|haan|koning|graaf))(?P<s>'?s)?(?![\w@/'-]|\.\w)"
)
"""No article stands before an adjective without its e; a thing needs a verb that asks for people."""
_DING = frozenset({"haas", "boer", "haan", "koning", "graaf"})
_OVER_MENSEN = lui(
    r"(?<![\w-])(?:bel|belt|belde|gebeld|mail|mailde|app|appte|vraag|vroeg|spreek|gesproken|dhr|mw|mevr|meneer"
    r"|mevrouw|hoi|ok|gr|groetjes|bij|met|aan|van|heb|\d\d[.:]\d\d) $"
)
_BIJWOORD = lui(rf"[ ][{KLEIN}]+(?:ende?|[^aeiou]de|te)(?!\w)")
"""Behind "kort" and "groot" as an adverb: "de kort geldende regel"."""
_GEKNIPT = lui(rf"(?<![\w@/.-])(?P<naam>v/d (?P<w>{_WOORD}))(?![\w@/'-]|\.\w)")
_VERWIJST = frozenset(
    {"haar", "hem", "hen", "hun", "ons", "mij", "jou", "zich", "wie", "dit", "dat", "mekaar"}
)
_EIGENSCHAP = (
    "groot",
    "kort",
    "snel",
    "zwart",
    "wit",
    "wijs",
    "rood",
    "goed",
    "mooi",
    "lang",
    "klein",
    "jong",
)
_RUIMTE = 12


class OverigKleinwoord(Tekstregel):
    """Only words of the lists of names; an adjective or a most usual word needs its "de"."""

    bron = "overig.kleinwoord"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for regel in _REGEL.zoek(tekst):
            start = na_afzender(tekst.tekst, *regel.span())
            zin = tekst.tekst[start : regel.end()]
            if zin.islower():
                yield from (self.treffer(start + a, start + b, 0.2, 3) for a, b in _plekken(zin))
                for a, b in _met_lidwoord(zin):
                    yield Treffer(start + a, start + b, "persoon", 0.4, 2, self.bron)


def _met_lidwoord(zin: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _LIDWOORD.finditer(zin) if _naam_met_de(match, zin))


def _plekken(zin: str) -> Iterator[tuple[int, int]]:
    for patroon in (_GROET, _ZONDER_LIDWOORD, _ALS_IEMAND):
        for match in patroon.finditer(zin):
            if _kan_naam(match["w"]):
                yield match.span("naam")
    for match in _GEKNIPT.finditer(zin):
        if _op_lijst(match["w"]) or not gewoon(match["w"]):
            yield match.span("naam")


def _naam_met_de(match: re.Match[str], zin: str) -> bool:
    if match["w"] in _DING:
        return _OVER_MENSEN.search(zin, max(0, match.start() - _RUIMTE), match.start()) is not None
    return _BIJWOORD.match(zin, match.end()) is None


def _kan_naam(woord: str) -> bool:
    kern = woord.removesuffix("'s")
    if (
        kern in _EIGENSCHAP
        or kern in _VERWIJST
        or nooit_naam(kern)
        or kern in lijst("functiewoorden")
        or kern in lijst("rollen")
    ):
        return False
    return _op_lijst(kern)


def _op_lijst(woord: str) -> bool:
    return voornaam(woord) or achternaam(woord) or naam_of_bezit(woord)
