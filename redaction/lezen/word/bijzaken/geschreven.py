# SPDX-License-Identifier: EUPL-1.2
"""Words that somebody wrote in a Word document and that stand in no paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.ingepakt import packed_words
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.namen import SPACES, Element, local, names, q, val
from redaction.lezen.word.tekst import text_of

_TEXT = frozenset(
    (*names("t delText instrText delInstrText fldData"), q("m:t"), q("a:t"), q("c:v"), q("c:f"))
)
_OWN = f"{{{SPACES['w']}}}"
_KNOWN_SPACES = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/",
    "http://purl.oclc.org/ooxml/",
    "urn:schemas-microsoft-com:",
    "http://www.w3.org/",
)
_AROUND = (q("w:p"), q("w:pPr"), q("w:sectPr"))
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")
_NAMES = ("descr", "title")


def written(bron: Bron) -> Iterator[Stuk]:
    """Every such text of one part, in document order."""
    for element in bron.wortel.iter():
        for soort, text in _texts(element):
            if text.strip():
                yield Stuk(soort, bron.place(element), bron.deel, " ".join(text.split()))


def _texts(element: Element) -> Iterator[tuple[str, str]]:
    yield from _loose(element)
    yield from _foreign(element)
    finder = _described if local(element) == "cNvPr" else _FINDERS.get(str(element.tag))
    if finder is not None:
        yield from finder(element)


def _loose(element: Element) -> Iterator[tuple[str, str]]:
    """Characters where Word has no text, and runs outside a paragraph or among its properties."""
    if element.tag not in _TEXT and str(element.tag).startswith(_OWN):
        inside = [element.text or "", *(child.tail or "" for child in element)]
        yield from (("losse tekst", text) for text in inside)
    if element.tag == q("w:r") and next(element.iterancestors(*_AROUND), element).tag != q("w:p"):
        yield "losse tekst", text_of(element)


def _foreign(element: Element) -> Iterator[tuple[str, str]]:
    """What a program that is not Word put there: its elements and attributes."""
    known = str(element.tag).startswith(tuple(f"{{{space}" for space in _KNOWN_SPACES))
    if not known:
        said = (str(text) for name, text in element.attrib.items() if SPACES["r"] not in str(name))
        yield "onbekend element", " ".join((element.text or "", *said))
    else:
        for name, text in element.attrib.items():
            space = str(name)[1:].partition("}")[0] if str(name).startswith("{") else ""
            if space and not space.startswith(_KNOWN_SPACES) and space != "urn:lakmoes":
                yield "onbekend kenmerk", str(text)


def _form(element: Element) -> Iterator[tuple[str, str]]:
    """Default, choices and help of an old form field."""
    shown = ("w:default", "w:helpText", "w:statusText", "w:listEntry", "w:format")
    for found in element.iter(*(q(name) for name in shown)):
        boolean = found.getparent() is not None and found.getparent().tag == q("w:checkBox")  # type: ignore[union-attr]
        if not boolean and not val(found).isdigit():
            yield "formulierveld", val(found)


def _choices(element: Element) -> Iterator[tuple[str, str]]:
    for item in element.iter(q("w:listItem")):
        yield "keuze van een invulveld", val(item, "w:displayText")
        if not val(item, "w:value").isdigit():
            yield "keuze van een invulveld", val(item, "w:value")


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    for found in element.iter(q("w:attr")):
        yield "kenmerk van aangepaste XML", val(found)


def _separator(element: Element) -> Iterator[tuple[str, str]]:
    if val(element, "w:type") in _SEPARATORS:
        yield "tekst bij de scheidingslijn van noten", text_of(element)


def _deleted_code(element: Element) -> Iterator[tuple[str, str]]:
    yield "verwijderde tekst", element.text or ""


def _described(element: Element) -> Iterator[tuple[str, str]]:
    for name in _NAMES:
        yield "beschrijving van een afbeelding", element.get(name, "")


def _vml(element: Element) -> Iterator[tuple[str, str]]:
    yield "beschrijving van een afbeelding", element.get("alt", "")
    yield "beschrijving van een afbeelding", element.get("title", "") or val(element, "o:title")
    yield "koppeling", element.get("href", "")


def _signer(element: Element) -> Iterator[tuple[str, str]]:
    for name, text in element.attrib.items():
        if "suggestedsigner" in str(name) or "instructions" in str(name):
            yield "handtekeningregel", str(text)


def _tip(element: Element) -> Iterator[tuple[str, str]]:
    yield "schermtip bij een koppeling", element.get("tooltip", "")


def _sign(element: Element) -> Iterator[tuple[str, str]]:
    yield "formule", val(element, "m:val")


def _codes(element: Element) -> Iterator[tuple[str, str]]:
    yield "ingesloten object", element.text or ""


def _field_data(element: Element) -> Iterator[tuple[str, str]]:
    yield "gegevens van een veld", packed_words(element.text or "")


_FINDERS = {
    q("w:fldData"): _field_data,
    q("w:ffData"): _form,
    q("w:sdtPr"): _choices,
    q("w:smartTagPr"): _attributes,
    q("w:customXmlPr"): _attributes,
    q("w:footnote"): _separator,
    q("w:endnote"): _separator,
    q("w:delInstrText"): _deleted_code,
    q("wp:docPr"): _described,
    q("v:shape"): _vml,
    q("v:imagedata"): _vml,
    q("o:signatureline"): _signer,
    q("a:hlinkClick"): _tip,
    q("a:hlinkHover"): _tip,
    q("m:begChr"): _sign,
    q("m:endChr"): _sign,
    q("m:sepChr"): _sign,
    q("m:chr"): _sign,
    q("o:FieldCodes"): _codes,
}
