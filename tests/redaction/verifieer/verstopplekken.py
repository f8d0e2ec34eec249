# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one hiding place a line reads best
"""Files with one secret in one place; every function gives the bytes of a whole file."""

from __future__ import annotations

import base64
import json
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from html import escape
from io import BytesIO
from urllib.parse import quote

import pikepdf
from PIL import Image
from PIL.PngImagePlugin import PngInfo

GEHEIM = "Jolanda Terpstra"
Maak = Callable[[str], bytes]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CYRILLISCH = str.maketrans("aeo", "аео")


def zip_(delen: dict[str, bytes], opmerking: bytes = b"", methode: int = zipfile.ZIP_DEFLATED) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(uit, "w", methode) as archief:
        for naam, inhoud in delen.items():
            archief.writestr(naam, inhoud)
        archief.comment = opmerking
    return uit.getvalue()


def docx(body: str = "", **delen: str | bytes) -> bytes:
    vast = {
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": f"<w:document {_W}><w:body><w:p><w:r><w:t>Gewone tekst.</w:t></w:r></w:p>{body}"
        "</w:body></w:document>",
    }
    samen = {n: d.encode() if isinstance(d, str) else d for n, d in {**vast, **delen}.items()}
    return zip_(samen)


def runs(geheim: str, tussen: str = "") -> str:
    return "<w:p>" + tussen.join(f"<w:r><w:t>{c}</w:t></w:r>" for c in geheim) + "</w:p>"


def alinea(geheim: str) -> str:
    return f"<w:p><w:r><w:t>Gesproken met {geheim} thuis.</w:t></w:r></w:p>"


def ontsnapt(geheim: str) -> str:
    return "".join(f"\\u{ord(c):04x}" for c in geheim)


def xml(tag: str, geheim: str) -> str:
    return f"<x:{tag} xmlns:x='urn:x'>{geheim}</x:{tag}>"


def png(chunk: str, geheim: str) -> bytes:
    info, uit = PngInfo(), BytesIO()
    if chunk == "zTXt":
        info.add_text("Author", geheim, zip=True)
    elif chunk == "iTXt":
        info.add_itxt("Author", geheim, zip=True)
    else:
        info.add_text("Author", geheim)
    Image.new("RGB", (8, 8)).save(uit, "PNG", pnginfo=info)
    return uit.getvalue()


def jpg(geheim: str) -> bytes:
    uit = BytesIO()
    exif = Image.Exif()
    exif[0x013B] = geheim
    Image.new("RGB", (8, 8)).save(uit, "JPEG", exif=exif, comment=geheim.encode())
    return uit.getvalue()


def pdf(pas_aan: Callable[[pikepdf.Pdf, pikepdf.Page], None], **opslaan: object) -> bytes:
    document = pikepdf.new()
    page = document.add_blank_page()
    page.obj.Contents = document.make_stream(b"BT /F1 12 Tf (gewone tekst) Tj ET")
    pas_aan(document, page)
    uit = BytesIO()
    document.save(uit, **opslaan)  # type: ignore[arg-type]
    return uit.getvalue()


def _lettertype(document: pikepdf.Pdf, page: pikepdf.Page, geheim: str) -> None:
    """A font whose codes mean nothing without its ToUnicode table."""
    codes = {c: 0x40 + i for i, c in enumerate(dict.fromkeys(geheim))}
    rows = "\n".join(f"<{n:02X}> <{ord(c):04X}>" for c, n in codes.items())
    cmap = f"begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n{len(codes)} beginbfchar\n{rows}\nendbfchar"
    font = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            ToUnicode=document.make_stream(cmap.encode()),
        )
    )
    form = document.make_stream(
        b"BT /F1 9 Tf [" + b" -5 ".join(b"<%02X>" % codes[c] for c in geheim) + b"] TJ ET"
    )
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    document.Root.Ongebruikt = document.make_indirect(form)


def _tekst(document: pikepdf.Pdf, page: pikepdf.Page, stroom: str) -> None:
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
    page.obj.Contents = document.make_stream(stroom.encode("cp1252"))


def _bladwijzer(document: pikepdf.Pdf, geheim: str) -> None:
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(geheim, 0))


def _annotatie(document: pikepdf.Pdf, page: pikepdf.Page, sleutel: str, geheim: str) -> None:
    annot = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9])
    annot[sleutel] = pikepdf.String(geheim)
    page.obj.Annots = document.make_indirect(pikepdf.Array([annot]))


def _xmp(document: pikepdf.Pdf, geheim: str) -> None:
    with document.open_metadata() as meta:
        meta["dc:creator"] = [geheim]


def _zet(pad: str, waarde: object) -> Callable[[pikepdf.Pdf, pikepdf.Page], None]:
    def pas_aan(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        document.Root[pad] = waarde  # type: ignore[assignment]

    return pas_aan


def _herzien(geheim: str) -> bytes:
    """An older object in the file that nothing refers to any more, compressed."""
    inhoud = zlib.compress(f"BT ({geheim}) Tj ET".encode())
    oud = b"\n999 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n" % (
        len(inhoud),
        inhoud,
    )
    heel = pdf(lambda d, p: None)
    at = heel.rindex(b"startxref")
    return heel[:at] + oud + heel[at:]


def pagina(binnen: str = "", kop: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html lang='nl'><head><title>T</title>{kop}</head><body><p>Gewoon.</p>{binnen}</body></html>"
    ).encode()


B64 = base64.b64encode
PLEKKEN: dict[str, tuple[str, Maak]] = {
    "docx tekst": ("a.docx", lambda g: docx(alinea(g))),
    "docx losse runs": ("a.docx", lambda g: docx(runs(g))),
    "docx runs met bladwijzers ertussen": ("a.docx", lambda g: docx(runs(g, "<w:bookmarkStart w:id='1' w:name='b'/>"))),
    "docx zacht koppelteken": ("a.docx", lambda g: docx(alinea("\u00ad".join(g)))),
    "docx nulbreedte": ("a.docx", lambda g: docx(alinea("\u200b".join(g)))),
    "docx NFD": ("a.docx", lambda g: docx(alinea(unicodedata.normalize("NFD", g.replace("o", "ó"))))),
    "docx homogliefen": ("a.docx", lambda g: docx(alinea(g.translate(CYRILLISCH)))),
    "docx hoofdletters": ("a.docx", lambda g: docx(alinea(g.upper()))),
    "docx kleine letters": ("a.docx", lambda g: docx(alinea(g.lower()))),
    "docx entiteiten": ("a.docx", lambda g: docx(alinea("".join(f"&#{ord(c)};" for c in g)))),
    "docx dubbele entiteiten": ("a.docx", lambda g: docx(alinea(escape("".join(f"&#{ord(c)};" for c in g))))),
    "docx koppelteken": ("a.docx", lambda g: docx(alinea(g.replace(" ", "-")))),
    "docx regeleinde": ("a.docx", lambda g: docx(f"<w:p><w:r><w:t>{g.split()[0]}</w:t><w:br/><w:t>{g.split()[1]}</w:t></w:r></w:p>")),
    "docx verwijderde tekst": ("a.docx", lambda g: docx(f"<w:p><w:del w:author='x'><w:r><w:delText>{g}</w:delText></w:r></w:del></w:p>")),
    "docx auteur van wijziging": ("a.docx", lambda g: docx(f"<w:p><w:ins w:author='{g}'><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
    "docx veldcode": ("a.docx", lambda g: docx(f"<w:p><w:r><w:instrText>AUTHOR {g}</w:instrText></w:r></w:p>")),
    "docx bladwijzer": ("a.docx", lambda g: docx(f"<w:bookmarkStart w:id='1' w:name='{g.replace(' ', '_')}'/>")),
    "docx alt": ("a.docx", lambda g: docx(f"<w:p><docPr descr='foto van {g}'/></w:p>")),
    "docx XML-opmerking": ("a.docx", lambda g: docx(f"<!-- {g} -->")),
    "docx instructie": ("a.docx", lambda g: docx(f"<?pi {g}?>")),
    "docx opmerkingen": ("a.docx", lambda g: docx(**{"word/comments.xml": xml("c", g)})),
    "docx voetnoot": ("a.docx", lambda g: docx(**{"word/footnotes.xml": xml("n", g)})),
    "docx koptekst": ("a.docx", lambda g: docx(**{"word/header3.xml": xml("h", g)})),
    "docx eigenschappen": ("a.docx", lambda g: docx(**{"docProps/core.xml": xml("creator", g)})),
    "docx eigen XML": ("a.docx", lambda g: docx(**{"customXml/item1.xml": f"<a b='{g}'/>"})),
    "docx elementnaam": ("a.docx", lambda g: docx(**{"customXml/item1.xml": f"<{g.replace(' ', '')}/>"})),
    "docx verwijzing": ("a.docx", lambda g: docx(**{"word/_rels/document.xml.rels": f"<R Target='http://x/{quote(g)}'/>"})),
    "docx dubbel gecodeerd adres": ("a.docx", lambda g: docx(**{"word/_rels/d.rels": f"<R Target='http://x/{quote(quote(g))}'/>"})),
    "docx naam van onderdeel": ("a.docx", lambda g: docx(**{f"word/media/{g}.png": b"x"})),
    "docx PNG tEXt": ("a.docx", lambda g: docx(**{"word/media/a.png": png("tEXt", g)})),
    "docx PNG zTXt": ("a.docx", lambda g: docx(**{"word/media/a.png": png("zTXt", g)})),
    "docx PNG iTXt": ("a.docx", lambda g: docx(**{"word/media/a.png": png("iTXt", g)})),
    "docx PNG na het eind": ("a.docx", lambda g: docx(**{"word/media/a.png": png("tEXt", "x") + g.encode("utf-16-le")})),
    "docx JPEG EXIF": ("a.docx", lambda g: docx(**{"word/media/a.jpg": jpg(g)})),
    "docx OLE": ("a.docx", lambda g: docx(**{"word/embeddings/o.bin": b"\xd0\xcf\x11\xe0\x00\x01" + g.encode("utf-16-le")})),
    "docx werkmap erin": ("a.docx", lambda g: docx(**{"word/embeddings/w.xlsx": zip_({"xl/s.xml": xml("si", g).encode()})})),
    "docx zip in zip in zip": ("a.docx", lambda g: docx(**{"a.zip": zip_({"b.zip": zip_({"c.txt": g.encode()})})})),
    "docx zip-opmerking": ("a.docx", lambda g: zip_({"a.xml": b"<a/>"}, g.encode())),
    "docx voor het pakket": ("a.docx", lambda g: b"MZ\x90\x00 " + g.encode() + docx()),
    "docx na het pakket": ("a.docx", lambda g: docx() + g.encode("utf-16-be")),
    "docx UTF-16-onderdeel": ("a.docx", lambda g: docx(**{"word/x.xml": f'<?xml version="1.0" encoding="UTF-16"?><a>{g}</a>'.encode("utf-16")})),
    "docx kapotte XML": ("a.docx", lambda g: docx(**{"word/x.xml": f"<a><b>{g}"})),
    "docx RTF": ("a.docx", lambda g: docx(**{"word/x.rtf": r"{\rtf1 " + g + "}"})),
    "odt tekst": ("a.odt", lambda g: zip_({"content.xml": f"<o xmlns:t='urn:t'><t:p><t:span>{g[:5]}</t:span>{g[5:]}</t:p></o>".encode()})),
    "odt meta": ("a.odt", lambda g: zip_({"meta.xml": xml("creator", g).encode()})),
    "html tekst": ("a.html", lambda g: pagina(f"<p>Met {g}.</p>")),
    "html letters in elementen": ("a.html", lambda g: pagina("<p>" + "".join(f"<b>{escape(c)}</b>" for c in g) + "</p>")),
    "html opmerking": ("a.html", lambda g: pagina(f"<!-- {g} -->")),
    "html voor het doctype": ("a.html", lambda g: f"<!-- {g} -->".encode() + pagina()),
    "html title": ("a.html", lambda g: pagina("", f"<title>{g}</title>")),
    "html meta": ("a.html", lambda g: pagina("", f"<meta name='author' content='{g}'>")),
    "html alt": ("a.html", lambda g: pagina(f"<img alt='{g}'>")),
    "html data-kenmerk": ("a.html", lambda g: pagina(f"<p data-x='{g}'>a</p>")),
    "html id": ("a.html", lambda g: pagina(f"<h2 id='{g.lower().replace(' ', '-')}'>a</h2>")),
    "html link": ("a.html", lambda g: pagina(f"<a href='mailto:{g.lower().replace(' ', '.')}@x.nl'>a</a>")),
    "html adres gecodeerd": ("a.html", lambda g: pagina(f"<a href='/{''.join(f'%{ord(c):02X}' for c in g)}'>a</a>")),
    "html script": ("a.html", lambda g: pagina(f"<script>var a = '{g}';</script>")),
    "html script met ontsnapping": ("a.html", lambda g: pagina(f"<script>var a = '{ontsnapt(g)}';</script>")),
    "html stijl": ("a.html", lambda g: pagina("", f"<style>.a:before {{ content: '{g}' }}</style>")),
    "html data-URI": ("a.html", lambda g: pagina(f"<img alt='' src='data:image/png;base64,{B64(png('zTXt', g)).decode()}'>")),
    "html base64": ("a.html", lambda g: pagina(f"<p>{B64(g.encode()).decode()}</p>")),
    "html base64 UTF-16": ("a.html", lambda g: pagina(f"<p>{B64(g.encode('utf-16-le')).decode()}</p>")),
    "html hex": ("a.html", lambda g: pagina(f"<p>{g.encode().hex()}</p>")),
    "html verborgen": ("a.html", lambda g: pagina(f"<p hidden>{g}</p>")),
    "json": ("a.json", lambda g: json.dumps({"a": [g]}).encode()),
    "json ontsnapt": ("a.json", lambda g: ('{"a":"' + ontsnapt(g) + '"}').encode()),
    "json sleutel": ("a.json", lambda g: json.dumps({g: 1}).encode()),
    "txt": ("a.txt", lambda g: g.encode()),
    "txt UTF-16": ("a.txt", lambda g: g.encode("utf-16")),
    "svg": ("a.svg", lambda g: f"<svg xmlns='urn:s'><desc>{g}</desc></svg>".encode()),
    "pdf tekst": ("a.pdf", lambda g: pdf(lambda d, p: _tekst(d, p, f"BT /F1 12 Tf 50 500 Td ({g}) Tj ET"))),
    "pdf tekst in stukken": ("a.pdf", lambda g: pdf(lambda d, p: _tekst(d, p, "BT /F1 12 Tf 50 500 Td " + " ".join(f"({c}) Tj" for c in g) + " ET"))),
    "pdf onzichtbare tekst": ("a.pdf", lambda g: pdf(lambda d, p: _tekst(d, p, f"BT 3 Tr /F1 12 Tf 50 500 Td ({g}) Tj ET"))),
    "pdf buiten de bladzijde": ("a.pdf", lambda g: pdf(lambda d, p: _tekst(d, p, f"BT /F1 12 Tf -900 -900 Td ({g}) Tj ET"))),
    "pdf ongebruikt formulier, eigen codes": ("a.pdf", lambda g: pdf(lambda d, p: _lettertype(d, p, g))),
    "pdf titel": ("a.pdf", lambda g: pdf(lambda d, p: d.docinfo.__setitem__("/Title", g))),
    "pdf XMP": ("a.pdf", lambda g: pdf(lambda d, p: _xmp(d, g))),
    "pdf bladwijzer": ("a.pdf", lambda g: pdf(lambda d, p: _bladwijzer(d, g))),
    "pdf annotatie": ("a.pdf", lambda g: pdf(lambda d, p: _annotatie(d, p, "/Contents", g))),
    "pdf auteur annotatie": ("a.pdf", lambda g: pdf(lambda d, p: _annotatie(d, p, "/T", g))),
    "pdf ActualText": ("a.pdf", lambda g: pdf(lambda d, p: _tekst(d, p, f"/Span <</ActualText <FEFF{g.encode('utf-16-be').hex()}>>> BDC BT /F1 1 Tf (x) Tj ET EMC"))),
    "pdf structuur Alt": ("a.pdf", lambda g: pdf(_zet("/StructTreeRoot", pikepdf.Dictionary(K=pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=pikepdf.String(g)))))),
    "pdf naam": ("a.pdf", lambda g: pdf(_zet("/Names", pikepdf.Dictionary(Dests=pikepdf.Dictionary(Names=[pikepdf.String(g), 0]))))),
    "pdf sleutel": ("a.pdf", lambda g: pdf(_zet("/" + g.replace(" ", ""), 1))),
    "pdf bijlage": ("a.pdf", lambda g: pdf(lambda d, p: d.attachments.__setitem__("a.txt", g.encode()))),
    "pdf bijlage docx": ("a.pdf", lambda g: pdf(lambda d, p: d.attachments.__setitem__("a.docx", docx(alinea(g))))),
    "pdf naam van bijlage": ("a.pdf", lambda g: pdf(lambda d, p: d.attachments.__setitem__(f"{g}.txt", b"x"))),
    "pdf oude versie": ("a.pdf", _herzien),
    "pdf na het einde": ("a.pdf", lambda g: pdf(lambda d, p: None) + b"\n% " + g.encode()),
    "pdf UTF-16 in stroom": ("a.pdf", lambda g: pdf(lambda d, p: d.Root.__setitem__("/X", d.make_stream(b"\x01\x02" + g.encode("utf-16-be"))))),
    "pdf objectstroom": ("a.pdf", lambda g: pdf(_zet("/X", pikepdf.Array([pikepdf.Dictionary(Y=pikepdf.String(g))])), object_stream_mode=pikepdf.ObjectStreamMode.generate)),
    "onbekende bytes": ("a.bin", lambda g: b"\x00\x01\x02\x03\x04" * 9 + g.encode("utf-16-le") + b"\x00\xff"),
}  # fmt: skip
