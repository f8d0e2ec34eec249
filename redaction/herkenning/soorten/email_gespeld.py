# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses with their signs in words or brackets: "jan [at] post (punt) nl", "jan at post dot nl"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekens import LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.model import Soort

_OPEN, _DICHT = r"[\[({<|*_/-]{1,2}[ ]{0,2}", r"[ ]{0,2}[\])}>|*_/-]{1,2}"
_AAP = r"(?i:ap(?:en?)?(?:en)?staart(?:je)?|aapje)"
_AT = (
    rf"(?:[ ]{{0,2}}{_OPEN}(?:(?i:at)|@|{_AAP}){_DICHT}[ ]{{0,2}}"
    rf"|[\[({{](?i:a)[\])}}]|[ ]{{1,2}}(?:@|{_AAP})[ ]{{1,2}}|@[ ]{{0,2}}|[ ]@|%40|&#(?:64|[xX]40);)"
)
_ZWAK = r"[ ]{1,2}(?i:at)[ ]{1,2}"
"""A word of its own too ("zij at"): only before an ending that addresses have."""
_PUNTWOORD = rf"(?:[ ]{{0,2}}{_OPEN}(?:(?i:punt|dot)|\.){_DICHT}[ ]{{0,2}}|[ ]{{1,2}}(?i:punt|dot)[ ]{{1,2}})"
_PUNT = rf"(?:\.|{_PUNTWOORD})"
_LOS = rf"(?:[ ]{{0,2}}\.[ ]{{0,2}}|{_PUNTWOORD})"
_STREEP = r"[ ](?:streepje|min|underscore|(?:laag|liggend) streepje)[ ]"
_DEEL = rf"[{LETTER}\d](?:[{LETTER}\d-]{{0,62}}[{LETTER}\d])?"
_LOKAAL = (
    rf"(?<![{LETTER}\d.+_%@-])[{LETTER}\d](?:[{LETTER}\d.+_%'-]{{0,62}}[{LETTER}\d_])?"
    rf"(?:(?:{_PUNTWOORD}|{_STREEP})[{LETTER}\d][{LETTER}\d_+-]{{0,40}}){{0,4}}"
)
_EIND = (
    r"(?i:nl|be|de|eu|com|net|org|info|nu|uk|fr|amsterdam|frl|gent|brussels|vlaanderen|me|io|app|biz|edu|gov|"
    r"online|email|tv|example|test|invalid)"
)
_ERNA = rf"(?![{LETTER}\d]|-[{LETTER}\d])"
_SPEL = Vorm(
    rf"{_LOKAAL}(?:{_AT}{_DEEL}(?:(?:{_PUNT}{_DEEL}){{1,6}}|(?:{_LOS}{_DEEL}){{0,5}}{_LOS}{_EIND})"
    rf"|{_ZWAK}{_DEEL}(?:{_PUNT}{_DEEL}){{0,5}}{_PUNT}{_EIND}){_ERNA}",
    bij=Bij(
        rf"@|%40|&#(?:64|[xX]40);|(?<![{LETTER}])(?i:at|a(?=[\])}}])|{_AAP})(?![{LETTER}])", voor=330, na=560
    ),
)


class EmailGespeld(Tekstregel):
    """Also when a robot should not read it, or someone dictated it."""

    bron = "email.gespeld"
    soort: ClassVar[Soort] = "email"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _SPEL.zoek(tekst):
            yield self.treffer(*match.span(), 0.8)
