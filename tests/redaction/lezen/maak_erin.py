# SPDX-License-Identifier: EUPL-1.2
"""Files of every kind that say one name as their own programs do, and files that hold another file."""

from __future__ import annotations

import base64
import gzip
import io
import struct
from collections.abc import Callable, Mapping
from email.message import EmailMessage

import pikepdf
from PIL import Image, PngImagePlugin

from tests.redaction.lezen import maak
from tests.redaction.lezen.maak_msg import bericht, bijlage, msg
from tests.redaction.lezen.test_odt import odt
from tests.redaction.lezen.test_pdf import pdf

GEHEIM = "Kromosoeto"
_HELFT = "Kromo", "soeto"
_ZIN = f"Gesproken met {GEHEIM}, de bewoner."
_OFFICE = "http://schemas.openxmlformats.org"
_TYPEN = f'<Types xmlns="{_OFFICE}/package/2006/content-types"/>'


def _eml() -> bytes:
    brief = EmailMessage()
    brief["From"], brief["Subject"] = "ada@voorbeeld.nl", "Post"
    brief.set_content(_ZIN, cte="base64")
    return brief.as_bytes()


def _docx() -> bytes:
    return maak.docx(maak.par(maak.run(f"Gesproken met {_HELFT[0]}"), maak.run(_HELFT[1])))


def _xlsx() -> bytes:
    cel = "".join(f"<r><t>{deel}</t></r>" for deel in _HELFT)
    ruimte = f'xmlns="{_OFFICE}/spreadsheetml/2006/main"'
    return maak.zipped({
        "[Content_Types].xml": _TYPEN, "xl/workbook.xml": f"<workbook {ruimte}/>",
        "xl/sharedStrings.xml": f"<sst {ruimte}><si>{cel}</si></sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet {ruimte}><c><v>0</v></c></worksheet>",
    })  # fmt: skip


def _pptx() -> bytes:
    dia = "".join(f"<a:r><a:t>{deel}</a:t></a:r>" for deel in _HELFT)
    ruimte = f'xmlns:a="{_OFFICE}/drawingml/2006/main" xmlns:p="{_OFFICE}/presentationml/2006/main"'
    return maak.zipped({
        "[Content_Types].xml": _TYPEN, "ppt/presentation.xml": f"<p:presentation {ruimte}/>",
        "ppt/slides/slide1.xml": f"<p:sld {ruimte}><a:p>{dia}</a:p></p:sld>",
    })  # fmt: skip


def _png() -> bytes:
    gegevens, bak = PngImagePlugin.PngInfo(), io.BytesIO()
    gegevens.add_text("Author", GEHEIM)
    Image.new("RGB", (4, 4), (200, 0, 0)).save(bak, "PNG", pnginfo=gegevens)
    return bak.getvalue()


def _jpg() -> bytes:
    exif, bak = Image.Exif(), io.BytesIO()
    exif[0x013B] = GEHEIM
    Image.new("RGB", (4, 4), (200, 0, 0)).save(bak, "JPEG", exif=exif)
    return bak.getvalue()


def _mht() -> bytes:
    brief = EmailMessage()
    brief["MIME-Version"] = "1.0"
    brief.set_content(f"<p>{_ZIN}</p>", subtype="html", cte="base64")
    return brief.as_bytes()


INHOUD: Mapping[str, Callable[[], bytes]] = {
    "a.pdf": lambda: pdf(f"Gesproken met {_HELFT[0]}{_HELFT[1]}."),
    "a.eml": _eml,
    "a.msg": lambda: msg(bericht(f"{'Vooraf. ' * 700} {_ZIN}")),
    "a.docx": _docx,
    "a.xlsx": _xlsx,
    "a.pptx": _pptx,
    "a.odt": lambda: odt(f"<text:p>Met {_HELFT[0]}<text:span>{_HELFT[1]}</text:span></text:p>"),
    "a.rtf": lambda: b"{\\rtf1 Met Kr\\'6fmo{\\b soeto}.}",
    "a.html": lambda: f"<html><body><p>{_HELFT[0]}<b>{_HELFT[1]}</b></p></body></html>".encode(),
    "a.mht": _mht,
    "a.txt": lambda: f"Reünie. {_ZIN}".encode("cp1252"),
    "wijd.txt": lambda: f"Reünie. {_ZIN}".encode("utf-16"),
    "a.csv": lambda: f"naam;leeftijd\r\n{GEHEIM};81\r\n".encode(),
    "a.vcf": lambda: b"BEGIN:VCARD\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=4Bromo=\r\n=73oeto\r\nEND:VCARD\r\n",
    "foto.vcf": lambda: b"BEGIN:VCARD\r\nPHOTO;ENCODING=b:%s\r\nEND:VCARD\r\n" % base64.b64encode(_png()),
    "a.ics": lambda: b"BEGIN:VCALENDAR\r\nSUMMARY:Gesprek met Kromo\r\n soeto\r\nEND:VCALENDAR\r\n",
    "a.zip": lambda: maak.zipped({"map/b.txt": _ZIN}),
    "a.svg": lambda: (
        '<svg xmlns="http://www.w3.org/2000/svg"><text>'
        + "".join(f"<tspan>{deel}</tspan>" for deel in _HELFT) + "</text></svg>"
    ).encode(),
    "a.png": _png,
    "a.jpg": _jpg,
    "a.txt.gz": lambda: gzip.compress(_ZIN.encode()),
}  # fmt: skip


def _in_docx(naam: str, inhoud: bytes) -> bytes:
    return maak.docx(maak.par("Zin."), delen=[("r9", "package", f"embeddings/{naam}", inhoud)])


def _in_altchunk(naam: str, inhoud: bytes) -> bytes:
    stuk = '<w:altChunk r:id="r9"/>'
    return maak.docx(maak.par("Zin."), stuk, delen=[("r9", "aFChunk", f"stuk/{naam}", inhoud)])


def ole(naam: str, inhoud: bytes) -> bytes:
    """The object that Word makes of a file that somebody drags into a text."""
    bron = naam.encode() + b"\0" + f"C:\\{naam}".encode() + b"\0"
    tijdelijk = f"C:\\tmp\\{naam}".encode() + b"\0"
    kop = b"\x02\0" + bron + struct.pack("<HHI", 0, 3, len(tijdelijk)) + tijdelijk
    binnen = kop + struct.pack("<I", len(inhoud)) + inhoud
    return msg({"\x01Ole10Native": struct.pack("<I", len(binnen)) + binnen})


def _in_ole(naam: str, inhoud: bytes) -> bytes:
    deel = ("r9", "oleObject", "embeddings/oleObject1.bin", ole(naam, inhoud))
    return maak.docx(maak.par("Zin."), delen=[deel])


def _in_pdf(naam: str, inhoud: bytes) -> bytes:
    bak = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Zin."))) as nieuw:
        nieuw.attachments[naam] = inhoud
        nieuw.save(bak)
    return bak.getvalue()


def in_eml(naam: str, inhoud: bytes) -> bytes:
    brief = EmailMessage()
    brief["From"], brief["Subject"] = "ada@voorbeeld.nl", "Post"
    brief.set_content("Zin.")
    brief.add_attachment(inhoud, maintype="application", subtype="octet-stream", filename=naam)
    return brief.as_bytes()


def _in_msg(naam: str, inhoud: bytes) -> bytes:
    return msg(bericht("Zin.", **bijlage(0, naam, inhoud)))


def _in_odt(naam: str, inhoud: bytes) -> bytes:
    return odt("<text:p>Zin.</text:p>", extra={f"Object 1/{naam}": inhoud})


def _in_zip(naam: str, inhoud: bytes) -> bytes:
    return in_eml("b.zip", maak.zipped({naam: inhoud}))


BAK: Mapping[str, tuple[str, Callable[[str, bytes], bytes]]] = {
    "docx": ("bron.docx", _in_docx),
    "docx, altChunk": ("bron.docx", _in_altchunk),
    "docx, OLE": ("bron.docx", _in_ole),
    "pdf": ("bron.pdf", _in_pdf),
    "eml": ("bron.eml", in_eml),
    "eml, zip": ("bron.eml", _in_zip),
    "msg": ("bron.msg", _in_msg),
    "odt": ("bron.odt", _in_odt),
}
