# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one case a line reads best
"""Files made to hurt whoever opens them; each function gives name and bytes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf

from tests.redaction.lezen import maak
from tests.redaction.verstopplekken_pakket import Pakket, alinea, run
from tests.redaction.verstopplekken_pdf import maak as pdf

MB = 1024 * 1024
_WORD = maak.docx(maak.par("Tekst"))


def _met(naam: str, inhoud: bytes, soort: int = zipfile.ZIP_DEFLATED) -> bytes:
    uit = BytesIO(_WORD)
    with zipfile.ZipFile(uit, "a", soort) as archief:
        archief.writestr(naam, inhoud)
    return uit.getvalue()


def _vervang(inhoud: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(_WORD)) as oud:
        delen = {naam: oud.read(naam) for naam in oud.namelist()}
    return maak.zipped({**delen, "word/document.xml": inhoud})


def _zipbom() -> bytes:
    return _met("word/bom.xml", b"\0" * (220 * MB))


def _veel_delen() -> bytes:
    uit = BytesIO(_WORD)
    with zipfile.ZipFile(uit, "a") as archief:
        for nummer in range(6000):
            archief.writestr(f"word/d{nummer}.xml", b"")
    return uit.getvalue()


def _overlappend() -> bytes:
    """Many names for the same packed bytes."""
    uit = BytesIO(_WORD)
    with zipfile.ZipFile(uit, "a", zipfile.ZIP_DEFLATED) as archief:
        archief.writestr("word/a.xml", b"\0" * (7 * MB))
        eerste = archief.getinfo("word/a.xml")
        for nummer in range(60):
            kopie = zipfile.ZipInfo(f"word/b{nummer:02}.xml")
            for veld in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(kopie, veld, getattr(eerste, veld))
            archief.filelist.append(kopie)
            archief.NameToInfo[kopie.filename] = kopie
    return uit.getvalue()


def _liegt() -> bytes:
    """Says that its part is small."""
    heel = _met("word/bom.xml", b"\0" * (100 * MB))
    return heel.replace(struct.pack("<I", 100 * MB), struct.pack("<I", 1000))


def _entiteiten() -> bytes:
    regels = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {n} "{("&" + v + ";") * 10}">' for v, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    return _vervang(f"<!DOCTYPE d [{regels}]><w:document><w:body>&i;</w:body></w:document>".encode())


def _buiten() -> bytes:
    return _vervang(b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>')


def _diep(stap: str) -> bytes:
    p = Pakket()
    p.body.append(f"<{stap}>" * 10_000 + run("diep") + f"</{stap}>" * 10_000)
    return p.bytes()


def _diepe_tabel() -> bytes:
    p = Pakket()
    p.body.append("<w:tbl><w:tr><w:tc>" * 200 + alinea(run("diep")) + "</w:tc></w:tr></w:tbl>" * 200)
    return p.bytes()


def _groot(aantal: int = 200_000) -> bytes:
    p = Pakket()
    p.body.append(alinea(run("Een zin van gewone lengte in een heel groot document.")) * aantal)
    return p.bytes()


def _groot_bestand() -> bytes:
    return _met("word/media/x.bin", bytes(range(256)) * (210 * MB // 256), zipfile.ZIP_STORED)


def _brede_tabel() -> bytes:
    p = Pakket()
    cel = f"<w:tc>{alinea(run('x'))}</w:tc>"
    rij = f"<w:tr>{cel * 1000}</w:tr>"
    p.body.append(f"<w:tbl>{rij * 100}</w:tbl>")
    return p.bytes()


def _reus_van_een_plaatje() -> bytes:
    kop = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    ihdr = struct.pack(">I", 13) + b"IHDR" + kop + struct.pack(">I", zlib.crc32(b"IHDR" + kop))
    data = zlib.compress(b"\0" * MB)
    idat = struct.pack(">I", len(data)) + b"IDAT" + data + struct.pack(">I", zlib.crc32(b"IDAT" + data))
    beeld = b"\x89PNG\r\n\x1a\n" + ihdr + idat
    return maak.docx(maak.par("x", maak.picture("r9")), delen=[("r9", "image", "media/image1.png", beeld)])


def _noten(verwijzingen: int, aantal: int) -> bytes:
    """Notes that each refer to the next one; the last one refers to itself when it is alone."""
    teksten = [
        maak.par(
            f"Noot {n}",
            *[maak.note_ref(min(n + 1, aantal))] * (verwijzingen if n < aantal or aantal == 1 else 0),
        )
        for n in range(1, aantal + 1)
    ]
    deel = ("r9", "footnotes", "footnotes.xml", maak.notes(*teksten))
    return maak.docx(maak.par("Tekst", maak.note_ref(1)), delen=[deel])


def _pdf_bom() -> bytes:
    with pikepdf.open(BytesIO(pdf())) as document:
        bom = b"0 0 m 1 1 l S\n" * (15 * MB)
        document.pages[0].obj.Contents = document.make_stream(bom)
        uit = BytesIO()
        document.save(uit)
    return uit.getvalue()


def _pdf_veel_bladzijden() -> bytes:
    with pikepdf.open(BytesIO(pdf())) as document:
        for _ in range(2500):
            document.pages.append(document.pages[0])
        uit = BytesIO()
        document.save(uit)
    return uit.getvalue()


def _pdf_kring() -> bytes:
    with pikepdf.open(BytesIO(pdf())) as document:
        kring = document.make_indirect(pikepdf.Dictionary(Names=pikepdf.Array()))
        kring.Kids = pikepdf.Array([kring])
        document.Root.Names = pikepdf.Dictionary(JavaScript=kring, Dests=kring, EmbeddedFiles=kring)
        document.Root.PageLabels = kring
        veld = document.make_indirect(pikepdf.Dictionary(T=pikepdf.String("a")))
        veld.Kids = pikepdf.Array([veld])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([veld]))
        actie = document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("x")))
        actie.Next = actie
        document.Root.OpenAction = actie
        uit = BytesIO()
        document.save(uit)
    return uit.getvalue()


def _pdf_tekening(herhaal: bytes, aantal: int) -> bytes:
    """Drawings that each draw the next one; the last one draws itself."""
    with pikepdf.open(BytesIO(pdf())) as document:
        vormen = [document.make_stream(herhaal) for _ in range(aantal)]
        for nummer, vorm in enumerate(vormen):
            vorm.Type, vorm.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            vorm.BBox = pikepdf.Array([0, 0, 9, 9])
            volgende = vormen[min(nummer + 1, aantal - 1)]
            vorm.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=volgende, Y=volgende))
        vormen[-1].write(herhaal if aantal == 1 else b"")
        bladzijde = document.pages[0].obj
        bladzijde.Contents = document.make_stream(b"/X Do")
        bladzijde.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=vormen[0]))
        uit = BytesIO()
        document.save(uit)
    return uit.getvalue()


def _pdf_op_slot() -> bytes:
    with pikepdf.open(BytesIO(pdf())) as document:
        uit = BytesIO()
        document.save(uit, encryption=pikepdf.Encryption(owner="a", user="b"))
    return uit.getvalue()


def _pdf_diep() -> bytes:
    return pdf().replace(b"/Type/Catalog", b"/Type/Catalog/X " + b"[" * 10_000 + b"]" * 10_000, 1)


def _eml_delen() -> bytes:
    deel = "--b\nContent-Type: text/plain\n\nx\n"
    return f"From: a@b.nl\nContent-Type: multipart/mixed; boundary=b\n\n{deel * 50_000}--b--\n".encode()


def _eml_diep() -> bytes:
    diep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(10_000))
    return f"From: a@b.nl\n{diep}\n\nx".encode()


GEVALLEN: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zipbom": ("a.docx", _zipbom),
    "zipbom in odt": ("a.odt", lambda: maak.zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"\0" * (220 * MB)})),
    "zip met te veel delen": ("a.docx", _veel_delen),
    "zip met overlappende delen": ("a.docx", _overlappend),
    "zip die liegt over zijn maat": ("a.docx", _liegt),
    "pad naar buiten": ("a.docx", lambda: _met("../../buiten.xml", b"x")),
    "vast pad": ("a.docx", lambda: _met("/etc/buiten.xml", b"x")),
    "entiteitenbom": ("a.docx", _entiteiten),
    "entiteit van buiten": ("a.docx", _buiten),
    "tienduizend diep": ("a.docx", lambda: _diep("w:sdt")),
    "tienduizend diep, onbekend": ("a.docx", lambda: _diep("w:smartTag")),
    "tabel in tabel, tweehonderd diep": ("a.docx", _diepe_tabel),
    "tweehonderdduizend alinea's": ("a.docx", _groot),
    "tweehonderd megabyte": ("a.docx", _groot_bestand),
    "tabel van honderdduizend cellen": ("a.docx", _brede_tabel),
    "plaatje van 3,6 miljard punten": ("a.docx", _reus_van_een_plaatje),
    "noot die naar zichzelf verwijst": ("a.docx", lambda: _noten(1, 1)),
    "noten die telkens twee keer verwijzen": ("a.docx", lambda: _noten(20, 8)),
    "afgekapt": ("a.docx", lambda: _WORD[: len(_WORD) // 2]),
    "op slot": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096),
    "verkeerde extensie": ("a.docx", pdf),
    "html diep": ("a.html", lambda: b"<html><body>" + b"<div>" * 10_000 + b"x"),
    "html entiteiten": ("a.html", lambda: b"<!DOCTYPE html [<!ENTITY a 'aaaa'>]><html><body>&a;</body></html>"),
    "md diep": ("a.md", lambda: b"> " * 10_000 + b"x"),
    "md haken": ("a.md", lambda: b"[" * 50_000 + b"x"),
    "md lijst": ("a.md", lambda: "\n".join(" " * 2 * n + "- x" for n in range(1500)).encode()),
    "txt van negentig megabyte": ("a.txt", lambda: b"Een gewone zin. " * (90 * MB // 16)),
    "txt met een woord van een miljoen letters": ("a.txt", lambda: b"Een zin. " + b"a" * MB),
    "docx met een woord van een miljoen letters": ("a.docx", lambda: maak.docx(maak.par("a" * MB))),
    "pdf met een reusachtige stroom": ("a.pdf", _pdf_bom),
    "pdf met te veel bladzijden": ("a.pdf", _pdf_veel_bladzijden),
    "pdf met kringen": ("a.pdf", _pdf_kring),
    "pdf met een tekening die zichzelf tekent": ("a.pdf", lambda: _pdf_tekening(b"/X Do /Y Do", 1)),
    "pdf met dertig keer verdubbelde tekeningen": ("a.pdf", lambda: _pdf_tekening(b"/X Do /Y Do", 31)),
    "pdf met verdubbelde tekeningen na een opmerking": ("a.pdf", lambda: _pdf_tekening(b"/X%" + b"x" * 900 + b"\nDo /#59 Do", 31)),
    "pdf met een miljoen keer stream": ("a.pdf", lambda: pdf() + b"x stream\nAAAA" * 1_000_000),
    "pdf op slot": ("a.pdf", _pdf_op_slot),
    "pdf diep": ("a.pdf", _pdf_diep),
    "pdf afgekapt": ("a.pdf", lambda: pdf()[:300]),
    "eml met vijftigduizend delen": ("a.eml", _eml_delen),
    "eml diep": ("a.eml", _eml_diep),
    "eml met een lange kopregel": ("a.eml", lambda: b"From: " + b"a" * (20 * MB) + b"\n\nx"),
}  # fmt: skip
