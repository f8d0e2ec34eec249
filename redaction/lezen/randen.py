# SPDX-License-Identifier: EUPL-1.2
"""Headers and footers: left out without a decision when they say nothing that the text does not say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from redaction import boom
from redaction.melder import Melder, one_line
from redaction.model import Leesbevinding
from redaction.stroom import streams

_ALONGSIDE = ".,;:!?()[]|/\u2013\u2014-\u2022\u00b7*\"'\u2018\u2019\u201c\u201d_"
# Words of page numbers, reference lines and status, in any case; they name no one.
_FIXED_LIST = (
    "pagina bladzijde blad blz pag page van of p kenmerk ons uw zaaknummer datum status versie concept "
    "conceptrapport ontwerp definitief definitieve rapport vertrouwelijk openbaar ter vaststelling bijlage"
)
_FIXED = frozenset(_FIXED_LIST.split())
_SAID = (
    "de kop- en voetteksten zijn weggelaten ({}); ze noemen alleen woorden uit de tekst zelf, "
    "de status of het bladzijdenummer"
)


@dataclass(frozen=True, slots=True)
class Rand:
    """A header or footer: what it is called, the part it comes from, its words without page numbers."""

    soort: str
    plaats: str
    onderdeel: str
    tekst: str


def settle(
    edges: Sequence[Rand], document: boom.Document, ook: Iterable[str], melder: Melder
) -> list[Leesbevinding]:
    """Report each edge with a word that is nowhere in the document; one finding for the others.

    ``ook`` are texts of the document that are not in the tree, such as its front page. Equal edges
    count once.
    """
    known = {word for stroom in streams(document) for word in _words(stroom.tekst)}
    known |= {word for text in ook for word in _words(text)}
    silent = 0
    for edge in {(edge.soort, one_line(edge.tekst)): edge for edge in reversed(edges)}.values():
        words = _words(edge.tekst)
        if all(word in known or word.casefold() in _FIXED for word in words):
            silent += len(words)
        else:
            melder.meld(edge.soort, edge.plaats, edge.onderdeel, edge.tekst)
    if not silent:
        return []
    count = "1 woord" if silent == 1 else f"{silent} woorden"
    return [Leesbevinding("kop-en-voettekst", "boven- en onderrand", _SAID.format(count), blokkeert=False)]


def _words(text: str) -> list[str]:
    return [word for word in (piece.strip(_ALONGSIDE) for piece in text.split()) if word]
