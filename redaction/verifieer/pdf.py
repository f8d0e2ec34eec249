# SPDX-License-Identifier: EUPL-1.2
"""PDF: text of pages, every string and stream of every object, and streams no object refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from redaction.fouten import LeesFout
from redaction.verifieer.codering import inflated
from redaction.verifieer.gewoon import PDF_NAMEN
from redaction.verifieer.lezen import Brok, kind_of

if TYPE_CHECKING:
    from redaction.verifieer.lezen import Brokken

_AFBREKING = re.compile("(?:-|\u00ad|\u2010|\x02|\ufffe)[ \\t]*\r?\n")
_STROOM = re.compile(rb"stream\r?\n")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{10,})>")
_OPMERKING = re.compile(rb"%([\x20-\x7e]{8,})")
_MAX_STROOM = 100_000_000


def read(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    """Add everything a PDF says. Raises LeesFout when it is damaged or encrypted."""
    getoond = _shown_pages(plek, inhoud)
    for brok in getoond:
        brokken.brok(brok)
        brokken.brok(Brok(brok.plek, re.sub(r"\n+", "", brok.tekst), True, True, brok))
    _pages(brokken, plek, inhoud, getoond)
    _objects(brokken, plek, inhoud, diepte)
    _orphans(brokken, plek, inhoud)
    brokken.rauw.append((f"{plek}, rauw", inhoud))


def _shown_pages(plek: str, inhoud: bytes) -> list[Brok]:
    """What the content of each page shows, cells and lines apart."""
    import pikepdf

    from redaction.verifieer.pdftekst import shown

    try:
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            return [
                Brok(f"{plek}, bladzijde {n}", "\n".join(shown(page.obj)), bladzijde=True)
                for n, page in enumerate(pdf.pages, 1)
            ]
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise LeesFout(f"{plek}: de PDF is beschadigd of versleuteld en niet te controleren") from None


def _pages(brokken: Brokken, plek: str, inhoud: bytes, getoond: Sequence[Brok]) -> None:
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(inhoud)
    except pypdfium2.PdfiumError:
        raise LeesFout(f"{plek}: de PDF is beschadigd of versleuteld en niet te controleren") from None
    try:
        for number in range(len(pdf)):
            page = pdf[number].get_textpage()
            tekst = page.get_text_range().replace("\r\n", "\n")
            waar = f"{plek}, bladzijde {number + 1}"
            naast = getoond[number] if number < len(getoond) else None
            for variant in (tekst, _AFBREKING.sub("", tekst)):
                brokken.brok(Brok(waar, variant, bladzijde=True, naast=naast))
    finally:
        pdf.close()


def _objects(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    import pikepdf

    from redaction.verifieer.pdftekst import shown

    try:
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            for obj in (pdf.trailer, *pdf.objects):
                for naam, tekst in _strings(obj, 0):
                    if naam and tekst.removeprefix("/") in PDF_NAMEN:
                        continue
                    brokken.brok(Brok(f"{plek}, gegevens", tekst, techniek=naam))
                if isinstance(obj, pikepdf.Stream):
                    _stream(brokken, plek, obj, diepte)
                for tekst in shown(obj):
                    apart = Brok(f"{plek}, getoonde tekst", tekst, bladzijde=True)
                    brokken.brok(apart)
                    brokken.brok(replace(apart, tekst=re.sub(r"\n+", "", tekst), code=True, naast=apart))
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise LeesFout(f"{plek}: de PDF is beschadigd of versleuteld en niet te controleren") from None


def _strings(obj: Any, depth: int) -> Iterator[tuple[bool, str]]:
    """Every string and name in a direct object; True for a name, which the format itself uses."""
    import pikepdf

    if isinstance(obj, pikepdf.String):
        yield False, str(obj)
        yield False, bytes(obj).decode("latin-1")
    elif isinstance(obj, pikepdf.Name):
        yield True, _name(obj)
    elif isinstance(obj, pikepdf.Array) and depth < 200:
        yield from ((False, t) for t in _spelled(obj))
        for item in obj:
            if not getattr(item, "is_indirect", False):
                yield from _strings(item, depth + 1)
    elif isinstance(obj, pikepdf.Dictionary | pikepdf.Stream) and depth < 200:
        for key in obj.keys():  # noqa: SIM118 - a pikepdf dictionary
            yield True, str(key)
            item = obj[key]
            if not getattr(item, "is_indirect", False):
                yield from _strings(item, depth + 1)


def _name(obj: Any) -> str:
    """A name as text, also when its bytes are no UTF-8."""
    try:
        return str(obj)
    except UnicodeDecodeError:
        codes = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes.fromhex(m[1].decode()), obj.unparse())
        return codes.decode("latin-1")


def _spelled(items: Any) -> Iterator[str]:
    """Strings in a row as one, when each holds a letter or a few."""
    import pikepdf

    said = [str(i) for i in items if isinstance(i, pikepdf.String)]
    if len(said) > 2 and max(map(len, said)) <= 3:
        yield "".join(said)


def _stream(brokken: Brokken, plek: str, obj: Any, diepte: int) -> None:
    import pikepdf

    raw = obj.read_raw_bytes()
    try:
        data = obj.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    except pikepdf.PdfError:
        data = raw
    if obj.get("/Subtype") == pikepdf.Name("/Image"):
        brokken.bestand(f"{plek}, afbeelding", raw, diepte + 1)
        brokken.rauw.append((f"{plek}, afbeelding", raw))
        return
    brokken.tel(len(data))
    brokken.rauw.append((f"{plek}, stroom", data))
    if obj.get("/Type") == pikepdf.Name("/EmbeddedFile") or obj.get("/Type") == pikepdf.Name("/Metadata"):
        brokken.bestand(f"{plek}, bijgesloten gegevens", data, diepte + 1)
    elif kind_of(data) in {"zip", "pdf", "png", "jpg", "beeld", "ingepakt", "tar", "xml"}:
        brokken.bestand(f"{plek}, stroom", data, diepte + 1)


def _orphans(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Streams and hexadecimal strings in the raw file, also of objects that were replaced."""
    for found in _STROOM.finditer(inhoud):
        data = inflated(inhoud, found.end(), brokken.tel, _MAX_STROOM)
        if data is None:
            continue
        brokken.rauw.append((f"{plek}, los onderdeel", data))
        for hexed in _HEX.findall(data):
            _hex_text(brokken, plek, hexed)
    for hexed in _HEX.findall(inhoud):
        _hex_text(brokken, plek, hexed)
    for said in _OPMERKING.findall(inhoud):
        brokken.brok(Brok(f"{plek}, los onderdeel", said.decode("latin-1"), code=True, techniek=True))


def _hex_text(brokken: Brokken, plek: str, hexed: bytes) -> None:
    digits = b"".join(hexed.split())
    data = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    brokken.los(f"{plek}, los onderdeel", data, 2)
