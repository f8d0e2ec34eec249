# SPDX-License-Identifier: EUPL-1.2
"""Requests for a voorlopige voorziening: which of them can still hold publication back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.zaak.gebeurtenis import VoorlopigeVoorziening

Verzoeken = tuple[tuple[str, str], ...]
"""Requests that hold publication back: name ("" without) and ``loopt`` or ``toegewezen``; sorted."""
_RAAKT = {
    "toegewezen": ("loopt",),
    "afgewezen": ("loopt",),
    "ingetrokken": ("loopt", "toegewezen"),
    "opgeheven": ("toegewezen",),
}


@dataclass(frozen=True, slots=True)
class Verzoek:
    """One request (an index and its event) and the step that first ended the wait for it, if any.

    ``op_volgorde``: that step names no request while more than one was open; the oldest was taken.
    """

    gevraagd: tuple[int, VoorlopigeVoorziening]
    klaar: tuple[int, VoorlopigeVoorziening] | None = None
    op_volgorde: bool = False


def verzoeken(stappen: Iterable[tuple[int, VoorlopigeVoorziening]]) -> tuple[Verzoek, ...]:
    """Each request with its end, from steps in order of time: by ``verzoek`` if given, else by order.

    A step that names a request ends no other. To see what may still hold publication back, use
    ``mogelijke_standen``: what is not sure counts there.
    """
    alle: list[Verzoek] = []
    for feit in stappen:
        naam = feit[1].verzoek
        lopend = [i for i, v in enumerate(alle) if v.klaar is None]
        eigen = [i for i in lopend if alle[i].gevraagd[1].verzoek == naam]
        if feit[1].stap == "verzocht":
            alle += [] if naam and eigen else [Verzoek(feit)]
        elif feit[1].stap != "opgeheven" and (eigen or (lopend and not naam)):
            nr = eigen[0] if eigen else lopend[0]
            alle[nr] = Verzoek(alle[nr].gevraagd, feit, not naam and len(lopend) > 1)
    return tuple(alle)


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
