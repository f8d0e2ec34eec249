# SPDX-License-Identifier: EUPL-1.2
"""Where signs stand apart in a document: in paragraphs that follow each other, points of a list, cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from redaction import boom
from redaction.lezen.gespeld.regels import bare, is_sign, seen
from redaction.stroom import plain, streams

_KORTST, _MEER = 3, 9
"""Least signs of a column; so many differ over all columns of a table: a roster has fewer codes."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """Streams of signs under each other; ``los``: they are no marks or codes of what stands beside them.

    ``gaten``: how many empty blocks and edges of lists, quotes or tables stand between each and the next.
    """

    stromen: tuple[int, ...]
    gaten: tuple[int, ...]
    los: bool


@dataclass(frozen=True, slots=True)
class Vak:
    """A cell: row, column, first stream, its only sign ("" when it says more), whether it is filled."""

    rij: int
    kolom: int
    stroom: int
    teken: str
    gevuld: bool


def columns(document: boom.Document) -> list[Kolom]:
    """Every run of at least three streams with one sign each that stand under each other."""
    gang = _Gang.over(document)
    return [*gang.gevonden, *(kolom for vakken in gang.breed for kolom in _in_table(vakken))]


def tables(document: boom.Document) -> list[list[Vak]]:
    """The cells of every table, row by row."""
    return _Gang.over(document).tabellen


@dataclass
class _Gang:
    """One pass over a document in the order in which its streams are numbered.

    A run of signs goes on over empty blocks and into and out of lists, quotes and tables of one column.
    """

    nummer: int = 1
    gevonden: list[Kolom] = field(default_factory=list)
    tabellen: list[list[Vak]] = field(default_factory=list)
    breed: list[list[Vak]] = field(default_factory=list)
    run: list[tuple[int, int]] = field(default_factory=list)
    gat: int = 0
    los: bool = True

    @classmethod
    def over(cls, document: boom.Document) -> _Gang:
        gang = cls()
        gang.blocks(document.blocks)
        gang.close()
        return gang

    def blocks(self, blocks: Sequence[boom.Block]) -> None:
        for block in blocks:
            self.block(block)

    def block(self, block: boom.Block) -> None:
        match block:
            case boom.Quote(inner):
                self.gat += 1
                self.blocks(inner)
                self.gat += 1
            case boom.ItemList(items=items):
                self.gat += 1
                for item in items:
                    self.blocks(item)
                self.gat += 1
            case boom.Table():
                self.table(block)
            case _:
                self.leaf(block)

    def leaf(self, block: boom.Block) -> None:
        """A sign goes on with the run, what says nothing leaves a gap, all else ends it."""
        if _sign(block):
            self.run.append((self.nummer, self.gat))
            self.gat = 0
        elif any(map(str.isalnum, _tekst(block))):
            self.close()
        else:
            self.gat += 1
        self.nummer += _count(block)

    def close(self) -> None:
        if len(self.run) >= _KORTST:
            stromen, gaten = zip(*self.run, strict=True)
            self.gevonden.append(Kolom(stromen, gaten[1:], self.los))
        self.run, self.gat, self.los = [], 0, True

    def table(self, table: boom.Table) -> None:
        if table.caption:
            self.leaf(boom.Paragraph(table.caption))
        rows = (*table.head, *table.body)
        narrow = all(sum(any(map(_says, cell.blocks)) for cell in row) < 2 for row in rows)
        vakken: list[Vak] = []
        self.gat += 1
        for nr, row in enumerate(rows):
            at = 0
            for cell in row:
                vakken.append(_vak(cell, nr, at, self.nummer))
                at += cell.colspan
                self.cell(cell, narrow=narrow)
            self.gat += not any(vak.gevuld for vak in vakken[len(vakken) - len(row) :])
        self.gat += 1
        self.tabellen.append(vakken)
        if not narrow:
            self.breed.append(vakken)
        elif len({vak.kolom for vak in vakken if vak.teken}) > 1:
            self.los = False

    def cell(self, cell: boom.Cell, *, narrow: bool) -> None:
        """A cell of a table of one column belongs to the run, another stands by itself."""
        if not narrow:
            self.close()
            self.blocks(cell.blocks)
            self.close()
        elif any(map(_says, cell.blocks)):
            self.blocks(cell.blocks)
        else:
            self.nummer += sum(map(_count, cell.blocks))


def _vak(cell: boom.Cell, rij: int, kolom: int, nummer: int) -> Vak:
    says = [nr for nr, block in enumerate(cell.blocks) if _says(block)]
    only = cell.blocks[says[0]] if len(says) == 1 else None
    if only is None or not _sign(only):
        return Vak(rij, kolom, nummer, "", bool(says))
    before = sum(map(_count, cell.blocks[: says[0]]))
    return Vak(rij, kolom, nummer + before, bare(_tekst(only)), gevuld=True)


def _in_table(vakken: Sequence[Vak]) -> list[Kolom]:
    runs = list(_runs(vakken))
    labelled = {vak.rij for vak in vakken if vak.gevuld and not vak.teken}
    codes = len(runs) > 1 and len({vak.teken.casefold() for run in runs for vak in run}) < _MEER
    free = [not codes and labelled.isdisjoint(range(run[0].rij + 1, run[-1].rij + 1)) for run in runs]
    return [
        Kolom(tuple(vak.stroom for vak in run), (0,) * (len(run) - 1), los)
        for run, los in zip(runs, free, strict=True)
    ]


def _runs(vakken: Sequence[Vak]) -> Iterator[list[Vak]]:
    """The signs of each column that follow each other, whatever is empty between them."""
    ordered = sorted((vak for vak in vakken if vak.gevuld), key=lambda vak: (vak.kolom, vak.rij))
    for (_, sign), run in groupby(ordered, lambda vak: (vak.kolom, bool(vak.teken))):
        found = list(run)
        if sign and len(found) >= _KORTST:
            yield found


def _sign(block: boom.Block) -> bool:
    return (
        isinstance(block, boom.Paragraph | boom.Heading | boom.Code)
        and _count(block) == 1
        and is_sign(_tekst(block))
    )


def _tekst(block: boom.Block) -> str:
    """All that a block without blocks in it says."""
    if isinstance(block, boom.Paragraph | boom.Heading) and _bare(block):
        return plain(block.content)
    return "\n".join(stroom.tekst for stroom in streams(boom.Document((), (block,)))).strip("\n")


def _count(block: boom.Block) -> int:
    """How many streams a block has; most have one."""
    if isinstance(block, boom.Paragraph | boom.Heading) and _bare(block):
        return 1
    return len(streams(boom.Document((), (block,)))) - 1


def _bare(block: boom.Paragraph | boom.Heading) -> bool:
    return all(isinstance(node, boom.Text | boom.LineBreak) for node in block.content)


def _says(block: boom.Block) -> bool:
    if isinstance(block, boom.Paragraph | boom.Heading) and _bare(block):
        return bool(seen(plain(block.content)))
    return any(seen(stroom.tekst) for stroom in streams(boom.Document((), (block,))))
