# SPDX-License-Identifier: EUPL-1.2
"""Every part of a Word package by what points at it: harmless, taken over, or reported."""

from __future__ import annotations

from collections.abc import Iterator

from redaction.lezen.erin.gelezen import Deel
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.letters import files_in_letters
from redaction.lezen.erin.melden import place_of
from redaction.lezen.vreemd.waarden import values
from redaction.lezen.word.koppen import gather_header
from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.pakket import TYPES, Pakket, Relatie
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import XML, Bevonden

# Relationship kinds whose parts hold layout, settings or metadata: none of it can travel.
_HARMLESS_KINDS = """
    styles stylesWithEffects theme themeOverride fontTable font webSettings numbering core-properties
    extended-properties custom-properties thumbnail people commentsExtended commentsIds
    commentsExtensible customXmlProps printerSettings keyMapCustomizations attachedToolbars origin
    signature certificate classificationlabels diagramLayout diagramQuickStyle diagramColors
    diagramDrawing chartStyle chartColorStyle wordVbaData documenttasks transform hyperlink
    attachedTemplate extendedProperties customProperties
"""
_HARMLESS = frozenset(_HARMLESS_KINDS.split())
_STORIES = frozenset(("officeDocument", "footnotes", "endnotes"))
_TWEEDE = "tweede tekstdeel"
"""Another body, or other notes, than those that Word shows."""
_REPORTED = {
    "chart": "grafiek",
    "chartEx": "grafiek",
    "chartUserShapes": "grafiek",
    "diagramData": "SmartArt-schema",
    "oleObject": "ingesloten object",
    "package": "ingesloten bestand",
    "aFChunk": "ingevoegd bestand",
    "subDocument": "subdocument",
    "glossaryDocument": "bouwstenen",
    "customXml": "aangepaste XML",
    "vbaProject": "macro",
    "control": "besturingselement",
    "activeXControlBinary": "besturingselement",
    "video": "film",
    "audio": "geluid",
    "media": "mediabestand",
    "image": "ongebruikte afbeelding",
    "recipientData": "samenvoeggegevens",
    "mailMergeSource": "samenvoeggegevens",
    "mailMergeHeaderSource": "samenvoeggegevens",
    "webextensiontaskpanes": "invoegtoepassing",
    "webextension": "invoegtoepassing",
}
_ONLY_WITH_WORDS = frozenset(("customXml", "glossaryDocument"))
_TEXTS = ("footnotes", "endnotes", "header", "footer", "comments")
_NO_DESCENT = frozenset(("glossaryDocument", "chart", "chartEx", "control", "vbaProject", "customXml"))


def report_parts(pakket: Pakket, bevonden: Bevonden) -> None:
    """Report every part that the stories did not deal with."""
    seen: set[str] = set()
    for owner, relatie in _reachable(pakket):
        if relatie.doel not in seen:
            seen.add(relatie.doel)
            _part(pakket, bevonden, owner, relatie)
    _report_in_letters(pakket, bevonden)
    below = _below_reported(pakket)
    for name in sorted(set(pakket.delen) - seen - below - {TYPES}):
        if not name.endswith(".rels"):
            _report(pakket, bevonden, name, "los onderdeel")


def _report_in_letters(pakket: Pakket, bevonden: Bevonden) -> None:
    """Report files that stand in XML in letters (base64), when they say anything."""
    for part in sorted(name for name in pakket.delen if name.endswith(XML)):
        for inhoud in files_in_letters(pakket.delen[part]):
            own, *deeper = look_inside("bestand in letters", inhoud, bevonden.ruimte.below(part))
            if own.tekst:
                bevonden.melder.meld("bestand in letters", "buiten de lopende tekst", part, own.tekst, inhoud)
            bevonden.report_deeper(deeper, "bestand in letters", part)


def _reachable(pakket: Pakket) -> Iterator[tuple[str, Relatie]]:
    """Owner and relationship of every part that can be reached, without the inside of reported ones."""
    waiting, done = [""], {""}
    while waiting:
        owner = waiting.pop(0)
        for relatie in pakket.relaties.get(owner, ()):
            if relatie.extern or relatie.doel not in pakket.delen:
                continue
            yield owner, relatie
            if relatie.doel not in done and relatie.soort not in _NO_DESCENT:
                done.add(relatie.doel)
                waiting.append(relatie.doel)


def _below_reported(pakket: Pakket) -> set[str]:
    """Parts inside a part that is reported as a whole: the workbook of a chart, styles of building blocks."""
    waiting = [r.doel for rels in pakket.relaties.values() for r in rels if r.soort in _NO_DESCENT]
    found: set[str] = set()
    while waiting:
        for relatie in pakket.relaties.get(waiting.pop(), ()):
            if not relatie.extern and relatie.doel not in found:
                found.add(relatie.doel)
                waiting.append(relatie.doel)
    return found


def _part(pakket: Pakket, bevonden: Bevonden, owner: str, relatie: Relatie) -> None:
    soort, name = relatie.soort, relatie.doel
    if soort in _HARMLESS or name in bevonden.besproken or name == pakket.main():
        return
    if soort in _STORIES:
        shown = pakket.related(pakket.main(), soort)[:1] if soort != "officeDocument" else ()
        if name not in {r.doel for r in shown}:
            _report(pakket, bevonden, name, _TWEEDE)
        return
    if soort in {"header", "footer"}:
        gather_header(pakket, bevonden, name, soort)
    elif soort == "settings":
        _settings(pakket.xml(name), name, bevonden)
    elif soort in _REPORTED:
        if not _mentioned_by_owner(pakket, owner, soort):
            _reported(pakket, bevonden, name, soort)
    elif soort != "comments":
        _report(pakket, bevonden, name, "onbekend onderdeel")


def _reported(pakket: Pakket, bevonden: Bevonden, name: str, soort: str) -> None:
    """Report a part, and the notes and headers that building blocks have of their own."""
    _report(pakket, bevonden, name, _REPORTED[soort], soort in _ONLY_WITH_WORDS)
    for kind in _TEXTS if soort == "glossaryDocument" else ():
        for relatie in pakket.related(name, kind):
            _report(pakket, bevonden, relatie.doel, _REPORTED[soort], only_words=True)


def _mentioned_by_owner(pakket: Pakket, owner: str, soort: str) -> bool:
    """Pictures of numbering and of headers go with what they belong to, which is looked at itself."""
    if soort != "image":
        return False
    kinds = {r.soort for rels in pakket.relaties.values() for r in rels if r.doel == owner}
    return bool(kinds & {"header", "footer", "numbering", "theme", "diagramData", "diagramDrawing"})


def _report(pakket: Pakket, bevonden: Bevonden, name: str, soort: str, only_words: bool = False) -> None:
    inhoud = pakket.delen[name]
    own, *deeper = bevonden.look_inside(name, inhoud)
    text = own.tekst
    if not text and not only_words and name.endswith(XML):
        text = " ".join(values(pakket.xml(name)))
    if text or not only_words:
        held = Deel("", "") if name.endswith(XML) else own
        place = place_of(name, held, bevonden.ruimte, "buiten de lopende tekst")
        bevonden.melder.meld(soort, place, name, text, b"" if text else inhoud)
    bevonden.report_deeper(deeper, soort, name)


def _settings(root: Element, name: str, bevonden: Bevonden) -> None:
    for variable in root.iter(q("w:docVar")):
        bevonden.melder.meld("documentvariabele", "buiten de lopende tekst", name, val(variable))
    for merge in root.iter(q("w:mailMerge")):
        query = " ".join(val(element) for element in merge.iter() if val(element))
        bevonden.melder.meld("samenvoeggegevens", "buiten de lopende tekst", name, query)


def report_comments(pakket: Pakket, bevonden: Bevonden, places: dict[str, str]) -> None:
    """Report every comment, at the paragraph that it hangs on."""
    for relatie in pakket.related(pakket.main(), "comments"):
        for comment in pakket.xml(relatie.doel).iter(q("w:comment")):
            place = places.get(val(comment, "w:id"), "zonder plaats")
            bevonden.melder.meld("opmerking", f"opmerking bij {place}", relatie.doel, text_of(comment))
