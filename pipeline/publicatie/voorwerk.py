# SPDX-License-Identifier: EUPL-1.2
"""What the layout itself prints around the text, so that the leak check can tell it apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.publicatie.kop import Kop
from redaction import Toegestaan, Verboden

_OMGEVING = 32
_SCHEIDING = " · "
_VAST = ("Inhoud", "Noten", "Naar de inhoud", "Inhoudsopgave", "Voetnoten")


def running_lines(kop: Kop) -> tuple[str, ...]:
    """Every line of the cover and of the running head and foot that holds a fact of the front."""
    facts = kop.gegevens
    voeten = (
        _SCHEIDING.join(x for x in (kop.kenmerk, kop.versienaam) if x),
        _SCHEIDING.join(x for x in (kop.uitgever, kop.kenmerk, kop.versienaam) if x),
    )
    return (*(v for _, v in facts), *(f"{n} {v}" for n, v in facts), *voeten)


def kop_toegestaan(kop: Kop, verboden: Sequence[Verboden]) -> tuple[Toegestaan, ...]:
    """The public facts of the front as mentions that may stand where the layout prints them.

    A publisher and a date are public by decision; a reference only when it holds no forbidden name.
    """
    velden = [kop.uitgever, *kop.organisaties, kop.datum, kop.versienaam]
    if not any(v.soort == "persoon" and _holds(kop.kenmerk, v.tekst) for v in verboden):
        velden.append(kop.kenmerk)
    gevonden = [t for regel in running_lines(kop) for t in _mentions(regel, velden)]
    eigen = [t for regel in fixed_lines(kop) for v in verboden for t in _places(regel, v.tekst)]
    return tuple(dict.fromkeys([*gevonden, *eigen]))


def fixed_lines(kop: Kop) -> tuple[str, ...]:
    """Every line that the layout prints whatever the document says: no word of a writer is in it.

    An explanation that someone gave is a writer's, and is not among them.
    """
    eigen = () if kop.toelichting else (kop.uitleg,)
    namen = [n for n, _ in kop.gegevens]
    return (*eigen, kop.versiekop, *namen, *_VAST)


def _places(line: str, word: str) -> Iterator[Toegestaan]:
    if word.casefold() not in line.casefold():
        return
    for found in re.finditer(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", line, re.IGNORECASE):
        start, end = found.span()
        yield Toegestaan(found[0], line[max(0, start - _OMGEVING) : start], line[end : end + _OMGEVING])


def _holds(text: str, word: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text, re.IGNORECASE) is not None


def _mentions(line: str, fields: Sequence[str]) -> Iterator[Toegestaan]:
    for field in fields:
        at = line.find(field) if field.strip() else -1
        if at >= 0:
            end = at + len(field)
            yield Toegestaan(field, line[max(0, at - _OMGEVING) : at], line[end : end + _OMGEVING])
