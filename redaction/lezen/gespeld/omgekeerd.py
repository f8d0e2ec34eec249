# SPDX-License-Identifier: EUPL-1.2
"""Letters that a sign or tag turns round: a file says "amsreiW", a reader sees "Wiersma".

Source of the signs: Unicode Standard Annex 9, right-to-left override.
"""

from __future__ import annotations

import re
from dataclasses import replace

from redaction.lezen.gelezen import Ruw
from redaction.melder import Melder
from redaction.stroom import Stroom, Vervanging, rewrite, streams

OM, TERUG = "\u202e", "\u202c"
"""The signs before and behind letters that run from right to left, whatever letters they are."""
SOORT = "letters van rechts naar links"
_OMGEKEERD = re.compile(rf"{OM}([^{OM}{TERUG}\u202d\n]*){TERUG}?")
_VAN_RECHTS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def in_reading_order(ruw: Ruw) -> Ruw:
    """``ruw`` with such letters (text, reports) as a reader sees them, and told as the file has them."""
    melder = Melder()
    for stroom in streams(ruw.document):
        for found in _OMGEKEERD.finditer(stroom.tekst):
            if found[1] != _turned(found[1]):
                melder.meld(SOORT, stroom.plaats, "tekst", found[1])
    reports = tuple(replace(part, tekst=_shown(part.tekst)) for part in ruw.niet_overgenomen)
    document = rewrite(ruw.document, _edits) if melder.gevonden else ruw.document
    return replace(ruw, document=document, niet_overgenomen=(*reports, *melder.klaar()))


def _shown(tekst: str) -> str:
    return _OMGEKEERD.sub(lambda found: _turned(found[1]), tekst) if OM in tekst else tekst


def _edits(stroom: Stroom) -> list[Vervanging]:
    return [Vervanging(m.start(), m.end(), _turned(m[1])) for m in _OMGEKEERD.finditer(stroom.tekst)]


def _turned(letters: str) -> str:
    """Letters turned round; those of a script that runs from right to left stand as they are written."""
    return letters if _VAN_RECHTS.search(letters) else letters[::-1]
