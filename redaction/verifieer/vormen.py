# SPDX-License-Identifier: EUPL-1.2
"""Other ways to write the same birth date or telephone number; the leak check's own lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MAANDEN_TEKST = "januari februari maart april mei juni juli augustus september oktober november december"
_MAANDEN = _MAANDEN_TEKST.split()
_KORT_TEKST = "jan feb mrt apr mei jun jul aug sep okt nov dec"
_KORT = _KORT_TEKST.split()
_WOORDEN = re.compile(r"(\d{1,2})e?\s+([a-z]{3,9})\.?\s+(\d{4})", re.IGNORECASE)
_CIJFERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NATIONAAL = 10
"""So many digits has a Dutch telephone number, with its 0."""
_UMLAUTEN = str.maketrans(
    {"ü": "ue", "ö": "oe", "ä": "ae", "Ü": "Ue", "Ö": "Oe", "Ä": "Ae", "å": "aa", "Å": "Aa"}
)
_VAN = re.compile(r"\bvan\s+(?:den|der|de)\b", re.IGNORECASE)


def number_forms(tekst: str, soort: str) -> Iterator[str]:
    """Other spellings of a birth date or of a telephone number."""
    if soort == "geboortedatum":
        yield from _dates(tekst.strip())
    elif soort == "telefoon":
        yield from _phones(tekst)


def _dates(tekst: str) -> Iterator[str]:
    datum = _read(tekst)
    if datum is None:
        return
    dag, maand, jaar = datum
    yield f"{dag:02}-{maand:02}-{jaar}"
    yield f"{dag}-{maand}-{jaar}"
    yield f"{jaar}-{maand:02}-{dag:02}"
    yield f"{dag:02}-{maand:02}-{jaar % 100:02}"
    yield f"{dag}-{maand}-{jaar % 100:02}"
    for naam in (_MAANDEN[maand - 1], _KORT[maand - 1]):
        yield f"{dag} {naam} {jaar}"
        yield f"{dag}e {naam} {jaar}"
        yield f"{dag} {naam} {jaar % 100:02}"


def _read(tekst: str) -> tuple[int, int, int] | None:
    """Day, month and year of a date in words or in digits."""
    if found := _WOORDEN.fullmatch(tekst):
        namen = {**{n: i for i, n in enumerate(_KORT, 1)}, **{n: i for i, n in enumerate(_MAANDEN, 1)}}
        dag, maand, jaar = int(found[1]), namen.get(found[2].lower(), 0), int(found[3])
    elif found := _CIJFERS.fullmatch(tekst):
        dag, maand, jaar = int(found[1]), int(found[2]), int(found[3])
    elif found := _ISO.fullmatch(tekst):
        dag, maand, jaar = int(found[3]), int(found[2]), int(found[1])
    else:
        return None
    return (dag, maand, jaar) if 0 < maand <= len(_MAANDEN) and 0 < dag <= 31 else None


def _phones(tekst: str) -> Iterator[str]:
    """With the number of the country, and without it."""
    cijfers = re.sub(r"\D", "", tekst.replace("(0)", ""))
    kort = re.sub(r"^(?:00)?31(?=\d{9}$)", "0", cijfers)
    if len(kort) == _NATIONAAL and kort.startswith("0"):
        yield from (kort, f"31{kort[1:]}", f"0031{kort[1:]}")


def spelled_otherwise(naam: str) -> Iterator[str]:
    """A name without its umlauts, as passports have it, and with its prefix in letters: ``v.d.``."""
    anders = naam.translate(_UMLAUTEN)
    if anders != naam:
        yield anders
    kort = _VAN.sub("vd", naam)
    if kort != naam:
        yield kort
