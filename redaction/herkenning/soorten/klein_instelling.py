# SPDX-License-Identifier: EUPL-1.2
"""Organisations and places in a line without a capital: "thuiszorg de parel", "molen de vrijheid"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import kop_uitgang
from redaction.herkenning.lui import lui
from redaction.herkenning.naamwoord import naam_van_iets, naamwoord
from redaction.herkenning.plekwoorden import plekwoord
from redaction.herkenning.tekens import KLEIN
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, lijst, nooit_naam, vast
from redaction.model import Soort

_KERN = rf"[{KLEIN}'-]{{3,}}"
_NAAM = lui(
    rf"[ ](?P<lid>(?:de|het|'t|den|ter|ten|sint|st)[ ])?(?P<w>{_KERN})"
    r"(?P<meer>[ ](?:noord|zuid|oost|west|midden|centrum|(?:en|&|\+) (?:zn|zoon|zonen|partners))"
    rf"|[ ](?:&|\+)[ ]{_KERN})?(?!\w)"
)
_TWEEDE = lui(rf"[ ](?P<w>{_KERN})(?!\w)")
_NA = lui(
    r"[ ]?(?:[.,;:)!?\n/]|$)|[ ](?:en|in|is|was|om|maar|die|dat|aan|op|bij|van|vlakbij|naar|met|voor|waar"
    r"|heeft|"
    r"zegt|zei|belt|belde|kwam|komt|gebeld|geweest|want|ook|zit|staat)\b"
)
_VOLGT = lui(rf"[ ](?P<w>[{KLEIN}]+)")
_BIJVOEGLIJK = r"(?:(?:medisch|sociaal|christelijke?|katholieke?|openbare?|islamitische?|protestantse?)[ ])?"
_VOOR = lui(
    r"(?:^|[\n(:,][ ]?|\b(?:bij|van|op|in|naar|uit|via|door|aan|met|en|langs|over|voor|de|het)[ ])"
    rf"{_BIJVOEGLIJK}$"
)
_BLOOT = lui(
    r"(?:^|[\n(:,.;|-][ ]?|(?<!\w)(?i:bij|van|op|in|naar|uit|via|door|aan|met|en|of|langs|over|voor|namens"
    rf"|tegen|is|was|heeft|vanuit|belt|belde|gebeld|lid)[ ]){_BIJVOEGLIJK}$"
)
"""What stands before a noun without an article: then its name comes."""
_HOOFDLETTER = lui(r"[A-ZÀ-Ý]")
_KOP_VAN_CHAT = lui(r"^[^\n]{0,60}?[:>][ ]")
_OOK = frozenset({"thuiszorg", "dagbesteding", "winkel", "club", "jeugdzorg", "vv", "sv", "peuterspeelzaal"})
_TELBAAR = (
    "stichting", "vereniging", "garage", "kapsalon", "slagerij", "bakkerij", "restaurant", "café",
    "cafetaria", "snackbar", "hotel", "pension", "camping", "manege", "bureau", "bedrijf", "corporatie",
    "koor", "fanfare", "dagverblijf", "sportschool", "basisschool", "praktijk", "kliniek", "hospice",
    "scouting", "boerderij", "kwekerij", "drukkerij", "tuincentrum", "moskee", "parochie", "maatschap",
    "slijterij", "theater", "medisch centrum", "huize", "huisje", "woonvorm", "paviljoen", "verpleeghuis",
    "logeerhuis", "buurthuis", "inloophuis", "gezinshuis", "zorgboerderij", "woonzorgcentrum", "centrum",
    "instelling", "speelzaal", "voetbalclub", "schaakclub", "sportclub", "tennisclub", "zwemclub",
    "biljartclub", "vv", "brasserie", "pizzeria",
)  # fmt: skip
"""What has an article in a sentence, unless its name follows; also as the end of a compound."""
_VAAK_MEER = ("stichting", "vereniging", "corporatie", "bureau", "koor", "moskee", "praktijk", "dagverblijf")
_WELKE = frozenset({
    "volgende", "vorige", "hele", "gehele", "halve", "eerste", "tweede", "derde", "laatste", "andere",
    "juiste", "ene", "betreffende", "komende", "eigen", "zelfde", "rest", "dag", "dagen", "week", "avond",
    "ochtend", "middag",
})  # fmt: skip
"""What says which or when, not what something is called."""
_KORTST = 4


class KleinInstelling(Tekstregel):
    """The word that announces it must stand there, without an article or in a line of small letters."""

    bron = "organisatie.klein"
    soort: ClassVar[Soort] = "organisatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        klein: dict[int, bool] = {}
        for woord in tekst.woorden_die(_kondigt_aan):
            if treffer := _bij(tekst.tekst, woord, klein):
                soort: Soort = "organisatie" if _organisatie(woord.tekst) else "locatie"
                yield Treffer(*treffer, soort, 0.4, 2, self.bron)


def _kondigt_aan(woord: str) -> bool:
    return woord[0].islower() and not vast(woord) and (_organisatie(woord) or plekwoord(woord))


def _organisatie(woord: str) -> bool:
    return kop_uitgang(woord) or woord in _OOK


def _bij(tekst: str, kop: Woord, klein: dict[int, bool]) -> tuple[int, int] | None:
    """The place of a name behind its announcing word; ``klein`` keeps what is known of each line."""
    match = _NAAM.match(tekst, kop.end)
    if match is None:
        return None
    start = match.start("lid") if match["lid"] else match.start("w")
    if kop.tekst.endswith(_TELBAAR) and _BLOOT.search(tekst, max(0, kop.start - 24), kop.start):
        eind = _eind(tekst, kop.tekst, match)
        return (start, eind) if eind else None
    if not _NA.match(tekst, match.end()) or not _naam(match):
        return None
    if not _VOOR.search(tekst, max(0, kop.start - 24), kop.start):
        return None
    begin = tekst.rfind("\n", 0, kop.start) + 1
    if begin not in klein:
        klein[begin] = _zonder_hoofdletter(tekst, begin)
    return (start, match.end()) if klein[begin] else None


def _eind(tekst: str, kop: str, match: re.Match[str]) -> int | None:
    """Where the name ends behind a noun that has no article: "garage de brug", "café de gouden leeuw"."""
    woord = match["w"]
    if woord in _WELKE or (_nooit(woord) and not (match["lid"] and woord in lijst("veelgebruikt"))):
        return None
    tweede = _TWEEDE.match(tekst, match.end())
    if match["lid"]:
        if tweede and woord.endswith(("e", "en")) and _zelfstandig(tweede["w"]):
            return tweede.end()
        return match.end() if _zelfstandig(woord) or _sluit(tekst, match.end()) else None
    if match["meer"] or (_zelfstandig(woord) and _sluit(tekst, match.end())):
        return match.end()
    if tweede and kop.endswith(_VAAK_MEER) and not _nooit(tweede["w"]) and _sluit(tekst, tweede.end()):
        return tweede.end()
    return None


def _zelfstandig(woord: str) -> bool:
    return naam_van_iets(woord) or (not gewoon(woord) and woord not in lijst("chatwoorden"))


def _sluit(tekst: str, at: int) -> bool:
    """Whether a name can end there: a sign comes, or a verb or preposition."""
    if _NA.match(tekst, at):
        return True
    volgt = _VOLGT.match(tekst, at)
    if volgt is None:
        return False
    return nooit_naam(volgt["w"]) or not (naamwoord(volgt["w"]) or volgt["w"].endswith("en"))


def _nooit(woord: str) -> bool:
    if nooit_naam(woord) or woord in lijst("veelgebruikt") or woord in lijst("rollen") or vast(woord):
        return True
    return any(woord in lijst(naam) for naam in ("werkwoorden", "spreekwoorden", "mensenwerkwoorden"))


def _naam(match: re.Match[str]) -> bool:
    """With an article any word that may be a name; without one only what is no word at all."""
    woord = match["w"]
    if nooit_naam(woord) or woord in lijst("veelgebruikt") or woord in lijst("rollen") or vast(woord):
        return False
    if match["lid"]:
        return not woord.endswith(("ste", "ende", "ige", "elijke"))
    if match["meer"]:
        return True
    return len(woord) >= _KORTST and not gewoon(woord) and woord not in lijst("chatwoorden")


def _zonder_hoofdletter(tekst: str, begin: int) -> bool:
    eind = tekst.find("\n", begin)
    regel = tekst[begin : eind if eind >= 0 else len(tekst)]
    chat = _KOP_VAN_CHAT.match(regel)
    return _HOOFDLETTER.search(regel[chat.end() :] if chat else regel) is None
