# SPDX-License-Identifier: EUPL-1.2
"""docx: only the parts we write, title and language, no author, no tracked change, fixed dates."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from pipeline.publicatie.controles.gebrek import Gebrek, fout, let_op

_ONDERDEEL = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(core|app)\.xml|word/_rels/(document|footnotes)\.xml\.rels"
    r"|word/(document|styles|numbering|settings|footnotes|header1|footer1)\.xml|word/media/beeld-\d+\.(png|jpg)"
)
_KERN = {"title", "language"}
_DATUM = (1980, 1, 1, 0, 0, 0)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def check(naam: str, inhoud: bytes) -> Iterator[Gebrek]:
    """What is wrong with one Word file."""
    from lxml import etree

    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as archive:
            infos = archive.infolist()
            delen = {i.filename: archive.read(i) for i in infos if i.file_size < 100_000_000}
        xml = {n: etree.fromstring(d) for n, d in delen.items() if n.endswith((".xml", ".rels"))}
    except (zipfile.BadZipFile, RuntimeError, etree.XMLSyntaxError, OSError):
        yield fout(naam, "DOCX", "is geen leesbaar Word-bestand; bouw de versie opnieuw")
        return
    if any(not _ONDERDEEL.fullmatch(i.filename) or i.comment or i.date_time != _DATUM for i in infos):
        yield fout(naam, "ONDERDEEL", "bevat een onderdeel of datum die er niet hoort; bouw opnieuw")
    yield from _properties(naam, xml.get("docProps/core.xml"))
    yield from _text(naam, xml.get("word/document.xml"), xml.get("word/styles.xml"))


def _properties(naam: str, core: object) -> Iterator[Gebrek]:
    from lxml import etree

    if not isinstance(core, etree._Element):
        yield fout(naam, "TITEL", "heeft geen eigenschappen; bouw de versie opnieuw")
        return
    waarden = {str(e.tag).rsplit("}", 1)[-1]: (e.text or "").strip() for e in core}
    if not waarden.get("title"):
        yield fout(naam, "TITEL", "heeft geen titel in de eigenschappen; bouw de versie opnieuw")
    if not waarden.get("language", "").lower().startswith("nl"):
        yield fout(naam, "TAAL", "heeft niet Nederlands als taal; bouw de versie opnieuw")
    if {k for k, v in waarden.items() if v} - _KERN:
        yield fout(naam, "METAGEGEVENS", "noemt een auteur of iets anders dan titel en taal; bouw opnieuw")


def _text(naam: str, body: object, styles: object) -> Iterator[Gebrek]:
    from lxml import etree

    if not isinstance(body, etree._Element) or not isinstance(styles, etree._Element):
        yield fout(naam, "DOCX", "mist tekst of stijlen; bouw de versie opnieuw")
        return
    if any(lang.get(f"{_W}val") != "nl-NL" for lang in styles.iter(f"{_W}lang")):
        yield fout(naam, "TAAL", "heeft niet Nederlands als taal van de tekst; bouw de versie opnieuw")
    if any(True for _ in body.iter(f"{_W}ins", f"{_W}del", f"{_W}commentReference", f"{_W}vanish")):
        yield fout(naam, "SPOREN", "bevat wijzigingen, opmerkingen of verborgen tekst; bouw opnieuw")
    tables = list(body.iter(f"{_W}tbl"))
    without = sum(1 for t in tables if t.find(f".//{_W}tblHeader") is None)
    if without:
        yield let_op(naam, "TABELKOP", f"heeft {without} tabel(len) zonder koprij; voeg die toe")
