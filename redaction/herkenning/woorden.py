# SPDX-License-Identifier: EUPL-1.2
"""What is an ordinary word, a term of the domain, a common name: the word lists, read on first use."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import marisa_trie

from redaction.herkenning.lui import lui

_MAP = Path(__file__).with_name("woordenlijst")
_KOP_MINIMUM = 4
"""Shortest first part of a compound: "zorg" in "zorganalyse"."""
_LANGST = 120
"""No word has more letters than this: so long a row is noise, which takes long to take apart."""
_LETTERWOORD = 5
"""Up to this many capitals are an abbreviation, not a word in capitals."""
_LANGSTE_NAAM = 11
"""No surname that is an ordinary word is longer ("Schoenmaker"), bar those on the list."""
_KORT = 7
_MEESTE_STREPEN = 8
"""More hyphens has no name of a language, medicine or brand."""
_ZONDER_NADRUK = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
_NOOIT_NAAM = (
    "heid", "heden", "heids", "tie", "ties", "teit", "teiten", "schap", "schappen", "isme", "sie", "sies",
    "ment", "menten", "logie", "baar", "lijke", "lijk", "ische", "isch", "ele", "ende", "tieve", "tief",
    "eel", "iële", "ving", "ering", "eringen",
    "ming", "zing", "sing", "lling", "tting", "nting", "ding", "ling",
    "zorg", "dienst", "diensten", "werk", "plan", "plannen", "lijst", "lijsten", "beleid", "overleg",
)  # fmt: skip
"""Ends of ordinary words that make an abstract noun, an adjective or a plain compound."""


@lru_cache(maxsize=16)
def lijst(naam: str) -> frozenset[str]:
    """The words of one data file, as written there."""
    regels = (_MAP / f"{naam}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(w for regel in regels if not regel.startswith("#") for w in regel.split())


@lru_cache(maxsize=16)
def kleine_lijst(naam: str) -> frozenset[str]:
    """The words of one data file in small letters."""
    return frozenset(w.lower() for w in lijst(naam))


@lru_cache(maxsize=1)
def _trie() -> marisa_trie.Trie:
    trie = marisa_trie.Trie()
    trie.load(str(_MAP / "woorden.marisa"))
    return trie


def gewone_woorden() -> list[str]:
    """Every ordinary word of the list, in small letters."""
    return [w for w in _trie().keys() if w.islower()]  # noqa: SIM118


@lru_cache(maxsize=1)
def _eigen() -> marisa_trie.Trie:
    trie = marisa_trie.Trie()
    trie.load(str(_MAP / "eigen.marisa"))
    return trie


@lru_cache(maxsize=65536)
def kaal(woord: str) -> str:
    """Small letters without diacritics: "Öztürk" and "ozturk" are one."""
    if woord.isascii():
        return woord.lower()
    klein = woord.lower().replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", klein) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def gewoon(woord: str) -> bool:
    """Whether ``woord`` (any case) is an ordinary Dutch word, a plain compound included."""
    klein = woord.lower()
    return klein in _trie() or _samenstelling(klein)


def op_woordenlijst(klein: str) -> bool:
    """Whether ``klein`` itself is on the list of ordinary words."""
    return klein in _trie()


def samenstelling(klein: str) -> bool:
    """Whether ``klein`` is on no list and is a word only because its parts are: "wiersemaker"."""
    return klein not in _trie() and _samenstelling(klein)


def nadruk(woord: str) -> bool:
    """Whether ``woord`` is an ordinary word with accents that stress it: "Daarvóór", "níét"."""
    zonder = woord.translate(_ZONDER_NADRUK)
    return zonder != woord and gewoon(zonder)


@lru_cache(maxsize=65536)
def _samenstelling(klein: str) -> bool:
    if "-" in klein:
        delen = [d for d in klein.split("-") if d]
        return bool(delen) and all(gewoon(d) or d in kleine_lijst("domein") for d in delen)
    if len(klein) > _LANGST:
        return False
    for i in range(_KOP_MINIMUM, len(klein) - 2):
        if klein[i:] in lijst("hoofden") and _eerste_deel(klein[:i]):
            return True
    return False


@lru_cache(maxsize=65536)
def aaneen(woord: str) -> bool:
    """Whether ``woord`` (any case) is two ordinary words of four letters or more in one: "halszender"."""
    klein, trie = woord.lower(), _trie()
    return len(klein) <= _LANGST and any(
        klein[i:] in trie and _eerste_deel(klein[:i])
        for i in range(_KOP_MINIMUM, len(klein) - _KOP_MINIMUM + 1)
    )


def _eerste_deel(deel: str) -> bool:
    trie = _trie()
    stammen = [deel, deel[:-1]] if deel.endswith(("s", "e")) else [deel]
    return any(len(s) >= _KOP_MINIMUM and (s in trie or _samenstelling(s)) for s in stammen)


@lru_cache(maxsize=65536)
def vast(woord: str) -> bool:
    """Whether ``woord`` is a term of the domain, or a compound of one with ordinary words."""
    domein = lijst("domein")
    if woord in domein or (woord.isupper() and woord.lower() in kleine_lijst("domein")):
        return True
    if woord.endswith(("'s", "'er", "'en")):
        return vast(woord.rsplit("'", 1)[0])
    delen = woord.split("-")
    return len(delen) > 1 and all(d in domein or (d.islower() and gewoon(d)) for d in delen)


@lru_cache(maxsize=65536)
def niemand(woord: str) -> bool:
    """Whether ``woord`` (as written) is a name that no one bears: of a language, a medicine, a brand."""
    if woord in lijst("begrippen") or woord in lijst("volken") or woord in _eigen():
        return True
    if woord.isupper() and len(woord) > _LETTERWOORD and not woord.capitalize().isupper():
        return niemand(woord.capitalize())
    if woord.count("-") > _MEESTE_STREPEN:
        return False
    kop, _, staart = woord.rpartition("-")
    if kop and staart.islower():
        return gewoon(staart) and (kop.isupper() or niemand(kop) or vast(kop))
    return bool(kop) and niemand(kop) and niemand(staart)


@lru_cache(maxsize=65536)
def kan_naam(woord: str) -> bool:
    """Whether an ordinary word could be someone's name: "Bakker" and "Roos", not "Onderbezetting"."""
    if voornaam(woord) or achternaam(woord):
        return True
    klein = woord.lower().removesuffix("'s")
    if "-" in klein or len(klein) > _LANGSTE_NAAM or (len(klein) > _KORT and klein.endswith(_NOOIT_NAAM)):
        return False
    return not any(len(h) > _KOP_MINIMUM and klein.endswith(h) for h in _hoofden(klein[-1:]))


@lru_cache(maxsize=64)
def _hoofden(letter: str) -> tuple[str, ...]:
    return tuple(sorted(h for h in lijst("hoofden") if h.endswith(letter)))


@lru_cache(maxsize=65536)
def voornaam(woord: str) -> bool:
    """Whether ``woord`` is on the list of common first names; a double name if both parts are."""
    delen = [d for d in woord.replace("'s", "").split("-") if d]
    return bool(delen) and all(kaal(d) in _kale_lijst("voornamen") for d in delen)


@lru_cache(maxsize=65536)
def achternaam(woord: str) -> bool:
    """Whether the last part of ``woord`` is on the list of common surnames."""
    return kaal(woord.replace("'s", "").split("-")[-1]) in _kale_lijst("achternamen")


@lru_cache(maxsize=4)
def _kale_lijst(naam: str) -> frozenset[str]:
    return frozenset(kaal(w) for w in lijst(naam))


_TITEL = lui(
    r"(?:(?:de[ ](?:heer|weduwe)|geachte|beste|mevrouw|mevr|mw|mejuffrouw|dhr|heer|meneer|mijnheer|dr|drs|"
    r"mr|ir|ing|prof|ds)\b(?:\.|(?=\s))\s*)+(?=\S)",
    re.IGNORECASE,
)


def zonder_titel(naam: str) -> str:
    """A name without the forms of address and titles before it; only a title stays as it is."""
    return _TITEL.sub("", naam, count=1) if _TITEL.match(naam) else naam


@lru_cache(maxsize=65536)
def nooit_naam(woord: str) -> bool:
    """A word that no one bears, with or without a capital: "Op", "Na", "Mevrouw"."""
    return woord.lower() in lijst("nooit_namen")


@lru_cache(maxsize=65536)
def klein_te_gewoon(woord: str) -> bool:
    """Whether ``woord`` in small letters says nothing about a person of that name."""
    return woord in lijst("veelgebruikt") or len(woord) < 2


@lru_cache(maxsize=65536)
def duidelijke_voornaam(woord: str) -> bool:
    """A common first name that is hardly ever an ordinary word ("Jan" yes, "Roos" no)."""
    klein = woord.lower()
    if not voornaam(woord) or klein in lijst("veelgebruikt"):
        return False
    return klein in lijst("toch_namen") or klein not in _trie()
