# SPDX-License-Identifier: EUPL-1.2
"""What is painted where: areas found by place, so that a crowded page takes no more time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from redaction.lezen.pdf.kleur import WIT, Kleur, alike
from redaction.lezen.pdf.vormen import Vlak

_TILE = 36.0
_MANY_TILES = 64


@dataclass(frozen=True, slots=True)
class Ondergrond:
    """A painted area: its place in painting order, its box, its colour (None: a picture or gradient)."""

    volgorde: int
    vlak: Vlak
    kleur: Kleur | None
    dekt: bool


@dataclass
class Gronden:
    """The painted areas of one page; large ones are looked at each time, small ones by tile."""

    aantal: int = 0
    _groot: list[Ondergrond] = field(default_factory=list)
    _klein: dict[tuple[int, int], list[Ondergrond]] = field(default_factory=lambda: defaultdict(list))
    _lijkt: dict[Kleur, bool] = field(default_factory=dict)
    _kleuren: set[Kleur] = field(default_factory=lambda: {WIT})

    def add(self, grond: Ondergrond) -> None:
        self.aantal += 1
        if grond.kleur is not None:
            self._kleuren.add(grond.kleur)
        columns = range(int(grond.vlak.x0 // _TILE), int(grond.vlak.x1 // _TILE) + 1)
        rows = range(int(grond.vlak.y0 // _TILE), int(grond.vlak.y1 // _TILE) + 1)
        if len(columns) * len(rows) > _MANY_TILES:
            self._groot.append(grond)
            return
        for column in columns:
            for row in rows:
                self._klein[column, row].append(grond)

    def covers(self, order: int, x: float, y: float) -> bool:
        """Whether something opaque was painted at a place after what came ``order``-th."""
        return any(grond.dekt and grond.volgorde > order for grond in self._at(x, y))

    def drowns(self, order: int, kleur: Kleur, x: float, y: float) -> bool:
        """Whether ``kleur`` is that of what was last painted at a place before ``order``, or of the paper."""
        if kleur not in self._lijkt:
            self._lijkt[kleur] = any(alike(kleur, known) for known in self._kleuren)
        if not self._lijkt[kleur]:
            return False
        under = [grond for grond in self._at(x, y) if grond.volgorde < order]
        return alike(kleur, max(under, key=lambda grond: grond.volgorde).kleur if under else WIT)

    def _at(self, x: float, y: float) -> Iterator[Ondergrond]:
        near = self._klein.get((int(x // _TILE), int(y // _TILE)), [])
        return (grond for grond in (*self._groot, *near) if grond.vlak.holds(x, y))
