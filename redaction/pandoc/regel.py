# SPDX-License-Identifier: EUPL-1.2
"""Inlines of pandoc JSON; the base of the block reader, since notes hold blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from redaction import boom
from redaction.markering import mark_inlines
from redaction.melder import Melder
from redaction.merk import Merk, merken_van_klassen
from redaction.pandoc.naar import STYLES
from redaction.pandoc.plat import flat
from redaction.pandoc.samen import merged

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_STYLES = {name: kind for kind, name in STYLES.items()}
_QUOTES = {"SingleQuote": ("\u2018", "\u2019"), "DoubleQuote": ("\u201c", "\u201d")}
_NAMES = {"Math": "formule", "RawInline": "opmaakcode"}


def allowed_target(target: str) -> bool:
    """Whether a link to ``target`` may travel: the web, mail or telephone, nothing of a machine."""
    try:
        return urlsplit(target).scheme.lower() in SCHEMES
    except ValueError:
        return False


class Regellezer:
    """Reads inlines; remembers which images were used and what was not taken over."""

    def __init__(self, images: Mapping[str, bytes], merken: bool = False) -> None:
        self.images = images
        self.merken = merken
        self.melder = Melder()
        self.used: dict[str, bytes] = {}
        self.seen = 0

    def report(self, soort: str, tekst: str) -> None:
        plaats = f"alinea {self.seen}" if self.seen else "de titel"
        self.melder.meld(soort, plaats, "tekst", tekst)

    def blocks(self, nodes: Sequence[Any]) -> tuple[boom.Block, ...]:
        raise NotImplementedError

    def inlines(self, nodes: Any) -> tuple[boom.Inline, ...]:
        return merged(made for node in nodes for made in self.inline(node))

    def inline(self, node: dict[str, Any]) -> Sequence[boom.Inline]:
        kind, content = node["t"], node.get("c")
        if kind in _STYLES:
            return (boom.Styled(_STYLES[kind], self.inlines(content)),)
        read = _READERS.get(kind)
        if read is None:
            self.report(_NAMES.get(kind, "onbekende tekst"), flat(node))
            return ()
        return read(self, content)

    def text(self, content: Any) -> Sequence[boom.Inline]:
        return (boom.Text(content.replace("\r", " ").replace("\n", " ")),)

    def space(self, content: Any) -> Sequence[boom.Inline]:
        return (boom.Text(" "),)

    def line_break(self, content: Any) -> Sequence[boom.Inline]:
        return (boom.LineBreak(),)

    def small_caps(self, content: Any) -> Sequence[boom.Inline]:
        return self.inlines(content)

    def unwrap(self, content: Any) -> Sequence[boom.Inline]:
        return self.inlines(content[1])

    def span(self, content: Any) -> Sequence[boom.Inline]:
        return mark_inlines(self.inlines(content[1]), self.marks(content[0]))

    def marks(self, attributes: Any) -> tuple[Merk, ...]:
        """The marks in the classes and fields of a block or span, when those are the writer's."""
        _, classes, fields = attributes
        return merken_van_klassen(classes, dict(fields)) if self.merken else ()

    def code(self, content: Any) -> Sequence[boom.Inline]:
        return self.text(content[1])

    def quoted(self, content: Any) -> Sequence[boom.Inline]:
        start, end = _QUOTES[content[0]["t"]]
        return (boom.Text(start), *self.inlines(content[1]), boom.Text(end))

    def link(self, content: Any) -> Sequence[boom.Inline]:
        _, words, (target, title) = content
        inner = self.inlines(words)
        if title:
            self.report("schermtip bij een koppeling", title)
        if allowed_target(target):
            return (boom.Link(inner, target),)
        if not target.startswith("#"):
            self.report("koppeling", target)
        return inner

    def note(self, content: Any) -> Sequence[boom.Inline]:
        return (boom.Note(self.blocks(content)),)

    def image(self, content: Any) -> Sequence[boom.Inline]:
        _, words, (path, title) = content
        alt = flat(words)
        if title:
            self.report("schermtip bij een afbeelding", title)
        if path in self.images:
            key = path.rpartition("/")[2]
            self.used[key] = self.images[path]
            return (boom.Picture(key, alt),)
        self.report("afbeelding", alt)
        return ()


_READERS = {
    "Str": Regellezer.text,
    "Space": Regellezer.space,
    "SoftBreak": Regellezer.space,
    "LineBreak": Regellezer.line_break,
    "SmallCaps": Regellezer.small_caps,
    "Span": Regellezer.span,
    "Cite": Regellezer.unwrap,
    "Code": Regellezer.code,
    "Quoted": Regellezer.quoted,
    "Link": Regellezer.link,
    "Note": Regellezer.note,
    "Image": Regellezer.image,
}
