# SPDX-License-Identifier: EUPL-1.2
"""The detector: known people first, then patterns, then whatever a person must look at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import category

from redaction.herkenning.aanvulling import BRON, aanvullen
from redaction.herkenning.adresrand import verleng
from redaction.herkenning.andere_namen import ANDERE, andere_namen
from redaction.herkenning.bekenden import Bekenden
from redaction.herkenning.beschadigd import Beschadigd
from redaction.herkenning.bijna import bijna_namen
from redaction.herkenning.bijnamen import tot_aanhaling
from redaction.herkenning.engine import Engine
from redaction.herkenning.gescand import met_m, ongescand
from redaction.herkenning.herhaal_namen import herhaal_namen
from redaction.herkenning.herhaling import herhaal
from redaction.herkenning.lui import lui
from redaction.herkenning.model.soortvinden import bekijk_soorten
from redaction.herkenning.naam.heel import maak_heel
from redaction.herkenning.naam.resten import naamresten
from redaction.herkenning.overlap import heel, los_op, uit_elkaar, voeg_samen
from redaction.herkenning.parafen import Parafen
from redaction.herkenning.postcodeletters import no_initials
from redaction.herkenning.regelval import glad
from redaction.herkenning.register import regelklassen
from redaction.herkenning.samenstelling import Samenstellingen, name_them
from redaction.herkenning.scanfout import bedorven, herstel
from redaction.herkenning.soorten.plaats import PLAATS
from redaction.herkenning.tegenspraak import spreek_tegen
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.verschrijving import Verschrijvingen, uncovered
from redaction.herkenning.waarden import herhaal_waarden
from redaction.herkenning.wegen import oordeel
from redaction.herkenning.woonplek import gescheiden
from redaction.model import Identiteit, Vondst
from redaction.normaal import normaliseer

if TYPE_CHECKING:
    from redaction.stroom import Stroom

_UIT_DE_TEKST = frozenset({PLAATS, ANDERE, BRON})
"""Finders of places and organisations that know nothing of the case: a word of an allowed name is none."""
_TUSSEN = frozenset({"en", "in", "te"})
_LIDWOORD = lui(r"(?:de|het|een)\s+", re.IGNORECASE)
SCHEIDING = "\n\n"
"""What stands between two streams when they are read as one text."""


class Herkenner:
    """Finds personal data in Dutch text. Thread-safe after construction; holds no text.

    ``identiteiten`` are the people and organisations of the case (layer 1); ``toegestaan`` are
    words or phrases that need not be shown in layers 2 and 3 (the municipality, the aanbieder);
    ``instanties`` are those of public bodies, of which no part is a find of its own either.
    """

    def __init__(
        self,
        identiteiten: Sequence[Identiteit],
        toegestaan: Sequence[str] = (),
        instanties: Sequence[str] = (),
    ) -> None:
        self._engine = Engine([Bekenden(identiteiten), *(klasse() for klasse in regelklassen())])
        self._verschreven = Verschrijvingen(identiteiten)
        self._bekend = bool(identiteiten)
        self._beschadigd = Beschadigd(identiteiten)
        self._samengesteld = Samenstellingen(identiteiten)
        self._parafen = Parafen(identiteiten)
        self._toegestaan = frozenset(t.lower() for t in toegestaan)
        self._woorden = frozenset(w.lower() for t in toegestaan for w in t.split())
        self._staande = _phrases(instanties)

    def vind(self, tekst: str) -> tuple[Vondst, ...]:
        """All finds in one text, sorted, not overlapping; offsets in code points of ``tekst``."""
        normaal = normaliseer(tekst)
        vreemd = normaal.vreemd(tekst)
        scan = ongescand(normaal.tekst) if vreemd else met_m(normaal.tekst)
        uit: list[Vondst] = []
        regels = glad(scan.tekst)
        goed = herstel(regels)
        gescand = len(scan.stukken) > 1 or bedorven(regels, goed)
        for t in self._treffers(Tekst(goed, vreemd, gescand)):
            start, end = normaal.bron(*scan.bron(t.start, t.end))
            start, end = max(start, uit[-1].end) if uit else start, _met_tekens(tekst, end)
            if start >= end:
                continue
            stuk = tekst[start:end]
            wie = (t.identiteit, t.kandidaten)
            uit.append(Vondst(start, end, t.soort, stuk, t.score, t.laag, t.bron, *wie))
        return tuple(uit)

    def vind_stromen(self, stromen: Sequence[Stroom]) -> tuple[tuple[Stroom, Vondst], ...]:
        """All finds in streams of one or more documents, with each name carried through all of them.

        The streams are read as one text, so that a label in one table cell explains the number in
        the next; a find never crosses from one stream to another. Ordered by stream, then place.
        """
        begin, plek = [], 0
        for stroom in stromen:
            begin.append(plek)
            plek += len(stroom.tekst) + len(SCHEIDING)
        geheel = self.vind(SCHEIDING.join(s.tekst for s in stromen))
        return tuple(paar for vondst in geheel for paar in _verdeel(vondst, stromen, begin))

    def _treffers(self, woorden: Tekst) -> list[Treffer]:
        tekst, vreemd = woorden.tekst, woorden.vreemde_woorden
        gevonden = [*self._engine.vind(woorden), *self._beschadigd.vind(woorden)]
        ruw = verleng(gescheiden(gevonden, tekst), tekst)
        ruw = no_initials([*ruw, *andere_namen(woorden, ruw)], tekst)
        wijs = oordeel(ruw, tekst)
        kansen = bekijk_soorten(woorden.zinnen)
        gewogen = spreek_tegen(wijs.weeg(ruw, tekst), kansen, wijs.anders)
        binnenin = list(self._samengesteld.vind(woorden))
        bijna = [*self._verschreven.vind(woorden), *binnenin]
        eerste = aanvullen(woorden, los_op(heel(gewogen, vreemd), tekst), kansen, bijna)
        eerste = heel(spreek_tegen(eerste, kansen, wijs.anders), vreemd)
        letters = self._parafen.vind(woorden, eerste)
        weer = [*herhaal(woorden, eerste), *herhaal_namen(woorden, eerste), *letters]
        weer += herhaal_waarden(woorden, eerste)
        weer = no_initials(gescheiden(weer, tekst), tekst)
        herhaald = heel(spreek_tegen(wijs.weeg(weer, tekst), kansen, wijs.anders), vreemd)
        alle = maak_heel(voeg_samen(los_op([*eerste, *herhaald], tekst), woorden), woorden)
        alle = bijna_namen(tot_aanhaling(alle, tekst), tekst, self._bekend)
        alle = name_them(alle, binnenin)
        fouten = list(uncovered(bijna, alle))
        alle = self._verschreven.ken_toe(tekst, los_op([*alle, *fouten], tekst) if fouten else alle)
        alle = uit_elkaar(self._parafen.ken_toe(alle, tekst))
        alle = uit_elkaar([*alle, *naamresten(alle, woorden)])
        staan = self._staan(tekst, ruw)
        return [t for t in alle if not (self._mag(tekst[t.start : t.end], t) or _inside(t, tekst, staan))]

    def _staan(self, tekst: str, ruw: Sequence[Treffer]) -> list[tuple[int, int]]:
        """Where the name of a public body stands, and no one of the case in it."""
        bekend = [t for t in ruw if t.laag == 1]
        plekken = (m.span() for m in self._staande.finditer(tekst)) if self._staande else ()
        return [(a, b) for a, b in plekken if not any(t.start < b and t.end > a for t in bekend)]

    def _mag(self, tekst: str, treffer: Treffer) -> bool:
        if treffer.laag == 1:
            return False
        klein = tekst.lower()
        if klein in self._toegestaan:
            return True
        los = treffer.laag == 3 or treffer.bron in _UIT_DE_TEKST
        return los and all(w in self._woorden or w in _TUSSEN for w in klein.split())


def _met_tekens(tekst: str, end: int) -> int:
    """Where a find ends with the marks of its last letter: vowel signs and a virama belong to it."""
    while end < len(tekst) and not tekst[end].isascii() and category(tekst[end])[0] == "M":
        end += 1
    return end


def _phrases(instanties: Sequence[str]) -> re.Pattern[str] | None:
    """The names of public bodies of more than one word, wherever they stand as such."""
    namen = sorted({t for t in instanties if len(t.split()) > 1}, key=len, reverse=True)
    anywhere = "|".join(r"\s+".join(map(re.escape, naam.split())) for naam in namen)
    return re.compile(rf"(?<!\w)(?:{anywhere})(?!\w)", re.IGNORECASE) if namen else None


def _inside(treffer: Treffer, tekst: str, staan: Sequence[tuple[int, int]]) -> bool:
    """Whether a find that knows nothing of the case is part of such a name, with its article or not."""
    if treffer.laag == 1:
        return False
    lid = _LIDWOORD.match(tekst, treffer.start, treffer.end)
    start = lid.end() if lid else treffer.start
    return any(begin <= start and treffer.end <= end for begin, end in staan)


def _verdeel(
    vondst: Vondst, stromen: Sequence[Stroom], begin: Sequence[int]
) -> Iterator[tuple[Stroom, Vondst]]:
    """Cut a find at the borders of streams."""
    i = bisect_right(begin, vondst.start) - 1
    while i < len(stromen) and begin[i] < vondst.end:
        tekst = stromen[i].tekst
        start, end = max(vondst.start - begin[i], 0), min(vondst.end - begin[i], len(tekst))
        if start < end and tekst[start:end].strip():
            yield stromen[i], replace(vondst, start=start, end=end, tekst=tekst[start:end])
        i += 1
