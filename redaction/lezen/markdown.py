# SPDX-License-Identifier: EUPL-1.2
"""Markdown as text to the tree. Raw markup is text, not markup: ``{=typst}`` does nothing.

A block ``::: medisch`` ... ``:::`` and a span ``[...]{.gezegd van=dochter}`` are marks (``redaction.merk``).
"""

from __future__ import annotations

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.merktekens import refuse_signs, unread_marks
from redaction.model import Leesbevinding, NietOvergenomen
from redaction.stroom import marked_spans, streams

_ON = ("footnotes", "inline_notes", "pipe_tables", "grid_tables", "table_captions", "fancy_lists", "startnum",
       "fenced_divs", "bracketed_spans")  # fmt: skip
_OFF = (
    "raw_html", "raw_tex", "raw_attribute", "native_divs", "native_spans", "latex_macros", "smart",
    "yaml_metadata_block", "tex_math_dollars", "citations", "example_lists", "markdown_in_html_blocks",
    "implicit_header_references", "header_attributes", "fenced_code_attributes", "inline_code_attributes",
    "link_attributes", "table_attributes", "auto_identifiers", "blank_before_header",
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
    refuse_signs(tekst)
    return van_pandoc(to_json(inhoud, FORMAT, naam), merken=True)


def marks_unread(document: boom.Document) -> list[Leesbevinding]:
    """Blocking findings for marks in Markdown that are none, or unknown ones."""
    unknown = [g.stroom for g in marked_spans(document) if g.merk.soort == "onbekend"]
    return unread_marks(document, [s.plaats for s in streams(document) if s.nummer in unknown])


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
    for bevinding in marks_unread(document):
        raise LeesFout(f"{naam}, {bevinding.plaats}: {bevinding.melding}")
    return document
