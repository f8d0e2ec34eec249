# SPDX-License-Identifier: EUPL-1.2
"""What a reader must know of styles: which ones hide text, which is the title, which have no number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from redaction.lezen.opendocument.namen import Element, q

_HIDDEN = frozenset(("none", "condition"))
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_POINTS = re.compile(r"(\d+(?:\.\d+)?)pt")
_ALIKE = 24
_TINY = 2.0
_WHITE, _BLACK = 0xFFFFFF, 0


@dataclass(frozen=True, slots=True)
class Stijlen:
    """Names of the styles that hide text and of those that mark the title; parents and lists of all."""

    verborgen: frozenset[str]
    titel: frozenset[str]
    vermomd: frozenset[str] = frozenset()
    wit: frozenset[str] = frozenset()
    ouders: Mapping[str, str] = field(default_factory=dict)
    lijsten: Mapping[str, str | None] = field(default_factory=dict)

    def keten(self, name: str) -> list[str]:
        """A style and those that it is based on, nearest first."""
        return _chain(name, self.ouders)

    def zonder_nummer(self, name: str) -> bool:
        """Whether a style takes a heading out of the numbering."""
        own = next((self.lijsten[n] for n in self.keten(name) if self.lijsten.get(n) is not None), None)
        return own == ""


def read_styles(roots: Iterable[Element]) -> Stijlen:
    """The styles of content.xml and styles.xml together."""
    hides: dict[str, bool | None] = {}
    parents: dict[str, str] = {}
    lists: dict[str, str | None] = {}
    disguised: dict[str, str] = {}
    for root in roots:
        for style in root.iter(q("style:style")):
            name = style.get(q("style:name"), "")
            parents[name] = style.get(q("style:parent-style-name"), "")
            lists[name] = style.get(q("style:list-style-name"))
            shown = [p.get(q("text:display")) for p in style.findall(q("style:text-properties"))]
            hides[name] = next((value in _HIDDEN for value in shown if value), None)
            disguised[name] = _disguise(style)
    hidden = frozenset(name for name in parents if any(hides.get(n) for n in _chain(name, parents)))
    title = frozenset(name for name in [*parents, "Title"] if "Title" in _chain(name, parents))
    made, white = (frozenset(n for n, how in disguised.items() if how == kind) for kind in ("vermomd", "wit"))
    return Stijlen(hidden, title, made, white, parents, lists)


def _disguise(style: Element) -> str:
    """``vermomd``: text in this style has the colour of its ground or is too small; ``wit``: it is white."""
    properties = style.find(q("style:text-properties"))
    if properties is None:
        return ""
    size = _POINTS.fullmatch(properties.get(q("fo:font-size"), ""))
    if size and float(size.group(1)) <= _TINY:
        return "vermomd"
    paragraph = style.find(q("style:paragraph-properties"))
    grounds = [e.get(q("fo:background-color")) for e in (properties, paragraph) if e is not None]
    ground = next((_colour(value) for value in grounds if _colour(value) is not None), None)
    colour = _colour(properties.get(q("fo:color")))
    if ground is None:
        return "wit" if colour is not None and _alike(colour, _WHITE) else ""
    if colour is None:
        return "vermomd" if _alike(ground, _BLACK) and _colour(grounds[0]) is not None else ""
    return "vermomd" if _alike(colour, ground) else ""


def _colour(text: str | None) -> int | None:
    return int(text[1:], 16) if text and _HEX.fullmatch(text) else None


def _alike(colour: int, ground: int) -> bool:
    return all(abs((colour >> shift & 255) - (ground >> shift & 255)) <= _ALIKE for shift in (16, 8, 0))


def _chain(name: str, parents: Mapping[str, str]) -> list[str]:
    chain = [name]
    while chain[-1] in parents and parents[chain[-1]] and parents[chain[-1]] not in chain:
        chain.append(parents[chain[-1]])
    return chain
