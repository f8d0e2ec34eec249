# SPDX-License-Identifier: EUPL-1.2
"""Paragraph by paragraph: is every word of the source in the tree, and nothing else?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from redaction import boom
from redaction.stroom import plain

_MAX_PRODUCT = 4_000_000


def paragraphs_of(document: boom.Document) -> tuple[list[str], list[str]]:
    """The texts of a tree in reading order: those of the body, and those of the notes."""
    walk = _Walk()
    walk.inlines(document.title)
    walk.blocks(document.blocks)
    return walk.body, [text for note in walk.notes for text in note]


class _Walk:
    def __init__(self) -> None:
        self.body: list[str] = []
        self.notes: list[list[str]] = []

    def inlines(self, nodes: Sequence[boom.Inline]) -> None:
        self.body.append(plain(nodes))
        self.find_notes(nodes)

    def find_notes(self, nodes: Sequence[boom.Inline]) -> None:
        for node in nodes:
            match node:
                case boom.Styled(content=inner) | boom.Link(content=inner):
                    self.find_notes(inner)
                case boom.Note(blocks):
                    inner_walk = _Walk()
                    inner_walk.blocks(blocks)
                    self.notes.append(inner_walk.body)
                    self.notes.extend(inner_walk.notes)

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
            case boom.Figure(caption=caption):
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
