# SPDX-License-Identifier: EUPL-1.2
"""Words spelled downwards, one letter a line, paragraph, point of a list or cell: put together or reported.

Apart each letter is nobody's, and a name could be read off the public version from top to bottom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.groepen import Kolom, columns
from redaction.lezen.gespeld.regels import SOORT, Gespeld, is_sign, seen, spelled, spelled_apart
from redaction.melder import Melder
from redaction.stroom import Stroom, Vervanging, rewrite, streams

_KORTST = 3


@dataclass(frozen=True, slots=True)
class Vondst:
    """A word in one or more streams: where its signs stand, of each stream the span."""

    gespeld: Gespeld
    plekken: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Regel:
    """A line of a stream and where it stands."""

    tekst: str
    start: int
    end: int


def letters_below(ruw: Ruw) -> Ruw:
    """``ruw`` with each such word where its first letter stood, and a report of what may be one."""
    alle = streams(ruw.document)
    found = [*_stacked(alle), *_apart(ruw.document, alle)]
    melder = Melder()
    told = "; ".join(gemist.tekst for gemist in ruw.niet_overgenomen if gemist.soort == SOORT)
    for gespeld, plek in ((vondst.gespeld, vondst.plekken[0]) for vondst in found):
        if gespeld.woord not in told and (gespeld.andersom or not gespeld.zeker):
            melder.meld(SOORT, alle[plek[0]].plaats, "tekst", gespeld.gemeld)
    document = _joined(ruw.document, [vondst for vondst in found if vondst.gespeld.zeker])
    return replace(ruw, document=document, niet_overgenomen=(*ruw.niet_overgenomen, *melder.klaar()))


def _stacked(alle: Sequence[Stroom]) -> Iterator[Vondst]:
    """Lines of one sign each within one paragraph."""
    for stroom in alle:
        for stapel in _stacks(stroom.tekst):
            start, end = stapel[0].start, stapel[-1].end
            if gespeld := _in_lines([regel.tekst for regel in stapel]):
                yield Vondst(gespeld, ((stroom.nummer, start, end),))


def _stacks(tekst: str) -> Iterator[list[Regel]]:
    """Lines of one sign each that follow each other, with the empty ones between them."""
    for some, run in groupby(_lines(tekst), lambda regel: not seen(regel.tekst) or is_sign(regel.tekst)):
        regels = list(run) if some else []
        full = [nr for nr, regel in enumerate(regels) if seen(regel.tekst)]
        if len(full) >= _KORTST:
            yield regels[full[0] : full[-1] + 1]


def _lines(tekst: str) -> Iterator[Regel]:
    start = 0
    for regel in tekst.split("\n"):
        yield Regel(regel, start, start + len(regel))
        start += len(regel) + 1


def _in_lines(regels: Sequence[str]) -> Gespeld | None:
    """What lines spell: an empty one parts words, unless more stand elsewhere or each letter has one."""
    tekens = [regel for regel in regels if seen(regel)]
    full = [nr for nr, regel in enumerate(regels) if seen(regel)]
    gaten = [below - above - 1 for above, below in pairwise(full)]
    if apart := spelled_apart(tekens, gaten):
        return spelled(regels) if not min(gaten) and not apart.zeker else apart
    return None


def _apart(document: boom.Document, alle: Sequence[Stroom]) -> Iterator[Vondst]:
    """Streams of one sign each that stand under each other."""
    for kolom in columns(document):
        whole = _vondst(kolom, alle)
        if whole and (whole.gespeld.zeker or not any(kolom.gaten)):
            yield whole
            continue
        delen = _parts(kolom)
        found = [vondst for deel in delen if (vondst := _vondst(deel, alle))]
        yield from found
        named = [vondst for vondst in found if not vondst.gespeld.andersom]
        if whole and sum(len(vondst.plekken) for vondst in named) < len(kolom.stromen):
            yield whole


def _parts(kolom: Kolom) -> Iterator[Kolom]:
    """The runs of a column between which nothing stands."""
    edges = [0, *(nr for nr, gat in enumerate(kolom.gaten, start=1) if gat), len(kolom.stromen)]
    for start, end in pairwise(edges):
        if end - start >= _KORTST:
            yield Kolom(kolom.stromen[start:end], kolom.gaten[start : end - 1], kolom.los)


def _vondst(kolom: Kolom, alle: Sequence[Stroom]) -> Vondst | None:
    stromen = [alle[nummer] for nummer in kolom.stromen]
    gespeld = spelled_apart([stroom.tekst for stroom in stromen], kolom.gaten, los=kolom.los)
    return Vondst(gespeld, tuple((s.nummer, 0, len(s.tekst)) for s in stromen)) if gespeld else None


def _joined(document: boom.Document, vondsten: Sequence[Vondst]) -> boom.Document:
    if not vondsten:
        return document
    edits: dict[int, list[Vervanging]] = {}
    for vondst in vondsten:
        for nr, (stroom, start, end) in enumerate(vondst.plekken):
            edits.setdefault(stroom, []).append(Vervanging(start, end, "" if nr else vondst.gespeld.woord))
    return _without_empty(document, edits)


def _without_empty(document: boom.Document, edits: Mapping[int, Sequence[Vervanging]]) -> boom.Document:
    """The document with its edits; a paragraph or point that they empty goes, a cell stays."""
    made = rewrite(document, lambda stroom: edits.get(stroom.nummer, ()))
    return replace(made, blocks=_kept(made.blocks))


def _kept(blocks: Sequence[boom.Block]) -> tuple[boom.Block, ...]:
    return tuple(block for block in map(_inside, blocks) if not _emptied(block))


def _emptied(block: boom.Block) -> bool:
    match block:
        case boom.Paragraph(content=inner) | boom.Heading(content=inner):
            return not inner
        case boom.Quote(blocks=inner) | boom.ItemList(items=inner):
            return not inner
        case boom.Code(text):
            return not text
        case _:
            return False


def _inside(block: boom.Block) -> boom.Block:
    match block:
        case boom.Quote(blocks):
            return boom.Quote(_kept(blocks))
        case boom.ItemList(items=items):
            return replace(block, items=tuple(kept for item in items if (kept := _kept(item))))
        case _:
            return block
