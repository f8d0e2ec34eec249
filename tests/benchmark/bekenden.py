# SPDX-License-Identifier: EUPL-1.2
"""The people of a passage as the case file would hold them, from their names as written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

VOORZETSELS = "van de der den het 't ter ten te op in von el"
TUSSENVOEGSELS = frozenset(VOORZETSELS.split())
ACHTERNAAM_VOOROP = frozenset({"Nguyễn", "Bui", "Wong"})
"""Vietnamese and Chinese names: a case file has a field for the surname, a written name has not."""


@dataclass(frozen=True, slots=True)
class Naam:
    """A name in parts; `varianten` are other names of the same person, each of one word."""

    voornamen: tuple[str, ...]
    tussenvoegsel: str
    achternaam: str
    varianten: list[str] = field(default_factory=list)


def names(bekend: Sequence[str]) -> list[Naam]:
    """Written names as parts; a name of one word is another name of the person before it."""
    uit: list[Naam] = []
    for geschreven in bekend:
        if " " not in geschreven and uit:
            uit[-1].varianten.append(geschreven)
        else:
            uit.append(_parts(geschreven.split()))
    return uit


def _parts(woorden: list[str]) -> Naam:
    if woorden[0] in ACHTERNAAM_VOOROP:
        return Naam(tuple(woorden[1:]), "", woorden[0])
    voor = woorden[:-1]
    begin = next((i for i, w in enumerate(voor) if w in TUSSENVOEGSELS), len(voor))
    return Naam(tuple(voor[:begin]), " ".join(voor[begin:]), woorden[-1])
