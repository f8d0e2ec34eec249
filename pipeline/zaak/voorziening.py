# SPDX-License-Identifier: EUPL-1.2
"""Requests for a voorlopige voorziening: which of them can still hold publication back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.zaak.gebeurtenis import VoorlopigeVoorziening

Verzoeken = tuple[tuple[str, str], ...]
"""Requests that hold publication back: name ("" without) and ``loopt`` or ``toegewezen``; sorted."""
_RAAKT = {
    "toegewezen": ("loopt",),
    "afgewezen": ("loopt",),
    "ingetrokken": ("loopt", "toegewezen"),
    "opgeheven": ("toegewezen",),
}


def mogelijke_standen(stappen: Iterable[VoorlopigeVoorziening]) -> frozenset[Verzoeken]:
    """Every state the requests on one document can be in: a step without a name may be about each it fits.

    Only when the one state is ``()`` nothing holds publication back.
    """
    standen: frozenset[Verzoeken] = frozenset({()})
    for stap in stappen:
        standen = frozenset(nieuw for s in standen for nieuw in _na(s, stap))
    return standen


def _na(stand: Verzoeken, v: VoorlopigeVoorziening) -> Iterator[Verzoeken]:
    naam = v.verzoek or ""
    if v.stap == "verzocht":
        yield stand if naam and naam in dict(stand) else _met(stand, naam, "loopt")
        return
    past = {r for r in stand if r[1] in _RAAKT[v.stap] and (not naam or r[0] == naam)}
    for verzoek in sorted(past):
        rest = list(stand)
        rest.remove(verzoek)
        yield _met(tuple(rest), verzoek[0], "toegewezen") if v.stap == "toegewezen" else tuple(rest)
    if not past:
        yield _met(stand, naam, "toegewezen") if v.stap == "toegewezen" else stand


def _met(stand: Verzoeken, naam: str, hoe: str) -> Verzoeken:
    return tuple(sorted((*stand, (naam, hoe))))
