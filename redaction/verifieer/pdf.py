# SPDX-License-Identifier: EUPL-1.2
"""PDF: text of pages, every string and stream of every object; so too of every version saved before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any

from redaction.fouten import LeesFout
from redaction.verifieer.gewoon import PDF_NAMEN
from redaction.verifieer.leesbaar import may_be_said, readable_texts
from redaction.verifieer.lezen import BESTANDEN, Brok, kind_of
from redaction.verifieer.pdfresten import orphans, says, versions

if TYPE_CHECKING:
    import pikepdf

    from redaction.verifieer.lezen import Brokken

_AFBREKING = re.compile("(?:-|\u00ad|\u2010|\x02|\ufffe)[ \\t]*\r?\n")


def read(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    """Add everything a PDF says. Raises LeesFout when it is damaged or encrypted."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            getoond = _shown_pages(brokken, plek, pdf)
            _pages(brokken, plek, inhoud, getoond)
            _objects(brokken, plek, pdf, diepte)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise LeesFout(f"{plek}: de PDF is beschadigd of versleuteld en niet te controleren") from None
    _older(brokken, plek, inhoud, diepte)
    orphans(brokken, plek, inhoud)
    brokken.rauw.append((f"{plek}, rauw", inhoud))


def _older(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    """Add each older version that was saved before the last, where it opens by itself."""
    import pikepdf

    for oud in versions(inhoud):
        brokken.tel(len(oud))
        with suppress(pikepdf.PdfError, pikepdf.PasswordError), pikepdf.open(BytesIO(oud)) as pdf:
            _shown_pages(brokken, f"{plek}, oude versie", pdf)
            _objects(brokken, f"{plek}, oude versie", pdf, diepte)


def _shown_pages(brokken: Brokken, plek: str, pdf: pikepdf.Pdf) -> list[Brok]:
    """Add what the content of each page shows, cells and lines apart, and without lines."""
    from redaction.verifieer.pdftekst import shown

    getoond = [
        Brok(f"{plek}, bladzijde {n}", "\n".join(shown(page.obj, brokken.tel)), bladzijde=True)
        for n, page in enumerate(pdf.pages, 1)
    ]
    for brok in getoond:
        brokken.brok(brok)
        brokken.brok(Brok(brok.plek, re.sub(r"\n+", "", brok.tekst), True, True, brok))
    return getoond


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


def _objects(brokken: Brokken, plek: str, pdf: pikepdf.Pdf, diepte: int) -> None:
    import pikepdf

    for obj in (pdf.trailer, *pdf.objects):
        for naam, tekst in _strings(obj, 0):
            if naam and tekst.removeprefix("/") in PDF_NAMEN:
                continue
            brokken.brok(Brok(f"{plek}, gegevens", tekst, techniek=naam))
        if isinstance(obj, pikepdf.Stream):
            _stream(brokken, plek, obj, diepte)
        says(brokken, f"{plek}, getoonde tekst", obj)


def _strings(obj: Any, depth: int) -> Iterator[tuple[bool, str]]:
    """Every string and name in a direct object; True for a name, which the format itself uses."""
    import pikepdf

    if isinstance(obj, pikepdf.String):
        raw = bytes(obj)
        texts = (str(obj), raw.decode("latin-1")) if may_be_said(raw) else readable_texts(raw)
        yield from ((False, text) for text in texts)
    elif isinstance(obj, pikepdf.Name):
        yield True, _name(obj)
    elif isinstance(obj, pikepdf.Array) and depth < 200:
        yield from ((False, t) for t in _spelled(obj))
        for item in obj:
            if not getattr(item, "is_indirect", False):
                yield from _strings(item, depth + 1)
    elif isinstance(obj, pikepdf.Dictionary | pikepdf.Stream) and depth < 200:
        for key in sorted(obj.keys()):
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
        _image(brokken, f"{plek}, afbeelding", (raw, data), diepte)
        return
    brokken.tel(len(data))
    brokken.rauw.append((f"{plek}, stroom", data))
    if obj.get("/Type") == pikepdf.Name("/EmbeddedFile") or obj.get("/Type") == pikepdf.Name("/Metadata"):
        brokken.bestand(f"{plek}, bijgesloten gegevens", data, diepte + 1)
    elif kind_of(data) in {*BESTANDEN, "xml"}:
        brokken.bestand(f"{plek}, stroom", data, diepte + 1)


def _image(brokken: Brokken, plek: str, lezingen: Sequence[bytes], diepte: int) -> None:
    """Bytes of pixels, packed and unpacked, are searched raw; a file in their place is read."""
    for inhoud in dict.fromkeys(lezingen):
        brokken.tel(len(inhoud))
        brokken.rauw.append((plek, inhoud))
        if kind_of(inhoud) in {"zip", "pdf", "png", "jpg"}:
            brokken.bestand(plek, inhoud, diepte + 1)
