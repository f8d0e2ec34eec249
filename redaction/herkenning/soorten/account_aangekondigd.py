# SPDX-License-Identifier: EUPL-1.2
"""Accounts that a word announces: a page or a nickname with spaces, who wrote on a medium, an alias."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import MET_CONTEXT, Patroon, Patroonregel
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.woorden import gewoon, vast
from redaction.model import Soort

_MEDIUM = (
    r"(?:facebook|insta(?:gram)?|tiktok|twitter|linkedin|telegram|discord|youtube|twitch|snap(?:chat)?"
    r"|strava|"
    r"marktplaats|vinted|tinder|whatsapp|teams|slack|xbox|playstation|psn|steam|skype|signal|threads|reddit)"
)
_KOP = (
    rf"(?i:{_MEDIUM}[- ]?(?:pagina|groep|kanaal|profiel|naam|gebruiker|server|tag|id)|gamertag|pseudoniem|"
    r"schuilnaam|nickname|alias|spelersnaam|gamenaam|schermnaam|chatnaam|adverteerder|accountnaam"
    r"|profielnaam|"
    r"roepnaam online|groep op " + _MEDIUM + r"|(?:zoom|teams|bluetooth|wifi|netflix|spotify|marktplaats)-?"
    r"(?:naam|profiel)|wifi(?:-?netwerk)?|hotspot|ssid|" + _MEDIUM + r"(?=:[ ][A-Z]))"
)
_NAAM = (
    rf"[{HOOFD}][\w.'-]*(?:[ ](?:(?:van|de|der|den|en|in|het|met|uit|te|op|voor)[ ]){{0,2}}(?:[{HOOFD}]"
    rf"[\w.'-]*|\d{{1,4}}(?!\w)))"
    rf"{{0,4}}"
)
_SLEUTEL = r"[A-Za-z][\w.-]*[A-Za-z\d_]"
_TUSSEN = r"(?:[ ]?[:=(][ ]?|[ ](?:is|was|heet|luidt|van|met de naam|genaamd|als)[ ]|[ ])['\"\u201c\u2018]?"
_DOET = (
    r"(?:plaatste|plaatst|schreef|schrijft|postte|post|reageerde|reageert|speelt|speelde|streamt|deelde"
    r"|twitterde|chatte|noemt|noemde)"
)


class AccountAangekondigd(Patroonregel):
    """ "Facebookpagina Vrienden van West", "schreef BramTheHealer", "alias jan.de.w"."""

    bron = "account.aangekondigd"
    soort: ClassVar[Soort] = "account"
    patronen = (
        Patroon(
            "na een kop",
            rf"(?<!\w){_KOP}{_TUSSEN}(?P<w>{_NAAM}|{_SLEUTEL})(?![\w@])",
            0.58,
            anker="[Ww]i-?[Ff]i|WIFI|otspot|ssid|SSID|agina|roep|anaal|rofiel|naam|ebruiker|erver|ertag|lias|seudon|dverteerd|-id",
        ),
        Patroon(
            "op een medium",
            rf"(?i:\b(?:op|via) {_MEDIUM}),? (?:[\w'-]+[ ,]{{1,2}}){{0,4}}?(?:{_DOET}|heet|heette|als|onder"
            rf"|van|gebruiker|"
            rf"account|pagina|naam) (?:hij |zij |ze |zich |de naam |het account |adverteerder |ook )?"
            rf"['\"\u201c\u2018]?(?P<w>[{HOOFD}][{KLEIN}]+[{HOOFD}\d_-][\w-]*|{_SLEUTEL}(?<=[\d_])|[a-z]+"
            rf"[._-][\w.-]+\w)(?![\w@])",
            0.58,
            anker="(?:op|via|Op|Via) (?=[A-Za-z]{4})(?i:" + _MEDIUM + ")",
        ),
        Patroon(
            "wie schreef",
            rf"(?i:\b(?:ene|gebruiker|gebruikers|account|volger|iemand genaamd|{_DOET})) "
            rf"['\"\u201c\u2018]?(?P<w>[{HOOFD}][{KLEIN}]+(?:[{HOOFD}][{KLEIN}]+)+\d*|[{HOOFD}][{KLEIN}]*"
            rf"[_]\w+|"
            r"[a-zA-Z]{3,}\d{1,4})(?![\w@])",
            0.5,
            anker=r"[a-z][A-Z]|[a-z]\d|_",
        ),
        Patroon(
            "inloggen als",
            rf"(?i:\b(?:inloggen|ingelogd|inlogde|logde in|log in|logt in|login|gebruiker|deelnemer|account"
            rf"|username)\b)"
            rf"(?i:[ :(]+(?:als|met|onder|is|via|naam)?[ :]*)(?P<w>{_SLEUTEL})(?![\w@]|:\w)",
            0.5,
            anker="ogin|logge|logd|log in|ogt in|ebruiker|eelnemer|ccount|sername",
        ),
        Patroon(
            "inlog van gewone woorden",
            r"(?i:\b(?:inlog(?:gen|naam)?|login|ingelogd|gebruiker(?:snaam)?))"
            r"(?i:[ :(]+(?:als|met|onder|is|via|code)?[ :]*)"
            r"(?P<w>[a-z]+-[a-z\d]+(?: of [a-z]+-[a-z\d]+)?|[a-z]{3,}\d{1,4})(?![\w@-]|:\w)",
            MET_CONTEXT,
            anker="nlog|ogin|ngelogd|ebruiker",
        ),
        Patroon(
            "zich noemen",
            rf"(?i:\b(?:noemt|noemde|noem) zich(?: online| daar| op \w+)?|\bdie zich|\bonline (?:als|bekend"
            rf" als)) "
            rf"['\"\u201c\u2018]?(?P<w>{_NAAM})(?![\w@])",
            0.5,
            anker=r"(?:zich|online) ",
        ),
        Patroon(
            "tussen aanhalingstekens",
            r"(?i:account|pagina|groep|profiel|kanaal|gebruiker|schuilnaam|nickname|alias|opgeslagen als"
            r"|app als|"
            r"online als|tag) ['\"\u201c\u2018](?P<w>~?[^'\"\n\u201d\u2019]{2,30})['\"\u201d\u2019]",
            0.58,
            anker=r" ['\"\u201c\u2018]",
        ),
        Patroon(
            "medium als",
            rf"(?i:\b(?:op|via) {_MEDIUM} (?:als|onder) )(?P<w>[a-z]{{5,}})(?![\w@])",
            0.5,
            anker=" (?:als|onder) ",
        ),
        Patroon(
            "een naam op een medium",
            rf"(?i:\b{_MEDIUM}(?:,? (?:aldaar|daar|bekend|actief|te vinden))* (?:als|onder de naam)|"
            rf"\b(?:fb|{_MEDIUM})[- ]?(?:msg|bericht|pb|dm|chat)(?:je)?[^.\n]{{0,20}} (?:naar|van|aan)) "
            rf"['\"\u201c\u2018]?(?P<w>{_NAAM})(?![\w@])",
            0.5,
            anker=r" (?:als|naam|naar|van|aan) ['\"\u201c\u2018]?[A-Z]",
        ),
        Patroon(
            "alias",
            r"(?i:alias(?:sen)?|inlog|login)[ :]{1,2}(?P<w>[a-z]+[._][a-z._\d]*[a-z\d])(?![\w@])",
            0.5,
        ),
        Patroon(
            "adres van een profiel",
            r"(?<![\w@-])(?:www\.)?(?:twitter|x|instagram|facebook|tiktok|twitch|linkedin|youtube|strava"
            r"|airbnb|"
            r"snapchat|t|discord|github)\.(?:com|nl|tv|me|be|gg|example)/[\w./@+-]*[\w/]",
            0.3,
            anker=r"\.(?:com|nl|tv|me|be|gg|example)/",
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        woord = pattern_text.strip("'\"")
        woorden = woord.split()
        if vast(woorden[0]) or (len(woorden) == 1 and gewoon(woord) and not any(c.isdigit() for c in woord)):
            return False if woord.islower() or vast(woord) else None
        return None
