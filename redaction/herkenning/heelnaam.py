# SPDX-License-Identifier: EUPL-1.2
"""No half a name: a proposed person grows over its initials, its tussenvoegsel and its hyphen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from redaction.herkenning.lui import lui
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import duidelijke_voornaam

_ADEL = "baron|barones|graaf|gravin|ridder"
_VOOR = Tweevoud(
    rf"(?<![\w.])(?:(?:[{HOOFD}]\.[ ]?){{1,5}}(?:(?:{_ADEL})[ ])?(?:{TV}[ \n]){{0,2}}"
    rf"|(?:[{HOOFD}][{LETTER}]+-)"
    r"|(?<!\d )(?<!\d)(?:Mei|April|Juni|Juli|Augustus)[ ]"
    r"|(?:[Vv]an (?:der|den|de|'t)|[Vv]\. ?[Dd]\.|[Vv]/[Dd]|[Ii]n 't|[Oo]p den|[Uu]it den"
    r"|Ó|Ní|Nic|Mac|(?:[A-Z]\.[ ]?)+[vdt]\.|[dD] e|[vV] a ?n|[vV]a n)[ \n])$"
    r"|(?<![\w.])[vV][ ]?\.?[ ]?[dD][ ]?\.[ ]?$"
    r"|(?<![\w'`])(?:['`][ts]|[dDoO]')[ ]{0,2}$"
)
_VOORAAN = lui(r"(?:^|(?<=\n)|(?<=[:>/] )|(?<=[\"'/\t;|>])|(?<=[|\t] ))(?:van|de|[vd]\.?|vd|v/d)[ ]$")
"""A tussenvoegsel that opens a line, a cell or a value, so that it belongs to no sentence."""
_NA = Tweevoud(
    rf"(?:-(?:{TV}[ ])?[{HOOFD}][{LETTER}\\/|€$]*[{LETTER}])+|,[ ](?:[{HOOFD}]\.){{1,4}}(?:[ ]{TV}(?!\w))*"
    rf"|(?:\\\\/|[|€$])[{LETTER}]+|,?[ ]\(?[JjSs]r\.?(?!\w)\)?"
)
_GAT = lui(
    rf"[ \n](?:{TV}[ \n]){{1,3}}|[ ](?:e/[vo]|[ov]/d|tot)[ ]|[ \n](?:{_ADEL})[ \n](?:{TV}[ \n]){{0,2}}"
)
_VAST = lui(
    rf"(?<![\w.])(?:[{HOOFD}]\.){{1,5}}$|(?<![\w.])(?:[{HOOFD}]\.[ ]?){{1,4}}(?:[dvt]\.?[ ]?){{0,2}}$"
    rf"|(?<![\w.])(?:[{HOOFD}](?:\.|[{LETTER}]+)?[ ])?(?:(?:vdr?|[vd])\.?[ ]){{1,2}}$"
)
"""Initials that stand before a known surname: "K.v.d.Zomer", "Y. Ben Ali", "W. d. Graaf"."""
_STREEP_VOOR = lui(rf"(?<![\w.'-])[{HOOFD}][{LETTER}]+-$")
_STREEP_NA = lui(rf"(?:-(?:{TV}[ ])?[{HOOFD}][{LETTER}]+)+")
_LETTER_NA = lui(
    r"[ ](?:(?:[vd]\.?[ ]?){1,2}|(?:(?:van|de|der|den|ten|ter|VAN|DE|DER|DEN)[ ]){1,2})"
    rf"[{HOOFD}](?:\.|(?![\w'-]))"
)
"""The rest of a name in letters behind a given name: "Karin d.V."."""
_TOT = lui(r"[ ](?:tot|thoe)[ ](?:den[ ])?")
_MET_TV = lui(rf"(?:{TV})[ ]", re.IGNORECASE)
_MIDDEN = lui(rf"[ ][{HOOFD}][{LETTER}'-]+[ ]")
_LETTERS = lui(r"[^\W_]+")
_TE_BEZIEN, _TWEE = 3, 2
_RUIMTE = 24


def maak_heel(treffers: Iterable[Treffer], tekst: Tekst) -> list[Treffer]:
    """The hits in order of place, persons of layer 2 grown as far as their neighbours allow.

    Letters that are only to be seen stand in no one's way: they become part of the name.
    """
    alle = sorted(treffers, key=lambda t: t.start)
    vast = [t for t in alle if not _los(t, tekst)]
    uit: list[Treffer] = []
    for i, t in enumerate(vast):
        vorige = uit[-1].end if uit else 0
        volgende = vast[i + 1] if i + 1 < len(vast) else None
        if t.soort == "persoon" and t.laag == 1:
            uit.append(_met_letters(t, tekst, vorige, volgende.start if volgende else len(tekst.tekst)))
        else:
            uit.append(_groei(t, tekst, vorige, volgende) if t.soort == "persoon" and t.laag == 2 else t)
    return _aaneen(sorted([*uit, *_buiten(alle, uit, tekst)], key=lambda t: t.start), tekst)


def _aaneen(treffers: Sequence[Treffer], tekst: Tekst) -> list[Treffer]:
    """An unknown word between two parts of a name is part of it: "Truida Oude Wesselink"."""
    uit: list[Treffer] = []
    for t in treffers:
        uit.append(t)
        een, midden, ander = uit[-3:] if len(uit) > _TWEE else (t, t, t)
        if midden.laag == _TE_BEZIEN and _zelfde_naam(een, ander, tekst.tekst[een.end : ander.start]):
            uit[-3:] = [replace(een, end=ander.end)]
    return uit


def _zelfde_naam(een: Treffer, ander: Treffer, tussen: str) -> bool:
    if {een.soort, ander.soort} != {"persoon"} or {een.laag, ander.laag} != {2}:
        return False
    return _MIDDEN.fullmatch(tussen) is not None and not (een.identiteit or ander.identiteit)


def _los(t: Treffer, tekst: Tekst) -> bool:
    """Whether a hit that is no one's yet is nothing but letters of a name, with their dots."""
    if t.identiteit or t.kandidaten or (t.laag < _TE_BEZIEN and t.soort != "persoon"):
        return False
    langste = max(map(len, _LETTERS.findall(tekst.tekst, t.start, t.end)), default=0)
    return langste <= (_TWEE if t.laag == _TE_BEZIEN else 1)


def _buiten(alle: Iterable[Treffer], gegroeid: Sequence[Treffer], tekst: Tekst) -> Iterator[Treffer]:
    """The letters that no name took."""
    begin = [t.start for t in gegroeid]
    for t in alle:
        i = bisect_right(begin, t.start) - 1
        if _los(t, tekst) and not (i >= 0 and gegroeid[i].end > t.start):
            yield t


def _met_letters(t: Treffer, tekst: Tekst, vanaf: int, tot: int) -> Treffer:
    """A known person with the letters beside the name, and the other half of a double one."""
    ruim = max(vanaf, t.start - _RUIMTE)
    voor = _VAST.search(tekst.tekst, ruim, t.start) or _STREEP_VOOR.search(tekst.tekst, ruim, t.start)
    na = _STREEP_NA.match(tekst.tekst, t.end, tot)
    if na is None and " " not in tekst.tekst[t.start : t.end]:
        na = _LETTER_NA.match(tekst.tekst, t.end, tot)
    start, end = voor.start() if voor else t.start, na.end() if na else t.end
    return t if (start, end) == (t.start, t.end) else replace(t, start=start, end=end)


def _groei(t: Treffer, tekst: Tekst, vanaf: int, volgende: Treffer | None) -> Treffer:
    start = _begin(t, tekst, vanaf)
    tot = volgende.start if volgende else len(tekst.tekst)
    na = _NA.voor(tekst.smal).match(tekst.tekst, t.end, tot)
    end = na.end() if na else t.end
    if na is None and volgende and (volgende.soort == "persoon" or volgende.laag == 3):
        adellijk = _TOT.fullmatch(tekst.tekst, t.end, tot) and _MET_TV.match(tekst.tekst, t.start, t.end)
        end = tot - 1 if adellijk or _GAT.fullmatch(tekst.tekst, t.end, tot) else end
    return t if (start, end) == (t.start, t.end) else replace(t, start=start, end=end)


def _begin(t: Treffer, tekst: Tekst, vanaf: int) -> int:
    """Where a proposed person begins, with what belongs to the name before it."""
    ruim = max(vanaf, t.start - _RUIMTE)
    voor = _VOOR.voor(tekst.smal).search(tekst.tekst, ruim, t.start)
    if voor is None and not duidelijke_voornaam(tekst.tekst[t.start : t.end].partition(" ")[0]):
        voor = _VOORAAN.search(tekst.tekst, ruim, t.start)
    return voor.start() if voor else t.start
