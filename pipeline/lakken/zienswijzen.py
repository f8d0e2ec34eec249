# SPDX-License-Identifier: EUPL-1.2
"""What reading noticed in the zienswijzen that are annexes of a report: ``lak`` tells it with the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from pipeline.dossier import Dossier
from pipeline.dossier.ontvangen import Ontvangen, lees_ontvangen, leesbaar, transcript_naam
from pipeline.zaak.gebeurtenis import ReactieConcept
from redaction import LeesFout, Onderdeel

Meldingen = tuple[tuple[str, str, str, bool], ...]
"""Document, place in it, what is the matter, and whether that blocks."""
_RAPPORT = "definitief_rapport"
_HERSTEL = "{}; herstel het bestand of typ het over in {}, en draai lakmoes genereer"
_GEMIST = "{} is niet overgenomen en staat niet in de bijlage"


def zienswijzen(dossier: Dossier, documenten: frozenset[str]) -> Meldingen:
    """A line for each finding in a zienswijze on the concept, at each report among these documents."""
    reports = _rapporten(dossier, documenten)
    found = [line for path in _paden(dossier) for line in _van(dossier, path)] if reports else []
    return tuple((report, *line) for report in reports for line in found)


def _rapporten(dossier: Dossier, documenten: frozenset[str]) -> list[str]:
    return [s.id for s in dossier.zaak.documenten if s.soort == _RAPPORT and s.id in documenten]


def _paden(dossier: Dossier) -> list[str]:
    events = [e for _, e in dossier.zaak.van_soort(ReactieConcept)]
    return list(dict.fromkeys(e.zienswijze for e in events if e.zienswijze))


def bijlagedelen(dossier: Dossier, documenten: Iterable[str]) -> tuple[Onderdeel, ...]:
    """What the annexes of each report among these documents do not hold: parts to decide on, as any other."""
    reports = _rapporten(dossier, frozenset(documenten))
    found = [part for path in _paden(dossier) for part in _delen(dossier, path)] if reports else []
    return tuple(replace(part, document=report) for report in reports for part in found)


def _delen(dossier: Dossier, path: str) -> Iterator[Onderdeel]:
    """The ids hold that of the file: two may miss the same."""
    try:
        read = lees_ontvangen(dossier.map, path)
    except LeesFout:
        return
    mark = sha256(read.bron.encode()).hexdigest()[:4]
    for m in read.niet_overgenomen:
        if not leesbaar(m):
            yield Onderdeel(f"{m.id}-{mark}", "", f"{read.bron}, {m.plaats}", m.soort, m.tekst)


def _van(dossier: Dossier, path: str) -> Iterator[tuple[str, str, bool]]:
    try:
        read = lees_ontvangen(dossier.map, path)
    except LeesFout as fout:
        yield path, _HERSTEL.format(fout, transcript_naam(path)), True
        return
    yield from _gelezen(read, path)


def _gelezen(read: Ontvangen, path: str) -> Iterator[tuple[str, str, bool]]:
    for b in read.blokkades:
        yield f"{read.bron}, {b.plaats}", _HERSTEL.format(b.melding, transcript_naam(path)), True
    for b in read.meldingen:
        yield f"{read.bron}, {b.plaats}", b.melding, False
    for kind, place in read.afwezig:
        yield f"{read.bron}, {place}", _GEMIST.format(kind), False
