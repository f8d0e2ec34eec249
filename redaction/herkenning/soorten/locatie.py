# SPDX-License-Identifier: EUPL-1.2
"""Places by name behind the word for what they are ("woongroep De Wilg"), codes of rooms, positions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import eigen, mag_naam
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import WOORD
from redaction.herkenning.plekwoorden import KLEUREN, afkorting, plekwoord, wijd
from redaction.herkenning.tekens import GETAL_WOORD
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon
from redaction.model import Soort

_GROEP = Vorm(r"(?<!\w)[Gg]roep[ \t](?:[A-Z]|9|[1-9]\d)(?!\w)(?! ?[,.]? ?\d)")
_KORT = Vorm(r"(?<=[\s(])(?:[A-Zk]-?\d{1,3}|\d\.\d{2}|\d[A-H])(?=[\s,.;:)]|$)")
_VOOR_KORT = lui(
    r"(?i:(?:opgenomen|verblijft|ligt|lag|slaapt|bel|belde|oproep|alarm|sensor|melding|open|bewoner"
    r"|bewoonster) (?:van |"
    r"op |in |uit |vanaf |door )?|\b(?:op|uit|bij|naar) (?:kamer )?)$"
)
_HUISNR = Vorm(
    r"(?<=(?:woont|wonen|oners|woner|buren|vrouw|eneer|urman|milie) van )(?:nummer|nr\.?)[ ]"
    rf"(?:\d{{1,3}}[a-z]?|{GETAL_WOORD})(?!\w)(?! (?:één|een) van)"
    r"|(?<=(?:woont|wonen) op )(?:nummer|nr\.?)[ ]\d{1,3}[a-z]?(?!\w)"
)
_OP_DE = Vorm(
    r"(?<=[Oo]p )de (?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?= (?:woon|"
    r"verblijf|lig|slaap|zit))"
)
_CODE = Vorm(r"(?<![\w./-])[A-Z]-?\d\.\d{2}(?![\w]|[.,]\d)")
_K = Vorm(r"(?<![\w.])[Kk]\.[ ]?\d{1,3}(?:\.\d{1,2})?[a-z]?(?![\w]|[.,]\d)")
_GRADEN = (
    r"\d{1,3}[ ]?°[ ]?\d{1,2}(?:[.,]\d+)?[ ]?['’′]"
    r"(?:[ ]?\d{1,2}(?:[.,]\d+)?[ ]?(?:\"|''|”|″))?[ ]?"
)
_POSITIE = Vorm(
    r"(?<![\w.,])(?:[NZSnzs][ ]?)?-?\d{1,2}[.,]\d{3,8}[ ]?°?[ ]?[NZS]?(?:,[ ]?|[ ]|[ ]?/[ ]?)"
    r"(?:[OEWoew][ ]?)?-?\d{1,3}[.,]\d{3,8}(?:[ ]?°?[ ]?[OEW])?(?!\w|[.,]\d)"
    rf"|(?<!\d){_GRADEN}[NZS][ ,]{{0,2}}{_GRADEN}[OEW]"
)
_NAAM = lui(
    rf"(?P<punt>\.)?[ \t]['\"\u201c\u2018]?(?P<w>(?:(?:De|Het|'t|Den|Ter|Ten|Huize|In de|In den|Op de|"
    rf"d[eE]|het|Sint|St\.)[ \t])?{WOORD}"
    rf"(?:[ \t](?:(?:van|de|der|den|aan|en)[ \t]){{0,2}}{WOORD}|[ \t]\d{{1,2}}(?![\w.,:]\d))?)"
)
_RICHTING = frozenset({"Noord", "Zuid", "Oost", "West", "Midden", "Centrum"})
_LIDWOORD = frozenset({"De", "Het", "'t", "Ter", "Ten", "Den"})
_ENKEL = 1
_VAST = (_OP_DE, _CODE, _K, _GROEP, _HUISNR, _POSITIE)


class Locatie(Tekstregel):
    """ "woongroep De Wilg", "gemaal De Windhoek", "B-2.14", "52.0907, 5.1214"."""

    bron = "locatie"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for patroon in _VAST:
            for match in patroon.zoek(tekst):
                yield self.treffer(*match.span(), 0.6)
        for match in _KORT.zoek(tekst):
            if _VOOR_KORT.search(tekst.tekst, max(0, match.start() - 24), match.start()):
                yield self.treffer(*match.span(), 0.5)
        for woord in tekst.woorden_die(plekwoord):
            if naam := _NAAM.match(tekst.tekst, woord.end):
                yield from self._naam(woord, naam)

    def _naam(self, kop: Woord, match: re.Match[str]) -> Iterator[Treffer]:
        naam, hoofd = match["w"], kop.tekst[0].isupper()
        if match["punt"] and not afkorting(kop.tekst):
            return
        if naam.split()[0] in _RICHTING or naam.split()[0] in KLEUREN:
            if kop.tekst.lower() == "team":
                return
            tel = naam.split()[1] if len(naam.split()) > 1 and naam.split()[1].isdigit() else ""
            yield self.treffer(kop.start, match.start("w") + len(f"{naam.split()[0]} {tel}".rstrip()), 0.55)
            return
        over = mag_naam(naam) if not naam[-1].isdigit() else naam
        if not over or not eigen(over) or len(over) == _ENKEL:
            return
        eerste = over.split()[0]
        if wijd(kop.tekst) and gewoon(eerste) and eerste not in _LIDWOORD and hoofd:
            return
        start = kop.start if hoofd or over[-1].isdigit() else match.start("w")
        yield self.treffer(start, match.start("w") + len(over), 0.97)
