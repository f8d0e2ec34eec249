# SPDX-License-Identifier: EUPL-1.2
"""No half a name: a proposed person grows over its initials, its tussenvoegsel and its hyphen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from redaction.herkenning.lui import lui
from redaction.herkenning.naam import klein
from redaction.herkenning.naam.rand import (
    AANGESPROKEN,
    ACHTERNAAM_TE,
    ALTIJD,
    DE_VOORAAN,
    EINDE_REGEL,
    EN_NA,
    GAT,
    KAPITALEN_TV,
    LIDWOORD_T,
    NA,
    NA_KOMMA,
    NA_OPEN,
    OPEN,
    REGEL_VOOR,
    ROMAANS,
    TOT_DEN,
    VERBONDEN_VOOR,
    VOOR,
    VOORAAN,
)
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import duidelijke_voornaam, gewoon

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
_TWEE_LETTERS, _DRIE_LETTERS = lui(r"[^\W_]{2}"), lui(r"[^\W_]{3}")
_TE_BEZIEN, _TWEE = 3, 2
_GENOEMD = frozenset({"organisatie", "locatie"})
_RUIMTE = 24
_LANG = 4


def maak_heel(treffers: Iterable[Treffer], bron: Tekst) -> list[Treffer]:
    """The hits in order of place, persons of layer 2 grown as far as their neighbours allow.

    Letters that are only to be seen stand in no one's way: they become part of the name.
    """
    tekst, alle = bron.tekst, sorted(treffers, key=lambda t: t.start)
    is_los = [_los(t, tekst) for t in alle]
    los = [t for t, ja in zip(alle, is_los, strict=True) if ja]
    vast = [t for t, ja in zip(alle, is_los, strict=True) if not ja]
    uit: list[Treffer] = []
    for i, t in enumerate(vast):
        vorige = uit[-1].end if uit else 0
        volgende = vast[i + 1] if i + 1 < len(vast) else None
        if t.soort == "persoon" and t.laag == 1:
            uit.append(_met_letters(t, tekst, vorige, volgende.start if volgende else len(tekst)))
        elif t.soort == "persoon" and t.laag == 2:
            uit.append(_groei(t, bron, vorige, volgende))
        else:
            uit.append(_met_tussenvoegsel(t, tekst, vorige, volgende.start if volgende else len(tekst)))
    return _aaneen(sorted([*uit, *_buiten(los, uit)], key=lambda t: t.start), tekst)


def _aaneen(treffers: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """An unknown word between two parts of a name is part of it: "Truida Oude Wesselink"."""
    uit: list[Treffer] = []
    for t in treffers:
        uit.append(t)
        een, midden, ander = uit[-3:] if len(uit) > _TWEE else (t, t, t)
        if midden.laag == _TE_BEZIEN and _zelfde_naam(een, ander, tekst[een.end : ander.start]):
            uit[-3:] = [een._replace(end=ander.end)]
        elif ander is not midden and _helft(midden, tekst[midden.end : ander.start], tekst):
            uit[-2:] = [ander._replace(start=midden.start)]
    return uit


def _helft(t: Treffer, tussen: str, tekst: str) -> bool:
    """Whether a hit breaks off behind a tussenvoegsel: "Visser-van", with " der Kamp" behind it."""
    half = t.laag > 1 and OPEN.fullmatch(tekst, t.start, t.end)
    return bool(half and NA_OPEN.fullmatch(tussen))


def _zelfde_naam(een: Treffer, ander: Treffer, tussen: str) -> bool:
    if {een.soort, ander.soort} != {"persoon"} or {een.laag, ander.laag} != {2}:
        return False
    return _MIDDEN.fullmatch(tussen) is not None and not (een.identiteit or ander.identiteit)


def _los(t: Treffer, tekst: str) -> bool:
    """Whether a hit that is no one's yet is nothing but letters of a name, with their dots."""
    if t.identiteit or t.kandidaten or (t.laag < _TE_BEZIEN and t.soort != "persoon"):
        return False
    woord = _DRIE_LETTERS if t.laag == _TE_BEZIEN else _TWEE_LETTERS
    return woord.search(tekst, t.start, t.end) is None


def _buiten(los: Iterable[Treffer], gegroeid: Sequence[Treffer]) -> Iterator[Treffer]:
    """The letters that no name took."""
    begin = [t.start for t in gegroeid]
    for t in los:
        i = bisect_right(begin, t.start) - 1
        if not (i >= 0 and gegroeid[i].end > t.start):
            yield t


def _met_letters(t: Treffer, tekst: str, vanaf: int, tot: int) -> Treffer:
    """A known person with the letters beside the name, and the other half of a double one."""
    ruim = max(vanaf, t.start - _RUIMTE)
    voor = _VAST.search(tekst, ruim, t.start) or _STREEP_VOOR.search(tekst, ruim, t.start)
    na = _STREEP_NA.match(tekst, t.end, tot)
    if na is None and " " not in tekst[t.start : t.end]:
        na = _LETTER_NA.match(tekst, t.end, tot)
    start, end = voor.start() if voor else t.start, na.end() if na else t.end
    return t if (start, end) == (t.start, t.end) else t._replace(start=start, end=end)


def _met_tussenvoegsel(t: Treffer, tekst: str, vanaf: int, tot: int) -> Treffer:
    """What was taken for something else, or is to be seen, with what only a surname has before it."""
    if t.laag == 1 or not tekst[t.start].isupper():
        return t
    ruim = max(vanaf, t.start - _RUIMTE)
    voor = ALTIJD.search(tekst, ruim, t.start)
    if voor is None and t.soort in _GENOEMD:
        voor = LIDWOORD_T.search(tekst, ruim, t.start)
    if voor is None and t.soort == "organisatie":
        voor = ACHTERNAAM_TE.search(tekst, ruim, t.start) or _hele_regel(t, tekst, ruim)
        voor = voor or VERBONDEN_VOOR.search(tekst, ruim, t.start)
    start = voor.start() if voor else _in_kapitalen(t, tekst, ruim)
    na = EN_NA.match(tekst, t.end) if t.soort == "organisatie" else None
    end = na.end() if na and na.end() <= tot else t.end
    return t if (start, end) == (t.start, t.end) else t._replace(start=start, end=end)


def _in_kapitalen(t: Treffer, tekst: str, vanaf: int) -> int:
    """Where a name in capitals begins with its tussenvoegsel, in a list of such names."""
    voor = KAPITALEN_TV.search(tekst, vanaf, t.start) if tekst[t.start : t.end].isupper() else None
    return voor.start("tv") if voor else t.start


def _hele_regel(t: Treffer, tekst: str, vanaf: int) -> re.Match[str] | None:
    """The first words of a line of nothing but capitalised ones that ends as a firm: "Samen Sterk Zorg"."""
    return REGEL_VOOR.search(tekst, vanaf, t.start) if EINDE_REGEL.match(tekst, t.end) else None


def _groei(t: Treffer, bron: Tekst, vanaf: int, volgende: Treffer | None) -> Treffer:
    tekst, start = bron.tekst, _begin(t, bron, vanaf)
    tot = volgende.start if volgende else len(tekst)
    na = NA.voor(bron.smal).match(tekst, t.end, tot)
    end = na.end() if na else t.end
    if na is None and tekst[t.start].islower():
        end = klein.letter_erna(tekst, t.start, t.end, tot)
    komma = NA_KOMMA.match(tekst, end) if tekst.startswith(", ", end) else None
    if komma and komma.end() <= tot:
        return t._replace(start=start, end=komma.end())
    if na is None and volgende and _verder(t, tekst, volgende):
        end = tot - 1
    return t if (start, end) == (t.start, t.end) else t._replace(start=start, end=end)


def _verder(t: Treffer, tekst: str, volgende: Treffer) -> bool:
    """Whether what stands between a person and the next hit joins them: "van Dam tot den Hove"."""
    tussen = (tekst, t.end, volgende.start)
    if TOT_DEN.fullmatch(*tussen) or (_TOT.fullmatch(*tussen) and _MET_TV.match(tekst, t.start, t.end)):
        return True
    mens = volgende.soort == "persoon" or volgende.laag == _TE_BEZIEN
    return mens and GAT.fullmatch(*tussen) is not None


def _begin(t: Treffer, bron: Tekst, vanaf: int) -> int:
    """Where a proposed person begins, with what belongs to the name before it."""
    tekst, ruim = bron.tekst, max(vanaf, t.start - _RUIMTE)
    if tekst[t.start].islower():
        aanspraak = AANGESPROKEN.search(tekst, ruim, t.start)
        if aanspraak and aanspraak["tv"]:
            return aanspraak.start("tv")
        begin = klein.begin(tekst, t.start, t.end, vanaf)
        if begin < t.start:
            return begin
    voor = VOOR.voor(bron.smal).search(tekst, ruim, t.start)
    if voor is None and not duidelijke_voornaam(tekst[t.start : t.end].partition(" ")[0]):
        voor = VOORAAN.search(tekst, ruim, t.start) or _romaans(t, tekst, ruim)
        voor = voor or (None if gewoon(tekst[t.start : t.end]) else DE_VOORAAN.search(tekst, ruim, t.start))
    return voor.start() if voor else _in_kapitalen(t, tekst, ruim)


def _romaans(t: Treffer, tekst: str, vanaf: int) -> re.Match[str] | None:
    """ "da Silva"; not "do Ank" in a roster, where "do" is a day."""
    return ROMAANS.search(tekst, vanaf, t.start) if t.end - t.start >= _LANG else None
