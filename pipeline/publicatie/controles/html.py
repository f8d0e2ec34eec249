# SPDX-License-Identifier: EUPL-1.2
"""HTML: language, title, headings without gaps, alt text, table headers, nothing from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.publicatie.controles.gebrek import Gebrek, fout, let_op

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META = {"viewport", "referrer", "dcterms.publisher"}


def check(naam: str, inhoud: bytes) -> Iterator[Gebrek]:
    """What is wrong with one HTML file."""
    from lxml import etree, html

    try:
        root = html.fromstring(inhoud, parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        yield fout(naam, "HTML", "is geen leesbare webpagina; bouw de versie opnieuw")
        return
    if not (root.get("lang") or "").lower().startswith("nl"):
        yield fout(naam, "TAAL", "heeft niet Nederlands als taal; bouw de versie opnieuw")
    if not (root.findtext(".//title") or "").strip():
        yield fout(naam, "TITEL", "heeft geen titel; bouw de versie opnieuw")
    yield from _headings(naam, root)
    yield from _content(naam, root)
    yield from _outside(naam, root)


def _headings(naam: str, root: HtmlElement) -> Iterator[Gebrek]:
    levels = [int(str(h.tag)[1]) for h in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    gaps = any(after > before + 1 for before, after in zip([0, *levels], levels, strict=False))
    if levels.count(1) != 1 or gaps:
        yield fout(naam, "KOPPEN", "heeft koppen die een niveau overslaan; bouw de versie opnieuw")


def _content(naam: str, root: HtmlElement) -> Iterator[Gebrek]:
    if any(img.get("alt") is None for img in root.iter("img")):
        yield fout(naam, "ALT", "heeft een afbeelding zonder tekst voor wie niet ziet; bouw opnieuw")
    without = sum(1 for table in root.iter("table") if table.find(".//th") is None)
    if without:
        yield let_op(naam, "TABELKOP", f"heeft {without} tabel(len) zonder koprij; voeg die toe")
    ids = [str(e.get("id")) for e in root.iter() if e.get("id")]
    if len(ids) != len(set(ids)):
        yield fout(naam, "VERWIJZING", "gebruikt een kenmerk dubbel; bouw de versie opnieuw")
    targets = {str(a.get("href"))[1:] for a in root.iter("a") if str(a.get("href", "")).startswith("#")}
    if targets - set(ids):
        yield fout(naam, "VERWIJZING", "heeft een verwijzing naar een plek die er niet is; bouw opnieuw")


def _outside(naam: str, root: HtmlElement) -> Iterator[Gebrek]:
    active = [e for e in root.iter("script", "iframe", "object", "embed", "form", "link", "base")]
    sources = [str(e.get("src")) for e in root.iter() if e.get("src")]
    if active or any(not s.startswith("data:image/") for s in sources):
        yield fout(naam, "ACTIEF", "laadt iets van buiten of bevat een script; bouw de versie opnieuw")
    named = {str(m.get("name")).lower() for m in root.iter("meta") if m.get("name")}
    if named - _META:
        yield fout(naam, "METAGEGEVENS", "bevat andere metagegevens dan de uitgever; bouw de versie opnieuw")
