# SPDX-License-Identifier: EUPL-1.2
"""Everything on one page, put together from its signs and its objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from redaction.lezen.pdf.bedekt import Rechthoek
from redaction.lezen.pdf.objecten import read_objects
from redaction.lezen.pdf.tekens import Teken, read_signs
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
    return Blad(
        nummer,
        width,
        height,
        tuple(_words([s for s in signs if s is None or s.plek == "zichtbaar"])),
        tuple(things.lijnen),
        {plek: text for plek in ("verborgen", "buiten", "gedraaid") if (text := _plain(signs, plek))},
        unreadable,
        tuple(things.beelden),
        things.tekeningen,
        things.teveel,
    )


def _plain(signs: Rij, plek: str) -> str:
    return one_line("".join(" " if s is None else s.tekst for s in signs if s is None or s.plek == plek))


def _words(signs: Rij) -> Iterator[Woord]:
    current: list[Teken] = []
    for sign in signs:
        if current and (sign is None or _apart(current[-1], sign)):
            yield _word(current)
            current = []
        if sign is not None:
            current.append(sign)
    if current:
        yield _word(current)


def _apart(left: Teken, right: Teken) -> bool:
    """Whether two signs that follow each other in the file are parts of different words."""
    size = max(left.grootte, right.grootte, 1.0)
    gap = right.x0 - left.x1
    if left.verhoogd != right.verhoogd:
        return True
    return abs(left.basis - right.basis) > 0.15 * size or gap > 0.3 * size or gap < -0.8 * size


def _word(signs: list[Teken]) -> Woord:
    size = max(sign.grootte for sign in signs)
    left, right = min(sign.x0 for sign in signs), max(sign.x1 for sign in signs)
    text = "".join(sign.tekst for sign in signs)
    bold, broken = all(sign.vet for sign in signs), signs[-1].afbreking
    return Woord(text, left, right, signs[0].basis, size, bold, broken)
