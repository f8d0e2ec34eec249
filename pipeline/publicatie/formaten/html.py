# SPDX-License-Identifier: EUPL-1.2
"""HTML in one self-contained file: no script, no address outside itself but the links of the text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import count

from pipeline.bronnen import sjablonen
from pipeline.publicatie.formaten.basis import Versie, op_nieuwe_bladzijde
from pipeline.publicatie.opmaak import GEMARKEERD
from pipeline.weergave.huiskleur import in_huiskleur_css
from redaction import (
    Block,
    Cell,
    Code,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Marked,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    SchrijfFout,
    Styled,
    Table,
    Text,
    plain,
)

EXTENSIE = "html"
_TAGS = {
    "nadruk": "em",
    "vet": "strong",
    "onderstreept": "u",
    "doorgehaald": "s",
    "superscript": "sup",
    "subscript": "sub",
}
_VEILIG = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def schrijf(versie: Versie) -> bytes:
    """The version as one HTML file in UTF-8; the same version gives the same bytes."""
    css = (sjablonen() / "publiek" / "publiek.css").read_text(encoding="utf-8")
    css = in_huiskleur_css(css, versie.kleur)
    beelden = {
        key: f"data:image/{'png' if naam.endswith('png') else 'jpeg'};base64,{b64encode(inhoud).decode()}"
        for key, naam, inhoud in versie.beelden()
    }
    vorm = _Vorm(beelden)
    body = "".join(vorm.block(b) for b in versie.document.blocks)
    parts = [_head(versie, css), _front(versie, vorm), _contents(versie)]
    parts += [f'<main id="inhoud" tabindex="-1">\n{body}</main>\n', vorm.noten(), _foot(versie)]
    return "".join(parts).encode("utf-8")


def _head(versie: Versie, css: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="nl-NL">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_VEILIG)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(versie.titeltekst)}</title>\n"
        f'<meta name="dcterms.publisher" content="{escape(versie.kop.uitgever)}">\n'
        f"<style>\n{css}</style>\n</head>\n<body>\n"
        '<a class="naar-inhoud" href="#inhoud">Direct naar de tekst</a>\n<div class="band"></div>\n'
    )


def _front(versie: Versie, vorm: _Vorm) -> str:
    kop = versie.kop
    rows = "".join(f"<dt>{escape(naam)}</dt><dd>{escape(waarde)}</dd>\n" for naam, waarde in kop.gegevens)
    under = f'<p class="ondertitel">{escape(kop.ondertitel)}</p>\n' if kop.ondertitel else ""
    return (
        f'<header>\n<p class="organisatie">{escape(kop.uitgever)}</p>\n'
        f"<h1>{vorm.inlines(versie.titel)}</h1>\n{under}"
        f'<dl class="gegevens">\n{rows}</dl>\n'
        f'<div class="versie"><p><strong>{escape(kop.versiekop)}</strong></p>'
        f"<p>{escape(kop.uitleg)}</p></div>\n"
        "</header>\n"
    )


def _contents(versie: Versie) -> str:
    """The table of contents as nested lists; levels have no gaps, so nesting is sound."""
    if not versie.rapport:
        return ""
    parts, depth = [], 0
    for ident, level, words in versie.koppen:
        if level > 3:
            continue
        parts.append("</li>\n" if level <= depth else "")
        parts += ["<ol>\n"] if level > depth else ["</ol>\n</li>\n"] * (depth - level)
        parts.append(f'<li><a href="#{ident}">{escape(words)}</a>')
        depth = level
    parts += ["</li>\n</ol>\n"] * depth
    return (
        f'<nav aria-labelledby="inhoudsopgave">\n<h2 id="inhoudsopgave">Inhoud</h2>\n{"".join(parts)}</nav>\n'
    )


def _foot(versie: Versie) -> str:
    kop = versie.kop
    text = " · ".join(x for x in (kop.uitgever, kop.kenmerk, kop.versienaam) if x)
    return f"<footer><p>{escape(text)}</p></footer>\n</body>\n</html>\n"


@dataclass
class _Vorm:
    """Nodes to HTML; collects the notes in the order of the text."""

    beelden: dict[str, str]
    gevonden: list[tuple[Block, ...]] = field(default_factory=list)
    nummers: count[int] = field(default_factory=lambda: count(1))

    def blocks(self, nodes: Sequence[Block]) -> str:
        return "".join(self.block(node) for node in nodes)

    def inlines(self, nodes: Sequence[Inline]) -> str:
        return "".join(self.inline(node) for node in nodes)

    def block(self, node: Block) -> str:
        match node:
            case Heading(level, content):
                tag = f"h{min(level + 1, 6)}"
                kind = ' class="bijlage"' if op_nieuwe_bladzijde(node) else ""
                return f'<{tag}{kind} id="kop-{next(self.nummers)}">{self.inlines(content)}</{tag}>\n'
            case Paragraph(content):
                return f"<p>{self.inlines(content)}</p>\n"
            case Quote(blocks):
                return f"<blockquote>\n{self.blocks(blocks)}</blockquote>\n"
            case ItemList(items, start):
                rows = "".join(f"<li>{self.blocks(item)}</li>\n" for item in items)
                if start is None:
                    return f"<ul>\n{rows}</ul>\n"
                return f"<ol{f' start={chr(34)}{start}{chr(34)}' if start != 1 else ''}>\n{rows}</ol>\n"
            case Table():
                return self.table(node)
            case Code(text):
                return f'<pre tabindex="0"><code>{escape(text)}</code></pre>\n'
            case Figure(picture, caption):
                says = f"<figcaption>{self.inlines(caption)}</figcaption>" if caption else ""
                return f"<figure>{says}{self.picture(picture, 'groot')}</figure>\n"
            case Rule():
                return "<hr>\n"

    def table(self, node: Table) -> str:
        caption = f"<caption>{self.inlines(node.caption)}</caption>\n" if node.caption else ""
        head = "".join(self.row(row, "th") for row in node.head)
        body = "".join(self.row(row, "td") for row in node.body)
        head = f"<thead>\n{head}</thead>\n" if head else ""
        name = " ".join(("Tabel", *plain(node.caption).split()))
        return (
            f'<div class="tabel" tabindex="0" role="group" aria-label="{escape(name)}">\n'
            f"<table>\n{caption}{head}<tbody>\n{body}</tbody>\n</table>\n</div>\n"
        )

    def row(self, row: Sequence[Cell], tag: str) -> str:
        return f"<tr>{''.join(self.cell(cell, tag) for cell in row)}</tr>\n"

    def cell(self, cell: Cell, tag: str) -> str:
        spans = f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
        spans += f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
        scope = "" if tag == "td" else ' scope="colgroup"' if cell.colspan > 1 else ' scope="col"'
        return f"<{tag}{scope}{spans}>{self.blocks(cell.blocks)}</{tag}>"

    def picture(self, node: Picture, size: str) -> str:
        return f'<img class="{size}" src="{self.beelden[node.image]}" alt="{escape(node.alt)}">'

    def inline(self, node: Inline) -> str:
        match node:
            case Text(text):
                return escape(text)
            case LineBreak():
                return "<br>\n"
            case Styled(kind, content):
                return f"<{_TAGS[kind]}>{self.inlines(content)}</{_TAGS[kind]}>"
            case Link(content, target):
                return f'<a href="{escape(target)}">{self.inlines(content)}</a>'
            case Note(blocks):
                self.gevonden.append(blocks)
                n = len(self.gevonden)
                anker = f'id="voetnootverwijzing-{n}" href="#voetnoot-{n}" aria-label="Voetnoot {n}"'
                return f"<sup><a {anker}>{n}</a></sup>"
            case Picture():
                return self.picture(node, "inline")
            case Marked():
                raise SchrijfFout(GEMARKEERD)

    def noten(self) -> str:
        """The notes after the text, each with a way back."""
        if not self.gevonden:
            return ""
        rows = "".join(
            f'<li id="voetnoot-{n}">{self.blocks(blocks)}<a class="terug" href="#voetnootverwijzing-{n}" '
            f'aria-label="Terug naar voetnoot {n} in de tekst">↩</a></li>\n'
            for n, blocks in enumerate(self.gevonden, 1)
        )
        return (
            '<section class="noten" aria-labelledby="noten">\n<h2 id="noten">Noten</h2>\n'
            f"<ol>\n{rows}</ol>\n</section>\n"
        )
