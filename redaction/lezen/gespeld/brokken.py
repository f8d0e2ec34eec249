# SPDX-License-Identifier: EUPL-1.2
"""Words in pieces of a few letters that nothing put together: a piece a line, cell, note or report.

Reported only: a few letters may be a word or a code of their own, so a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.brokregels import in_pieces, is_long, is_short
from redaction.lezen.gespeld.groepen import tables
from redaction.lezen.gespeld.regels import SOORT, seen
from redaction.melder import Melder
from redaction.stroom import Stroom, streams

_CODES = 2
"""More words than these in one table are codes of a roster."""
_LETTERS, _RAND = r"[^\W\d_]{1,2}", r"[^\W_]"
_ERIN = re.compile(
    rf"(?<!{_RAND}){_LETTERS}(?P<om>\s?[*·|/\\_~+=•:;,-]\s?)(?:{_LETTERS}(?P=om))+{_LETTERS}(?!{_RAND})"
)
"""Letters in a line with the same sign between them each time; detection reads spaces and full stops."""


@dataclass(frozen=True, slots=True)
class Brok:
    """A text that may be a piece, and where it stands for a reader."""

    tekst: str
    plaats: str


def pieces_told(ruw: Ruw, bron: boom.Document) -> Ruw:
    """``ruw`` with a report of each word that ``bron`` (the text as it was read) or a report holds in pieces.

    What became one word in ``ruw`` since is told no more, nor what a reader told of it.
    """
    alle = streams(bron)
    before, after = ("\n".join(stroom.tekst for stroom in some) for some in (alle, streams(ruw.document)))
    kept = [
        gemist
        for gemist in ruw.niet_overgenomen
        if gemist.soort != SOORT or after.count(gemist.tekst) <= before.count(gemist.tekst)
    ]
    told = " ".join(gemist.tekst for gemist in kept)
    melder = Melder()
    for woord in dict.fromkeys(_found(ruw, bron, alle)):
        if woord.tekst not in told and after.count(woord.tekst) <= before.count(woord.tekst):
            told = f"{told} {woord.tekst}"
            melder.meld(SOORT, woord.plaats, "tekst", woord.tekst)
    return replace(ruw, niet_overgenomen=(*kept, *melder.klaar()))


def words_in_pieces(teksten: Iterable[str]) -> list[str]:
    """The words that texts hold in pieces which follow each other, such as the titles of bookmarks."""
    return [woord.tekst for woord in _spelled([Brok(tekst, "") for tekst in teksten])]


def _found(ruw: Ruw, bron: boom.Document, alle: Sequence[Stroom]) -> Iterator[Brok]:
    for serie in (*_flows(alle), *_reports(ruw), *(run for stroom in alle for run in _in_line(stroom))):
        yield from _spelled(serie)
    yield from _in_tables(bron, alle)


def _flows(alle: Sequence[Stroom]) -> Iterator[list[Brok]]:
    """The lines of the text outside tables as they follow each other, and those of its notes."""
    for soorten in ({"titel", "kop", "alinea", "code", "bijschrift"}, {"noot"}):
        flow = [stroom for stroom in alle if stroom.soort in soorten]
        yield [Brok(regel, stroom.plaats) for stroom in flow for regel in stroom.tekst.split("\n")]


def _reports(ruw: Ruw) -> Iterator[list[Brok]]:
    for _, some in groupby(ruw.niet_overgenomen, lambda gemist: gemist.soort):
        yield [Brok(gemist.tekst, gemist.plaats) for gemist in some]


def _in_line(stroom: Stroom) -> Iterator[list[Brok]]:
    for found in _ERIN.finditer(stroom.tekst):
        yield [Brok(tekst, stroom.plaats) for tekst in found[0].split(found["om"])]


def _in_tables(document: boom.Document, alle: Sequence[Stroom]) -> list[Brok]:
    """What the cells of each table spell by row and by column; single letters under each other are read."""
    woorden: list[Brok] = []
    for tabel in tables(document):
        filled = [vak for vak in tabel if vak.gevuld]
        below = sorted((vak for vak in filled if not vak.teken), key=lambda vak: (vak.kolom, vak.rij))
        for cells in (filled, below):
            found = list(_spelled([Brok(alle[vak.stroom].tekst, alle[vak.stroom].plaats) for vak in cells]))
            woorden += found if len(found) <= _CODES else []
    return woorden


def _spelled(reeks: Sequence[Brok]) -> Iterator[Brok]:
    """What each run of pieces spells; a longer piece may begin or end one."""
    full = [brok for brok in reeks if seen(brok.tekst)]
    for start, end in _runs(full):
        before = start - (start > 0 and is_long(full[start - 1].tekst))
        behind = end + (end < len(full) and is_long(full[end].tekst))
        ways = dict.fromkeys([(start, behind), (before, end), (start, end)])
        texts = ([brok.tekst for brok in full[begin:stop]] for begin, stop in ways)
        if woord := next(filter(None, map(in_pieces, texts)), ""):
            yield Brok(woord, full[start].plaats)


def _runs(full: Sequence[Brok]) -> Iterator[tuple[int, int]]:
    at = 0
    for short, some in groupby(full, lambda brok: is_short(brok.tekst)):
        size = len(list(some))
        if short and size > 1:
            yield at, at + size
        at += size
