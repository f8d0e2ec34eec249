# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - tags with all their namespaces on one line
"""A Word package that a test fills piece by piece, and made-up secrets to hide in it."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from io import BytesIO

O = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"  # noqa: E741
SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RUIMTEN = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{O}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" '
    'xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
_VREEMD = 'xmlns:x9="urn:voorbeeld:onbekend"'
_VERZAMEL = {
    "word/comments.xml": ("w:comments", "comments", "comments"),
    "word/footnotes.xml": ("w:footnotes", "footnotes", "footnotes"),
    "word/endnotes.xml": ("w:endnotes", "endnotes", "endnotes"),
    "word/settings.xml": ("w:settings", "settings", "settings"),
    "word/styles.xml": ("w:styles", "styles", "styles"),
    "word/numbering.xml": ("w:numbering", "numbering", "numbering"),
    "word/fontTable.xml": ("w:fonts", "fontTable", "fontTable"),
    "word/webSettings.xml": ("w:webSettings", "webSettings", "webSettings"),
}
_GEWOON = "Dit is een gewone alinea van het rapport."
_BASIS_STIJLEN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
)


def geheim(nummer: int) -> str:
    """A made-up word, another one for each number, none inside another."""
    medeklinkers, klinkers = "bdfgklmnprstvz", "aeiou"
    lettergrepen = [m + k for m in medeklinkers for k in klinkers]
    hoog, laag = divmod(nummer * 37 + 11, len(lettergrepen))
    return f"Qui{lettergrepen[hoog % len(lettergrepen)]}{lettergrepen[laag]}xant"


def run(tekst: str, eigenschappen: str = "") -> str:
    rpr = f"<w:rPr>{eigenschappen}</w:rPr>" if eigenschappen else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{tekst}</w:t></w:r>'


def alinea(*runs: str, eigenschappen: str = "") -> str:
    ppr = f"<w:pPr>{eigenschappen}</w:pPr>" if eigenschappen else ""
    return f"<w:p>{ppr}{''.join(runs)}</w:p>"


def zin(tekst: str) -> str:
    return alinea(run(f"Gesproken met {tekst} thuis."))


@dataclass
class Pakket:
    """The parts so far; ``plus`` adds to a part that a document has once."""

    body: list[str] = field(default_factory=lambda: [alinea(run(_GEWOON))])
    sectie: list[str] = field(default_factory=list)
    slot: list[str] = field(default_factory=list)
    wortel: list[str] = field(default_factory=list)
    delen: dict[str, bytes] = field(default_factory=dict)
    soorten: dict[str, str] = field(default_factory=dict)
    relaties: dict[str, list[str]] = field(default_factory=dict)
    extra: list[tuple[str, bytes]] = field(default_factory=list)
    opmerking: bytes = b""
    voor: bytes = b""
    achter: bytes = b""
    verzameld: dict[str, list[str]] = field(default_factory=dict)
    kern: list[str] = field(default_factory=list)
    toepassing: list[str] = field(default_factory=list)
    eigen: list[str] = field(default_factory=list)
    teller: int = 100

    def nummer(self) -> int:
        self.teller += 1
        return self.teller

    def rel(self, van: str, soort: str, doel: str, extern: bool = False) -> str:
        """A relation from part ``van`` ("" is the package); gives its id."""
        naam = f"rId{self.nummer()}"
        map_, _, blad = van.rpartition("/")
        rels = f"{map_}/_rels/{blad}.rels" if van else "_rels/.rels"
        heel = soort if soort.startswith("http") else f"{O}/{soort}"
        mode = ' TargetMode="External"' if extern else ""
        self.relaties.setdefault(rels.lstrip("/"), []).append(
            f'<Relationship Id="{naam}" Type="{heel}" Target="{escape(doel)}"{mode}/>'
        )
        return naam

    def deel(
        self,
        naam: str,
        inhoud: str | bytes,
        soort: str = "",
        van: str | None = "word/document.xml",
        rel: str = "",
    ) -> str:
        """A part with its content type and, unless ``van`` is None, a relation to it."""
        self.delen[naam] = inhoud.encode() if isinstance(inhoud, str) else inhoud
        if soort:
            self.soorten[naam] = soort
        return self.rel(van, rel, "/" + naam) if van is not None else ""

    def plus(self, naam: str, stuk: str) -> None:
        self.verzameld.setdefault(naam, []).append(stuk)

    def bytes(self) -> bytes:
        uit = BytesIO()
        with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
            for naam, inhoud in self._alles():
                _schrijf(archief, naam, inhoud)
            archief.comment = self.opmerking
        return self.voor + uit.getvalue() + self.achter

    def _alles(self) -> Iterable[tuple[str, bytes]]:
        self.plus("word/styles.xml", "")
        for naam, (tag, rel, soort) in _VERZAMEL.items():
            if naam in self.verzameld:
                vast = _BASIS_STIJLEN if naam == "word/styles.xml" else ""
                binnen = vast + "".join(self.verzameld[naam])
                self.deel(naam, _xml(tag, binnen), f"{SOORT}{soort}+xml", rel=rel)
        self._eigenschappen()
        self.rel("", "officeDocument", "word/document.xml")
        yield "[Content_Types].xml", self._inhoudssoorten().encode()
        yield "word/document.xml", self._document().encode()
        yield from self.delen.items()
        for naam, regels in self.relaties.items():
            ruimte = "http://schemas.openxmlformats.org/package/2006/relationships"
            yield naam, f'<Relationships xmlns="{ruimte}">{"".join(regels)}</Relationships>'.encode()
        yield from self.extra

    def _document(self) -> str:
        body = "".join(self.body) + f"<w:sectPr>{''.join(self.sectie)}</w:sectPr>"
        vreemd = _VREEMD if "x9:" in body or "x9" in "".join(self.wortel) else ""
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {RUIMTEN} {vreemd} {" ".join(self.wortel)}>'
            f"<w:body>{body}</w:body></w:document>{''.join(self.slot)}"
        )

    def _inhoudssoorten(self) -> str:
        vast = {"word/document.xml": f"{SOORT}document.main+xml", **self.soorten}
        over = "".join(f'<Override PartName="/{n}" ContentType="{s}"/>' for n, s in vast.items())
        standaard = {
            "rels": "application/vnd.openxmlformats-package.relationships+xml",
            "xml": "application/xml",
            "png": "image/png",
            "jpeg": "image/jpeg",
            "bin": "application/octet-stream",
        }
        deel = "".join(f'<Default Extension="{e}" ContentType="{s}"/>' for e, s in standaard.items())
        ruimte = "http://schemas.openxmlformats.org/package/2006/content-types"
        return f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{ruimte}">{deel}{over}</Types>'

    def _eigenschappen(self) -> None:
        pakket = "http://schemas.openxmlformats.org/package/2006"
        if self.kern:
            kern = (
                f'<cp:coreProperties xmlns:cp="{pakket}/metadata/core-properties" '
                'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
                f"{''.join(self.kern)}</cp:coreProperties>"
            )
            soort = "application/vnd.openxmlformats-package.core-properties+xml"
            rel = f"{pakket}/relationships/metadata/core-properties"
            self.deel("docProps/core.xml", kern, soort, "", rel)
        ruimte = "http://schemas.openxmlformats.org/officeDocument/2006"
        basis = "application/vnd.openxmlformats-officedocument."
        if self.toepassing:
            app = f'<Properties xmlns="{ruimte}/extended-properties">{"".join(self.toepassing)}</Properties>'
            self.deel("docProps/app.xml", app, f"{basis}extended-properties+xml", "", "extended-properties")
        if self.eigen:
            eigen = (
                f'<Properties xmlns="{ruimte}/custom-properties" xmlns:vt="{ruimte}/docPropsVTypes">'
                f"{''.join(self.eigen)}</Properties>"
            )
            self.deel("docProps/custom.xml", eigen, f"{basis}custom-properties+xml", "", "custom-properties")


def _xml(tag: str, binnen: str) -> str:
    tag = f"{tag} {_VREEMD}" if "x9:" in binnen else tag
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<{tag} {RUIMTEN}>{binnen}</{tag.split()[0]}>'


def deelxml(tag: str, binnen: str) -> str:
    """A whole part with the usual namespaces."""
    return _xml(tag, binnen)


def _schrijf(archief: zipfile.ZipFile, naam: str, inhoud: bytes) -> None:
    """One entry; a name that starts with a control character hides what follows in the zip itself."""
    if naam[0] not in "\0\1\2":
        archief.writestr(naam, inhoud)
        return
    plek = zipfile.ZipInfo(f"overig/leeg{len(archief.namelist())}.txt")
    geheim = naam[1:].encode()
    if naam[0] == "\0":
        plek.extra = struct.pack("<HH", 0x9999, len(geheim)) + geheim
    elif naam[0] == "\1":
        plek.comment = geheim
    if naam[0] != "\2":
        archief.writestr(plek, b"")
    elif archief.fp is not None:
        archief.fp.seek(archief.start_dir)
        kop = (b"PK\x03\x04", 20, 0, 0, 0, 0, zlib.crc32(geheim), len(geheim), len(geheim), 7, 0)
        archief.fp.write(struct.pack("<4sHHHHHIIIHH", *kop) + b"los.txt" + geheim)
        archief.start_dir = archief.fp.tell()
