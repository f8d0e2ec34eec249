# SPDX-License-Identifier: EUPL-1.2
"""Two or more unknown capitalised words side by side, or a first name joined to others by "en"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.namen import naam_op
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    kan_naam,
    lijst,
    niemand,
    vast,
    voornaam,
)
from redaction.model import Soort

_CAP = rf"[{HOOFD}][{LETTER}'-]+"
_PAAR = Vorm(
    rf"(?<![\w.'-])(?<!\d ){_CAP}(?:[ \t](?:van|de|der|den|el|al|ter|ten|ben|bin)){{0,2}}(?:[ \t]{_CAP})+"
)
_LID = rf"{_CAP}(?:[ ]{_CAP}){{0,2}}"
_KETEN = Vorm(rf"(?<![\w.'-]){_LID}(?:(?:,[ \t]|[ \t](?:en|of)[ \t]){_LID})+")


class PersoonOpsomming(Tekstregel):
    """ "Chukwuemeka Okafor", and "Bianca, Dewi en Sjoerd" when one of them is surely a first name."""

    bron = "persoon.opsomming"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _PAAR.zoek(tekst):
            eerste, *_, laatste = match.group().split()
            onbekend = not (gewoon(eerste) or vast(eerste)) and not vast(laatste)
            namen = (achternaam(eerste) or voornaam(eerste)) and (voornaam(laatste) or achternaam(laatste))
            if (onbekend and (achternaam(laatste) or not gewoon(laatste))) or (namen and not vast(eerste)):
                yield self.treffer(match.start(), naam_op(tekst, match.start()), 0.4)
        for match in _KETEN.zoek(tekst):
            leden = list(re.finditer(_LID, match.group()))
            if any(duidelijke_voornaam(lid.group().split()[0]) for lid in leden):
                for lid in leden:
                    laag = self._laag(tekst, match.start() + lid.start(), lid.group())
                    if laag:
                        yield self.treffer(match.start() + lid.start(), match.start() + lid.end(), 0.4, laag)

    def _laag(self, tekst: Tekst, start: int, lid: str) -> Laag | None:
        """A term of the domain between names is to be seen: "Ineke, Kruis en Ton"."""
        woorden = lid.split()
        if any(vast(w) or niemand(w) for w in woorden):
            return 3 if _kan_toch(lid) else None
        return None if gewoon(woorden[0]) and tekst.zinsbegin(start) else 2


def _kan_toch(lid: str) -> bool:
    """Whether someone may be called by one word that is a term or a brand as well."""
    return lid[1:].islower() and not is_rol(lid) and kan_naam(lid) and lid not in lijst("volken")
