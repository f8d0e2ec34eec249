# SPDX-License-Identifier: EUPL-1.2
"""Finds that a person added by hand: exact text, found in every stream, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from redaction.besluit import Besluitenboek
from redaction.model import Soort, Vondst
from redaction.stroom import Stroom

BRON = "handmatig"
Paar = tuple[Stroom, Vondst]


def handmatige_vondsten(
    boek: Besluitenboek, stromen: Sequence[Stroom], gevonden: Sequence[Paar]
) -> list[Paar]:
    """All finds, those by hand included; of two that overlap the longest stays whole, the other in part."""
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


def komt_voor(vorm: str, tekst: str) -> bool:
    """Whether a find by hand of this exact form would be made in ``tekst``."""
    return next(_plekken(vorm, tekst), None) is not None


def _plekken(vorm: str, tekst: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w){re.escape(vorm)}(?!\w)", tekst)


def _zoek(tekst: str, zoek: Sequence[tuple[str, Soort]]) -> list[Vondst]:
    return [
        Vondst(m.start(), m.end(), soort, m[0], 1.0, 1, BRON)
        for vorm, soort in zoek
        for m in _plekken(vorm, tekst)
    ]


def zonder_overlap(vondsten: Sequence[Vondst]) -> list[Vondst]:
    """Finds without overlap, in reading order: the longest wins, then the surest layer.

    What sticks out of a longer find stays a find: nothing that was found becomes uncovered.
    """
    vrij: list[Vondst] = []
    for vondst in sorted(vondsten, key=lambda v: (v.start - v.end, v.laag, v.start)):
        vrij += _buiten(vondst, vrij)
    return sorted(vrij, key=lambda v: v.start)


def _buiten(vondst: Vondst, bezet: Sequence[Vondst]) -> list[Vondst]:
    """The pieces of a find that lie outside others, without the white space at their ends."""
    stukken, begin = [], vondst.start
    for ander in sorted(bezet, key=lambda v: v.start):
        if ander.end <= begin or vondst.end <= ander.start:
            continue
        stukken.append((begin, ander.start))
        begin = ander.end
    stukken.append((begin, vondst.end))
    return [v for start, end in stukken if (v := _deel(vondst, start, end)) is not None]


def _deel(vondst: Vondst, start: int, end: int) -> Vondst | None:
    tekst = vondst.tekst[start - vondst.start : end - vondst.start] if start < end else ""
    kaal = tekst.strip()
    if not any(c.isalnum() for c in kaal):
        return None
    start += len(tekst) - len(tekst.lstrip())
    return replace(vondst, start=start, end=start + len(kaal), tekst=kaal)
