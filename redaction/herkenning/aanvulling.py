# SPDX-License-Identifier: EUPL-1.2
"""What the model of kinds sees and no rule found: cut to its kernel, weighed by how ordinary it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from redaction.herkenning.getalwoorden import getal
from redaction.herkenning.lui import lui
from redaction.herkenning.model.soortvinden import CODE, PERSOON, Kansen, Stukje
from redaction.herkenning.overlap import Plekken, los_op
from redaction.herkenning.soorten.persoon_model import aangehecht, op_lijst, zonder_bijwerk
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, lijst, niemand, nooit_naam, vast
from redaction.model import Soort

BRON = "model.soort"
_DREMPEL, _ALLEDAAGS = 0.1, 0.5
"""Least chance for a proposal, and for one of only ordinary words."""
SOORT: dict[str, Soort] = {
    PERSOON: "persoon", "adres": "adres", "locatie": "locatie", "organisatie": "organisatie",
    "leeftijd": "leeftijd", "datum": "datum", "nummer": "nummer", "account": "account",
    "kenteken": "kenteken", CODE: "nummer",
}  # fmt: skip
"""The kind of a find for each label."""
_LAAG = 0.1
_ZELDZAAM = frozenset({"leeftijd", "locatie", "account"})
_TE_BEZIEN = 0.03
"""Least chance of what a person must see."""
_NAMEN = frozenset({PERSOON, "organisatie", "locatie"})
_MET_CIJFERS = frozenset({"nummer", "kenteken", CODE})
_DEEL = lui(r"\S+")
_TUSSEN = lui(r"[ ./-]?")
_WOORD = lui(r"[^\W_]+(?:['-][^\W_]+)*")
_RAND = " \t\n.,;:()[]\"'“”‘’«»!?*|•–—-/<>="


class _Plek(NamedTuple):
    start: int
    end: int


def aanvullen(tekst: str, gevonden: Sequence[Treffer], kansen: Kansen) -> list[Treffer]:
    """Proposals (layer 2) where no find of layers 1 and 2 is; a find of the same kind beside one grows."""
    bezet = Plekken(t for t in gevonden if t.laag < 3)
    extra = [
        Treffer(*vrij, SOORT[stuk.label], stuk.kans, 2, BRON)
        for stuk in (*kansen.stukjes(_DREMPEL), *kansen.stukjes(_LAAG))
        if (kern := _kern(tekst, stuk)) and _telt(tekst, stuk, kern)
        for vrij in _vrij(tekst, kern, bezet)
    ]
    extra += [
        Treffer(*vrij, "overig", 0.2, 3, "overig.onbekend")
        for stuk in kansen.stukjes(_TE_BEZIEN)
        if (kern := _kern(tekst, stuk)) and _te_bezien(tekst, stuk, kern)
        for vrij in _vrij(tekst, kern, bezet)
    ]
    return _aaneen(los_op([*gevonden, *extra], tekst), tekst) if extra else list(gevonden)


def _vrij(tekst: str, kern: _Plek, bezet: Plekken) -> Iterator[_Plek]:
    """The parts of a span that nothing else covers, without signs at their edges."""
    plek = kern.start
    for start, end in [*((t.start, t.end) for t in bezet.raken(*kern)), (kern.end, kern.end)]:
        deel = _kaal(tekst, plek, max(start, plek))
        if deel.start < deel.end:
            yield deel
        plek = max(plek, end)


def _aaneen(treffers: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """Ordered finds in which a proposal of this model and its neighbour of the same kind are one."""
    uit: list[Treffer] = []
    for t in treffers:
        vorige = uit[-1] if uit else None
        if vorige and _een(vorige, t) and _TUSSEN.fullmatch(tekst, vorige.end, t.start):
            uit[-1] = replace(vorige, end=t.end)
        else:
            uit.append(t)
    return uit


def _een(vorige: Treffer, t: Treffer) -> bool:
    return vorige.soort == t.soort and vorige.laag == t.laag == 2 and BRON in {vorige.bron, t.bron}


def _kern(tekst: str, stuk: Stukje) -> _Plek | None:
    """The span without words at its edges that say nothing themselves; None when nothing is left."""
    if stuk.label == PERSOON:
        start, end = zonder_bijwerk(tekst, stuk.start, stuk.end, 0.0)
        return _Plek(start, end) if start < end and not aangehecht(tekst, start, end) else None
    delen = [_kaal(tekst, *m.span()) for m in _DEEL.finditer(tekst, stuk.start, stuk.end)]
    while delen and _bijwerk(tekst[slice(*delen[0])], stuk.label):
        delen = delen[1:]
    while delen and _bijwerk(tekst[slice(*delen[-1])], stuk.label):
        delen = delen[:-1]
    return _Plek(delen[0].start, delen[-1].end) if delen else None


def _kaal(tekst: str, start: int, end: int) -> _Plek:
    while start < end and tekst[start] in _RAND:
        start += 1
    while end > start and tekst[end - 1] in _RAND:
        end -= 1
    return _Plek(start, end)


def _bijwerk(deel: str, label: str) -> bool:
    """Whether a first or last part is no part of the value: a caption, an article, a sign."""
    if any(c.isdigit() for c in deel):
        return False
    if not deel or nooit_naam(deel) or (deel.islower() and deel in lijst("functiewoorden")):
        return label not in {"leeftijd", "datum"} or not deel
    return label in _MET_CIJFERS and not deel.isupper()


def _telt(tekst: str, stuk: Stukje, plek: _Plek) -> bool:
    """Whether a span is sure enough for what its words are."""
    woorden = _WOORD.findall(tekst, plek.start, plek.end)
    cijfers = any(c.isdigit() for c in tekst[plek.start : plek.end])
    if not woorden or (stuk.kans < _DREMPEL and stuk.label not in _ZELDZAAM):
        return False
    if stuk.label in _MET_CIJFERS:
        return cijfers
    if cijfers or (stuk.label in {"leeftijd", "datum"} and any(getal(w) for w in woorden)):
        return True
    if all(vast(w) or niemand(w) for w in woorden):
        return False
    alledaags = all(gewoon(w) and not op_lijst(w) for w in woorden)
    return stuk.kans >= _ALLEDAAGS if alledaags else True


def _te_bezien(tekst: str, stuk: Stukje, plek: _Plek) -> bool:
    """Whether a span that is too unsure to propose may yet be a name: an ordinary word with a capital."""
    deel = tekst[plek.start : plek.end]
    if stuk.label not in _NAMEN or any(c.isdigit() for c in deel):
        return False
    woorden = [w for w in _WOORD.findall(deel) if not (nooit_naam(w) or vast(w) or niemand(w))]
    return any(len(w) > 1 and w[0].isupper() and not w.isupper() for w in woorden) or (
        bool(woorden) and stuk.label == PERSOON and stuk.kans >= _DREMPEL
    )
