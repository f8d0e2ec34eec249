# SPDX-License-Identifier: EUPL-1.2
"""Places, organisations and streets in a text of capitals only: "IN DE ORANJEZAAL", "DORPSSTR. 14"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.plekwoorden import naamdeel
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, niemand, nooit_naam, vast
from redaction.model import Soort

_WOORD = Vorm(r"(?<![\w'@./-])[A-Z][A-Z'-]{6,}(?![\w'@-]|\.\w)")
_STRAAT = Vorm(
    r"(?<![\w'-])(?:[A-Z'.-]+[ ]){0,2}[A-Z'-]{3,}(?:STR|LN|PL|WG|STRAAT|LAAN|WEG|KADE|PLEIN|DREEF|SINGEL"
    r"|HOF)\.?[ ]"
    r"(?:\d{1,4}(?:[ -]?(?:BIS|HS|HUIS|BOVEN|ACHTER|BENEDEN|ROOD|ZWART|[A-Z](?![A-Z'])))?|"
    r"(?:EEN|TWEE|DRIE|VIER|VIJF|ZES|ZEVEN|ACHT|NEGEN|TIEN|ELF|TWAALF|[A-Z]{3,6}TIEN|[A-ZË]*TIG)(?![A-Z]))"
    r"(?!\w)"
)
_POSTBUS = Vorm(r"(?<!\w)ANTWOORDNUMMER[ ]\d{1,5}(?!\d)")
_ORGANISATIE = (
    "KERK",
    "SCHOOL",
    "STICHTING",
    "ZORG",
    "ZIEKENHUIS",
    "COLLEGE",
    "LYCEUM",
    "KLINIEK",
    "APOTHEEK",
)


class Kapitalen(Tekstregel):
    """By the end of the word, when it is no ordinary word; a street also by its number."""

    bron = "locatie.kapitalen"
    soort: ClassVar[Soort] = "locatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _WOORD.zoek(tekst):
            woord = match.group()
            organisatie = woord.endswith(_ORGANISATIE)
            if (organisatie or naamdeel(woord)) and not _bekend(woord):
                yield Treffer(*match.span(), "organisatie" if organisatie else "locatie", 0.4, 2, self.bron)
        for patroon in (_STRAAT, _POSTBUS):
            for match in patroon.zoek(tekst):
                yield Treffer(*match.span(), "adres", 0.6, 2, self.bron)


def _bekend(woord: str) -> bool:
    """An ordinary word, a term of the domain, a brand or language."""
    return gewoon(woord) or vast(woord) or niemand(woord) or nooit_naam(woord)
