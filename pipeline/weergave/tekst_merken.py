# SPDX-License-Identifier: EUPL-1.2
"""Marks of a writer in Word: styles named ``Lakmoes ...``, for whole paragraphs and for words."""

from __future__ import annotations

from pipeline.weergave.rapport_stijlen import Stijlen
from pipeline.weergave.rapport_xml import Element, el, q, val
from redaction import Merk, stijlnaam

_TEKEN = "teken"
GEWONE = (Merk("beroepsgeheim"), Merk("medisch"), Merk("gezegd"))
"""The marks that every report offers in Word; others come with the text that bears them."""
_KLEUR = {"beroepsgeheim": "F8CBAD", "medisch": "FFE699", "gezegd": "DDEBF7", "onbekend": "FF9999"}


def zet_merkstijlen(stijlen: Stijlen) -> None:
    """Offer the ordinary marks as styles, as far as they are not there yet."""
    for merk in GEWONE:
        tekenstijl(stijlen, merk)


def tekenstijl(stijlen: Stijlen, merk: Merk) -> str:
    """The id of the character style for a mark, made with its paragraph style when missing."""
    naam = stijlnaam(merk)
    teken = f"{naam} {_TEKEN}"
    if not stijlen.heeft(teken):
        kaal = "".join(deel.capitalize() for deel in naam.replace("-", " ").replace("_", " ").split())
        alinea_id, teken_id = stijlen.vrij(kaal), stijlen.vrij(f"{kaal}Teken")
        stijlen.root.append(_stijl("character", teken_id, teken, alinea_id, merk))
        if not stijlen.heeft(naam):
            stijlen.root.append(_stijl("paragraph", alinea_id, naam, teken_id, merk))
    return stijlen.id(teken)


def _stijl(soort: str, ident: str, naam: str, gekoppeld: str, merk: Merk) -> Element:
    arcering = el("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": _KLEUR[merk.soort]})
    basis = val("w:basedOn", "Normal") if soort == "paragraph" else None
    return el(
        "w:style", {"w:type": soort, "w:customStyle": "1", "w:styleId": ident},
        val("w:name", naam), basis, val("w:link", gekoppeld), val("w:uiPriority", "1"), el("w:qFormat"),
        el("w:rPr", None, arcering),
    )  # fmt: skip


def markeer(element: Element, stijl: str) -> None:
    """Put a character style on every run in an element; it wins from the style that was there."""
    runs = [element] if element.tag == q("w:r") else list(element.iter(q("w:r")))
    for run in runs:
        properties = run.find(q("w:rPr"))
        if properties is None:
            properties = el("w:rPr")
            run.insert(0, properties)
        for old in properties.findall(q("w:rStyle")):
            properties.remove(old)
        properties.insert(0, val("w:rStyle", stijl))
        if run.find(q("w:footnoteReference")) is not None:
            properties.append(val("w:vertAlign", "superscript"))
