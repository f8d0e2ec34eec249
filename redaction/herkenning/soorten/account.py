# SPDX-License-Identifier: EUPL-1.2
"""Accounts on social media and elsewhere."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.woorden import aaneen, gewoon, vast
from redaction.model import Soort

_MEDIA = (
    r"(?i:instagram|insta|facebook|fb|snapchat|snap|tiktok|tik tok|twitter|linkedin|telegram|discord|"
    r"steam|gamertag|"
    r"bluesky|signal|skype|"
    r"mastodon|youtube|threads|whatsapp|tinder|marktplaats|twitch|reddit|x)"
)
_NAAM = (
    r"(?:gebruikers|inlog|login|account|profiel|scherm|digid-gebruikers)-?namen?|(?:gebruikers|"
    r"inlog|login|account|profiel|scherm|nick|bijn)-?naam"
)
_TEKENS = r"[A-Za-z](?:[\w-]|\.(?=[\w]))+"
_MET_TEKEN = rf"(?=[\w-]*[\d_]|[\w-]+\.\w|[A-Za-z]+-\w)(?:{_TEKENS})"
_KOPPEL = r"(?: |:|=|,|\(|['\"\u201c\u2018])"
_WEG = (
    r"(?:(?:is|was|heet|luidt|onder|van|als|met|de|het|naam|account|pagina|profiel|gebruiker|via|"
    r"gaat|haar|zijn|portaal|ook|te|vinden)\b)"
)
_TUSSEN = rf"(?:{_KOPPEL}{{1,3}}(?:{_WEG}{_KOPPEL}{{1,2}}){{0,4}})"
_EIGEN = (
    rf"[{HOOFD}][{KLEIN}{HOOFD}]+(?:[ ](?:(?:van|de|der|den|en|in|het)[ ]){{0,2}}[{HOOFD}][{KLEIN}]+){{0,3}}"
)


class Account(Patroonregel):
    """A handle with an at sign or of an odd form; a name beside the medium or the word account."""

    bron = "account"
    soort: ClassVar[Soort] = "account"
    patronen = (
        Patroon(
            "apenstaart", r"(?<![\w.@/+-])@[A-Za-z_](?:[\w-]|\.(?=\w)){1,29}(?:@[\w.-]+\w)?(?![\w@])", 0.8
        ),
        Patroon(
            "map van een gebruiker",
            r"(?:(?i:[\\/](?:users|gebruikers|profiles)[\\/])|/home/)(?P<w>[\w.@+-]*\w(?:[\\/][\w.-]*\w)?\.?)",
            0.8,
        ),
        Patroon(
            "met context",
            rf"(?<!\w)(?:{_MEDIA}(?:-?(?:account|pagina|profiel|naam|handle|kanaal))?|(?i:{_NAAM})|"
            rf"(?i:\w{{0,12}}-?account))"
            rf"{_TUSSEN}@?(?P<w>{_MET_TEKEN})(?!\w|@)",
            0.6,
        ),
        Patroon(
            "naam van een account",
            rf"(?<!\w)(?i:{_NAAM}|username|user|user-?id|login|inlog|handle|(?:{_MEDIA}-?|teams-|ecd-|"
            rf"epd-|windows-)account(?:naam)?|nickname)"
            rf"(?i:{_TUSSEN})(?P<w>(?!(?:is|was|van|de|het|een|en|op|bij|met|dat|die|onbekend|in|voor|"
            rf"te|werd|heeft|niet|ook|staat)\b){_TEKENS})(?!\w|@)",
            0.58,
        ),
        Patroon(
            "ingelogd als",
            r"(?i:\b(?:ingelogd|inloggen|inlogde|logde|logt|logden|aangemeld|log in|gebruiker|"
            r"gebruikers|users?)\b)"
            rf"[^.\n]{{0,30}}?(?i:\b(?:als|met|door|onder|gebruiker|account|gebruikers|"
            rf"user) (?:gebruiker |account |de naam )?)(?P<w>{_MET_TEKEN})(?!\w|@)",
            0.58,
            anker=r"(?i:log|aangemeld|gebruiker|user)",
        ),
        Patroon(
            "onder de naam",
            rf"{_MEDIA}[^.\n]{{0,50}}? (?:onder de (?:naam|schuilnaam|nickname)|als|"
            rf"heet(?: [\w-]+){{0,3}}?|heette|genaamd|met de naam|naam:?|van)\s"
            rf"['\"\u201c\u2018]?(?P<w>{_EIGEN})",
            0.58,
            anker=r"naam|heet|genaamd| als [A-Z]",
        ),
        Patroon(
            "heet op",
            rf"(?i:\b(?:heet|heette|noemt zich|noemde zich|is te vinden|actief)) (?:zich )?(?:op|"
            rf"via) {_MEDIA}\s(?:nu |ook |onder )?"
            rf"['\"\u201c\u2018]?(?P<w>{_EIGEN}|{_TEKENS})",
            0.58,
            anker="heet|noem|vinden|actief",
        ),
        Patroon(
            "hekje", r"(?<![\w@/])[A-Za-z][\w.]{2,24}#\d{4}(?!\w)|(?<!\w)live:[\w.]+\w", 0.6, anker="#|live:"
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        woord = pattern_text.strip("@")
        if pattern_text.startswith("@"):
            return None
        if (
            gewoon(woord.rstrip("0123456789"))
            and woord[-1:].isdigit()
            and "_" not in woord
            and "." not in woord
        ):
            return False
        if vast(woord) or woord.lower() in _GEEN:
            return False
        if woord.isalpha() and woord.isupper() and len(woord) < _LETTERS:
            return False
        return False if woord.isalpha() and woord.islower() and (gewoon(woord) or aaneen(woord)) else None


_LETTERS = 5
"""So few capitals are an abbreviation: "VPN"."""
_GEEN = frozenset({"nl", "app", "account", "e.d", "o.a", "d.d", "t.a.v", "n.v.t"})
