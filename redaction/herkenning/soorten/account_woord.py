# SPDX-License-Identifier: EUPL-1.2
"""Accounts that are an ordinary word, where only the name of one stands: "ingelogd als nachtvlinder"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.accountwoorden import DOEN, MEDIA, is_inlog, naam_in_haken, onbekend
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.model import Soort


def _of(woorden: tuple[str, ...]) -> str:
    return "|".join(sorted(woorden, key=len, reverse=True))


_MEDIUM = f"(?:(?i:{_of((*MEDIA, 'teams', 'zoom', 'whatsapp'))})|X)"
_NAAMKOP = (
    r"(?i:(?:gebruikers|inlog|login|account|profiel|scherm|chat|spelers?|game|schuil|netwerk|wifi-?)-?naam|"
    r"user(?:name|-?id|_id)?|nick(?:name)?|gamertag|pseudoniem|alias|handle|ssid|hotspot|psn-id)"
)
_EIGENAAR = (
    rf"(?:{_NAAMKOP}|(?i:(?:[a-z]{{1,12}}-?)?account|gebruiker|adverteerder|wifi-netwerk)"
    rf"|{_MEDIUM}-(?i:gebruiker|naam|profiel|volger|id|tag))"
)
"""What is called by the bare noun behind it; a login may also be that of a thing ("inlog medicatiekast")."""
_KOP = rf"(?:{_EIGENAAR}|(?i:inlog|login))"
_LOS = r"(?<![\w.@/-])"
_Q = r"['\"\u201c\u2018]?"
_WAARDE = rf"[{HOOFD}]{{0,2}}[{KLEIN}]{{2,20}}(?:[._-][{KLEIN}\d]{{1,16}}){{0,3}}\d{{0,4}}"
_W = rf"{_Q}(?P<w>{_WAARDE})(?![\w@-]|[.=:]\w|'[a-z])"
_SLOT = (
    r"(?=['\"\u201d\u2019]?(?:[ ]?[.,;:!?)(/|\n]|$|[ ](?:en|of|maar|die|want|met|via|ww|wachtwoord|pw)\b))"
)
_PRAAT = r"(?i:bericht(?:je|en)?|reacties?|(?:vriendschaps)?verzoek|filmpje|post|dm|pb|app(?:je)?)"
_AANDUIDING = r"(?:[ ](?:(?:in|van|voor|op|bij)[ ](?:het[ ]|de[ ])?)?\w{3,12})?"
_TIJD = r"(?:[-–—|][ ])?(?:(?:gisteren|vandaag)(?: om)? )?[\[(]?(?:[\d/.-]{6,10} )?\d{1,2}[:.]\d{2}"
_VORMEN = (
    Vorm(rf"{_LOS}(?:{_KOP}|{_MEDIUM}){_AANDUIDING}[ ]?[:=][ ]?{_W}{_SLOT}"),
    Vorm(
        rf"{_LOS}(?i:user(?:name|id)?|usr|uid|login|gebruiker|account|medewerker|mdw|actor|owner|door|by|van|from"
        rf"|naar|to|aan|extern|afzender)=(?P<w>{_WAARDE}(?:@[\w.-]*\w)?)(?![\w@])"
    ),
    Vorm(rf"{_LOS}{_EIGENAAR}[ ]{_W}"),
    Vorm(
        rf"{_LOS}(?<!ia )(?<![Oo]p )(?<![ (][Ii]n )(?<!^[Ii]n )(?:{_KOP}|{_MEDIUM})"
        rf"[ ](?:is|was|heet|heette|luidt|werd|wordt)[ ](?:nu[ ]|ook[ ])?{_W}{_SLOT}"
    ),
    Vorm(rf"{_LOS}(?:{_KOP}|{_MEDIUM})[ ]?\([ ]?{_W}[ ]?\)"),
    Vorm(rf"{_LOS}(?:{_KOP}|{_MEDIUM}),[ ]{_W}(?=,|[ ](?:is|staat|wordt|heeft)\b)"),
    Vorm(rf"{_LOS}{_MEDIUM}[ ]{_W}(?=[ ]?(?:[/,;|)\n]|\.(?:\s|$)|$))"),
    Vorm(
        rf"(?<!\w)(?i:ingelogd|inloggen|inlogde|aangemeld|log(?:t|de|gen)?(?: \w+){{0,2}}? in)"
        rf"(?: \w+){{0,2}}? (?:als|met|onder|via):?"
        rf"(?: gebruiker| account| de naam| code| inlog)? {_W}"
    ),
    Vorm(rf"{_LOS}{_MEDIUM}(?: \w+){{0,3}}? (?:als|onder|onder de naam) {_W}{_SLOT}"),
    Vorm(
        rf"(?<!\w)(?i:op|via|van) (?:{_MEDIUM}|het forum|de chat) (?:heet|heette|noemt|noemde|schrijft"
        rf"|schreef) (?:hij |zij |ze |zich |cliënt |iemand )?(?:daar |nu |ook )?{_W}"
        r"(?=[ ]?[.,:;\n]|$|[ ](?:dat|en)\b)"
    ),
    Vorm(rf"(?<!\w)[Oo]nder (?:de|het|een) (?:naam|schuilnaam|nickname|pseudoniem|alias|account) {_W}"),
    Vorm(rf"(?<!\w)door {_W} (?:op|via) {_MEDIUM}(?!\w)"),
    Vorm(rf"(?<!\w){_PRAAT} van {_W}(?=[^.\n]{{0,24}} (?:op|via|onder) {_MEDIUM}(?!\w))"),
    Vorm(rf"(?<!\w)(?:[Oo]p|[Vv]ia) {_MEDIUM} [^.\n]{{0,40}}?\b{_PRAAT} van {_W}{_SLOT}"),
    Vorm(
        rf"(?<!\w)(?i:naam|account|profiel|login)(?: \w+){{0,5}}? (?:veranderd|gewijzigd|aangepast)"
        rf" (?:in|naar) {_W}"
    ),
    Vorm(rf"(?<!\w)(?:op|onder) (?:de )?naam van (?P<w>(?=\w+[._-]){_WAARDE})(?![\w@])"),
    Vorm(rf"(?<!\w)(?i:{_of(DOEN)}) door {_W}(?= (?:op|om) \d)"),
)
_ZICH = Vorm(
    rf"(?<!\w)zich(?:zelf)? (?:daar |online )?{_W}(?= noem)"
    rf"|(?<!\w)noem(?:t|de) zich(?:zelf)? {_W.replace('<w>', '<x>')}{_SLOT}"
)
_ONLINE = lui(rf"(?<!\w)(?:{_MEDIUM}|(?i:online|chat\w*|forum|gam\w+|app|account|server|spel|speelt))(?!\w)")
_IN_HAKEN = Vorm(rf"(?P<wie>[{HOOFD}][\w'-]+)[ ]\((?P<w>[a-z][a-z0-9._-]{{2,20}})\)")
_NA_TIJD = Vorm(
    r"(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]uur)?[ ]\((?P<w>[a-z][a-z\d._-]{2,20})\)",
    bij=Bij(r"\d[ ]\(|[r][ ]\(", voor=16, na=24),
)
"""Who wrote a line of a log, in brackets behind the time."""
_LOGT = Vorm(
    rf"(?<![\w-])(?:login|logon|inlog(?:poging)?)[ ](?:{_W}[ ](?:mislukt|geslaagd|geweigerd|ok|fout)"
    rf"|(?:mislukt|geslaagd|geweigerd|ok|failed|failure)(?:[ ](?:for|voor|van|door))?(?:[ ]user)?:?[ ]"
    rf"(?P<x>[a-z][\w.-]{{2,20}}))(?!\w)"
)
_REGELKOP = Vorm(
    r"(?:^|(?<=\n))[ \t]*(?:[\[(]?[\d:./-]{4,20}[ ,T]{0,2}){1,2}(?:uur)?[\])]?[ \t]*[-–—:|]?[ \t]*"
    rf"(?P<w>{_WAARDE})(?=[ ]?[-–—:|>]\s)"
    rf"|(?:^|(?<=\n))(?P<x>{_WAARDE})[ ]{_TIJD}",
    bij=Bij(r"\d[-:/.]\d", voor=90, na=90),
)
"""Who wrote a line of a log or a chat: behind the time, or before it."""
_DAGREGEL = Vorm(
    r"(?:^|(?<=\n))[ \t]*\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?[ ](?:\d{1,2}[.:]\d{2}[ ](?:uur[ ])?)?"
    rf"(?P<w>{_WAARDE})(?=[ ][{KLEIN}])"
)
_MINST = 3
"""So many lines begin with a day: then it is a log, and an unknown word behind the day wrote it."""
_VER = 90


class AccountWoord(Tekstregel):
    """What stands there must be a noun that is no role, and nothing that goes with a medium or an account."""

    bron = "account.woord"
    soort: ClassVar[Soort] = "account"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in (m for vorm in (*_VORMEN, _LOGT) for m in vorm.zoek(tekst)):
            if is_inlog(_waarde(match)):
                yield self.treffer(*match.span(str(match.lastgroup)), 0.45)
        for match in _ZICH.zoek(tekst):
            begin, eind = max(0, match.start() - _VER), match.end() + _VER
            if is_inlog(_waarde(match)) and _ONLINE.search(tekst.tekst, begin, eind):
                yield self.treffer(*match.span(str(match.lastgroup)), 0.45)
        for match in _IN_HAKEN.zoek(tekst):
            if naam_in_haken(match["wie"], match["w"]):
                yield self.treffer(*match.span("w"), 0.5)
        for match in _NA_TIJD.zoek(tekst):
            if onbekend(match["w"]):
                yield self.treffer(*match.span("w"), 0.4)
        for start, end in _schrijvers(tekst):
            yield self.treffer(start, end, 0.35)


def _schrijvers(tekst: Tekst) -> Iterator[tuple[int, int]]:
    """Unknown words at the head of the lines of a log or a chat."""
    dagen = list(_DAGREGEL.zoek(tekst))
    for match in (*_REGELKOP.zoek(tekst), *(dagen if len(dagen) >= _MINST else ())):
        if len(_waarde(match)) >= _MINST and onbekend(_waarde(match)):
            yield match.span(str(match.lastgroup))


def _waarde(match: re.Match[str]) -> str:
    return str(match[str(match.lastgroup)])
