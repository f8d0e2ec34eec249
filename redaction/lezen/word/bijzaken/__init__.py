# SPDX-License-Identifier: EUPL-1.2
"""A second look at a Word package, apart from the passes: what stands beside the text.

What a person wrote that nobody sees is reported to be decided upon, unless the text says the same;
data about the document, which no version can hold, in one report for each kind of data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from redaction import boom
from redaction.lezen.bekend import Bekend
from redaction.lezen.gegevens import Stuk, report_data
from redaction.lezen.vreemd.gewoon import GEWOON
from redaction.lezen.vreemd.waarden import told, values
from redaction.lezen.word.bijzaken.apart import apart
from redaction.lezen.word.bijzaken.bron import Bron, sources
from redaction.lezen.word.bijzaken.eigenschappen import WORD, ordinary
from redaction.lezen.word.bijzaken.gegevens import data, wordless
from redaction.lezen.word.bijzaken.geschreven import written
from redaction.lezen.word.bijzaken.opdrachten import instructions
from redaction.lezen.word.namen import Element, local, q
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.verhaal import Bevonden
from redaction.lezen.xmlresten import leftovers
from redaction.model import Leesbevinding

_DATA = (
    "deze gegevens gaan niet mee naar een andere versie: {}; kijk of er iets in staat dat in de tekst hoort"
)

_NUMBER = re.compile(r"(?<![\w.])\+?\d(?:[ ./-]?\d){6,}(?![\w.])")
_TITLED = frozenset(("title", "desc", "cNvPr"))
_DIAGRAM = frozenset(("diagramDrawing", "diagramLayout", "diagramColors", "diagramQuickStyle"))


def look_beside(pakket: Pakket, document: boom.Document, bevonden: Bevonden) -> list[Leesbevinding]:
    """Report what was written beside the text of ``document``, and the data that stays behind."""
    melder = bevonden.melder
    bronnen = sources(pakket)
    bekend = Bekend.of(document, melder)
    for stuk in _pieces(pakket, bronnen):
        if not bekend.says(stuk.tekst):
            melder.meld(stuk.soort, stuk.plaats, stuk.deel, stuk.tekst)
            bekend.add(stuk.tekst)
    for stuk in bevonden.opgaven:
        if not bekend.names(stuk.tekst, GEWOON):
            melder.meld(stuk.soort, stuk.plaats, stuk.deel, stuk.tekst)
            bekend.add(stuk.tekst)
    report_data(data(pakket, bronnen), bekend, GEWOON, melder)
    kinds = list(dict.fromkeys(wordless(pakket, bronnen)))
    if not kinds:
        return []
    return [Leesbevinding("gaat-niet-mee", "het bestand", _DATA.format(", ".join(kinds)), blokkeert=False)]


def _pieces(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterable[Stuk]:
    for bron in bronnen:
        yield from written(bron)
        yield from instructions(bron, GEWOON)
    yield from _drawn(pakket)
    yield from apart(pakket)
    for name, inhoud in pakket.delen.items():
        if name.endswith((".xml", ".rels", ".vml")):
            for text in leftovers(inhoud):
                yield Stuk("opmerking in de code", "buiten de lopende tekst", name, text)


def _said(root: Element) -> str:
    """The words in a part of SmartArt, and the titles and descriptions that it has."""
    texts = [t.text or "" for t in root.iter(q("a:t"))]
    for element in root.iter():
        if local(element) in _TITLED:
            texts += [told(element.get(name, "")) for name in ("val", "descr", "title")]
    return " ".join(filter(None, texts))


def _drawn(pakket: Pakket) -> Iterable[Stuk]:
    """Words in the drawn form of SmartArt and in its layout, and data that only attributes hold."""
    for relaties in pakket.relaties.values():
        for relatie in relaties:
            if relatie.doel in pakket.delen and relatie.soort in _DIAGRAM:
                root = pakket.xml(relatie.doel)
                yield Stuk("SmartArt-schema", "buiten de lopende tekst", relatie.doel, _said(root))
            elif relatie.doel in pakket.delen and relatie.soort == "customXml":
                root = pakket.xml(relatie.doel)
                held = () if str(root.tag).endswith("}Sources") else _held(root)
                yield Stuk("aangepaste XML", "buiten de lopende tekst", relatie.doel, " ".join(held))


def _held(root: Element) -> Iterable[str]:
    """What custom XML says: values, long numbers too, and names of elements that no program gives."""
    yield from values(root)
    texts = (text for e in root.iter() for text in (*e.attrib.values(), e.text or "", e.tail or ""))
    yield from dict.fromkeys(found for text in texts for found in _NUMBER.findall(str(text)))
    tags = dict.fromkeys(local(e) for e in root.iter() if isinstance(e.tag, str))
    yield from (tag for tag in tags if not all(map(ordinary, WORD.findall(tag))))
