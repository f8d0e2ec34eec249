# SPDX-License-Identifier: EUPL-1.2
"""A surname before its given name, as lists write it: "Mager, Dirk Jan", "HAZELAAR, JURRE"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.alsnaam import op_lijst
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import achternaam, gewoon, lijst, niemand, nooit_naam, vast, voornaam
from redaction.model import Soort

_NAAM = rf"[{HOOFD}][{LETTER}]+(?:-[{HOOFD}][{LETTER}]+)?"
_VOORAAN = (
    r"(?:(?<![^\n\t|;:<>\"'])[ ]?|(?<=[\t|;:>/)-][ ])|(?<=\n\d[ ])|(?<=\d[.)][ ])|(?<=[*•–][ ])|(?<=[ ]{2}))"
)
_VORM = Vorm(
    rf"{_VOORAAN}(?P<heel>(?:{TV}[ ])?(?P<a>{_NAAM}),[ ]"
    rf"(?:(?P<v>{_NAAM})(?:[ ]{_NAAM}){{0,2}}|(?:[{HOOFD}]\.[ ]?){{1,4}}(?<!\s)|[{HOOFD}])(?:[ ]{TV})*)"
    r"(?=[ ]*(?:$|[\n;|\t(<>/\"]|[ ]{2}|[ ][–—-])"
    r"|,?[ ](?:[MVmv]|geb\.?|GEB\.?|\d{1,2}[ ](?:jaar|jr|JR|JAAR))(?!\w))",
    bij=Bij(rf",[ ](?=[{HOOFD}])", voor=48, na=48),
)
_ANDERS = ("functiewoorden", "rollen", "werkwoorden", "zinsbegin_gewoon", "openers")


class PersoonOmgekeerd(Tekstregel):
    """Where a line, a cell or a value begins and nothing but a new one follows."""

    bron = "persoon.omgekeerd"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _VORM.zoek(tekst):
            if not _kan_naam(match["a"]) or (match["v"] and not _voornaam(match["v"])):
                continue
            zeker = not gewoon(match["a"]) or achternaam(match["a"]) or op_lijst(match["a"], "a")
            yield self.treffer(*match.span("heel"), 0.6 if zeker else 0.45)


def _kan_naam(woord: str) -> bool:
    if vast(woord) or niemand(woord) or nooit_naam(woord):
        return False
    return not any(woord.lower() in lijst(naam) for naam in _ANDERS)


def _voornaam(woord: str) -> bool:
    return voornaam(woord.capitalize()) or op_lijst(woord, "v") or not gewoon(woord)
