# SPDX-License-Identifier: EUPL-1.2
"""A Word package from its parts: fixed order, fixed dates, the same parts give the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from html import escape
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECL = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_SOORTEN = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
    "header1": "header",
    "footer1": "footer",
}
_EXTERN = ' TargetMode="External"'
_ML = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def part(tag: str, inhoud: str) -> bytes:
    """One XML part with the namespaces of a document."""
    return f"{DECL}<w:{tag} {NAMESPACES}>{inhoud}</w:{tag}>".encode()


def relations(rows: Mapping[str, tuple[str, str, bool]]) -> bytes:
    """A .rels part: id -> (kind, target, external)."""
    body = "".join(
        f'<Relationship Id="{ident}" Type="{kind if ":" in kind else f"{R}/{kind}"}" '
        f'Target="{escape(target)}"{_EXTERN if external else ""}/>'
        for ident, (kind, target, external) in rows.items()
    )
    return f'{DECL}<Relationships xmlns="{PACKAGE}/relationships">{body}</Relationships>'.encode()


def properties(titel: str, uitgever: str) -> dict[str, bytes]:
    """Core and extended properties: title, language and organisation, nothing else."""
    core = (
        f'{DECL}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(titel)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>"
    )
    app = (
        f'{DECL}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Company>{escape(uitgever)}</Company></Properties>"
    )
    return {"docProps/core.xml": core.encode(), "docProps/app.xml": app.encode()}


def package(parts: Mapping[str, bytes]) -> bytes:
    """The zip with content types and root relations added; dates fixed at 1980."""
    everything = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": relations(
            {
                "rId1": ("officeDocument", "word/document.xml", False),
                "rId2": (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", False),
                "rId3": ("extended-properties", "docProps/app.xml", False),
            }
        ),
        **{name: parts[name] for name in sorted(parts)},
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, inhoud in everything.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0
            archive.writestr(info, inhoud)
    return out.getvalue()


def _content_types() -> bytes:
    rows = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_ML}.{kind}+xml"/>'
        for name, kind in _SOORTEN.items()
    )
    return (
        f'{DECL}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="jpg" ContentType="image/jpeg"/>'
        f"{rows}"
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    ).encode()
