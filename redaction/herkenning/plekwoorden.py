# SPDX-License-Identifier: EUPL-1.2
"""Words for places: rooms and parts of a building, and sights, grounds and houses that bear a name."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.woorden import gewoon

_RUIMTE = (
    "kamer", "kamers", "zaal", "ruimte", "lokaal", "kelder", "keuken", "zolder", "gang", "vleugel", "hal",
    "unit", "cabin", "cabine", "poort", "ingang", "uitgang", "perron", "loket", "balie", "kast", "kluis",
    "kluisje", "box", "hok", "schuur", "loods", "barak", "magazijn", "berging", "stalling", "plek", "dek",
    "staanplaats", "standplaats", "ligplaats", "parkeerplaats", "bouwdeel", "gebouwdeel", "deur", "trap",
    "lift", "slagboom", "gate", "halte", "zone", "caravan", "chalet", "huisje", "bungalow", "tent",
    "steiger", "route", "poli", "appartement", "appartementen", "appartementsnummer", "appartementnummer",
    "woning", "flat", "studio", "suite", "cel", "bed", "blok", "etage", "verdieping", "paviljoen",
    "portiek", "toren", "trappenhuis", "gebouw", "pand", "kavel", "kantoor", "isoleer", "afdeling",
    "woongroep", "leefgroep", "huisnummer", "kamernummer", "hut", "salon", "post", "boot", "entree", "vide",
    "terras", "balkon", "portakabin", "brievenbus", "busnummer", "wachtruimte", "receptie", "souterrain",
    "separeer", "separeerruimte", "vak", "cluster", "module", "woonlaag", "galerij", "achterhuis", "voorhuis",
)  # fmt: skip
"""What is numbered inside a building or on a ground; also as the last part of a compound."""
_KORT = ("app", "appt", "afd", "kmr", "kmrs", "kamernr", "appnr", "verd")
_TENTEN = frozenset({"tent", "partytent", "kampeertent", "legertent"})
_BUITEN = frozenset({"huis", "haus", "room", "ward", "zimmer", "keamer"})
"""Only by themselves; and the same words in neighbouring languages."""
_LANG = tuple(w for w in _RUIMTE if len(w) > 4 and w not in ("trap", "tent", "boot", "etage", "route"))
_KORTSTE = 6
_GEEN_RUIMTE = frozenset({
    "vlak", "gemak", "smaak", "zaak", "taak", "aanpak", "ongemak", "oppervlak", "module", "post", "boot",
    "ruimte", "trap", "bed", "tent", "hut", "dek", "hal", "box",
    "tijdzone", "comfortzone", "gedrag", "schaal", "verhaal", "taal", "betaal", "totaal", "normaal",
    "maal", "inbox", "mailbox", "salon", "rechtskamer",
})  # fmt: skip
"""Ends as a room does and is none; and words that count only by themselves or only in a compound."""
_LOS = frozenset({"module", "ruimte", "bed", "tent", "hut", "dek", "hal", "box", "salon", "trap"})
_ALLEEN_CIJFER = frozenset({
    "plek", "lokaal", "kast", "kluis", "kluisje", "box", "bed", "route", "deur", "trap", "tent", "halte",
    "huisnummer", "post", "balie", "loket", "poli", "hok", "woning", "pand", "kamernummer",
})  # fmt: skip
"""A letter alone behind these says too little ("plek A"), unless the word is "pand" or longer."""
_PLEK = (
    "park", "gebouw", "zaal", "hal", "plein", "brug", "sluis", "gemaal", "molen", "toren", "station", "halte",
    "tunnel", "viaduct", "rotonde", "knooppunt", "afslag", "haven", "camping", "tuin", "bos", "strand",
    "plas", "eiland", "polder", "landgoed", "buitenplaats", "boerderij", "hoeve", "huis", "villa", "wijk",
    "buurt", "buurtschap", "gehucht", "kasteel", "fort", "kapel", "begraafplaats", "crematorium", "aula",
    "hotel", "restaurant", "campus", "terrein", "complex", "centrum", "zwembad", "manege", "kazerne",
    "flat", "hof", "hofje", "entree", "ingang", "voordeur", "achterdeur", "zone", "object", "steiger",
    "unit", "studio", "dependance", "locatie", "locaties", "bijgebouw", "hostel", "pension", "inloophuis",
    "afdeling", "afd", "woongroep", "woonvorm", "leefgroep", "huize", "groep", "vestiging", "vleugel",
    "residentie", "opvang", "hospice", "paviljoen", "complexen", "gang", "kamer", "ruimte", "huiskamer",
    "eenheid", "blok", "logeeradres", "buitenpost", "steunpunt", "azc", "lokaal", "wierde", "terp", "wei",
    "boomgaard", "manegebak", "sportveld", "woonark", "woonschip", "binnentuin", "dagbesteding",
    "wijkpost", "teampost", "ambulancepost", "bureau", "bibliotheek", "parkeergarage", "dagcentrum",
    "post", "team", "spreekkamer", "bushalte", "tramhalte", "metro", "recreatiegebied", "natuurgebied",
    "schoolgebouw", "galerij", "passage", "woning", "schuur", "winkelstraat", "vijver", "duin", "kade",
)  # fmt: skip
"""What bears a name of its own: "station Oost", "gemaal De Windhoek"; also as the end of a compound."""
_GEEN_PLEK = frozenset({
    "groep", "centrum", "team", "post", "bureau", "hal", "gang", "kamer", "ruimte", "opvang", "wei", "wijk",
    "buurt", "thuis", "doelgroep", "werkgroep", "projectgroep", "stuurgroep", "overleggroep",
    "onderzoeksteam", "verhaal", "taal", "totaal", "eenheid", "zelfstandigheid", "politie-eenheid", "hof",
    "gerechtshof",
    "noodopvang", "kinderopvang", "metro", "appgroep", "leeftijdsgroep", "wijkbureau", "expertisecentrum",
    "gezin", "politiebureau", "ziekenhuis", "stadhuis", "gemeentehuis", "trouwens", "gewei", "raadhuis",
})  # fmt: skip
"""Ends as a place does and is none, or too wide a word to say that a name follows."""
_GROEP = frozenset({"groep", "team", "post", "gang", "kamer", "ruimte", "opvang", "wijk", "buurt", "centrum"})
"""Wide words behind which a name with an article, or a word that is no ordinary one, is a place."""
_DRIJFT = frozenset({"ark", "boot", "woonboot", "schip", "kantoor", "mfc", "mfa", "azc", "multifunctioneel"})
"""Short words before a name that would say too little as the end of a compound."""
KLEUREN = frozenset({
    "Rood", "Geel", "Blauw", "Groen", "Wit", "Zwart", "Oranje", "Paars", "Roze", "Bruin", "Grijs", "Lila",
})  # fmt: skip
"""Colours that groups and wings are called by."""
WINDSTREKEN = ("noord", "zuid", "oost", "west", "midden", "noordoost", "noordwest", "zuidoost", "zuidwest")
_WINDDELEN = (
    "vleugel", "toren", "flat", "gebouw", "blok", "gang", "poort", "ingang", "uitgang", "zaal", "etage",
)  # fmt: skip
_NAAMDEEL = (
    "park", "plein", "brug", "toren", "vaart", "plas", "zaal", "kwartier", "bos", "molen", "sluis", "haven",
    "markt", "kerk", "basiliek", "kapel", "gebouw", "flat", "kamer", "poort", "tuin", "weide", "huis",
    "hof", "hoeve", "akker", "zicht", "kade", "pad", "dijk", "burcht", "slot", "terras", "zijde", "laan",
    "duin", "duinen", "heide", "veld", "horst", "wetering", "gracht", "singel", "steeg", "boulevard",
    "gasthuis", "vleugel", "paviljoen", "passage", "bad", "hal", "stadion", "schans", "wal", "werf", "dam",
    "plantsoen",
)  # fmt: skip


@lru_cache(maxsize=65536)
def ruimtewoord(woord: str) -> bool:
    """Whether a word names a numbered part of a building or ground: "verhoorkamer", "bouwdeel", "afd"."""
    klein = woord.lower()
    if klein in _KORT or klein in _BUITEN:
        return True
    klein = klein.rsplit("-", 1)[-1]
    if klein in _GEEN_RUIMTE or (klein.endswith("tent") and klein not in _TENTEN):
        return klein in _LOS
    if not klein.endswith(_RUIMTE):
        return False
    if klein in _RUIMTE:
        return True
    return klein.endswith(_LANG) or (len(klein) > _KORTSTE and gewoon(klein))


def afkorting(woord: str) -> bool:
    """Whether a full stop behind the word ends no sentence: "afd."."""
    return woord.lower() in _KORT


def letter_zegt_genoeg(woord: str) -> bool:
    """Whether a letter alone tells which one: "gebouw C" and "pand A", not "plek A"."""
    klein = woord.lower()
    return klein == "pand" or klein not in _ALLEEN_CIJFER


@lru_cache(maxsize=65536)
def plekwoord(woord: str) -> bool:
    """Whether a word announces the name of a place: "wijkgebouw", "gemaal", "speeltuin", "station"."""
    klein = woord.lower().rsplit("-", 1)[-1]
    if klein in _DRIJFT:
        return True
    if klein in _GEEN_PLEK:
        return klein in _GROEP
    return klein.endswith(_PLEK) and (klein in _PLEK or gewoon(klein))


def wijd(woord: str) -> bool:
    """Whether a word for a place is too wide to trust every capital behind it: "groep", "team"."""
    return woord.lower() in _GROEP


@lru_cache(maxsize=65536)
def windplek(woord: str) -> bool:
    """Whether a word is a part of a building by its side: "westvleugel", "Noordtoren"."""
    klein = woord.lower()
    return klein.endswith(_WINDDELEN) and klein.startswith(WINDSTREKEN)


@lru_cache(maxsize=65536)
def naamdeel(woord: str) -> bool:
    """Whether a capitalised word ends as the name of a place does: "Zuiderpark", "Ringvaart"."""
    return woord.lower().endswith(_NAAMDEEL)
