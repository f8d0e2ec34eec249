# SPDX-License-Identifier: EUPL-1.2
"""Names in another script: two capitalised words side by side, or one behind a title or a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, lijst, nooit_naam, vast
from redaction.model import Soort
from redaction.schrift import WOORD

_AANEEN = lui(rf"[ \t]+(?:{TV}[ \t]+)*")
_NA_LETTER = lui(r"\.?[ \t]*")
_MEEST = 5
"""So many words at most are one name; more is a sentence in another language."""
_AANLOOP = lui(
    r"(?P<woord>[^\W\d_]+)"
    r"(?:\.?[ \t]+|,[ \t]|[ \t]?[:(][ \t]?|[ \t](?:is|was|heet|heette|genaamd|geheten)[ \t])$"
)
_NOEMEN = frozenset(
    {"naam", "voornaam", "achternaam", "roepnaam", "cliënt", "cliënte", "genaamd", "geheten", "heet", "prof"}
)
Plek = tuple[int, int]


class PersoonSchrift(Tekstregel):
    """Every such name as one find; in a script without capitals every word counts as one."""

    bron = "persoon.schrift"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        if not tekst.vreemd:
            return
        vreemd = frozenset(tekst.vreemde_woorden)
        for plek in vreemd:
            if _aangekondigd(tekst.tekst, plek[0]):
                yield self.treffer(*plek, 0.6)
        for reeks in _reeksen(tekst, vreemd):
            naam = len(reeks) > 1 or _aangekondigd(tekst.tekst, reeks[0][0])
            if naam and len(reeks) <= _MEEST and not vreemd.isdisjoint(reeks):
                yield self.treffer(reeks[0][0], reeks[-1][1], 0.6)


def _reeksen(tekst: Tekst, vreemd: frozenset[Plek]) -> list[list[Plek]]:
    """Words that can be one name, side by side."""
    reeksen: list[list[Plek]] = []
    for match in WOORD.finditer(tekst.tekst):
        plek = match.span()
        if not _hoofd(match.group(), plek in vreemd):
            continue
        if reeksen and _naast(tekst.tekst, reeksen[-1], plek[0]):
            reeksen[-1].append(plek)
        else:
            reeksen.append([plek])
    return reeksen


def _naast(tekst: str, reeks: Sequence[Plek], at: int) -> bool:
    start, end = reeks[-1]
    patroon = _NA_LETTER if end - start == 1 else _AANEEN
    return patroon.fullmatch(tekst, end, at) is not None


def _hoofd(woord: str, vreemd: bool) -> bool:
    if vreemd:
        return woord[0].title() == woord[0]
    return woord[0].isupper() and not (gewoon(woord) or vast(woord) or nooit_naam(woord) or is_rol(woord))


def _aangekondigd(tekst: str, at: int) -> bool:
    """Whether a title, a role or the word "naam" stands before ``at``."""
    voor = _AANLOOP.search(tekst, max(0, at - 40), at)
    if voor is None:
        return False
    woord = voor["woord"].lower()
    return woord in _NOEMEN or woord in lijst("aanspreekvormen") or is_rol(woord)
