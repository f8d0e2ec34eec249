# SPDX-License-Identifier: EUPL-1.2
"""The package of a .docx: read it in bounds, clean it of traces, write it so that bytes repeat."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping

from lxml import etree

TAAL = "nl-NL"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_DC = "http://purl.org/dc/elements/1.1/"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_MAX_BYTES = 200 * 1024 * 1024
_MAX_DELEN = 4000
_WEG = re.compile(
    r"docProps/(?!core\.xml$)|customXml/|word/(comments|people|stylesWithEffects|glossary/|printerSettings|embeddings/.*\.bin$)"
    r"|.*thumbnail[^/]*$|word/.*/?_rels/comments"
)
_SPOREN = ("rsids", "rsid", "proofErr", "proofState", "attachedTemplate", "docVars", "mailMerge", "lang",
           "saveThroughXslt", "savePreviewPicture", "themeFontLang")  # fmt: skip
_ELEMENTEN_WEG = frozenset(f"{{{_W}}}{naam}" for naam in _SPOREN) | {f"{{{_W14}}}docId", f"{{{_W15}}}docId"}
_ALINEA_IDS = frozenset({f"{{{_W14}}}paraId", f"{{{_W14}}}textId"})
_NIET_IN_STIJL = f"{{{_W}}}rPrDefault"


def delen_van(docx: bytes) -> dict[str, bytes]:
    """Every part by name. Raises ValueError for what is no package, or is too large to be a letter."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as pakket:
            lijst = pakket.infolist()
            if len(lijst) > _MAX_DELEN or sum(i.file_size for i in lijst) > _MAX_BYTES:
                raise ValueError("pakket te groot")
            return {i.filename: pakket.read(i) for i in lijst if not i.is_dir()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zipfile.zlib.error) as fout:  # type: ignore[attr-defined]
        raise ValueError("geen pakket") from fout


def afwerken(delen: Mapping[str, bytes], titel: str) -> bytes:
    """The parts as a finished .docx: title and nl-NL set, no author, dates, tool, revisions or thumbnail.

    Same parts and title give the same bytes: names sorted, dates fixed.
    """
    schoon = {naam: deel for naam, deel in delen.items() if not _WEG.match(naam)}
    schoon = {naam: _schoon(naam, deel) for naam, deel in schoon.items()}
    schoon["docProps/core.xml"] = _kern(titel)
    schoon["[Content_Types].xml"] = _typen(schoon)
    schoon["_rels/.rels"] = _met_kern(schoon["_rels/.rels"])
    return _zip(schoon)


def _zip(delen: Mapping[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pakket:
        for naam in sorted(delen):
            info = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            pakket.writestr(info, delen[naam])
    return uit.getvalue()


def lees_xml(deel: bytes) -> etree._Element:
    """Parse one part: no entities, no network. Raises ValueError."""
    try:
        return etree.fromstring(
            deel, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        )
    except etree.XMLSyntaxError as fout:
        raise ValueError("geen geldige XML") from fout


def _schrijf_xml(boom: etree._Element) -> bytes:
    return etree.tostring(boom, xml_declaration=True, encoding="UTF-8", standalone=True)


def _schoon(naam: str, deel: bytes) -> bytes:
    if naam.endswith(".rels"):
        return _relaties(naam, deel)
    if not naam.endswith(".xml") or not naam.startswith("word/"):
        return deel
    boom = lees_xml(deel)
    for element in list(boom.iter(etree.Element)):
        _zonder_revisie(element)
        if element.tag in _ELEMENTEN_WEG or _is_spoor(element):
            _verwijder(element)
    if naam == "word/styles.xml":
        _taal(boom)
    return _schrijf_xml(boom)


def _zonder_revisie(element: etree._Element) -> None:
    for attribuut in list(element.attrib):
        naam = etree.QName(attribuut)
        if attribuut in _ALINEA_IDS or (naam.namespace == _W and naam.localname.startswith("rsid")):
            del element.attrib[attribuut]


def _is_spoor(element: etree._Element) -> bool:
    """The bookmark that Word keeps of the last place of editing."""
    return element.tag == f"{{{_W}}}bookmarkStart" and element.get(f"{{{_W}}}name") == "_GoBack"


def _verwijder(element: etree._Element) -> None:
    ouder = element.getparent()
    if ouder is None:
        return
    if element.tag == f"{{{_W}}}bookmarkStart":
        nummer = element.get(f"{{{_W}}}id")
        for einde in list(ouder.getroottree().iter(f"{{{_W}}}bookmarkEnd")):
            boven = einde.getparent()
            if boven is not None and einde.get(f"{{{_W}}}id") == nummer:
                boven.remove(einde)
    ouder.remove(element)


def _taal(stijlen: etree._Element) -> None:
    standaard = stijlen.find(f"{{{_W}}}docDefaults/{_NIET_IN_STIJL}/{{{_W}}}rPr")
    if standaard is None:
        return
    taal = etree.SubElement(standaard, f"{{{_W}}}lang")
    for soort in ("val", "eastAsia"):
        taal.set(f"{{{_W}}}{soort}", TAAL)


def _relaties(naam: str, deel: bytes) -> bytes:
    boom = lees_xml(deel)
    map_ = posixpath.dirname(posixpath.dirname(naam))
    for relatie in list(boom):
        doel = relatie.get("Target", "")
        intern = relatie.get("TargetMode") != "External"
        pad = doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(posixpath.join(map_, doel))
        sjabloonpad = relatie.get("Type", "").endswith("/attachedTemplate")
        if sjabloonpad or (intern and (_WEG.match(pad) or pad == "docProps/core.xml")):
            boom.remove(relatie)
    return _schrijf_xml(boom)


def _met_kern(deel: bytes) -> bytes:
    boom = lees_xml(deel)
    etree.SubElement(
        boom,
        f"{{{_REL}}}Relationship",
        Id="rIdKern",
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        Target="docProps/core.xml",
    )
    return _schrijf_xml(boom)


def _typen(delen: Mapping[str, bytes]) -> bytes:
    boom = lees_xml(delen["[Content_Types].xml"])
    kern = "application/vnd.openxmlformats-package.core-properties+xml"
    for element in list(boom):
        deelnaam = element.get("PartName")
        if deelnaam is not None and (deelnaam.lstrip("/") not in delen or deelnaam == "/docProps/core.xml"):
            boom.remove(element)
    ruimte = etree.QName(boom).namespace
    etree.SubElement(boom, f"{{{ruimte}}}Override", PartName="/docProps/core.xml", ContentType=kern)
    return _schrijf_xml(boom)


def _kern(titel: str) -> bytes:
    boom = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC})
    etree.SubElement(boom, f"{{{_DC}}}title").text = titel
    etree.SubElement(boom, f"{{{_DC}}}language").text = TAAL
    return _schrijf_xml(boom)
