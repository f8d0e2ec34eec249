# SPDX-License-Identifier: EUPL-1.2
"""Where the models disagree about a proposed person: what is the name of something else is called so, and a
mere guess that the model of kinds denies is to be seen, not proposed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from redaction.herkenning.aanvulling import BRON, SOORT
from redaction.herkenning.model.soortvinden import EERSTE, LABELS, Kansen
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.wegen import MODEL

_HERHALING = "herhaling"
_ANDERS, _ZEKER = 0.3, 0.9
"""Chance of the name of something else that counts, and of a person that outweighs it."""
_GEEN_MENS, _TOCH_IETS = 0.02, 0.1
"""A person is less likely, and another kind more likely, than this: then it is of that kind."""
_ONTKEND = 0.003
"""A repeated name less likely than this to be anything is to be seen; a code stays what it was."""


def spreek_tegen(treffers: Iterable[Treffer], kansen: Kansen, anders: Mapping[int, float]) -> list[Treffer]:
    """The hits, in which each doubtful person is heard by both models; ``anders`` as in ``wegen.Oordeel``."""
    return [_gehoord(t, kansen, anders) if _twijfelbaar(t) else t for t in treffers]


def _twijfelbaar(t: Treffer) -> bool:
    return t.soort == "persoon" and t.laag == 2 and t.bron in {BRON, MODEL, _HERHALING}


def _gehoord(t: Treffer, kansen: Kansen, anders: Mapping[int, float]) -> Treffer:
    wat = kansen.over(t.start, t.end)
    if not wat:
        return t
    mens, *rest = wat[EERSTE:]
    if t.bron == BRON:
        naam = max((anders.get(plek, 0.0) for plek in range(t.start, t.end)), default=0.0)
        return t._replace(soort="organisatie") if naam >= _ANDERS and mens < _ZEKER else t
    liefst = max(rest)
    if mens < _GEEN_MENS and liefst >= _TOCH_IETS:
        return t._replace(soort=SOORT[LABELS[EERSTE + 1 + rest.index(liefst)]])
    zegt_niets = max(mens, liefst) < _ONTKEND and not kansen.met_cijfer(t.start, t.end)
    if t.bron == _HERHALING and zegt_niets:
        return t._replace(soort="overig", laag=3, score=0.2, bron="overig.onbekend")
    return t
