# SPDX-License-Identifier: EUPL-1.2
"""Surnames: a tussenvoegsel before a capitalised word, or a common surname inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.namen import VOORLETTERS, WOORD, naam_op
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER
from redaction.herkenning.tekst import Tekst, Woord, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import achternaam, gewoon, kaal, lijst, niemand, vast
from redaction.model import Soort

_VAN = Vorm(
    r"(?<![\w'-])(?:Van (?:der|den|de|het|'t)|Op (?:de|den|'t)|In (?:de|den|'t)|Uit "
    r"den|Aan de|El|Al|Ait|Ben|Ter|Ten|Te|Van|De|Den|Von|Von der|La|Le|Abu|Dos|Da|Di)"
    rf"[ \t]{WOORD}"
)
_KLEIN_VAN = Vorm(
    r"(?<![\w'-])(?:van der|van den|van 't|op den|op 't|uit den|el|ait|von|ter|ten|v\.d\.|v/d|v\.)"
    rf"[ \t]{WOORD}"
)
_APOSTROF = Vorm(rf"(?<![\w'-])[DO]'[{HOOFD}][{LETTER}]+(?:-[{LETTER}]+)*")
_AANEEN = Vorm(
    rf"(?<![\w'-])(?:{VOORLETTERS})?(?:[Dd]e|[Vv]an(?:[Dd]e[rn]?)?|[Tt]e[rn]|[Dd]en|[Ee]l)[{HOOFD}][{KLEIN}]{{2,}}(?![\w-])"
)
_VOOR = Tweevoud(rf"(?<![\w.'-])([{HOOFD}][{KLEIN}]+(?:-[{HOOFD}][{KLEIN}]+)?)[ ]$")
_ONDERDEEL = lui(r"\b(?:team|wijk|regio|kern|stadsdeel|afdeling|perceel)[ ]$", re.IGNORECASE)
_EN_VAN = lui(r"[ \t](?:en|of)[ \t][Vv]an[ \t]")
_EIGEN_TV = frozenset({"Den", "Ter", "Ten", "Van", "Von", "El", "Ait", "Ben", "Abu"})
_VOORZETSELS = frozenset({"In", "Op", "Aan"})


class PersoonAchternaam(Tekstregel):
    """ "Van den Berg", "De Wit" and, not at the start of a sentence, "Bakker"."""

    bron = "persoon.achternaam"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _VAN.zoek(tekst):
            if self._naam(tekst, match):
                yield self.treffer(match.start(), max(match.end(), naam_op(tekst, match.start())), 0.7)
        for match in _KLEIN_VAN.zoek(tekst):
            kern = match.group().split()[-1]
            afgekort = match.group()[:2] in {"v.", "v/"} and kern not in {"Chr", "C"}
            if not vast(kern) and (afgekort or achternaam(kern) or not gewoon(kern)):
                yield self.treffer(*match.span(), 0.5)
        for patroon in (_APOSTROF, _AANEEN):
            for match in patroon.zoek(tekst):
                if not niemand(match.group()):
                    yield self.treffer(*match.span(), 0.5)
        for woord in tekst.woorden_die(_achternaam):
            if self._los(tekst, woord):
                eind = max(woord.end, naam_op(tekst, woord.start))
                yield self.treffer(_met_voornaam(tekst, woord.start), eind, 0.5)

    def _naam(self, tekst: Tekst, match: re.Match[str]) -> bool:
        kern = match.group().split()[-1]
        if vast(kern):
            return False
        delen = match.group().split()
        if len(delen) > 2 and delen[0] not in _VOORZETSELS:
            return True
        if not tekst.zinsbegin(match.start()):
            return delen[0] not in {"De", "Te", "La", "Le", "Al"} or achternaam(kern) or not gewoon(kern)
        if delen[0] in _EIGEN_TV and not (gewoon(kern) or niemand(kern) or "p" in in_lijst(kaal(kern))):
            return True
        return achternaam(kern) or (delen[0] == "Van" and _en_of_handelt(tekst, match.end()))

    def _los(self, tekst: Tekst, woord: Woord) -> bool:
        t = woord.tekst
        if not tekst.zinsbegin(woord.start):
            return _ONDERDEEL.search(tekst.tekst, max(0, woord.start - 12), woord.start) is None
        if t.lower() in lijst("zinsbegin_gewoon"):
            return handelt(tekst, woord.end, "spreekwoorden")
        return not gewoon(t) or handelt(tekst, woord.end)


def _achternaam(woord: str) -> bool:
    return len(woord) > 2 and woord[0].isupper() and achternaam(woord) and not vast(woord)


def _met_voornaam(tekst: Tekst, start: int) -> int:
    """Where the name begins when a capitalised word stands before the surname ("Riet Verhoeven")."""
    voor = _VOOR.voor(tekst.smal).search(tekst.tekst, max(0, start - 25), start)
    if voor is None:
        return start
    woord = voor[1].lower()
    geen = (
        vast(voor[1])
        or woord in lijst("rollen")
        or woord in lijst("aanspreekvormen")
        or voor[1] in lijst("volken")
    )
    return start if geen or (tekst.zinsbegin(voor.start(1)) and gewoon(voor[1])) else voor.start(1)


def _en_of_handelt(tekst: Tekst, at: int) -> bool:
    """ "Van Boven en Van Onder zijn ..." and "Van Boven zei ...": no one begins a sentence so otherwise."""
    return handelt(tekst, at) or _EN_VAN.match(tekst.tekst, at) is not None
