# SPDX-License-Identifier: EUPL-1.2
"""Bytes of chance hold no name; a short name in data about a picture is found at any length."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from redaction import Verboden, verifieer_bytes
from tests.redaction.verifieer.verstopplekken import docx

NAMEN = ("Bo", "Yp", "Al", "Jo", "van O", "T.v.O.", "Ans", "Zoë", "Ed Vos")
WAT = [Verboden(naam, "persoon", naam) for naam in NAMEN]
PLANT = ("Bo", "van O", "T.v.O.", "Zoë")
SOORTEN = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "TIFF": "tif", "BMP": "bmp"}


def ruis(zaad: int, maat: int) -> Image.Image:
    """A picture of bytes of chance."""
    return Image.frombytes("RGB", (maat, maat), random.Random(zaad).randbytes(maat * maat * 3))


def beeld(soort: str, plaatje: Image.Image | None = None, **opties: object) -> bytes:
    uit = BytesIO()
    (plaatje or ruis(1, 24)).save(uit, soort, **opties)
    return uit.getvalue()


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("maat", [8, 40, 160])
def test_noise_says_no_name(soort: str, maat: int) -> None:
    for zaad in range(60 if maat < 100 else 12):
        plaatje = ruis(zaad, maat)
        opties = {"lossless": bool(zaad % 2)} if soort == "WEBP" else {}
        inhoud = beeld(soort, plaatje, **opties)
        assert verifieer_bytes(f"a.{SOORTEN[soort]}", inhoud, WAT) == (), zaad


def test_noise_beside_pixels_says_no_name() -> None:
    """A small copy in EXIF, a colour profile, a maker's note, a trailer, a typeface: all bytes of chance."""
    for zaad in range(60):
        wild = random.Random(zaad).randbytes(6000)
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x927C] = wild
        profiel = b"\0" * 128 + struct.pack(">I4sII", 1, b"A2B0", 144, 6000) + wild
        foto = beeld("JPEG", exif=exif, icc_profile=profiel)
        assert verifieer_bytes("a.jpg", foto + wild, WAT) == (), zaad
        assert verifieer_bytes("a.png", beeld("PNG", icc_profile=profiel) + wild, WAT) == (), zaad
        stukken = {"word/fonts/font1.odttf": wild, "word/media/a.jpg": foto}
        assert verifieer_bytes("a.docx", docx(**stukken), WAT) == (), zaad


def _pdf(zaad: int, filter_: str) -> bytes:
    with pikepdf.new() as nieuw:
        nieuw.add_blank_page()
        rauw = random.Random(zaad).randbytes(5000)
        foto = nieuw.make_stream(beeld("JPEG", ruis(zaad, 60)) if filter_ == "/DCTDecode" else rauw)
        foto.Type, foto.Subtype = pikepdf.Name("/XObject"), pikepdf.Name("/Image")
        if filter_ == "/DCTDecode":
            foto.Filter = pikepdf.Name(filter_)
        nieuw.trailer.Root.Proef = foto
        nieuw.trailer.Root.Letter = nieuw.make_stream(rauw)
        nieuw.trailer.Root.Palet = pikepdf.Array(
            [pikepdf.Name("/Indexed"), pikepdf.Name("/DeviceRGB"), 255, pikepdf.String(rauw[:768])]
        )
        nieuw.trailer.Root.Som = pikepdf.String(random.Random(zaad).randbytes(16))
        bak = BytesIO()
        nieuw.save(bak, compress_streams=filter_ == "/FlateDecode")
    return bak.getvalue()


@pytest.mark.parametrize("filter_", ["/DCTDecode", "/FlateDecode", ""])
def test_noise_in_a_pdf_says_no_name(filter_: str) -> None:
    for zaad in range(60):
        assert verifieer_bytes("a.pdf", _pdf(zaad, filter_), WAT) == (), zaad


def _tekstvak(soort: str, naam: str) -> bytes:
    info = PngInfo()
    if soort == "iTXt":
        info.add_itxt("Author", naam, zip=True)
    else:
        info.add_text("Author", naam, zip=soort == "zTXt")
    return beeld("PNG", pnginfo=info)


def _chunk(soort: bytes, data: bytes) -> bytes:
    png = beeld("PNG")
    eigen = struct.pack(">I", len(data)) + soort + data + struct.pack(">I", zlib.crc32(soort + data))
    return png[:33] + eigen + png[33:]


def _segment(merk: int, data: bytes) -> bytes:
    jpg = beeld("JPEG")
    return jpg[:2] + bytes([0xFF, merk]) + struct.pack(">H", len(data) + 2) + data + jpg[2:]


def _exif(soort: str, naam: str) -> bytes:
    exif = Image.Exif()
    exif[0x013B] = naam.encode()
    return beeld(soort, exif=exif)


def _exif_veld(naam: str, tag: int, waarde: bytes) -> bytes:
    exif = Image.Exif()
    if tag == 0x9286:
        exif.get_ifd(0x8769)[tag] = waarde
    else:
        exif[tag] = waarde
    return beeld("JPEG", exif=exif)


def _iptc(naam: str) -> bytes:
    veld = naam.encode()
    data = b"\x1c\x02\x50" + struct.pack(">H", len(veld)) + veld
    return _segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data)


def _duim(naam: str) -> bytes:
    """A small copy of the picture in Photoshop's block, that says it itself."""
    klein = b"\0" * 28 + beeld("JPEG", ruis(2, 8), comment=naam.encode())
    blok = b"8BIM\x04\x0c\0\0" + struct.pack(">I", len(klein)) + klein
    return _segment(0xED, b"Photoshop 3.0\0" + blok)


def _profiel(soort: bytes, naam: str) -> bytes:
    if soort == b"mluc":
        tekst = naam.encode("utf-16-be")
        veld = soort + b"\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"nlNL", len(tekst), 28) + tekst
    else:
        telling = struct.pack(">I", len(naam.encode())) if soort == b"desc" else b""
        veld = soort + b"\0\0\0\0" + telling + naam.encode()
    return b"\0" * 128 + struct.pack(">I4sII", 1, b"desc", 144, len(veld)) + veld + b"\x07\xff"


def _xmp(naam: str) -> str:
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{naam}</dc:creator></x:xmpmeta>"


VAKKEN: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "PNG tEXt": ("png", lambda n: _chunk(b"tEXt", b"Author\0" + n.encode("latin-1"))),
    "PNG zTXt": ("png", lambda n: _tekstvak("zTXt", n)),
    "PNG iTXt": ("png", lambda n: _tekstvak("iTXt", n)),
    "PNG iTXt los": ("png", lambda n: _chunk(b"iTXt", b"Author\0\0\0nl\0Maker\0" + n.encode())),
    "PNG eXIf": ("png", lambda n: _exif("PNG", n)),
    "PNG iCCP": ("png", lambda n: beeld("PNG", icc_profile=_profiel(b"desc", n))),
    "PNG eigen chunk": ("png", lambda n: _chunk(b"prVt", n.encode())),
    "PNG eigen chunk in UTF-16": ("png", lambda n: _chunk(b"prVt", n.encode("utf-16-le"))),
    "PNG na het eind": ("png", lambda n: beeld("PNG") + n.encode()),
    "JPEG COM": ("jpg", lambda n: beeld("JPEG", comment=n.encode())),
    "JPEG EXIF": ("jpg", lambda n: _exif("JPEG", n)),
    "JPEG XP-titel": ("jpg", lambda n: _exif_veld(n, 0x9C9B, n.encode("utf-16-le") + b"\0\0")),
    "JPEG opmerking": ("jpg", lambda n: _exif_veld(n, 0x9286, b"ASCII\0\0\0" + n.encode())),
    "JPEG IPTC": ("jpg", _iptc),
    "JPEG klein beeld": ("jpg", _duim),
    "JPEG XMP": ("jpg", lambda n: _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _xmp(n).encode())),
    "JPEG profiel": ("jpg", lambda n: beeld("JPEG", icc_profile=_profiel(b"text", n))),
    "JPEG profiel in talen": ("jpg", lambda n: beeld("JPEG", icc_profile=_profiel(b"mluc", n))),
    "JPEG eigen segment": ("jpg", lambda n: _segment(0xE9, b"maker\0" + n.encode() + b"\0\x01\x02")),
    "JPEG na het eind": ("jpg", lambda n: beeld("JPEG") + b"gemaakt door " + n.encode()),
    "JPEG achter een tweede": ("jpg", lambda n: beeld("JPEG") + beeld("JPEG", comment=n.encode())),
    "GIF opmerking": ("gif", lambda n: beeld("GIF", comment=n.encode())),
    "GIF na het eind": ("gif", lambda n: beeld("GIF") + n.encode()),
    "WEBP EXIF": ("webp", lambda n: _exif("WEBP", n)),
    "WEBP XMP": ("webp", lambda n: beeld("WEBP", xmp=_xmp(n).encode())),
    "TIFF": ("tif", lambda n: beeld("TIFF", tiffinfo={315: n.encode()})),
    "BMP na het eind": ("bmp", lambda n: beeld("BMP") + n.encode()),
    "tekst die als BMP begint": ("txt", lambda n: f"BMW van {n} stond er".encode()),
    "tekst die als RIFF begint": ("txt", lambda n: f"RIFF van {n}, en meer".encode()),
}


@pytest.mark.parametrize("vak", VAKKEN)
@pytest.mark.parametrize("naam", PLANT)
def test_a_short_name_beside_the_pixels_is_found(vak: str, naam: str) -> None:
    eind, maak = VAKKEN[vak]
    wat = [Verboden(naam, "persoon", "e-1")]
    assert {lek.sleutel for lek in verifieer_bytes(f"a.{eind}", maak(naam), wat)} == {"e-1"}
    in_docx = docx(**{f"word/media/a.{eind}": maak(naam)})
    assert {lek.sleutel for lek in verifieer_bytes("a.docx", in_docx, wat)} == {"e-1"}
    assert verifieer_bytes(f"a.{eind}", maak("niemand"), wat) == ()
