# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: a term of the domain where only a name stands: "mevrouw Raad", "Naam: Plan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.alsnaam import op_lijst
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.naam.plek import NAAMVELDEN, VERWANT
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import nooit_naam, vast, voornaam
from redaction.model import Soort

_SCORE = 0.2
_WOORD = rf"(?P<w>[{HOOFD}][{KLEIN}]{{1,10}})"
_NA_TITEL = Vorm(
    r"(?<![\w-])(?i:dhr\.?|mw\.?|mevr\.?|mevrouw|meneer|mijnheer|de heer|zuster|broeder|oom|tante|opa|oma"
    rf"|{VERWANT},?"
    r"|stagiaire?|vrijwilliger|chauffeur|buurman|buurvrouw|vriend|vriendin|collega|heet|heette|genaamd)"
    rf"[ ]{_WOORD}(?![\w'-]|[ ][{HOOFD}])"
)
_IN_CHAT = Vorm(
    r"(?:\[(?:\d{1,2}-\d{1,2}(?:-\d{2,4})?[ ,]+)?\d{1,2}[.:]\d\d\]|(?<!\d)\d{1,2}[.:]\d\d[ ]-)"
    rf"[ ]{_WOORD}:[ ]"
)
_MET_HOOFDLID = Vorm(
    rf"(?<=[{KLEIN},][ ])(?P<heel>(?:De|Het)[ ]{_WOORD})(?![\w'-])", bij=Bij(r"(?:De|Het)[ ]", voor=2, na=16)
)
"""An article with a capital amid a sentence is part of a name: "in De Deel"."""
_IN_VELD = Vorm(
    rf"(?<![\w'-])(?P<kop>[{HOOFD}{KLEIN}][{KLEIN}-]+)(?:[ ]\d{{1,2}})?:[ \t]+{_WOORD}"
    r"(?=[ \t]*(?:\n|$|\t|[ ]{2}|[,(|]))"
)
_ONDERAAN = Vorm(
    r"(?i:met [a-z]+e groet(?:en)?|hoogachtend|met respect|groet(?:jes|en)?|mvg|namens [^\n:]{3,40})"
    r"[,.!]?[ \t]*\n{1,4}[ \t]*"
    rf"{_WOORD}(?=[ \t]*(?:\n|$|,))"
)
_VOOR_ROL = Vorm(
    rf"(?:^|(?<=\n)|(?<=[:;] ))[ \t]*(?:[-*•–][ ])?{_WOORD}(?:,[ ]|[ ]\()"
    rf"(?P<rol>[{KLEIN}-]{{2,}}(?:[ ][{KLEIN}-]{{3,}})?)"
    r"(?=[,.;)\n]|$)"
)
_NA_LETTERS = Vorm(
    rf"(?<![\w.])(?:[{HOOFD}]\.[ ]?){{1,5}}(?P<heel>(?:{TV}[ ]){{0,2}}{_WOORD})(?![\w'-]|[ ][{HOOFD}])"
)
_NA_VOORNAAM = Vorm(
    rf"(?<![\w-])(?P<voor>[{HOOFD}][{KLEIN}]+)[ ](?P<heel>(?:{TV}[ ]){{1,2}}{_WOORD})(?![\w'-]|[ ][{HOOFD}])"
)
_VOOR_IEMAND = (*NAAMVELDEN, "ondertekening", "door", "verbalisant", "cc", "notulist")
_LEEG = frozenset(
    {"onbekend", "anoniem", "geen", "idem", "volgt", "zie", "niet", "open", "leeg", "nog", "alle"}
    | {"hoogachtend", "dank", "graag", "beste", "akkoord"}
)
_KORT = 7
"""Longer, and on no list of names, it is a compound that no one is called."""


class OverigPlek(Tekstregel):
    """Only where nothing else could stand: elsewhere such a word is what it says."""

    bron = "overig.plek"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        vast = (m for vorm in (_NA_TITEL, _IN_CHAT, _ONDERAAN) for m in vorm.zoek(tekst))
        velden = (m for m in _IN_VELD.zoek(tekst) if _voor_iemand(m["kop"]))
        rollen = (m for m in _VOOR_ROL.zoek(tekst) if any(map(_rol, m["rol"].split())))
        for match in (*self._achternamen(tekst), *_MET_HOOFDLID.zoek(tekst)):
            yield self.treffer(*match.span("heel"), _SCORE, 3)
        for match in (*vast, *velden, *rollen):
            if _mogelijk(match["w"]):
                yield self.treffer(*match.span("w"), _SCORE, 3)

    def _achternamen(self, tekst: Tekst) -> Iterator[re.Match[str]]:
        """Behind initials, or behind a first name and a tussenvoegsel: "A.M. Raad", "Bas van der Kamer"."""
        voornamen = (m for m in _NA_VOORNAAM.zoek(tekst) if voornaam(m["voor"]))
        return (m for m in (*_NA_LETTERS.zoek(tekst), *voornamen) if vast(m["w"]) and _mogelijk(m["w"]))


def _voor_iemand(kop: str) -> bool:
    """Whether a caption asks who someone is: "Naam", "Chauffeur", "Aangenomen door"."""
    return kop.lower().endswith(_VOOR_IEMAND) or is_rol(kop)


def _rol(woord: str) -> bool:
    return is_rol(woord) or woord == "vz"


def _mogelijk(woord: str) -> bool:
    """Whether someone may be called so: no role, no word that opens a sentence."""
    klein = woord.lower()
    return not (nooit_naam(woord) or is_rol(woord) or klein in _LEEG) and (
        len(woord) <= _KORT or op_lijst(woord, "va")
    )
