# SPDX-License-Identifier: EUPL-1.2
"""A title for formats that have none: the first heading, when it is the only one of its level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from redaction import boom


def promote_title(document: boom.Document) -> boom.Document:
    """``document`` with its first and only first-level heading as title, the others a level up."""
    match document:
        case boom.Document((), (boom.Heading(1, content), *rest)) if not _top_level(rest):
            return replace(document, title=content, blocks=tuple(_raised(block) for block in rest))
    return document


def _top_level(blocks: Sequence[boom.Block]) -> bool:
    return any(isinstance(block, boom.Heading) and block.level == 1 for block in blocks)


def _raised(block: boom.Block) -> boom.Block:
    return replace(block, level=block.level - 1) if isinstance(block, boom.Heading) else block
