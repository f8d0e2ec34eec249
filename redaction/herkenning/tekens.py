# SPDX-License-Identifier: EUPL-1.2
"""Building blocks of the patterns: letters, tussenvoegsels, months, numbers in words."""

from __future__ import annotations

from collections.abc import Iterable

_LATIJN = [chr(c) for c in range(0xC0, 0x250) if chr(c).isalpha()] + [chr(c) for c in range(0x1E00, 0x1F00)]


def _klasse(tekens: Iterable[str]) -> str:
    """The inside of a character class, with ranges where code points follow each other."""
    reeksen: list[list[str]] = []
    for teken in tekens:
        if reeksen and ord(reeksen[-1][-1]) == ord(teken) - 1:
            reeksen[-1].append(teken)
        else:
            reeksen.append([teken])
    return "".join(f"{r[0]}-{r[-1]}" if len(r) > 2 else "".join(r) for r in reeksen)


_LATIJN_HOOFD = [c for c in _LATIJN if c.isupper()]
HOOFDLETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ").union(_LATIJN_HOOFD)
HOOFD = "A-Z" + _klasse(_LATIJN_HOOFD)
KLEIN = "a-z" + _klasse(c for c in _LATIJN if c.islower())
LETTER = "A-Za-z" + _klasse(c for c in _LATIJN if c.isupper() or c.islower())
SMALLE = {HOOFD: "A-ZÀ-ÖØ-Þ", KLEIN: "a-zß-öø-ÿ", LETTER: "A-Za-zÀ-ÖØ-öø-ÿ"}
"""What is left of each class in Latin-1 (``smal``)."""

TUSSENVOEGSELS: tuple[str, ...] = (
    "van der", "van den", "van de", "van het", "van 't", "van", "von der", "von", "vander", "vanden",
    "de la", "de los", "de", "den", "der", "ter", "ten", "te", "'t", "op den", "op de", "op 't",
    "in 't", "in den", "uit den", "uit de", "aan den", "el", "al", "ben", "bin", "ait", "aït", "da",
    "dos", "das", "do", "di", "du", "le", "la", "del", "della", "d'", "zu", "zur", "af", "abu", "ibn",
    "st.", "'s", "v.d.", "v. d.", "v/d", "vd", "v.", "al-", "el-",
)  # fmt: skip
TV_WOORDEN = frozenset(w for t in TUSSENVOEGSELS for w in t.split()) | {
    "aan",
    "bij",
    "het",
    "onder",
    "over",
    "voor",
}


def _per_kop(woorden: Iterable[str]) -> str:
    """A regex for the longest of these words that fits, in small letters or capitals.

    By first sign, which tells at once what is none. Many regexes hold this one, and each is compiled:
    a letter where case does not matter is quicker to compile than a class of two.
    """
    takken: dict[str, list[str]] = {}
    for woord in sorted(woorden, key=len, reverse=True):
        takken.setdefault(woord[0], []).append("".join(map(_teken, woord[1:])))
    return "|".join(f"{_twee(kop)}(?i:{'|'.join(rest)})" for kop, rest in takken.items())


def _teken(teken: str) -> str:
    """A regex for one sign where case does not matter: no "ı" for an i, no "ſ" for an s."""
    return f"(?-i:{_twee(teken)})" if teken in "iks" else {".": r"\.", " ": r"\s"}.get(teken, teken)


def _twee(letter: str) -> str:
    return f"[{letter}{letter.upper()}]" if letter.isalpha() else letter


TV = f"(?:{_per_kop(TUSSENVOEGSELS)})"

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
MAAND_KORT = ("jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec")
DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

_EEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIEN = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
    "negentien",
)  # fmt: skip
_TIENTAL = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _getallen() -> dict[str, int]:
    woorden = dict(zip(_EEN, range(1, 10), strict=True)) | dict(zip(_TIEN, range(10, 20), strict=True))
    for t, tiental in enumerate(_TIENTAL, 2):
        woorden[tiental] = 10 * t
        for e, een in enumerate(_EEN, 1):
            koppel = "ën" if een.endswith("e") else "en"
            woorden[f"{een}{koppel}{tiental}"] = 10 * t + e
    return woorden | {"één": 1, "honderd": 100}


GETALLEN = _getallen()


def in_woorden(getal: int) -> tuple[str, ...]:
    """A number from 1 to 999 as it is written in words, in each usual spelling."""
    honderd, rest = divmod(getal, 100)
    onder = [w for w, n in GETALLEN.items() if n == rest and n < 100] if rest else [""]
    onder += [w.replace("ën", "en") for w in onder if "ën" in w]
    if not honderd:
        return tuple(onder)
    koppen = (
        [f"{k}honderd" for k, n in GETALLEN.items() if n == honderd and k != "één"]
        if honderd > 1
        else ["honderd"]
    )
    tussen = ("", " ", "en", " en ") if rest else ("",)
    return tuple(f"{kop}{t}{woord}" for kop in koppen for t in tussen for woord in onder)


GETAL_WOORD = "(?:" + "|".join(sorted(GETALLEN, key=len, reverse=True)) + ")"
RANG_WOORD = (
    "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|"
    "veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|"
    "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintigste|dertigste|eenendertigste)"
)

TIENTAL = "(?:" + "|".join(_TIENTAL) + ")"
"""Twenty to ninety, by tens."""
RANG_LEEFTIJD = (
    "(?:vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|"
    "acht|negen)tiende|"
    rf"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?{TIENTAL}ste|honderdste)"
)
"""An ordinal in words that can be a birthday; "first" to "third" mostly count something else."""

BIJNAAM = "dikke|kleine|lange|ouwe|schele|kale|blonde|rooie|gekke|dove|malle|manke|opoe"
"""What people put before a name in talk and chats, as part of it."""

CODERING = r"(?i:utf(?:[- ]?(?:8|16|32))?|(?:iso[- ]?)?8859-\d{1,2}|windows-125\d|us-ascii|base64)"
"""How the letters of a file are written; every file of a version says so, whatever its text."""
