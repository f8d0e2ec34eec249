# SPDX-License-Identifier: EUPL-1.2
"""Looking into a docx without the code under test: parts, words, and whether the package is whole."""

from __future__ import annotations

import io
import posixpath
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def delen(docx: bytes) -> dict[str, bytes]:
    """Every part by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(docx: bytes) -> etree._Element:
    """The body of the main document."""
    found = etree.fromstring(delen(docx)["word/document.xml"]).find(f"{W}body")
    assert found is not None
    return found


def woorden(element: etree._Element) -> str:
    """The text of an element, paragraphs parted by a line end."""
    return "\n".join(
        "".join("\n" if t.tag == f"{W}br" else t.text or "" for t in p.iter(f"{W}t", f"{W}br"))
        for p in element.iter(f"{W}p")
    )


def deel_met(docx: bytes, soort: str) -> etree._Element:
    """The root of the only part whose name holds ``soort``."""
    [data] = [data for name, data in delen(docx).items() if soort in name and "_rels" not in name]
    return etree.fromstring(data)


def stijl(paragraph: etree._Element) -> str:
    """The style id of a paragraph, empty for the default."""
    node = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if node is None else node.get(f"{W}val", "")


def gebreken(docx: bytes) -> list[str]:
    """What makes a package unsound: dangling relations, ids used twice, parts without a type."""
    parts = delen(docx)
    found = [
        f"{name}: {target} ontbreekt"
        for name, data in parts.items()
        if name.endswith(".rels")
        for target in _doelen(name, data)
        if target not in parts
    ]
    types = etree.fromstring(parts["[Content_Types].xml"])
    known = {n.get("PartName", "").lstrip("/") for n in types} | {n.get("Extension", "") for n in types}
    found += [f"{n}: geen type" for n in parts if n not in known and n.rpartition(".")[2] not in known]
    for name, data in parts.items():
        if name.endswith(".xml") and name.startswith("word/"):
            found += _ids(name, etree.fromstring(data), parts)
    return found


def _doelen(name: str, data: bytes) -> list[str]:
    folder = posixpath.dirname(posixpath.dirname(name))
    return [
        posixpath.normpath(posixpath.join("/" + folder, node.get("Target", ""))).lstrip("/")
        for node in etree.fromstring(data).iter(f"{REL}Relationship")
        if node.get("TargetMode") != "External"
    ]


def _ids(name: str, root: etree._Element, parts: dict[str, bytes]) -> list[str]:
    rels = f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels"
    nodes = etree.fromstring(parts[rels]) if rels in parts else []
    known = {node.get("Id") for node in nodes}
    used = [str(v) for e in root.iter() for k, v in e.attrib.items() if str(k).startswith(R)]
    found = [f"{name}: {rid} bestaat niet" for rid in used if rid not in known]
    for tag, key in ((f"{WP}docPr", "id"), (f"{W}bookmarkStart", f"{W}id"), (f"{W}footnote", f"{W}id")):
        ids = [e.get(key) for e in root.iter(tag)]
        found += [f"{name}: {tag} {i} dubbel" for i in set(ids) if ids.count(i) > 1]
    return found
