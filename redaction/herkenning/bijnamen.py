# SPDX-License-Identifier: EUPL-1.2
"""A name between quotation marks is covered as a whole: "de Generaal", "d'r Sjmeed"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from redaction.herkenning.treffer import Treffer

_VOOR = re.compile(
    r"(?:^|(?<=[\s(\[]))[\"'\u201c\u201e\u2018\u00ab](?:[a-z]{1,3}['\u2019]?[a-z]{0,6}[ ]){1,2}$"
)
_NA = re.compile(r"(?:[ ][^\W\d_]{1,12})?[\"'\u201d\u2019\u00bb]")
_RUIMTE = 20


def tot_aanhaling(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The hits in order of place; a person or unknown word in a short quotation grows to its first mark."""
    uit: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: t.start):
        vanaf = max(t.start - _RUIMTE, uit[-1].end if uit else 0)
        kan = t.laag > 1 and t.soort in {"persoon", "overig"}
        voor = _VOOR.search(tekst, vanaf, t.start) if kan else None
        uit.append(replace(t, start=voor.start() + 1) if voor and _NA.match(tekst, t.end) else t)
    return uit
