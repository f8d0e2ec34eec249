# SPDX-License-Identifier: EUPL-1.2
"""What every match of a regex holds: worked out beforehand, since that is quicker to read than a regex.

``python -m redaction.herkenning.voorfilter.maak`` writes it again. A regex that has changed since has
no condition until then: the same finds, but slower.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from redaction.herkenning.voorfilter.kernen import LENGTE, Kernen
from redaction.herkenning.voorfilter.vouw import HOOFDLETTER

BESTAND = Path(__file__).with_name("voorwaarden.json")


class Deel(NamedTuple):
    """A folded string (``vouw``), its rarest ``LENGTE`` code points (all, when it has fewer), their place."""

    tekst: str
    kern: str
    op: int


class Voorwaarde(NamedTuple):
    """Every match holds one of ``delen``, from ``minst`` to ``meest`` code points after its start.

    With what it looks at, a match is at most ``lengte`` code points long. None: there is no bound.
    """

    delen: tuple[Deel, ...]
    minst: int
    meest: int | None
    lengte: int | None
    dichtbij: bool
    """Whether ``minst`` and ``meest`` are near enough to try each start between them."""
    los: bool = False
    """Whether a match begins with one of ``delen``, and never behind a letter (``grenzen``)."""
    regel: bool = False
    """Whether a match lies within one line (``grenzen``)."""
    nr: int = 0
    """Its place among those that are stored."""


class Bewaard(NamedTuple):
    """Conditions by key of the regex (None: none that helps), and what they look for."""

    alle: Mapping[str, Voorwaarde | None]
    kernen: Kernen
    """The rarest parts of all strings."""
    delen: Mapping[str, Sequence[tuple[Deel, Sequence[int], Sequence[int]]]]
    """All different strings by their rarest part, each with the numbers of the conditions that it meets
    wherever it stands, and of those that it meets only where no letter stands before it."""


@lru_cache(maxsize=1)
def bewaard(pad: Path = BESTAND) -> Bewaard:
    """The stored conditions; none when there is no file."""
    ruw = json.loads(pad.read_text(encoding="utf-8")) if pad.is_file() else {}
    alle = {sleutel: _lees(nr, *regel) if regel else None for nr, (sleutel, regel) in enumerate(ruw.items())}
    nummers: dict[Deel, tuple[list[int], list[int]]] = {}
    for wat in filter(None, alle.values()):
        for deel in wat.delen:
            nummers.setdefault(deel, ([], []))[wat.los].append(wat.nr)
    delen: dict[str, list[tuple[Deel, Sequence[int], Sequence[int]]]] = {}
    for deel, (overal, vrij) in nummers.items():
        delen.setdefault(deel.kern, []).append((deel, overal, vrij))
    return Bewaard(alle, Kernen(delen.keys() - {HOOFDLETTER}), delen)


def _lees(nr: int, delen: Sequence[tuple[str, int]], *maten: Any) -> Voorwaarde:
    alle = tuple([Deel(tekst, tekst[op : op + LENGTE], op) for tekst, op in delen])
    minst, meest, lengte, dichtbij, los, regel = maten
    return Voorwaarde(alle, minst, meest, lengte, dichtbij, los, regel, nr)


def schrijf(voorwaarden: Mapping[str, Voorwaarde | None], pad: Path = BESTAND) -> None:
    """Write conditions, one on a line; the same input gives the same bytes."""
    regels = [f'"{sleutel}": {_regel(wat)}' for sleutel, wat in sorted(voorwaarden.items())]
    pad.write_text("{\n" + ",\n".join(regels) + "\n}\n", encoding="utf-8", newline="\n")


def _regel(wat: Voorwaarde | None) -> str:
    ruw = [[[d.tekst, d.op] for d in wat.delen], *wat[1:-1]] if wat else None
    return json.dumps(ruw, ensure_ascii=False)
