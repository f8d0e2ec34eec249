# SPDX-License-Identifier: EUPL-1.2
"""Ordinary words that may be someone: by the list of names, and by what stands around them."""

from __future__ import annotations

from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import DAGEN, HOOFD, KLEIN, MAANDEN, TV_WOORDEN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.woorden import achternaam, kaal, kan_naam, lijst, vast, voornaam

_ZELDEN = frozenset(
    {
        "deze",
        "dan",
        "over",
        "zie",
        "haar",
        "hoi",
        "doe",
        "begin",
        "lees",
        "denk",
        "moet",
        "kader",
        "komen",
        "europa",
    }
    | {"anders", "alleen", "dag", "bent", "hebben", "hen", "aldus", "kom", "daartussen"}
    | {"hoor", "reageren", "gemelde", "anderen", "enkelen", "allen", "weinigen", "sommigen", "velen"}
)
"""On some list as a name, and nearly always a word that opens a sentence or a heading."""
_VOORAAN = frozenset({"arts", "wil", "elke", "al", "min"})
"""The same, unless someone acts."""
_KALENDER = frozenset(m.capitalize() for m in (*MAANDEN, *DAGEN))
_MAANDEN = frozenset(m.capitalize() for m in MAANDEN)
_DAGEN = frozenset(d.capitalize() for d in DAGEN)
_GETAL, _GETAL_ERNA = lui(r"\d[.:]? ?$"), lui(r"[ ,]*\d")
_NAAM_ERNA = lui(rf"[ ][{HOOFD}][{KLEIN}]+(?:[ ][{HOOFD}][{KLEIN}]+)?(?:[ ]*(?:\n|$)|,)")
_IN_RIJ = lui(r"[ ]*\|[ ]*[a-z]|:[ ][a-z]")
"""A cell of words behind it, or what someone says."""
_OP_DAG = lui(r"(?i:\b(?:op|elke|iedere|vanaf|tot|van|sinds|per|t/m|en|deze|vorige|volgende)) $")
_ANDER = rf"[{HOOFD}][{KLEIN}]+[ ]"
_ALS_MENS = lui(
    r",[ ](?:kun|kan|wil|heb|ben|weet|ga|kom|mag|zou|moet|doe|jij|je|u)\b"
    r"|[ ](?:ook|zelf|evenmin)[ ]"
    r"(?:niet|al|nog|wel|wist|weet|zei|zegt|vindt?|vond|wilde?|had|heeft|was|is|kon)\b"
    r"|,[ ](?:die|wie|van wie)[ ]|[ ](?:z'n|d'r|denk ik)\b|[ ]\?|[ ]x+(?:\n|$)"
    rf"|(?:[ ](?:en|noch|of))[ ]{_ANDER}(?:zijn|waren|hebben|hadden|[{KLEIN}]+de(?:n)?)\b"
)
_VERLEDEN = lui(rf"[ ](?:[{KLEIN}]{{3,}}(?:[dt]en?)|[{KLEIN}]{{2,}}[^aeiou\W]t)(?=[ ,.])")
_GEEN_WERKWOORD = lui(r" (?:het|niet|met|dat|wat|tot|iets|niets|uit|geen|best|echt|eerste|meeste|beste)\b")
_DEELWOORD = lui(r"(?:Ge|Be|Ver|Ont|Her)[a-z]+(?:[dt]|en)$")
_VERWIJST = lui(r"(?:er|hier|daar|waar)(?:in|op|mee|door|na|om|uit|van|voor|bij|toe|aan|over|naast|tegen)")
_WERKWOORDEN = ("werkwoorden", "mensenwerkwoorden", "spreekwoorden", "doewoorden")


@lru_cache(maxsize=65536)
def op_lijst(woord: str, soorten: str) -> bool:
    """Whether the list of names has the word as one of these kinds (v: first name, a: surname)."""
    return not set(soorten).isdisjoint(in_lijst(kaal(woord)))


@lru_cache(maxsize=65536)
def _naamwoord(woord: str) -> bool:
    klein = woord.lower()
    if not woord.isalpha() or klein in TV_WOORDEN or klein.capitalize() in _KALENDER or woord[0].islower():
        return False
    return op_lijst(woord, "va") or voornaam(woord) or achternaam(woord)


def heet_iemand(woord: str, vooraan: bool) -> bool:
    """Whether some people are called so: to be seen wherever it has a capital, bar the most usual words.

    ``vooraan``: it opens a sentence, so that the capital says nothing.
    """
    if not _naamwoord(woord):
        return False
    klein = woord.lower()
    if vooraan and (klein in _VOORAAN or (klein in lijst("rollen") and not _van_beroep(klein))):
        return False
    return klein not in _ZELDEN and not (woord.isupper() and vast(woord))


def _van_beroep(klein: str) -> bool:
    """Whether a role is better known as a surname: "Bakker", not "Arts"."""
    return achternaam(klein) and klein not in lijst("functies")


def maand_zonder_datum(tekst: Tekst, start: int, woord: str) -> bool:
    """A month or day that does what people do, or stands in a sentence without number: "en Mei kon niet"."""
    if woord not in _KALENDER:
        return woord.removesuffix("'s") in _MAANDEN
    cijfer = _GETAL.search(tekst.tekst, max(0, start - 4), start)
    if cijfer or _GETAL_ERNA.match(tekst.tekst, start + len(woord)):
        return False
    if tekst.zinsbegin(start):
        if any(vorm.match(tekst.tekst, start + len(woord)) for vorm in (_NAAM_ERNA, _IN_RIJ)):
            return True
        return woord not in _DAGEN and any(handelt(tekst, start + len(woord), w) for w in _WERKWOORDEN)
    if woord in _MAANDEN:
        return True
    return _OP_DAG.search(tekst.tekst, max(0, start - 9), start) is None


def als_iemand(tekst: Tekst, start: int, woord: str) -> bool:
    """Whether an ordinary word at the start of a sentence stands as a name: "Zonnebloem zei", "- Sterk"."""
    if not kan_naam(woord) or _DEELWOORD.match(woord) or nooit_vooraan(woord):
        return False
    eind = start + len(woord)
    if any(handelt(tekst, eind, w) for w in _WERKWOORDEN) or _ALS_MENS.match(tekst.tekst, eind):
        return True
    if woord.endswith("en"):
        return False
    return _VERLEDEN.match(tekst.tekst, eind) is not None and not _GEEN_WERKWOORD.match(tekst.tekst, eind)


@lru_cache(maxsize=16384)
def nooit_vooraan(woord: str) -> bool:
    """Whether a word opens a sentence and is no one's name there: "Achteraf", "Niemand", "Daarbij"."""
    klein = woord.lower()
    return (
        klein in lijst("functiewoorden")
        or klein in lijst("rollen")
        or klein in lijst("openers")
        or klein in _ZELDEN
        or _VERWIJST.match(klein) is not None
    )
