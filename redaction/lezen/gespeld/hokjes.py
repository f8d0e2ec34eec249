# SPDX-License-Identifier: EUPL-1.2
"""Words spelled over the cells of a table, one letter in each, as forms have boxes for a name: put together.

Apart each letter is nobody's, and a name could be read off the public version one box at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.groepen import Vak, tables
from redaction.lezen.gespeld.regels import is_number, is_word
from redaction.stroom import Stroom, Vervanging, rewrite

_KORTST, _MEER = 5, 9
"""Least cells of a word; different signs over all rows of a table: a roster has fewer codes."""


def letters_together(ruw: Ruw) -> Ruw:
    """``ruw`` with each such word in its first cell; the cells behind it stay, empty.

    Words in one row, as a first name and a surname with an empty box in between, become one text.
    """
    nieuw = {nummer: tekst for rij in _rows(ruw.document) for nummer, tekst in _merged(rij)}
    if not nieuw:
        return ruw

    def edit(stroom: Stroom) -> Sequence[Vervanging]:
        if stroom.nummer not in nieuw:
            return ()
        return [Vervanging(0, len(stroom.tekst), nieuw[stroom.nummer])]

    return replace(ruw, document=rewrite(ruw.document, edit))


def _rows(document: boom.Document) -> Iterator[list[list[Vak]]]:
    """The runs of cells with one sign each that spell something, with the others of their row."""
    for tabel in tables(document):
        runs = _runs(tabel)
        lang = [rij for rij in runs if len(rij) >= _KORTST]
        anders = {vak.teken.casefold() for rij in lang for vak in rij}
        if len(lang) == 1 or len(anders) >= _MEER:
            yield from (rij for rij in _beside(runs) if any(map(_sure, rij)))


def _beside(runs: Sequence[list[Vak]]) -> list[list[list[Vak]]]:
    """Runs of letters in the same row together; every other run by itself."""
    found: list[list[list[Vak]]] = []
    for run in (run for run in runs if len(run) > 1):
        vorige = found[-1][-1] if found else []
        if vorige and vorige[-1].rij == run[0].rij and _letters(vorige) and _letters(run):
            found[-1].append(run)
        else:
            found.append([run])
    return found


def _letters(run: Sequence[Vak]) -> bool:
    return all(vak.teken.isalpha() for vak in run)


def _sure(run: Sequence[Vak]) -> bool:
    return len(run) >= _KORTST and _spells("".join(vak.teken for vak in run))


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


def _merged(runs: Sequence[Sequence[Vak]]) -> Iterator[tuple[int, str]]:
    vakken = [vak for run in runs for vak in run]
    yield vakken[0].stroom, " ".join("".join(vak.teken for vak in run) for run in runs)
    yield from ((vak.stroom, "") for vak in vakken[1:])
