# SPDX-License-Identifier: EUPL-1.2
"""What a file can prove: one act, not two that differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.toets.bereiken import ELKE_ZAAK
from pipeline.toets.model import Oordeel, Pad, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht, plek
from pipeline.zaak.basis import Bewijs
from pipeline.zaak.gebeurtenis import Gebeurtenis

_Handeling = tuple[str, frozenset[str], str]
"""Day, documents and kind."""
_HERSTEL = "Kijk of dit stuk allebei laat zien; noem anders bij een van de twee het eigen `bewijs`."


@regel(
    "LM-BEWIJS", "Ontwerp van Lakmoes, principe 3", "Elk feit heeft zijn eigen stuk",
    """Noemen twee verschillende feiten hetzelfde bestand als bewijs, dan zegt de toets waar. Feiten over
    hetzelfde stuk, of van dezelfde soort, op dezelfde dag horen bij een handeling en mogen samen een
    bewijs hebben.""",
    ELKE_ZAAK, "proces", per="zaak",
)  # fmt: skip
def regel_bewijs(z: Zicht) -> Iterator[Oordeel]:
    per_stuk: dict[str, list[tuple[_Handeling, Pad]]] = defaultdict(list)
    for handeling, bewijs, waar in _bewezen(z):
        per_stuk[bewijs.sha256].append((handeling, waar))
    for feiten in per_stuk.values():
        eerste, waar = feiten[0]
        ander = next((p for handeling, p in feiten[1:] if not _samen(handeling, eerste)), None)
        if ander is not None:
            melding = f"Hetzelfde bestand is het bewijs van {_naam(waar)} en van {_naam(ander)}."
            yield waarschuwing(melding, _HERSTEL, (*ander, "bewijs"))


def _bewezen(z: Zicht) -> Iterator[tuple[_Handeling, Bewijs, Pad]]:
    """Each use of a file as evidence, with the act it belongs to and its place."""
    for index, g in sorted(z.feiten, key=lambda feit: feit[0]):
        if g.bewijs is not None:
            yield (str(g.moment.dag), _documenten(g), g.soort), g.bewijs, plek(index)
    for nr, u in enumerate(z.zaak.uitzonderingen):
        if u.bewijs is not None:
            yield ("", frozenset(), "uitzondering"), u.bewijs, ("uitzonderingen", nr)


def _samen(een: _Handeling, ander: _Handeling) -> bool:
    """Whether it is one act: on one day, over the same document or of the same kind."""
    return een[0] == ander[0] and (een[1] == ander[1] or een[2] == ander[2])


def _documenten(g: Gebeurtenis) -> frozenset[str]:
    een = getattr(g, "document", None)
    return frozenset(getattr(g, "documenten", ()) or ((een,) if een else ()))


def _naam(waar: Pad) -> str:
    return f"{waar[0]}[{waar[1]}]"
