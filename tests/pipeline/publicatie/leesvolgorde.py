# SPDX-License-Identifier: EUPL-1.2
"""The order in which a PDF and a web page are read aloud: pairs of role and text."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from lxml import html

Gelezen = tuple[str, str]
_PDF_ROLLEN = {
    "Title": "h1", "H1": "h2", "H2": "h3", "H3": "h4", "TH": "th", "TD": "td", "LI": "li", "TOCI": "li",
    "Caption": "bijschrift", "Figure": "beeld", "BlockQuote": "citaat", "Note": "noot",
}  # fmt: skip
_WEB_ROLLEN = {
    "h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4", "th": "th", "td": "td", "li": "li",
    "caption": "bijschrift", "figcaption": "bijschrift", "img": "beeld", "blockquote": "citaat",
}  # fmt: skip
_TUSSENRUIMTE = re.compile(r"[\W\d_]+")


def van_pdf(inhoud: bytes) -> tuple[list[Gelezen], list[Gelezen]]:
    """What the structure tree says, in its order: the text, and its notes apart."""
    teksten = _marked(inhoud)
    with pikepdf.open(BytesIO(inhoud)) as pdf:
        pages = {page.obj.objgen: n for n, page in enumerate(pdf.pages)}
        gelezen = list(_walk(pdf.Root.StructTreeRoot.K, "", None, pages, teksten))
    return _split(gelezen)


def van_html(inhoud: bytes) -> tuple[list[Gelezen], list[Gelezen]]:
    """What the document object model says, in its order: the text, and its notes apart."""
    body = html.fromstring(inhoud.decode()).find("body")
    return _split(_elements(body, ""))


def _split(gelezen: Iterable[Gelezen]) -> tuple[list[Gelezen], list[Gelezen]]:
    """Neighbours of one role together, letters only: numbers of pages and notes differ."""
    pairs = [(rol, _TUSSENRUIMTE.sub("", tekst).lower()) for rol, tekst in gelezen]
    text = [p for p in pairs if p[1] and not p[0].startswith("noot")]
    notes = [p for p in pairs if p[1] and p[0].startswith("noot")]
    return _joined(text), _joined(notes)


def _joined(pairs: list[Gelezen]) -> list[Gelezen]:
    return [(rol, "".join(t for _, t in group)) for rol, group in groupby(pairs, key=lambda p: p[0])]


def _walk(node: Any, rol: str, page: int | None, pages: Any, teksten: Any) -> Iterator[Gelezen]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _walk(kid, rol, page, pages, teksten)
    elif isinstance(node, int):
        yield rol, teksten.get((page, int(node)), "")
    elif isinstance(node, pikepdf.Dictionary):
        page = pages[node.Pg.objgen] if "/Pg" in node else page
        if "/MCID" in node:
            yield rol, teksten.get((page, int(node.MCID)), "")
        elif node.get("/S") not in (None, pikepdf.Name.Lbl):
            yield from _element(node, rol, page, pages, teksten)


def _element(node: Any, rol: str, page: int | None, pages: Any, teksten: Any) -> Iterator[Gelezen]:
    eigen = _PDF_ROLLEN.get(str(node.S).removeprefix("/"), rol)
    rol = rol if rol.startswith("noot") else eigen
    yield rol, str(node.get("/Alt", ""))
    yield from _walk(node.get("/K"), rol, page, pages, teksten)


def _marked(inhoud: bytes) -> dict[tuple[int, int], str]:
    """The text of each piece of marked content, by page and identifier."""
    gevonden: dict[tuple[int, int], str] = {}
    pdf = pypdfium2.PdfDocument(inhoud)
    for n in range(len(pdf)):
        page = pdf[n]
        textpage = page.get_textpage()
        for deel in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=15):
            key = (n, pdfium.FPDFPageObj_GetMarkedContentID(deel.raw))
            gevonden[key] = gevonden.get(key, "") + _text(deel, textpage)
    pdf.close()
    return gevonden


def _text(deel: Any, textpage: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(deel.raw, textpage.raw, None, 0)
    buffer = ctypes.create_string_buffer(size)
    wide = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    pdfium.FPDFTextObj_GetText(deel.raw, textpage.raw, wide, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def _elements(node: Any, rol: str) -> Iterator[Gelezen]:
    if not isinstance(node.tag, str) or _only_on_the_web(node):
        yield rol, node.tail or ""
        return
    binnen = _WEB_ROLLEN.get(node.tag, "noot" if node.get("class") == "noten" else rol)
    binnen = rol if rol.startswith("noot") else binnen
    yield binnen, node.get("alt") or node.text or ""
    for kid in node:
        yield from _elements(kid, binnen)
    yield rol, node.tail or ""


def _only_on_the_web(node: Any) -> bool:
    """The way past the head, the way back from a note, the number of a note, the foot of the page."""
    return (
        node.get("class") in {"naar-inhoud", "terug"}
        or node.get("id") == "noten"
        or node.tag in {"footer", "sup"}
    )
