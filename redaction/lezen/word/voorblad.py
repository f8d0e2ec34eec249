# SPDX-License-Identifier: EUPL-1.2
"""The front page of a generated report: who, reference, date and status, which a version prints itself."""

from __future__ import annotations

from redaction.lezen.word.namen import Element, q, style_of, val
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import Verhaal

_FRONT = "voorblad"
_BESIDE = frozenset({"title", "subtitle"})


def drop_front(verhaal: Verhaal) -> None:
    """Leave out the leading paragraphs in styles named ``Voorblad ...``, with the subtitle among them.

    The title stays. Only what stands before all other text counts; the rest of the document may use
    these styles as it likes. Comes before ``place_title``, which makes a subtitle an ordinary paragraph.
    """
    body = verhaal.wortel.find(q("w:body"))
    if body is None:
        return
    names = _style_names(verhaal)
    leading = _leading(body, names)
    if not any(kind.startswith(_FRONT) for _, kind in leading):
        return
    for paragraph, kind in leading:
        if kind != "title":
            verhaal.gedeeld.voorblad.append(text_of(paragraph))
            verhaal.flag(paragraph)
    verhaal.gedeeld.voorbladen += 1


def _leading(body: Element, names: dict[str, str]) -> list[tuple[Element, str]]:
    """The paragraphs of the front page with the name of their style, up to the first other text."""
    found: list[tuple[Element, str]] = []
    for block in body:
        kind = names.get(style_of(block), "")
        if block.tag == q("w:p") and (kind.startswith(_FRONT) or kind in _BESIDE):
            found.append((block, kind))
        elif block.tag != q("w:p") or text_of(block):
            break
    return found


def _style_names(verhaal: Verhaal) -> dict[str, str]:
    """Style id to name; a style made from one of the front page counts as that."""
    related = verhaal.pakket.related(verhaal.deel, "styles")
    styles = list(verhaal.pakket.xml(related[0].doel).iter(q("w:style"))) if related else []
    names = {val(s, "w:styleId"): val(s.find(q("w:name"))).lower() for s in styles}
    for style in styles:
        parent = names.get(val(style.find(q("w:basedOn"))), "")
        if parent.startswith(_FRONT):
            names[val(style, "w:styleId")] = parent
    return names
