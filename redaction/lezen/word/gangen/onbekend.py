# SPDX-License-Identifier: EUPL-1.2
"""The last pass: what is left must be on the list of what pandoc reads, or it is reported."""

from __future__ import annotations

from redaction.lezen.vergelijk import comparable
from redaction.lezen.word.namen import SPACES, Element, local, names, q, val
from redaction.lezen.word.tekst import flagged, text_of
from redaction.lezen.word.verhaal import Verhaal

_READ = names(
    """document body p r t tab br cr noBreakHyphen softHyphen ptab tbl tr tc hyperlink fldChar instrText
    footnoteReference endnoteReference footnotes endnotes footnote endnote drawing pict"""
)
# Without words of their own: layout, places, marks of the proof-reader.
_SILENT = names(
    """pPr rPr tblPr tblGrid trPr tcPr tblPrEx sectPr background proofErr bookmarkStart bookmarkEnd
    commentRangeStart commentRangeEnd commentReference annotationRef lastRenderedPageBreak permStart
    permEnd footnoteRef endnoteRef separator continuationSeparator moveFromRangeStart moveFromRangeEnd
    moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart
    customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd
    customXmlMoveToRangeStart customXmlMoveToRangeEnd"""
)
_DRAWINGS = frozenset((q("w:drawing"), q("w:pict")))
_NAMED = {q("w:altChunk"): "ingevoegd bestand", q("w:subDoc"): "subdocument",
          q("m:oMath"): "formule", q("m:oMathPara"): "formule"}  # fmt: skip


def report_unknown(verhaal: Verhaal) -> None:
    """Flag layout; report formulas, inserted files, table descriptions and every unknown element."""
    said = {comparable(text_of(paragraph)) for paragraph in verhaal.live("w:p")}
    for table in verhaal.live("w:tblCaption", "w:tblDescription"):
        if comparable(val(table)) in said | {""}:
            verhaal.flag(table)
        else:
            verhaal.report(table, "beschrijving van een tabel", val(table))
    _below(verhaal, verhaal.wortel)


def _below(verhaal: Verhaal, element: Element) -> None:
    for child in list(element):
        if flagged(child) or child.tag in _SILENT or child.tag in _DRAWINGS:
            continue
        if child.tag in _READ:
            _below(verhaal, child)
        else:
            _report(verhaal, child)


def _report(verhaal: Verhaal, child: Element) -> None:
    soort = _NAMED.get(child.tag, f"onbekend element {local(child)}")
    relatie = verhaal.pakket.by_id(verhaal.deel, child.get(f"{{{SPACES['r']}}}id", ""))
    if relatie is None or relatie.extern or relatie.doel not in verhaal.pakket.delen:
        verhaal.report(child, soort)
        return
    verhaal.gedeeld.besproken.add(relatie.doel)
    inhoud = verhaal.pakket.delen[relatie.doel]
    own, *deeper = verhaal.gedeeld.look_inside(relatie.doel, inhoud)
    verhaal.report(child, soort, own.tekst, inhoud)
    verhaal.gedeeld.report_deeper(deeper, soort, relatie.doel)
