# SPDX-License-Identifier: EUPL-1.2
"""Reading OpenDocument text: look at every part, give pandoc a clean copy, account for every word."""

from __future__ import annotations

import copy
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lxml import etree

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gelezen import Ruw
from redaction.lezen.merktekens import Merktekens, unread_marks
from redaction.lezen.opendocument.delen import report_parts
from redaction.lezen.opendocument.gang import NR, Gang
from redaction.lezen.opendocument.koppen import make_headings, number_headings
from redaction.lezen.opendocument.merken import marking_styles, put_signs, unknown_places
from redaction.lezen.opendocument.namen import PARAGRAPHS, WEG, Element, cut, flagged, own_text, q
from redaction.lezen.opendocument.stijlen import read_styles
from redaction.lezen.randen import settle
from redaction.lezen.vergelijk import Bronteksten, comparable, compare, pictures_lost
from redaction.lezen.xmlveilig import parse
from redaction.lezen.zippakket import open_package
from redaction.merk import Merk
from redaction.model import Leesbevinding
from redaction.stroom import plain

_MANIFEST = "META-INF/manifest.xml"
_CHANGES = (
    "dit document bevat bijgehouden wijzigingen: welke versie is vastgesteld? "
    "Accepteer of verwerp ze en sla het document op"
)
_CONTENTS = "de inhoudsopgave is weggelaten; de openbare versie krijgt een nieuwe"


def read_odt(inhoud: bytes, naam: str, ruimte: Ruimte | None = None) -> Ruw:
    """An OpenDocument text as tree, reports, findings; ``ruimte`` of one inside a file. Raises LeesFout."""
    from redaction.pandoc.draai import to_json
    from redaction.pandoc.van import van_pandoc

    delen = open_package(inhoud, naam)
    if "content.xml" not in delen or "styles.xml" not in delen:
        raise LeesFout(f"{naam}: het bestand is beschadigd; open het en sla het opnieuw op")
    if b"encryption-data" in delen.get(_MANIFEST, b""):
        raise LeesFout(f"{naam}: het bestand is beveiligd; sla het op zonder wachtwoord")
    root, styles = parse(delen["content.xml"], naam), parse(delen["styles.xml"], naam)
    gang = Gang(delen, read_styles((root, styles)), ruimte or Ruimte((naam,)))
    body = _body(root, naam)
    make_headings(body, gang.stijlen)
    gang.walk(body)
    number_headings(body, (styles,), gang.stijlen)
    texts, title = _source_texts(root), _title_text(root, gang)
    report_parts(delen, styles, gang)
    beelden = {f"Pictures/{beeld.sleutel}": beeld.inhoud for beeld in gang.beelden}
    tekens, marking = Merktekens(), marking_styles((root, styles), gang.stijlen)
    made = to_json(_clean(root, delen["styles.xml"], beelden, tekens, marking), "odt", naam)
    document, gemist = van_pandoc(_with_alts(made, gang), beelden)
    document = with_title(tekens.herken(document), title)
    edges = settle(gang.randen, document, (), gang.melder)
    placed = [(beeld.plaats, beeld.sleutel) for beeld in gang.beelden]
    findings = (*_noticed(gang), *edges, *compare(texts, document), *pictures_lost(placed, document))
    findings = (*findings, *unread_marks(document, unknown_places(root, marking)))
    return Ruw(document, (*gang.melder.klaar(), *gemist), findings, tuple(gang.wijzigingen))


def _body(root: Element, naam: str) -> Element:
    body = root.find(f"{q('office:body')}/{q('office:text')}")
    if body is None:
        raise LeesFout(f"{naam}: dit is geen tekstdocument; sla het op als .odt of .docx")
    return body


def _source_texts(root: Element) -> Bronteksten:
    """Place and text of every paragraph that must be in the tree: of the body, and of the notes."""
    body: list[tuple[str, str]] = []
    notes: list[tuple[str, str]] = []
    for paragraph in root.iter(*PARAGRAPHS):
        if not flagged(paragraph):
            in_note = next(paragraph.iterancestors(q("text:note-body")), None) is not None
            place = f"{'noot, ' if in_note else ''}alinea {paragraph.get(NR, '')}"
            (notes if in_note else body).append((place, own_text(paragraph)))
    return body, notes


def _title_text(root: Element, gang: Gang) -> str:
    for paragraph in root.iter(*PARAGRAPHS):
        if paragraph.get(q("text:style-name"), "") in gang.stijlen.titel and not flagged(paragraph):
            return comparable(own_text(paragraph))
    return ""


def with_title(document: boom.Document, title: str) -> boom.Document:
    """``document`` with its first paragraph that says ``title`` as title."""
    for number, block in enumerate(document.blocks):
        if isinstance(block, boom.Paragraph) and title and comparable(plain(block.content)) == title:
            rest = (*document.blocks[:number], *document.blocks[number + 1 :])
            return replace(document, title=block.content, blocks=rest)
    return document


def _with_alts(made: str, gang: Gang) -> str:
    """Pandoc JSON with the descriptions of pictures, which pandoc's reader leaves behind."""
    alts = {f"Pictures/{beeld.sleutel}": beeld.alt for beeld in gang.beelden}

    def describe(node: dict[str, Any]) -> dict[str, Any]:
        if node.get("t") == "Image" and alts.get(node["c"][2][0]):
            node["c"][1] = [{"t": "Str", "c": alts[node["c"][2][0]]}]
        return node

    return json.dumps(json.loads(made, object_hook=describe))


def _clean(
    root: Element,
    styles: bytes,
    beelden: Mapping[str, bytes],
    tekens: Merktekens,
    marking: Mapping[str, Merk],
) -> bytes:
    kept = copy.deepcopy(root)
    for element in [e for e in kept.iter() if WEG in e.attrib]:
        cut(element)
    put_signs(kept, tekens, marking)
    files = {"content.xml": etree.tostring(kept), "styles.xml": styles, **beelden}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name in sorted(files):
            package.writestr(name, files[name])
    return written.getvalue()


def _noticed(gang: Gang) -> list[Leesbevinding]:
    found: list[Leesbevinding] = []
    if gang.wijzigingen:
        found.append(Leesbevinding("bijgehouden-wijzigingen", "het document", _CHANGES, blokkeert=True))
    if gang.inhoudsopgaven:
        found.append(Leesbevinding("inhoudsopgave", "het document", _CONTENTS, blokkeert=False))
    return found
