# SPDX-License-Identifier: EUPL-1.2
"""A second look at a PDF: words and data that no page shows, reported when the text doesn't say them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from redaction import boom
from redaction.lezen.bekend import Bekend
from redaction.lezen.gegevens import report_data
from redaction.lezen.pdf.gegevens import data, wordless
from redaction.lezen.pdf.lettertabel import same_letters
from redaction.lezen.pdf.resten import leftovers, older_kinds
from redaction.lezen.pdf.veger import swept
from redaction.lezen.pdf.woorden import actions, described, replaced, said, shown, strings, tree, triggers
from redaction.lezen.vreemd.gewoon import GEWOON
from redaction.melder import Melder
from redaction.model import Leesbevinding

Stuk = tuple[str, str, str]
_DATA = (
    "deze gegevens gaan niet mee naar een andere versie: {}; kijk of er iets in staat dat in de tekst hoort"
)
_UNSEEN = "wat naast de tekst staat is niet te lezen; druk het bestand af naar een nieuwe PDF en lees die"
_STRUCTURE = ("/Alt", "/ActualText", "/E", "/T")
_FIELD = ("/TU", "/DV", "/Opt", "/RV")
_NOTE = ("/Contents", "/RC", "/T", "/Subj", "/OverlayText", "/IRT", "/NM")
# What a typesetter calls a link to a note, figure or page.
_NUMBERED = re.compile(r"[^\W\d_]{1,12}\.? \d+")
_MANY = 200_000
_LETTERS = re.compile(r"[^\W\d_]{2}|\d{5}")


def look_beside(inhoud: bytes, document: boom.Document, melder: Melder) -> list[Leesbevinding]:
    """Report what stands beside the pages and nowhere in ``document``."""
    import pikepdf

    bekend = Bekend.of(document, melder)
    try:
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            for soort, plaats, tekst in _pieces(pdf):
                if _LETTERS.search(tekst) and not bekend.says(tekst):
                    melder.meld(soort, plaats, "pdf", tekst)
                    bekend.add(tekst)
            for stuk in leftovers(inhoud, bekend):
                if not bekend.names(stuk.tekst, GEWOON):
                    melder.meld(stuk.soort, stuk.plaats, stuk.deel, stuk.tekst)
                    bekend.add(stuk.tekst)
            report_data(data(pdf), bekend, GEWOON, melder)
            report_data(swept(pdf), bekend, GEWOON, melder)
            kinds = list(dict.fromkeys((*wordless(pdf), *older_kinds(inhoud))))
            found = list(same_letters(pdf))
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        return [Leesbevinding("niet-nagekeken", "het bestand", _UNSEEN, blokkeert=True)]
    if not kinds:
        return found
    return [
        *found,
        Leesbevinding("gaat-niet-mee", "het bestand", _DATA.format(", ".join(kinds)), blokkeert=False),
    ]


def _pieces(pdf: Any) -> Iterator[Stuk]:
    yield from _outline(pdf)
    for number, page in enumerate(pdf.pages, 1):
        yield from _page(page.obj, f"bladzijde {number}")
    for thing in _objects(pdf):
        if "/PieceInfo" in thing:
            for text in strings(thing["/PieceInfo"]):
                yield "gegevens van een ander programma", "het bestand", text
    for soort, text in (*actions(pdf.Root.get("/OpenAction")), *triggers(pdf.Root), *_scripts(pdf)):
        yield soort, "het bestand", text
    for thing in _objects(pdf):
        if thing.get("/Type") == "/StructElem" or ("/P" in thing and "/S" in thing and "/Pg" in thing):
            for key in _STRUCTURE:
                yield "beschrijving van een onderdeel", "toegankelijkheidsgegevens", said(thing, key)
        if "/T" in thing and ("/FT" in thing or "/Parent" in thing) and "/S" not in thing:
            yield from _field(thing)


def _objects(pdf: Any) -> Iterator[Any]:
    import pikepdf

    for number, thing in enumerate(pdf.objects):
        if number > _MANY:
            return
        if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            yield thing


def _outline(pdf: Any) -> Iterator[Stuk]:
    for thing in _objects(pdf):
        if "/Title" in thing and "/Parent" in thing:
            yield "bladwijzer", "de bladwijzers", said(thing, "/Title")


def _page(page: Any, plaats: str) -> Iterator[Stuk]:
    for annotation in page.get("/Annots", []):
        if str(annotation.get("/Subtype", "")) == "/Widget":
            yield from _field(annotation)
        else:
            for key in _NOTE:
                text = said(annotation, key)
                if not (annotation.get("/Subtype") == "/Link" and _NUMBERED.fullmatch(text)):
                    yield "aantekening", plaats, text
            yield "aantekening", plaats, _appearance(annotation)
        for soort, text in (*actions(annotation.get("/A")), *triggers(annotation)):
            yield soort, plaats, text
    for soort, text in triggers(page):
        yield soort, plaats, text
    yield "beschrijving van een onderdeel", plaats, described(page)
    for text in replaced(page):
        yield "tekst waar een ander woord voor in de plaats staat", plaats, text
    for text in _unshown(page.get("/Resources")):
        yield "inhoud die de bladzijde niet als tekst toont", plaats, text


def _appearance(annotation: Any) -> str:
    """What the drawing of an annotation or field paints."""
    import pikepdf

    faces = annotation.get("/AP")
    normal = faces.get("/N") if isinstance(faces, pikepdf.Dictionary) else None
    if isinstance(normal, pikepdf.Stream):
        return shown(normal)
    if isinstance(normal, pikepdf.Dictionary):
        return " ".join(shown(face) for face in normal.as_dict().values() if isinstance(face, pikepdf.Stream))
    return ""


def _field(field: Any) -> Iterator[Stuk]:
    for key in _FIELD:
        yield "formulierveld", "formulier", said(field, key)
    yield "formulierveld", "formulier", _appearance(field)
    for soort, text in triggers(field):
        yield soort, "formulier", text


def _unshown(resources: Any) -> Iterator[str]:
    """Words in forms and patterns: those that the page shows as text are known by now."""
    import pikepdf

    for kind in ("/XObject", "/Pattern") if isinstance(resources, pikepdf.Dictionary) else ():
        held: Any = resources.get(kind)
        for thing in held.as_dict().values() if isinstance(held, pikepdf.Dictionary) else ():
            if isinstance(thing, pikepdf.Stream) and str(thing.get("/Subtype", "")) != "/Image":
                yield shown(thing)


def _scripts(pdf: Any) -> Iterator[tuple[str, str]]:
    named = pdf.Root.get("/Names", {}).get("/JavaScript")
    for entry in tree(named, "/Names") if named is not None else ():
        yield from actions(entry)
