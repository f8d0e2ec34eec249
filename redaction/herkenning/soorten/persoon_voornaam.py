# SPDX-License-Identifier: EUPL-1.2
"""Common first names, with what follows: "Fatima", "Jan de Vries", "fatima" in a chat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import naam_op
from redaction.herkenning.tekst import Tekst, Woord, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import duidelijke_voornaam, gewoon, klein_te_gewoon, vast, voornaam
from redaction.model import Soort

_STRAATACHTIG = lui(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|school|college|kerk|huis|hof|fonds)$"
)


_BIJVOEGLIJK = lui(
    r"(?<!\w)((?:Dikke|Lange|Kleine|Rooie|Rode|Zwarte|Ouwe|Oude|Grote|Jonge|Gekke|Malle|Blonde|Schele|Manke|Witte"
    r"|Domme|Lieve|Stille|Kale|Mooie)[ ])$"
)


class PersoonVoornaam(Tekstregel):
    """A capitalised first name from the list; in small letters only when it is no ordinary word."""

    bron = "persoon.voornaam"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        tot = 0
        for woord in tekst.woorden_die(_voornaam):
            if woord.start < tot or tekst.tekst[woord.start - 1 : woord.start].isdigit():
                continue
            treffer = (
                self._hoofdletter(tekst, woord) if woord.tekst[0].isupper() else self._klein(tekst, woord)
            )
            if treffer:
                tot = treffer.end
                yield treffer

    def _hoofdletter(self, tekst: Tekst, woord: Woord) -> Treffer | None:
        if vast(woord.tekst) or (
            woord.tekst.isupper() and len(woord.tekst) < 4 and not duidelijke_voornaam(woord.tekst)
        ):
            return None
        eind = max(naam_op(tekst, woord.start), woord.end)
        los = eind == woord.end
        if (
            los
            and not duidelijke_voornaam(woord.tekst)
            and tekst.zinsbegin(woord.start)
            and gewoon(woord.tekst)
            and not handelt(tekst, woord.end)
        ):
            return None
        if _STRAATACHTIG.search(tekst.tekst[woord.start : eind]):
            return None
        bijnaam = _BIJVOEGLIJK.search(tekst.tekst, max(0, woord.start - 10), woord.start)
        begin = bijnaam.start(1) if bijnaam else woord.start
        return self.treffer(begin, eind, 0.7 if not los else 0.6)

    def _klein(self, tekst: Tekst, woord: Woord) -> Treffer | None:
        if gewoon(woord.tekst) and not (duidelijke_voornaam(woord.tekst) and not _maand(tekst, woord)):
            return None
        if klein_te_gewoon(woord.tekst) or len(woord.tekst) < 3 or _in_samenstel(tekst, woord):
            return None
        return self.treffer(woord.start, woord.end, 0.5)


def _voornaam(woord: str) -> bool:
    return len(woord) > 1 and voornaam(woord)


def _maand(tekst: Tekst, woord: Woord) -> bool:
    return tekst.tekst[max(0, woord.start - 2) : woord.start].strip().isdigit()


def _in_samenstel(tekst: Tekst, woord: Woord) -> bool:
    voor = tekst.tekst[woord.start - 1 : woord.start]
    na = tekst.tekst[woord.end : woord.end + 1]
    return voor in {"@", "_", "/", "-", "."} or na in {"@", "_", "/", "-"}
