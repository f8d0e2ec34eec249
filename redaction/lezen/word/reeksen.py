# SPDX-License-Identifier: EUPL-1.2
"""Lists that pandoc reads as Word shows them: items that follow each other get one number id.

Word and LibreOffice let items of one list point at several ``w:num`` that share a counter; pandoc
counts each by itself. Here every unbroken series gets its own, with the number it begins at.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from redaction.lezen.word.lijsten import Lijst, Niveau
from redaction.lezen.word.namen import Element, q, val

FIRST_ID = 900_000_000


@dataclass(frozen=True, slots=True)
class Reeks:
    """A series: its new number id, the one it is a copy of, and the first number at a level."""

    nummer: str
    bron: str
    niveau: int
    start: int


@dataclass
class Reeksen:
    """The series of one document, made while its items pass by in order."""

    gemaakt: list[Reeks] = field(default_factory=list)
    _nu: dict[str, tuple[Reeks, dict[int, int]]] = field(default_factory=dict)

    def take(self, paragraph: Element, lijst: Lijst, level: int, number: int) -> None:
        """Put a numbered paragraph in the series that it continues, or in a new one."""
        current = self._nu.get(lijst.teller)
        if current is None or number != self._expected(current[1], lijst, level):
            series = Reeks(str(FIRST_ID + len(self.gemaakt)), lijst.ident, level, number)
            self.gemaakt.append(series)
            current = self._nu[lijst.teller] = (series, {})
        series, counts = current
        counts[level] = number
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        _point(paragraph, series.nummer, level)

    def new_story(self) -> None:
        """Counting starts anew in the notes."""
        self._nu.clear()

    def _expected(self, counts: dict[int, int], lijst: Lijst, level: int) -> int | None:
        if level in counts:
            return counts[level] + 1
        shallower = [at for at in counts if at < level]
        return lijst.niveaus.get(level, Niveau()).start if shallower else None


def _point(paragraph: Element, number: str, level: int) -> None:
    properties = paragraph.find(q("w:pPr"))
    if properties is None:
        properties = etree.Element(q("w:pPr"))
        paragraph.insert(0, properties)
    for own in properties.findall(q("w:numPr")):
        properties.remove(own)
    own = etree.SubElement(properties, q("w:numPr"))
    for name, value in (("w:ilvl", str(level)), ("w:numId", number)):
        etree.SubElement(own, q(name)).set(q("w:val"), value)


def with_series(numbering: Element, reeksen: Sequence[Reeks]) -> Element:
    """The numbering part with a ``w:num`` for each series."""
    nums = {val(num, "w:numId"): num for num in numbering.iterchildren(q("w:num"))}
    for reeks in reeksen:
        made = copy.deepcopy(nums[reeks.bron])
        made.set(q("w:numId"), reeks.nummer)
        _begin_at(made, reeks)
        numbering.append(made)
    return numbering


def _begin_at(num: Element, reeks: Reeks) -> None:
    overrides = [o for o in num.iterchildren(q("w:lvlOverride")) if val(o, "w:ilvl") == str(reeks.niveau)]
    override = overrides[0] if overrides else etree.SubElement(num, q("w:lvlOverride"))
    override.set(q("w:ilvl"), str(reeks.niveau))
    for old in override.findall(q("w:startOverride")):
        override.remove(old)
    start = etree.Element(q("w:startOverride"))
    start.set(q("w:val"), str(reeks.start))
    override.insert(0, start)
