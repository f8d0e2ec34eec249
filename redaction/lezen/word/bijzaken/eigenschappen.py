# SPDX-License-Identifier: EUPL-1.2
"""Data about a Word document in parts of their own: properties, people, tasks, labels, building blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from redaction.fouten import LeesFout
from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.gewoon import GEWOON
from redaction.lezen.vreemd.ingepakt import readable_runs
from redaction.lezen.vreemd.waarden import told, values
from redaction.lezen.word.namen import Element, local, q, val
from redaction.lezen.word.pakket import Pakket

_BESTAND = "het bestand"
# What a program counts or notes by itself.
_COUNTED_LIST = """
    created modified lastPrinted revision TotalTime Pages Words Characters Lines Paragraphs
    Application AppVersion DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged
    CharactersWithSpaces HeadingPairs TitlesOfParts HLinks DigSig Slides Notes HiddenSlides MMClips
"""
_COUNTED = frozenset(_COUNTED_LIST.split())
_STYLES = ("w:name", "w:aliases", "w:styleLink", "w:numStyleLink", "w:lsdException")
_OF_PANDOC = re.compile(r"[A-Za-z]+Tok")
_OF_LAYOUT = re.compile(r"(tekst|blok|kop|tabel|regel|kader|lijst|stijl|titel|char)$")
WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z\u00df-\u024f]+|[A-Za-z\u00c0-\u024f]+")


def _properties(root: Element) -> Iterator[str]:
    for field in root:
        if local(field) not in _COUNTED:
            yield from values(field)


def _custom(root: Element) -> Iterator[str]:
    for held in root:
        name = " ".join(filter(None, (told(held.get(key, "")) for key in ("name", "linkTarget"))))
        said = " ".join(filter(None, (told(str(text)) for text in held.itertext())))
        yield " = ".join(part for part in (name, said) if part)


def _labels(root: Element) -> Iterator[str]:
    """Names of styles and lists with a word in it that is no ordinary one."""
    for element in root.iter(q("w:style"), *(q(name) for name in _STYLES)):
        for name in (_own_id(element) or val(element) or val(element, "w:name")).split(","):
            if not _OF_PANDOC.fullmatch(name) and not all(map(ordinary, WORD.findall(name))):
                yield name.strip()


def _own_id(style: Element) -> str:
    """The id of a style, when it is not its name without spaces."""
    ident, name = val(style, "w:styleId"), val(style.find(q("w:name")))
    alike = re.sub(r"[\W_]", "", name).casefold() == re.sub(r"[\W_]", "", ident).casefold()
    return "" if alike else ident


def ordinary(word: str) -> bool:
    """Whether a word in the name of a style is a word of layout or a Dutch one, or made of those."""
    from redaction.herkenning.woorden import gewoon

    plain = word.casefold()
    if len(plain) == 1 or plain in GEWOON or gewoon(plain):
        return True
    first = _OF_LAYOUT.sub("", plain)
    return first != plain and (not first or first in GEWOON or gewoon(first))


def _blocks(root: Element) -> Iterator[str]:
    for properties in root.iter(q("w:docPartPr")):
        for element in properties.iter():
            yield told(val(element))


def _fonts(root: Element) -> Iterator[str]:
    """Names of fonts in our letters; those in the letters of the East are Word's own."""
    for element in root.iter(q("w:font"), q("w:altName")):
        yield " ".join(WORD.findall(val(element, "w:name") or val(element)))


def _theme(root: Element) -> Iterator[str]:
    """The names of a theme and of what it holds; fonts for scripts of the world are Word's own."""
    for element in root.iter():
        if local(element) == "latin":
            yield element.get("typeface", "").lstrip("+")
        elif local(element) != "font":
            yield element.get("name", "")


def _web(root: Element) -> Iterator[str]:
    for element in root.iter():
        if local(element) not in {"encoding", "targetScreenSz"}:
            yield from (told(str(text)) for text in element.attrib.values())


def _drawn(root: Element) -> Iterator[str]:
    return (element.get("name", "") for element in root.iter() if local(element) == "cNvPr")


_MADE: dict[str, tuple[str, Callable[[Element], Iterator[str]]]] = {
    "core-properties": ("documenteigenschappen", _properties),
    "extended-properties": ("documenteigenschappen", _properties),
    "extendedProperties": ("documenteigenschappen", _properties),
    "custom-properties": ("eigen documenteigenschappen", _custom),
    "customProperties": ("eigen documenteigenschappen", _custom),
    "people": ("namen van schrijvers en lezers", values),
    "commentsExtended": ("gegevens bij opmerkingen", values),
    "commentsExtensible": ("gegevens bij opmerkingen", values),
    "commentsIds": ("gegevens bij opmerkingen", values),
    "documenttasks": ("taken", values),
    "signature": ("digitale handtekening", values),
    "origin": ("digitale handtekening", values),
    "classificationlabels": ("gevoeligheidslabel", values),
    "glossaryDocument": ("namen van bouwstenen", _blocks),
    "customXmlProps": ("aangepaste XML", values),
    "keyMapCustomizations": ("eigen knoppen en toetsen", values),
    "attachedToolbars": ("eigen knoppen en toetsen", values),
    "styles": ("namen van opmaak", _labels),
    "stylesWithEffects": ("namen van opmaak", _labels),
    "numbering": ("namen van opmaak", _labels),
    "fontTable": ("namen van opmaak", _fonts),
    "theme": ("namen van opmaak", _theme),
    "themeOverride": ("namen van opmaak", _theme),
    "diagramData": ("namen van afbeeldingen", _drawn),
    "diagramDrawing": ("namen van afbeeldingen", _drawn),
    "chartUserShapes": ("namen van afbeeldingen", _drawn),
    "webSettings": ("webinstellingen", _web),
    "chartStyle": ("namen van opmaak", values),
    "transform": ("omzetting van gegevens", values),
}
_RAW = {
    "printerSettings": "afdrukinstellingen",
    "wordVbaData": "macro",
    "certificate": "digitale handtekening",
    "attachedToolbars": "eigen knoppen en toetsen",
}


def properties(pakket: Pakket) -> Iterator[Stuk]:
    """Each text in such a part; a part that cannot be parsed gives the runs of letters in it."""
    done: set[str] = set()
    for relaties in pakket.relaties.values():
        for relatie in relaties:
            if relatie.extern or relatie.doel in done or relatie.doel not in pakket.delen:
                continue
            done.add(relatie.doel)
            yield from _part(pakket, relatie.soort, relatie.doel)


def _part(pakket: Pakket, kind: str, part: str) -> Iterator[Stuk]:
    soort, finder = _MADE.get(kind, ("", values))
    if soort and (root := _parsed(pakket, part)) is not None:
        texts = finder(root)
    elif kind in _RAW or soort:
        soort, texts = _RAW.get(kind, soort), iter(readable_runs(pakket.delen[part]))
    else:
        return
    yield from (Stuk(soort, _BESTAND, part, text) for text in texts if text)


def _parsed(pakket: Pakket, part: str) -> Element | None:
    if b"<" not in pakket.delen[part][:512]:
        return None
    try:
        return pakket.xml(part)
    except LeesFout:
        return None
