# SPDX-License-Identifier: EUPL-1.2
"""Which ordinary words in small letters are nouns that may be the name of something that is not a person.

A bare noun behind another ("account regenjas", "stichting lichtpunt") is what the other is called; a verb, an
adverb or an adjective there is not. There is no list of nouns: a noun is what has a plural or a diminutive.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.woorden import (
    gewoon,
    kleine_lijst,
    lijst,
    nooit_naam,
    op_woordenlijst,
    samenstelling,
)

_LIJSTEN = (
    "functiewoorden", "werkwoorden", "mensenwerkwoorden", "spreekwoorden", "doewoorden", "openers",
)  # fmt: skip
"""Words that begin or carry a sentence, and so go on with one."""
_STAARTEN = ("s", "'s", "en", "ën", "je", "tje", "pje")
_KLINKERS = frozenset("aeou")
_STEMHEBBEND = {"f": "v", "s": "z"}
DEELWOORD = lui(r"(?:ge|be|ver|ont|her)[a-z]+(?:[dt]|en)|[a-z]+ge[a-z]{3,}(?:d|t)")
"""A participle, or an infinitive that looks like one."""
_KORTST = 3


def _meervouden(w: str) -> Iterator[str]:
    """What the plural may be where it is more than the word with a tail: "rozen", "raketten", "manen"."""
    yield w + w[-1] + "en"
    yield w[:-1] + _STEMHEBBEND.get(w[-1], w[-1]) + "en"
    if len(w) > _KORTST and w[-2] == w[-3] and w[-2] in _KLINKERS:
        yield w[:-2] + _STEMHEBBEND.get(w[-1], w[-1]) + "en"
        yield w[:-2] + w[-1] + "en"


def _bijvoeglijk(w: str) -> bool:
    """ "snel", "open": has a form on -e and a comparative."""
    stammen = {w, w + w[-1], *(m[:-2] for m in _meervouden(w))}
    return any(op_woordenlijst(s + "e") and op_woordenlijst(s + "er") for s in stammen)


def _enkelvouden(w: str) -> Iterator[str]:
    if w.endswith("s"):
        yield w[:-1].removesuffix("'")
    if w.endswith("en"):
        kern = w[:-2]
        yield kern
        yield kern[:-1]
        yield kern[:-1] + kern[-2:-1] + kern[-1:]


def _buigt(w: str) -> bool:
    staarten = _STAARTEN[:4] if w.endswith("t") else _STAARTEN
    return any(op_woordenlijst(w + s) for s in staarten) or any(map(op_woordenlijst, _meervouden(w)))


@lru_cache(maxsize=16384)
def naamwoord(woord: str) -> bool:
    """Whether a word in small letters is an ordinary noun, or its plural."""
    if len(woord) < _KORTST or not woord.isalpha() or not gewoon(woord) or DEELWOORD.fullmatch(woord):
        return False
    if nooit_naam(woord) or any(woord in lijst(naam) for naam in _LIJSTEN):
        return False
    if samenstelling(woord):
        return True
    if _bijvoeglijk(woord):
        return False
    return _buigt(woord) or any(
        len(e) > _KORTST and op_woordenlijst(e) and _buigt(e) for e in _enkelvouden(woord)
    )


@lru_cache(maxsize=16384)
def naam_van_iets(woord: str) -> bool:
    """Whether a bare word in small letters may be what a thing is called: no role and no term."""
    return naamwoord(woord) and not (
        is_rol(woord)
        or woord in lijst("rollen")
        or woord in lijst("functies")
        or woord in kleine_lijst("domein")
    )
