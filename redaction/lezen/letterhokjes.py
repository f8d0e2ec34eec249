# SPDX-License-Identifier: EUPL-1.2
"""Words spelled over the cells of a table, one letter in each, as forms have boxes for a name: put together.

Apart each letter is nobody's, and a name could be read off the public version one box at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from stdnum.nl import bsn

from redaction.lezen.gelezen import Ruw
from redaction.stroom import Stroom, Vervanging, rewrite, streams

_KORTST, _LETTERS, _MEER = 5, 4, 9
"""Least cells of a word; different letters in it; the same over all rows of a table that has several: a
roster has fewer codes."""
_KLINKER = re.compile(r"[aeiouyà-ü]", re.IGNORECASE)
_MEDEKLINKERS = re.compile(r"[b-df-hj-np-tv-xz]", re.IGNORECASE)
_TWEE = re.compile(r"(.)\1", re.IGNORECASE)
_GETAL = re.compile(r"0\d{9}|\d{4}[A-Za-z]{2}")


def letters_together(ruw: Ruw) -> Ruw:
    """``ruw`` with each such word in its first cell; the cells behind it stay, empty."""
    nieuw = {nummer: tekst for rij in _rows(streams(ruw.document)) for nummer, tekst in _merged(rij)}
    if not nieuw:
        return ruw

    def edit(stroom: Stroom) -> Sequence[Vervanging]:
        if stroom.nummer not in nieuw:
            return ()
        return [Vervanging(0, len(stroom.tekst), nieuw[stroom.nummer])]

    return replace(ruw, document=rewrite(ruw.document, edit))


def _rows(alle: Sequence[Stroom]) -> Iterator[list[Stroom]]:
    """The runs of cells with one sign each that spell something."""
    cellen = [stroom for stroom in alle if stroom.soort == "cel"]
    for _, tabel in groupby(cellen, lambda cel: cel.plaats.partition(",")[0]):
        rijen = [list(rij) for los, rij in groupby(tabel, lambda cel: len(cel.tekst.strip()) == 1) if los]
        rijen = [rij for rij in rijen if len(rij) >= _KORTST and all(map(_sign, rij))]
        anders = {cel.tekst.strip().casefold() for rij in rijen for cel in rij}
        if len(rijen) == 1 or len(anders) >= _MEER:
            yield from (rij for rij in rijen if _spells("".join(cel.tekst.strip() for cel in rij)))


def _sign(cel: Stroom) -> bool:
    return cel.tekst.strip().isalnum()


def _spells(woord: str) -> bool:
    """Whether signs in a row are a word or a number of someone, no codes or scores."""
    if woord.isdigit() or not woord.isalpha():
        return bool(_GETAL.fullmatch(woord)) or bsn.is_valid(woord)
    anders = len(set(woord.casefold())) >= _LETTERS
    herhaald = len(_TWEE.findall(woord)) > 1
    return anders and not herhaald and bool(_KLINKER.search(woord)) and len(_MEDEKLINKERS.findall(woord)) > 1


def _merged(rij: Sequence[Stroom]) -> Iterator[tuple[int, str]]:
    yield rij[0].nummer, "".join(cel.tekst.strip() for cel in rij)
    yield from ((cel.nummer, "") for cel in rij[1:])
