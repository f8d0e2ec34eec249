# SPDX-License-Identifier: EUPL-1.2
"""The kernel of a proposal: without captions, articles, verbs and signs at its edges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from redaction.herkenning.getalwoorden import getal
from redaction.herkenning.lui import lui
from redaction.herkenning.model.soortvinden import CODE, PERSOON, Stukje
from redaction.herkenning.soorten.persoon_model import aangehecht, zonder_bijwerk
from redaction.herkenning.tekens import MAANDEN, TV_WOORDEN
from redaction.herkenning.woorden import gewoon, kaal, lijst, nooit_naam

MET_CIJFERS = frozenset({"nummer", "kenteken", CODE})
"""Labels whose value has a digit."""
WOORD = lui(r"[^\W_]+(?:['-][^\W_]+)*")
_IN_WOORDEN = frozenset({"leeftijd", "datum"})
_EENHEDEN = frozenset({"jaar", "jaren", "jr", "maanden", "maand", "weken", "week", "dagen", "oud", "half"})
_LIDWOORDEN = frozenset({"De", "Het", "Den", "'t"})
_NAAM_BEPAALT = frozenset({PERSOON, "organisatie", "adres"})
"""Kinds in which a word in small letters at the edge only says what it is: "basisschool"."""
_DEEL = lui(r"\S+")
_ZEKER = 0.3
"""Least chance for the name of a language or a brand to be a surname."""
_RANG = lui(r"(?:de|ste)$")
_RAND = " \t\n.,;:()[]\"'“”‘’«»!?*|•–—-/<>="


class Plek(NamedTuple):
    """Offsets in code points of a text."""

    start: int
    end: int


def kern_van(tekst: str, stuk: Stukje) -> Plek | None:
    """The span without words at its edges that say nothing themselves; None when nothing is left."""
    begin, eind = stuk.start, stuk.end
    if stuk.label == PERSOON:
        begin, eind = zonder_bijwerk(tekst, begin, eind, 0.0, stuk.kans >= _ZEKER)
        if aangehecht(tekst, begin, eind):
            return None
    return snoei(tekst, stuk.label, begin, eind)


def snoei(tekst: str, label: str, begin: int, eind: int) -> Plek | None:
    """The part from ``begin`` to ``eind`` without first and last words that are no part of the value."""
    klein = tekst[begin:eind].islower() and not any(c.isdigit() for c in tekst[begin:eind])
    delen = [_kaal(tekst, *m.span()) for m in _DEEL.finditer(tekst, begin, eind)]
    while (
        delen and not _straat(tekst, delen, label) and _bijwerk(tekst[slice(*delen[0])], label, klein, True)
    ):
        delen = delen[1:]
    while delen and _bijwerk(tekst[slice(*delen[-1])], label, klein, False):
        delen = delen[:-1]
    return Plek(delen[0].start, delen[-1].end) if delen else None


def _straat(tekst: str, delen: Sequence[Plek], label: str) -> bool:
    """Whether a first word is a street in small letters: a number comes next."""
    woord = tekst[slice(*delen[0])]
    if label != "adres" or len(delen) == 1 or not woord.isalpha() or nooit_naam(woord):
        return False
    return tekst[delen[1].start].isdigit()


def _kaal(tekst: str, start: int, end: int) -> Plek:
    while start < end and tekst[start] in _RAND:
        start += 1
    while end > start and tekst[end - 1] in _RAND:
        end -= 1
    return Plek(start, end)


def _bijwerk(deel: str, label: str, klein: bool, vooraan: bool) -> bool:
    """Whether a first or last part is no part of the value: a caption, an article, a verb, a sign.

    ``klein``: the whole span is words in small letters, so that an ordinary word may be the name.
    """
    if not deel or label == "leeftijd" or (not deel.isalpha() and any(map(str.isdigit, deel))):
        return not deel
    if label == "adres" and len(deel) == 1 and not vooraan:
        return False
    if deel not in _LIDWOORDEN and (nooit_naam(deel) or kaal(deel) in lijst("functiewoorden")):
        return deel not in TV_WOORDEN or label != PERSOON
    if label in MET_CIJFERS:
        return not deel.isupper()
    open_ = label in _NAAM_BEPAALT or (label == "locatie" and not vooraan)
    return open_ and not klein and alledaags(deel)


def bijzaak(deel: str, label: str) -> bool:
    """Whether words beside a find say nothing: ordinary, no number, month or unit of a date or an age."""
    woorden = WOORD.findall(deel) if label in _IN_WOORDEN else ()
    telt = telwoord if label == "datum" else getal
    return not any(telt(w) or w in _EENHEDEN for w in woorden) and alledaags(deel)


def alledaags(deel: str) -> bool:
    """Whether it is only ordinary words in small letters."""
    return deel.islower() and all(gewoon(w) for w in WOORD.findall(deel))


def telwoord(woord: str) -> bool:
    """Whether a word is a number, an ordinal or a month."""
    klein = woord.lower()
    return bool(getal(klein)) or klein in MAANDEN or bool(getal(_RANG.sub("", klein))) or klein == "eerste"
