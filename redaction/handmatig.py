# SPDX-License-Identifier: EUPL-1.2
"""Finds that a person added by hand: exact text, found in every stream, longest first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from redaction.besluit import Besluitenboek
from redaction.model import Soort, Vondst
from redaction.stroom import Stroom

BRON = "handmatig"
Paar = tuple[Stroom, Vondst]


def handmatige_vondsten(
    boek: Besluitenboek, stromen: Sequence[Stroom], gevonden: Sequence[Paar]
) -> list[Paar]:
    """All finds, those by hand included; of two that overlap the longest stays."""
    zoek = [(vorm, e.soort) for e in boek.entiteiten if e.handmatig for vorm in e.vormen]
    if not zoek:
        return list(gevonden)
    per_stroom: dict[int, list[Vondst]] = {id(s): [] for s in stromen}
    for stroom, vondst in gevonden:
        per_stroom[id(stroom)].append(vondst)
    resultaat: list[Paar] = []
    for stroom in stromen:
        samen = [*_zoek(stroom.tekst, zoek), *per_stroom[id(stroom)]]
        resultaat += [(stroom, v) for v in zonder_overlap(samen)]
    return resultaat


def _zoek(tekst: str, zoek: Sequence[tuple[str, Soort]]) -> list[Vondst]:
    return [
        Vondst(m.start(), m.end(), soort, m[0], 1.0, 1, BRON)
        for vorm, soort in zoek
        for m in re.finditer(rf"(?<!\w){re.escape(vorm)}(?!\w)", tekst)
    ]


def zonder_overlap(vondsten: Sequence[Vondst]) -> list[Vondst]:
    """Finds without overlap, in reading order: the longest wins, then the surest layer."""
    vrij: list[Vondst] = []
    for vondst in sorted(vondsten, key=lambda v: (v.start - v.end, v.laag, v.start)):
        if all(vondst.end <= a.start or a.end <= vondst.start for a in vrij):
            vrij.append(vondst)
    return sorted(vrij, key=lambda v: v.start)
