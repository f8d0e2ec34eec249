# SPDX-License-Identifier: EUPL-1.2
"""People in a list with bullets or numbers: when one item is surely someone, the others are too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    kan_naam,
    lijst,
    niemand,
    nooit_naam,
    vast,
)
from redaction.model import Soort

_BLOK = Vorm(r"(?:(?:^|(?<=\n))[ \t]*(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])[ \t]+[^\n]{2,70}(?:\n|$)){2,}")
_VOLGEND = lui(r"\n[ \t]*(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])[ \t]")
"""A second item: without one there is no list."""
_ITEM = Vorm(
    rf"(?:^|(?<=\n))[ \t]*(?:[-*•–]|\d{{1,2}}[.)]|[a-z][.)])[ \t]+"
    rf"(?P<w>(?:[{HOOFD}]\.[ ]?){{0,4}}(?:(?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}'-]+)"
    rf"(?:[ ](?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}'-]+){{0,2}})"
    rf"(?P<na>[ \t]*(?=\n|$)|(?:,[ ]|[ ]\(|[ ]?[-–/:][ ]?)(?P<rol>[{KLEIN}][{LETTER}-]+)?)"
)


class PersoonLijst(Tekstregel):
    """ "- Kraai, begeleider" makes "- Zeeman" below it a person."""

    bron = "persoon.lijst"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for blok in _BLOK.zoek(tekst) if _VOLGEND.search(tekst.tekst) else ():
            regels = _ITEM.voor(tekst.smal).finditer(tekst.tekst, *blok.span())
            items = [m for m in regels if _mag(m["w"])]
            if any(_zeker(m) for m in items):
                for m in items:
                    yield self.treffer(*m.span("w"), 0.45)


def _mag(naam: str) -> bool:
    woorden = [w.strip(".") for w in naam.split() if w[0].isupper()]
    if any(vast(w) or niemand(w) or nooit_naam(w) or w.lower() in lijst("rollen") for w in woorden):
        return False
    return all(not gewoon(w) or kan_naam(w) for w in woorden)


def _zeker(item: re.Match[str]) -> bool:
    """Whether an item names someone by itself: a clear first name, a common surname, a role behind it."""
    woorden, rol = item["w"].split(), item["rol"]
    if duidelijke_voornaam(woorden[0]) or "." in woorden[0] or achternaam(woorden[-1]):
        return True
    return rol is not None and is_rol(rol)
