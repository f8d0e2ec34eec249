# SPDX-License-Identifier: EUPL-1.2
"""Reading a Word document: look at every part, give pandoc a clean copy, account for every word."""

from __future__ import annotations

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gelezen import Ruw
from redaction.lezen.merktekens import Merktekens, unread_marks
from redaction.lezen.randen import settle
from redaction.lezen.vergelijk import Bronteksten, compare, pictures_lost
from redaction.lezen.word.bijzaken import look_beside
from redaction.lezen.word.delen import report_comments, report_parts
from redaction.lezen.word.gangen import look_at
from redaction.lezen.word.merken import unknown_places, write_down
from redaction.lezen.word.namen import Element, q, val
from redaction.lezen.word.noten import check_notes, notes_of, referred
from redaction.lezen.word.nummering import Nummering, number
from redaction.lezen.word.pakket import Pakket, open_office
from redaction.lezen.word.schoon import clean_package
from redaction.lezen.word.tekst import flagged, text_of
from redaction.lezen.word.titel import place_title
from redaction.lezen.word.verhaal import Bevonden, Verhaal
from redaction.lezen.word.voorblad import drop_front
from redaction.lezen.zippakket import open_package
from redaction.lezen.zipresten import report_leftovers
from redaction.model import Leesbevinding, NietOvergenomen

Boom = tuple[boom.Document, tuple[NietOvergenomen, ...]]
# A report of a thousand pages has about half of this; more takes minutes to read.
MAX_PARAGRAPHS = 40_000
_CHANGES = (
    "dit document bevat bijgehouden wijzigingen: welke versie is vastgesteld? "
    "Accepteer of verwerp ze in Word en sla het document op"
)
_CONTENTS = "de inhoudsopgave is weggelaten; de openbare versie krijgt een nieuwe"
_FRONT = "het voorblad is weggelaten; elke versie krijgt een eigen voorblad met organisatie, datum en kenmerk"


def read_docx(inhoud: bytes, naam: str, ruimte: Ruimte | None = None) -> Ruw:
    """A Word document as tree, reports and findings; ``ruimte`` of one inside a file. Raises LeesFout."""
    pakket = open_office(open_package(inhoud, naam), naam)
    bevonden = Bevonden(ruimte or Ruimte((naam,)))
    stories = _stories(pakket, bevonden)
    report_comments(pakket, bevonden, _comment_places(stories["document"]))
    report_parts(pakket, bevonden)
    numbers = number(pakket, stories.values())
    document, gemist = _tree(pakket, stories, numbers)
    edges = settle(bevonden.randen, document, bevonden.voorblad, bevonden.melder)
    report_leftovers(inhoud, bevonden.melder)
    beside = look_beside(pakket, document, bevonden)
    lost = (*compare(_source_texts(stories), document), *pictures_lost(bevonden.geplaatst, document))
    marks = unread_marks(document, unknown_places(stories))
    findings = (*_noticed(bevonden), *edges, *numbers.findings(), *lost, *marks, *beside)
    return Ruw(document, (*bevonden.melder.klaar(), *gemist), findings, tuple(bevonden.wijzigingen))


def _tree(pakket: Pakket, stories: dict[str, Verhaal], numbers: Nummering) -> Boom:
    """What pandoc makes of the stories, once more when a list would show other numbers than Word."""
    document, gemist = _once(pakket, stories, numbers)
    wrong = numbers.misnumbered(document)
    while wrong:
        numbers.write_out(wrong)
        document, gemist = _once(pakket, stories, numbers)
        wrong = numbers.all_lists() if numbers.misnumbered(document) else frozenset()
    return document, gemist


def _once(
    pakket: Pakket, stories: dict[str, Verhaal], numbers: Nummering
) -> tuple[boom.Document, tuple[NietOvergenomen, ...]]:
    from redaction.pandoc.draai import to_json
    from redaction.pandoc.van import van_pandoc

    beelden = {f"media/{name}": made for name, made in stories["document"].gedeeld.beelden.values()}
    tekens = Merktekens()
    clean = clean_package(pakket, stories, tekens, numbers.reeksen.gemaakt)
    document, gemist = van_pandoc(to_json(clean, "docx", pakket.naam), beelden)
    return tekens.herken(document), gemist


def _stories(pakket: Pakket, bevonden: Bevonden) -> dict[str, Verhaal]:
    """Body and notes, each looked at by every pass."""
    main = pakket.main()
    stories = {"document": Verhaal(pakket.xml(main), main, pakket, bevonden)}
    for kind in ("footnotes", "endnotes"):
        for relatie in pakket.related(main, kind)[:1]:
            stories[kind] = Verhaal(pakket.xml(relatie.doel), relatie.doel, pakket, bevonden)
    body = stories["document"].wortel.find(q("w:body"))
    if body is None:
        raise LeesFout(f"{pakket.naam}: er is geen tekst in te vinden; sla het in Word opnieuw op")
    if sum(1 for _ in body.iter(q("w:p"))) > MAX_PARAGRAPHS:
        raise LeesFout(f"{pakket.naam}: het document heeft te veel alinea's of cellen; splits het")
    check_notes(stories, pakket.naam)
    drop_front(stories["document"])
    place_title(body, pakket)
    for verhaal in stories.values():
        look_at(verhaal)
    write_down(stories)
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
