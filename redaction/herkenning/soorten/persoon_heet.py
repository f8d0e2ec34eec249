# SPDX-License-Identifier: EUPL-1.2
"""How someone is called, in so many words: "de secretaresse heet Blij", "noemt zich de Baron"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import kan_naam, niemand, nooit_naam, vast
from redaction.model import Soort

_HEET = Vorm(
    r"(?<!\w)(?i:heet|heette|heten|geheten|genaamd|mijn naam is|ik ben|noem(?:t|de) (?:zich|hem|haar)"
    r"|voorgesteld als|stelt zich voor als)[ ]"
    rf"(?P<w>(?:(?:de|van|van de[rn]?)[ ])?[{HOOFD}][{LETTER}'-]{{2,}})(?!\w)"
)
_DING = lui(
    r"(?i:stichting|groep|project|team|locatie|afdeling|huis|straat|programma|methode|boot|app|systeem|hond|kat"
    r"|dorp|stad|cursus|boek|lied|film|maatschap|bedrijf|winkel|school|vereniging|instelling|organisatie)"
    r"\w*[ ][^.\n]{0,24}$"
)
_RUIMTE = 44


class PersoonHeet(Tekstregel):
    """Any word that people can be called, unless a thing is named."""

    bron = "persoon.heet"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _HEET.zoek(tekst):
            kern = match["w"].split()[-1]
            geen = vast(kern) or niemand(kern) or is_rol(kern) or nooit_naam(kern) or not kan_naam(kern)
            if not geen and not _DING.search(tekst.tekst, max(0, match.start() - _RUIMTE), match.start()):
                yield self.treffer(*match.span("w"), 0.55)
