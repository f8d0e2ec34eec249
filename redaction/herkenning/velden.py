# SPDX-License-Identifier: EUPL-1.2
"""What the caption of a form field or the head of a column says about the value beside or below it."""

from __future__ import annotations

import re

from redaction.herkenning.getalwoorden import getal
from redaction.herkenning.instelling import kop_uitgang
from redaction.herkenning.lui import lui
from redaction.herkenning.nummervorm import is_nummer
from redaction.herkenning.woorden import gewoon, kan_naam, vast
from redaction.model import Soort

_KOPPEN: tuple[tuple[Soort, str], ...] = (
    ("geboortedatum", r"geb(?:oren|oorte)?[. -]*(?:datum|dat\.?|dag|jaar)?|geboren op"),
    ("leeftijd", r"(?:(?:huidige|geschatte) )?\w{0,12}leeftijd(?:s\w+)?(?: .{1,40})?|leeft\.?|lft\.?|oud"),
    ("kenteken", r"kenteken(?:nummer|plaat)?|nummerbord|auto \(kenteken\)"),
    ("agb", r"agb(?:[- ]?(?:code|nr\.?|nummer))?(?: [\w-]+)?"),
    ("kvk", r"k\.?v\.?k\.?(?:[- ]?(?:nummer|nr\.?))?|vestigingsn(?:umme)?r\.?"),
    ("big", r"big(?:[- ]?(?:nummer|nr\.?|registratie))?"),
    ("bsn", r"bsn(?:[- ]?(?:nummer|nr\.?))?|burgerservicenummer|sofinummer"),
    ("telefoon", r"(?:tst|toestel|tel|telefoon|mobiel|gsm)(?:nummer|nr)?\.?"),
    (
        "account",
        r"(?:gewijzigd|ingevoerd|aangemaakt|geregistreerd|afgetekend|gemuteerd) door|auteur|inlogger|socia"
        r"ls?|social media|mutatie door|"
        r"(?:naam )?(?:account(?:naam)?|gebruiker(?:snaam)?|inlog(?:naam)?|login(?:naam)?|username|"
        r"user|insta(?:gram)?|"
        r"facebook|fb|snap(?:chat)?|tiktok|twitter|x|linkedin|telegram|discord|psn|playstation|xbox|steam|"
        r"gamertag|nickname|alias|handle|user[ _-]?(?:id|name)|uid|gebruikers?[ _-]id|ssid|"
        r"wifi(?:-?(?:netwerk|naam))?|netwerknaam|operator|gelogd door|ingelogd als)"
        r"(?: (?:portaal|ecd|epd|systeem|cliënt))?",
    ),
    (
        "adres",
        r"(?:woon|post|bezoek|verblijf|oud|nieuw|huidig|vorig|thuis)?[- ]?adres(?: (?:cliënt|bewoner|"
        r"huidig))?|"
        r"straat(?:naam)?(?: (?:en|\+|/) ?(?:huis)?(?:nr\.?|nummer))?|adr\.?|woont|(?:ophaal|aflever|bezor"
        r"g|opvang)adres",
    ),
    (
        "organisatie",
        r"(?:naam )?(?:zorg)?(?:aanbieder|organisatie|instelling)(?: .{1,20})?|(?:huidige )?werkgever|"
        r"(?:naam )?school(?: .{1,12})?|"
        r"apotheek|(?:naam )?(?:huisartsen)?praktijk|aanmelder|verwijzer|opdrachtgever|"
        r"bewindvoeringskantoor|uitzendbureau|"
        r"dagbesteding|inhuur|bureau|kinderopvang|opleiding|detacheerder|thuiszorg|ziekenhuis|huisartsenpost|"
        r"werk(?:/dagbesteding)?|(?:sport)?(?:club|vereniging)|kerk(?:genootschap)?|geloof.{0,15}|moskee|"
        r"(?:zorg)?aanb\.?|apoth\.?|org\.?|instell\.?|sportclub|ketenpartner|hoofdaannemer|contractpartij|"
        r"dagb\.?|stageplek|stage|"
        r"bewindvoerder|tandarts|leverancier|vervoerder|behandelaar bij|zorgverlener|afzender",
    ),
    (
        "locatie",
        r"(?:woon)?locatie|afd(?:eling|\.)?|kamer(?:nr\.?|nummer)?|kmr\.?|appartement|app(?:\.|nr\.?)|"
        r"gebouw|unit|"
        r"(?:huidige )?verblijf(?:plaats|plek|t)?|woongroep|leefgroep|vestiging|groep|woning|ruimte|"
        r"vleugel|gang|paviljoen|toren|blok|etage|"
        r"verdieping|huis|plaats|vindplaats|lokaal|zaal|waar|verblijft(?: te| op| in)?|wijk|"
        r"woonvorm|woonplek|"
        r"(?:plaats|plek|locatie)(?: van)?(?: het| de)? (?:voorval|incident|gebeurtenis|melding|delict|val"
        r"|ongeval|overleg|gesprek)|"
        r"afd\.?[/ ]kamer|team[/ ]locatie",
    ),
    (
        "nummer",
        r"(?!huis|telefoon|mobiel|artikel|pagina|volg|regel|versie|kamer|post|rekening|bank)[\w.,' -]{0,28}?"
        r"(?:nummer|nr\.?|code|kenmerk|-id|\bid)(?: .{1,20})?|dossier|zaak|casus|polis|ref(?:erentie)?\.?|"
        r"(?:ons|uw|onze) (?:kenmerk|ref(?:erentie)?\.?)|mic|mim|vim",
    ),
)
_SOORT = [(soort, lui(patroon, re.IGNORECASE)) for soort, patroon in _KOPPEN]
_LEEG = lui(
    r"(?:onbekend|n\.?v\.?t\.?|geen\b.*|nee|ja|zie\b.*|idem|niet\b.*|\W*|[xX]+|nog\b.*|volgt|variabel|"
    r"telefonisch|teams|online|digitaal|thuis|meerdere\b.*|diverse\b.*|div\.?|overig|alle)",
    re.IGNORECASE,
)
_LANGST = 60
_MET_CIJFER = frozenset({"nummer", "agb", "kvk", "big", "bsn", "telefoon", "kenteken", "geboortedatum"})


def soort_van_kop(kop: str) -> Soort | None:
    """The kind of data that a caption announces; None when it announces nothing of the kind."""
    schoon = kop.strip(" \t*_:-.|").strip()
    if not 1 <= len(schoon) <= 45:
        return None
    return next((soort for soort, patroon in _SOORT if patroon.fullmatch(schoon)), None)


def waarde_past(soort: Soort, waarde: str, *, kolom: bool = False) -> bool:
    """Whether a value can be what its caption says; ``kolom``: it stands in a column of such values."""
    if not waarde or len(waarde) > _LANGST or _LEEG.fullmatch(waarde):
        return False
    cijfers = sum(c.isdigit() for c in waarde)
    if soort in _MET_CIJFER:
        return cijfers >= (1 if kolom or soort == "telefoon" else 2) and (
            soort != "nummer"
            or is_nummer(waarde, 0, len(waarde), 1 if kolom else 2)
            or (kolom and cijfers < 3)
        )
    if soort == "leeftijd":
        return (cijfers in {1, 2, 3, 4} and len(waarde) <= 20) or getal(waarde.split()[0]) > 0
    if soort == "account":
        return not waarde[0].isspace() and len(waarde.split()) <= 4
    woorden = waarde.split()
    if not (woorden[0][0].isupper() or cijfers or (kolom and len(woorden) < 4)):
        return False
    if not kolom and _zin(woorden):
        return False
    return not all(vast(w.strip(".,;:()")) for w in woorden)


def _zin(woorden: list[str]) -> bool:
    """Whether a value reads as words, not as a name: "Gaat goed", "Katholiek"."""
    if any(c.isdigit() for w in woorden for c in w) or kop_uitgang(woorden[0]):
        return False
    if len(woorden) == 1:
        return gewoon(woorden[0]) and not kan_naam(woorden[0])
    eerste = woorden[0] not in _LIDWOORDEN and gewoon(woorden[0])
    return eerste and any(w[0].islower() and w not in _KOPPEL for w in woorden[1:])


_LIDWOORDEN = frozenset({"De", "Het", "'t", "Den", "Ter", "Ten"})
_KOPPEL = frozenset(
    {"van", "de", "het", "en", "der", "den", "voor", "aan", "in", "op", "bij", "ter", "met", "te"}
)
