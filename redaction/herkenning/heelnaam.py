# SPDX-License-Identifier: EUPL-1.2
"""No half a name: a proposed person grows over its initials, its tussenvoegsel and its hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.treffer import Treffer

_VOOR = re.compile(
    rf"(?<![\w.])(?:(?:[{HOOFD}]\.[ ]?){{1,5}}(?:{TV}[ ]){{0,2}}|(?:[{HOOFD}][{LETTER}]+-)"
    r"|(?:[Vv]an (?:der|den|de|'t)|[Vv]\. ?[Dd]\.|[Vv]/[Dd]|[Ii]n 't|[Oo]p den|[Uu]it den"
    r"|Ó|Ní|Nic|Mac|(?:[A-Z]\.[ ]?)+[vdt]\.|[dD] e|[vV] a ?n|[vV]a n)[ \n])$"
    r"|(?<![\w'`])(?:['`][ts]|[dDoO]')[ ]{0,2}$"
)
_NA = re.compile(rf"(?:-(?:{TV}[ ])?[{HOOFD}][{LETTER}]+)+|,[ ](?:[{HOOFD}]\.){{1,4}}(?:[ ]{TV}(?!\w))*")
_GAT = re.compile(rf"[ \n](?:{TV}[ \n]){{1,3}}")
_VAST = re.compile(
    rf"(?<![\w.])(?:[{HOOFD}]\.){{1,5}}$|(?<![\w.])(?:[{HOOFD}]\.[ ]?){{1,4}}(?:[dvt]\.?[ ]){{0,2}}$"
)
"""Initials that stand before a known surname: "K.v.d.Zomer", "Y. Ben Ali", "W. d. Graaf"."""
_STREEP_VOOR = re.compile(rf"(?<![\w.'-])[{HOOFD}][{LETTER}]+-$")
_STREEP_NA = re.compile(rf"(?:-(?:{TV}[ ])?[{HOOFD}][{LETTER}]+)+")
_LETTER_NA = re.compile(
    r"[ ](?:(?:[vd]\.?[ ]?){1,2}|(?:(?:van|de|der|den|ten|ter|VAN|DE|DER|DEN)[ ]){1,2})"
    rf"[{HOOFD}](?:\.|(?![\w'-]))"
)
"""The rest of a name in letters behind a given name: "Karin d.V."."""
_TOT = re.compile(r"[ ](?:tot|thoe)[ ](?:den[ ])?")
_MET_TV = re.compile(rf"(?:{TV})[ ]", re.IGNORECASE)
_RUIMTE = 24


def maak_heel(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The hits in order of place, persons of layer 2 grown as far as their neighbours allow."""
    alle = sorted(treffers, key=lambda t: t.start)
    uit: list[Treffer] = []
    for i, t in enumerate(alle):
        vorige = uit[-1].end if uit else 0
        volgende = alle[i + 1] if i + 1 < len(alle) else None
        if t.soort == "persoon" and t.laag == 1:
            uit.append(_met_letters(t, tekst, vorige, volgende.start if volgende else len(tekst)))
        else:
            uit.append(_groei(t, tekst, vorige, volgende) if t.soort == "persoon" and t.laag == 2 else t)
    return uit


def _met_letters(t: Treffer, tekst: str, vanaf: int, tot: int) -> Treffer:
    """A known person with the letters beside the name, and the other half of a double one."""
    ruim = max(vanaf, t.start - _RUIMTE)
    voor = _VAST.search(tekst, ruim, t.start) or _STREEP_VOOR.search(tekst, ruim, t.start)
    na = _STREEP_NA.match(tekst, t.end, tot)
    if na is None and " " not in tekst[t.start : t.end]:
        na = _LETTER_NA.match(tekst, t.end, tot)
    start, end = voor.start() if voor else t.start, na.end() if na else t.end
    return t if (start, end) == (t.start, t.end) else replace(t, start=start, end=end)


def _groei(t: Treffer, tekst: str, vanaf: int, volgende: Treffer | None) -> Treffer:
    voor = _VOOR.search(tekst, max(vanaf, t.start - _RUIMTE), t.start)
    start = voor.start() if voor else t.start
    tot = volgende.start if volgende else len(tekst)
    na = _NA.match(tekst, t.end, tot)
    end = na.end() if na else t.end
    if na is None and volgende and (volgende.soort == "persoon" or volgende.laag == 3):
        adellijk = _TOT.fullmatch(tekst, t.end, tot) and _MET_TV.match(tekst, t.start, t.end)
        end = tot - 1 if adellijk or _GAT.fullmatch(tekst, t.end, tot) else end
    return t if (start, end) == (t.start, t.end) else replace(t, start=start, end=end)
