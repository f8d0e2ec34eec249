# SPDX-License-Identifier: EUPL-1.2
"""Marked passages as finds, and how a covered passage takes in what else is covered in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from redaction.boom import Document
from redaction.merk import Merk
from redaction.model import Vondst
from redaction.stroom import Stroom, marked_spans, streams
from redaction.toepassen import Lak


def passagevondsten(document: Document) -> tuple[tuple[Stroom, Vondst], ...]:
    """One find for each marked passage of each stream; neighbours with one mark are one passage."""
    stromen = {s.nummer: s for s in streams(document)}
    per: dict[tuple[int, Merk], list[tuple[int, int]]] = defaultdict(list)
    for span in marked_spans(document):
        if span.start < span.end:
            per[span.stroom, span.merk].append((span.start, span.end))
    found = [
        (stromen[nummer], vondst)
        for (nummer, merk), spans in per.items()
        for start, end in _joined(stromen[nummer].tekst, spans)
        for vondst in _vondst(stromen[nummer].tekst, start, end, merk)
    ]
    return tuple(sorted(found, key=lambda paar: (paar[0].nummer, paar[1].start, paar[1].bron)))


def _vondst(tekst: str, start: int, end: int, merk: Merk) -> Iterator[Vondst]:
    """The passage without white space at its ends; nothing when there is nothing else."""
    stuk = tekst[start:end]
    kaal = stuk.strip()
    if kaal:
        start += len(stuk) - len(stuk.lstrip())
        yield Vondst(start, start + len(kaal), "passage", kaal, 1.0, 1, merk.code)


def _joined(tekst: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans with only white space between them as one."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if made and not tekst[made[-1][1] : start].strip():
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return made


def zonder_dubbel(passages: Sequence[Lak], overig: Sequence[Lak]) -> list[Lak]:
    """What to cover without overlap: passages whole, longest first, and what sticks out of them."""
    whole: dict[int, list[Lak]] = defaultdict(list)
    for lak in sorted(passages, key=lambda x: (x.stroom, x.start - x.end, x.start)):
        whole[lak.stroom] += _outside(lak, whole[lak.stroom])
    rest = [piece for lak in overig for piece in _outside(lak, whole[lak.stroom])]
    return sorted([*rest, *(x for row in whole.values() for x in row)], key=lambda x: (x.stroom, x.start))


def _outside(lak: Lak, taken: Sequence[Lak]) -> list[Lak]:
    """The pieces of a span that lie outside others."""
    pieces, start = [], lak.start
    for other in sorted(taken, key=lambda x: x.start):
        if other.end <= start or lak.end <= other.start:
            continue
        pieces.append((start, other.start))
        start = other.end
    pieces.append((start, lak.end))
    return [
        replace(lak, start=a, end=b, uitgang=lak.uitgang if b == lak.end else "") for a, b in pieces if a < b
    ]
