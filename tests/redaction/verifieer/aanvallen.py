# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one attack a line reads best
"""What an attacker would try: one secret, disguised, planted in files that the road itself wrote.

Each attack gets the bytes of a real published file and gives them back with the secret in it.
"""

from __future__ import annotations

import base64
import bz2
import codecs
import gzip
import json
import lzma
import quopri
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from html import escape
from io import BytesIO
from urllib.parse import quote

import pikepdf
from PIL import Image

GEHEIM = "Wietske Hoogenboezem"
Basis = Mapping[str, bytes]
Aanval = Callable[[Basis, str], bytes]
_TWEE = str.maketrans("abcdefghijklmnopqrstuvwxyz", "".join(chr(0x1D41A + n) for n in range(26)))
_BREED = {n: n + 0xFEE0 for n in range(0x21, 0x7F)}
_RONDJES = str.maketrans("abcdefghijklmnopqrstuvwxyz", "".join(chr(0x24D0 + n) for n in range(26)))
_KAPITAALTJES = str.maketrans("abcdeghijkmnoptuvwz", "ᴀʙᴄᴅᴇɢʜɪᴊᴋᴍɴᴏᴘᴛᴜᴠᴡᴢ")
_CYRILLISCH = str.maketrans("HWaeocxpyTKMBisj", "НԜаеосхруТКМВіѕј")
_GRIEKS = str.maketrans("HKoTZENvikt", "ΗΚοΤΖΕΝνικτ")
_LEET = str.maketrans("ieoszt", "130527")
_TAG = {n: 0xE0000 + n for n in range(0x20, 0x7F)}


def html_erin(basis: Basis, stuk: str) -> bytes:
    return basis["html"].replace(b"</body>", stuk.encode() + b"</body>")


def docx_erin(basis: Basis, stuk: str, **delen: str | bytes) -> bytes:
    """The real docx with a piece at the end of its body and other parts beside it."""
    uit = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(basis["docx"])) as oud,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw,
    ):
        for naam in oud.namelist():
            inhoud = oud.read(naam)
            if naam == "word/document.xml" and stuk:
                inhoud = inhoud.replace(b"</w:body>", stuk.encode() + b"</w:body>")
            if naam not in delen:
                nieuw.writestr(naam, inhoud)
        for naam, inhoud_ in delen.items():
            nieuw.writestr(naam, inhoud_)
    return uit.getvalue()


def deel(naam: str, maak: Callable[[str], str | bytes]) -> Aanval:
    return lambda basis, geheim: docx_erin(basis, "", **{naam: maak(geheim)})


def alinea(maak: Callable[[str], str]) -> Aanval:
    return lambda basis, geheim: docx_erin(basis, f"<w:p>{maak(geheim)}</w:p>")


def tekst(maak: Callable[[str], str]) -> Aanval:
    """In a paragraph of the web page, as the function disguises it."""
    return lambda basis, geheim: html_erin(basis, f"<p>Gesproken met {maak(geheim)} thuis.</p>")


def los(maak: Callable[[str], str]) -> Aanval:
    return lambda basis, geheim: html_erin(basis, maak(geheim))


def r(*stukken: str) -> str:
    return "".join(f"<w:r><w:t xml:space='preserve'>{s}</w:t></w:r>" for s in stukken)


def pdf_erin(pas_aan: Callable[[pikepdf.Pdf, str], None], **opslaan: object) -> Aanval:
    def maak(basis: Basis, geheim: str) -> bytes:
        uit = BytesIO()
        with pikepdf.open(BytesIO(basis["pdf"])) as document:
            pas_aan(document, geheim)
            document.save(uit, **opslaan)  # type: ignore[arg-type]
        return uit.getvalue()

    return maak


def bladzij(
    maak: Callable[[str], bytes], lettertype: Callable[[pikepdf.Pdf, str], pikepdf.Dictionary] | None = None
) -> Aanval:
    """A page of its own with that content and one font ``F1``."""

    def pas_aan(document: pikepdf.Pdf, geheim: str) -> None:
        page = document.add_blank_page()
        font = lettertype(document, geheim) if lettertype else _helvetica()
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
        page.obj.Contents = document.make_stream(maak(geheim))

    return pdf_erin(pas_aan)


def _helvetica(**meer: object) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica, **meer
    )  # type: ignore[arg-type]


def _verschillen(document: pikepdf.Pdf, geheim: str, naam: Callable[[str], str]) -> pikepdf.Dictionary:
    codes = list(dict.fromkeys(geheim))
    lijst = pikepdf.Array([1, *(pikepdf.Name("/" + naam(c)) for c in codes)])
    return _helvetica(Encoding=pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=lijst))


def _eigen_codes(geheim: str) -> bytes:
    codes = list(dict.fromkeys(geheim))
    return b"BT /F1 12 Tf 50 500 Td <" + b"".join(b"%02x" % (codes.index(c) + 1) for c in geheim) + b"> Tj ET"


def _bereik(document: pikepdf.Pdf, geheim: str) -> pikepdf.Dictionary:
    """Two-byte codes, read only by a bfrange with an array."""
    codes = list(dict.fromkeys(geheim))
    rij = " ".join(f"<{ord(c):04x}>" for c in codes)
    cmap = f"1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0001> <{len(codes):04x}> [{rij}] endbfrange"
    onder = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=pikepdf.Name("/Qx"),
        CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
    )
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type0,
        BaseFont=pikepdf.Name("/Qx"),
        Encoding=pikepdf.Name("/Identity-H"),
        DescendantFonts=pikepdf.Array([document.make_indirect(onder)]),
        ToUnicode=document.make_stream(cmap.encode()),
    )


def _twee_bytes(geheim: str) -> bytes:
    codes = list(dict.fromkeys(geheim))
    return b"BT /F1 12 Tf 50 500 Td <" + b"".join(b"%04x" % (codes.index(c) + 1) for c in geheim) + b"> Tj ET"


def _gezaaid(geheim: str) -> bytes:
    """Every letter at its place, drawn from last to first."""
    plekken = [b"1 0 0 1 %d 500 Tm (%s) Tj" % (50 + 8 * i, c.encode()) for i, c in enumerate(geheim)]
    return b"BT /F1 12 Tf " + b" ".join(reversed(plekken)) + b" ET"


def _onder_elkaar(geheim: str) -> bytes:
    return (
        b"BT /F1 12 Tf 50 700 Td "
        + b" ".join(b"(%s) Tj 0 -14 Td" % c.encode() for c in geheim.split()[1])
        + b" ET"
    )


def stroom(filters: list[str], codeer: Callable[[bytes], bytes]) -> Aanval:
    def pas_aan(document: pikepdf.Pdf, geheim: str) -> None:
        inhoud = b"\x80\x81 " + geheim.encode("utf-16-be")
        wat = pikepdf.Stream(document, codeer(inhoud))
        wat.Filter = pikepdf.Array([pikepdf.Name("/" + f) for f in filters])
        document.Root.PieceInfo = pikepdf.Dictionary(
            Q=pikepdf.Dictionary(Private=document.make_indirect(wat))
        )

    return pdf_erin(
        pas_aan,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        recompress_flate=False,
        compress_streams=False,
    )


def wortel(sleutel: str, maak: Callable[[pikepdf.Pdf, str], object]) -> Aanval:
    return pdf_erin(lambda d, g: d.Root.__setitem__("/" + sleutel, maak(d, g)))


def annotatie(maak: Callable[[pikepdf.Pdf, str], pikepdf.Dictionary]) -> Aanval:
    def pas_aan(document: pikepdf.Pdf, geheim: str) -> None:
        annot = maak(document, geheim)
        annot.Type, annot.Rect = pikepdf.Name.Annot, pikepdf.Array([0, 0, 1, 1])
        document.pages[0].obj.Annots = pikepdf.Array([document.make_indirect(annot)])

    return pdf_erin(pas_aan)


def _runlengte(data: bytes) -> bytes:
    return b"".join(bytes([0, b]) for b in data) + b"\x80"


def _lzw(data: bytes) -> bytes:
    """LZW with a clear code before every byte: no table grows."""
    bits = "".join(f"{256:09b}{b:09b}" for b in data) + f"{257:09b}"
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _voorspeld(data: bytes) -> bytes:
    """PNG predictor: each row of four says the difference with the row above."""
    data += b" " * (-len(data) % 4)
    uit, boven = b"", bytes(4)
    for at in range(0, len(data), 4):
        rij = data[at : at + 4]
        uit += b"\x02" + bytes((a - b) % 256 for a, b in zip(rij, boven, strict=True))
        boven = rij
    return zlib.compress(uit)


def _met_voorspelling(document: pikepdf.Pdf, geheim: str) -> object:
    wat = pikepdf.Stream(document, _voorspeld(geheim.encode()))
    wat.Filter = pikepdf.Name.FlateDecode
    wat.DecodeParms = pikepdf.Dictionary(Predictor=12, Columns=4)
    return document.make_indirect(wat)


def _oud_in_objectstroom(basis: Basis, geheim: str) -> bytes:
    """An older revision whose objects lie compressed in an object stream that nothing names any more."""
    binnen = f"991 0 << /Qx ({geheim}) >>".encode()
    data = zlib.compress(binnen)
    oud = (
        b"990 0 obj\n<</Type/ObjStm/N 1/First 6/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n"
        % (len(data), data)
    )
    heel = basis["pdf"]
    at = heel.rindex(b"startxref")
    return heel[:at] + oud + heel[at:]


def gif(geheim: str) -> bytes:
    """A comment in blocks of five bytes each."""
    uit = BytesIO()
    Image.new("P", (4, 4)).save(uit, "GIF")
    b = geheim.encode()
    stukken = b"".join(bytes([len(b[i : i + 5])]) + b[i : i + 5] for i in range(0, len(b), 5))
    heel = uit.getvalue()
    return heel[:-1] + b"\x21\xfe" + stukken + b"\x00" + heel[-1:]


def jpeg_segment(kop: bytes, geheim: str) -> bytes:
    uit = BytesIO()
    Image.new("RGB", (8, 8)).save(uit, "JPEG")
    data = kop[2:] + geheim.encode()
    return b"\xff\xd8" + kop[:2] + struct.pack(">H", len(data) + 2) + data + uit.getvalue()[2:]


def _iptc(geheim: str) -> bytes:
    veld = b"\x1c\x02\x50" + struct.pack(">H", len(geheim)) + geheim.encode()
    blok = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(veld)) + veld
    return jpeg_segment(b"\xff\xed" + b"Photoshop 3.0\x00" + blok, "")


def png_chunk(soort: bytes, data: bytes) -> bytes:
    uit = BytesIO()
    Image.new("RGB", (4, 4)).save(uit, "PNG")
    heel = uit.getvalue()
    chunk = struct.pack(">I", len(data)) + soort + data + struct.pack(">I", zlib.crc32(soort + data))
    return heel[:33] + chunk + heel[33:]


def tiff(geheim: str) -> bytes:
    uit = BytesIO()
    Image.new("RGB", (4, 4)).save(uit, "TIFF", tiffinfo={315: geheim, 270: geheim})
    return uit.getvalue()


def emf(geheim: str) -> bytes:
    tekst_ = geheim.encode("utf-16-le")
    return (
        b"\x01\x00\x00\x00\x6c\x00\x00\x00"
        + bytes(36)
        + b"\x54\x00\x00\x00"
        + struct.pack("<I", 76 + len(tekst_))
        + bytes(68)
        + tekst_
    )


def webp(geheim: str) -> bytes:
    uit = BytesIO()
    Image.new("RGB", (4, 4)).save(
        uit, "WEBP", xmp=f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{geheim}</x:xmpmeta>".encode()
    )
    return uit.getvalue()


def icc(geheim: str) -> bytes:
    uit = BytesIO()
    Image.new("RGB", (4, 4)).save(
        uit, "PNG", icc_profile=b"\x00" * 128 + b"desc\x00\x00\x00\x00" + geheim.encode("utf-16-be")
    )
    return uit.getvalue()


def tar_gz(geheim: str) -> bytes:
    uit = BytesIO()
    with tarfile.open(fileobj=uit, mode="w:gz") as tar:
        info = tarfile.TarInfo("a.txt")
        data = geheim.encode()
        info.size = len(data)
        tar.addfile(info, BytesIO(data))
    return uit.getvalue()


def zip_met(geheim: str, methode: int) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(uit, "w", methode) as archief:
        archief.writestr("notitie.txt", geheim * 3)
    return uit.getvalue()


def _ongenoemd(basis: Basis, geheim: str) -> bytes:
    """A compressed file between the others that the table of contents leaves out."""
    data = zlib.compressobj(9, zlib.DEFLATED, -15)
    ingepakt = data.compress(geheim.encode() * 3) + data.flush()
    kop = struct.pack(
        "<4s5H3I2H",
        b"PK\x03\x04",
        20,
        0,
        8,
        0,
        0,
        zlib.crc32(geheim.encode() * 3),
        len(ingepakt),
        len(geheim) * 3,
        5,
        0,
    )
    return kop + b"x.txt" + ingepakt + basis["docx"]


def _entry_opmerking(basis: Basis, geheim: str, extra: bool) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(BytesIO(basis["docx"])) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            info = zipfile.ZipInfo(naam)
            if extra:
                data = geheim.encode("utf-16-le")
                info.extra = struct.pack("<HH", 0xCAFE, len(data)) + data
            else:
                info.comment = geheim.encode()
            nieuw.writestr(info, oud.read(naam))
    return uit.getvalue()


def _js(geheim: str) -> str:
    return f"<script type='application/json'>{geheim}</script>"


def _codes(geheim: str) -> str:
    return ",".join(str(ord(c)) for c in geheim)


def _lokaas(geheim: str) -> str:
    return "".join(f"{c}<span style='display:none'>q</span>" for c in geheim)


def _cellen(geheim: str) -> str:
    return "<table><tr>" + "".join(f"<td>{c}</td>" for c in geheim.split()[1]) + "</tr></table>"


def _wcellen(geheim: str) -> str:
    rij = "".join(f"<w:tc><w:p>{r(c)}</w:p></w:tc>" for c in geheim.split()[1])
    return f"</w:p><w:tbl><w:tr>{rij}</w:tr></w:tbl><w:p>"


def _woordoptellen(geheim: str) -> str:
    return " + ".join(f"'{geheim[i : i + 3]}'" for i in range(0, len(geheim), 3))


def _json(basis: Basis, waarde: object) -> bytes:
    return json.dumps({**json.loads(basis["json"]), "extra": waarde}).encode()


def _xml(basis: Basis, stuk: str, voor: str = "") -> bytes:
    heel = basis["xml"].decode()
    at = heel.rindex("</")
    begin = heel.index("?>") + 2 if heel.startswith("<?xml") else 0
    return (heel[:begin] + voor + heel[begin:at] + stuk + heel[at:]).encode()


B64 = base64.b64encode
HTML: dict[str, Aanval] = {
    "entiteiten zonder puntkomma": tekst(lambda g: "".join(f"&#{ord(c)}" + ("" if i % 2 else ";") for i, c in enumerate(g)).replace("&#32", " ")),
    "drie keer entiteit": tekst(lambda g: escape(escape("".join(f"&#x{ord(c):x};" for c in g)))),
    "onzichtbare benoemde entiteiten": tekst(lambda g: "&shy;&zwnj;&NoBreak;".join(g)),
    "afbreekpunten wbr": tekst(lambda g: "<wbr>".join(g)),
    "procent met u": tekst(lambda g: "".join(f"%u{ord(c):04x}" for c in g)),
    "procent van entiteit": tekst(lambda g: quote("".join(f"&#{ord(c)};" for c in g))),
    "base64url zonder vulling": los(lambda g: f"<a href='/x?t={base64.urlsafe_b64encode(('naam>>?' + g).encode()).decode().rstrip('=')}'>a</a>"),
    "base64 in regels van tien": tekst(lambda g: "\n".join(B64(("Naam: " + g).encode()).decode()[i : i + 10] for i in range(0, 40, 10))),
    "dubbel base64": tekst(lambda g: B64(B64(g.encode())).decode()),
    "base64 van gzip": tekst(lambda g: B64(gzip.compress(g.encode() * 2)).decode()),
    "base64 van zlib": tekst(lambda g: B64(zlib.compress(g.encode() * 2)).decode()),
    "base64 van UTF-16 groot": tekst(lambda g: B64(g.encode("utf-16-be")).decode()),
    "base32": tekst(lambda g: base64.b32encode(g.encode()).decode()),
    "base85": tekst(lambda g: escape(base64.a85encode(g.encode(), adobe=True).decode())),
    "hex met spaties": tekst(lambda g: g.encode().hex(" ")),
    "hex met dubbele punten en hoofdletters": tekst(lambda g: g.encode().hex(":").upper()),
    "hex met 0x": tekst(lambda g: ", ".join(f"0x{b:02x}" for b in g.encode())),
    "quoted-printable": tekst(lambda g: "".join(f"={b:02X}" for b in g.encode())),
    "quoted-printable met zachte regeleinden": tekst(lambda g: g[:3] + "=\n" + g[3:10] + "=\n" + g[10:]),
    "UTF-7": tekst(lambda g: "+" + B64(g.encode("utf-16-be")).decode().rstrip("=") + "-"),
    "rot13": tekst(lambda g: codecs.encode(g, "rot13")),
    "achterstevoren": tekst(lambda g: g[::-1]),
    "achterstevoren met draaiteken": tekst(lambda g: "\u202e" + g[::-1] + "\u202c"),
    "brede letters": tekst(lambda g: g.translate(_BREED)),
    "wiskundige letters": tekst(lambda g: g.lower().translate(_TWEE)),
    "letters in rondjes": tekst(lambda g: g.lower().translate(_RONDJES)),
    "kleinkapitalen": tekst(lambda g: g.lower().translate(_KAPITAALTJES)),
    "Cyrillische dubbelgangers": tekst(lambda g: g.translate(_CYRILLISCH)),
    "Griekse dubbelgangers": tekst(lambda g: g.translate(_GRIEKS)),
    "stapels accenten": tekst(lambda g: "".join(c + "\u0301\u0332\u0307" for c in g)),
    "cijfers als letters": tekst(lambda g: g.translate(_LEET)),
    "labelletters": tekst(lambda g: g.translate(_TAG)),
    "variatiekiezers": tekst(lambda g: "\ufe0f".join(g)),
    "woordverbinders en onzichtbare tekens": tekst(lambda g: "\u2060\u180e\u061c\u2064\ufeff".join(g)),
    "lege Koreaanse letters": tekst(lambda g: "\u3164".join(g)),
    "letters met punten": tekst(lambda g: ".".join(g)),
    "letters met sterretjes": tekst(lambda g: "*".join(g)),
    "letters met smalle spaties": tekst(lambda g: "\u2009".join(g)),
    "letters met lage streepjes": tekst(lambda g: "_".join(g.split()[1])),
    "letters met middenpunten": tekst(lambda g: "·".join(g)),
    "elke letter een regel": tekst(lambda g: "<br>".join(g.split()[1])),
    "elke letter een cel": los(_cellen),
    "verborgen lokaas tussen letters": tekst(_lokaas),
    "bdo andersom": tekst(lambda g: f"<bdo dir='rtl'>{g[::-1]}</bdo>"),
    "aria-label": los(lambda g: f"<nav aria-label='{g}'></nav>"),
    "srcset": los(lambda g: f"<img alt='' srcset='/{quote(g)}.png 2x'>"),
    "invulveld": los(lambda g: f"<input value='{g}' placeholder='naam'>"),
    "sjabloonelement": los(lambda g: f"<template><p>{g}</p></template>"),
    "zonder script": los(lambda g: f"<noscript>{g}</noscript>"),
    "voorwaardelijke opmerking": los(lambda g: f"<!--[if IE]><p>{g}</p><![endif]-->"),
    "svg in letters": los(lambda g: "<svg><text>" + "".join(f"<tspan>{c}</tspan>" for c in g) + "</text></svg>"),
    "klasse in kameelkast": los(lambda g: f"<p class='{g[0].lower()}{g[1:].replace(' ', '')}Blok'>a</p>"),
    "anker met woorden": los(lambda g: f"<h2 id='gesprek-met-{g.lower().replace(' ', '-')}-1'>a</h2>"),
    "zoekadres met plus": los(lambda g: f"<a href='https://x.example/?q={g.replace(' ', '+')}&b=1'>a</a>"),
    "tekstfragment in adres": los(lambda g: f"<a href='#:~:text={quote(g)}'>a</a>"),
    "stijl met ontsnapte letters": los(lambda g: "<style>p:after{content:'" + "".join(f"\\{ord(c):x} " for c in g) + "'}</style>"),
    "stijl in stukken": los(lambda g: "<style>p:after{content:" + " ".join(f"'{c}'" for c in g) + "}</style>"),
    "script telt stukken op": los(lambda g: f"<script>var a={_woordoptellen(g)};</script>"),
    "script met tekencodes": los(lambda g: f"<script>a=String.fromCharCode({_codes(g)})</script>"),
    "script met x-ontsnapping": los(lambda g: "<script>a='" + "".join(f"\\x{ord(c):02x}" for c in g) + "'</script>"),
    "script met accolades": los(lambda g: "<script>a='" + "".join(f"\\u{{{ord(c):x}}}" for c in g) + "'</script>"),
    "script met octaal": los(lambda g: "<script>a='" + "".join(f"\\{ord(c):03o}" for c in g) + "'</script>"),
    "script met rij letters": los(lambda g: f"<script>a={json.dumps(list(g))}.join('')</script>"),
    "bronkaart": los(lambda g: f"<script>//# sourceMappingURL=data:application/json;base64,{B64(json.dumps({'sources': [g]}).encode()).decode()}</script>"),
    "data-adres in procenten": los(lambda g: f"<iframe src='data:text/html,%3Cp%3E{''.join(f'%{b:02x}' for b in g.encode())}%3C/p%3E'></iframe>"),
    "data-adres met gezipte svg": los(lambda g: f"<img alt='' src='data:image/svg+xml;base64,{B64(gzip.compress(f'<svg>{g}</svg>'.encode())).decode()}'>"),
    "JSON-LD": los(lambda g: _js(json.dumps({"author": {"givenName": g.split()[0], "familyName": g.split()[1]}}))),
}  # fmt: skip
JSON: dict[str, Aanval] = {
    "rij letters": lambda b, g: _json(b, list(g)),
    "rij codes": lambda b, g: _json(b, [ord(c) for c in g]),
    "json in json": lambda b, g: _json(b, json.dumps(json.dumps({"n": "".join(f"\\u{ord(c):04x}" for c in g)}))),
    "paar van twee helften": lambda b, g: _json(b, "".join(f"\\ud835\\udc{0x1A + ord(c) - 97:02x}" if c.isalpha() else c for c in g.lower())),
    "base64 in json": lambda b, g: _json(b, {"data": B64(g.encode()).decode()}),
    "sleutel": lambda b, g: _json(b, {g.replace(" ", "_"): 1}),
}  # fmt: skip
XML: dict[str, Aanval] = {
    "CDATA in twee stukken": lambda b, g: _xml(b, f"<x><![CDATA[{g[:4]}]]><![CDATA[{g[4:]}]]></x>"),
    "opmerking midden in het woord": lambda b, g: _xml(b, f"<x>{g[:10]}<!-- -->{g[10:]}</x>"),
    "instructie midden in het woord": lambda b, g: _xml(b, f"<x>{g[:10]}<?a b?>{g[10:]}</x>"),
    "naamruimte": lambda b, g: _xml(b, f"<x xmlns='urn:{quote(g)}'/>"),
    "kenmerk in verwijzingen": lambda b, g: _xml(b, "<x a='" + "".join(f"&#x{ord(c):X};" for c in g) + "'/>"),
    "eigen entiteit": lambda b, g: _xml(b, "<x>&wie;</x>", f"<!DOCTYPE x [<!ENTITY wie '{g}'>]>"),
    "UTF-16 zonder merk": lambda b, g: f"<?xml version='1.0' encoding='UTF-16LE'?><a>{g}</a>".encode("utf-16-le"),
    "UTF-32": lambda b, g: f"<?xml version='1.0' encoding='UTF-32'?><a>{g}</a>".encode("utf-32"),
    "EBCDIC": lambda b, g: f"<?xml version='1.0' encoding='IBM037'?><a>{g}</a>".encode("cp037"),
}  # fmt: skip
DOCX: dict[str, Aanval] = {
    "runs met spellingsmerken": alinea(lambda g: "<w:proofErr w:type='spellStart'/>".join(r(c) for c in g)),
    "symbolen": alinea(lambda g: "".join(f"<w:r><w:sym w:font='Arial' w:char='{ord(c):04X}'/></w:r>" for c in g)),
    "symbolen uit het eigen gebied": alinea(lambda g: "".join(f"<w:r><w:sym w:font='Wingdings' w:char='F0{ord(c):02X}'/></w:r>" for c in g)),
    "zachte koppeltekens als element": alinea(lambda g: "<w:r><w:softHyphen/></w:r>".join(r(c) for c in g)),
    "tabs tussen letters": alinea(lambda g: "<w:r><w:tab/></w:r>".join(r(c) for c in g.split()[1])),
    "een woord over twee alinea's": alinea(lambda g: r(g[:13]) + "</w:p><w:p>" + r(g[13:])),
    "elke letter een cel": alinea(_wcellen),
    "elke letter een alinea": alinea(lambda g: "</w:p><w:p>".join(r(c) for c in g.split()[1])),
    "half ingevoegd half verwijderd": alinea(lambda g: f"<w:ins w:id='1' w:author='x'>{r(g[:12])}</w:ins><w:del w:id='2' w:author='x'><w:r><w:delText>{g[12:]}</w:delText></w:r></w:del>"),
    "veldcode in stukken": alinea(lambda g: "".join(f"<w:r><w:instrText>{s}</w:instrText></w:r>" for s in (" HYPERLINK mailto:", g[:4].lower(), g[4:].lower().replace(" ", "."), "@x.nl"))),
    "naam van vorm": alinea(lambda g: f"<w:r><w:drawing><wp:docPr xmlns:wp='urn:wp' id='9' name='{g}' title='{g}'/></w:drawing></w:r>"),
    "besturing": alinea(lambda g: f"<w:sdt><w:sdtPr><w:alias w:val='{g}'/><w:tag w:val='{g}'/></w:sdtPr><w:sdtContent/></w:sdt>"),
    "lijstnummer": deel("word/numbering2.xml", lambda g: f"<w:numbering xmlns:w='urn:w'><w:lvlText w:val='{g} %1'/></w:numbering>"),
    "documentvariabele": deel("word/settings2.xml", lambda g: f"<w:settings xmlns:w='urn:w'><w:docVar w:name='n' w:val='{g}'/></w:settings>"),
    "mht met quoted-printable": deel("word/afchunk.mht", lambda g: b"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(("é " + g).encode(), quotetabs=True).replace(b"W", b"=57").replace(b"H", b"=48")),
    "mht met base64": deel("word/afchunk.mht", lambda g: b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(("Dit is een brief van " + g + " aan de gemeente.").encode() * 2)),
    "werkmap met stukken": deel("word/embeddings/w.xlsx", lambda g: _xlsx(g)),
    "RTF met hex": deel("word/x.rtf", lambda g: "{\\rtf1 " + "".join(f"\\'{ord(c):02x}" for c in g) + "}"),
    "RTF met u": deel("word/x.rtf", lambda g: "{\\rtf1 " + "".join(f"\\u{ord(c)}?" for c in g) + "}"),
    "RTF met groepen": deel("word/x.rtf", lambda g: "{\\rtf1 " + "".join(f"{{\\b {c}}}" for c in g) + "}"),
    "tar.gz": deel("word/embeddings/a.bin", tar_gz),
    "gzip": deel("word/media/a.svgz", lambda g: gzip.compress(f"<svg>{g}</svg>".encode())),
    "bz2": deel("word/embeddings/b.bin", lambda g: bz2.compress(g.encode() * 5)),
    "xz": deel("word/embeddings/c.bin", lambda g: lzma.compress(g.encode() * 5)),
    "zip met bzip2": deel("word/embeddings/d.zip", lambda g: zip_met(g, zipfile.ZIP_BZIP2)),
    "zip met lzma": deel("word/embeddings/e.zip", lambda g: zip_met(g, zipfile.ZIP_LZMA)),
    "GIF in blokjes": deel("word/media/g.gif", gif),
    "JPEG met IPTC": deel("word/media/j.jpg", _iptc),
    "JPEG met XMP": deel("word/media/j.jpg", lambda g: jpeg_segment(b"\xff\xe1http://ns.adobe.com/xap/1.0/\x00", f"<x>{g}</x>")),
    "JPEG met opmerking in UTF-16": deel("word/media/j.jpg", lambda g: jpeg_segment(b"\xff\xfe" + b"\xff\xfe" + g.encode("utf-16-le"), "")),
    "TIFF": deel("word/media/t.tif", tiff),
    "EMF": deel("word/media/e.emf", emf),
    "WebP met XMP": deel("word/media/w.webp", webp),
    "PNG met kleurprofiel": deel("word/media/i.png", icc),
    "PNG met eigen chunk": deel("word/media/p.png", lambda g: png_chunk(b"prVt", g.encode("utf-16-le"))),
    "PNG met hex-EXIF": deel("word/media/p.png", lambda g: png_chunk(b"tEXt", b"Raw profile type exif\x00\nexif\n 20\n" + g.encode().hex().encode())),
    "UTF-32 in een deel": deel("word/x.bin", lambda g: b"\x01\x02\x03\x04" + g.encode("utf-32-le")),
    "OLE met UTF-16": deel("word/embeddings/o.bin", lambda g: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(505) + g.encode("utf-16-le")),
    "OLE met base64 in UTF-16": deel("word/embeddings/o.bin", lambda g: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(505) + B64(("naam " + g).encode()).decode().encode("utf-16-le")),
    "ingebed lettertype": deel("word/fonts/f.odttf", lambda g: bytes(range(32)) + bytes(40) + g.encode("utf-16-be")),
    "opmerking bij een deel": lambda b, g: _entry_opmerking(b, g, extra=False),
    "extra veld bij een deel": lambda b, g: _entry_opmerking(b, g, extra=True),
    "deel zonder inhoudsopgave": _ongenoemd,
    "naam van een map": deel(f"word/{GEHEIM.replace(' ', '-')}/a.xml", lambda g: "<a/>"),
    "naam in procenten": deel(f"word/{quote(quote(GEHEIM))}.xml", lambda g: "<a/>"),
}  # fmt: skip
PDF: dict[str, Aanval] = {
    "tekst in hex": bladzij(lambda g: b"BT /F1 12 Tf 50 500 Td <" + g.encode().hex(" ").encode() + b"> Tj ET"),
    "tekst in octaal": bladzij(lambda g: b"BT /F1 12 Tf 50 500 Td (" + "".join(f"\\{ord(c):03o}" for c in g).encode() + b") Tj ET"),
    "tekst met doorlopende regels": bladzij(lambda g: b"BT /F1 12 Tf 50 500 Td (" + "\\\n".join(g).encode() + b") Tj ET"),
    "tekst met grote kerning": bladzij(lambda g: b"BT /F1 12 Tf 50 500 Td [" + b" -400 ".join(b"(%s)" % c.encode() for c in g) + b"] TJ ET"),
    "letters door elkaar getekend": bladzij(_gezaaid),
    "letters onder elkaar": bladzij(_onder_elkaar),
    "elke letter een eigen tekstblok": bladzij(lambda g: b"".join(b"BT /F1 12 Tf %d 500 Td (%s) Tj ET\n" % (50 + 7 * i, c.encode()) for i, c in enumerate(g))),
    "glyphnamen": bladzij(_eigen_codes, lambda d, g: _verschillen(d, g, lambda c: "space" if c == " " else c)),
    "glyphnamen met uni": bladzij(_eigen_codes, lambda d, g: _verschillen(d, g, lambda c: f"uni{ord(c):04X}")),
    "glyphnamen met u": bladzij(_eigen_codes, lambda d, g: _verschillen(d, g, lambda c: f"u{ord(c):05X}.alt")),
    "bfrange met rij": bladzij(_twee_bytes, _bereik),
    "ASCII85": stroom(["ASCII85Decode"], lambda b: base64.a85encode(b) + b"~>"),
    "ASCIIHex": stroom(["ASCIIHexDecode"], lambda b: b.hex().encode() + b">"),
    "runlengte": stroom(["RunLengthDecode"], _runlengte),
    "LZW": stroom(["LZWDecode"], _lzw),
    "dubbel ingepakt": stroom(["FlateDecode", "FlateDecode"], lambda b: zlib.compress(zlib.compress(b))),
    "hex van 85 van ingepakt": stroom(["ASCIIHexDecode", "ASCII85Decode", "FlateDecode"], lambda b: (base64.a85encode(zlib.compress(b)) + b"~>").hex().encode() + b">"),
    "met voorspelling": pdf_erin(lambda d, g: d.Root.__setitem__("/PieceInfo", pikepdf.Dictionary(Q=_met_voorspelling(d, g))), stream_decode_level=pikepdf.StreamDecodeLevel.none, recompress_flate=False),
    "gzip in stroom": wortel("PieceInfo", lambda d, g: d.make_stream(gzip.compress(g.encode()))),
    "formulierveld": wortel("AcroForm", lambda d, g: pikepdf.Dictionary(Fields=pikepdf.Array([d.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="veld", TU="x", V=pikepdf.String(g)))]))),
    "formulierveld met stroom": wortel("AcroForm", lambda d, g: pikepdf.Dictionary(Fields=pikepdf.Array([d.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="veld", RV=d.make_stream(g.encode("utf-16"))))]))),
    "XFA": wortel("AcroForm", lambda d, g: pikepdf.Dictionary(XFA=d.make_stream(f"<xdp><a>{''.join(f'&#{ord(c)};' for c in g)}</a></xdp>".encode()))),
    "script bij openen": wortel("OpenAction", lambda d, g: pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('" + "".join(f"\\x{ord(c):02x}" for c in g) + "')"))),
    "naam van laag": wortel("OCProperties", lambda d, g: pikepdf.Dictionary(OCGs=pikepdf.Array([d.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String(g)))]))),
    "paginalabel": wortel("PageLabels", lambda d, g: pikepdf.Dictionary(Nums=pikepdf.Array([0, pikepdf.Dictionary(P=pikepdf.String(g))]))),
    "naam met hekjes": wortel("Qx", lambda d, g: pikepdf.Name("/" + g.replace(" ", "#20"))),
    "omschrijving van bijlage": pdf_erin(lambda d, g: d.attachments.__setitem__("a.txt", pikepdf.AttachedFileSpec(d, b"x", description=g))),
    "bijlage in zip": pdf_erin(lambda d, g: d.attachments.__setitem__("a.zip", zip_met(g, zipfile.ZIP_DEFLATED))),
    "tekst in UTF-8 met merk": wortel("Qx", lambda d, g: pikepdf.String(b"\xef\xbb\xbf" + g.encode().replace(b"o", "о".encode()))),
    "tekst in UTF-16 klein": wortel("Qx", lambda d, g: pikepdf.String(b"\xff\xfe" + g.encode("utf-16-le"))),
    "tekst met taalcodes": wortel("Qx", lambda d, g: pikepdf.String(b"\xfe\xff" + "\x1bnl\x1b".join(g).encode("utf-16-be"))),
    "adres van koppeling": annotatie(lambda d, g: pikepdf.Dictionary(Subtype=pikepdf.Name.Link, A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://x.example/" + "".join(f"%{b:02x}" for b in g.encode()))))),
    "uiterlijk van annotatie": annotatie(lambda d, g: pikepdf.Dictionary(Subtype=pikepdf.Name.Stamp, AP=pikepdf.Dictionary(N=d.make_indirect(_vorm(d, g))))),
    "opgemaakte inhoud van annotatie": annotatie(lambda d, g: pikepdf.Dictionary(Subtype=pikepdf.Name.FreeText, RC=pikepdf.String("<body>" + "".join(f"<span>{c}</span>" for c in g) + "</body>"))),
    "oude versie in objectstroom": _oud_in_objectstroom,
    "opmerking tussen objecten": lambda b, g: b["pdf"].replace(b"endobj\n", b"endobj\n%" + g.encode().hex().encode() + b"\n", 1),
    "beeld met EXIF": pdf_erin(lambda d, g: d.Root.__setitem__("/Qx", _beeld(d, g))),
    "inline beeld": bladzij(lambda g: b"BI /W 1 /H 20 /BPC 8 /CS /G ID " + g.encode() + b" EI"),
    "eigen sleutel in informatie": pdf_erin(lambda d, g: d.docinfo.__setitem__("/Beheerder", g.upper())),
    "uitgevouwen tekst": wortel("Qx", lambda d, g: pikepdf.Dictionary(S=pikepdf.Name.Span, E=pikepdf.String(g))),
    "leestekst in structuur, letters los": wortel("Qx", lambda d, g: pikepdf.Array([pikepdf.String(c) for c in g])),
}  # fmt: skip
FAMILIES: dict[str, dict[str, Aanval]] = {"html": HTML, "json": JSON, "xml": XML, "docx": DOCX, "pdf": PDF}


def _vorm(document: pikepdf.Pdf, geheim: str) -> pikepdf.Stream:
    font = document.make_indirect(_helvetica())
    return document.make_stream(
        b"BT /F1 9 Tf " + b" ".join(b"(%s) Tj" % c.encode() for c in geheim) + b" ET",
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9], Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)),
    )  # fmt: skip


def _beeld(document: pikepdf.Pdf, geheim: str) -> pikepdf.Object:
    uit = BytesIO()
    exif = Image.Exif()
    exif[0x9286] = b"UNICODE\x00" + geheim.encode("utf-16-le")
    Image.new("RGB", (8, 8)).save(uit, "JPEG", exif=exif)
    wat = pikepdf.Stream(document, uit.getvalue())
    wat.Filter = pikepdf.Name.DCTDecode
    return document.make_indirect(wat)


def _xlsx(geheim: str) -> bytes:
    uit = BytesIO()
    stukken = "".join(f"<r><t>{c}</t></r>" for c in geheim)
    with zipfile.ZipFile(uit, "w") as archief:
        archief.writestr("xl/sharedStrings.xml", f"<sst xmlns='urn:s'><si>{stukken}</si></sst>")
    return uit.getvalue()
