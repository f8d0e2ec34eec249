# SPDX-License-Identifier: EUPL-1.2
"""Facts of this very day that name no hour: what they do to a verdict, and that an hour would settle it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from pipeline.toets.bron import Bron
from pipeline.toets.model import Bevinding
from pipeline.toets.zicht import plek

Ronde = tuple[frozenset[int], list[Bevinding]]
"""Facts (indices) taken as happened, and what the rules then find. The first round takes none."""


def samen(bron: Bron, rondes: Iterable[Ronde]) -> Iterator[Bevinding]:
    """The findings of the first round, with all that refuses in another; each says which hour is missing."""
    alle = list(rondes)
    blokkades = {ook: {kern(b) for b in ruw if b.blokkeert} for ook, ruw in alle}
    gezien: set[tuple[object, ...]] = set()
    for ook, ruw in alle:
        for b in ruw:
            if not ook:
                yield _opent(bron, b, [o for o in blokkades if o and kern(b) not in blokkades[o]])
            elif b.blokkeert and kern(b) not in gezien | blokkades[alle[0][0]]:
                gezien.add(kern(b))
                yield _met(bron, b, ook, _TELT_AL)


def kern(b: Bevinding) -> tuple[object, ...]:
    """What makes two findings the same."""
    return b.regel, b.document, b.melding, b.plek


_TELT_AL = "Noteer het tijdstip bij {wat}: zonder uur telt deze dag alsof het al is gebeurd."
_TELT_NIET = (
    "Is {wat} vandaag al gebeurd, noteer dan het tijdstip: zonder uur telt het pas aan het einde van de dag."
)


def _opent(bron: Bron, b: Bevinding, zonder: list[frozenset[int]]) -> Bevinding:
    """A breach that is gone once facts of today count: the fewest that do it."""
    if not b.blokkeert or not zonder:
        return b
    return _met(bron, b, min(zonder, key=len), _TELT_NIET)


def _met(bron: Bron, b: Bevinding, feiten: Collection[int], zin: str) -> Bevinding:
    wat = " en ".join(_waar(bron, i) for i in sorted(feiten))
    return replace(b, herstel=f"{b.herstel} {zin.format(wat=wat)}")


def _waar(bron: Bron, index: int) -> str:
    """``verzonden`` on line 12, with the moment as it could be written."""
    feit = bron.zaak.gebeurtenissen[index]
    regel = bron.positie(plek(index))[0]
    return f"`{feit.soort}` ({bron.bestand}:{regel}, bijvoorbeeld {feit.moment.dag}T10:15)"
