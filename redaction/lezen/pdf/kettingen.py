# SPDX-License-Identifier: EUPL-1.2
"""Names of which each letter, or two or three, stands apart on a page: along an arc, in steps, in waves.

Such letters stand on lines of their own, upright or turned, so that no line holds the word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import hypot

from redaction.lezen.gespeld.brokregels import in_pieces, is_long, is_short
from redaction.lezen.gespeld.regels import is_name
from redaction.lezen.pdf.omgeving import Omgeving
from redaction.lezen.pdf.stand import Stand
from redaction.lezen.pdf.tekens import Teken
from redaction.lezen.pdf.vormen import Woord

_FAR, _LEVEL, _ALIKE = 6.0, 0.15, 1.5
_KORTST, _MANY = 3, 2000
"""Least groups of a name; more lone groups than these on one page are a drawing or figures."""

Punt = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Schakel:
    """Letters that stand together with no word on their line beside them: where they begin and end."""

    tekst: str
    begin: Punt
    eind: Punt
    grootte: float
    stand: Stand
    basis: float


def chained(groepen: Sequence[Sequence[Teken]]) -> list[str]:
    """The names that groups of signs spell of which each stands alone, in the order of the file."""
    los = list(_alone(groepen))
    return [woord for keten in _chains(los) if (woord := _read(keten))] if len(los) <= _MANY else []


def _read(keten: Sequence[Schakel]) -> str:
    """What groups spell as they are painted, from left to right or from top to bottom."""
    orders = (keten, sorted(keten, key=lambda s: s.begin[0]), sorted(keten, key=lambda s: -s.begin[1]))
    rows = [[schakel.tekst for schakel in order] for order in orders]
    if len(keten) < _KORTST or all(map(_same_line, keten, keten[1:])):
        return ""
    if any(schakel.stand.gedraaid for schakel in keten):
        short = sum(len(tekst) < _KORTST for tekst in rows[0]) * 2 > len(keten)
        return next((name for name in map("".join, rows) if is_name(name)), "".join(rows[0])) if short else ""
    return next(filter(None, map(in_pieces, rows)), "") if all(map(is_short, rows[0])) else ""


def _chains(los: Sequence[Schakel]) -> Iterator[list[Schakel]]:
    """Runs of which each begins near where the one before it ends."""
    keten: list[Schakel] = []
    for schakel in los:
        if keten and not _near(keten[-1], schakel):
            yield keten
            keten = []
        keten.append(schakel)
    yield keten


def _near(left: Schakel, right: Schakel) -> bool:
    small, large = sorted((left.grootte, right.grootte))
    apart = hypot(left.eind[0] - right.begin[0], left.eind[1] - right.begin[1])
    return apart <= _FAR * large and large <= _ALIKE * small


def _same_line(left: Schakel, right: Schakel) -> bool:
    return left.stand.soort == right.stand.soort and abs(left.basis - right.basis) <= _LEVEL * left.grootte


def _alone(groepen: Sequence[Sequence[Teken]]) -> Iterator[Schakel]:
    """The groups of a few letters that no word stands beside, in the order of the file."""
    woorden = [_woord(groep) for groep in groepen]
    around = _by_stand(groepen, woorden)
    for groep, woord in zip(groepen, woorden, strict=True):
        few = is_short(woord.tekst) or is_long(woord.tekst)
        if few and any(map(str.isalpha, woord.tekst)) and around[groep[0].stand.soort].roomy([woord]):
            begin, eind = _place(groep[0], woord.x0), _place(groep[0], woord.x1)
            yield Schakel(woord.tekst, begin, eind, woord.grootte, groep[0].stand, woord.basis)


def _woord(groep: Sequence[Teken]) -> Woord:
    tekst = "".join(teken.tekst for teken in groep)
    return Woord(tekst, groep[0].x0, groep[-1].x1, groep[0].basis, groep[0].grootte)


def _by_stand(groepen: Sequence[Sequence[Teken]], woorden: Sequence[Woord]) -> Mapping[object, Omgeving]:
    found: dict[object, list[Woord]] = defaultdict(list)
    for groep, woord in zip(groepen, woorden, strict=True):
        found[groep[0].stand.soort].append(woord)
    return {soort: Omgeving(some) for soort, some in found.items()}


def _place(teken: Teken, along: float) -> Punt:
    """A place on the line of a sign as a place on the page."""
    if teken.plek != "gedraaid":
        return along, teken.basis
    (rx, ry), (ox, oy) = teken.stand.rechts, teken.stand.op
    return along * rx + teken.basis * ox, along * ry + teken.basis * oy
