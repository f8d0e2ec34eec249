# SPDX-License-Identifier: EUPL-1.2
"""Data about a PDF that can't travel: properties, names of places, fields and layers, what nothing shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from redaction.fouten import LeesFout
from redaction.lezen.gegevens import Stuk
from redaction.lezen.pdf.woorden import in_code, said, steps, strings, tree
from redaction.lezen.vreemd.beeldgegevens import carried_words
from redaction.lezen.vreemd.waarden import told, values
from redaction.lezen.xmlresten import leftovers
from redaction.lezen.xmlveilig import parse

_DATES = frozenset(("/CreationDate", "/ModDate", "/Trapped"))
_PROPERTIES = frozenset(
    f"/{name}" for name in ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "Company")
)
_PLACE = "het bestand"
# The part of a packet in which programs explain their own fields; and the ids of what it was made of.
_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
_IDENT = re.compile(r"[A-Za-z0-9+/]{20,}={0,2}(_\w+)?")
_KNOWN_LIST = """
    Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines
    Threads OpenAction AA URI AcroForm Metadata StructTreeRoot MarkInfo Lang SpiderInfo OutputIntents
    PieceInfo OCProperties Perms Legal Requirements Collection NeedsRendering DSS AF DPartRoot
"""
_KNOWN_ROOT = frozenset(f"/{name}" for name in _KNOWN_LIST.split())
_INKS = frozenset(("/Separation", "/DeviceN"))
_HELD = {
    "/Threads": "artikeldraden",
    "/URI": "basisadres van koppelingen",
    "/PieceInfo": "gegevens van andere programma's",
    "/Collection": "indeling van een bundel",
    "/SpiderInfo": "gegevens van andere programma's",
    "/OCProperties": "namen van lagen",
    "/Perms": "digitale handtekening",
    "/Legal": "digitale handtekening",
    "/Requirements": "gegevens van andere programma's",
}


def data(pdf: Any) -> Iterator[Stuk]:
    """Every text in such data, with its kind."""
    found = (*_properties(pdf), *_named(pdf.Root), *_keyed(pdf.Root), *_fields(pdf), *_links(pdf))
    for soort, text in (*found, *_drawn(pdf)):
        if said_text := told(text):
            yield Stuk(soort, _PLACE, "pdf", said_text)
    held = [(soort, pdf.Root[key]) for key, soort in _HELD.items() if key in pdf.Root]
    form = pdf.Root.get("/AcroForm")
    held += (
        [("formulier van een speciale lezer", form["/XFA"])] if form is not None and "/XFA" in form else []
    )
    for soort, thing in held:
        for text in strings(thing):
            if said_text := told(text):
                yield Stuk(soort, _PLACE, "pdf", said_text)


def _properties(pdf: Any) -> Iterator[tuple[str, str]]:
    import pikepdf

    for key, value in pdf.docinfo.items():
        if key not in _DATES:
            yield "documenteigenschappen", str(value)
        if key not in _PROPERTIES | _DATES:
            yield "documenteigenschappen", str(key)[1:]
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Type") == "/Metadata":
            yield from (("documenteigenschappen", text) for text in _packet(thing))


def _packet(stream: Any) -> Iterator[str]:
    """Words in a metadata packet: its elements and attributes, or the whole when it is no XML."""
    held: bytes = stream.read_bytes()
    yield from leftovers(held[held.find(b"<") :].rstrip(b"\0 \r\n"))
    try:
        root = parse(held[held.find(b"<") :].rstrip(b"\0 \r\n"), "")
    except LeesFout:
        yield held.decode("utf-8", "replace")
        return
    for described in [element for element in root.iter() if _EXTENSION in str(element.tag)]:
        described.clear()
    yield from (text for text in values(root) if not _IDENT.fullmatch(text))


def _named(root: Any) -> Iterator[tuple[str, str]]:
    names = root.get("/Names", {})
    if "/Dests" in names:
        yield from (("namen van plaatsen", text) for text in _strings_of(tree(names["/Dests"], "/Names")))
    yield from (("namen van plaatsen", str(key)[1:]) for key in _keys(root.get("/Dests")))
    for intent in root.get("/OutputIntents", []):
        yield "kleurprofiel", said(intent, "/Info", "/OutputCondition", "/OutputConditionIdentifier")
    labels = root.get("/PageLabels")
    for entry in tree(labels, "/Nums") if labels is not None else ():
        if hasattr(entry, "keys"):
            yield "namen van bladzijden", said(entry, "/P")
    structure = root.get("/StructTreeRoot")
    for key in ("/RoleMap", "/ClassMap") if structure is not None else ():
        yield from (("namen van onderdelen", str(name)[1:]) for name in _keys(structure.get(key)))


def _keyed(root: Any) -> Iterator[tuple[str, str]]:
    """Names of keys that no reader of PDF knows, and of what makers added to the format."""
    yield from (("onbekende gegevens", str(key)[1:]) for key in _keys(root) if key not in _KNOWN_ROOT)
    yield from (("gegevens van andere programma's", str(key)[1:]) for key in _keys(root.get("/Extensions")))


def _drawn(pdf: Any) -> Iterator[tuple[str, str]]:
    """Remarks and names in the code of pages, names of stamps and inks, and what photos carry."""
    import pikepdf

    for page in pdf.pages:
        yield from in_code(page)
        spaces = page.obj.get("/Resources", {}).get("/ColorSpace")
        yield from (("namen van kleuren", text) for text in _inks(spaces))
        for annotation in page.obj.get("/Annots", []):
            if isinstance(name := annotation.get("/Name"), pikepdf.Name):
                yield "namen van stempels", str(name)[1:]
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image":
            words = carried_words(thing.read_raw_bytes())
            yield from (("gegevens van een afbeelding", text) for text in words)


def _inks(spaces: Any) -> Iterator[str]:
    """Names of inks in the colour spaces of a page."""
    import pikepdf

    for space in spaces.as_dict().values() if isinstance(spaces, pikepdf.Dictionary) else ():
        if isinstance(space, pikepdf.Array) and len(space) > 1 and space[0] in _INKS:
            named = space[1] if isinstance(space[1], pikepdf.Array) else [space[1]]
            yield from (str(name)[1:] for name in named if isinstance(name, pikepdf.Name))


def _keys(held: Any) -> list[str]:
    return sorted(held.keys()) if hasattr(held, "keys") else []


def _strings_of(entries: Iterator[Any]) -> Iterator[str]:
    import pikepdf

    return (str(entry) for entry in entries if isinstance(entry, pikepdf.String))


def _fields(pdf: Any) -> Iterator[tuple[str, str]]:
    import pikepdf

    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary):
            continue
        if "/TM" in thing or ("/T" in thing and ("/FT" in thing or "/Kids" in thing)):
            yield from (("namen van velden", said(thing, key)) for key in ("/T", "/TM"))
        if thing.get("/Type") == "/StructElem":
            yield from (("taal van onderdelen", said(thing, key)) for key in ("/Lang", "/ID"))


def _links(pdf: Any) -> Iterator[tuple[str, str]]:
    """Names of the places that links go to."""
    import pikepdf

    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", []):
            action = annotation.get("/A")
            for target in (annotation.get("/Dest"), action.get("/D") if action is not None else None):
                if isinstance(target, (pikepdf.String, pikepdf.Name)):
                    yield "namen van plaatsen", str(target).lstrip("/")


def wordless(pdf: Any) -> Iterator[str]:
    """What kinds of data there are that no words can be had of, in Dutch."""
    import pikepdf

    for page in pdf.pages:
        if "/Thumb" in page.obj:
            yield "miniaturen van bladzijden"
        images = page.obj.get("/Resources", {}).get("/XObject")
        if isinstance(images, pikepdf.Dictionary) and _unused(page, images):
            yield "afbeeldingen die niet getoond worden"


def _unused(page: Any, images: Any) -> bool:
    """Whether the page holds an image that neither it nor a form on it paints."""
    painted = {str(operands[0]) for operands, name in steps(page) if name == "Do" and operands}
    return any(str(name) not in painted for name in set(images.keys()))
