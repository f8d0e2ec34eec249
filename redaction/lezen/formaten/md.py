# SPDX-License-Identifier: EUPL-1.2
"""Markdown files: the only first-level heading, if it comes first, is the title."""

from __future__ import annotations

from dataclasses import replace

from redaction import boom
from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.markdown import read_markdown
from redaction.lezen.platte_tekst import decode, is_text


def read_md(inhoud: bytes, naam: str) -> Ruw:
    """A Markdown file. Raises LeesFout for another encoding than UTF-8."""
    document, gemist = read_markdown(decode(inhoud, naam), naam)
    return Ruw(promote_title(document), gemist)


def promote_title(document: boom.Document) -> boom.Document:
    """``document`` with its first and only first-level heading as title, the others a level up."""
    match document:
        case boom.Document((), (boom.Heading(1, content), *rest)) if not _top_level(rest):
            return replace(document, title=content, blocks=tuple(_raised(block) for block in rest))
    return document


def _top_level(blocks: list[boom.Block]) -> bool:
    return any(isinstance(block, boom.Heading) and block.level == 1 for block in blocks)


def _raised(block: boom.Block) -> boom.Block:
    return replace(block, level=block.level - 1) if isinstance(block, boom.Heading) else block


LEZER = Lezer("md", (".md", ".markdown"), is_text, read_md)
