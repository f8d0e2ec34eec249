# SPDX-License-Identifier: EUPL-1.2
"""What is left in a PDF outside its objects: replaced ones, older versions, streams that nothing names.

Nobody says how such a stream was packed: every filter is tried that its bytes allow, over and over.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from redaction.fouten import LeesFout
from redaction.verifieer.ingepakt import inflated
from redaction.verifieer.leesbaar import may_be_said, readable_texts
from redaction.verifieer.lezen import BESTANDEN, Brok, kind_of
from redaction.verifieer.pdffilters import is_lzw, undone
from redaction.verifieer.pdftekst import shown

if TYPE_CHECKING:
    from redaction.verifieer.lezen import Brokken

_STROOM = re.compile(rb"(end)?stream(?:\r\n|\n|\r)")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{10,})>")
_OPMERKING = re.compile(rb"%([\x20-\x7e]{8,})")
_LETTERLIJK = re.compile(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*+\))*+\)", re.DOTALL)
_EINDSTROOM = re.compile(rb"endstream")
_EIND = re.compile(rb"%%EOF")
_MAX_STROOM = 100_000_000
_MAX_VERSIES = 20
_MAX_LAGEN = 6
_TRAAG = 4
"""So much heavier than other bytes are those that may overlap, or that a filter was undone in."""
_LOS = 10
"""So much heavier than on a page are pieces of text that nothing names: an honest file has hardly any."""
_KOP, _MONSTER = 64, 4000


def versions(inhoud: bytes) -> Iterator[bytes]:
    """The file as it was each time before it was last saved. Raises LeesFout when that was too often."""
    einden = [found.end() for found in _EIND.finditer(inhoud)]
    if len(einden) > _MAX_VERSIES:
        raise LeesFout("de PDF houdt te veel oude versies om te controleren; sla hem opnieuw op")
    yield from (inhoud[:eind] for eind in einden[:-1])


def says(brokken: Brokken, plek: str, obj: Any, keer: int = 1) -> None:
    """Add what a page or form shows, and the same without lines; its pieces count ``keer`` times."""
    for tekst in shown(obj, lambda aantal: brokken.tel(keer * aantal)):
        apart = Brok(plek, tekst, bladzijde=True)
        brokken.brok(apart)
        brokken.brok(replace(apart, tekst=re.sub(r"\n+", "", tekst), code=True, naast=apart))


def orphans(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add streams and strings of the raw file, also of objects that were replaced."""
    waar = f"{plek}, los onderdeel"
    bekend = {data for _, data in brokken.rauw}
    einden = [found.start() for found in _EINDSTROOM.finditer(inhoud)]
    for found in _STROOM.finditer(inhoud):
        volgend = bisect_left(einden, found.end())
        eind = einden[volgend] if volgend < len(einden) else len(inhoud)
        for data in _layers(brokken, inhoud, found.end(), 0 if found[1] else eind):
            if data not in bekend and data.rstrip(b"\r\n") not in bekend:
                bekend.add(data)
                _orphan(brokken, waar, data)
    _strings(brokken, waar, inhoud)
    for said in _OPMERKING.findall(inhoud):
        brokken.brok(Brok(waar, said.decode("latin-1"), code=True, techniek=True))


def _layers(brokken: Brokken, inhoud: bytes, at: int, eind: int) -> Iterator[bytes]:
    """A stream as it stands and after each filter that it allows, one upon another."""
    data = inflated(inhoud, at, brokken.tel, _MAX_STROOM, lenient=True)
    data = data or _as_it_stands(brokken, inhoud, at, eind)
    for _ in range(_MAX_LAGEN):
        if not data:
            return
        yield data
        data = _undone(brokken, data)
    if data:
        raise LeesFout("in de PDF is een onderdeel te vaak ingepakt om te controleren")


def _as_it_stands(brokken: Brokken, inhoud: bytes, at: int, eind: int) -> bytes:
    """The bytes of a stream that a filter may have made; others are searched raw with the file."""
    kop, staart = inhoud[at : min(at + _KOP, eind)], inhoud[max(at, eind - 3) : eind].rstrip(b"\r\n")
    if not kop or not (may_be_said(kop) or is_lzw(kop) or staart.endswith(b"\x80")):
        return b""
    brokken.tel(_TRAAG * (eind - at))
    return inhoud[at:eind]


def _undone(brokken: Brokken, data: bytes) -> bytes:
    """The bytes without one more filter."""
    if plat := inflated(data, 0, brokken.tel, _MAX_STROOM, lenient=True):
        return plat
    uit = undone(data)
    brokken.tel(len(uit) + _TRAAG * len(data) if uit else 0)
    return uit


def _orphan(brokken: Brokken, waar: str, data: bytes) -> None:
    import pikepdf

    brokken.rauw.append((waar, data))
    if kind_of(data) in {*BESTANDEN, "xml"}:
        brokken.bestand(waar, data, 2)
        return
    _strings(brokken, waar, data)
    if b"BT" in data and may_be_said(data[:_MONSTER]):
        with pikepdf.new() as scratch:
            says(brokken, waar, pikepdf.Stream(scratch, data), _LOS)


def _strings(brokken: Brokken, waar: str, data: bytes) -> None:
    """Add hexadecimal strings, and those with signs written as codes."""
    import pikepdf

    for hexed in _HEX.findall(data):
        _hex_text(brokken, waar, hexed)
    for said in _LETTERLIJK.findall(data) if b"\\" in data else ():
        if b"\\" in said and may_be_said(said[:_MONSTER]):
            with suppress(pikepdf.PdfError, ValueError):
                brokken.tekst(waar, str(pikepdf.Object.parse(said)), code=True)


def _hex_text(brokken: Brokken, waar: str, hexed: bytes) -> None:
    digits = b"".join(hexed.split())
    data = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    if may_be_said(data) or kind_of(data) in BESTANDEN:
        brokken.los(waar, data, 2)
        return
    for text in readable_texts(data):
        brokken.tekst(waar, text, diepte=2)
