# SPDX-License-Identifier: EUPL-1.2
"""Reading a Word document: look at every part, give pandoc a clean copy, account for every word."""

from __future__ import annotations

from redaction.lezen.gelezen import Ruw
from redaction.lezen.vergelijk import Bronteksten, compare, pictures_lost
from redaction.lezen.word.delen import report_comments, report_parts
from redaction.lezen.word.gangen import look_at
from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.noten import notes_of, referred
from redaction.lezen.word.nummering import report_numbering
from redaction.lezen.word.pakket import Pakket, open_office
from redaction.lezen.word.schoon import clean_package
from redaction.lezen.word.tekst import flagged, text_of
from redaction.lezen.word.titel import place_title
from redaction.lezen.word.verhaal import Bevonden, Verhaal
from redaction.lezen.word.voorblad import drop_front
from redaction.lezen.zippakket import open_package
from redaction.model import Leesbevinding

_CHANGES = (
    "dit document bevat bijgehouden wijzigingen: welke versie is vastgesteld? "
    "Accepteer of verwerp ze in Word en sla het document op"
)
_CONTENTS = "de inhoudsopgave is weggelaten; de openbare versie krijgt een nieuwe"
_FRONT = "het voorblad is weggelaten; elke versie krijgt een eigen voorblad met organisatie, datum en kenmerk"


def read_docx(inhoud: bytes, naam: str) -> Ruw:
    """A Word document as tree, reports and findings. Raises LeesFout."""
    from redaction.pandoc.draai import to_json
    from redaction.pandoc.van import van_pandoc

    pakket = open_office(open_package(inhoud, naam), naam)
    bevonden = Bevonden()
    stories = _stories(pakket, bevonden)
    texts = _source_texts(stories)
    report_comments(pakket, bevonden, _comment_places(stories["document"]))
    report_parts(pakket, bevonden)
    numbers = report_numbering(pakket, stories.values())
    beelden = {f"media/{name}": made for name, made in bevonden.beelden.values()}
    document, gemist = van_pandoc(to_json(clean_package(pakket, stories), "docx", naam), beelden)
    lost = pictures_lost(bevonden.geplaatst, document)
    findings = (*_noticed(bevonden), *numbers, *compare(texts, document), *lost)
    reported = (*bevonden.melder.klaar(), *gemist)
    return Ruw(document, reported, findings, tuple(bevonden.wijzigingen))


def _stories(pakket: Pakket, bevonden: Bevonden) -> dict[str, Verhaal]:
    """Body and notes, each looked at by every pass."""
    main = pakket.main()
    stories = {"document": Verhaal(pakket.xml(main), main, pakket, bevonden)}
    for kind in ("footnotes", "endnotes"):
        for relatie in pakket.related(main, kind)[:1]:
            stories[kind] = Verhaal(pakket.xml(relatie.doel), relatie.doel, pakket, bevonden)
    body = stories["document"].wortel.find(q("w:body"))
    drop_front(stories["document"])
    if body is not None:
        place_title(body, pakket)
    for verhaal in stories.values():
        look_at(verhaal)
    _report_loose_notes(stories)
    return stories


def _notes(stories: dict[str, Verhaal]) -> dict[tuple[str, str], Element]:
    found: dict[tuple[str, str], Element] = {}
    for kind in ("footnotes", "endnotes"):
        if kind in stories:
            found |= notes_of(stories[kind])
    return found


def _report_loose_notes(stories: dict[str, Verhaal]) -> None:
    used = set(referred(stories["document"]))
    for key, note in _notes(stories).items():
        if key not in used and text_of(note):
            kind = "footnotes" if key[0] == "w:footnoteReference" else "endnotes"
            stories[kind].report(note, "noot zonder verwijzing")


def _source_texts(stories: dict[str, Verhaal]) -> Bronteksten:
    """Place and text of every paragraph that must be in the tree: of the body, and of the notes."""
    verhaal = stories["document"]
    notes = _notes(stories)
    in_notes: list[tuple[str, str]] = []
    for key in referred(verhaal):
        if key in notes:
            in_notes += _paragraphs(verhaal, notes[key])
    return _paragraphs(verhaal, verhaal.wortel), in_notes


def _paragraphs(verhaal: Verhaal, root: Element) -> list[tuple[str, str]]:
    paragraphs = [p for p in root.iter(q("w:p")) if not flagged(p)]
    return [(verhaal.place(p), text_of(p, keep_flagged=False)) for p in paragraphs]


def _comment_places(verhaal: Verhaal) -> dict[str, str]:
    found = verhaal.wortel.iter(q("w:commentRangeStart"), q("w:commentReference"))
    return {val(element, "w:id"): verhaal.place(element) for element in found}


def _noticed(bevonden: Bevonden) -> list[Leesbevinding]:
    found: list[Leesbevinding] = []
    if bevonden.wijzigingen:
        found.append(Leesbevinding("bijgehouden-wijzigingen", "het document", _CHANGES, blokkeert=True))
    if bevonden.inhoudsopgaven:
        found.append(Leesbevinding("inhoudsopgave", "het document", _CONTENTS, blokkeert=False))
    if bevonden.voorbladen:
        found.append(Leesbevinding("voorblad", "het document", _FRONT, blokkeert=False))
    return found
