# SPDX-License-Identifier: EUPL-1.2
"""Paragraph by paragraph: is every word of the source in the tree, and nothing else?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from redaction import boom
from redaction.model import Leesbevinding
from redaction.stroom import plain

_MAX_PRODUCT = 4_000_000
_INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]+")
_LOST = "de tekst van deze alinea is niet volledig gelezen; maak de alinea in het bronbestand eenvoudiger"
_ADDED = "hier staat tekst die niet in het bronbestand te vinden is; maak het bronbestand eenvoudiger"
_PICTURE = "een afbeelding op deze plaats is niet gelezen; zet haar in een eigen alinea"
_WHOLE = "niet alle tekst is gelezen; maak het bronbestand eenvoudiger of sla het op als docx"
_QUOTES = frozenset("\u2018\u2019\u201c\u201d")

# Place and text of every paragraph that must be in the tree: of the body, and of the notes.
Plaatsteksten = Sequence[tuple[str, str]]
Bronteksten = tuple[Plaatsteksten, Plaatsteksten]


def comparable(text: str) -> str:
    """``text`` without spaces and invisible signs, hyphens alike, composed: what must survive."""
    plain_text = text.replace("\u2011", "-").replace("\u2010", "-")
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", plain_text))


def compare(texts: Bronteksten, document: boom.Document) -> list[Leesbevinding]:
    """A blocking finding for every paragraph of the source that the tree lacks, and the reverse."""
    found: list[Leesbevinding] = []
    for source, tree in zip(texts, paragraphs_of(document), strict=True):
        kept = [(place, comparable(text)) for place, text in source if comparable(text)]
        there = [text for text in map(comparable, tree) if text]
        lost, added = missing([text for _, text in kept], there)
        found += [Leesbevinding("tekst-ontbreekt", kept[n][0], _LOST, blokkeert=True) for n in lost]
        found += [
            Leesbevinding("tekst-extra", f"gelezen alinea {n + 1}", _ADDED, blokkeert=True) for n in added
        ]
    return found


def paragraphs_of(document: boom.Document) -> tuple[list[str], list[str]]:
    """The texts of a tree in reading order: those of the body, and those of the notes."""
    walk = _Walk()
    walk.inlines(document.title)
    walk.blocks(document.blocks)
    return walk.body, [text for note in walk.notes for text in note]


def pictures_lost(placed: Sequence[tuple[str, str]], document: boom.Document) -> list[Leesbevinding]:
    """A blocking finding for every picture (place, key) of the source that is not in the tree."""
    walk = _Walk()
    walk.inlines(document.title)
    walk.blocks(document.blocks)
    there = Counter(walk.pictures)
    there.subtract(key for _, key in placed)
    missing_keys = {key for key, count in there.items() if count < 0}
    places = dict.fromkeys(place for place, key in placed if key in missing_keys)
    return [Leesbevinding("afbeelding-ontbreekt", place, _PICTURE, blokkeert=True) for place in places]


class _Walk:
    def __init__(self) -> None:
        self.pictures: list[str] = []
        self.body: list[str] = []
        self.notes: list[list[str]] = []

    def inlines(self, nodes: Sequence[boom.Inline]) -> None:
        self.body.append(plain(nodes))
        self.look_inside(nodes)

    def look_inside(self, nodes: Sequence[boom.Inline]) -> None:
        for node in nodes:
            match node:
                case boom.Styled(content=inner) | boom.Link(content=inner) | boom.Marked(content=inner):
                    self.look_inside(inner)
                case boom.Note(blocks):
                    inner_walk = _Walk()
                    inner_walk.blocks(blocks)
                    self.notes.append(inner_walk.body)
                    self.notes.extend(inner_walk.notes)
                    self.pictures += inner_walk.pictures
                case boom.Picture(image):
                    self.pictures.append(image)

    def blocks(self, nodes: Sequence[boom.Block]) -> None:
        for node in nodes:
            self.block(node)

    def block(self, node: boom.Block) -> None:
        match node:
            case boom.Heading(content=content) | boom.Paragraph(content=content):
                self.inlines(content)
            case boom.Quote(blocks):
                self.blocks(blocks)
            case boom.ItemList(items=items):
                self.blocks([inner for item in items for inner in item])
            case boom.Table(head, body, caption):
                self.inlines(caption)
                self.blocks([inner for row in (*head, *body) for cell in row for inner in cell.blocks])
            case boom.Code(text):
                self.body.append(text)
            case boom.Figure(picture, caption):
                self.pictures.append(picture.image)
                self.inlines(caption)


def missing(source: Sequence[str], tree: Sequence[str]) -> tuple[list[int], list[int]]:
    """Numbers of the paragraphs in ``source`` that ``tree`` lacks, and of those in ``tree`` alone.

    Both lists hold comparable texts. A paragraph may be cut up or joined on its way, not reworded.
    """
    start, stop = _common(source, tree), 0
    while stop < min(len(source), len(tree)) - start and source[-1 - stop] == tree[-1 - stop]:
        stop += 1
    left, right = source[start : len(source) - stop], tree[start : len(tree) - stop]
    lost: list[int] = []
    added: list[int] = []
    for i1, i2, j1, j2 in _differences(left, right):
        lost += [start + number for number in _absent(left, i1, i2, "".join(right[j1:j2]))]
        added += [start + number for number in _absent(right, j1, j2, "".join(left[i1:i2]))]
    moved = Counter(source[number] for number in lost) & Counter(tree[number] for number in added)
    return _without(lost, source, moved), _without(added, tree, moved)


def _without(numbers: list[int], texts: Sequence[str], moved: Counter[str]) -> list[int]:
    """``numbers`` less those whose text only stands elsewhere, such as a caption."""
    left = Counter(moved)
    kept: list[int] = []
    for number in numbers:
        if left[texts[number]]:
            left[texts[number]] -= 1
        else:
            kept.append(number)
    return kept


def _common(source: Sequence[str], tree: Sequence[str]) -> int:
    count = 0
    while count < min(len(source), len(tree)) and source[count] == tree[count]:
        count += 1
    return count


def _differences(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, int, int]]:
    if len(left) * len(right) > _MAX_PRODUCT:
        return [(0, len(left), 0, len(right))]
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"]


def _absent(texts: Sequence[str], first: int, last: int, other: str) -> list[int]:
    """Which of ``texts[first:last]`` do not follow each other in ``other``."""
    lost: list[int] = []
    at = 0
    for number in range(first, last):
        found = other.find(texts[number], at)
        if found < 0:
            lost.append(number)
        else:
            at = found + len(texts[number])
    return lost


def compare_whole(signs: Counter[str], document: boom.Document) -> list[Leesbevinding]:
    """One finding when the tree does not hold exactly these ``comparable`` signs; quotes don't count."""
    body, notes = paragraphs_of(document)
    there = Counter(comparable("".join((*body, *notes))))
    if all(signs[sign] == there[sign] for sign in {*signs, *there} - _QUOTES):
        return []
    return [Leesbevinding("tekst-ontbreekt", "het document", _WHOLE, blokkeert=True)]
