# SPDX-License-Identifier: EUPL-1.2
"""The package that pandoc gets: written anew with only the stories, styles, numbering and pictures."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Sequence
from typing import Any

from lxml import etree

from redaction.lezen.merktekens import Merktekens
from redaction.lezen.word.merken import put_signs
from redaction.lezen.word.namen import SPACES, Element, q
from redaction.lezen.word.pakket import MAIN_TYPE, TYPES, Pakket
from redaction.lezen.word.reeksen import Reeks, with_series
from redaction.lezen.word.tekst import WEG
from redaction.lezen.word.verhaal import Verhaal

_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STORIES = {
    "document": MAIN_TYPE,
    "footnotes": f"{_OFFICE_TYPE}.footnotes+xml",
    "endnotes": f"{_OFFICE_TYPE}.endnotes+xml",
}
_HELPERS = {"styles": f"{_OFFICE_TYPE}.styles+xml", "numbering": f"{_OFFICE_TYPE}.numbering+xml"}
_FIXED = (1980, 1, 1, 0, 0, 0)
_REL = SPACES["r"]


def clean_package(
    pakket: Pakket, stories: dict[str, Verhaal], tekens: Merktekens, reeksen: Sequence[Reeks] = ()
) -> bytes:
    """A docx of the stories (by kind) without anything that was flagged, with the lists' series.

    Passages under a mark stand between the signs of ``tekens``.
    """
    files: dict[str, bytes] = {}
    kinds = [*stories]
    for kind, verhaal in stories.items():
        files[f"word/{kind}.xml"] = _story(verhaal.wortel, tekens)
        files[f"word/_rels/{kind}.xml.rels"] = _relations(verhaal, [])
    for kind in _HELPERS:
        for relatie in pakket.related(pakket.main(), kind)[:1]:
            root = pakket.xml(relatie.doel)
            files[f"word/{kind}.xml"] = etree.tostring(
                with_series(root, reeksen) if kind == "numbering" else root
            )
            kinds.append(kind)
    files["word/_rels/document.xml.rels"] = _relations(stories["document"], kinds[1:])
    files["_rels/.rels"] = _rels([("rId1", "officeDocument", "word/document.xml", False)])
    files[TYPES] = _types(kinds)
    beelden = stories["document"].gedeeld.beelden.values()
    files |= {f"word/media/{name}": made for name, made in beelden}
    return _zipped(files)


def _story(root: Element, tekens: Merktekens) -> bytes:
    kept = copy.deepcopy(root)
    for element in [e for e in kept.iter() if WEG in e.attrib]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    put_signs(kept, tekens)
    return etree.tostring(kept)


def _relations(verhaal: Verhaal, kinds: Sequence[str]) -> bytes:
    """Links of the story, its pictures under new names, and the other parts."""
    rows = [(f"deel-{kind}", kind, f"{kind}.xml", False) for kind in kinds]
    beelden = verhaal.gedeeld.beelden
    for relatie in verhaal.pakket.relaties.get(verhaal.deel, ()):
        if relatie.extern and relatie.soort == "hyperlink":
            rows.append((relatie.id, "hyperlink", relatie.doel, True))
        elif not relatie.extern and relatie.doel in beelden:
            rows.append((relatie.id, "image", f"media/{beelden[relatie.doel][0]}", False))
    return _rels(rows)


def _rels(rows: Sequence[tuple[str, str, str, bool]]) -> bytes:
    root = etree.Element(q("rel:Relationships"), nsmap=_default("rel"))
    for ident, kind, target, extern in rows:
        row = etree.SubElement(root, q("rel:Relationship"), Id=ident, Type=f"{_REL}/{kind}", Target=target)
        if extern:
            row.set("TargetMode", "External")
    return etree.tostring(root)


def _default(prefix: str) -> Any:
    """One namespace without prefix; the stubs of lxml do not know that None is a prefix."""
    return {None: SPACES[prefix]}


def _types(kinds: Sequence[str]) -> bytes:
    root = etree.Element(q("ct:Types"), nsmap=_default("ct"))
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    for extension, kind in {**defaults, "png": "image/png", "jpg": "image/jpeg"}.items():
        etree.SubElement(root, q("ct:Default"), Extension=extension, ContentType=kind)
    for kind in kinds:
        content = {**_STORIES, **_HELPERS}[kind]
        etree.SubElement(root, q("ct:Override"), PartName=f"/word/{kind}.xml", ContentType=content)
    return etree.tostring(root)


def _zipped(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(files):
            package.writestr(zipfile.ZipInfo(name, _FIXED), files[name])
    return written.getvalue()
