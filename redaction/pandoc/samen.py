# SPDX-License-Identifier: EUPL-1.2
"""One shape for the same words: neighbouring inlines of one kind become one.

Word splits a word over runs at will; after this a bold word is the same tree however it was saved.
"""

from __future__ import annotations

from collections.abc import Iterable

from redaction import boom


def merged(nodes: Iterable[boom.Inline]) -> tuple[boom.Inline, ...]:
    """``nodes`` without empty ones, neighbours of the same kind (and link target) joined."""
    result: list[boom.Inline] = []
    for node in nodes:
        joined = _join(result[-1], node) if result else None
        if joined is not None:
            result[-1] = joined
        elif not _empty(node):
            result.append(node)
    return tuple(result)


def _join(left: boom.Inline, right: boom.Inline) -> boom.Inline | None:
    match left, right:
        case boom.Text(a), boom.Text(b):
            return boom.Text(a + b)
        case boom.Styled(kind, a), boom.Styled(other, b) if kind == other:
            return boom.Styled(kind, merged((*a, *b)))
        case boom.Link(a, target), boom.Link(b, other_target) if target == other_target:
            return boom.Link(merged((*a, *b)), target)
        case boom.Marked(merk, a), boom.Marked(other_mark, b) if merk == other_mark:
            return boom.Marked(merk, merged((*a, *b)))
        case _:
            return None


def _empty(node: boom.Inline) -> bool:
    match node:
        case boom.Text(text):
            return not text
        case boom.Styled(content=content) | boom.Link(content=content) | boom.Marked(content=content):
            return not content
        case boom.Note(blocks):
            return not blocks
        case _:
            return False
