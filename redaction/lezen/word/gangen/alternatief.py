# SPDX-License-Identifier: EUPL-1.2
"""Alternate content: the same thing twice, for new and old Word; the first one counts."""

from __future__ import annotations

from redaction.lezen.vergelijk import comparable
from redaction.lezen.word.namen import q, unwrap
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import Verhaal


def choose_one(verhaal: Verhaal) -> None:
    """Keep the first alternative; report another one that says something else."""
    for element in verhaal.live("mc:AlternateContent"):
        options = [*element.findall(q("mc:Choice")), *element.findall(q("mc:Fallback"))]
        chosen = comparable(text_of(options[0])) if options else ""
        for other in options[1:]:
            if comparable(text_of(other)) not in chosen:
                verhaal.report(other, "terugvaltekst")
            element.remove(other)
        for option in options[:1]:
            unwrap(option)
        unwrap(element)
