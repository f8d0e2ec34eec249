# SPDX-License-Identifier: EUPL-1.2
"""Lines to paragraphs: joined where the line was only full, cut where the writer began anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from redaction.lezen.pdf.regels import is_marker
from redaction.lezen.pdf.vormen import Stuk

_APART = 1.25
_WIDEST = 1.75
_SIZE = 0.08
_SET_ASIDE = 6.0
_FILLED = 3
# Words that begin small after the hyphen of a double name: Jansen-de Vries.
_PREFIX_LIST = "de den der het in op te ten ter van von 's 't la le el al da di du"
_PREFIXES = frozenset(_PREFIX_LIST.split())


@dataclass(frozen=True, slots=True)
class Tekstblok:
    """A paragraph before it has a kind: its lines (parted by ``\\n`` where meant so), size and weight."""

    tekst: str
    grootte: float
    vet: bool
    regels: int


@dataclass(frozen=True, slots=True)
class Kolom:
    """How far the lines of a column reach, and the distance between its lines."""

    links: float
    rechts: float
    regelafstand: float

    @classmethod
    def of(cls, stukken: Sequence[Stuk]) -> Kolom:
        left, right = [piece.x0 for piece in stukken], [piece.x1 for piece in stukken]
        return cls(min(left, default=0.0), max(right, default=0.0), _leading(stukken))


def paragraphs(stukken: Sequence[Stuk], kolom: Kolom | None = None) -> list[Tekstblok]:
    """The paragraphs of consecutive lines of one column."""
    groups: list[list[Stuk]] = []
    kolom = kolom or Kolom.of(stukken)
    leading = kolom.regelafstand
    for piece in stukken:
        if groups and not _begins(groups[-1], piece, leading, kolom):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [_block(group, kolom) for group in groups]


def _leading(stukken: Sequence[Stuk]) -> float:
    """The distance between base lines within a paragraph, in units of the letter size."""
    steps = sorted((a.basis - b.basis) / a.grootte for a, b in pairwise(stukken) if _same(a, b))
    plausible = [step for step in steps if 0.8 < step < 2.5]
    return min(plausible[len(plausible) // 5], _WIDEST) if plausible else 1.3


def _same(a: Stuk, b: Stuk) -> bool:
    return abs(a.grootte - b.grootte) <= _SIZE * max(a.grootte, b.grootte)


def _begins(group: Sequence[Stuk], piece: Stuk, leading: float, kolom: Kolom) -> bool:
    above = group[-1]
    step = (above.basis - piece.basis) / piece.grootte
    if not _same(above, piece) or above.vet != piece.vet or step > _APART * leading or step < 0:
        return True
    in_list = is_marker(group[0].woorden[0].tekst)
    if is_marker(piece.woorden[0].tekst) and len(piece.woorden) > 1:
        return in_list or _ends_early(above, piece, kolom)
    return in_list and piece.x0 < group[0].x0 + 0.3 * piece.grootte


def _ends_early(above: Stuk, piece: Stuk, kolom: Kolom) -> bool:
    """Whether the first word of ``piece`` would have fitted on the line above: the break was meant.

    In lines set to the right or in the middle the room is on the left.
    """
    first = piece.woorden[0]
    room = kolom.rechts - above.x1
    ragged = abs(above.x0 - piece.x0) > 0.5 * above.grootte
    if ragged and min(above.x0, piece.x0) - kolom.links > _SET_ASIDE * above.grootte:
        room += above.x0 - kolom.links
    return room > (first.x1 - first.x0) + 0.9 * above.grootte


def _block(group: Sequence[Stuk], kolom: Kolom) -> Tekstblok:
    kolom = _narrowed(group, kolom)
    text = group[0].tekst
    for above, piece in pairwise(group):
        text = _join(text, above, piece, kolom)
    return Tekstblok(text, group[0].grootte, all(piece.vet for piece in group), len(group))


def _narrowed(group: Sequence[Stuk], kolom: Kolom) -> Kolom:
    """The column as wide as this paragraph, when most of its lines are filled out to one edge."""
    ends = [piece.x1 for piece in group[:-1]]
    reach = max(ends, default=0.0)
    full = sum(reach - end <= group[0].grootte for end in ends)
    return replace(kolom, rechts=reach) if full >= _FILLED and full > len(ends) / 2 else kolom


def _join(text: str, above: Stuk, piece: Stuk, kolom: Kolom) -> str:
    if above.woorden[-1].afgebroken or text.endswith("-"):
        return glue(text, piece.tekst)
    return f"{text}{chr(10) if _ends_early(above, piece, kolom) else ' '}{piece.tekst}"


def glue(left: str, right: str) -> str:
    """Two halves of a word that was broken with a hyphen; the hyphen stays where it may be meant."""
    stem = left[:-1]
    broken = len(stem) > 1 and stem[-2:].isalpha() and right[:1].islower()
    if broken and not _is_double_name(right):
        return stem + right
    return left + right if stem and not stem[-1].isspace() else f"{left} {right}"


def _is_double_name(right: str) -> bool:
    """Whether ``right`` goes on as the second half of a name: ``de Vries``, ``van der Berg``."""
    words = right.split()
    while words and words[0] in _PREFIXES:
        words = words[1:]
    return right.split()[0] in _PREFIXES and bool(words) and words[0][0].isupper()
