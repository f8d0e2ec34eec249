# SPDX-License-Identifier: EUPL-1.2
"""Marks in OpenDocument: paragraphs and spans in a style named ``Lakmoes ...``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from redaction.lezen.merktekens import Merktekens, refuse_signs
from redaction.lezen.opendocument.gang import NR
from redaction.lezen.opendocument.namen import PARAGRAPHS, Element, flagged, q
from redaction.lezen.opendocument.stijlen import Stijlen
from redaction.merk import Merk, merk_van_stijl

_STYLED = (*PARAGRAPHS, q("text:span"), q("text:a"))


def marking_styles(roots: Iterable[Element], stijlen: Stijlen) -> dict[str, Merk]:
    """Style name to the mark of the style or of one that it is based on."""
    own: dict[str, Merk] = {}
    names: list[str] = []
    for root in roots:
        for style in root.iter(q("style:style")):
            name = style.get(q("style:name"), "")
            names.append(name)
            merk = merk_van_stijl(style.get(q("style:display-name"), "")) or merk_van_stijl(name)
            if merk is not None:
                own[name] = merk
    chains = {name: [own[n] for n in stijlen.keten(name) if n in own] for name in names}
    return {name: marks[0] for name, marks in chains.items() if marks}


def put_signs(root: Element, tekens: Merktekens, marking: Mapping[str, Merk]) -> None:
    """Put signs around the words of marked paragraphs and spans, in the notes that hang on them too."""
    refuse_signs("".join(str(text) for text in root.itertext()))
    for element in list(root.iter(*_STYLED)):
        notes = [*element.iter(q("text:note-body")), *_behind(element)]
        for merk in (marking[name] for name in _style_names(element) if name in marking):
            surround(element, tekens.begin(merk), tekens.eind)
            for paragraph in [p for note in notes for p in note.iter(*PARAGRAPHS)]:
                surround(paragraph, tekens.begin(merk), tekens.eind)


def _behind(element: Element) -> list[Element]:
    """The note that stands right behind a span: editors put it beside the style, or in a style of its own."""
    following = None if element.tail else element.getnext()
    while following is not None and following.tag == q("text:span") and not following.text:
        following = next(iter(following), None)
    return [following] if following is not None and following.tag == q("text:note") else []


def _style_names(element: Element) -> list[str]:
    names = [element.get(q("text:style-name"), ""), *element.get(q("text:class-names"), "").split()]
    return list(dict.fromkeys(name for name in names if name))


def surround(element: Element, begin: str, end: str) -> None:
    """Put ``begin`` before all words of an element and ``end`` behind them."""
    element.text = begin + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + end
    else:
        element.text += end


def unknown_places(root: Element, marking: Mapping[str, Merk]) -> list[str]:
    """Where a style was used that begins with Lakmoes and says nothing known."""
    found = []
    for element in root.iter(*_STYLED):
        wrong = any(marking[n].soort == "onbekend" for n in _style_names(element) if n in marking)
        if wrong and not flagged(element):
            around = (element, *element.iterancestors())
            found.append(next((f"alinea {e.get(NR)}" for e in around if e.get(NR)), "het document"))
    return found
