# SPDX-License-Identifier: EUPL-1.2
"""Headings: those made by style alone, and the numbers that LibreOffice puts before them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from redaction.getal import small_int
from redaction.lezen.opendocument.namen import Element, flagged, q, text_of
from redaction.lezen.opendocument.stijlen import Stijlen
from redaction.lezen.word.cijfers import written

_STYLE = re.compile(r"Heading_20_([1-9]|10)")
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
LEVELS = 10


@dataclass(frozen=True, slots=True)
class Niveau:
    """How one level of headings is numbered; ``formaat`` empty: not at all."""

    formaat: str = ""
    voor: str = ""
    achter: str = ""
    diepte: int = 1
    start: int = 1


def make_headings(body: Element, stijlen: Stijlen) -> None:
    """Make a paragraph in a heading style a heading: imported files have such ones."""
    for paragraph in list(body.iter(q("text:p"))):
        chain = stijlen.keten(paragraph.get(q("text:style-name"), ""))
        level = next((found.group(1) for name in chain if (found := _STYLE.fullmatch(name))), "")
        if level and paragraph.getparent() is not None and _stands_free(paragraph):
            paragraph.tag = q("text:h")
            paragraph.set(q("text:outline-level"), level)


def _stands_free(paragraph: Element) -> bool:
    around = paragraph.getparent()
    return around is not None and around.tag in {q("office:text"), q("text:section")}


def number_headings(body: Element, styles: Iterable[Element], stijlen: Stijlen) -> None:
    """Write the number before the words of every heading that shows one."""
    levels = _levels(styles)
    counts = [0] * (LEVELS + 1)
    for heading in body.iter(q("text:h")):
        level = _number(heading.get(q("text:outline-level"), "1"))
        form = levels.get(level, Niveau())
        if flagged(heading) or not form.formaat or not _takes_part(heading, stijlen):
            continue
        restart = heading.get(q("text:restart-numbering")) == "true"
        start = _number(heading.get(q("text:start-value"), str(form.start)))
        counts[level] = start if restart or not counts[level] else counts[level] + 1
        counts[level + 1 :] = [0] * (LEVELS - level)
        if text_of(heading):
            heading.text = f"{_label(form, level, levels, counts)} {heading.text or ''}"


def _takes_part(heading: Element, stijlen: Stijlen) -> bool:
    header = heading.get(q("text:is-list-header")) == "true"
    return not header and not stijlen.zonder_nummer(heading.get(q("text:style-name"), ""))


def _label(form: Niveau, level: int, levels: dict[int, Niveau], counts: list[int]) -> str:
    shown = range(max(1, level - form.diepte + 1), level + 1)
    numbers = [
        written(counts[at] or levels.get(at, Niveau()).start, levels[at].formaat)
        for at in shown
        if levels.get(at, Niveau()).formaat
    ]
    return f"{form.voor}{'.'.join(number or '' for number in numbers)}{form.achter}".strip()


def _levels(roots: Iterable[Element]) -> dict[int, Niveau]:
    found = [level for root in roots for level in root.iter(q("text:outline-level-style"))]
    return {_number(level.get(q("text:level"), "1")): _level(level) for level in found}


def _level(level: Element) -> Niveau:
    return Niveau(
        _FORMATS.get(level.get(q("style:num-format"), ""), ""),
        level.get(q("style:num-prefix"), ""),
        level.get(q("style:num-suffix"), ""),
        _number(level.get(q("text:display-levels"), "1")),
        _number(level.get(q("text:start-value"), "1")),
    )


def _number(text: str) -> int:
    number = small_int(text)
    return min(max(number, 1), LEVELS) if number is not None and number < 100 else 1
