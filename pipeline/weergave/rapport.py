# SPDX-License-Identifier: EUPL-1.2
"""Reports: composed from long text, given another front page, closed with hoor en wederhoor.

A report that someone edited in Word stays as it is, with all its images, notes, tables and numbering;
only front page, header, footer and table of contents are made anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.weergave.rapport_delen import begin_bijlagen, einde_hoofdstuk, heeft_hoofdstuk
from pipeline.weergave.rapport_inhoud import vernieuw_inhoud
from pipeline.weergave.rapport_keuring import openstaand
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen, stijl_van
from pipeline.weergave.rapport_voorwerk import handmatig_voorwerk, vervang_voorwerk
from pipeline.weergave.rapport_xml import Element, el, q, val
from pipeline.weergave.tekst import Tekst, blokken, vervang, vind_merkteken
from pipeline.weergave.tekst_merken import zet_merkstijlen
from redaction import Document, Heading, Paragraph, Text, plain

MERKTEKEN = "[[tekst van het rapport]]"
"""The line in a template where the text of the report comes."""
WEDERHOOR = re.compile(r"\bwederhoor\b", re.IGNORECASE)
_EIGEN_NUMMER = re.compile(r"^\d+(\.\d+)*[.)]?\s")


@dataclass(frozen=True, slots=True)
class Bijlage:
    """An annex: its title (without number), a note before it, the text itself."""

    titel: str
    toelichting: tuple[str, ...]
    tekst: Tekst


@dataclass(frozen=True, slots=True)
class Slot:
    """What closes a definitief rapport: chapter hoor en wederhoor (first block its heading), annexes."""

    hoofdstuk: Tekst
    bijlagen: tuple[Bijlage, ...]


def stel_samen(gevuld: bytes, naam: str, teksten: Sequence[Tekst], titel: str) -> bytes:
    """A filled template with the long text in the place of its marker line.

    Raises SjabloonFout when the marker is missing, or a text cannot be put in.
    """
    pakket = Pakket.open(gevuld, naam)
    elements = [element for tekst in teksten for element in blokken(pakket, tekst)]
    _zonder_dubbel_nummer(pakket, teksten, elements)
    if not any(tekst.letterlijk for tekst in teksten):
        zet_merkstijlen(Stijlen.van(pakket))
    marker = vind_merkteken(pakket, MERKTEKEN)
    if elements and marker.find(f"{q('w:pPr')}/{q('w:pageBreakBefore')}") is not None:
        _op_nieuwe_bladzijde(elements[0])
    vervang(marker, elements)
    vernieuw_inhoud(pakket)
    return pakket.bytes(titel)


def met_voorwerk(bewerkt: bytes, naam: str, gevuld: bytes, sjabloon: str, titel: str) -> bytes:
    """The edited report with front page, header and footer of a filled template."""
    pakket = Pakket.open(bewerkt, naam)
    vervang_voorwerk(pakket, Pakket.open(gevuld, sjabloon))
    vernieuw_inhoud(pakket)
    return pakket.bytes(titel)


def maak_definitief(bewerkt: bytes, naam: str, gevuld: bytes, sjabloon: str, titel: str, slot: Slot) -> bytes:
    """The edited concept as definitief rapport: new front matter, hoor en wederhoor, annexes."""
    pakket = Pakket.open(bewerkt, naam)
    vervang_voorwerk(pakket, Pakket.open(gevuld, sjabloon))
    _voeg_wederhoor_toe(pakket, slot.hoofdstuk)
    _, existing = begin_bijlagen(pakket)
    for number, bijlage in enumerate(slot.bijlagen, existing + 1):
        _achteraan(pakket, _bijlage(pakket, bijlage, number))
    vernieuw_inhoud(pakket)
    return pakket.bytes(titel)


def open_punten(bewerkt: bytes, naam: str) -> str | None:
    """A Dutch sentence on tracked changes and comments left in the report; None without."""
    return openstaand(Pakket.open(bewerkt, naam))


def ontbrekende_hoofdstukken(
    bewerkt: bytes, naam: str, nodig: Sequence[tuple[str, re.Pattern[str]]]
) -> tuple[str, ...]:
    """The names of chapters that are missing or have no words under their heading."""
    pakket = Pakket.open(bewerkt, naam)
    return tuple(chapter for chapter, pattern in nodig if not heeft_hoofdstuk(pakket, pattern))


def eerste_bijlage(bewerkt: bytes, naam: str) -> int:
    """The number that the first added annex gets."""
    return begin_bijlagen(Pakket.open(bewerkt, naam))[1] + 1


def handwerk_op_voorblad(bewerkt: bytes, naam: str, gevuld: bytes) -> int:
    """How many paragraphs someone wrote on the front page, which another front page replaces."""
    return handmatig_voorwerk(Pakket.open(bewerkt, naam), Pakket.open(gevuld, naam))


def _voeg_wederhoor_toe(pakket: Pakket, tekst: Tekst) -> None:
    own = einde_hoofdstuk(pakket, WEDERHOOR)
    elements = blokken(pakket, tekst)
    if own is not None:
        for element in reversed(elements[1:]):
            own.addnext(element)
        return
    first, _ = begin_bijlagen(pakket)
    if first is None:
        _achteraan(pakket, elements)
        return
    for element in elements:
        first.addprevious(element)


def _achteraan(pakket: Pakket, elements: Sequence[Element]) -> None:
    last = pakket.body[-1] if len(pakket.body) else None
    for element in elements:
        if last is not None and last.tag == q("w:sectPr"):
            last.addprevious(element)
        else:
            pakket.body.append(element)


def _bijlage(pakket: Pakket, bijlage: Bijlage, number: int) -> list[Element]:
    head = (Heading(1, (Text(f"Bijlage {number}: {bijlage.titel}"),)),)
    notes = tuple(Paragraph((Text(line),)) for line in bijlage.toelichting)
    tekst = bijlage.tekst
    opening = blokken(pakket, Tekst(Document((), (*head, *notes)), tekst.bron, letterlijk=True))
    elements = [*opening, *blokken(pakket, tekst)]
    _op_nieuwe_bladzijde(opening[0])
    _zonder_nummer(pakket, elements)
    return elements


def _op_nieuwe_bladzijde(element: Element) -> None:
    properties = element.find(q("w:pPr"))
    if properties is None or element.tag != q("w:p"):
        return
    at = 1 if properties.find(q("w:pStyle")) is not None else 0
    properties.insert(at, el("w:pageBreakBefore"))


def _zonder_nummer(pakket: Pakket, elements: Sequence[Element]) -> None:
    """Headings among these take no part in the numbering of chapters."""
    stijlen = Stijlen.van(pakket)
    for element in elements:
        if element.tag == q("w:p") and stijlen.kopniveau(stijl_van(element)) is not None:
            properties = element.find(q("w:pPr"))
            if properties is not None:
                off = el("w:numPr", None, val("w:ilvl", "0"), val("w:numId", "0"))
                before = [q("w:pStyle"), q("w:keepNext"), q("w:keepLines"), q("w:pageBreakBefore")]
                properties.insert(sum(1 for node in properties if node.tag in before), off)


def _zonder_dubbel_nummer(pakket: Pakket, teksten: Sequence[Tekst], elements: Sequence[Element]) -> None:
    """Who numbers his own headings gets no second number."""
    heads = [b for t in teksten for b in t.document.blocks if isinstance(b, Heading)]
    own = [h for h in heads if _EIGEN_NUMMER.match(plain(h.content))]
    if own and len(own) * 2 > len(heads):
        _zonder_nummer(pakket, elements)
