# SPDX-License-Identifier: EUPL-1.2
"""A name between quotation marks is covered as a whole: "de Generaal", "d'r Sjmeed"."""

from __future__ import annotations

from collections.abc import Iterable

from redaction.herkenning.lui import lui
from redaction.herkenning.treffer import Treffer

_VOOR = lui(r"(?:^|(?<=[\s(\[]))[\"'\u201c\u201e\u2018\u00ab](?:de|den|het|'t|d'r|die|ons|onze|'n|een)[ ]$")
_NA = lui(r"(?:[ ][^\W\d_]{1,12})?[\"'\u201d\u2019\u00bb]")
_RUIMTE = 20
_TE_BEZIEN = 3


def tot_aanhaling(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The hits in order of place; an unknown word in a short quotation grows over its article."""
    uit: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: t.start):
        vanaf = max(t.start - _RUIMTE, uit[-1].end if uit else 0)
        kan = t.laag == _TE_BEZIEN and t.soort == "overig"
        voor = _VOOR.search(tekst, vanaf, t.start) if kan else None
        uit.append(t._replace(start=voor.start() + 1) if voor and _NA.match(tekst, t.end) else t)
    return uit
