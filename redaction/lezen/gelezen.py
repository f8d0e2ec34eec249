# SPDX-License-Identifier: EUPL-1.2
"""What reading a file gives: the tree, what it could not hold, what was noticed, two fingerprints."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256

from redaction import boom
from redaction.lezen.maat import check_size
from redaction.lezen.vreemd.ontcijferd import with_decoded
from redaction.melder import one_line
from redaction.model import Leesbevinding, NietOvergenomen
from redaction.stroom import marked_spans, streams

_EMPTY = "er is geen tekst gevonden; kijk of dit het goede bestand is en lever het opnieuw aan"


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A file that was read.

    ``bron_sha256`` is over the bytes of the file; ``tekst_sha256`` over its words, marks, comments
    and tracked changes only, so that a save that changes none of these leaves it equal.
    """

    document: boom.Document
    niet_overgenomen: tuple[NietOvergenomen, ...]
    bevindingen: tuple[Leesbevinding, ...]
    bron_sha256: str
    tekst_sha256: str
    formaat: str

    @property
    def gemist(self) -> tuple[NietOvergenomen, ...]:
        """What the file says to its readers and the tree does not hold; no data about the file."""
        return tuple(part for part in self.niet_overgenomen if not part.gegeven)


@dataclass(frozen=True, slots=True)
class Ruw:
    """What one reader of one format gives; ``sporen`` are words that only the fingerprint needs."""

    document: boom.Document
    niet_overgenomen: tuple[NietOvergenomen, ...] = ()
    bevindingen: tuple[Leesbevinding, ...] = ()
    sporen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lezer:
    """One format: name, extensions, whether bytes look like it, and how to read them.

    ``lees`` gets the bytes and the file name (for messages) and raises LeesFout.
    """

    formaat: str
    extensies: tuple[str, ...]
    herkent: Callable[[bytes], bool]
    lees: Callable[[bytes, str], Ruw]


def text_fingerprint(ruw: Ruw) -> str:
    """SHA-256 over every word that was read or reported, and every mark, without layout and spacing.

    Data about the file do not count: saving it under another name or by someone else changes those.
    """
    words = [one_line(stroom.tekst) for stroom in streams(ruw.document)]
    reported = sorted((gemist.soort, gemist.tekst) for gemist in ruw.niet_overgenomen if not gemist.gegeven)
    content: list[object] = [[text for text in words if text], reported]
    content.append([one_line(spoor) for spoor in ruw.sporen])
    marks = [(g.stroom, g.start, g.end, g.merk.code) for g in marked_spans(ruw.document)]
    content += [marks] if marks else []
    return sha256(json.dumps(content).encode("ascii")).hexdigest()


def finish(ruw: Ruw, inhoud: bytes, formaat: str, naam: str) -> Gelezen:
    """``ruw`` with its fingerprints and the findings that hold for every format.

    Raises LeesFout when there is more text than can be gone through.
    """
    check_size((stroom.tekst for stroom in streams(ruw.document)), naam)
    missed = tuple(replace(part, tekst=with_decoded(part.tekst)) for part in ruw.niet_overgenomen)
    findings = (*ruw.bevindingen, *_tables_without_head(ruw.document), *_nothing(ruw))
    source = sha256(inhoud).hexdigest()
    return Gelezen(ruw.document, missed, findings, source, text_fingerprint(ruw), formaat)


def _nothing(ruw: Ruw) -> list[Leesbevinding]:
    """A document without a word or picture was not read: nobody sends an empty one."""
    words = any(stroom.tekst.strip() for stroom in streams(ruw.document))
    if words or ruw.document.images or any(not part.gegeven for part in ruw.niet_overgenomen):
        return []
    return [Leesbevinding("geen-tekst", "het document", _EMPTY, blokkeert=True)]


def _tables_without_head(document: boom.Document) -> list[Leesbevinding]:
    melding = "de tabel heeft geen koprij; wijs in het bronbestand de eerste rij als koprij aan"
    return [
        Leesbevinding("tabel-zonder-koprij", f"tabel {number}", melding, blokkeert=False)
        for number, table in enumerate(_tables(document.blocks), 1)
        if not table.head
    ]


def _tables(blocks: tuple[boom.Block, ...]) -> list[boom.Table]:
    found: list[boom.Table] = []
    for block in blocks:
        match block:
            case boom.Table():
                found.append(block)
                found += [t for row in (*block.head, *block.body) for c in row for t in _tables(c.blocks)]
            case boom.Quote(inner):
                found += _tables(inner)
            case boom.ItemList(items=items):
                found += [table for item in items for table in _tables(item)]
    return found
