# SPDX-License-Identifier: EUPL-1.2
"""Headers and footers: the public edition has its own; what they say is gathered, page numbers are not."""

from __future__ import annotations

import re

from redaction.lezen.randen import Rand
from redaction.lezen.vergelijk import comparable
from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.tekst import WEG, text_of
from redaction.lezen.word.verhaal import Bevonden

_NAMES = {"header": "koptekst", "footer": "voettekst"}
_NUMBERS = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"))
_AROUND_NUMBER = re.compile(r"(pagina|bladzijde|blad|blz|pag|page|van|of|p|\W|_)*", re.IGNORECASE)
_DRAWN = ("w:drawing", "w:pict", "w:object")
_HELD = ("a:blip", "v:imagedata", "c:chart", "w:object")


def gather_header(pakket: Pakket, bevonden: Bevonden, name: str, soort: str) -> None:
    """Remember the words of one header or footer; report its picture or other drawing."""
    root = pakket.xml(name)
    _keep_one_alternative(root, bevonden, name, soort)
    _flag_page_numbers(root)
    text, label = text_of(root, keep_flagged=False), _NAMES[soort]
    if not _AROUND_NUMBER.fullmatch(text):
        bevonden.randen.append(Rand(label, label, name, text))
    drawing = f"afbeelding in {label}"
    known = {gemist.soort for gemist in bevonden.melder.gevonden}
    shown = [drawn for drawn in root.iter(*(q(n) for n in _DRAWN)) if _shows(drawn)]
    if drawing not in known and shown:
        bevonden.melder.meld(drawing, label, name, _description(shown[0]))


def _description(drawn: Element) -> str:
    found = next(drawn.iter(q("wp:docPr")), None)
    return "" if found is None else found.get("descr", "") or found.get("title", "")


def _shows(drawn: Element) -> bool:
    """Whether a drawing shows more than its words: it holds an image or object, or has no words."""
    held = next(drawn.iter(*(q(name) for name in _HELD)), None)
    return held is not None or not text_of(drawn)


def _keep_one_alternative(root: Element, bevonden: Bevonden, name: str, soort: str) -> None:
    """Drop what only an old Word shows; report it when it says something else."""
    for fallback in list(root.iter(q("mc:Fallback"))):
        parent = fallback.getparent()
        choice = None if parent is None else parent.find(q("mc:Choice"))
        if parent is not None and choice is not None:
            said = text_of(fallback)
            if comparable(said) not in comparable(text_of(choice)):
                bevonden.melder.meld("terugvaltekst", _NAMES[soort], name, said)
            parent.remove(fallback)


def _flag_page_numbers(root: Element) -> None:
    for simple in root.iter(q("w:fldSimple")):
        if _kind(val(simple, "w:instr")) in _NUMBERS:
            simple.set(WEG, "1")
    code, inside = "", False
    for element in root.iter(q("w:fldChar"), q("w:instrText"), q("w:t")):
        if element.tag == q("w:instrText"):
            code += element.text or ""
        elif element.tag == q("w:t"):
            if inside and _kind(code) in _NUMBERS:
                element.set(WEG, "1")
        else:
            kind = val(element, "w:fldCharType")
            code, inside = ("" if kind == "begin" else code), kind == "separate"


def _kind(instruction: str) -> str:
    return instruction.strip().split(" ")[0].upper()
