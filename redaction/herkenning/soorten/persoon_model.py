# SPDX-License-Identifier: EUPL-1.2
"""Names that the learned model finds likely, in any form of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.model.vinden import namen
from redaction.herkenning.tekens import DAGEN, MAANDEN, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.wegen import ANDERE_NAAM, MODEL
from redaction.herkenning.woorden import (
    aaneen,
    achternaam,
    gewoon,
    kaal,
    kan_naam,
    lijst,
    nadruk,
    niemand,
    nooit_naam,
    vast,
    voornaam,
)
from redaction.model import Soort

_DEEL = lui(r"[^\s]+")
_ACCOUNT = lui(r"[^\W\d_]{2}\.[^\W_]")
_LOS = ".,;:()\"'"
_AANGEHECHT = frozenset("@_/\\#")
_HOOFD, _GEWOON_HOOFD, _GEWOON_VOORAAN, _KLEIN, _GEWOON_KLEIN = 0.25, 0.4, 0.6, 0.35, 0.6
"""Least chance: a capitalised unknown word, an ordinary one, one that opens a sentence; small letters."""
_ALLEDAAGS_VOORAAN = 0.8
"""The same for one that opens a sentence and that no list has as a name: "Logboek"."""
_AANEEN_KLEIN = 0.8
"""The same for two ordinary words in one, in small letters."""
_TE_BEZIEN, _KLEIN_TE_BEZIEN = 0.06, 0.12
"""Least chance to be seen: an ordinary word that opens a sentence, or one where nobody writes capitals."""
_ONGELIST_TE_BEZIEN = 0.1
"""The same for one with a capital that no list has as a name: "Lont"."""
_MET_TUSSENVOEGSEL = 3
_WERKWOORDEN = ("werkwoorden", "mensenwerkwoorden", "spreekwoorden", "doewoorden")
_ALS_MAAND = 0.8
_KENTEKEN_NA, _KENTEKEN_VOOR = lui(r"-\d|[ -]\d{1,3}[ -][A-Z]{1,3}(?!\w)"), lui(r"\d-$")
_GETAL, _GETAL_ERNA = lui(r"\d[.:]? ?$"), lui(r"[ ,.]*\d")
_KALENDER = frozenset((*MAANDEN, *DAGEN))


class PersoonModel(Tekstregel):
    """ "dunya" in "heb dunya nog gesproken": what no list or pattern knows, by its look and company."""

    bron = MODEL
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for naam in namen(tekst.tekst, _TE_BEZIEN, zinnen=tekst.zinnen):
            if not naam.persoon:
                yield Treffer(naam.start, naam.end, "overig", naam.kans, 3, ANDERE_NAAM)
                continue
            for deel in _los(tekst, naam.start, naam.end):
                yield from self._weeg(tekst, *deel, naam.kans)

    def _weeg(self, tekst: Tekst, start: int, end: int, kans: float) -> Iterator[Treffer]:
        start, end = zonder_bijwerk(tekst.tekst, start, end, kans)
        if start >= end or aangehecht(tekst.tekst, start, end) or _ding(tekst, start, end):
            return
        if kans >= _drempel(tekst, start, end):
            yield self.treffer(start, end, round(kans, 2))
        elif _te_bezien(tekst, start, end, kans):
            yield Treffer(start, end, "overig", 0.2, 3, "overig.onbekend")


def _ding(tekst: Tekst, start: int, end: int) -> bool:
    """ "De Maserati stond er": an article that opens a sentence, and what no list has as a name."""
    lid, _, kern = tekst.tekst[start:end].partition(" ")
    return lid in {"De", "Het"} and kern.isalpha() and tekst.zinsbegin(start) and not op_lijst(kern)


def _los(tekst: Tekst, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names in a span: what ordinary small words keep apart ("Wietses broer Ids") are two."""
    tot = start
    if any(c.isupper() for c in tekst.tekst[start:end]):
        for deel in _DEEL.finditer(tekst.tekst, start, end):
            if _is_woord(deel.group()) or (deel.start() == start and _opent(tekst, deel, end)):
                if tot < deel.start():
                    yield tot, deel.start()
                tot = deel.end()
    yield tot, end


def _is_woord(deel: str) -> bool:
    """Whether a word in small letters belongs to the sentence."""
    woord = deel.strip(_LOS)
    return woord.islower() and woord not in TV_WOORDEN and gewoon(woord) and not op_lijst(woord)


def _opent(tekst: Tekst, deel: re.Match[str], end: int) -> bool:
    """Whether a capital is only that of the sentence: "Neemt Kimmie"."""
    woord = deel.group()
    vrij = deel.end() < end and woord.isalpha() and tekst.zinsbegin(deel.start())
    return vrij and any(woord.lower() in lijst(w) for w in _WERKWOORDEN) and not op_lijst(woord)


def zonder_bijwerk(
    tekst: str, start: int, end: int, kans: float, begrip_ook: bool = False
) -> tuple[int, int]:
    """The span without words at its edges that no one bears: forms of address, roles, terms.

    ``begrip_ook``: the name of a language or brand with a capital may be a surname ("Fransman").
    """
    delen = [m.span() for m in _DEEL.finditer(tekst, start, end)]
    if len(delen) == 1 and _heet_als_maand(tekst, *delen[0], kans):
        return delen[0]
    while delen and _geen_naam(tekst[slice(*delen[0])], len(delen) > 1, begrip_ook):
        delen = delen[1:]
    hoofd = any(c.isupper() for c in tekst[start:end])
    while delen and _hoort_erna(tekst[slice(*delen[-1])], hoofd, begrip_ook):
        delen = delen[:-1]
    return (delen[0][0], delen[-1][1]) if delen else (start, start)


@lru_cache(maxsize=65536)
def _hoort_erna(deel: str, hoofd: bool, begrip_ook: bool) -> bool:
    """Whether a last word belongs to the sentence: after a name with a capital also any ordinary word."""
    woord = deel.strip(_LOS)
    if woord.lower() in TV_WOORDEN or _geen_naam(deel, False, begrip_ook):
        return True
    if woord in lijst("chatwoorden") or any(woord in lijst(w) for w in _WERKWOORDEN):
        return True
    return hoofd and woord.islower() and gewoon(woord)


def _heet_als_maand(tekst: str, start: int, end: int, kans: float) -> bool:
    """ "Ik heb Mei gebeld": a month with a capital, no number beside it, that the model takes for someone."""
    woord = tekst[start:end].strip(_LOS)
    getal = _GETAL.search(tekst, max(0, start - 4), start) or _GETAL_ERNA.match(tekst, end)
    return kans >= _ALS_MAAND and woord[:1].isupper() and woord.lower() in _KALENDER and not getal


@lru_cache(maxsize=65536)
def _geen_naam(deel: str, voor_naam: bool, begrip_ook: bool) -> bool:
    woord = deel.strip(_LOS)
    laag = woord.lower()
    if not woord or laag in lijst("aanspreekvormen"):
        return True
    if voor_naam and (laag in TV_WOORDEN or (len(woord) == 1 and woord.isupper())):
        return False
    if nadruk(woord) and not op_lijst(woord):
        return True
    if nooit_naam(woord) or vast(woord) or laag in lijst("rollen") or laag in _KALENDER:
        return True
    return niemand(woord) and not (begrip_ook and woord.istitle())


def _drempel(tekst: Tekst, start: int, end: int) -> float:
    woorden = [w.strip(_LOS) for w in tekst.tekst[start:end].split()]
    kern = [w for w in woorden if len(w) > 1 and w.lower() not in TV_WOORDEN]
    if not kern:
        return 1.1
    alle_gewoon = all(gewoon(w) for w in kern)
    kleur = "".join(kern)
    if alle_gewoon and (kleur.islower() or kleur.isupper()) and not any(op_lijst(w) for w in kern):
        return 1.1
    if not any(w[:1].isupper() for w in woorden):
        if all(aaneen(w) and not op_lijst(w) for w in kern):
            return _AANEEN_KLEIN
        return _GEWOON_KLEIN if alle_gewoon and len(woorden) < _MET_TUSSENVOEGSEL else _KLEIN
    if alle_gewoon and not any(kan_naam(w) or op_lijst(w) for w in kern):
        return 1.1
    if not alle_gewoon:
        return _HOOFD
    if len(kern) == 1 and tekst.zinsbegin(start):
        return _GEWOON_VOORAAN if op_lijst(kern[0]) else _ALLEDAAGS_VOORAAN
    return _GEWOON_HOOFD


def _te_bezien(tekst: Tekst, start: int, end: int, kans: float) -> bool:
    """Whether a word that is too ordinary to be proposed may yet be someone: "Kamp verwees naar hem"."""
    woord = tekst.tekst[start:end]
    if (
        not woord.isalpha()
        or len(woord) < 3
        or not kan_naam(woord)
        or woord.lower() in lijst("functiewoorden")
    ):
        return False
    if not op_lijst(woord) and (woord.islower() or kans < _ONGELIST_TE_BEZIEN):
        return False
    return kans >= _KLEIN_TE_BEZIEN if woord.islower() else not woord.isupper() and tekst.zinsbegin(start)


@lru_cache(maxsize=65536)
def op_lijst(woord: str) -> bool:
    """Whether some list has the word as a name; a word in small letters or capitals looks like none."""
    kern = woord.lower().removesuffix("'s")
    soorten = in_lijst(kaal(kern)) or in_lijst(kaal(kern.removesuffix("s")))
    return "v" in soorten or "a" in soorten or voornaam(kern) or achternaam(kern)


def aangehecht(tekst: str, start: int, end: int) -> bool:
    """Whether the span is part of an address, an account or a file name."""
    voor, na = tekst[start - 1 : start], tekst[end : end + 1]
    if not _AANGEHECHT.isdisjoint({voor, na, *tekst[start:end]}) or _ACCOUNT.search(tekst, start, end):
        return True
    if _KENTEKEN_NA.match(tekst, end) or _KENTEKEN_VOOR.search(tekst, max(0, start - 4), start):
        return True
    punt_na = na == "." and tekst[end + 1 : end + 2].isalnum()
    return punt_na or (voor == "." and tekst[start - 2 : start - 1].isalnum())
