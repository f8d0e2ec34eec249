# SPDX-License-Identifier: EUPL-1.2
"""What a reader must know of styles: which ones hide text, which one is the title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from redaction.lezen.opendocument.namen import Element, q

_HIDDEN = frozenset(("none", "condition"))


@dataclass(frozen=True, slots=True)
class Stijlen:
    """Names of the styles that hide text, and of those that mark the title."""

    verborgen: frozenset[str]
    titel: frozenset[str]


def read_styles(roots: Iterable[Element]) -> Stijlen:
    """The styles of content.xml and styles.xml together."""
    hides: dict[str, bool | None] = {}
    parents: dict[str, str] = {}
    for root in roots:
        for style in root.iter(q("style:style")):
            name = style.get(q("style:name"), "")
            parents[name] = style.get(q("style:parent-style-name"), "")
            shown = [p.get(q("text:display")) for p in style.findall(q("style:text-properties"))]
            hides[name] = next((value in _HIDDEN for value in shown if value), None)
    hidden = frozenset(name for name in parents if any(hides.get(n) for n in _chain(name, parents)))
    title = frozenset(name for name in [*parents, "Title"] if "Title" in _chain(name, parents))
    return Stijlen(hidden, title)


def _chain(name: str, parents: Mapping[str, str]) -> list[str]:
    chain = [name]
    while chain[-1] in parents and parents[chain[-1]] and parents[chain[-1]] not in chain:
        chain.append(parents[chain[-1]])
    return chain
