# SPDX-License-Identifier: EUPL-1.2
"""Markdown files: the only first-level heading, if it comes first, is the title."""

from __future__ import annotations

import re

from redaction.fouten import LeesFout
from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.markdown import marks_unread, read_markdown
from redaction.lezen.mdletters import letters_lost
from redaction.lezen.platte_tekst import decode, is_text
from redaction.lezen.titel import promote_title

# What no writer makes and pandoc takes minutes over: quotes, lists or brackets fifty deep.
_DEEP = re.compile(r"^(?:[ \t]*>){50}|^[ \t]{200,}\S|\[{50}|\*{200}|_{1000}|`{1000}", re.MULTILINE)


def read_md(inhoud: bytes, naam: str) -> Ruw:
    """A Markdown file. Raises LeesFout for another encoding than UTF-8 and for absurd nesting."""
    text = decode(inhoud, naam)
    if _DEEP.search(text):
        raise LeesFout(
            f"{naam}: de lijsten, citaten of haken zijn te diep in elkaar genest; maak het eenvoudiger"
        )
    document, gemist = read_markdown(text, naam)
    lost = letters_lost(text, document, [melding.tekst for melding in gemist])
    return Ruw(promote_title(document), gemist, (*lost, *marks_unread(document)))


LEZER = Lezer("md", (".md", ".markdown"), is_text, read_md)
