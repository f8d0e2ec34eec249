# SPDX-License-Identifier: EUPL-1.2
"""What announces a name on a medium or in a system, and which words have the look of such a name."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.naamwoord import DEELWOORD, naam_van_iets
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.uithangbord import uithangbord
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
    "verwijderd", "mutatie", "autorisatie",
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
_DELEN = lui(r"[a-zà-ÿ]{2,}")
_KAMEEL = lui(
    r"[A-Z]?[a-z]+(?:[A-Z][a-z]*)+\d*|[A-Za-z][a-z]+\d{1,4}|[A-Za-z]+(?:-[A-Za-z\d]+)*-[A-Za-z]*\d+\w*"
)
_ERBIJ = (
    "foto", "foto's", "film", "filmpje", "filmpjes", "video", "bericht", "berichten", "berichtje", "groep",
    "groepen", "pagina", "profiel", "chat", "post", "posts", "link", "advertentie", "advertenties",
    "verhaal", "gegevens", "scherm", "poging", "pogingen", "code", "codes", "systeem", "beheer",
    "wachtwoord", "pas", "pasje", "kaart", "portaal", "sleutel", "toestemming", "hulp", "naam", "namen",
    "contact", "live", "mail", "reactie", "reacties", "bewijs", "grap", "voorbeeld", "reclame", "gevolg",
    "vriend", "vrienden", "druk", "invloed", "telefoon", "computer", "laptop", "tablet", "sms", "token",
    "badge", "vingerafdruk", "rechten", "storing", "gebruik", "gebruikers", "adres", "site", "website",
    "spel", "spelletje", "spelletjes", "muziek", "volgers", "nummer", "verbinding", "signaal", "internet",
    "bereik", "tijd", "zorg", "bron", "idee", "onderdeel",
)  # fmt: skip
"""What goes with a medium or an account and is not its name; also as the end of a compound."""
_AFLEIDING = (
    "baar", "lijk", "lijke", "loos", "loze", "zaam", "zame", "matig", "matige", "dien", "mate", "wijs",
)  # fmt: skip
_PAAR = 2
_MEDEKLINKERS = lui(r"[bcdfghjklmnpqrstvwxz]{2}")
_KORT = 3
_KORTSTE_WOORD = 5


def medium(woord: str) -> bool:
    """Whether a word is the name of a place online, and so of nobody and nothing in the case: "Signal"."""
    return woord.lower().split("-")[0] in MEDIA


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


def _met_letters(een: str, twee: str) -> bool:
    """ "rijckevorsel.h", "dj.mager": a surname with initials, no title or abbreviation with a full stop."""
    if een in lijst("afkortingen") or een in lijst("chatwoorden") or nooit_naam(een):
        return False
    if len(een) > len(twee):
        return len(twee) == 1 and _deel(een)
    return (
        len(twee) >= _KORTSTE_WOORD
        and twee.isalpha()
        and "a" in in_lijst(kaal(twee))
        and _MEDEKLINKERS.fullmatch(een) is not None
    )


def _met_punten(delen: list[str]) -> bool:
    """ "jay.dxn"; no address on the web, no abbreviation, no full stop without a space behind it."""
    if delen[-1] in _UITGANGEN or not all(d.isalnum() and not d[0].isdigit() for d in delen[:-1]):
        return False
    if len(delen) == _PAAR and min(map(len, delen)) < _KORT and _met_letters(*delen):
        return True
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
        return len(woord) > _KORT and woord.islower() and achternaam(woord[1:]) and not gewoon(woord)
    bekend = (
        gewoon(woord) or aaneen(woord) or woord in lijst("chatwoorden") or woord in kleine_lijst("domein")
    )
    return not (bekend or voornaam(woord) or achternaam(woord))


@lru_cache(maxsize=16384)
def is_inlog(woord: str) -> bool:
    """Whether a word in small letters is what an account is called where one is announced: "nachtvlinder"."""
    klein = woord.lower()
    if _hoort_erbij(klein) or klein in lijst("chatwoorden") or klein in lijst("afkortingen"):
        return False
    if klein in lijst("veelgebruikt") or (klein.endswith("en") and gewoon(klein) and not uithangbord(klein)):
        return False
    if not woord.isalpha() and (zwak(woord) or not any(map(_hoort_erbij, _DELEN.findall(klein)))):
        return True
    return zwak(woord) or naam_van_iets(klein) or _van_twee(klein)


def onbekend(woord: str) -> bool:
    """Whether what stands where a log has who wrote is a login name, and no first name or ordinary word."""
    if zwak(woord) or not woord.isalpha():
        return woord.islower() and _DELEN.search(woord) is not None
    return woord.islower() and not (gewoon(woord) or vast(woord) or niemand(woord) or voornaam(woord))


def _hoort_erbij(woord: str) -> bool:
    return woord.endswith(_ERBIJ) or woord in MEDIA or woord in SYSTEEM or nooit_naam(woord)


def _van_twee(woord: str) -> bool:
    """Whether it is two words in one of which the last is no mere tail: "maanlicht", "wakkerworden"."""
    if not aaneen(woord) or DEELWOORD.fullmatch(woord):
        return False
    return not (woord.endswith(_AFLEIDING) or vast(woord) or is_rol(woord) or nooit_naam(woord))


def naam_in_haken(wie: str, woord: str) -> bool:
    """Whether a word in brackets is made of the name before it: "Lianne van Oort (vanoortl)"."""
    kern = kaal(wie).replace("-", "").replace("'", "")
    return len(kern) > _KORT and kern in woord and kern != woord
