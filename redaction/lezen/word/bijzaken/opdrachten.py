# SPDX-License-Identifier: EUPL-1.2
"""Instructions of fields: words in them that no result shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.bijzaken.geschreven import Stuk
from redaction.lezen.word.namen import Element, q, val

# Fields whose instruction names places, formats or properties, or whose words were taken over.
_NAMING_LIST = """
    AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CREATEDATE DATE EDITTIME FILENAME FILESIZE FORMCHECKBOX
    FORMDROPDOWN FORMTEXT GREETINGLINE HYPERLINK INFO LASTSAVEDBY LISTNUM MERGEREC MERGESEQ NEXT NOTEREF
    NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ
    STYLEREF SYMBOL TEMPLATE TIME TOA TOC USERADDRESS USERINITIALS USERNAME XE TC TA EQ MACROBUTTON
    GOTOBUTTON PRIVATE COMMENTS INDEX CITATION DOCPROPERTY DOCVARIABLE MERGEFIELD ADDRESSBLOCK ADDIN =
"""
_NAMING = frozenset(_NAMING_LIST.split())
_SWITCH = re.compile(r'\\[*@#]\s*("[^"]*"|\S+)|(?<!\S)\\[a-zA-Z!](?!\S)')
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SOORT = "opdracht van een veld"
_LOS = "opdracht buiten een veld"


def instructions(bron: Bron) -> Iterator[Stuk]:
    """The instruction of every field with words of its own; of every one that does not end, too."""
    for simple in bron.wortel.iter(q("w:fldSimple")):
        yield from _said(bron, simple, val(simple, "w:instr"))
    waiting: list[tuple[Element, str, bool]] = []
    for element in bron.wortel.iter(q("w:fldChar"), q("w:instrText")):
        kind = val(element, "w:fldCharType")
        if kind == "begin":
            waiting.append((element, "", False))
        elif not waiting:
            yield Stuk(_LOS, bron.place(element), bron.deel, " ".join((element.text or "").split()))
        else:
            start, code, shown = waiting.pop()
            if shown and element.text:
                yield Stuk(_LOS, bron.place(element), bron.deel, " ".join(element.text.split()))
            if kind == "end":
                yield from _said(bron, start, code)
            else:
                waiting.append((start, code if shown else code + (element.text or ""), shown or bool(kind)))
    for start, code, _ in waiting:
        yield Stuk("veld zonder einde", bron.place(start), bron.deel, " ".join(code.split()))


def _said(bron: Bron, element: Element, code: str) -> Iterator[Stuk]:
    name, _, rest = code.strip().partition(" ")
    words = " ".join(_SWITCH.sub(" ", rest).replace('"', " ").split())
    if name.upper() not in _NAMING and _LETTERS.search(words):
        yield Stuk(_SOORT, bron.place(element), bron.deel, words)


def naming(code: str) -> bool:
    """Whether an instruction holds the name of a property, variable, source or bookmark."""
    name, _, rest = code.strip().partition(" ")
    return name.upper() in {"DOCPROPERTY", "DOCVARIABLE", "MERGEFIELD", "CITATION"} and bool(rest.strip())
