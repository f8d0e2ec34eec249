# SPDX-License-Identifier: EUPL-1.2
"""Running headers and footers: lines at the edge that return on most pages, numbers aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from redaction.lezen.pdf.regels import pieces
from redaction.lezen.pdf.vormen import Blad, Stuk

_EDGE = 0.11
_LEAST = 60.0
_SHARE = 0.6
_DIGITS = re.compile(r"\d+")
_WORDS = r"(?:pagina|bladzijde|blad|blz|pag|p|van|of|/|\W)*"
_PAGE_NUMBER = re.compile(rf"{_WORDS}\d{{1,3}}{_WORDS}(?:\d{{1,3}}\W*)?", re.IGNORECASE)

Sleutel = tuple[str, bool]


def without_edges(bladen: Sequence[Blad]) -> tuple[list[Blad], list[str]]:
    """Pages without running headers and footers, and what those said, page numbers left out."""
    seen: Counter[Sleutel] = Counter()
    for blad in bladen:
        seen.update({_key(piece, blad) for piece in _edge(blad)})
    enough = max(2, _SHARE * len(bladen))
    running = {key for key, count in seen.items() if count >= enough}
    said = list(
        dict.fromkeys(p.tekst for b in bladen for p in _edge(b) if _key(p, b) in running and _says(p))
    )
    return [_without(blad, running) for blad in bladen], said


def _edge(blad: Blad) -> list[Stuk]:
    reach = min(max(_EDGE * blad.hoogte, _LEAST), blad.hoogte / 3)
    low, high = reach, blad.hoogte - reach
    return pieces([woord for woord in blad.woorden if woord.basis < low or woord.basis > high])


def _key(piece: Stuk, blad: Blad) -> Sleutel:
    return _DIGITS.sub("#", piece.tekst.lower()), piece.basis > blad.hoogte / 2


def _says(piece: Stuk) -> bool:
    return not _PAGE_NUMBER.fullmatch(piece.tekst)


def _without(blad: Blad, running: set[Sleutel]) -> Blad:
    edge = [piece for piece in _edge(blad) if _key(piece, blad) in running or not _says(piece)]
    dropped = {id(word) for piece in edge for word in piece.woorden}
    return replace(blad, woorden=tuple(word for word in blad.woorden if id(word) not in dropped))
