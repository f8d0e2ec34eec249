# SPDX-License-Identifier: EUPL-1.2
"""What announces a name on a medium or in a system, and which words have the look of such a name."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.woorden import (
    aaneen,
    achternaam,
    gewoon,
    kleine_lijst,
    lijst,
    niemand,
    vast,
    voornaam,
)

MEDIA = (
    "instagram", "insta", "facebook", "facebookpagina", "fb", "snapchat", "snap", "tiktok", "twitter",
    "linkedin",
    "telegram", "discord", "steam", "gamertag", "bluesky", "signal", "skype", "mastodon", "youtube",
    "threads",
    "tinder", "marktplaats", "twitch", "reddit", "roblox", "fortnite", "minecraft", "playstation", "psn",
    "xbox",
    "vinted", "strava", "spotify", "netflix", "onlyfans", "nextdoor", "github", "snapmap", "grindr", "bumble",
    "habbo", "wattpad", "pinterest", "badoo", "hyves", "kik",
)  # fmt: skip
"""Places online where people have another name, in small letters."""
SYSTEEM = (
    "account", "accounts", "accountnaam", "inlog", "inlognaam", "inlogcode", "login", "loginnaam",
    "username", "user",
    "userid", "gebruikersnaam", "gebruiker", "gebruikersaccount", "nickname", "nick", "handle", "profiel",
    "profielnaam",
    "schermnaam", "schuilnaam", "alias", "pseudoniem", "wifi", "wifi-naam", "wifinaam", "ssid", "netwerknaam",
    "groepsinlog", "groepslaptop", "werkstation",
)  # fmt: skip
"""Words for such a name in a system."""
DOEN = (
    "gewijzigd", "ingevoerd", "aangemaakt", "geopend", "geraadpleegd", "ingelogd", "uitgelogd",
    "afgetekend", "geparafeerd",
    "geautoriseerd", "gemuteerd", "bijgewerkt", "geregistreerd", "ingezien", "gelogd", "geaccordeerd",
    "verwijderd",
    "afgesloten", "opgeslagen", "bewerkt", "aangepast", "vrijgegeven", "ondertekend",
)  # fmt: skip
"""What a log says that somebody did: "ingevoerd door: w.dijkstra3"."""
_UITGANGEN = frozenset({
    "nl", "com", "org", "net", "eu", "info", "be", "de", "frl", "example", "test", "docx", "doc", "pdf",
    "jpg", "jpeg",
    "png", "xlsx", "xls", "csv", "zip", "mp3", "mp4", "txt", "eml", "msg", "html", "php", "app", "me",
    "online", "yaml",
    "json", "xml", "exe", "pptx",
})  # fmt: skip
_CIJFERS_ERIN = lui(r"[a-z_.-]{2,}\d+[a-z][a-z\d]*|[a-z]\d+[a-z]+\d+[a-z\d]*")
_MET_STAART = lui(r"[a-z]{4,16}\d{1,4}")
_KAMEEL = lui(
    r"[A-Z]?[a-z]+(?:[A-Z][a-z]*)+\d*|[A-Za-z][a-z]+\d{1,4}|[A-Za-z]+(?:-[A-Za-z\d]+)*-[A-Za-z]*\d+\w*"
)
_KORT = 3
_KORTSTE_WOORD = 5


def _deel(woord: str) -> bool:
    """Whether a part between dots is more than a word or an abbreviation."""
    kern = woord.rstrip("0123456789")
    if len(kern) < _KORT or kern in lijst("afkortingen") or kern in lijst("chatwoorden"):
        return False
    return not (gewoon(kern) or vast(kern) or kern in kleine_lijst("domein"))


@lru_cache(maxsize=16384)
def sterk(woord: str) -> bool:
    """Whether a token has a form that only such a name has: "_nour.ayy", "k4rnem3lk", "w.dijkstra3"."""
    if "_" in woord:
        return any(c.isalpha() for c in woord)
    if gewoon(woord.replace("1", "l").replace("0", "o")) or gewoon(woord.replace("1", "i")):
        return False
    if not woord.islower() or not woord.isascii():
        return False
    if "." in woord:
        return _met_punten(woord.split("."))
    if _MET_STAART.fullmatch(woord):
        return not gewoon(woord.rstrip("0123456789"))
    return (
        _CIJFERS_ERIN.fullmatch(woord) is not None
        and "-" not in woord
        and sum(c.isalpha() for c in woord) > _KORT
    )


def _met_punten(delen: list[str]) -> bool:
    """ "jay.dxn"; no address on the web, no abbreviation, no full stop without a space behind it."""
    if delen[-1] in _UITGANGEN or not all(d.isalnum() and not d[0].isdigit() for d in delen[:-1]):
        return False
    if delen[-1].isdigit():
        return any(len(d) >= _KORTSTE_WOORD and _deel(d) for d in delen)
    if delen[-1][-1].isdigit():
        return any(len(d) >= _KORT for d in delen)
    laatste = voornaam(delen[0]) or not (gewoon(delen[-1]) or len(delen[-1]) < _KORT)
    return laatste and any(_deel(d) for d in delen)


@lru_cache(maxsize=16384)
def zwak(woord: str) -> bool:
    """Whether a token may be such a name where one is announced: "vlonder-gl3", "NinjaTwente", "lotjee"."""
    if sterk(woord):
        return True
    if vast(woord) or niemand(woord) or woord.lower() in MEDIA or woord.lower() in SYSTEEM:
        return False
    if _KAMEEL.fullmatch(woord):
        return not gewoon(woord)
    if "." in woord and woord.islower():
        delen = woord.split(".")
        return delen[-1] not in _UITGANGEN and all(d.isalnum() and len(d) >= _KORT for d in delen)
    if "-" in woord and woord.islower():
        return any(len(d) >= _KORT and not gewoon(d) for d in woord.split("-"))
    if not woord.isalpha() or not woord.islower() or len(woord) < _KORTSTE_WOORD:
        return False
    bekend = (
        gewoon(woord) or aaneen(woord) or woord in lijst("chatwoorden") or woord in kleine_lijst("domein")
    )
    return not (bekend or voornaam(woord) or achternaam(woord))
