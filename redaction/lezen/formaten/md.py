# SPDX-License-Identifier: EUPL-1.2
"""Markdown files: the only first-level heading, if it comes first, is the title."""

from __future__ import annotations

from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.markdown import read_markdown
from redaction.lezen.platte_tekst import decode, is_text
from redaction.lezen.titel import promote_title


def read_md(inhoud: bytes, naam: str) -> Ruw:
    """A Markdown file. Raises LeesFout for another encoding than UTF-8."""
    document, gemist = read_markdown(decode(inhoud, naam), naam)
    return Ruw(promote_title(document), gemist)


LEZER = Lezer("md", (".md", ".markdown"), is_text, read_md)
