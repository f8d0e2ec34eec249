# SPDX-License-Identifier: EUPL-1.2
"""How a number that names a file, a client or a thing is written, and what only looks like one."""

from __future__ import annotations

import re

from redaction.herkenning.datumvorm import geldig
from redaction.herkenning.lui import lui
from redaction.herkenning.vorm import Vorm

_TEKENS = r"[A-Za-z0-9](?:[A-Za-z0-9]|[._/\\-](?=[A-Za-z0-9]))*"
_LOS = r"\d(?:[ ]\d){3,}(?!\w)"
GEDEELD = (
    rf"(?:{_LOS}|(?:(?!BIG|AGB|KVK|BSN|TEL|NR|MIC|VIM|IBAN)[A-Z]{{1,5}}[ ]?[.-]?[ ]?(?=\d))?"
    rf"(?=[A-Za-z._/\\-]{{0,9}}\d){_TEKENS}"
    r"(?:[ ]\d{2,}(?![\w]|[.,:]\d)|[ ]\d(?![\w]|[.,:]\d)(?=[ ]\d)){0,5}#?)"
)
"""A value beside a word that names it, also in groups with spaces between."""
AANEEN = Vorm(
    r"(?<![\w./:@+-])(?:(?=[A-Z]{1,6}[0-9.-])(?!(?:ISO|NEN|IEC|NTA|DIN|EN|HKZ|ECLI|NPR|EU|UN|RFC|ICD|"
    r"DSM|CAO)[-\d.])"
    r"[A-Z]{1,6}[.-]?\d[A-Z0-9]*(?:[-./]?[A-Z0-9]+)*|(?:19|20)\d\d[/.-]\d{3,6}(?:[/-][A-Za-z]{1,4})?"
    r"|\d{2}[./-]\d{4,6}|\d{3,8}[/-][A-Z]{1,4}\d*|\d{5,8}/[a-z]{2,3})(?![\w@]|[-/]\w|[.,]\d)"
)
"""A form that is a number without any word: "SD-2026-000412", "2026/0143", "26.0331", "20260087/ts"."""
CIJFERS = Vorm(
    r"(?<![\w.,/+:\u20ac$-])(?<!\u20ac )(?:\d{6,}|\d{5}(?![ ]?[a-z%])|"
    r"\d{4}(?:[ ]\d{4}){2,3}(?:[ ]\d{1,4})?)(?![\w]|[.,:/]\d|-\d)"
)
_JAAR = lui(r"(?:19|20)\d\d")
_JAREN = lui(r"(?:19|20)\d\d[/.-](?:19|20)?\d\d|(?:19|20)\d\d[/.-](?:19|20)\d\d")
_DATUM = lui(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_EENHEID = lui(
    r"[ ]?(?:%|\u20ac|euro\b|uur\b|u\b|jaar\b|jarige?\b|dagen\b|weken\b|maanden\b|minuten\b|keer\b|x\b|"
    r"km\b|m\b|meter\b|"
    r"cm\b|mg\b|ml\b|gram\b|kg\b|m2|m²|cliënten\b|bewoners\b|mensen\b|personen\b|medewerkers\b|"
    r"inwoners\b|pagina|"
    r"woorden\b|leerlingen\b|plaatsen\b|januari|februari|maart|april|mei\b|juni|juli|augustus|"
    r"september|oktober|"
    r"november|december|miljoen|stuks|volgers)"
)
_METING = lui(r"(?:RR|BP|HR|SPO|SAT|AF|GCS|EMV|MMSE|BMI|T|P)[ ]?\d")
_EU = lui(r"(?:\(EU\)|\bEU|richtlijn|verordening|nr\.)[ ]$", re.IGNORECASE)


def is_nummer(
    tekst: str, start: int, end: int, minst: int, *, ver: bool = False, alleen: bool = False
) -> bool:
    """Whether a value in ``tekst`` with at least ``minst`` digits is no date, year, time or amount.

    ``ver``: words stand between the value and the word that names it; ``alleen``: no word names it.
    """
    waarde = tekst[start:end]
    cijfers = sum(c.isdigit() for c in waarde)
    if (
        cijfers < minst
        or (cijfers < 3 and waarde.isdigit() and (ver or minst > 2))
        or _EENHEID.match(tekst, end)
    ):
        return False
    if _METING.match(waarde) and "/" in waarde:
        return False
    if _DATUM.fullmatch(waarde) and geldig(waarde):
        return False
    if _JAREN.fullmatch(waarde) and (alleen or len(waarde) == 9):
        return False
    if _JAAR.fullmatch(waarde) and (ver or alleen or minst > 2):
        return False
    if (alleen or minst > 2) and "." in waarde and re.fullmatch(r"\d{1,2}\.\d{1,2}", waarde):
        return False
    return not (alleen and _EU.search(tekst, max(0, start - 14), start))
