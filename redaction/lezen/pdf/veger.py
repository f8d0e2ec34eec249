# SPDX-License-Identifier: EUPL-1.2
"""The last look at a PDF: every string in every object, whether or not anything points at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from redaction.lezen.gegevens import Stuk
from redaction.lezen.gespeld.brokken import words_in_pieces
from redaction.lezen.pdf.woorden import shown, unpacked
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.lezen.vreemd.waarden import told

# Strings for programs: ids, moments, codes of fonts, colours and signatures, how text is drawn.
_CODES_LIST = """
    ID CreationDate ModDate M DA DS CheckSum CharSet FontFamily Panose Lookup Ordering Registry U O UE OE Cert
    ByteRange StmF StrF Differences LastModified NM JSXFingerprint DeviceRGB
"""
_CODES = frozenset(f"/{name}" for name in _CODES_LIST.split())
_SIGNED = frozenset(("/Sig", "/DocTimeStamp"))
_DEEP = 12
_MANY = 200_000
_SOORT = "gegevens in het bestand"
_UNSHOWN = "inhoud die de bladzijde niet als tekst toont"
_HIGHEST_CONTROL = 32
_START = 64
_OF_PICTURES = frozenset(("/Image", "/XML", "/CIDFontType0C", "/Type1C", "/OpenType"))
_OF_FONTS = ("/Length1", "/Length2", "/FunctionType", "/ShadingType", "/Alternate")


def swept(pdf: Any) -> Iterator[Stuk]:
    """Each text, with the key that it stands under as its part; names in pieces under one key as a word."""
    import pikepdf

    shown_already = _contents(pdf)
    rows: dict[str, list[str]] = defaultdict(list)
    for key, text in _strings(pdf.trailer, "", 0):
        if plain := told(text):
            yield Stuk(_SOORT, "het bestand", key or "pdf", plain)
    for number, thing in enumerate(pdf.objects):
        if number > _MANY:
            return
        for key, text in _strings(thing, "", 0):
            rows[key].append(text)
            if plain := told(text):
                yield Stuk(_SOORT, "het bestand", key or "pdf", plain)
        if isinstance(thing, pikepdf.Stream) and thing.objgen not in shown_already:
            yield from (Stuk(_UNSHOWN, "het bestand", "pdf", text) for text in _in_stream(thing))
    rows["/Outlines"] = list(_titles(pdf.Root.get("/Outlines")))
    for key, texts in rows.items():
        yield from (Stuk(_SOORT, "het bestand", key or "pdf", word) for word in words_in_pieces(texts))


def _titles(above: Any) -> Iterator[str]:
    """The titles of bookmarks in the order in which a reader shows them."""
    import pikepdf

    seen: set[tuple[int, int]] = set()
    waiting = [above]
    while waiting and len(seen) < _MANY:
        item = waiting.pop()
        if not isinstance(item, pikepdf.Dictionary) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        if isinstance(title := item.get("/Title"), pikepdf.String):
            yield str(title)
        waiting += [item.get("/Next"), item.get("/First")]


def _contents(pdf: Any) -> set[tuple[int, int]]:
    """The streams that the pages are drawn from."""
    import pikepdf

    held = [page.obj.get("/Contents") for page in pdf.pages]
    parts = [part for one in held for part in (one if isinstance(one, pikepdf.Array) else [one])]
    return {part.objgen for part in parts if part is not None}


def _in_stream(stream: Any) -> Iterator[str]:
    """What a stream paints or says that is no image, font or page; "" when its letters are codes."""
    kind = str(stream.get("/Subtype", ""))
    if kind in _OF_PICTURES or any(key in stream for key in _OF_FONTS):
        return
    inside = unpacked(stream)
    if inside[:_START].lstrip().startswith((b"<", b"\xef\xbb\xbf<")):
        yield foreign_text(inside)
    elif kind == "/Form" or b"Tj" in inside or b"TJ" in inside:
        text = shown(stream)
        if not any(ord(sign) < _HIGHEST_CONTROL for sign in text):
            yield text


def _strings(thing: Any, key: str, depth: int) -> Iterator[tuple[str, str]]:
    """Strings in an object itself; what it points at is an object of its own."""
    import pikepdf

    if depth > _DEEP or (depth and getattr(thing, "is_indirect", False)):
        return
    if isinstance(thing, pikepdf.String):
        yield key, str(thing)
    elif isinstance(thing, pikepdf.Array):
        for inner in thing:
            yield from _strings(inner, key, depth + 1)
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        signed = thing.get("/Type") in _SIGNED
        for name in sorted(thing.keys()):
            if name not in _CODES and not (signed and name == "/Contents"):
                yield from _strings(thing[name], name, depth + 1)
