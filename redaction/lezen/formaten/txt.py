# SPDX-License-Identifier: EUPL-1.2
"""Plain text: a blank line parts paragraphs, every other line end stays."""

from __future__ import annotations

import re

from redaction import boom
from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.platte_tekst import decode, is_text


def read_txt(inhoud: bytes, naam: str) -> Ruw:
    """Paragraphs of a text file. Raises LeesFout for another encoding than UTF-8."""
    parts = re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", decode(inhoud, naam))
    return Ruw(boom.Document((), tuple(_paragraph(part) for part in parts if part.strip())))


def _paragraph(part: str) -> boom.Paragraph:
    lines = [" ".join(line.split()) for line in part.strip().split("\n")]
    nodes: list[boom.Inline] = []
    for number, line in enumerate(line for line in lines if line):
        nodes += [*([boom.LineBreak()] if number else []), boom.Text(line)]
    return boom.Paragraph(tuple(nodes))


LEZER = Lezer("txt", (".txt",), is_text, read_txt)
