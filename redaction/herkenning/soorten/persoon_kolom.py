# SPDX-License-Identifier: EUPL-1.2
"""People in the columns of a table whose head says so: "Naam", "Medewerker", "Paraaf"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.veld import tabellen
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, kan_naam, lijst, niemand, nooit_naam, vast
from redaction.model import Soort

_KOP = lui(
    r"(?i:(?:(?:volledige |voor|achter|roep|bij)?na(?:am|men)(?: [\w/ -]{1,24})?|wie|medewerkers?|collega"
    r"|cliënte?n?|bewoners?|melder|betrokkenen?|begeleiders?|begeleiding|behandelaar|aanwezigen?|afwezigen?"
    r"|deelnemers?|gesproken met|gesprekspartner|respondent|geïnterviewden?|getuigen?|contactpersoon"
    r"|rapporteur|actiehouder|(?:opgesteld|gemeld|gegeven|uitgevoerd|gecontroleerd|ingevuld)? ?door"
    r"|afgetekend(?: door)?|paraaf|initialen|vroeg|laat|nacht|(?:vroege|late) dienst"
    r"|(?:dag|avond|nacht)dienst|achterwacht|vervanger|ouder|moeder|vader))"
)
_PARAAF = lui(r"(?i:paraaf|initialen|afgetekend(?: door)?|door)")
_LETTERS = lui(rf"(?:[{LETTER}]\.?){{1,5}}")
_DEEL = lui(r"[^/+&;,()|]+")
_NAAM = Vorm(
    rf"(?:(?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}.'-]*)(?:[ ](?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}.'-]*){{0,4}}"
)
_AANHEF = lui(r"(?i:(?:dhr|mevr|mw|dr|drs|mr|ir|ing|prof)\b\.?[ ]|(?:de heer|mevrouw|meneer)[ ])+")


class PersoonKolom(Tekstregel):
    """Each name in such a column; a word that is on a list of terms or a role is none."""

    bron = "persoon.kolom"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for rijen in tabellen(tekst.tekst):
            for nr, kop in enumerate(rijen[0]):
                titel = tekst.tekst[kop.start : kop.end].strip(" *_:.")
                for rij in rijen[1:] if _KOP.fullmatch(titel) else ():
                    start, end = rij[nr].start, rij[nr].end
                    if _PARAAF.fullmatch(titel) and _LETTERS.fullmatch(tekst.tekst, start, end):
                        yield self.treffer(start, end, 0.55)
                    else:
                        yield from self._cel(tekst.tekst, start, end)

    def _cel(self, tekst: str, start: int, end: int) -> Iterator[Treffer]:
        for deel in _DEEL.finditer(tekst, start, end):
            begin = deel.start() + len(deel.group()) - len(deel.group().lstrip())
            aanhef = _AANHEF.match(tekst, begin, deel.end())
            begin = aanhef.end() if aanhef else begin
            naam = _NAAM.patroon.match(tekst, begin, deel.end())
            if naam and _mens(naam.group()):
                yield self.treffer(begin, naam.end(), 0.6)


def _mens(naam: str) -> bool:
    """Whether a cell names someone: one word that is no term, role or plain abstract word."""
    woorden = [w.strip(".") for w in naam.split() if w[0].isupper()]
    geen = (w for w in woorden if vast(w) or niemand(w) or nooit_naam(w) or w.lower() in lijst("rollen"))
    return next(geen, None) is None and any(len(w) == 1 or not gewoon(w) or kan_naam(w) for w in woorden)
