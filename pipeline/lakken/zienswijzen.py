# SPDX-License-Identifier: EUPL-1.2
"""What reading noticed in the zienswijzen that are annexes of a report: ``lak`` tells it with the report."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.dossier import Dossier
from pipeline.dossier.ontvangen import Ontvangen, lees_ontvangen, transcript_naam
from pipeline.zaak.gebeurtenis import ReactieConcept
from redaction import LeesFout

Meldingen = tuple[tuple[str, str, str, bool], ...]
"""Document, place in it, what is the matter, and whether that blocks."""
_RAPPORT = "definitief_rapport"
_HERSTEL = "{}; herstel het bestand of typ het over in {}, en draai lakmoes genereer"
_GEMIST = "{} is niet overgenomen en staat niet in de bijlage"


def zienswijzen(dossier: Dossier, documenten: frozenset[str]) -> Meldingen:
    """A line for each finding in a zienswijze on the concept, at each report among these documents."""
    reports = [s.id for s in dossier.zaak.documenten if s.soort == _RAPPORT and s.id in documenten]
    events = [e for _, e in dossier.zaak.van_soort(ReactieConcept)]
    paths = dict.fromkeys(e.zienswijze for e in events if e.zienswijze)
    found = [line for path in paths for line in _van(dossier, path)] if reports else []
    return tuple((report, *line) for report in reports for line in found)


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
