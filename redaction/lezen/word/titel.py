# SPDX-License-Identifier: EUPL-1.2
"""The title: the first paragraph in style Title, wherever it stands among the first blocks."""

from __future__ import annotations

from redaction.lezen.word.namen import Element, is_on, names, q, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.tekst import text_of

# pandoc moves leading paragraphs in these styles into metadata, where no tree node holds them.
_META = frozenset({"title", "subtitle", "author", "date", "abstract", "abstract title"})
_CONTROLS = names("sdt sdtContent customXml smartTag ins")


def place_title(body: Element, pakket: Pakket) -> None:
    """Move the title to the top and make every other metadata paragraph an ordinary one."""
    styles = _meta_styles(pakket)
    title: Element | None = None
    for paragraph in list(body.iter(q("w:p"))):
        style = paragraph.find(f"{q('w:pPr')}/{q('w:pStyle')}")
        kind = styles.get(val(style), "")
        if title is None and kind == "title" and _in_text(paragraph) and text_of(paragraph):
            title = paragraph
        elif kind and style is not None:
            style.set(q("w:val"), "")
    if title is not None:
        around = title.getparent()
        if around is not None:
            around.remove(title)
        body.insert(0, title)


def _in_text(paragraph: Element) -> bool:
    """Whether a paragraph stands in the running text, perhaps in content controls, as on a cover page."""
    around = paragraph.getparent()
    while around is not None and around.tag in _CONTROLS and not _placeholder(around):
        around = around.getparent()
    return around is not None and around.tag == q("w:body")


def _placeholder(control: Element) -> bool:
    return is_on(control.find(f"{q('w:sdtPr')}/{q('w:showingPlcHdr')}"))


def _meta_styles(pakket: Pakket) -> dict[str, str]:
    """Style id to the metadata style it is or is based on."""
    found = pakket.related(pakket.main(), "styles")
    styles = list(pakket.xml(found[0].doel).iter(q("w:style"))) if found else []
    names = {val(s, "w:styleId"): val(s.find(q("w:name"))).lower() for s in styles}
    based = {val(s, "w:styleId"): val(s.find(q("w:basedOn"))) for s in styles}
    resolved = {ident: _meta(ident, names, based) for ident in names}
    return {ident: kind for ident, kind in resolved.items() if kind}


def _meta(ident: str, names: dict[str, str], based: dict[str, str]) -> str:
    seen: set[str] = set()
    while ident in names and ident not in seen:
        seen.add(ident)
        if names[ident] in _META:
            return names[ident]
        ident = based[ident]
    return ""
