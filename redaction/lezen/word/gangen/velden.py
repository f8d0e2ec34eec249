# SPDX-License-Identifier: EUPL-1.2
"""Fields: their result is the text; a table of contents is dropped and made anew later."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from redaction.getal import small_int
from redaction.lezen.word.namen import Element, ancestors, is_on, q, unwrap, val
from redaction.lezen.word.verhaal import Verhaal

_CONTENTS = "TOC"
_LINK = "HYPERLINK"
_DEEP = 20
# Fields that Word draws from their instruction; others without a result show nothing.
_SHOWN_LIST = (
    "EQ MACROBUTTON GOTOBUTTON SYMBOL AUTONUM AUTONUMLGL AUTONUMOUT LISTNUM DISPLAYBARCODE MERGEBARCODE"
)
_SHOWN = frozenset(_SHOWN_LIST.split())
_TIP = re.compile(r"\\o\s+\"([^\"]*)\"")
_HIDDEN_TEXT = frozenset({"XE", "TC", "TA", "PRIVATE", "COMMENTS"})


@dataclass
class Veld:
    """An open complex field: its instruction, parts, and whether its result has begun."""

    form: Element | None
    code: str = ""
    result: bool = False
    parts: list[Element] = field(default_factory=list)
    words: list[Element] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return self.code.strip().split(" ")[0].upper()


def results_only(verhaal: Verhaal) -> None:
    """Replace every field by its result; links stay fields, which pandoc knows."""
    for simple in verhaal.live("w:fldSimple"):
        if val(simple, "w:instr").strip().upper().startswith(_CONTENTS):
            verhaal.drop_contents([simple])
        else:
            unwrap(simple)
    open_fields: list[Veld] = []
    for element in verhaal.live("w:fldChar", "w:instrText", "w:t", "w:br", "w:tab", "w:sym", "w:drawing"):
        _step(verhaal, open_fields, element)


def _step(verhaal: Verhaal, open_fields: list[Veld], element: Element) -> None:
    if element.tag == q("w:fldChar"):
        _boundary(verhaal, open_fields, element)
        return
    for veld in open_fields[-1:] if element.tag == q("w:instrText") else open_fields[-_DEEP:]:
        if element.tag == q("w:instrText"):
            veld.code += element.text or ""
            veld.parts.append(element)
        elif veld.result:
            veld.words.append(element)


def _boundary(verhaal: Verhaal, open_fields: list[Veld], element: Element) -> None:
    kind = val(element, "w:fldCharType")
    if kind == "begin":
        open_fields.append(Veld(element.find(q("w:ffData"))))
    if not open_fields:
        verhaal.flag(element)
        return
    veld = open_fields[-1]
    veld.parts.append(element)
    if kind == "separate":
        veld.result = True
    elif kind == "end":
        _close(verhaal, open_fields.pop())


def _close(verhaal: Verhaal, veld: Veld) -> None:
    if veld.kind == _CONTENTS:
        verhaal.drop_contents(veld.words)
    elif veld.kind == _LINK:
        _tip(verhaal, veld)
        return
    elif veld.kind in _SHOWN and not any((word.text or "").strip() for word in veld.words):
        verhaal.report(veld.parts[0], "veld zonder tekst", veld.code)
    elif veld.kind in _HIDDEN_TEXT:
        verhaal.report(veld.parts[0], "verborgen veld", veld.code)
    elif veld.form is not None:
        _form_value(veld)
    for part in veld.parts:
        verhaal.flag(part)


def _tip(verhaal: Verhaal, veld: Veld) -> None:
    tip = _TIP.search(veld.code)
    if tip and tip.group(1).strip():
        place = verhaal.place(veld.parts[0])
        verhaal.gedeeld.melder.meld("schermtip bij een koppeling", place, verhaal.deel, tip.group(1))


def _form_value(veld: Veld) -> None:
    """Write the state of a checkbox or drop-down list as text: Word draws it, and stores no text."""
    if veld.form is None:
        return
    run = next((around for around in ancestors(veld.parts[0]) if around.tag == q("w:r")), None)
    value = _checkbox(veld.form) or _choice(veld.form)
    if run is not None and value:
        text = etree.SubElement(run, q("w:t"))
        text.text = value


def _checkbox(form: Element) -> str:
    box = form.find(q("w:checkBox"))
    if box is None:
        return ""
    state = box.find(q("w:checked"))
    return "\u2612" if is_on(box.find(q("w:default")) if state is None else state) else "\u2610"


def _choice(form: Element) -> str:
    choices = form.find(q("w:ddList"))
    if choices is None:
        return ""
    entries = [val(entry) for entry in choices.findall(q("w:listEntry"))]
    chosen = val(choices.find(q("w:result"))) or val(choices.find(q("w:default"))) or "0"
    number = small_int(chosen)
    return entries[number] if number is not None and number < len(entries) else ""
