# SPDX-License-Identifier: EUPL-1.2
"""Markup (XML of any kind, HTML) to text: runs joined, attributes, comments, scripts and all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from redaction.fouten import LeesFout
from redaction.verifieer.labels import apart, new_lines
from redaction.verifieer.letterlijk import in_pairs
from redaction.verifieer.lezen import Brok, texts_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redaction.verifieer.lezen import Brokken

_BLOKKEN_TEKST = (
    "p h tc tr td th li div br tab cr caption table title h1 h2 h3 h4 h5 h6 dt dd dl ul ol pre "
    "blockquote section header footer nav main article figure figcaption option label a:p si row "
    "c footnote endnote comment line-break list-item table-cell page t-p hr aside body head "
    "style script address summary details"
)
_BLOKKEN = frozenset(_BLOKKEN_TEKST.split())

_CODE = frozenset({"style", "script"})
_WOORDEN_IN_TEKST = (
    "alt title content descr summary label placeholder value href src cite author initials tag alias "
    "aria-label aria-description data description"
)
_WOORDEN_IN = frozenset(_WOORDEN_IN_TEKST.split())
"""Attributes that hold words of a writer, and not of the format."""


_ENTITEIT = re.compile(r"<!ENTITY\s+(?:%\s+)?([^\s%]+)\s+(?:\w+\s+)?(\"[^\"]*\"|'[^']*')")
_NAAM = re.compile(r"&([^\s&;#]{1,100});")
_LABEL = re.compile(r"<[^<>]*>")
_MAX_TEKST = 20_000_000


def read(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    """Add all text of a markup file; what does not parse is read as plain text as well. Raises LeesFout."""
    brokken.tel_labels(inhoud.count(b"<"))
    brokken.rauw.append((f"{plek}, rauw", inhoud))
    root = _parse(inhoud)
    if root is None:
        for tekst in texts_of(inhoud):
            brokken.tekst(plek, tekst)
        return
    gewoon = Brok(plek, "".join(_flow(root)))
    brokken.brok(gewoon)
    for anders in (_glued(root), _glued(root, zonder_verborgen=True)):
        brokken.brok(Brok(f"{plek}, aaneen", anders, code=True, naast=gewoon))
    brokken.tekst(f"{plek}, los", "".join(_flow(root, "\n")))
    for node in root.iter("style", "script"):
        _program(brokken, plek, node.text or "")
    for naam, waarde in _attributes(root):
        brokken.brok(Brok(f"{plek}, kenmerk", waarde, techniek=naam not in _WOORDEN_IN))
    for tekst in _with_entities(inhoud):
        brokken.tekst(f"{plek}, entiteiten", tekst)
    tree = root.getroottree()
    brokken.tekst(f"{plek}, kop", getattr(tree.docinfo, "doctype", "") or "")
    for buiten in (*root.itersiblings(preceding=True), *root.itersiblings()):
        brokken.tekst(f"{plek}, opmerking", buiten.text or "")
    names = "\n\n".join(sorted({_local(e) for e in root.iter()}))
    brokken.tekst(f"{plek}, elementnamen", names, code=True)
    for tekst in texts_of(inhoud):
        _beside(brokken, plek, tekst, gewoon, root)


def _beside(brokken: Brokken, plek: str, tekst: str, gewoon: Brok, root: _Element) -> None:
    """Add what stands in the file itself and the parser did not give."""
    los = apart(tekst, _BLOKKEN)
    brokken.brok(Brok(f"{plek}, buiten de boom", new_lines(los.tekst, gewoon.tekst), naast=gewoon))
    stijl = "\n".join(node.text or "" for node in root.iter("style", "script"))
    _program(brokken, plek, new_lines(los.code, stijl))
    bekend = {" ".join(waarde.split()) for _, waarde in _attributes(root)}
    anders = "\n\n".join(waarde for waarde in los.waarden if waarde not in bekend)
    brokken.brok(Brok(f"{plek}, kenmerk", anders, techniek=True))
    namen = "\n\n".join(sorted({*los.namen} - bekend))
    brokken.tekst(f"{plek}, in de opmaak", namen, code=True)


def _program(brokken: Brokken, plek: str, tekst: str) -> None:
    """Add a style sheet or script, and its strings two by two."""
    for lezing in (tekst, in_pairs(tekst)):
        brokken.tekst(f"{plek}, stijl", lezing, code=True)


def _parse(inhoud: bytes) -> _Element | None:
    from lxml import etree, html

    strict = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, load_dtd=False)
    html_like = b"<html" in inhoud[:2048].lower() or b"<!doctype html" in inhoud[:64].lower()
    try:
        if not html_like:
            return etree.fromstring(inhoud, strict)
    except etree.XMLSyntaxError:
        pass
    try:
        return html.fromstring(inhoud, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def _local(node: _Element) -> str:
    return _without_space(node.tag)


@lru_cache(maxsize=4096)
def _without_space(tag: object) -> str:
    """The name of an element without its name space; none for a comment."""
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _walk(root: _Element) -> Iterator[tuple[str, _Element]]:
    """As ``lxml.etree.iterwalk`` does, which looks at all comments of an element again for each of them."""
    from lxml import etree

    soorten: dict[object, str] = {etree.Comment: "comment", etree.PI: "pi"}
    yield "start", root
    open_ = [(root, iter(root))]
    while open_:
        owner, children = open_[-1]
        node = next(children, None)
        if node is None:
            open_.pop()
            yield "end", owner
        elif soort := soorten.get(node.tag):
            yield soort, node
        else:
            yield "start", node
            open_.append((node, iter(node)))


def _flow(root: _Element, between: str = "") -> Iterator[str]:
    """Text in reading order; new lines where a block begins or ends, ``between`` at other elements."""
    for event, node in _walk(root):
        edge = "\n\n" if _local(node) in _BLOKKEN else between
        if event == "start":
            yield edge
            yield "" if _local(node) in _CODE else _symbol(node) or node.text or ""
        elif event == "end":
            yield edge
            yield node.tail or ""
        else:
            yield f"\n{node.text or ''}\n{node.tail or ''}"


def _attributes(root: _Element) -> Iterator[tuple[str, str]]:
    """Local name and value of each attribute, each pair once; name spaces too."""
    seen: set[tuple[str, str]] = set()
    for node in root.iter():
        if not isinstance(node.tag, str):
            continue
        paren = [(str(k).rsplit("}", 1)[-1], str(v)) for k, v in node.attrib.items()]
        paren += [("xmlns", v) for v in (node.nsmap or {}).values()]
        for paar in paren:
            if paar[1] and paar not in seen:
                seen.add(paar)
                yield paar


def _symbol(node: _Element) -> str:
    """The letter that a Word symbol shows, whatever typeface it names."""
    if _local(node) != "sym":
        return ""
    code = next((str(v) for k, v in node.attrib.items() if str(k).endswith("char")), "")
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    return (
        chr(value - 0xF000 if 0xF000 <= value < 0xF100 else value)
        if 0 < value < 0xD800 or value >= 0xE000
        else ""
    )


def _glued(root: _Element, *, zonder_verborgen: bool = False) -> str:
    """All text without the edges of blocks, as a name set one letter a cell or a line reads."""
    uit: list[str] = []
    diep = 0
    for event, node in _walk(root):
        weg = zonder_verborgen and event in ("start", "end") and _is_hidden(node)
        if event == "start":
            diep += weg
            uit.append(
                "" if diep or _local(node) in _CODE else (_symbol(node) or node.text or "").strip("\n\t")
            )
        else:
            diep -= weg and event == "end"
            uit.append("" if diep else (node.tail or "").strip("\n\t"))
    return "".join(uit)


def _is_hidden(node: _Element) -> bool:
    """Whether a reader does not see this element of a page or this run of a document."""
    stijl = "".join((node.get("style") or "").lower().split())
    if "display:none" in stijl or "visibility:hidden" in stijl or "font-size:0" in stijl:
        return True
    if node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return True
    return _local(node) == "r" and any(_local(e) == "vanish" for kind in list(node)[:1] for e in kind)


def _with_entities(inhoud: bytes) -> Iterator[str]:
    """The text of a file that declares entities of its own, with each in its place; and what they say."""
    for tekst in texts_of(inhoud) if b"ENTITY" in inhoud or b"E\x00N\x00T" in inhoud else ():
        eigen = {m[1]: m[2][1:-1] for m in _ENTITEIT.finditer(tekst)}
        for _ in range(4):
            groei = sum(len(eigen.get(m[1], "")) for m in _NAAM.finditer(tekst))
            if len(tekst) + groei > _MAX_TEKST:
                raise LeesFout("de entiteiten in een onderdeel zijn te groot om te controleren")
            tekst = _NAAM.sub(partial(_in_place, eigen), tekst)
        yield _LABEL.sub("", tekst)
        yield "\n\n".join(eigen.values())


def _in_place(eigen: dict[str, str], found: re.Match[str]) -> str:
    return eigen.get(found[1], found[0])
