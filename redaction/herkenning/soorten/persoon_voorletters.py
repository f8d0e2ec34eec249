# SPDX-License-Identifier: EUPL-1.2
"""Initials and a surname: "A. El Khattabi", "C.M. van Rossum-Blok", "Wolters, P.H."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import VOORLETTERS, WOORD, naam_op
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, LETTER, TV, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import achternaam, gewoon, lijst, vast, voornaam
from redaction.model import Soort

_KOMMA = Bij(rf",[ \t]?(?=[{HOOFD}])", voor=70, na=150)
_START = Vorm(rf"(?<![\w.'-]){VOORLETTERS}(?=[ \t]?(?:{TV}[ \t])*[{HOOFD}][{LETTER}'-]+)")
_ZONDER_PUNT = Vorm(rf"(?<![\w.'-])(?<!\d )[{HOOFD}]{{1,4}}[ \t](?:{TV}[ \t]){{1,2}}{WOORD}")
_OMGEKEERD = Vorm(
    rf"(?<![\w.'-])(?:(?:{TV}[ \t]){{1,2}})?{WOORD},[ \t]?{VOORLETTERS}(?:(?:[ \t]|(?<=[ ])){TV}(?!\w))*",
    bij=_KOMMA,
)
_VOLUIT = Vorm(
    rf"(?<![\w.'-])(?P<achter>(?:(?:{TV}[ \t]){{1,2}})?{WOORD}),[ ](?P<voor>{WOORD}(?:[ ]{WOORD}){{0,2}})"
    r"(?=[ \t]*(?:[,;.)(\n\t]|$))",
    bij=_KOMMA,
)
_NUMMERING = frozenset(["A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I.", "J.", "K.", "L."])
_BEROEP = lui(rf"{VOORLETTERS}(?P<tv>(?:[ \t]?{TV}[ \t])*)[ ]?(?P<w>{WOORD})(?![\w-])")


def _van_beroep(tekst: str, at: int) -> int:
    """Where "A. de Rechter" and "K.L. Arts" end: a word for a role is a surname behind such letters."""
    gevonden = _BEROEP.match(tekst, at)
    if gevonden is None or not (gevonden["tv"].strip() or gevonden.group().count(".") > 1):
        return at
    return gevonden.end() if is_rol(gevonden["w"]) or gevonden["w"] in lijst("volken") else at


class PersoonVoorletters(Tekstregel):
    """Initials directly before a surname, or after it behind a comma."""

    bron = "persoon.voorletters"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _START.zoek(tekst):
            eind = max(naam_op(tekst, match.start()), _van_beroep(tekst.tekst, match.start()))
            if eind > match.end() and not self._opsommingsletter(tekst, match):
                yield self.treffer(match.start(), eind, 0.8)
        yield from self._voluit(tekst)
        for match in _ZONDER_PUNT.zoek(tekst):
            if not vast(match.group().split()[0]) and not vast(match.group().split()[-1]):
                yield self.treffer(*match.span(), 0.7)
        for match in _OMGEKEERD.zoek(tekst):
            achternaam = match.group().split(",")[0].split()[-1]
            if not vast(achternaam) and not (
                tekst.zinsbegin(match.start()) and gewoon(achternaam) and " " in match.group()[-2:]
            ):
                yield self.treffer(match.start(), match.start() + len(match.group().rstrip()), 0.7)

    def _voluit(self, tekst: Tekst) -> Iterator[Treffer]:
        """ "VAN LIESHOUT, Antonius Petrus": in capitals, or at the start of a line, cell or field."""
        for match in _VOLUIT.zoek(tekst):
            kern = match["achter"].split()[-1]
            vooraan = kern.isupper() or tekst.zinsbegin(match.start())
            eerste = match["voor"].split()[0]
            gegeven = voornaam(eerste) or (kern.isupper() and not (gewoon(eerste) or vast(eerste)))
            woord = not kern.isupper() and gewoon(kern) and not achternaam(kern)
            if vooraan and gegeven and not (woord or vast(kern) or voornaam(kern)):
                yield self.treffer(*match.span(), 0.7)

    def _opsommingsletter(self, tekst: Tekst, match: re.Match[str]) -> bool:
        """ "A. Informatie van het college" opens a list, "B&W. Op" ends a sentence: no one."""
        eerste = re.match(r"[\w'-]+", tekst.tekst[match.end() :].lstrip())
        if eerste is None or eerste.group().lower() in TV_WOORDEN or achternaam(eerste.group()):
            return False
        if eerste.group().lower() in lijst("functiewoorden"):
            return True
        opsomming = match.group().strip() in _NUMMERING and tekst.zinsbegin(match.start())
        return opsomming and (gewoon(eerste.group()) or vast(eerste.group()))
