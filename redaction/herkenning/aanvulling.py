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
from redaction.herkenning.tekens import MAANDEN, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, kaal, lijst, niemand, nooit_naam, vast
from redaction.model import Soort

BRON = "model.soort"
_DREMPEL, _ALLEDAAGS, _KAAL, _VOORAAN = 0.07, 0.15, 0.3, 0.5
"""Least chance for a proposal, for one of only ordinary words, for a bare number or word, for an ordinary
word that opens a sentence as a person."""
SOORT: dict[str, Soort] = {
    PERSOON: "persoon", "adres": "adres", "locatie": "locatie", "organisatie": "organisatie",
    "leeftijd": "leeftijd", "datum": "datum", "nummer": "nummer", "account": "account",
    "kenteken": "kenteken", CODE: "nummer",
}  # fmt: skip
"""The kind of a find for each label."""
_EIGEN = {"leeftijd": 0.05}
"""Another least chance for some kinds."""
_KORTST, _KORTSTE_PLEK = 3, 4
"""Least digits of a number that is proposed by itself, an age apart; a room or house by itself needs more."""
_TE_BEZIEN = 0.03
"""Least chance of what a person must see."""
_NAMEN = frozenset({PERSOON, "organisatie", "locatie"})
_IN_WOORDEN = frozenset({"leeftijd", "datum"})
_EENHEDEN = frozenset({"jaar", "jaren", "jr", "maanden", "maand", "weken", "week", "dagen", "oud", "half"})
_ALS_WOORD, _ZELF = frozenset({PERSOON, "locatie"}), 0.6
"""Kinds whose names are often ordinary words, and how sure such a word beside a find must be of itself."""
_LIDWOORDEN = frozenset({"De", "Het", "Den", "'t"})
_NAAM_BEPAALT = frozenset({PERSOON, "organisatie", "adres"})
"""Kinds in which a word in small letters at the edge only says what it is: "basisschool"."""
_MET_CIJFERS = frozenset({"nummer", "kenteken", CODE})
_DEEL = lui(r"\S+")
_TUSSEN = lui(r"[ ./-]?")
_WOORD = lui(r"[^\W_]+(?:['-][^\W_]+)*")
_DAG = lui(r"(?<!\d)\d{1,2}(?!\d)\D+(?:\d|[a-z]{3})|\d{6}")
_UUR = lui(r"\d{1,2}[.:]\d{2}")
"""What is more often a clock time than a day and a month."""
_RANG = lui(r"(?:de|ste)$")
_GENITIEF = ("'s ", "’s ")
"""What stands before "avonds" and "nachts"."""
_RAND = " \t\n.,;:()[]\"'“”‘’«»!?*|•–—-/<>="


class _Plek(NamedTuple):
    start: int
    end: int


def aanvullen(
    woorden: Tekst, gevonden: Sequence[Treffer], kansen: Kansen, bijna: Sequence[Treffer] = ()
) -> list[Treffer]:
    """Proposals (layer 2) where no find of layers 1 and 2 is; a find of the same kind beside one grows.

    ``bijna``: where names of known people stand in another form; those find their own way.
    """
    tekst = woorden.tekst
    bezet = Plekken(t for t in (*gevonden, *bijna) if t.laag < 3)
    extra = [
        Treffer(*vrij, SOORT[stuk.label], stuk.kans, 2, BRON)
        for stuk in kansen.stukjes(_DREMPEL, _EIGEN)
        if (kern := _kern(tekst, stuk)) and _telt(woorden, stuk, kern)
        for vrij in _vrij(tekst, kern, bezet, stuk.label, kansen)
    ]
    extra += [
        Treffer(*vrij, "overig", 0.2, 3, "overig.onbekend")
        for stuk in kansen.stukjes(_TE_BEZIEN)
        if (kern := _kern(tekst, stuk)) and _te_bezien(tekst, stuk, kern)
        for vrij in _vrij(tekst, kern, bezet)
    ]
    if not extra:
        return list(gevonden)
    samen = _aaneen(los_op([*gevonden, *extra], tekst), tekst)
    return [
        t
        for t in samen
        if t.bron != BRON or any(bezet.raken(t.start, t.end)) or not _te_kort(tekst[t.start : t.end], t.soort)
    ]


def _vrij(
    tekst: str, kern: _Plek, bezet: Plekken, label: str = "", kansen: Kansen | None = None
) -> Iterator[_Plek]:
    """The parts of a span that nothing else covers, without signs at their edges; ordinary words alone
    beside another find only when they may be part of the value."""
    raak = [(t.start, t.end) for t in bezet.raken(*kern)]
    plek = kern.start
    for start, end in [*raak, (kern.end, kern.end)]:
        deel = _snoei(tekst, label if raak else "", plek, max(start, plek))
        zelf = kansen.over(*deel).get(label, 0.0) if deel and kansen and label in _ALS_WOORD else 0.0
        if deel and not (raak and zelf < _ZELF and _bijzaak(tekst[slice(*deel)], label)):
            yield deel
        plek = max(plek, end)


def _bijzaak(deel: str, label: str) -> bool:
    """Whether words beside a find say nothing: ordinary, no number, month or unit of a date or an age."""
    telt = label in _IN_WOORDEN and any(_telwoord(w) or w in _EENHEDEN for w in _WOORD.findall(deel))
    return not telt and _alledaags(deel)


def _telwoord(woord: str) -> bool:
    """Whether a word is a number, an ordinal or a month."""
    klein = woord.lower()
    return bool(getal(klein)) or klein in MAANDEN or bool(getal(_RANG.sub("", klein))) or klein == "eerste"


def _alledaags(deel: str) -> bool:
    """Whether it is only ordinary words in small letters."""
    return deel.islower() and all(gewoon(w) for w in _WOORD.findall(deel))


def _aaneen(treffers: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """Ordered finds in which a proposal of this model and its neighbour of the same kind are one."""
    uit: list[Treffer] = []
    for t in treffers:
        vorige = uit[-1] if uit else None
        if vorige and _een(vorige, t) and _TUSSEN.fullmatch(tekst, vorige.end, t.start):
            uit[-1] = replace(vorige, end=t.end, bron=BRON)
        else:
            uit.append(t)
    return uit


def _een(vorige: Treffer, t: Treffer) -> bool:
    return vorige.soort == t.soort and vorige.laag == t.laag == 2 and BRON in {vorige.bron, t.bron}


def _kern(tekst: str, stuk: Stukje) -> _Plek | None:
    """The span without words at its edges that say nothing themselves; None when nothing is left."""
    begin, eind = stuk.start, stuk.end
    if stuk.label == PERSOON:
        begin, eind = zonder_bijwerk(tekst, begin, eind, 0.0)
        if aangehecht(tekst, begin, eind):
            return None
    return _snoei(tekst, stuk.label, begin, eind)


def _snoei(tekst: str, label: str, begin: int, eind: int) -> _Plek | None:
    klein = tekst[begin:eind].islower() and not any(c.isdigit() for c in tekst[begin:eind])
    delen = [_kaal(tekst, *m.span()) for m in _DEEL.finditer(tekst, begin, eind)]
    while delen and _bijwerk(tekst[slice(*delen[0])], label, klein, True):
        delen = delen[1:]
    while delen and _bijwerk(tekst[slice(*delen[-1])], label, klein, False):
        delen = delen[:-1]
    return _Plek(delen[0].start, delen[-1].end) if delen else None


def _kaal(tekst: str, start: int, end: int) -> _Plek:
    while start < end and tekst[start] in _RAND:
        start += 1
    while end > start and tekst[end - 1] in _RAND:
        end -= 1
    return _Plek(start, end)


def _bijwerk(deel: str, label: str, klein: bool, vooraan: bool) -> bool:
    """Whether a first or last part is no part of the value: a caption, an article, a verb, a sign.

    ``klein``: the whole span is words in small letters, so that an ordinary word may be the name.
    """
    if not deel or any(c.isdigit() for c in deel) or label == "leeftijd":
        return not deel
    if deel not in _LIDWOORDEN and (nooit_naam(deel) or kaal(deel) in lijst("functiewoorden")):
        return deel not in TV_WOORDEN or label != PERSOON
    if label in _MET_CIJFERS:
        return not deel.isupper()
    open_ = label in _NAAM_BEPAALT or (label == "locatie" and not vooraan)
    return open_ and not klein and _alledaags(deel)


def _telt(tekst: Tekst, stuk: Stukje, plek: _Plek) -> bool:
    """Whether a span is sure enough for what its words are."""
    deel = tekst.tekst[plek.start : plek.end]
    woorden = _WOORD.findall(deel)
    if not woorden or (len(woorden) == 1 and _kale(deel) and stuk.kans < _KAAL):
        return False
    cijfers = any(c.isdigit() for c in deel)
    if stuk.label in _MET_CIJFERS:
        return cijfers
    if stuk.label == "datum":
        return (bool(_DAG.search(deel)) and not _UUR.fullmatch(deel)) or any(
            _telwoord(w) and w.isalpha() and w.lower() not in MAANDEN for w in woorden
        )
    if cijfers or (stuk.label == "leeftijd" and any(map(_telwoord, woorden))):
        return True
    if all(vast(w) or niemand(w) for w in woorden) or (stuk.label == "leeftijd" and stuk.kans < _KAAL):
        return False
    alledaags = all(gewoon(w) and not op_lijst(w) for w in woorden)
    if stuk.label == PERSOON and tekst.tekst.endswith(_GENITIEF, 0, plek.start):
        return False
    vooraan = stuk.label == PERSOON and tekst.zinsbegin(plek.start)
    return not alledaags or stuk.kans >= (_VOORAAN if vooraan else _ALLEDAAGS)


def _te_kort(deel: str, soort: Soort) -> bool:
    """Whether it is a number so short that it stands for anything: by itself only an age is."""
    cijfers = sum(c.isdigit() for c in deel)
    heel = soort == "leeftijd" or (soort == "datum" and _DAG.search(deel))
    kortst = _KORTSTE_PLEK if soort == "locatie" else _KORTST
    return not heel and 0 < cijfers < kortst and not any(c.isalpha() for c in deel)


def _kale(deel: str) -> bool:
    """Whether it is a bare number or an ordinary word in small letters, which a text has for much else."""
    return deel.replace(".", "").isdigit() or _alledaags(deel)


def _te_bezien(tekst: str, stuk: Stukje, plek: _Plek) -> bool:
    """Whether a span that is too unsure to propose may yet be a name: an ordinary word with a capital."""
    deel = tekst[plek.start : plek.end]
    if stuk.label not in _NAMEN or any(c.isdigit() for c in deel):
        return False
    woorden = [w for w in _WOORD.findall(deel) if not (nooit_naam(w) or vast(w) or niemand(w))]
    return any(len(w) > 1 and w[0].isupper() and not w.isupper() for w in woorden) or (
        any(len(w) > 1 for w in woorden) and stuk.label == PERSOON and stuk.kans >= _DREMPEL
    )
