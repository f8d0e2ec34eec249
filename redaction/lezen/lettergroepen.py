# SPDX-License-Identifier: EUPL-1.2
"""Where signs stand apart in a document: in paragraphs that follow each other, points of a list, cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from redaction import boom
from redaction.lezen.gespeld import is_sign
from redaction.stroom import plain, streams

_KORTST, _MEER = 3, 9
"""Least signs of a column; so many differ over all columns of a table: a roster has fewer codes."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """Streams of signs under each other; ``los``: they are no marks or codes of what stands beside them."""

    stromen: tuple[int, ...]
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
    return [*gang.gevonden, *(kolom for vakken in gang.tabellen for kolom in _in_table(vakken))]


def tables(document: boom.Document) -> list[list[Vak]]:
    """The cells of every table, row by row."""
    return _Gang.over(document).tabellen


@dataclass
class _Gang:
    """One pass over a document in the order in which its streams are numbered."""

    nummer: int = 1
    gevonden: list[Kolom] = field(default_factory=list)
    tabellen: list[list[Vak]] = field(default_factory=list)

    @classmethod
    def over(cls, document: boom.Document) -> _Gang:
        gang = cls()
        gang.blocks(document.blocks)
        return gang

    def blocks(self, blocks: Sequence[boom.Block]) -> None:
        run: list[int] = []
        for block in blocks:
            if _sign(block):
                run.append(self.nummer)
            else:
                self.close(run)
                run = []
            self.block(block)
        self.close(run)

    def block(self, block: boom.Block) -> None:
        match block:
            case boom.Quote(inner):
                self.blocks(inner)
            case boom.ItemList(items=items):
                self.items(items)
            case boom.Table():
                self.table(block)
            case _:
                self.nummer += _count(block)

    def items(self, items: Sequence[Sequence[boom.Block]]) -> None:
        run: list[int] = []
        for item in items:
            if len(item) == 1 and _sign(item[0]):
                run.append(self.nummer)
            else:
                self.close(run)
                run = []
            self.blocks(item)
        self.close(run)

    def close(self, run: Sequence[int]) -> None:
        if len(run) >= _KORTST:
            self.gevonden.append(Kolom(tuple(run), los=True))

    def table(self, table: boom.Table) -> None:
        self.nummer += _count(boom.Paragraph(table.caption)) if table.caption else 0
        vakken: list[Vak] = []
        for nr, row in enumerate((*table.head, *table.body)):
            at = 0
            for cell in row:
                vakken.append(_vak(cell, nr, at, self.nummer))
                at += cell.colspan
                self.blocks(cell.blocks)
        self.tabellen.append(vakken)


def _vak(cell: boom.Cell, rij: int, kolom: int, nummer: int) -> Vak:
    gevuld = any(map(_says, cell.blocks))
    only = cell.blocks[0] if len(cell.blocks) == 1 else None
    teken = plain(only.content).strip() if only is not None and _sign(only) else ""  # type: ignore[union-attr]
    return Vak(rij, kolom, nummer, teken, gevuld)


def _in_table(vakken: Sequence[Vak]) -> list[Kolom]:
    runs = list(_runs(vakken))
    labelled = {vak.rij for vak in vakken if vak.gevuld and not vak.teken}
    codes = len(runs) > 1 and len({vak.teken.casefold() for run in runs for vak in run}) < _MEER
    free = [not codes and not any(vak.rij in labelled for vak in run[1:]) for run in runs]
    return [Kolom(tuple(vak.stroom for vak in run), los) for run, los in zip(runs, free, strict=True)]


def _runs(vakken: Sequence[Vak]) -> Iterator[list[Vak]]:
    """The signs of each column that stand in rows that follow each other."""
    ordered = sorted((vak for vak in vakken if vak.teken), key=lambda vak: (vak.kolom, vak.rij))
    for _, run in groupby(enumerate(ordered), lambda item: (item[1].kolom, item[1].rij - item[0])):
        found = [vak for _, vak in run]
        if len(found) >= _KORTST:
            yield found


def _sign(block: boom.Block) -> bool:
    return (
        isinstance(block, boom.Paragraph | boom.Heading)
        and _count(block) == 1
        and is_sign(plain(block.content))
    )


def _count(block: boom.Block) -> int:
    """How many streams a block has; most have one."""
    if isinstance(block, boom.Paragraph | boom.Heading) and _bare(block):
        return 1
    return len(streams(boom.Document((), (block,)))) - 1


def _bare(block: boom.Paragraph | boom.Heading) -> bool:
    return all(isinstance(node, boom.Text | boom.LineBreak) for node in block.content)


def _says(block: boom.Block) -> bool:
    if isinstance(block, boom.Paragraph | boom.Heading) and _bare(block):
        return bool(plain(block.content).strip())
    return any(stroom.tekst.strip() for stroom in streams(boom.Document((), (block,))))
