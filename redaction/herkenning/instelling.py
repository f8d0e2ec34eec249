# SPDX-License-Identifier: EUPL-1.2
"""Names of organisations and places inside them: which words announce one, and what such a name holds."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.woorden import lijst, vast

_UITGANGEN = (
    "school", "college", "lyceum", "gymnasium", "academie", "opleiding", "praktijk", "apotheek", "kantoor",
    "bedrijf", "winkel", "centrum", "opvang", "werf", "zorg", "hulp", "bureau", "team", "vereniging",
    "verenigingen", "club", "kerk", "parochie", "moskee", "bakkerij", "slagerij", "garage", "drukkerij",
    "wasserij", "kapsalon", "kapper", "café", "restaurant", "hotel", "kliniek", "ziekenhuis", "stichting",
    "coöperatie", "firma", "groep", "boerderij", "erf", "kwekerij", "makelaardij", "advocaten",
    "bewindvoering", "mentorschap", "werkplaats", "fabriek", "instelling", "aanbieder", "organisatie",
    "begeleiding", "fysiotherapie", "hospice", "atelier", "maatschap", "instituut", "wooncorporatie",
    "corporatie", "verblijf", "besteding", "villa", "markt", "salon", "bioscoop", "theater", "bibliotheek",
    "gemeenschap", "taxi", "supermarkt", "kringloop", "kinderopvang", "kinderdagverblijf", "crèche",
    "uitgeverij", "fonds", "maatschappij", "notaris", "boekhouding", "dienstverlening", "tandarts",
    "verloskundigen", "gasthuis", "gezinshuis", "pleeggezin", "woonzorg", "wonen", "detachering",
    "detacheerder", "broodfonds", "werkgever", "leverancier", "verzekeraar", "koor", "scouting",
    "pinkstergemeente", "evangeliegemeente", "manege", "huisartsenpost", "centrale", "eenmanszaak",
    "woonservice", "concern", "brasserie", "cafetaria", "eetcafé", "pension", "dierenarts",
    "cliëntenraad", "ondernemingsraad", "wijkraad", "dorpsraad", "flexpool", "internaat", "tehuis", "vakbond",
    "bond", "slachterij", "boekhouder", "accountant", "loodgieter", "aannemer", "hovenier",
    "schildersbedrijf",
    "consulent", "pedicure", "optiek", "opticien", "drogisterij", "rederij", "zender", "synagoge", "tempel",
    "kapel", "basiliek", "diaconie", "kerkgemeenschap", "baptistengemeente", "muziekschool", "harmonie",
    "fanfare", "woningbouw", "projectbureau", "adviesbureau", "onderaannemer", "zorgverlener", "vervoerder",
    "logopedie", "ergotherapie", "mondzorg", "tandartspraktijk", "laboratorium", "polikliniek",
    "voedselbank", "genootschap",
    "camping", "tuincentrum", "bouwbedrijf", "initiatief", "escaperoom", "advocatuur", "catering", "cateraar",
    "logeerhuis", "zorghuis", "lijfhuis", "snackbar", "pizzeria", "sauna", "studentenhuis", "woonhuis",
    "vervoer",
    "kledingbank", "weggeefwinkel", "buurtbedrijf", "klooster", "verloskundige", "uitvaart", "uitvaartzorg",
    "zorgvilla", "buurtsuper", "slijterij", "toko",
    "vishandel",
)  # fmt: skip
_HEEL = frozenset({
    "obs", "kbs", "cbs", "rkbs", "pcbs", "csg", "rsg", "osg", "bso", "kdv", "mbo", "vmbo", "hbo", "roc",
    "aoc", "vof", "sg", "werkt voor", "bv", "koor", "buurtteam", "wijkteam", "jongerencentrum",
    "zorgboerderij", "peutergroep", "stg", "so", "vso", "po", "kc", "ikc", "parochie", "wzh", "ggz",
    "riagg", "cjg", "hap", "sbo", "fpa", "fpk", "dac", "wzc", "ocmw", "mfa", "tzorg",
})  # fmt: skip
_GEEN_KOP = frozenset({
    "gezondheidszorg", "jeugdzorg", "zorg", "hulp", "markt", "werf", "wonen", "begeleiding", "opleiding",
    "organisatie", "kantoor", "winkel", "centrum", "bedrijf", "erf", "villa", "team", "groep", "club",
    "thuiszorg", "college", "leefgroep", "woongroep", "projectgroep", "werkgroep", "onderzoeksteam",
    "calamiteitenteam", "behandelteam", "zorgteam", "nachtteam", "dagteam", "stuurgroep", "doelgroep",
    "achtergroep", "jaarmarkt", "arbeidsmarkt", "crisisteam", "teamleider", "nazorg", "mantelzorg",
    "voorzorg", "bezorg", "verzorg", "avondzorg", "ochtendzorg", "nachtzorg", "dagzorg", "zelfzorg",
    "medezorg", "ouderenzorg", "wondzorg", "behulp", "meergroep", "inspectieteam", "overleggroep",
    "klankbordgroep", "app-groep", "appgroep", "whatsappgroep", "risicogroep", "peergroep",
    "leeftijdsgroep", "bond", "verbond", "kapel", "consulent", "accountant", "aannemer", "zender", "concern",
})  # fmt: skip
"""Words with such an end that seldom stand before a name; with a capital ("Thuiszorg Merwe") they may."""
_MET_HOOFDLETTER = frozenset(
    {
        "thuiszorg",
        "college",
        "zorg",
        "groep",
        "kantoor",
        "begeleiding",
        "jeugdzorg",
        "ouderenzorg",
        "team",
        "villa",
        "club",
        "wonen",
    }
)
_LAATSTE = lui(r"[ \t]+(?:(?:van|de|der|den|en|voor|het|aan|bij|in|op|ter|&|\+|-)[ \t]+)*\S+$")
_LIDWOORDEN = frozenset({"De", "Het", "Den", "'t", "Ter", "Ten", "Ons", "Sint"})
_MAX_KOP = 32
_FIRMA = (" en Zoon", " en Zonen", " & Zoon", " & Zonen", " & Zn", " en Zn", " en Partners", " & Partners")


_TELT = lui(r"(?:De |Het )(?:Twee|Drie|Vier|Vijf|Zes|Zeven|Acht|Negen|Tien|Elf|Twaalf) [A-ZÀ-Ý][a-zà-ÿ]+$")
"""A name that counts: "De Zeven Gemeenten", "De Drie Gebroeders"."""


@lru_cache(maxsize=65536)
def kop_uitgang(woord: str) -> bool:
    """Whether a word announces the name of an organisation: "basisschool", "huisartsenpraktijk", "KDV"."""
    klein = woord.lower().split("-")[-1]
    if klein in _GEEN_KOP or woord.lower() in _GEEN_KOP:
        return woord[0].isupper() and klein in _MET_HOOFDLETTER
    return klein in _HEEL or (len(klein) <= _MAX_KOP and klein.endswith(_UITGANGEN))


def mag_naam(naam: str) -> str:
    """The name without terms of the domain, roles and peoples at its end; empty when nothing is left."""
    if naam.endswith(_FIRMA) or _TELT.match(naam):
        return naam
    while naam and not _eigenwoord(naam.split()[-1]):
        korter = _LAATSTE.sub("", naam)
        naam = korter if korter != naam else ""
    return naam


def _eigenwoord(woord: str) -> bool:
    if woord in {"Zorg", "Wonen", "Welzijn", "GGZ", "Begeleiding", "Thuis", "Zuid", "Noord"}:
        return True
    return not (vast(woord) or woord.lower() in lijst("rollen") or woord in lijst("volken"))


def eigen(naam: str) -> bool:
    """Whether a word in it is more than a term of the domain, a role or a people."""
    woorden = [w for w in naam.split() if w[0].isupper() and w not in _LIDWOORDEN]
    return any(not (vast(w) or w.lower() in lijst("rollen") or w in lijst("volken")) for w in woorden)
