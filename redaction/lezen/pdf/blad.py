# SPDX-License-Identifier: EUPL-1.2
"""Everything on one page, put together from its signs and its objects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from redaction.lezen.gespeld.regels import righted
from redaction.lezen.pdf.bedekt import Rechthoek
from redaction.lezen.pdf.kettingen import chained
from redaction.lezen.pdf.objecten import read_objects
from redaction.lezen.pdf.regels import pieces
from redaction.lezen.pdf.staand import Staand, upright
from redaction.lezen.pdf.tekens import Teken, read_signs
from redaction.lezen.pdf.volgorde import in_order
from redaction.lezen.pdf.vormen import Blad, Draaiing, Woord
from redaction.melder import one_line

Rij = Sequence[Teken | None]


def read_page(page: Any, nummer: int, naam: str, bedekt: Sequence[Rechthoek] = ()) -> Blad:
    """Words, ruled lines and images of one page. Raises LeesFout when it holds absurdly many signs."""
    width, height = page.get_size()
    turn = Draaiing(page)
    things = read_objects(page, turn)
    for area in bedekt:
        things.cover(turn.box(*area))
    signs, unreadable = read_signs(page, turn, things, nummer, naam)
    visible = _words(levelled([s for s in signs if s is None or s.plek == "zichtbaar"]))
    staand = upright(tuple(visible), things.lijnen)
    told = "; ".join(dict.fromkeys((*staand.gemeld, *_chained(signs, staand))))
    left_out = (*_left_out(signs), ("staand", told))
    return Blad(
        nummer,
        width,
        height,
        staand.woorden,
        tuple(things.lijnen),
        {plek: text for plek, text in left_out if text},
        unreadable,
        tuple(things.beelden),
        things.tekeningen,
        things.teveel,
        staand.ernaast,
    )


def _left_out(signs: Rij) -> Iterator[tuple[str, str]]:
    for plek in ("verborgen", "buiten"):
        told = (" " if s is None else s.tekst for s in signs if s is None or s.plek == plek)
        yield plek, one_line("".join(told))
    yield "gedraaid", " ".join(_turned(signs))


def _chained(signs: Rij, staand: Staand) -> Iterator[str]:
    """Names of letters that stand apart and became no word of the page."""
    shown = [s if s is None or s.plek in {"zichtbaar", "gedraaid"} else None for s in signs]
    apart = [groep for groep in _groups(shown) if (groep[0].x0, groep[0].basis) not in staand.samen]
    known = " ".join((*_turned(signs), *staand.gemeld))
    yield from (name for name in chained(apart) if name not in known)


def _turned(signs: Rij) -> Iterator[str]:
    """What is not upright, read line by line after turning the page, for each way it stands."""
    turned = [s for s in signs if s is None or s.plek == "gedraaid"]
    for soort in dict.fromkeys(s.stand.soort for s in turned if s is not None):
        words = tuple(_words([s if s is None or s.stand.soort == soort else None for s in turned]))
        staand = upright(words)
        yield from (righted(piece.tekst) for piece in pieces(staand.woorden))
        yield from (woord.tekst for woord in staand.ernaast)
        yield from staand.gemeld


def levelled(signs: Rij) -> Rij:
    """Signs of lines that run a little up or down, on base lines that are level."""
    places: dict[float, list[float]] = defaultdict(list)
    for sign in signs:
        if sign is not None and sign.stand.scheef:
            places[round(sign.stand.scheef, 2)].append(sign.x0)
    middle = {rise: sum(found) / len(found) for rise, found in places.items()}
    return [sign if sign is None or not sign.stand.scheef else _level(sign, middle) for sign in signs]


def _level(sign: Teken, middle: Mapping[float, float]) -> Teken:
    rise = sign.stand.scheef * (sign.x0 - middle[round(sign.stand.scheef, 2)])
    return replace(sign, basis=sign.basis - rise)


def _words(signs: Rij) -> Iterator[Woord]:
    return map(_word, in_order(list(_groups(signs))))


def _groups(signs: Rij) -> Iterator[list[Teken]]:
    current: list[Teken] = []
    for sign in signs:
        if current and (sign is None or _apart(current[-1], sign)):
            yield current
            current = []
        if sign is not None:
            current.append(sign)
    if current:
        yield current


def _apart(left: Teken, right: Teken) -> bool:
    """Whether two signs that follow each other in the file are parts of different words.

    Within one text object pdfium tells where a space stands: letters set wide apart are one word.
    """
    size = max(left.grootte, right.grootte, 1.0)
    gap = right.x0 - left.x1
    if left.verhoogd != right.verhoogd:
        return True
    wide = gap > 0.3 * size and not (left.ding and left.ding == right.ding)
    return wide or abs(left.basis - right.basis) > 0.15 * size or gap < -0.8 * size


def _word(signs: list[Teken]) -> Woord:
    size = max(sign.grootte for sign in signs)
    left, right = min(sign.x0 for sign in signs), max(sign.x1 for sign in signs)
    text = "".join(sign.tekst for sign in signs)
    bold, broken = all(sign.vet for sign in signs), signs[-1].afbreking
    return Woord(text, left, right, signs[0].basis, size, bold, broken)
