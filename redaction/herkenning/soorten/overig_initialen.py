# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: letters that stand for a body or a word, where only someone's initials stand: "cliënt OR"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.naam.plek import NAAMVELDEN, VERWANT
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_MENS = (
    rf"(?:{VERWANT}|oom|tante|opa|oma|echtgenoot|echtgenote|partner|mantelzorger"
    r"|cliënte?|bewo(?:ner|onster)|patiënte?|deelne(?:mer|emster)|jongere|leerling|slachtoffer)"
)
_W = rf"(?P<w>[{HOOFD}]v?[{HOOFD}]{{1,2}})(?![\w&/+'’-]|\.\w|[ ][{HOOFD}]{{2}})"
_NA_MENS = Vorm(rf"(?<![\w-])(?i:{_MENS}|dhr\.?|mw\.?|mevr\.?|mevrouw|meneer|de heer),?(?:[ ]van)?[ ]\(?{_W}")
_NA_HULP = Vorm(
    r"(?<![\w-])(?i:begeleid(?:er|ster)|zorgmedewerker|verzorgende|invalkracht|stagiaire?|vrijwilliger)[ ]"
    rf"(?!BW|HR|MT|WB){_W}"
)
_MET_NAASTE = Vorm(rf"(?<![\w-]){_W}[ ]en[ ](?:haar|zijn|diens)[ ]{_MENS}(?!\w)")
_SLOT = Vorm(rf"(?<=[.!?][ ]){_W}(?=[ \t]*(?:\n|$))")
_VELD = Vorm(
    rf"(?<![\w'-])(?P<kop>[{HOOFD}{KLEIN}][{KLEIN}-]+)(?:[ ](?:[{KLEIN}]+|\d{{1,2}})){{0,2}}[ ]?:[ \t]+{_W}"
    r"(?=[ \t]*(?:\n|$|\t|[ ]{2}|[,(|]))"
)


class OverigInitialen(Tekstregel):
    """To be seen: elsewhere the same letters are what they say."""

    bron = "overig.initialen"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        vast = (m for vorm in (_NA_MENS, _NA_HULP, _MET_NAASTE, _SLOT) for m in vorm.zoek(tekst))
        velden = (m for m in _VELD.zoek(tekst) if m["kop"].lower().endswith(NAAMVELDEN) or is_rol(m["kop"]))
        for match in (*vast, *velden):
            yield self.treffer(*match.span("w"), 0.2, 3)
