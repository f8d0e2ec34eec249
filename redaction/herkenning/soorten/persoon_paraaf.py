# SPDX-License-Identifier: EUPL-1.2
"""Someone by initials alone: "(SvdB)", "medewerker J.d.W.", "P. de G.", "Ricardo M."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import kleine_lijst, lijst, vast
from redaction.model import Soort

_SAMEN = re.compile(rf"(?<![\w.@-])[{HOOFD}]{{1,2}}(?:v|vd|vdn|vh|vt|d|t)[{HOOFD}]{{1,2}}(?![\w@-])")
_PUNTEN = re.compile(
    rf"(?<![\w.@-])(?:[{HOOFD}]\.(?:(?:v|d|t)\.){{0,2}}){{1,3}}[{HOOFD}]\.(?![\w@])"
    rf"|(?<![\w.@-])[{HOOFD}]\.[ ](?:[vdt]\.[ ]?){{1,2}}[{HOOFD}]\.(?![\w@])"
)
_MET_VAN = re.compile(
    rf"(?<![\w.@-])[{HOOFD}]\.[ ]?(?:(?:van|de|der|den|ten|ter|v\.d\.|v\.|el)[ ]){{1,3}}[{HOOFD}]\.(?!\w)"
)
_PARAAF = re.compile(
    rf"(?i:\b(?:paraaf(?:[ ]\w+)?|gezien|akkoord|afgetekend|rapporteur|initialen)):?[ \t]+(?:door[ ])?"
    rf"(?P<w>[{HOOFD}][{HOOFD}{KLEIN}]{{0,3}}[{HOOFD}])(?!\w)"
)
_NA_VOORNAAM = re.compile(rf"(?<![\w.-])[{HOOFD}][{KLEIN}]{{2,}}[ ](?P<w>[{HOOFD}]\.)(?=[ ,;:)]|$)")
_EEN = re.compile(rf"(?<=[ (\n])(?P<w>[{HOOFD}]\.)(?=[ ][{KLEIN}]|[,;)])")


class PersoonParaaf(Tekstregel):
    """Initials that are no known abbreviation; a single one only when a name ended in it before."""

    bron = "persoon.paraaf"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for patroon in (_SAMEN, _PUNTEN, _MET_VAN):
            for match in patroon.finditer(tekst.tekst):
                if not _afkorting(match.group()):
                    yield self.treffer(*match.span(), 0.55)
        for match in _PARAAF.finditer(tekst.tekst):
            if not vast(match["w"]) and not _afkorting(match["w"]):
                yield self.treffer(*match.span("w"), 0.6)
        letters = {m["w"] for m in _NA_VOORNAAM.finditer(tekst.tekst)}
        for match in _EEN.finditer(tekst.tekst):
            if match["w"] in letters:
                yield self.treffer(*match.span("w"), 0.5)


def _afkorting(tekst: str) -> bool:
    kern = tekst.replace(".", "").replace(" ", "")
    if kern.lower() in kleine_lijst("letterwoorden"):
        return True
    return len(kern) > 2 and (kern in lijst("domein") or vast(kern))
