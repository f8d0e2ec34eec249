# SPDX-License-Identifier: EUPL-1.2
"""Organisations and places in a line without a capital: "thuiszorg de parel", "molen de vrijheid"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import kop_uitgang
from redaction.herkenning.lui import lui
from redaction.herkenning.plekwoorden import plekwoord
from redaction.herkenning.tekens import KLEIN
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, lijst, nooit_naam, vast
from redaction.model import Soort

_NAAM = lui(
    rf"[ ](?P<lid>(?:de|het|'t|den|ter|ten|sint|st)[ ])?(?P<w>[{KLEIN}'-]{{3,}})"
    r"(?P<meer>[ ](?:noord|zuid|oost|west|midden|centrum|en (?:zn|zoon|zonen|partners)))?(?!\w)"
)
_NA = lui(
    r"[ ]?(?:[.,;:)!?\n/]|$)|[ ](?:en|in|is|was|om|maar|die|dat|aan|op|bij|van|vlakbij|naar|met|voor|waar"
    r"|heeft|"
    r"zegt|zei|belt|belde|kwam|komt|gebeld|geweest|want|ook|zit|staat)\b"
)
_VOOR = lui(r"(?:^|[\n(:,][ ]?|\b(?:bij|van|op|in|naar|uit|via|door|aan|met|en|langs|over|voor|de|het)[ ])$")
_HOOFDLETTER = lui(r"[A-ZÀ-Ý]")
_KOP_VAN_CHAT = lui(r"^[^\n]{0,60}?[:>][ ]")
_OOK = frozenset({"thuiszorg", "dagbesteding", "winkel", "club", "jeugdzorg"})
_KORTST = 4


class KleinInstelling(Tekstregel):
    """The word that announces it must stand there, and the line must be all small letters."""

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
    if match is None or not _NA.match(tekst, match.end()):
        return None
    if not _VOOR.search(tekst, max(0, kop.start - 12), kop.start) or not _naam(match):
        return None
    begin = tekst.rfind("\n", 0, kop.start) + 1
    if begin not in klein:
        klein[begin] = _zonder_hoofdletter(tekst, begin)
    start = match.start("lid") if match["lid"] else match.start("w")
    return (start, match.end()) if klein[begin] else None


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
