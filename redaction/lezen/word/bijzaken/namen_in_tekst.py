# SPDX-License-Identifier: EUPL-1.2
"""Names and notes that Word keeps in the text of a document and shows nowhere: of people, places, fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.inhoud import packed_text
from redaction.lezen.vreemd.waarden import told
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.namen import SPACES, Element, local, names, q, val

_W = f"{{{SPACES['w']}}}"
_MARKED = {
    "permStart": ("ed", "wie wat mag wijzigen"),
    "moveFromRangeStart": ("name", "namen van verplaatsingen"),
    "moveToRangeStart": ("name", "namen van verplaatsingen"),
    "numberingChange": ("original", "oude nummering"),
    "hyperlink": ("docLocation", "plaatsnamen in koppelingen"),
    "control": ("name", "namen van besturingselementen"),
    "subDoc": ("id", "subdocument"),
    "bookmarkStart": ("name", "namen van bladwijzers"),
    "dropDownList": ("lastValue", "gegevens van een invulveld"),
    "comboBox": ("lastValue", "gegevens van een invulveld"),
}
# Elements of which every attribute tells something that Word shows nowhere.
_WHOLE = {
    "objectLink": "namen van besturingselementen",
    "objectEmbed": "namen van besturingselementen",
    "placeholder": "namen van bouwstenen",
    "webVideoPr": "ingesloten video",
    "lang": "namen van opmaak",
    "rFonts": "namen van opmaak",
}
_LITERAL = re.compile(r"'([^']*)'")
_ANCHORS = {"anchor": "namen van bladwijzers", "tgtFrame": "plaatsnamen in koppelingen"}
_PEOPLE = frozenset(("author", "initials", "userId", "userName"))
_NAMED = frozenset(("customXml", "smartTag"))
# Names that Word and Google Docs give by themselves.
_OWN_NAME = re.compile(r"_.*|move\d+|(bookmark=)?(id|h|kix)\.\w+|OLE_LINK\d+|rId\d+", re.IGNORECASE)
_OWN_SPACE = ("http://schemas.", "urn:schemas-", "http://purl.oclc.org/", "http://www.w3.org/")
_DRAWN = frozenset(("docPr", "cNvPr"))
_VML = (f"{{{SPACES['v']}}}", f"{{{SPACES['o']}}}")
_VML_TEXT = frozenset(("title", "alt", "href", "ProgID", "id", "spid", "ObjectID", "gfxdata", "UpdateMode"))
_VML_OWN = re.compile(r"_x0000_\w+|_\d+|Powerpluswatermarkobject\d*|.*WaterMarkObject\d*", re.IGNORECASE)
_SHAPE = re.compile(r"[A-Za-z ]{3,30}[ _]?\d*")
_CONTROL = "gegevens van een invulveld"
_CONTROL_KINDS = {"alias": "namen van invulvelden", "tag": "namen van invulvelden"}
_LAYOUT = names("rPr pPr lid calendar storeMappedDataAs listItem dateFormat id")


def names_in(bron: Bron) -> Iterator[Stuk]:
    """Each such name, at the place where it stands."""
    yield from _spaces(bron)
    for element in bron.wortel.iter():
        for soort, text in _of(element):
            if text.strip() and not _OWN_NAME.fullmatch(text.strip()):
                yield Stuk(soort, bron.place(element), bron.deel, " ".join(text.split()))


def _of(element: Element) -> Iterator[tuple[str, str]]:
    name = local(element)
    for attribute, text in element.attrib.items():
        if str(attribute).rpartition("}")[2] in _PEOPLE:
            yield "namen van schrijvers en lezers", str(text)
    if name in _WHOLE:
        yield from ((_WHOLE[name], told(str(text))) for text in element.attrib.values())
    elif str(element.tag).startswith(_W):
        yield from _in_word(element, name)
    elif name in _DRAWN:
        yield "namen van afbeeldingen", element.get("name", "")
    elif str(element.tag).startswith(_VML):
        yield from _in_vml(element)


def _in_word(element: Element, name: str) -> Iterator[tuple[str, str]]:
    attribute, soort = _MARKED.get(name, ("", ""))
    if attribute:
        yield soort, val(element, f"w:{attribute}") or element.get(f"{{{SPACES['r']}}}{attribute}", "")
    if name == "hyperlink":
        yield from ((soort, val(element, f"w:{key}")) for key, soort in _ANCHORS.items())
    elif name in _NAMED:
        yield "namen van aangepaste XML", f"{val(element, 'w:element')} {told(val(element, 'w:uri'))}".strip()
    elif name == "attr":
        yield "namen van aangepaste XML", f"{val(element, 'w:name')} {told(val(element, 'w:uri'))}".strip()
    elif name == "sdtPr":
        yield from _control(element)
    elif name == "ffData":
        yield from (("namen van formuliervelden", told(val(part))) for part in element.iter())


def _control(properties: Element) -> Iterator[tuple[str, str]]:
    """Everything that a content control keeps but its layout and its choices, which are told apart."""
    for form in properties.iter(q("w:dateFormat")):
        yield from ((_CONTROL, text) for text in _LITERAL.findall(val(form)))
    skipped = {inner for part in properties if part.tag in _LAYOUT for inner in part.iter()}
    for part in properties.iter():
        if part in skipped or part.tag in _LAYOUT:
            continue
        soort = _CONTROL_KINDS.get(local(part), _CONTROL)
        for name, text in part.attrib.items():
            moment = local(part) == "date"
            yield soort, str(text) if moment else _mapped(str(name), str(text))


def _mapped(name: str, text: str) -> str:
    """The prefixes of a binding without the addresses of Word's own schemas."""
    if not name.endswith("prefixMappings"):
        return told(text)
    return " ".join(filter(None, (told(part) for part in _LITERAL.findall(text))))


def _in_vml(element: Element) -> Iterator[tuple[str, str]]:
    for name, text in element.attrib.items():
        key = str(name).rpartition("}")[2]
        if key in _VML_TEXT and not _VML_OWN.fullmatch(str(text)):
            soort = "namen van afbeeldingen" if key in {"id", "spid"} else "gegevens van een afbeelding"
            yield soort, packed_text(str(text)) if key == "gfxdata" else told(str(text))


def _spaces(bron: Bron) -> Iterator[Stuk]:
    for space in {str(space) for space in bron.wortel.nsmap.values()}:
        if not space.startswith(_OWN_SPACE):
            yield Stuk("naamruimten van andere programma's", "het bestand", bron.deel, space)
