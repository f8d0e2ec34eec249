# SPDX-License-Identifier: EUPL-1.2
"""A numbered part of a building or ground: "verhoorkamer 4", "bouwdeel C", "derde etage links", "2-hoog"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.plekwoorden import afkorting, letter_zegt_genoeg, ruimtewoord, windplek
from redaction.herkenning.tekens import GETAL_WOORD, RANG_WOORD
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_CODE = (
    r"(?:\d{1,4}(?:[-./]?\d{1,3})?(?:[ -]?[A-Za-z](?![\w'])|[a-z]\d?(?!\w))?(?:-\d{1,3})?"
    r"|(?=[lIO]{0,3}\d)[\dlIO]{2,4}[a-z]?"
    r"|[A-Z]{1,2}[ ]?\d{1,4}(?:[-.]\d{1,4}){0,3}[a-z]?|[A-Z](?:[-.]\d{1,4}){1,3}[a-z]?"
    r"|-[1-4](?!\d))"
)
_LETTER = r"(?:[A-Z]|[a-h](?=[ ]?[.,;:)\n]|$))"
_KLEUR = r"(?:Rood|Geel|Blauw|Groen|Wit|Zwart|Oranje|Paars|Roze|Bruin|Grijs|Lila)"
_ZIJDE = r"(?i:noord|zuid|oost|west|midden|noordoost|noordwest|zuidoost|zuidwest)"
_GEEN_AANTAL = (
    r"(?![\w]|[-/.,:]\d|[ ]?%|[ ](?:uur|jaar|minuten|keer|personen|euro|cliënten|bewoners|plaatsen|bedden|"
    r"meter|m2|m²|dagen|weken|maanden|en een half|medewerkers|mensen|kinderen|stuks|graden|januari|februari|"
    r"maart|april|mei|juni|juli|augustus|september|oktober|november|december))"
)
_NA_WOORD = (
    r"(?=[ ]?[.,;:)\n/]|$|[ ](?:en|of|is|was|op|van|in|aan|waar|stond|lag|bij|met|heeft|toen|om|die)\b)"
)
_WAARDE = rf"(?:{_CODE}|{_LETTER}|(?i:{GETAL_WOORD}){_NA_WOORD}|min één)"
_MEERVOUD = lui(r"[ ][a-zë]{3,}(?:en|ers|ts|ns|ls)\b")
_KERN = (
    "kamer",
    "kamers",
    "appartement",
    "appartementen",
    "woning",
    "unit",
    "studio",
    "flat",
    "cel",
    "nummer",
)
_ERNA = lui(
    r"(?P<punt>\.)?(?:[ \t]{1,2}|-(?=\d))(?:(?:nummer|nr\.?|no\.|letter)[ \t])?"
    rf"(?P<w>{_WAARDE}){_GEEN_AANTAL}"
    rf"(?P<rest>(?:(?:,[ ]|[ ]en[ ]|[ ]of[ ]|/|[ ]?&[ ]?|[ ]t/m[ ]|[ ]tot en met[ ])(?!\d{{4}}[ ]?[A-Z"
    rf"]{{2}}(?!\w)){_WAARDE}{_GEEN_AANTAL})*"
    r"(?:[ ](?:links|rechts)(?:[ ](?:achter|voor))?(?!\w))?)"
)
_KANT = lui(rf"[ ](?:{_KLEUR}|{_ZIJDE})(?:[ ](?:achter|voor|boven|beneden))?(?![\w-])")
_RANG = lui(rf"(?<!\w)(?:(?i:{RANG_WOORD})|\d{{1,2}}[ ]?(?:e|de|ste))[ ]$")
_LAAG = frozenset({"verdieping", "etage", "woonlaag", "bouwlaag", "verdiep"})
_VERD = Vorm(r"(?<=[ ])verd\.?(?!\w)")
_NA_LAAG = lui(r"[ ](?:links|rechts)(?:[ ](?:achter|voor))?(?!\w)")
_HOOG = Vorm(
    r"(?<![\w-])(?:(?:[1-9]|1\d|2\d)[ -]?|(?:één|een(?! )|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|"
    r"twaalf)[ -]?)hoog(?:[ -](?:links|rechts|voor|achter))?(?![\w-])(?![ ](?:op|tegen|in)\b)"
)
_KAMERCODE = Vorm(
    r"(?<![\w.,:/€-])(?<!€ )\d\.[0-4]\d(?![\w/-]|[.,]\d|[ ]?(?:%|euro|uur|m\b|kg|mg|ml|mm|cm|l\b))"
)
_CODE_LOPEND = lui(r"[ ]{0,3}[|\t]|[ ]?[:)]|[ ](?:[a-z]|\d+x)|[ ]?[;,][ ]|\.?\n|$")
_VAAK = 4
"""From this many room codes on, a text is a round along rooms, and each such code is one."""


class LocatieRuimte(Tekstregel):
    """By the word for the room, a number, letter, side or colour behind it, or an ordinal before it."""

    bron = "locatie.ruimte"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for woord in tekst.woorden_die(ruimtewoord):
            yield from self._bij(tekst.tekst, woord)
        for woord in tekst.woorden_die(windplek):
            yield self.treffer(woord.start, woord.end, 0.6)
        if "hoog" in tekst.tekst:
            for match in _HOOG.zoek(tekst):
                yield self.treffer(*match.span(), 0.5)
        for match in _VERD.zoek(tekst):
            yield from self._laag(tekst.tekst, *match.span())
        yield from self._ronde(tekst)

    def _bij(self, tekst: str, woord: Woord) -> Iterator[Treffer]:
        match = _ERNA.match(tekst, woord.end)
        if match and self._past(woord, match):
            yield self.treffer(woord.start, match.end(), 0.72)
        elif kant := _KANT.match(tekst, woord.end):
            yield self.treffer(woord.start, kant.end(), 0.6)
        if woord.tekst.lower() in _LAAG:
            yield from self._laag(tekst, woord.start, woord.end)

    def _laag(self, tekst: str, start: int, end: int) -> Iterator[Treffer]:
        rang = _RANG.search(tekst, max(0, start - 24), start)
        if rang:
            na = _NA_LAAG.match(tekst, end)
            yield self.treffer(rang.start(), na.end() if na else end, 0.6)

    def _past(self, woord: Woord, match: re.Match[str]) -> bool:
        waarde = match["w"]
        if waarde == "een" or (match["punt"] and not afkorting(woord.tekst)):
            return False
        if any(c.isdigit() for c in waarde):
            wijd = not woord.tekst.lower().endswith(_KERN)
            if wijd and waarde.isdigit() and _MEERVOUD.match(match.string, match.end()):
                return False
            return not (woord.tekst.lower() == "zone" and waarde in {"30", "50", "60"})
        return letter_zegt_genoeg(woord.tekst) if len(waarde) == 1 else woord.tekst.lower() != "trap"

    def _ronde(self, tekst: Tekst) -> Iterator[Treffer]:
        codes = [m for m in _KAMERCODE.zoek(tekst) if _CODE_LOPEND.match(tekst.tekst, m.end())]
        if len({m.group() for m in codes}) >= _VAAK:
            for match in codes:
                yield self.treffer(*match.span(), 0.4)
