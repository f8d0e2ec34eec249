# SPDX-License-Identifier: EUPL-1.2
"""Data about a Word document: properties, people, names of places; none of it can travel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from redaction.fouten import LeesFout
from redaction.lezen.vergelijk import comparable
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.bijzaken.opdrachten import naming
from redaction.lezen.word.namen import SPACES, Element, local, names, q, val
from redaction.lezen.word.pakket import Pakket

# Parts with data, by the kind of relationship that points at them.
_PARTS = {
    "core-properties": "documenteigenschappen",
    "extended-properties": "documenteigenschappen",
    "custom-properties": "eigen documenteigenschappen",
    "people": "namen van schrijvers en lezers",
    "commentsExtended": "gegevens bij opmerkingen",
    "commentsExtensible": "gegevens bij opmerkingen",
    "documenttasks": "taken",
    "thumbnail": "miniatuur van het document",
    "printerSettings": "afdrukinstellingen",
    "origin": "digitale handtekening",
    "signature": "digitale handtekening",
    "classificationlabels": "gevoeligheidslabel",
    "glossaryDocument": "bouwstenen",
    "customXmlProps": "aangepaste XML",
    "keyMapCustomizations": "eigen knoppen en toetsen",
    "attachedToolbars": "eigen knoppen en toetsen",
}
_TELLING_LIST = """
    title subject creator keywords description lastModifiedBy category contentStatus Company Manager
    HyperlinkBase Template identifier version
"""
_TELLING = frozenset(_TELLING_LIST.split())
_DEFAULTS = frozenset(("normal.dotm", "normal", "normal.dot"))
_MARKED = {
    q("w:permStart"): ("w:ed", "wie wat mag wijzigen"),
    q("w:moveFromRangeStart"): ("w:name", "namen van verplaatsingen"),
    q("w:moveToRangeStart"): ("w:name", "namen van verplaatsingen"),
    q("w:alias"): ("w:val", "namen van invulvelden"),
    q("w:tag"): ("w:val", "namen van invulvelden"),
    q("w:dataBinding"): ("w:xpath", "koppelingen van invulvelden aan gegevens"),
    q("w:docPartGallery"): ("w:val", "namen van bouwstenen"),
    q("w:numberingChange"): ("w:original", "oude nummering"),
    q("w:hyperlink"): ("w:docLocation", "plaatsnamen in koppelingen"),
    q("w:customXml"): ("w:element", "namen van aangepaste XML"),
    q("w:entryMacro"): ("w:val", "namen van macro's"),
    q("w:exitMacro"): ("w:val", "namen van macro's"),
    q("w:comment"): ("w:author", "namen van schrijvers en lezers"),
}
_LAYOUT_LIST = "rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange"
_LAYOUT_CHANGES = names(_LAYOUT_LIST)
# Names that Word gives by itself, in Dutch and English.
_USUAL_NAME = re.compile(
    r"(afbeelding|picture|graphic|image|tekstvak|text box|grafiek|chart|diagram|vorm|shape|rechthoek"
    r"|rectangle|text|tekst|selectievakje|check|vervolgkeuze|dropdown|object|groep|group|\w)?[ _]*\d*",
    re.IGNORECASE,
)
_USUAL_PART = re.compile(r"(.*/)?[a-zA-Z]+\d*\.\w+")
_DRAWN = frozenset((q("wp:docPr"), q("pic:cNvPr")))
_BOOKMARKS = {q("w:bookmarkStart"): "w:name", q("w:hyperlink"): "w:anchor"}
_INSTRUCTIONS = names("instrText fldSimple")
_CHOICES = names("dropDownList comboBox date")
_SETTINGS = {
    "w:docVar": "documentvariabelen",
    "w:caption": "eigen bijschriften",
    "w:attachedSchema": "gekoppelde schema's",
    "w:saveThroughXslt": "gekoppelde schema's",
    "w:smartTagType": "slimme labels",
    "w:writeProtection": "schrijfbeveiliging",
    "w:documentProtection": "schrijfbeveiliging",
}
_ANYWHERE = ("http://schemas.", "urn:schemas-", "http://purl.oclc.org/", "http://www.w3.org/")


def held_data(pakket: Pakket, bronnen: Sequence[Bron], known: str) -> Iterator[str]:
    """What kinds of data there are, in Dutch; what the text ``known`` says too does not count."""
    yield from _parts(pakket, known)
    for bron in bronnen:
        for element in bron.wortel.iter():
            yield from _in_text(element)
        yield from _spaces(bron.wortel)
    if any("/media/" in part and not _USUAL_PART.fullmatch(part) for part in pakket.delen):
        yield "namen van afbeeldingen"
    yield from _settings(pakket)
    yield from _outside(pakket, bronnen)


def _parts(pakket: Pakket, known: str) -> Iterator[str]:
    for relaties in pakket.relaties.values():
        for relatie in relaties:
            kind = _PARTS.get(relatie.soort)
            if kind and relatie.doel in pakket.delen and _telling(pakket, relatie.soort, relatie.doel, known):
                yield kind


def _telling(pakket: Pakket, soort: str, part: str, known: str) -> bool:
    """Properties count when one that people fill in says something else than the text."""
    if soort == "customXmlProps":
        return _custom(pakket, part)
    if soort not in {"core-properties", "extended-properties"}:
        return True
    try:
        fields = list(pakket.xml(part))
    except LeesFout:
        return True
    said = [(field.text or "").strip() for field in fields if local(field) in _TELLING]
    return any(text.lower() not in _DEFAULTS and comparable(text) not in known for text in said if text)


def _custom(pakket: Pakket, part: str) -> bool:
    """Whether a property part of custom XML says more than Word's own list of literature does."""
    return b"bibliography" not in pakket.delen[part]


def _in_text(element: Element) -> Iterator[str]:
    name, kind = _MARKED.get(str(element.tag), ("", ""))
    if name and val(element, name):
        yield kind
    if element.tag in _LAYOUT_CHANGES:
        yield "bijgehouden wijzigingen in de opmaak"
    if str(element.tag).startswith(f"{{{SPACES['w']}}}customXml") and val(element, "w:author"):
        yield "namen van schrijvers en lezers"
    if _names_bookmark(element):
        yield "namen van bladwijzers"
    if element.tag in _INSTRUCTIONS and naming(element.text or val(element, "w:instr")):
        yield "namen in velden"
    if element.tag in _DRAWN and not _USUAL_NAME.fullmatch(element.get("name", "")):
        yield "namen van afbeeldingen"
    if element.tag in _CHOICES and element.attrib:
        yield "waarden van invulvelden"


def _names_bookmark(element: Element) -> bool:
    name = val(element, _BOOKMARKS.get(str(element.tag), "w:none"))
    if element.tag == q("w:name"):
        form = element.getparent()
        inside = form is not None and form.tag == q("w:ffData")
        return inside and not _USUAL_NAME.fullmatch(val(element))
    return bool(name) and not name.startswith("_")


def _spaces(root: Element) -> Iterator[str]:
    found = {str(space) for space in root.nsmap.values()}
    if any(not space.startswith(_ANYWHERE) for space in found):
        yield "naamruimten van andere programma's"


def _settings(pakket: Pakket) -> Iterator[str]:
    for relatie in pakket.related(pakket.main(), "settings"):
        root = pakket.xml(relatie.doel)
        for name, kind in _SETTINGS.items():
            if next(root.iter(q(name)), None) is not None:
                yield kind
        if any(not etree.QName(child).namespace.startswith(_ANYWHERE) for child in root.iter()):
            yield "instellingen van andere programma's"


def _outside(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterator[str]:
    """Relationships to places outside the package that the text does not show."""
    shown = {bron.deel for bron in bronnen if not bron.soort or "noot" in bron.soort}
    used = {bron.deel: {str(v) for e in bron.wortel.iter() for v in e.attrib.values()} for bron in bronnen}
    for owner, relaties in pakket.relaties.items():
        for relatie in relaties:
            taken = owner in shown and relatie.soort == "hyperlink" and relatie.id in used.get(owner, ())
            if relatie.extern and not taken:
                yield "sjabloon" if relatie.soort == "attachedTemplate" else "verwijzingen naar buiten"
