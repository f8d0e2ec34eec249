# SPDX-License-Identifier: EUPL-1.2
"""How a date is written in Dutch, and which day it is."""

from __future__ import annotations

import re
from datetime import date

from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import DAGEN, GETALLEN, MAAND_KORT, MAANDEN, RANG_WOORD

_LANG = "|".join(MAANDEN)
_KORT = "|".join(sorted(MAAND_KORT, key=len, reverse=True))
_MAAND = rf"(?i:(?:{_LANG})(?![a-z])|(?:{_KORT}|mar|may|oct)\b\.?)"
_DAG = r"(?:0?[1-9]|[12]\d|3[01])(?:[ ]?(?:e|de|ste)(?!\w))?"
_DAG_WOORD = (
    r"(?i:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|"
    r"veer|vijf|zes|zeven|acht|negen)tien|"
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|(?:eenen)?dertig)|" + RANG_WOORD + ")"
)
_JAAR = r"(?:(?:,|\s)\s?(?:19|20)\d{2}(?!\d)|\s'\d{2}(?!\d)|\s(?:jl|a\.?s|dezes)\b\.?|-(?:\d{4}|\d\d)(?!\d))"
_WEEKDAG = (
    rf"(?i:(?:{'|'.join(DAGEN)})(?:ochtend|morgen|middag|avond|nacht)?|\b(?:ma|di|wo|do|"
    rf"vr|za|zo)\b\.?),?\s(?:de\s)?"
)
_VERBINDING = r"(?:,\s(?:en\s)?|\s(?:en|of|op|naar|t/m|tot\sen\smet|tot)\s|\s?[-/–]\s?|t/m\s?)(?:de\s)?"
_REEKS = rf"(?:{_DAG}{_VERBINDING}(?:(?<!, ){_WEEKDAG})?){{0,6}}"
_REEKS_WOORD = rf"(?:{_DAG_WOORD}\s(?:en|op|of|tot)\s(?:de\s)?(?:{_WEEKDAG})?)?"
_WOORDEN = rf"(?:{_WEEKDAG})?(?:{_REEKS}{_DAG}|{_REEKS_WOORD}{_DAG_WOORD})[\s-](?:van\s)?{_MAAND}{_JAAR}?"


def _in_cijfers() -> str:
    """Digits with one kind of separator, spelled out so that no group number is needed."""
    delen = []
    for teken in ("-", "/", r"\."):
        delen.append(
            r"(?!\d{1,2}(?:\. |- )\d{1,2}[.-]\d)"
            rf"(?:0?[1-9]|[12]\d|3[01])[ ]?{teken}[ ]?(?:0?[1-9]|1[0-2])[ ]?{teken}[ ]?(?:(?:19|"
            rf"20)\d\d|'?\d\d)"
            r"(?![\w]|[-/.,]\d)"
        )
        delen.append(rf"(?:19|20)\d\d{teken}(?:0?[1-9]|1[0-2]){teken}(?:0?[1-9]|[12]\d|3[01])(?![^\WT]|-\d)")
    return "|".join(delen)


_GETALVORM = _in_cijfers()
_TOT = rf"(?:{_DAG}(?:[-/.](?:0?[1-9]|1[0-2]))?\s?(?:en|op|t/m|tot|tot\sen\smet)\s(?:{_WEEKDAG})?)?"
DATUM_KAAL = rf"(?:(?:{_WEEKDAG})?{_TOT}(?:{_GETALVORM})|{_WOORDEN})"
_JAAR_WOORD = (
    r"(?:(?:negentienhonderd|achttienhonderd|negentien|tweeduizend|twee duizend|twintig)[ ]?(?:en[ ]?)?"
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[eë]n)?)?"
    r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|elf|twaalf|dertien|"
    r"veertien|(?:vijf|zes|zeven|acht|negen)tien)?)"
)
DATUM_WOORDEN = (
    rf"(?i:(?:de[ ])?(?:{_DAG_WOORD}|{_DAG})\s(?:van[ ])?(?:{_LANG})[ ,]{{1,2}}{_JAAR_WOORD}(?![a-zë]))"
)
"""A full date with its year in words: "derde april tweeduizend vijftien"."""
DATUM = rf"(?<![\w.,/-])(?:{DATUM_KAAL})(?!\w)"
FEESTDAG = (
    r"(?i:(?<!\w)(?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|oudejaars(?:dag|"
    r"avond|nacht)|nieuwjaars(?:dag|nacht)|"
    r"koningsdag|kerstavond|hemelvaartsdag|goede vrijdag|bevrijdingsdag|"
    r"sinterklaasavond|pakjesavond)(?!\w))(?:\s(?:19|20)\d\d(?!\d))?"
)

_CIJFERDATUM = lui(r"(\d{1,4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?'?(\d{1,4})")
_WOORDDATUM = lui(
    rf"(\d{{1,2}}|[a-zéë]+)[a-z]{{0,3}}[\s-](?:van\s)?({_LANG}|{_KORT})\b\.?[\s,-]*(?:'?(\d{{2,4}}))?",
    re.IGNORECASE,
)
_VOL = 100


def geldig(tekst: str) -> bool:
    """Whether a candidate is not a day that cannot exist (31-02, 45-13)."""
    gevonden = _CIJFERDATUM.search(tekst)
    return gevonden is None or _maak(*map(int, gevonden.groups())) is not None


def dag_van(tekst: str) -> date | None:
    """The day that a full date in text means; None when it is not one full date."""
    cijfers = _CIJFERDATUM.search(tekst)
    if cijfers:
        return _maak(*map(int, cijfers.groups()))
    woorden = _WOORDDATUM.search(tekst)
    if woorden is None or woorden[3] is None:
        return None
    dag = int(woorden[1]) if woorden[1].isdecimal() else GETALLEN.get(woorden[1].lower(), 0)
    return _maak(dag, maandnummer(woorden[2]), int(woorden[3]))


def maandnummer(naam: str) -> int:
    """1 to 12 for a month in full or abbreviated; 0 for anything else."""
    for i, maand in enumerate(MAANDEN, 1):
        if naam.lower() == maand or (naam.lower() in MAAND_KORT and maand.startswith(naam.lower()[:3])):
            return i
    return 3 if naam.lower() == "mrt" else 0


def _maak(a: int, b: int, c: int) -> date | None:
    dag, maand, jaar = (c, b, a) if a > _VOL else (a, b, c)
    jaar = jaar if jaar > _VOL else jaar + (1900 if jaar > 30 else 2000)
    try:
        return date(jaar, maand, dag)
    except ValueError:
        return None
