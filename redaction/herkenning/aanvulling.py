# SPDX-License-Identifier: EUPL-1.2
"""What the model of kinds sees and no rule found: its kernels, put where no other find is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redaction.herkenning.kern import Plek, bijzaak, kern_van, snoei
from redaction.herkenning.kloktijd import zonder_tijd
from redaction.herkenning.lui import lui
from redaction.herkenning.model.soortvinden import CODE, LABELS, PERSOON, Kansen, Stukje
from redaction.herkenning.overlap import Plekken, los_op
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.zekerheid import (
    DREMPEL,
    EIGEN,
    TE_BEZIEN,
    kan_te_bezien,
    opent_zin,
    te_bezien,
    te_kort,
    telt,
)
from redaction.model import Soort

BRON = "model.soort"
SOORT: dict[str, Soort] = {
    PERSOON: "persoon", "adres": "adres", "locatie": "locatie", "organisatie": "organisatie",
    "leeftijd": "leeftijd", "datum": "datum", "nummer": "nummer", "account": "account",
    "kenteken": "kenteken", CODE: "nummer",
}  # fmt: skip
"""The kind of a find for each label."""
_ALS_WOORD, _ZELF = frozenset({PERSOON, "locatie"}), 0.6
"""Kinds whose names are often ordinary words, and how sure such a word beside a find must be of itself."""
_TUSSEN = lui(r"[./-]?[ ]?")


def aanvullen(
    woorden: Tekst, gevonden: Sequence[Treffer], kansen: Kansen, bijna: Sequence[Treffer] = ()
) -> list[Treffer]:
    """Proposals (layer 2) where no find of layers 1 and 2 is; a find of the same kind beside one grows.

    ``bijna``: where names of known people stand in another form; those find their own way.
    """
    tekst = woorden.tekst
    bezet = Plekken(t for t in (*gevonden, *bijna) if t.laag < 3)
    geteld = [
        (stuk, kern)
        for stuk in _open(kansen.stukjes(DREMPEL, EIGEN), bezet)
        if (kern := kern_van(tekst, stuk)) and telt(woorden, stuk, kern)
    ]
    los = {kern for stuk, kern in geteld if te_kort(tekst, stuk, kern)}
    extra = [
        Treffer(*rest, SOORT[stuk.label], stuk.kans, 2, BRON)
        for stuk, kern in geteld
        for vrij in _vrij(tekst, kern, bezet, stuk.label, kansen)
        if (rest := zonder_tijd(tekst, vrij, stuk.label))
    ]
    extra += [
        Treffer(*vrij, "overig", 0.2, 3, "overig.onbekend")
        for stuk in _open((s for s in kansen.stukjes(TE_BEZIEN) if kan_te_bezien(tekst, s)), bezet)
        if (kern := kern_van(tekst, stuk)) and te_bezien(tekst, stuk, kern) and not opent_zin(woorden, kern)
        for vrij in _vrij(tekst, kern, bezet)
    ]
    if not extra:
        return list(gevonden)
    samen = _aaneen(los_op([*gevonden, *extra], tekst), tekst)
    return [t for t in samen if t.bron != BRON or any(bezet.raken(t.start, t.end)) or _plek(t) not in los]


def _open(stukken: Iterable[Stukje], bezet: Plekken) -> Iterator[Stukje]:
    """The spans that no single find covers: there is something left to look at."""
    return (s for s in stukken if not any(t.end >= s.end and t.start <= s.start for t in bezet.raken(*s[:2])))


def _plek(t: Treffer) -> Plek:
    return Plek(t.start, t.end)


def _vrij(
    tekst: str, kern: Plek, bezet: Plekken, label: str = "", kansen: Kansen | None = None
) -> Iterator[Plek]:
    """The parts of a span that nothing else covers, without signs at their edges; ordinary words alone
    beside another find only when they may be part of the value."""
    raak = [(t.start, t.end, t.soort) for t in bezet.raken(*kern)]
    plek = kern.start
    for start, end, soort in [*raak, (kern.end, kern.end, "")]:
        deel = snoei(tekst, label if raak else "", plek, max(start, plek))
        zelf = _kans(kansen, deel, label) if deel and kansen and label in _ALS_WOORD else 0.0
        los = deel and soort not in {"", "persoon"} and _voorzetsel(tekst[slice(*deel)])
        if deel and not los and not (raak and zelf < _ZELF and bijzaak(tekst[slice(*deel)], label)):
            yield deel
        plek = max(plek, end)


def _voorzetsel(deel: str) -> bool:
    """Whether it is no more than "van" or "van de": before a find that is no person, of no name a part."""
    return all(w in TV_WOORDEN for w in deel.split())


def _kans(kansen: Kansen, deel: Plek, label: str) -> float:
    """The greatest chance of a label in a span."""
    over = kansen.over(*deel)
    return over[LABELS.index(label)] if over else 0.0


def _aaneen(treffers: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """Ordered finds in which a proposal of this model and its neighbour of the same kind are one."""
    uit: list[Treffer] = []
    for t in treffers:
        vorige = uit[-1] if uit else None
        if vorige and _een(vorige, t) and _TUSSEN.fullmatch(tekst, vorige.end, t.start):
            uit[-1] = vorige._replace(end=t.end, bron=BRON)
        else:
            uit.append(t)
    return uit


def _een(vorige: Treffer, t: Treffer) -> bool:
    return vorige.soort == t.soort and vorige.laag == t.laag == 2 and BRON in {vorige.bron, t.bron}
