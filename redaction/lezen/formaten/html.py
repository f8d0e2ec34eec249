# SPDX-License-Identifier: EUPL-1.2
"""Web pages (.html, .htm)."""

from __future__ import annotations

import re

from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.platte_tekst import is_text
from redaction.model import Leesbevinding

_MARKUP = re.compile(rb"<(!doctype\s+html|html|head|body|p|div|h[1-6]|table|ul|ol)\b", re.IGNORECASE)
_STYLE = "de opmaak van de pagina kan tekst verbergen; sla de pagina op zonder opmaak of als docx"
_LOST = "een deel van de tekst is niet gelezen: de opmaak is te diep of beschadigd; lever de tekst als docx"


def _looks_like_html(inhoud: bytes) -> bool:
    return is_text(inhoud) and bool(_MARKUP.search(inhoud[:65536]))


def read_html(inhoud: bytes, naam: str, ruimte: Ruimte | None = None) -> Ruw:
    """A web page: what is visible becomes the tree, what is not is reported. Raises LeesFout."""
    from lxml import etree

    from redaction.lezen.vergelijk import compare_whole
    from redaction.lezen.web import Pagina, decode_page, hides_by_style
    from redaction.pandoc.draai import to_json
    from redaction.pandoc.van import van_pandoc

    pagina = Pagina(naam, ruimte or Ruimte((naam,)))
    text = decode_page(inhoud, naam)
    page, words = pagina.bare(text)
    bare = etree.tostring(page, encoding="utf-8", method="html")
    document, gemist = van_pandoc(to_json(bare, "html-auto_identifiers", naam))
    hidden = [Leesbevinding("opmaak-verbergt", "de pagina", _STYLE, blokkeert=True)]
    lost = [Leesbevinding("tekst-ontbreekt", "de pagina", _LOST, blokkeert=True)]
    findings = hidden if hides_by_style(text) else []
    findings += (lost if pagina.verloren else []) + compare_whole(words, document)
    return Ruw(document, (*pagina.melder.klaar(), *gemist), tuple(findings))


LEZER = Lezer("html", (".html", ".htm"), _looks_like_html, read_html)
