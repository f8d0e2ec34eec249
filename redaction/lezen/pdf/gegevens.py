# SPDX-License-Identifier: EUPL-1.2
"""Data about a PDF: properties, names of places, older revisions; none of it can travel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from redaction.lezen.pdf.woorden import said, steps, tree
from redaction.lezen.vergelijk import comparable

_OF_PROGRAMS = frozenset(("/Producer", "/Creator", "/CreationDate", "/ModDate", "/Trapped"))
_KNOWN_LIST = """
    Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines
    Threads OpenAction AA URI AcroForm Metadata StructTreeRoot MarkInfo Lang SpiderInfo OutputIntents
    PieceInfo OCProperties Perms Legal Requirements Collection NeedsRendering DSS AF DPartRoot
"""
_KNOWN_ROOT = frozenset(f"/{name}" for name in _KNOWN_LIST.split())
_HELD = {
    "/Threads": "artikeldraden",
    "/URI": "basisadres van koppelingen",
    "/PieceInfo": "gegevens van andere programma's",
    "/Collection": "indeling van een bundel",
    "/SpiderInfo": "gegevens van andere programma's",
    "/Dests": "namen van plaatsen",
}
_XMP_TEXT = re.compile(r">([^<>]*[^\W\d_]{2}[^<>]*)<")
_XMP_WORDS = re.compile(
    r"<(dc:creator|dc:title|dc:subject|dc:description|pdf:Keywords|photoshop:\w+)\b[^>]*>(.*?)</\1>",
    re.DOTALL,
)
_EOF = b"%%EOF"


def held_data(pdf: Any, inhoud: bytes, known: str) -> Iterator[str]:
    """What kinds of data there are, in Dutch; what the text ``known`` says too does not count."""
    root = pdf.Root
    if any(comparable(text) not in known for text in (*_properties(pdf), *_xmp(root)) if text.strip()):
        yield "documenteigenschappen"
    yield from (kind for key, kind in _HELD.items() if key in root)
    if any(key not in _KNOWN_ROOT for key in set(root.keys())):
        yield "onbekende gegevens"
    yield from _named(root)
    yield from _on_pages(pdf)
    yield from _older(inhoud)


def _properties(pdf: Any) -> Iterator[str]:
    for key, value in pdf.docinfo.items():
        if key not in _OF_PROGRAMS:
            yield str(value)


def _xmp(root: Any) -> Iterator[str]:
    """Words of people in the metadata packet; those of programs and numbers are left."""
    held = root.get("/Metadata")
    packet = "" if held is None else held.read_bytes().decode("utf-8", "replace")
    for _, found in _XMP_WORDS.findall(packet):
        yield from (text for text in _XMP_TEXT.findall(f">{found}<") if text.strip())


def _named(root: Any) -> Iterator[str]:
    names = root.get("/Names", {})
    if "/Dests" in names and any(True for _ in tree(names["/Dests"], "/Names")):
        yield "namen van plaatsen"
    labels = root.get("/PageLabels")
    if labels is not None and any("/P" in e for e in tree(labels, "/Nums") if hasattr(e, "keys")):
        yield "namen van bladzijden"
    structure = root.get("/StructTreeRoot")
    if structure is not None and "/RoleMap" in structure:
        yield "namen van onderdelen"
    layers = root.get("/OCProperties")
    if layers is not None and any(said(layer, "/Name") for layer in layers.get("/OCGs", [])):
        yield "namen van lagen"


def _on_pages(pdf: Any) -> Iterator[str]:
    import pikepdf

    for page in pdf.pages:
        if "/Thumb" in page.obj:
            yield "miniaturen van bladzijden"
        if any("/Dest" in annotation for annotation in page.obj.get("/Annots", [])):
            yield "namen van plaatsen"
        images = page.obj.get("/Resources", {}).get("/XObject")
        if isinstance(images, pikepdf.Dictionary) and _unused(page, images):
            yield "afbeeldingen die niet getoond worden"
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and ("/TM" in thing and "/T" in thing):
            yield "namen van velden"
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem" and "/Lang" in thing:
            yield "taal van onderdelen"


def _unused(page: Any, images: Any) -> bool:
    """Whether the page holds an image that neither it nor a form on it paints."""
    painted = {str(operands[0]) for operands, name in steps(page) if name == "Do" and operands}
    return any(str(name) not in painted for name in set(images.keys()))


def _older(inhoud: bytes) -> Iterator[str]:
    """Revisions before the last; a file made for the web has two ends and one revision."""
    ends = inhoud.count(_EOF) - (b"/Linearized" in inhoud[:2048])
    if ends > 1:
        yield "eerdere versies van het bestand"
    if inhoud[inhoud.rfind(_EOF) + len(_EOF) :].strip(b"\0\r\n\t "):
        yield "tekens achter het einde van het bestand"
