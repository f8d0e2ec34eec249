# SPDX-License-Identifier: EUPL-1.2
"""Content controls, smart tags and custom XML: wrappers around ordinary text."""

from __future__ import annotations

from redaction.lezen.gespeld.omgekeerd import OM, TERUG
from redaction.lezen.word.namen import Element, is_on, q, unwrap, val
from redaction.lezen.word.verhaal import Verhaal

_PROPERTIES = tuple(q(name) for name in ("w:smartTagPr", "w:customXmlPr"))


def unwrap_controls(verhaal: Verhaal) -> None:
    """Take the text out of its wrappers; placeholders are reported, a table of contents dropped."""
    for control in verhaal.live("w:sdt"):
        properties = control.find(q("w:sdtPr"))
        if properties is not None and _is_contents(properties):
            verhaal.drop_contents([*control.iter(q("w:p"))] or [control])
            verhaal.flag(control)
        elif properties is not None and is_on(properties.find(q("w:showingPlcHdr"))):
            verhaal.report(control, "plaatshouder van een invulveld")
        else:
            _unwrap_control(control)
    for link in verhaal.live("w:hyperlink"):
        _tip(verhaal, link)
    for wrapper in verhaal.live("w:smartTag", "w:customXml", "w:dir", "w:bdo"):
        for properties in list(wrapper.iterchildren(*_PROPERTIES)):
            wrapper.remove(properties)
        if wrapper.tag == q("w:bdo") and val(wrapper) == "rtl":
            _turn(wrapper)
        unwrap(wrapper)


def _turn(wrapper: Element) -> None:
    """Write down around the words that their letters run from right to left."""
    if texts := list(wrapper.iter(q("w:t"))):
        texts[0].text = f"{OM}{texts[0].text or ''}"
        texts[-1].text = f"{texts[-1].text or ''}{TERUG}"


def _tip(verhaal: Verhaal, link: Element) -> None:
    tip = val(link, "w:tooltip")
    if tip:
        place = verhaal.place(link)
        verhaal.gedeeld.melder.meld("schermtip bij een koppeling", place, verhaal.deel, tip)


def _is_contents(properties: Element) -> bool:
    galleries = properties.iter(q("w:docPartGallery"))
    return any(val(gallery) == "Table of Contents" for gallery in galleries)


def _unwrap_control(control: Element) -> None:
    for child in list(control):
        if child.tag == q("w:sdtContent"):
            unwrap(child)
        else:
            control.remove(child)
    unwrap(control)
