# SPDX-License-Identifier: EUPL-1.2
"""Running headers and footers: lines at the edge that return on most pages, numbers aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from redaction.lezen.pdf.regels import pieces
from redaction.lezen.pdf.vormen import Blad, Stuk, Woord
from redaction.melder import one_line

_EDGE = 0.11
_LEAST = 60.0
_SHARE = 0.6
_DIGITS = re.compile(r"\d+")
_WORDS = r"(?:pagina|bladzijde|blad|blz|pag|p|van|of|/|\W)*"
_PAGE_NUMBER = re.compile(rf"{_WORDS}\d{{1,3}}{_WORDS}(?:\d{{1,3}}\W*)?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:pagina|bladzijde|blad|blz|pag)\b\.?\s*\d{1,4}(?:\s*(?:van|of|/)\s*\d{1,4})?", re.IGNORECASE
)

Sleutel = tuple[str, bool]


def without_edges(bladen: Sequence[Blad]) -> tuple[list[Blad], list[str]]:
    """Pages without running headers and footers, and what those said, page numbers left out."""
    seen: Counter[Sleutel] = Counter()
    for blad in bladen:
        seen.update({_key(piece, blad) for piece in _edge(blad)})
    enough = max(2, _SHARE * len(bladen))
    running = {key for key, count in seen.items() if count >= enough}
    said = dict.fromkeys(_spoken(p) for b in bladen for p in _edge(b) if _key(p, b) in running and _says(p))
    return [_without(blad, running) for blad in bladen], [text for text in said if text]


def _edge(blad: Blad) -> list[Stuk]:
    reach = min(max(_EDGE * blad.hoogte, _LEAST), blad.hoogte / 3)
    low, high = reach, blad.hoogte - reach
    return pieces([woord for woord in blad.woorden if woord.basis < low or woord.basis > high])


def _key(piece: Stuk, blad: Blad) -> Sleutel:
    return _DIGITS.sub("#", piece.tekst.lower()), piece.basis > blad.hoogte / 2


def _says(piece: Stuk) -> bool:
    return not _PAGE_NUMBER.fullmatch(piece.tekst)


def _spoken(piece: Stuk) -> str:
    """What a running line says beside the number of the page, which differs from page to page."""
    return one_line(_NUMBERED.sub(" ", piece.tekst))


def _without(blad: Blad, running: set[Sleutel]) -> Blad:
    edge = _edge(blad)
    dropped = {id(word) for piece in edge if _key(piece, blad) in running for word in piece.woorden}
    kept = [word for word in blad.woorden if id(word) not in dropped]
    numbers = [piece for piece in edge if not _says(piece) and _stands_alone(piece, kept, blad)]
    dropped |= {id(word) for piece in numbers for word in piece.woorden}
    return replace(blad, woorden=tuple(word for word in blad.woorden if id(word) not in dropped))


def _stands_alone(piece: Stuk, woorden: Sequence[Woord], blad: Blad) -> bool:
    """Whether nothing stands beside a number, nor between it and the edge of the page."""
    own = {id(word) for word in piece.woorden}
    up = 1 if piece.basis > blad.hoogte / 2 else -1
    reach = piece.grootte / 2
    return not any(up * (word.basis - piece.basis) > -reach for word in woorden if id(word) not in own)
