# SPDX-License-Identifier: EUPL-1.2
"""Automatic numbers become text, so that "zie paragraaf 3.2" still points somewhere.

Plain lists (1. 2. 3., a) b) c)) stay lists, as long as the tree shows the numbers that Word shows;
all other numbers, those of headings first, are written before the text of their paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from redaction import boom
from redaction.lezen.lijstnummers import Nummer, numbers_of
from redaction.lezen.vergelijk import comparable
from redaction.lezen.word.cijfers import IN_TREE, written
from redaction.lezen.word.lijsten import OFF, Lijst, Lijsten, Niveau
from redaction.lezen.word.namen import Element, is_on, q, val
from redaction.lezen.word.pakket import Pakket
from redaction.lezen.word.reeksen import Reeksen
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import Verhaal
from redaction.model import Leesbevinding

_PLACE = re.compile(r"%([1-9])")
# Bullets that say something.
_TICKS = frozenset("\u2610\u2611\u2612\u2713\u2717\u2714\u2718")
_LETTERS_IN_TREE = 26
_SKIPPED = (
    "hier, en misschien verderop, slaat de automatische nummering een niveau over; "
    "kijk na of de nummers dezelfde zijn als in Word"
)


@dataclass(frozen=True, slots=True)
class Genummerd:
    """A numbered paragraph: its list and level, the number there, and the whole label in words."""

    alinea: Element
    lijst: Lijst
    niveau: int
    cijfer: int
    label: str
    kop: bool

    @property
    def vorm(self) -> Niveau:
        return self.lijst.niveaus.get(self.niveau, Niveau())

    def as_list_item(self) -> Nummer | None:
        """What the tree must show when this stays in a list; None when it cannot."""
        kind = IN_TREE.get(self.vorm.formaat)
        letters = kind in {"letter", "hoofdletter"}
        if self.kop or kind is None or not self.vorm.plain_at(self.niveau):
            return None
        if letters and not 0 < self.cijfer <= _LETTERS_IN_TREE:
            return None
        return Nummer(kind, self.cijfer, comparable(text_of(self.alinea, keep_flagged=False)))


@dataclass
class Nummering:
    """The numbered paragraphs of all stories; those that stay in lists until the tree is known."""

    in_lijsten: list[Genummerd] = field(default_factory=list)
    overgeslagen: list[str] = field(default_factory=list)
    reeksen: Reeksen = field(default_factory=Reeksen)

    def misnumbered(self, document: boom.Document) -> frozenset[str]:
        """The counters of lists whose numbers in ``document`` are not those that Word shows."""
        there = Counter(numbers_of(document))
        wrong: set[str] = set()
        for item in self.in_lijsten:
            number = item.as_list_item()
            if number is not None and number.tekst:
                wrong |= set() if there[number] else {item.lijst.teller}
                there[number] -= 1
        return frozenset(wrong)

    def write_out(self, tellers: Iterable[str]) -> None:
        """Make the items of these lists paragraphs that begin with their number."""
        chosen = frozenset(tellers)
        for item in self.in_lijsten:
            if item.lijst.teller in chosen:
                _write(item)
        self.in_lijsten = [item for item in self.in_lijsten if item.lijst.teller not in chosen]

    def all_lists(self) -> frozenset[str]:
        """The counters of every list that is still one."""
        return frozenset(item.lijst.teller for item in self.in_lijsten)

    def findings(self) -> list[Leesbevinding]:
        first = self.overgeslagen[:1]
        return [Leesbevinding("nummering-niveau", place, _SKIPPED, blokkeert=False) for place in first]


def number(pakket: Pakket, stories: Iterable[Verhaal]) -> Nummering:
    """Write the numbers of every story as text where a list of the tree could not show them."""
    lists, found = Lijsten(pakket), Nummering()
    for verhaal in stories:
        found.reeksen.new_story()
        numbered = _numbered(verhaal, lists, found)
        complex_ = {item.lijst.teller for item in numbered if not item.kop and item.as_list_item() is None}
        for item in numbered:
            if item.kop or item.lijst.teller in complex_:
                _write(item)
            else:
                found.in_lijsten.append(item)
                found.reeksen.take(item.alinea, item.lijst, item.niveau, item.cijfer)
    return found


def _numbered(verhaal: Verhaal, lists: Lijsten, found: Nummering) -> list[Genummerd]:
    """The paragraphs of one story that show a number, in order."""
    counters: dict[str, Teller] = {}
    made: list[Genummerd] = []
    for paragraph in verhaal.live("w:p"):
        where = lists.of(paragraph)
        if where is None:
            _no_list(paragraph, lists)
        elif not _hidden(paragraph):
            teller = counters.setdefault(where[0].teller, Teller())
            counts, skipped = teller.count(*where)
            item = _item(verhaal, paragraph, lists, where, counts)
            if item is not None:
                made.append(item)
                found.overgeslagen += [verhaal.place(paragraph)] if skipped and _shows_upper(item) else []
    return made


def _item(
    verhaal: Verhaal, paragraph: Element, lists: Lijsten, where: tuple[Lijst, int], counts: dict[int, int]
) -> Genummerd | None:
    """A numbered paragraph; None for a bullet, and for a number that is reported instead."""
    lijst, level = where
    form = lijst.niveaus.get(level, Niveau())
    tick = form.formaat == "bullet" and form.tekst.strip() in _TICKS
    if (form.formaat == "bullet" and not tick) or form.verborgen or not _says_something(paragraph):
        return None
    label = _label(lijst, level, counts)
    if label is None:
        place = verhaal.place(paragraph)
        verhaal.gedeeld.melder.meld("nummer", f"nummer van {place}", "word/numbering.xml", form.tekst)
        _leave_list(paragraph)
        return None
    if not label:
        return None
    return Genummerd(paragraph, lijst, level, counts[level], label, lists.is_heading(paragraph))


def _says_something(paragraph: Element) -> bool:
    drawn = next(paragraph.iter(q("w:drawing"), q("w:pict")), None)
    return bool(text_of(paragraph, keep_flagged=False)) or drawn is not None


def _shows_upper(item: Genummerd) -> bool:
    return any(int(n) <= item.niveau for n in _PLACE.findall(item.vorm.tekst))


def _label(lijst: Lijst, level: int, counts: dict[int, int]) -> str | None:
    """The number with the words around it; None when a format is not known."""
    form = lijst.niveaus.get(level, Niveau())
    text = form.tekst
    for place in {int(n) - 1 for n in _PLACE.findall(text)}:
        upper = lijst.niveaus.get(place, Niveau())
        format_ = "decimal" if form.alles_cijfer else upper.formaat
        shown = written(counts.get(place, upper.start), format_)
        if shown is None:
            return None
        text = text.replace(f"%{place + 1}", shown)
    return text.strip()


@dataclass
class Teller:
    """The counters of one list, level by level."""

    nu: dict[int, int] = field(default_factory=dict)
    begonnen: set[tuple[str, int]] = field(default_factory=set)

    def count(self, lijst: Lijst, level: int) -> tuple[dict[int, int], bool]:
        """The numbers after the next paragraph at ``level``, and whether a level was skipped."""
        skipped = [upper for upper in range(level) if upper not in self.nu]
        for upper in skipped:
            self.nu[upper] = self._first(lijst, upper)
        anew = level in lijst.opnieuw and (lijst.ident, level) not in self.begonnen
        self.begonnen.add((lijst.ident, level))
        if anew or level not in self.nu:
            self.nu[level] = self._first(lijst, level)
        else:
            self.nu[level] += 1
        self.nu = {at: n for at, n in self.nu.items() if at <= level or not _restarts(lijst, at, level)}
        return dict(self.nu), bool(skipped)

    def _first(self, lijst: Lijst, level: int) -> int:
        return lijst.opnieuw.get(level, lijst.niveaus.get(level, Niveau()).start)


def _restarts(lijst: Lijst, deeper: int, level: int) -> bool:
    """Whether a paragraph at ``level`` sets the counter of a deeper level back."""
    after = lijst.niveaus.get(deeper, Niveau()).na
    return after is None or level + 1 <= after


def _hidden(paragraph: Element) -> bool:
    return is_on(paragraph.find(f"{q('w:pPr')}/{q('w:rPr')}/{q('w:vanish')}"))


def _write(item: Genummerd) -> None:
    """Put the label before the words; a paragraph that is no heading leaves its list."""
    run = etree.Element(q("w:r"))
    text = etree.SubElement(run, q("w:t"))
    text.text = f"{item.label} " if item.vorm.los else item.label
    properties = item.alinea.find(q("w:pPr"))
    item.alinea.insert(0 if properties is None else item.alinea.index(properties) + 1, run)
    if not item.kop:
        _leave_list(item.alinea)


def _no_list(paragraph: Element, lists: Lijsten) -> None:
    """A number that was switched off: pandoc would still take the paragraph for part of a list."""
    number_off = paragraph.find(f"{q('w:pPr')}/{q('w:numPr')}/{q('w:numId')}")
    if number_off is not None and val(number_off) == OFF and not lists.is_heading(paragraph):
        _leave_list(paragraph, keep_style=not lists.by_style(paragraph))


def _leave_list(paragraph: Element, keep_style: bool = False) -> None:
    properties = paragraph.find(q("w:pPr"))
    if properties is None:
        return
    for own in properties.findall(q("w:numPr")):
        properties.remove(own)
    style = properties.find(q("w:pStyle"))
    if style is not None and not keep_style:
        properties.remove(style)
