# SPDX-License-Identifier: EUPL-1.2
"""What automatic numbering shows beside plain numbers: words before a number, numbers of headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from redaction.lezen.word.namen import Element, q, style_of, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.verhaal import Verhaal
from redaction.model import Leesbevinding

_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = f"{q('w:pPr')}/{q('w:numPr')}/{q('w:numId')}"
_HEADINGS = (
    "de koppen hebben automatische nummers, die niet meegaan; "
    "typ de nummers in de koppen als de tekst ernaar verwijst"
)


@dataclass(frozen=True, slots=True)
class Stijl:
    """Name, parent and own numbering of a paragraph style."""

    naam: str
    ouder: str
    nummer: str


def report_numbering(pakket: Pakket, stories: Iterable[Verhaal]) -> list[Leesbevinding]:
    """Report the words in number formats that paragraphs use; a finding when headings are numbered."""
    styles = {val(s, "w:styleId"): _style(s) for s in _root_all(pakket, "styles", "w:style")}
    used: dict[str, Verhaal] = {}
    headings = False
    for verhaal in stories:
        for paragraph in verhaal.live("w:p"):
            chain = _chain(style_of(paragraph), styles)
            own = val(paragraph.find(_NUMBER))
            number = own or next((style.nummer for style in chain if style.nummer), "")
            if number not in {"", "0"}:
                used.setdefault(number, verhaal)
                headings = headings or any(style.naam.startswith("heading") for style in chain)
    for number, verhaal in used.items():
        for text in _words(pakket, number):
            verhaal.gedeeld.melder.meld("tekst bij nummers", "nummering", "word/numbering.xml", text)
    return [Leesbevinding("kopnummers", "het document", _HEADINGS, blokkeert=False)] if headings else []


def _root_all(pakket: Pakket, kind: str, name: str) -> list[Element]:
    found = pakket.related(pakket.main(), kind)
    return list(pakket.xml(found[0].doel).iter(q(name))) if found else []


def _style(style: Element) -> Stijl:
    name, parent = val(style.find(q("w:name"))).lower(), val(style.find(q("w:basedOn")))
    return Stijl(name, parent, val(style.find(_NUMBER)))


def _chain(ident: str, styles: dict[str, Stijl]) -> list[Stijl]:
    """A style and those that it is based on, nearest first."""
    found: list[Stijl] = []
    while ident in styles and styles[ident] not in found:
        found.append(styles[ident])
        ident = styles[ident].ouder
    return found


def _words(pakket: Pakket, number: str) -> list[str]:
    """The number formats of a list that say more than a number: ``Bijlage %1``."""
    lists = {val(n, "w:numId"): n for n in _root_all(pakket, "numbering", "w:num")}
    if number not in lists:
        return []
    shared = val(lists[number].find(q("w:abstractNumId")))
    levels = [
        level
        for abstract in _root_all(pakket, "numbering", "w:abstractNum")
        if val(abstract, "w:abstractNumId") == shared
        for level in abstract.iter(q("w:lvlText"))
    ]
    texts = [val(level) for level in [*levels, *lists[number].iter(q("w:lvlText"))]]
    return [text for text in dict.fromkeys(texts) if _WORD.search(text)]
