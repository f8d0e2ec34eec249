# SPDX-License-Identifier: EUPL-1.2
"""Pictures: data about them, fields and compressed ones too, and what OCR sees.

Pixels are bytes of chance: those are searched raw only, from five code points. A text that begins as a
picture does is a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from redaction.verifieer.beelddelen import parts
from redaction.verifieer.beeldvelden import (
    exif_fields,
    iptc_fields,
    photoshop_blocks,
    profile_fields,
    tiff_fields,
)
from redaction.verifieer.leesbaar import is_text, readable_texts
from redaction.verifieer.ocr import pixels_say

if TYPE_CHECKING:
    from redaction.verifieer.lezen import Brokken

_IPTC = 0x0404
_DUIM = frozenset({0x0409, 0x040C})
_DUIMKOP = 28


def read(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    """Add all text beside the pixels, and the bytes themselves. Raises LeesFout when it goes too deep."""
    from redaction.verifieer.lezen import texts_of

    brokken.rauw.append((plek, inhoud))
    brokken.tekst(f"{plek}, in de afbeelding", pixels_say(inhoud))
    if b"\0" not in inhoud and is_text(inhoud):
        for tekst in texts_of(inhoud):
            brokken.tekst(plek, tekst)
        return
    for soort, data in parts(inhoud):
        waar = f"{plek}, na het beeld" if soort == "na" else f"{plek}, metagegevens"
        brokken.tel(len(data))
        brokken.rauw.append((waar, data))
        if soort == "tekst":
            brokken.los(waar, data, 1)
            continue
        for veld in _VELDEN[soort](data):
            _add(brokken, waar, veld, diepte)


def loose(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add bytes of no known kind: what reads as text in them, and the bytes themselves."""
    brokken.rauw.append((plek, inhoud))
    for tekst in readable_texts(inhoud):
        brokken.tekst(plek, tekst, diepte=1)


def _add(brokken: Brokken, plek: str, data: bytes, diepte: int) -> None:
    """Add one field: a file, such as a small copy of the picture, or what it says."""
    from redaction.verifieer.lezen import BESTANDEN, kind_of

    if kind_of(data) in BESTANDEN:
        brokken.bestand(plek, data, diepte + 1)
    elif is_text(data):
        brokken.los(plek, data, 1)
    else:
        for tekst in readable_texts(data):
            brokken.tekst(plek, tekst, diepte=1)


def _whole(data: bytes) -> Iterable[bytes]:
    return (data,)


def _blocks(data: bytes) -> Iterable[bytes]:
    for nummer, blok in photoshop_blocks(data):
        if nummer == _IPTC:
            yield from iptc_fields(blok)
        else:
            yield blok[_DUIMKOP:] if nummer in _DUIM else blok


_VELDEN: Mapping[str, Callable[[bytes], Iterable[bytes]]] = {
    "velden": tiff_fields,
    "exif": exif_fields,
    "photoshop": _blocks,
    "profiel": profile_fields,
    "los": _whole,
    "na": _whole,
}
