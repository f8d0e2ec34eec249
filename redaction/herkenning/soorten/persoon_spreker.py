# SPDX-License-Identifier: EUPL-1.2
"""Names at the start of a line of a conversation ("Karin: ...") or behind the word "naam"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.namen import naam_op
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import achternaam, gewoon, vast, voornaam
from redaction.model import Soort

_REGEL = re.compile(
    rf"(?:^|\n)[ \t]*(?P<w>[{HOOFD}][{LETTER}'. -]{{1,40}}?)(?=[ \t]?(?:\(\d{{1,2}}[:.]\d\d\))?:[ \t])"
)
_VELD = re.compile(
    r"(?i:(?<!\w)(?:(?:voor|achter|roep)?na(?:am|men)(?: (?:cliënte?|melder|bewoner|"
    r"medewerker|contactpersoon|begeleider|aanvrager|gehoorde))?|contactpersoon|"
    r"aanwezig(?:en)?|"
    r"deelnemers?|gesproken met|gehoord|opgesteld door|auteurs?|verslag|notulist|aan|"
    r"van|cc|t\.a\.v\.|contact met|op naam van|genaamd|geheten|heette?|roepnaam))"
    r"(?:[ \t]*:[ \t]*|(?<=t\.a\.v\.)[ \t]|(?<=op naam van)[ \t]|(?<=genaamd)[ \t]|"
    r"(?<=geheten)[ \t]|(?<=naam)\n\n|(?<=heet)[ \t]|(?<=heette)[ \t]|(?<=contact met)"
    r"[ \t])(?:(?:dhr|mevr|mw|dr|drs|mr)\.?[ \t]|de heer |mevrouw )?"
)
_LETTER = re.compile(rf"(?<!\w)[{HOOFD}]\.")
_VOLGENDE = re.compile(
    r"(?:,[ \t]|[ \t](?:en|&)[ \t]|;[ \t])(?:(?:dhr|mevr|mw|dr|drs|mr)\.?[ \t]|de heer |mevrouw )?"
)


class PersoonSpreker(Tekstregel):
    """Speaker lines, and fields whose value is one name or a list of names."""

    bron = "persoon.spreker"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _REGEL.finditer(tekst.tekst):
            if _spreker(match["w"]):
                yield self.treffer(*match.span("w"), 0.6)
        for match in _VELD.finditer(tekst.tekst):
            yield from self._lijst(tekst, match.end())

    def _lijst(self, tekst: Tekst, at: int) -> Iterator[Treffer]:
        for _ in range(20):
            eind = naam_op(tekst.tekst, at)
            if eind == at or (
                gewoon(tekst.tekst[at:eind].split()[0]) and not _naamachtig(tekst.tekst[at:eind])
            ):
                return
            yield self.treffer(at, eind, 0.6)
            volgende = _VOLGENDE.match(tekst.tekst, eind)
            if volgende is None:
                return
            at = volgende.end()


def _naamachtig(naam: str) -> bool:
    return any(voornaam(w) or achternaam(w) for w in naam.split()) or _LETTER.search(naam) is not None


def _spreker(naam: str) -> bool:
    woorden = naam.split()
    if len(woorden) > 4 or any(vast(w) for w in woorden):
        return False
    return _naamachtig(naam) if any(gewoon(w) for w in woorden) else True
