# SPDX-License-Identifier: EUPL-1.2
"""People in a column without a telling head, as a roster has: most of its cells hold names or initials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from redaction.herkenning.alsnaam import op_lijst
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.soorten.veld import Cel, tabellen
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, kan_naam, lijst, niemand, nooit_naam, vast, voornaam
from redaction.model import Soort

_DEEL = lui(r"[^/+&;,()|]+")
_NAAM = lui(
    rf"(?:(?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}.'-]*)(?:[ ](?:{TV}[ ]){{0,2}}[{HOOFD}][{LETTER}.'-]*){{0,2}}"
    r"[?*!]?"
)
_LETTERS = lui(rf"(?:[{HOOFD}]\.?[vdth]{{0,2}}\.?){{1,3}}[{HOOFD}]\.?|[{HOOFD}]\.")
_DEELS, _MEESTE, _MINSTENS = 0.34, 0.6, 2
_TELWOORDEN = frozenset({"ja", "nee", "ok", "nvt", "ntb", "vrij", "ziek", "open", "dicht", "idem", "geen"})


class PersoonRooster(Tekstregel):
    """Proposed where most cells are people; to be seen where some are."""

    bron = "persoon.rooster"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for rijen in tabellen(tekst.tekst):
            for nr in range(len(rijen[0])):
                yield from self._kolom(tekst.tekst, [rij[nr] for rij in rijen])

    def _kolom(self, tekst: str, cellen: Sequence[Cel]) -> Iterator[Treffer]:
        """The names in one column; its first cell may be a head, and counts for nothing."""
        gevuld = [c for c in cellen[1:] if c.start < c.end]
        delen = [list(_delen(tekst, c)) for c in gevuld]
        mensen = sum(any(_lijkt(tekst[a:b]) for a, b in d) for d in delen)
        if not gevuld or mensen < _DEELS * len(gevuld):
            return
        zeker = mensen >= max(_MEESTE * len(gevuld), _MINSTENS)
        for start, end in (plek for d in delen for plek in d):
            wat = tekst[start:end]
            if zeker and (_lijkt(wat) or _kan(wat)):
                yield self.treffer(start, end, 0.45)
            elif _kan(wat):
                yield Treffer(start, end, "overig", 0.2, 3, "overig.onbekend")


def _delen(tekst: str, cel: Cel) -> Iterator[tuple[int, int]]:
    """The half-open spans in a cell that have the form of a name, when it holds nothing else."""
    spans = []
    for deel in _DEEL.finditer(tekst, *cel):
        kaal = deel.group().strip()
        start = deel.start() + deel.group().find(kaal)
        if kaal and not _NAAM.fullmatch(kaal):
            return
        if kaal:
            spans.append((start, start + len(kaal.rstrip("?*!"))))
    yield from spans


def _lijkt(naam: str) -> bool:
    """Whether it is someone by its own look: initials, a listed name, an unknown word."""
    if _LETTERS.fullmatch(naam):
        return not vast(naam) and not niemand(naam) and not gewoon(naam)
    woorden = [w for w in naam.split() if w[0].isupper() and len(w.strip(".")) > 1]
    if not woorden or any(_nooit(w) for w in woorden):
        return False
    return any(not gewoon(w) or voornaam(w) or op_lijst(w, "va") for w in woorden)


def _kan(naam: str) -> bool:
    woorden = [w for w in naam.split() if w[0].isupper() and len(w.strip(".")) > 1]
    return bool(woorden) and not any(_nooit(w) for w in woorden) and all(kan_naam(w) for w in woorden)


def _nooit(woord: str) -> bool:
    kern = woord.strip(".")
    if kern.lower() in _TELWOORDEN or kern.lower() in lijst("openers") or is_rol(kern):
        return True
    if kern.isupper() and not _LETTERS.fullmatch(kern):
        return True
    return nooit_naam(kern) or vast(kern) or niemand(kern)
