# SPDX-License-Identifier: EUPL-1.2
"""Names of towns, regions and countries: they tell where someone lives or comes from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, kaal, niemand, nooit_naam, vast
from redaction.model import Soort

PLAATS = "plaats"
_SCORE = 0.35
_WOORD = Vorm(
    rf"(?<![\w'.@/-])(?:(?:Den|'s)[ -])?[{HOOFD}][{KLEIN}]{{2,}}(?:-[{LETTER}]{{2,}})*(?![\w'@-]|\.\w)"
)
_VAST_PAAR = frozenset(
    {"den haag", "den bosch", "den helder", "den dolder", "den burg", "den oever", "den ham"}
)
_VOOR = lui(
    r"(?<!\w)(?i:in|te|uit|naar|nabij|vanuit|regio|omgeving|gemeenten?|dorp|stad|plaats|richting|provincie"
    r"|woonachtig in|wonende te|tussen|rond|van|politie|ggd|ggz)[ ]$"
)

_HERKOMST = lui(
    r"(?<!\w)(?i:(?:kom(?:t|en)|kwam(?:en)?|afkomstig|gevlucht|vlucht(?:te)?n?|vertrok(?:ken)?|"
    r"verhuis(?:t|d|de))[ ](?:uit|vanuit|naar)|geboren[ ](?:in|te))[ ]$"
)
"""Behind this stands a place, whatever lists of names say: nobody comes out of a person."""
_HERKOMST_SCORE = 0.9


class Plaats(Tekstregel):
    """A capitalised word that is a place and nothing else, or that may be one and stands behind "in"."""

    bron = PLAATS
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _WOORD.zoek(tekst):
            if _HERKOMST.search(tekst.tekst, max(0, match.start() - 24), match.start()):
                yield self.treffer(*match.span(), _HERKOMST_SCORE)
                continue
            zeker = _plaats(match.group())
            if zeker or (
                zeker is not None and _VOOR.search(tekst.tekst, max(0, match.start() - 12), match.start())
            ):
                yield self.treffer(*match.span(), _SCORE)


@lru_cache(maxsize=16384)
def _plaats(naam: str) -> bool | None:
    """True for a place, False for what may be one, None for what is none."""
    kale = kaal(naam)
    if " " in kale and kale not in _VAST_PAAR:
        return None
    if kale in _VAST_PAAR:
        return True
    delen = [in_lijst(kale)] if in_lijst(kale) else [in_lijst(d) for d in kale.split("-")]
    if not all("p" in d for d in delen) or nooit_naam(naam) or vast(naam) or niemand(naam):
        return None
    return not (gewoon(naam) or any("v" in d or "a" in d for d in delen))
