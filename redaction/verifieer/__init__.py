# SPDX-License-Identifier: EUPL-1.2
"""Leak check on final bytes: independent of detection and of replacement, so of their blind spots.

Every text stream of a file is decoded, disguises are undone, and every forbidden string is looked
for in forms of its own; raw bytes too, from five code points. Imports nothing of the rest of
``redaction`` but its errors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redaction.fouten import LeesFout
from redaction.verifieer.lezen import ONLEESBAAR, Brok, Brokken, decode
from redaction.verifieer.rauw import raw_hits
from redaction.verifieer.zoek import Naald, disguised, find, needles


@dataclass(frozen=True, slots=True)
class Verboden:
    """A string that may not stand in a file; ``soort`` its kind, ``sleutel`` a printable label."""

    tekst: str
    soort: str
    sleutel: str


@dataclass(frozen=True, slots=True)
class Toegestaan:
    """A mention that a decision lets stand: its exact text and up to 32 code points either side.

    A side shorter than 32 code points lies at the edge of its paragraph, and must do so in the file.
    """

    tekst: str
    voor: str
    na: str


@dataclass(frozen=True, slots=True)
class Lek:
    """A forbidden string found: file, place in it, label. Never the string."""

    bestand: str
    plek: str
    sleutel: str


def verifieer_bytes(
    naam: str,
    inhoud: bytes,
    verboden: Sequence[Verboden],
    toegestaan: Sequence[Toegestaan] = (),
) -> tuple[Lek, ...]:
    """All leaks in one file, the file name included; each place and label once, in a fixed order.

    Raises LeesFout when (part of) the file cannot be decoded: what was not read is not clean.
    """
    naalden = needles((v.tekst, v.soort, v.sleutel) for v in verboden)
    staat = tuple((t.tekst, t.voor, t.na) for t in toegestaan)
    brokken = _decoded(naam, inhoud, naalden)
    gevonden = {(plek, n.sleutel) for plek, n in _in_text(brokken, (*naalden, *disguised(naalden)), staat)}
    gevonden |= {(plek, n.sleutel) for plek, n in raw_hits(brokken, naalden, staat)}
    bestand = _printable(naam, naalden)
    return tuple(sorted({Lek(bestand, _printable(p, naalden), s) for p, s in gevonden}, key=_order))


def _decoded(naam: str, inhoud: bytes, naalden: Sequence[Naald]) -> Brokken:
    """All text in a file. Raises LeesFout, without the name of a part when that is a leak itself."""
    try:
        return decode(naam, inhoud)
    except LeesFout as fout:
        if _printable(str(fout), naalden) != str(fout):
            raise LeesFout(ONLEESBAAR) from None
        raise


def _order(lek: Lek) -> tuple[str, str, str]:
    return lek.bestand, lek.plek, lek.sleutel


def _printable(waar: str, naalden: Sequence[Naald]) -> str:
    """A place as a report may name it: the name of a file or part can itself be the leak."""
    veilig = next(find(Brok("", waar), naalden, ()), None) is None and waar.isprintable()
    return waar if veilig else "een naam die zelf gelakt is"


def _in_text(
    brokken: Brokken, naalden: Sequence[Naald], staat: Sequence[tuple[str, str, str]]
) -> list[tuple[str, Naald]]:
    kaal = "\n".join(dict.fromkeys(brok.skelet.kaal for brok in brokken.teksten))
    kansen = [naald for naald in naalden if naald.kaal in kaal]
    return [(brok.plek, naald) for brok in brokken.teksten for naald in find(brok, kansen, staat)]
