# SPDX-License-Identifier: EUPL-1.2
"""Marks in Word: paragraphs and runs in a style named ``Lakmoes ...``, and the notes that hang on them.

A pass writes down what each run is under; the copy that pandoc gets has signs around them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from lxml import etree

from redaction.lezen.merktekens import Merktekens, refuse_signs
from redaction.lezen.word.namen import Element, q, style_of, val
from redaction.lezen.word.noten import notes_of
from redaction.lezen.word.tekst import flagged
from redaction.lezen.word.verhaal import Verhaal
from redaction.merk import Merk, merk_van_code, merk_van_stijl

_MERK = "{urn:lakmoes}merk"
_REFERENCES = (q("w:footnoteReference"), q("w:endnoteReference"))
_KINDS = {q("w:footnoteReference"): "w:footnoteReference", q("w:endnoteReference"): "w:endnoteReference"}


def write_down(stories: Mapping[str, Verhaal]) -> None:
    """Give every run under a mark the mark as attribute, in the notes of marked text too."""
    main = stories["document"]
    styles = _marking_styles(main)
    for verhaal in stories.values():
        refuse_signs("".join(t.text or "" for t in verhaal.wortel.iter(q("w:t"))))
        for run in verhaal.wortel.iter(q("w:r")):
            _mark_run(run, _marks_of(run, styles))
    notes = {key: note for v in stories.values() if v is not main for key, note in notes_of(v).items()}
    for reference in main.wortel.iter(*_REFERENCES):
        around = next(reference.iterancestors(q("w:r")), None)
        note = notes.get((_KINDS[str(reference.tag)], val(reference, "w:id")))
        if around is not None and note is not None:
            codes = around.get(_MERK, "") or _before(around)
            for inner in note.iter(q("w:r")):
                _mark_run(inner, tuple(codes.split()))


def _before(run: Element) -> str:
    """The marks of what a note stands right behind: editors leave its sign itself without a style."""
    previous = next(run.itersiblings(q("w:r"), preceding=True), None)
    return "" if previous is None else previous.get(_MERK, "")


def _marks_of(run: Element, styles: Mapping[str, Merk]) -> tuple[str, ...]:
    paragraph = next(run.iterancestors(q("w:p")), None)
    named = [] if paragraph is None else [style_of(paragraph)]
    named.append(val(run.find(f"{q('w:rPr')}/{q('w:rStyle')}")))
    return tuple(dict.fromkeys(styles[name].code for name in named if name in styles))


def _mark_run(run: Element, codes: tuple[str, ...]) -> None:
    there = run.get(_MERK, "").split()
    together = dict.fromkeys([*there, *codes])
    if together:
        run.set(_MERK, " ".join(together))


def _marking_styles(verhaal: Verhaal) -> dict[str, Merk]:
    """Style id to the mark of the style or of one that it is based on or linked to."""
    related = verhaal.pakket.related(verhaal.deel, "styles")
    styles = list(verhaal.pakket.xml(related[0].doel).iter(q("w:style"))) if related else []
    named = {val(s, "w:styleId"): merk_van_stijl(val(s.find(q("w:name")))) for s in styles}
    based = {val(s, "w:styleId"): val(s.find(q("w:basedOn"))) for s in styles}
    found: dict[str, Merk] = {}
    for ident in named:
        seen: list[str] = []
        at = ident
        while at in named and at not in seen:
            merk = named[at]
            if merk is not None:
                found[ident] = merk
                break
            seen.append(at)
            at = based[at]
    return found


def put_signs(root: Element, tekens: Merktekens) -> None:
    """Put signs around neighbouring runs with the same marks, in a copy of a story."""
    parents = {id(p): p for run in root.iter(q("w:r")) if _MERK in run.attrib for p in [run.getparent()]}
    for parent in parents.values():
        if parent is None:
            continue
        for codes, group in groupby(list(parent), lambda node: node.get(_MERK, "")):
            if codes:
                _surround(list(group), codes.split(), tekens)


def _surround(runs: list[Element], codes: list[str], tekens: Merktekens) -> None:
    for code in codes:
        runs[0].addprevious(_sign(tekens.begin(merk_van_code(code))))
        runs[-1].addnext(_sign(tekens.eind))


def _sign(text: str) -> Element:
    run = etree.Element(q("w:r"))
    etree.SubElement(run, q("w:t")).text = text
    return run


def unknown_places(stories: Mapping[str, Verhaal]) -> list[str]:
    """Where a style was used that begins with Lakmoes and says nothing known."""
    return [
        verhaal.place(run)
        for verhaal in stories.values()
        for run in verhaal.wortel.iter(q("w:r"))
        if ":onbekend:" in run.get(_MERK, "") and not flagged(run)
    ]
