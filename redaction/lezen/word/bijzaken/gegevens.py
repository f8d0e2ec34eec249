# SPDX-License-Identifier: EUPL-1.2
"""Data about a Word document, which no version can hold: what it says, and what of it has no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.beeldgegevens import carried_words
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.bijzaken.eigenschappen import properties
from redaction.lezen.word.bijzaken.instellingen import settings
from redaction.lezen.word.bijzaken.namen_in_tekst import names_in
from redaction.lezen.word.bijzaken.verwijzingen import part_names, pointers
from redaction.lezen.word.namen import names, q, val
from redaction.lezen.word.pakket import Pakket

_STYLED = (q("w:pStyle"), q("w:rStyle"), q("w:tblStyle"))
_WORDLESS = {
    "thumbnail": "miniatuur van het document",
    "printerSettings": "afdrukinstellingen",
    "signature": "digitale handtekening",
    "origin": "digitale handtekening",
}
_LAYOUT_CHANGES = names("rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange")
_PROTECTED = (q("w:writeProtection"), q("w:documentProtection"))


def data(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterator[Stuk]:
    """Every text in such data, with its kind and place."""
    yield from properties(pakket)
    yield from settings(pakket)
    yield from pointers(pakket, bronnen)
    yield from part_names(pakket)
    for part, inhoud in pakket.delen.items():
        for text in carried_words(inhoud):
            yield Stuk("gegevens van een afbeelding", "het bestand", part, text)
    yield from _missing_styles(pakket, bronnen)
    for bron in bronnen:
        yield from names_in(bron)


def _missing_styles(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterator[Stuk]:
    """Names of styles that the text asks for and the file has not."""
    parts = {r.doel for rels in pakket.relaties.values() for r in rels if r.soort == "styles"}
    roots = [pakket.xml(part) for part in parts & pakket.delen.keys()]
    there = {val(style, "w:styleId") for root in roots for style in root.iter(q("w:style"))}
    for bron in bronnen:
        for element in bron.wortel.iter(*_STYLED):
            if val(element) not in there:
                yield Stuk("namen van opmaak", bron.place(element), bron.deel, val(element))


def wordless(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterator[str]:
    """What kinds of data there are that no words can be had of, in Dutch."""
    for relaties in pakket.relaties.values():
        for relatie in relaties:
            if relatie.soort in _WORDLESS and relatie.doel in pakket.delen:
                yield _WORDLESS[relatie.soort]
    if any(element.tag in _LAYOUT_CHANGES for bron in bronnen for element in bron.wortel.iter()):
        yield "bijgehouden wijzigingen in de opmaak"
    for relatie in pakket.related(pakket.main(), "settings"):
        if next(pakket.xml(relatie.doel).iter(*_PROTECTED), None) is not None:
            yield "schrijfbeveiliging"
