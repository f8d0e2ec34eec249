# SPDX-License-Identifier: EUPL-1.2
"""Words packed in layers, in pieces or behind something else: found, or the file is refused."""

from __future__ import annotations

import base64
import bz2
import gzip
import lzma
import time
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from redaction import LeesFout, Verboden, verifieer_bytes
from redaction.verifieer.pdffilters import undone
from tests.redaction.verifieer.aanvallen import _lzw, _runlengte
from tests.redaction.verifieer.verstopplekken import docx, pagina, pdf, zip_

GEHEIM = "Wietske Hoogenboezem"
ANDERS = "Sjaantje Kroonenberg"
WAT = [Verboden(GEHEIM, "persoon", "e-1"), Verboden(GEHEIM.split()[1], "persoon", "e-1")]
KORT = [Verboden("Cees", "persoon", "e-2")]
_RUIM = 20.0


def _lek(naam: str, maak: Callable[[str], bytes]) -> None:
    assert {lek.sleutel for lek in verifieer_bytes(naam, maak(GEHEIM), WAT)} == {"e-1"}
    assert verifieer_bytes(naam, maak(ANDERS), WAT) == ()


@pytest.mark.parametrize("pak", [gzip.compress, bz2.compress, lzma.compress, zlib.compress])
@pytest.mark.parametrize("tussen", [b"", b"\0" * 30])
def test_every_member_of_packed_bytes_is_read(pak: Callable[[bytes], bytes], tussen: bytes) -> None:
    twee = pak(b"niets") + tussen
    _lek("a.docx", lambda g: docx(**{"word/x.bin": twee + pak(g.encode() * 2)}))
    _lek("a.docx", lambda g: docx(**{"word/x.bin": twee + zip_({"b.txt": g.encode() * 2})}))


def test_damaged_and_endless_members_are_refused() -> None:
    stuk = bytearray(gzip.compress(GEHEIM.encode() * 2))
    stuk[-6] ^= 0xFF
    for inhoud in (bytes(stuk), gzip.compress(b"a") * 2000):
        with pytest.raises(LeesFout):
            verifieer_bytes("a.docx", docx(**{"word/x.bin": inhoud}), WAT)


DICHT = {
    "word/a.bin": b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(60),
    "word/b.bin": b"Rar!\x1a\x07\x01\x00" + bytes(60),
    "word/c.bin": b"\x28\xb5\x2f\xfd" + bytes(range(60)),
    "word/d.css.br": bytes(range(9, 90)),
    "word/E.7Z": b"niets",
}


@pytest.mark.parametrize("naam", DICHT)
def test_what_cannot_be_unpacked_is_refused(naam: str) -> None:
    with pytest.raises(LeesFout, match="niet te controleren"):
        verifieer_bytes("a.docx", docx(**{naam: DICHT[naam]}), WAT)


def test_a_text_that_begins_as_something_packed_is_a_text() -> None:
    for begin in ("x^2 van ", "BZh van "):
        assert verifieer_bytes("a.txt", (begin + "Cees, en verder niets").encode(), KORT)


def _los(data: bytes) -> bytes:
    """A stream between the objects that no dictionary says anything of."""
    heel = pdf(lambda d, p: None)
    at = heel.rindex(b"startxref")
    return heel[:at] + b"990 0 obj\n<</Length 9>>\nstream\n%s\nendstream\nendobj\n" % data + heel[at:]


def _gekernd(geheim: str) -> bytes:
    stukken = (b"(" + geheim[i : i + 4].encode() + b")" for i in range(0, len(geheim), 4))
    return b"BT /F1 12 Tf 50 500 Td [" + b"-20".join(stukken) + b"] TJ ET"


def _hex(data: bytes) -> bytes:
    return data.hex().encode() + b">"


def _85(data: bytes) -> bytes:
    return base64.a85encode(data) + b"~>"


FILTERS: dict[str, Callable[[bytes], bytes]] = {
    "geen": lambda b: b,
    "hex": _hex,
    "hex zonder eind": lambda b: b.hex(" ").encode(),
    "85": _85,
    "85 zonder eind": base64.a85encode,
    "runlengte": _runlengte,
    "LZW": _lzw,
    "ingepakt": zlib.compress,
    "dubbel": lambda b: zlib.compress(zlib.compress(b)),
    "85 van ingepakt": lambda b: _85(zlib.compress(b)),
    "ingepakt van hex": lambda b: zlib.compress(_hex(b)),
    "hex van 85 van LZW": lambda b: _hex(_85(_lzw(b))),
    "som klopt niet": lambda b: zlib.compress(b)[:-4] + b"xxxx",
}


@pytest.mark.parametrize("filter_", FILTERS)
def test_kerned_text_in_a_stream_that_nothing_names_is_read(filter_: str) -> None:
    _lek("a.pdf", lambda g: _los(FILTERS[filter_](_gekernd(g))))


def test_signs_written_as_codes_in_an_object_that_was_replaced_are_read() -> None:
    _lek("a.pdf", lambda g: _los(b"1 0 obj <</Q (" + "".join(f"\\{ord(c):03o}" for c in g).encode() + b")>>"))


def _bewaard(tekst: bytes) -> bytes:
    """A PDF that was saved again with another page in place of the first."""
    uit = BytesIO()
    with pikepdf.open(BytesIO(pdf(lambda d, p: _met(d, p, tekst)))) as document:
        document.save(uit, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        nummer = document.pages[0].obj.Contents.objgen[0]
    heel = uit.getvalue()
    nieuw = b"%d 0 obj\n<</Length 2>>\nstream\nq \nendstream\nendobj\n" % nummer
    rij = b"xref\n%d 1\n%010d 00000 n \n" % (nummer, len(heel))
    vorige = int(heel.rsplit(b"startxref", 1)[1].split()[0])
    staart = heel.rsplit(b"trailer", 1)[1].split(b">>\nstartxref")[0].split(b"<<", 1)[1]
    trailer = b"trailer <<%s /Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (staart, vorige, len(heel) + len(nieuw))
    return heel + nieuw + rij + trailer


def _met(document: pikepdf.Pdf, page: pikepdf.Page, tekst: bytes) -> None:
    rijen = b"\n".join(b"<%02X> <%04X>" % (code, code - 1) for code in range(40, 123))
    cmap = (
        b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 83 beginbfchar\n%s\nendbfchar" % rijen
    )
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        ToUnicode=document.make_stream(cmap),
    )
    page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
    page.obj.Contents = document.make_stream(b"BT /F1 12 Tf 50 500 Td " + tekst + b" TJ ET")


def test_an_older_version_is_read_with_its_own_letters() -> None:
    def codes(naam: str) -> bytes:
        return b"[" + b"-20".join(b"<%02X>" % (ord(c) + 1) for c in naam) + b"]"

    with pikepdf.open(BytesIO(_bewaard(codes("Cees")))) as nu:
        assert bytes(nu.pages[0].obj.Contents.read_bytes()).strip() == b"q"
    assert verifieer_bytes("a.pdf", _bewaard(codes("Cees")), KORT)
    assert verifieer_bytes("a.pdf", _bewaard(codes("Kees")), KORT) == ()


def test_a_linearized_file_has_no_older_version() -> None:
    assert verifieer_bytes("a.pdf", pdf(lambda d, p: None, linearize=True), WAT) == ()


def test_too_many_older_versions_are_refused() -> None:
    with pytest.raises(LeesFout, match="oude versies"):
        verifieer_bytes("a.pdf", pdf(lambda d, p: None) + b"%%EOF\n" * 30, WAT)


def _vaak(geheim: str, keer: int) -> bytes:
    inhoud = f"Naam: {geheim}".encode()
    for _ in range(keer):
        inhoud = base64.b64encode(inhoud)
    return pagina(f"<p>{inhoud.decode()}</p>")


@pytest.mark.parametrize("keer", [3, 4, 6, 8])
def test_base64_is_undone_as_often_as_it_takes(keer: int) -> None:
    _lek("a.html", lambda g: _vaak(g, keer))


def test_base64_without_end_is_refused() -> None:
    with pytest.raises(LeesFout, match="te vaak gecodeerd"):
        verifieer_bytes("a.html", _vaak(GEHEIM, 11), WAT)


STUKKEN = {
    "stijl, twee regels": "<style>p:before{{content:'{0}'}} p:after{{content:'{1}'}}</style>",
    "stijl met kenmerk": "<style>p:after{{content:'{0}' attr(x) '{1}'}}</style>",
    "stijl met opmerking": "<style>p:after{{content:'{0}' /* x */ '{1}'}}</style>",
    "stijl, codes en stukken": "<style>p:after{{content:'{2}' \"{1}\"}}</style>",
    "script met opmerking": "<script>a='{0}' + /* x */ \"{1}\"; b='x'</script>",
    "script met twee soorten aanhaling": "<script>a='{0}' + \"{1}\" + b + 'x'</script>",
    "script telt later op": "<script>a='{0}'; a += '{1}'; b = 'x'</script>",
    "script met concat": "<script>a='{0}'.concat('{1}')</script>",
    "script met sjabloon": "<script>a=`{0}${{''}}{1}`</script>",
    "script met sjabloon in sjabloon": "<script>a=`{0}${{'{1}'}}`</script>",
    "script met haakjes": "<script>a=('{0}')+('{1}')</script>",
    "script bij een klik": "<p onclick=\"a='{0}' + `{1}`\">x</p>",
}


@pytest.mark.parametrize("stuk", STUKKEN)
def test_strings_in_pieces_are_put_together(stuk: str) -> None:
    def maak(naam: str) -> bytes:
        half = naam.split()[1]
        codes = "".join(f"\\0000{ord(c):02x}" for c in half[:6])
        return pagina(STUKKEN[stuk].format(half[:6], half[6:], codes, f"\\x{ord(half[0]):02x}" + half[1:6]))

    _lek("a.html", maak)


def test_four_digits_make_a_letter_whatever_follows() -> None:
    _lek("a.html", lambda g: pagina(f"<script>a='\\u{ord(g[8]):04x}{g[9:]}'</script>"))


def test_the_next_string_of_another_sentence_is_no_name() -> None:
    zin = "<script>a = {x: 'Hoogen', y: {z: 'en boezem'}}</script><p>'Hoogen' en 'boezem'.</p>"
    assert verifieer_bytes("a.html", pagina(zin), WAT) == ()


def test_filters_are_undone_within_bounds() -> None:
    assert undone(_hex(b"Een zin.")) == b"Een zin."
    assert undone(b"gewone zin met een w") == undone(b"") == undone(b"\x80") == b""
    with pytest.raises(LeesFout):
        undone(b"\x81a" * 400_000 + b"\x80")


@pytest.mark.parametrize("inhoud", ["'\\" * 700_000, "/*" * 700_000, "`${'" * 300_000, "'" * 900_000])
def test_strings_that_nobody_closes_take_no_more_than_a_while(inhoud: str) -> None:
    begin = time.monotonic()
    try:
        verifieer_bytes("a.html", pagina(f"<script>{inhoud}</script>"), WAT)
    except LeesFout as fout:
        assert str(fout)
    assert time.monotonic() - begin < _RUIM
