# SPDX-License-Identifier: EUPL-1.2
"""Markdown as text to the tree. Raw markup is text, not markup: ``{=typst}`` does nothing."""

from __future__ import annotations

from redaction import boom
from redaction.fouten import LeesFout
from redaction.model import NietOvergenomen

_ON = ("footnotes", "inline_notes", "pipe_tables", "grid_tables", "table_captions", "fancy_lists", "startnum")
_OFF = (
    "raw_html", "raw_tex", "raw_attribute", "native_divs", "native_spans", "latex_macros", "smart",
    "yaml_metadata_block", "tex_math_dollars", "citations", "example_lists", "markdown_in_html_blocks",
    "implicit_header_references", "header_attributes", "fenced_code_attributes", "inline_code_attributes",
    "link_attributes", "bracketed_spans", "fenced_divs", "table_attributes", "auto_identifiers",
)  # fmt: skip
FORMAT = "markdown" + "".join(f"-{name}" for name in _OFF) + "".join(f"+{name}" for name in _ON)


def read_markdown(tekst: str, naam: str) -> tuple[boom.Document, tuple[NietOvergenomen, ...]]:
    """The tree of Markdown and what it could not hold; ``% Titel`` on the first line is the title."""
    from redaction.pandoc.draai import to_json
    from redaction.pandoc.van import van_pandoc

    try:
        inhoud = tekst.encode("utf-8")
    except UnicodeEncodeError as fout:
        raise LeesFout(f"{naam}: er staan onleesbare tekens in de tekst; haal ze weg") from fout
    return van_pandoc(to_json(inhoud, FORMAT, naam))


def lees_markdown(tekst: str, naam: str = "de tekst") -> boom.Document:
    """The tree of Markdown text; headings stay headings, ``% Titel`` on the first line is the title.

    Raises LeesFout, naming ``naam``, when something cannot be taken over: an image, a formula.
    """
    document, gemist = read_markdown(tekst, naam)
    if gemist:
        eerste = gemist[0]
        raise LeesFout(
            f"{naam}, {eerste.plaats}: een {eerste.soort} kan niet worden overgenomen; haal die weg"
        )
    return document
