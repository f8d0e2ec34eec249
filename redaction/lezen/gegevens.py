# SPDX-License-Identifier: EUPL-1.2
"""Data about a file: pieces of it in one report for each kind, so that a person decides on each kind once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from redaction.lezen.bekend import Bekend
from redaction.lezen.vreemd.ontcijferd import with_decoded
from redaction.melder import Melder

_MOST_PLACES = 5
_MOST_SIGNS = 20_000


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of text beside the running text: what it is, where it stands, its part, its words."""

    soort: str
    plaats: str
    deel: str
    tekst: str


def report_data(stukken: Iterable[Stuk], bekend: Bekend, gewoon: frozenset[str], melder: Melder) -> None:
    """Report data with a word in it that is neither known nor one of those that programs use."""
    per_kind: dict[str, list[Stuk]] = {}
    for found_here in stukken:
        stuk = replace(found_here, tekst=with_decoded(found_here.tekst))
        if not bekend.names(stuk.tekst, gewoon):
            per_kind.setdefault(stuk.soort, []).append(stuk)
    for soort, found in per_kind.items():
        texts = dict.fromkeys(stuk.tekst for stuk in found)
        places = list(dict.fromkeys(stuk.plaats for stuk in found))
        place = ", ".join(places[:_MOST_PLACES]) + (" en verder" if len(places) > _MOST_PLACES else "")
        said = "; ".join(texts)[:_MOST_SIGNS]
        melder.meld(soort, place, found[0].deel, said, gegeven=True)
        bekend.add(said)
