# SPDX-License-Identifier: EUPL-1.2
"""Places by their own form: a capital behind "in het" where a word has none, "Zuiderpark", "Hoge Brug"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import WOORD
from redaction.herkenning.plekwoorden import naamdeel
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    achternaam,
    gewoon,
    kan_naam,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
)
from redaction.model import Soort

_NA_LIDWOORD = Vorm(rf"(?<=[ (])(?:de|het|'t)[ ](?P<w>(?P<een>{WOORD})(?:[ ](?P<twee>{WOORD}))?)(?![\w-])")
_VOOR = lui(
    r"(?<!\w)(?i:op|in|uit|naar|bij|langs|achter|over|tegenover|rond|vanuit|nabij|richting|vlakbij|door|"
    r"naast|voorbij|onder|van|zie|zien|tot|vanaf|om|via|tussen|en)[ ]$"
)
_MIDDEN = lui(r"[a-zà-ÿ],?[ ]$")
_WAAR = lui(
    r"(?<!\w)(?i:op|in|uit|naar|bij|langs|achter|over|tegenover|vanuit|nabij|naast|voorbij|vanaf)[ ]$"
)
_HET = lui(r"(?<!\w)(?:op|in|uit|naar|bij|van|vanuit|tot|langs|achter|en)[ ]$|,[ ]$")
_LOS = Vorm(
    rf"(?<![\w'@./-])(?P<bij>[{HOOFD}][{KLEIN}]{{2,}}[ ])?(?P<w>[{HOOFD}][{KLEIN}]{{2,}})(?![\w'@-]|\.\w)"
)
_PERSOON_UITGANG = (
    "er", "aar", "eur", "ist", "ant", "ent", "ster", "rice", "ares", "oor", "ling", "loog", "aat", "ige",
    "ende", "ier", "arts", "man", "vrouw", "raad", "wet", "besluit", "regeling", "verordening", "commissie",
    "college", "aanbieder", "partij", "rapport", "verslag", "plan", "gemeente", "rechtbank", "inspectie",
    "code", "norm",
)  # fmt: skip
_KORTST, _LANGST = 4, 8
_STUK = (
    "wet",
    "besluit",
    "plan",
    "rapport",
    "verslag",
    "college",
    "code",
    "norm",
    "bureau",
    "recht",
    "jaar",
    "werk",
)
_SLORDIG = 4
"""From this many ordinary words with a capital behind an article on, capitals say nothing in this text."""


class LocatieNaam(Tekstregel):
    """Not in a text that writes its ordinary words with capitals ("de Cliënt", "de Overeenkomst")."""

    bron = "locatie.naam"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        kandidaten = [m for m in _NA_LIDWOORD.zoek(tekst) if _mag(m["een"])]
        gewone = {m["een"] for m in kandidaten if gewoon(m["een"]) and not naamdeel(m["twee"] or m["een"])}
        klein = frozenset(w for w in tekst.nummers if w[0].islower()) if gewone else frozenset()
        gewone = {w for w in gewone if w.lower() in klein}
        for match in kandidaten:
            if len(gewone) < _SLORDIG and match["een"] not in gewone:
                yield from self._na_lidwoord(tekst.tekst, match)
        for match in _LOS.zoek(tekst):
            yield from self._los(tekst, match)

    def _na_lidwoord(self, tekst: str, match: re.Match[str]) -> Iterator[Treffer]:
        een, twee = match["een"], match["twee"]
        voor = tekst[max(0, match.start() - 12) : match.start()]
        if twee and naamdeel(twee) and _VOOR.search(voor) and not vast(twee):
            yield self.treffer(*match.span("w"), 0.55)
        elif not twee and naamdeel(een) and (_VOOR.search(voor) or _MIDDEN.search(voor)):
            yield self.treffer(*match.span("een"), 0.5)
        elif not twee and (
            (_WAAR.search(voor) and _eigennaam(een))
            or (match[0][0] == "h" and _HET.search(voor) and _ding(een))
        ):
            yield self.treffer(*match.span("een"), 0.32)

    def _los(self, tekst: Tekst, match: re.Match[str]) -> Iterator[Treffer]:
        """A name by its end alone, where no sentence begins and no one of that name is known."""
        woord, bij = match["w"], (match["bij"] or "").strip()
        if not naamdeel(woord) or not _mag(woord):
            return
        if bij and _bijvoeglijk(bij) and not (vast(bij) or bij in lijst("volken")):
            yield self.treffer(*match.span(), 0.45)
        elif not (bij or gewoon(woord) or achternaam(woord) or voornaam(woord)) and not tekst.zinsbegin(
            match.start("w")
        ):
            yield self.treffer(*match.span("w"), 0.3)


def _eigennaam(woord: str) -> bool:
    """Whether a word behind "in het" is the name of a place, and nobody's name or function."""
    if gewoon(woord):
        return kan_naam(woord) and not woord.lower().endswith(_PERSOON_UITGANG)
    return kan_naam(woord) and not voornaam(woord)


def _ding(woord: str) -> bool:
    """Whether an ordinary word behind "van het" is a short noun, so that its capital makes it a name."""
    return len(woord) <= _LANGST and gewoon(woord) and kan_naam(woord) and not woord.lower().endswith(_STUK)


def _mag(woord: str) -> bool:
    """Whether a capitalised word may be the name of a place at all."""
    if len(woord) < _KORTST or woord.isupper() or vast(woord) or nooit_naam(woord) or niemand(woord):
        return False
    return not (is_rol(woord) or woord in lijst("volken") or woord.lower() in lijst("rollen"))


def _bijvoeglijk(woord: str) -> bool:
    """ "Oude", "Grote", "Gele", "Stenen": what stands before the name of a place."""
    return woord.endswith(("e", "en")) and gewoon(woord) and not nooit_naam(woord)
