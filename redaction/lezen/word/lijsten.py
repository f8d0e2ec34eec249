# SPDX-License-Identifier: EUPL-1.2
"""What numbering.xml and the styles say: which list a paragraph is in, and what its level looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from redaction.getal import small_int
from redaction.lezen.word.cijfers import IN_TREE
from redaction.lezen.word.namen import Element, is_on, q, style_of, val
from redaction.lezen.word.pakket import Pakket

_NUMBER = f"{q('w:pPr')}/{q('w:numPr')}/"
OFF = "0"
LEVELS = 9


@dataclass(frozen=True, slots=True)
class Niveau:
    """One level of a list: first number, number format and text with ``%1``, and what sets it back."""

    start: int = 1
    formaat: str = "decimal"
    tekst: str = ""
    los: bool = True
    alles_cijfer: bool = False
    na: int | None = None
    stijl: str = ""
    verborgen: bool = False

    def plain_at(self, level: int) -> bool:
        """Whether a list of the tree can show this: one number with at most brackets or a full stop."""
        pattern = rf"\(?%{level + 1}[.):]?"
        return self.formaat in IN_TREE and bool(re.fullmatch(pattern, self.tekst.strip()))


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list: its counters (``teller``), its levels, and the levels at which it begins anew."""

    ident: str
    teller: str
    niveaus: Mapping[int, Niveau]
    opnieuw: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Stijl:
    """Name, parent and own numbering of a paragraph style."""

    naam: str
    ouder: str
    nummer: str
    niveau: str


class Lijsten:
    """The lists of one document, found by paragraph."""

    def __init__(self, pakket: Pakket) -> None:
        self._abstract = {val(a, "w:abstractNumId"): a for a in _all(pakket, "numbering", "w:abstractNum")}
        self._nums = {val(n, "w:numId"): n for n in _all(pakket, "numbering", "w:num")}
        styles = list(_all(pakket, "styles", "w:style"))
        self._styles = {val(s, "w:styleId"): _style(s) for s in styles}
        self._default = next((val(s, "w:styleId") for s in styles if _is_default(s)), "")
        self._known: dict[str, Lijst | None] = {}

    def of(self, paragraph: Element) -> tuple[Lijst, int] | None:
        """The list that a paragraph is in and its level there; None when it has no number."""
        style = style_of(paragraph) or self._default
        chain = self.chain(style)
        own = val(paragraph.find(f"{_NUMBER}{q('w:numId')}"))
        number = own or next((s.nummer for _, s in chain if s.nummer), "")
        found = self.list_of(number) if number not in {"", OFF} else None
        if found is None:
            return None
        level = val(paragraph.find(f"{_NUMBER}{q('w:ilvl')}"))
        if not level and not own:
            level = _level_of_style(found, [ident for ident, _ in chain])
            level = level or next((s.niveau for _, s in chain if s.niveau), "")
        return found, min(small_int(level) or 0, LEVELS - 1)

    def chain(self, ident: str) -> list[tuple[str, Stijl]]:
        """A style and those that it is based on, nearest first."""
        found: dict[str, Stijl] = {}
        while ident in self._styles and ident not in found:
            found[ident] = self._styles[ident]
            ident = found[ident].ouder
        return list(found.items())

    def is_heading(self, paragraph: Element) -> bool:
        return any(s.naam.startswith("heading") for _, s in self.chain(style_of(paragraph)))

    def by_style(self, paragraph: Element) -> bool:
        """Whether the style of a paragraph would number it."""
        return any(s.nummer not in {"", OFF} for _, s in self.chain(style_of(paragraph)))

    def list_of(self, number: str) -> Lijst | None:
        """The list with this ``w:numId``."""
        if number not in self._known:
            num = self._nums.get(number)
            self._known[number] = self._read(number, num) if num is not None else None
        return self._known[number]

    def _read(self, number: str, num: Element) -> Lijst | None:
        ident = self._resolved(val(num.find(q("w:abstractNumId"))))
        if ident not in self._abstract:
            return None
        levels = _levels(self._abstract[ident])
        anew: dict[int, int] = {}
        for override in num.iterchildren(q("w:lvlOverride")):
            levels |= _levels(override)
            at, start = _number(override, "w:ilvl"), _number(override.find(q("w:startOverride")))
            if at is not None and start is not None:
                anew[at] = start
        return Lijst(number, ident, levels, anew)

    def _resolved(self, ident: str) -> str:
        """The list that holds the levels: one may refer to another through a style."""
        for _ in range(LEVELS):
            abstract = self._abstract.get(ident)
            link = val(abstract.find(q("w:numStyleLink"))) if abstract is not None else ""
            if not link or link not in self._styles:
                return ident
            ident = val(self._num(self._styles[link].nummer))
        return ident

    def _num(self, number: str) -> Element | None:
        num = self._nums.get(number)
        return None if num is None else num.find(q("w:abstractNumId"))


def _all(pakket: Pakket, kind: str, name: str) -> list[Element]:
    found = pakket.related(pakket.main(), kind)
    return list(pakket.xml(found[0].doel).iter(q(name))) if found else []


def _is_default(style: Element) -> bool:
    return val(style, "w:type") == "paragraph" and val(style, "w:default") in {"1", "true", "on"}


def _style(style: Element) -> Stijl:
    name, parent = val(style.find(q("w:name"))).lower(), val(style.find(q("w:basedOn")))
    number, level = (val(style.find(f"{_NUMBER}{q(tag)}")) for tag in ("w:numId", "w:ilvl"))
    return Stijl(name, parent, number, level)


def _level_of_style(found: Lijst, styles: list[str]) -> str:
    """A list may name the style of each of its levels, which then counts."""
    for ident in styles:
        for level, niveau in found.niveaus.items():
            if niveau.stijl == ident:
                return str(level)
    return ""


def _levels(element: Element) -> dict[int, Niveau]:
    levels = [(_number(lvl, "w:ilvl"), lvl) for lvl in element.iterchildren(q("w:lvl"))]
    return {at: _level(lvl) for at, lvl in levels if at is not None}


def _number(element: Element | None, name: str = "w:val") -> int | None:
    return small_int(val(element, name))


def _level(lvl: Element) -> Niveau:
    picture = lvl.find(q("w:lvlPicBulletId")) is not None
    return Niveau(
        _number(lvl.find(q("w:start"))) or 0,
        "bullet" if picture else _format(lvl),
        val(lvl.find(q("w:lvlText"))),
        val(lvl.find(q("w:suff"))) != "nothing",
        is_on(lvl.find(q("w:isLgl"))),
        _number(lvl.find(q("w:lvlRestart"))),
        val(lvl.find(q("w:pStyle"))),
        is_on(lvl.find(f"{q('w:rPr')}/{q('w:vanish')}")),
    )


def _format(lvl: Element) -> str:
    """The number format; one outside the standard ones stands in alternate content or as ``custom``."""
    for found in lvl.iter(q("w:numFmt")):
        kind = val(found)
        return val(found, "w:format") or kind if kind == "custom" else kind
    return "decimal"
