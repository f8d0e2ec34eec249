# SPDX-License-Identifier: EUPL-1.2
"""Words and numbers that the labels of lists spell: each point a list of its own, "F." then "E." then "R.".

Such labels would stand in the public version, where a reader reads them from top to bottom. They are
reported, and the points get bullets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.melder import Melder
from redaction.stroom import plain

SOORT = "letters van lijstnummers"
_LETTERS = frozenset({"letter", "hoofdletter"})
_SPRONGEN = 3
"""Least lists that begin neither anew nor where the one before them ended."""
_ALFABET, _BEGIN = 26, 40


def labels_told(ruw: Ruw) -> Ruw:
    """``ruw`` with bullets for lists whose labels spell something, and a report of what they spell."""
    melder = Melder()
    blocks = _blocks(ruw.document.blocks, melder)
    if not melder.gevonden:
        return ruw
    document = replace(ruw.document, blocks=blocks)
    return replace(ruw, document=document, niet_overgenomen=(*ruw.niet_overgenomen, *melder.klaar()))


def _blocks(blocks: Sequence[boom.Block], melder: Melder) -> tuple[boom.Block, ...]:
    inner = [_inside(block, melder) for block in blocks]
    for run in (*_lettered(inner), *_numbered(inner)):
        lijsten = [block for block in (inner[i] for i in run) if isinstance(block, boom.ItemList)]
        if _jumps(lijsten) >= _SPRONGEN:
            melder.meld(SOORT, _place(lijsten[0]), "tekst", _spelled(lijsten))
            for i, lijst in zip(run, lijsten, strict=True):
                inner[i] = replace(lijst, start=None)
    return tuple(inner)


def _inside(block: boom.Block, melder: Melder) -> boom.Block:
    match block:
        case boom.Quote(blocks):
            return boom.Quote(_blocks(blocks, melder))
        case boom.ItemList(items=items):
            return replace(block, items=tuple(_blocks(item, melder) for item in items))
        case boom.Table(head, body):
            return replace(block, head=_rows(head, melder), body=_rows(body, melder))
        case _:
            return block


def _rows(rows: Sequence[Sequence[boom.Cell]], melder: Melder) -> tuple[tuple[boom.Cell, ...], ...]:
    return tuple(tuple(replace(c, blocks=_blocks(c.blocks, melder)) for c in row) for row in rows)


def _lettered(blocks: Sequence[boom.Block]) -> Iterator[list[int]]:
    """The lists with letters among blocks, whatever stands in between."""
    yield [
        i
        for i, block in enumerate(blocks)
        if isinstance(block, boom.ItemList) and block.start is not None and block.nummering in _LETTERS
    ]


def _numbered(blocks: Sequence[boom.Block]) -> Iterator[list[int]]:
    """Runs of lists with numbers right behind each other."""
    run: list[int] = []
    for i, block in enumerate(blocks):
        if isinstance(block, boom.ItemList) and block.start is not None and block.nummering not in _LETTERS:
            run.append(i)
        else:
            yield run
            run = []
    yield run


def _jumps(lijsten: Sequence[boom.ItemList]) -> int:
    verwacht, sprongen = 1, 0
    for lijst in lijsten:
        sprongen += lijst.start not in {1, verwacht}
        verwacht = (lijst.start or 0) + len(lijst.items)
    return sprongen


def _spelled(lijsten: Sequence[boom.ItemList]) -> str:
    tekens = [_label(lijst, (lijst.start or 0) + nr) for lijst in lijsten for nr in range(len(lijst.items))]
    return ("" if all(len(t) == 1 for t in tekens) else " ").join(tekens)


def _place(lijst: boom.ItemList) -> str:
    begin = next((plain(block.content) for block in lijst.items[0] if isinstance(block, boom.Paragraph)), "")
    return f"de lijst die begint met {begin[:_BEGIN]!r}"


def _label(lijst: boom.ItemList, nummer: int) -> str:
    if lijst.nummering not in _LETTERS or nummer < 1:
        return str(nummer)
    letter = chr(ord("a") + (nummer - 1) % _ALFABET) * ((nummer - 1) // _ALFABET + 1)
    return letter if lijst.nummering == "letter" else letter.upper()
