# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: small letters amid ordinary prose that are no word: a name that someone wrote so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_klein import naam_of_bezit, onbekend, vreemd
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import TV
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.model import Soort

_TUSSEN = lui(rf"[ ](?:{TV}[ ])?")
_ERVOOR = lui(r"([^\W\d_]{3,})[ ]$")
_LOS = lui(r"(?<![\w@./-])")
_EIND = lui(r"(?![\w@/-]|\.\w)")
_KORTST, _RUIMTE = 4, 24


class OverigKlein(Tekstregel):
    """Two such words in a row, one behind a role, one on the list of names; a single typing error is none."""

    bron = "overig.klein"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        woorden = [w for w in tekst.woorden_die(geen_woord) if _staat_los(tekst.tekst, w)]
        for een, ander in pairwise(woorden):
            if _TUSSEN.fullmatch(tekst.tekst, een.end, ander.start):
                yield self.treffer(een.start, ander.end, 0.2, 3)
        for woord in woorden:
            if naam_of_bezit(woord.tekst) or _na_rol(tekst.tekst, woord.start):
                yield self.treffer(woord.start, woord.end, 0.2, 3)


def geen_woord(woord: str) -> bool:
    """Whether a word in small letters is none of the language, nor two words in one."""
    return len(woord) >= _KORTST and woord.islower() and woord.isalpha() and onbekend(woord) and vreemd(woord)


def _staat_los(tekst: str, woord: Woord) -> bool:
    return bool(_LOS.match(tekst, woord.start) and _EIND.match(tekst, woord.end))


def _na_rol(tekst: str, start: int) -> bool:
    ervoor = _ERVOOR.search(tekst, max(0, start - _RUIMTE), start)
    return ervoor is not None and is_rol(ervoor[1])
