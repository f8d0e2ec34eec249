# SPDX-License-Identifier: EUPL-1.2
"""Words spelled over the cells of a table, one letter in each, as forms have boxes for a name: put together.

Apart each letter is nobody's, and a name could be read off the public version one box at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld import is_number, is_word
from redaction.lezen.lettergroepen import Vak, tables
from redaction.stroom import Stroom, Vervanging, rewrite

_KORTST, _MEER = 5, 9
"""Least cells of a word; different signs over all rows of a table: a roster has fewer codes."""


def letters_together(ruw: Ruw) -> Ruw:
    """``ruw`` with each such word in its first cell; the cells behind it stay, empty."""
    nieuw = {nummer: tekst for rij in _rows(ruw.document) for nummer, tekst in _merged(rij)}
    if not nieuw:
        return ruw

    def edit(stroom: Stroom) -> Sequence[Vervanging]:
        if stroom.nummer not in nieuw:
            return ()
        return [Vervanging(0, len(stroom.tekst), nieuw[stroom.nummer])]

    return replace(ruw, document=rewrite(ruw.document, edit))


def _rows(document: boom.Document) -> Iterator[list[Vak]]:
    """The runs of cells with one sign each that spell something."""
    for tabel in tables(document):
        rijen = [rij for rij in _runs(tabel) if len(rij) >= _KORTST]
        anders = {vak.teken.casefold() for rij in rijen for vak in rij}
        if len(rijen) == 1 or len(anders) >= _MEER:
            yield from (rij for rij in rijen if _spells("".join(vak.teken for vak in rij)))


def _runs(tabel: Sequence[Vak]) -> list[list[Vak]]:
    """Signs side by side; where boxes fill a whole row the word may go on in the next."""
    found: list[list[Vak]] = [[]]
    for vak in tabel:
        under = bool(found[-1]) and found[-1][-1].rij != vak.rij and len(found[-1]) < _KORTST
        if under or not vak.teken.isalnum():
            found.append([])
        if vak.teken.isalnum():
            found[-1].append(vak)
    return found


def _spells(woord: str) -> bool:
    """Whether signs in a row are a word or a number of someone, no codes or scores."""
    return is_word(woord) if woord.isalpha() else is_number(woord)


def _merged(rij: Sequence[Vak]) -> Iterator[tuple[int, str]]:
    yield rij[0].stroom, "".join(vak.teken for vak in rij)
    yield from ((vak.stroom, "") for vak in rij[1:])
