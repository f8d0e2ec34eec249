# SPDX-License-Identifier: EUPL-1.2
"""Mentions that a decision lets stand, as the leak check will meet them in the new text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from redaction.besluit import OMGEVING, Vermelding
from redaction.boom import Document
from redaction.stroom import Stroom, Vervanging, replace_in, streams
from redaction.toepassen import Lak
from redaction.verifieer import Toegestaan


def toegestaan_na(
    bron: Document, lakken: Sequence[Lak], staat: Sequence[Vermelding]
) -> tuple[Toegestaan, ...]:
    """The exact context of each standing mention after the covering of the rest."""
    per_stroom: dict[int, list[Lak]] = defaultdict(list)
    for lak in sorted(lakken, key=lambda x: x.start):
        per_stroom[lak.stroom].append(lak)
    stromen = {s.nummer: s for s in streams(bron)}
    return tuple(_na(stromen[v.stroom.nummer], per_stroom[v.stroom.nummer], v) for v in staat)


def _na(stroom: Stroom, lakken: Sequence[Lak], vermelding: Vermelding) -> Toegestaan:
    edits = [Vervanging(x.start, x.end, x.tekst) for x in lakken]
    nieuw = replace_in(stroom.tekst, edits)
    v = vermelding.vondst
    schuif = sum(len(e.tekst) - (e.end - e.start) for e in edits if e.end <= v.start)
    start, end = v.start + schuif, v.end + schuif
    return Toegestaan(v.tekst, nieuw[max(0, start - OMGEVING) : start], nieuw[end : end + OMGEVING])
