# SPDX-License-Identifier: EUPL-1.2
"""Names at the start of a line of a conversation ("Karin: ...") or behind the word "naam"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import naam_op
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER, MAANDEN, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    achternaam,
    gewoon,
    kleine_lijst,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
)
from redaction.model import Soort

_TIJD = r"(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,?[ ])?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]uur)?"
_REGEL = Vorm(
    rf"(?:^|\n)[ \t]*(?:\[[^\]\n]{{4,24}}\][ \t]*(?:-[ \t])?|{_TIJD}[ \t]*(?:-[ \t]?)?)?"
    rf"(?P<w>[{HOOFD}][{LETTER}'. -]{{1,40}}?)(?=[ \t]?(?:\(\d{{1,2}}[:.]\d\d\))?:[ \t])"
)
_KLEINE_REGEL = Vorm(
    rf"(?:^|\n)[ \t]*(?:\[[^\]\n]{{4,24}}\][ \t]*(?:-[ \t])?|{_TIJD}[ \t]*(?:-[ \t]?)?)?"
    rf"(?P<w>(?=[{KLEIN}])[{KLEIN}\d._]{{1,23}}[{KLEIN}\d](?:[ -][{KLEIN}]{{2,14}})?)"
    r"(?:[ ]>[ ](?P<aan>[^:\n]{2,30}))?(?::[ \t]|[ ]\d{1,2}[:.]\d\d[ ]-[ ])"
)
_VAAK = 2
_TITEL = r"(?:(?:dhr|mevr|mw|dr|drs|mr)\.?[ \t]|de heer |mevrouw )?"
_VELD = Vorm(
    r"(?i:(?<!\w)(?:(?:voor|achter|roep)?na(?:am|men)(?: (?:cliënte?|melder|bewoner|"
    r"medewerker|contactpersoon|begeleider|aanvrager|gehoorde))?|contactpersoon|"
    r"(?:aan|af)wezig(?:en)?|deelnemers?|gesproken met|gehoord|opgesteld door|auteurs?|verslag|notulist|aan|"
    r"van|cc|t\.a\.v\.|contact met|op naam van|ten name van|t\.n\.v\.|voorletters|getuigen?|"
    r"(?:behandeld|gemeld|ingevuld|opgemaakt|geschreven|uitgevoerd|beoordeeld|gezien|akkoord) door|"
    r"genaamd|geheten|heette?|roepnaam))"
    r"(?:[ \t]*:[ \t]*|(?<=naam)\n\n|"
    r"(?:(?<=t\.a\.v\.)|(?<=op naam van)|(?<=ten name van)|(?<=t\.n\.v\.)|(?<=genaamd)|(?<=geheten)|"
    r"(?<=heet)|(?<=heette)|(?<=contact met))[ \t])" + _TITEL
)
_KOPREGEL = Vorm(
    rf"(?:(?<=[:;,] )|(?<=\n)|^)['\"]?(?P<w>(?:{TV}[ ])?[{HOOFD}][{LETTER}'.() -]{{0,30}}"
    rf"(?:,[ ][{LETTER}'.() -]{{1,30}})?)['\"]?[ ]<[\w.+-]+@"
)
_LETTERS = lui(rf"[{LETTER}]{{2,}}")
_LABEL = lui(
    r"(?:\b(?:dat|tel|cc|bcc|re|fw|fwd|vs|id|from|to|subject|date|sent|kvk|bsn|code)|nr|nummer|datum)\.?$",
    re.IGNORECASE,
)
_LETTER = lui(rf"(?<!\w)[{HOOFD}]\.")
_VOLGENDE = lui(r"(?:,[ \t]|[ \t](?:en|&)[ \t]|;[ \t])" + _TITEL)


class PersoonSpreker(Tekstregel):
    """Speaker lines, and fields whose value is one name or a list of names."""

    bron = "persoon.spreker"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        sprekers = [m for m in _REGEL.zoek(tekst) if _spreker(m["w"])]
        vaak = Counter(m["w"] for m in sprekers)
        for match in sprekers:
            if not _VELD.voor(tekst.smal).match(match.group().strip() + ": "):
                zeker = vaak[match["w"]] > 1 or _naamachtig(match["w"])
                yield self.treffer(*match.span("w"), 0.6 if zeker else 0.2, 2 if zeker else 3)
        yield from self._klein(tekst)
        for match in _KOPREGEL.zoek(tekst):
            if any(not gewoon(w) or voornaam(w) or achternaam(w) for w in _LETTERS.findall(match["w"])):
                yield self.treffer(*match.span("w"), 0.7)
        for match in _VELD.zoek(tekst):
            yield from self._lijst(tekst, match.end())

    def _klein(self, tekst: Tekst) -> Iterator[Treffer]:
        """ "roos: ok doe ik", of who speaks more than once and not alone."""
        regels = [m for m in _KLEINE_REGEL.zoek(tekst) if not _opschrift(m["w"])]
        vaak = Counter(m["w"] for m in regels) + Counter(m["aan"] for m in regels if m["aan"])
        if sum(keer >= _VAAK for keer in vaak.values()) < _VAAK:
            return
        sprekers = {m["w"] for m in regels}
        for match in regels:
            if not match["w"].replace(" ", "").replace("-", "").isalpha():
                yield Treffer(*match.span("w"), "account", 0.6, 2, self.bron)
            elif vaak[match["w"]] >= _VAAK or _naamachtig(match["w"]):
                yield self.treffer(*match.span("w"), 0.6)
            if match["aan"] in sprekers:
                yield self.treffer(*match.span("aan"), 0.6)

    def _lijst(self, tekst: Tekst, at: int) -> Iterator[Treffer]:
        for _ in range(20):
            eind = naam_op(tekst, at)
            if eind == at or (
                gewoon(tekst.tekst[at:eind].split()[0]) and not _naamachtig(tekst.tekst[at:eind])
            ):
                return
            yield self.treffer(at, eind, 0.6)
            volgende = _VOLGENDE.match(tekst.tekst, eind)
            if volgende is None:
                return
            at = volgende.end()


def _opschrift(woorden: str) -> bool:
    """Whether what stands before a colon is a field or the role of the speaker."""
    zegt = [_begrip(w) for w in woorden.split()]
    return any(zegt[:1]) or all(zegt) or bool(_LABEL.search(woorden))


def _begrip(woord: str) -> bool:
    if woord in MAANDEN:
        return False
    eigen = woord in kleine_lijst("domein") or woord in kleine_lijst("begrippen")
    return eigen or woord in lijst("rollen") or nooit_naam(woord)


def _naamachtig(naam: str) -> bool:
    return any(voornaam(w) or achternaam(w) for w in naam.split()) or _LETTER.search(naam) is not None


def _spreker(naam: str) -> bool:
    woorden = naam.split()
    if _LABEL.search(naam) or len(woorden) > 4 or any(vast(w) or niemand(w.strip(".")) for w in woorden):
        return False
    return _naamachtig(naam) if any(gewoon(w) for w in woorden) else True
