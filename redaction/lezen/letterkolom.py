# SPDX-License-Identifier: EUPL-1.2
"""Words spelled downwards, one letter a line, paragraph, point of a list or cell: put together or reported.

Apart each letter is nobody's, and a name could be read off the public version from top to bottom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from redaction import boom
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld import SOORT, Gespeld, is_sign, spelled
from redaction.lezen.lettergroepen import columns
from redaction.melder import Melder
from redaction.stroom import Stroom, Vervanging, rewrite, streams

_REGEL = r"[^\S\n]*(?:[^\W_][\u0300-\u036f]*[.'’-]?|[-.'’])[^\S\n]*"
_STAPEL = re.compile(rf"^(?:{_REGEL})(?:\n+(?:{_REGEL})){{2,}}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Vondst:
    """A word in one or more streams: where its signs stand, of each stream the span."""

    gespeld: Gespeld
    plekken: tuple[tuple[int, int, int], ...]


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
        for found in _STAPEL.finditer(stroom.tekst):
            tekens = found.group(0).split("\n")
            gespeld = spelled(tekens) if all(is_sign(t) or not t.strip() for t in tekens) else None
            if gespeld:
                yield Vondst(gespeld, ((stroom.nummer, found.start(), found.end()),))


def _apart(document: boom.Document, alle: Sequence[Stroom]) -> Iterator[Vondst]:
    """Streams of one sign each that stand under each other."""
    for kolom in columns(document):
        stromen = [alle[nummer] for nummer in kolom.stromen]
        if gespeld := spelled([stroom.tekst for stroom in stromen], los=kolom.los):
            yield Vondst(gespeld, tuple((s.nummer, 0, len(s.tekst)) for s in stromen))


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
    inner = (_inside(block) for block in blocks)
    return tuple(b for b in inner if not (isinstance(b, boom.Paragraph | boom.Heading) and not b.content))


def _inside(block: boom.Block) -> boom.Block:
    match block:
        case boom.Quote(blocks):
            return boom.Quote(_kept(blocks))
        case boom.ItemList(items=items):
            return replace(block, items=tuple(kept for item in items if (kept := _kept(item))))
        case _:
            return block
