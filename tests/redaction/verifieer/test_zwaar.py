# SPDX-License-Identifier: EUPL-1.2
"""Files made to break or to slow down the leak check: a verdict or one Dutch sentence, in bounded time."""

from __future__ import annotations

import base64
import random
import time
import zlib
from collections.abc import Callable

import pikepdf
import pytest

from redaction import LeesFout, Verboden, verifieer_bytes
from redaction.verifieer import opmaak
from redaction.verifieer.leesbaar import LANGST
from redaction.verifieer.lezen import Brok, Brokken
from redaction.verifieer.pdffilters import undone
from redaction.verifieer.rauw import raw_hits
from redaction.verifieer.vermomd import _IETS, prose_readings
from redaction.verifieer.zoek import needles
from tests.duur import is_linear
from tests.redaction.verifieer.verstopplekken import GEHEIM, docx, pagina, pdf, zip_

NAAM = Verboden(GEHEIM, "persoon", "e-1")
_RUIM = 20.0
"""Seconds; what these files took before was minutes, and now is under a few."""


def _naam_in_bytes() -> bytes:
    heel = pdf(lambda d, p: d.Root.__setitem__("/Q", pikepdf.Name("/abXXX")))
    return heel.replace(b"/abXXX", b"/ab#f2")


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("a.docx", docx("<w:p/>" * 2000)[50:]),
        ("a.html", pagina('<!-- <!ENTITY k "' + "x" * 1_000_000 + '"> -->' + "&k;" * 20_000)),
    ],
    ids=["kop weg", "entiteiten"],
)
def test_a_hostile_file_gets_one_sentence(naam: str, inhoud: bytes) -> None:
    with pytest.raises(LeesFout):
        verifieer_bytes(naam, inhoud, [NAAM])


def test_a_pdf_name_that_is_no_utf8_is_read_as_bytes() -> None:
    assert verifieer_bytes("a.pdf", _naam_in_bytes(), [NAAM]) == ()
    lek = pdf(lambda d, p: d.Root.__setitem__("/Q", pikepdf.Name("/XXTerpstra"))).replace(b"/XX", b"/#f2#20")
    assert verifieer_bytes("a.pdf", lek, [NAAM])


def test_any_crash_of_a_reader_is_not_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(opmaak, "read", crash)
    with pytest.raises(LeesFout, match="niet te controleren"):
        verifieer_bytes("a.html", pagina("<p>Zin.</p>"), [NAAM])


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("a.pdf", pdf(lambda d, p: None) + b"x stream\nAAAA" * 200_000),
        ("a.pdf", pdf(lambda d, p: None) + (b"stream\n" + zlib.compress(b"a")) * 100_000),
        ("a.docx", b"PK\x03\x04" * 300_000 + docx()),
    ],
    ids=["stroom", "kleine stromen", "zip"],
)
def test_many_beginnings_take_no_more_than_a_while(naam: str, inhoud: bytes) -> None:
    begin = time.monotonic()
    try:
        assert verifieer_bytes(naam, inhoud, [NAAM]) == ()
    except LeesFout as fout:
        assert str(fout)
    assert time.monotonic() - begin < _RUIM


def test_what_is_left_in_a_file_is_still_unpacked() -> None:
    inhoud = pdf(lambda d, p: None) + b"stream\n" + zlib.compress(b"x" * 5000 + GEHEIM.encode())
    assert verifieer_bytes("a.pdf", inhoud, [NAAM])
    los = zip_({"b.txt": (b"zin " * 900) + GEHEIM.encode()})
    assert verifieer_bytes("a.docx", los + docx(), [NAAM])


_LEEG = pdf(lambda d, p: None)
_REGEL = b"BT /F1 12 Tf (abc def) Tj 1 0 Td ET\n"


def _los(inhoud: bytes) -> bytes:
    """A PDF with a stream that nothing names."""
    return _LEEG + b"\n99 0 obj <<>> stream\n" + zlib.compress(inhoud) + b"\nendstream"


def _tekens(n: int) -> bytes:
    return bytes(random.Random(1).choices(range(33, 127), k=n))


_DUUR: dict[str, tuple[str, Callable[[int], bytes], int]] = {
    "opmerkingen": ("a.html", lambda n: pagina("<!-- zin -->" * n), 30_000),
    "opmerkingen vooraf": (
        "a.xml",
        lambda n: b"<?xml version='1.0'?>" + _genummerd(n) + b"<a>zin</a>",
        5_000,
    ),
    "losse tekst": ("a.pdf", lambda n: _los(_REGEL * n), 10_000),
    "tekens": ("a.pdf", lambda n: _LEEG + b"<" + _tekens(n).hex().encode() + b">", 20_000),
    "schuine strepen": ("a.pdf", lambda n: _LEEG + b"<" + b"5c" * n + b">", 200_000),
    "getallen": ("a.txt", lambda n: b"65 " * n + b"65a", 40_000),
    "letters": ("a.txt", lambda n: b"a" * n, 500_000),
}


def _genummerd(n: int) -> bytes:
    return b"<?xml version='1.0'?>" + b"".join(b"<!-- c%d -->" % i for i in range(n))


@pytest.mark.parametrize("geval", _DUUR)
def test_a_file_twice_as_long_takes_about_twice_as_long(geval: str) -> None:
    naam, maak, n = _DUUR[geval]
    kort, lang = maak(n), maak(2 * n)
    assert is_linear(lambda: verifieer_bytes(naam, kort, [NAAM]), lambda: verifieer_bytes(naam, lang, [NAAM]))


def _ruis(lengte: int) -> bytes:
    """Bytes that are no text, with a name in letters of two bytes at the end."""
    naam = GEHEIM.encode("utf-16-le")
    return random.Random(2).randbytes(lengte - len(naam)) + naam


BINAIR: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "onbekend deel": ("a.docx", lambda ruis: zip_({"a.bin": b"\x01" + ruis})),
    "tekst van een PDF": ("a.pdf", lambda r: pdf(lambda d, p: d.Root.__setitem__("/Q", pikepdf.String(r)))),
    "hexadecimale tekst": ("a.pdf", lambda ruis: _LEEG + b"<" + ruis.hex().encode() + b">"),
}


@pytest.mark.parametrize("soort", BINAIR)
def test_bytes_that_are_no_text_are_read_to_the_end_or_refused(soort: str) -> None:
    naam, maak = BINAIR[soort]
    assert verifieer_bytes(naam, maak(_ruis(100_000)), [NAAM])
    with pytest.raises(LeesFout, match=r"meer dan 5 MB .* laat dat onderdeel weg"):
        verifieer_bytes(naam, maak(_ruis(LANGST + 100)), [NAAM])


def test_more_text_in_one_stream_than_any_page_has_is_refused() -> None:
    for inhoud in (b"BT (a) Tj " * 600_000, b"BT [" + b"1 " * 200_000 + b"] TJ"):
        with pytest.raises(LeesFout, match="te veel losse stukken tekst"):
            verifieer_bytes("a.pdf", _los(inhoud), [NAAM])


def test_what_stands_at_the_end_of_much_is_found() -> None:
    einde = b"BT (" + GEHEIM.encode() + b") Tj ET"
    hexed = (b"zin van iets. " * 100_000 + GEHEIM.encode()).hex().encode()
    for naam, inhoud in (
        ("a.pdf", _los(_REGEL * 10_000 + einde)),
        ("a.pdf", _LEEG + b"<" + hexed + b">"),
        ("a.html", pagina("<!-- zin -->" * 20_000 + f"<!-- {GEHEIM} -->")),
        ("a.txt", b"65 " * 20_000 + " ".join(str(ord(c)) for c in GEHEIM).encode() + b" 12a"),
    ):
        assert verifieer_bytes(naam, inhoud, [NAAM]), naam


def test_raw_bytes_are_found_on_the_edge_of_two_parts() -> None:
    naalden = needles([(GEHEIM, "persoon", "e-1")])
    for at in (4_000_000 - len(GEHEIM) // 2, 3_999_999, 4_000_000):
        brokken = Brokken(
            teksten=[Brok("x", "zin")], rauw=[("x", b"." * at + GEHEIM.encode("utf-16-le") + b".")]
        )
        assert list(raw_hits(brokken, naalden, ()))


@pytest.mark.parametrize("lengte", [5, 19, 20, 21, 40_000, 40_001, 40_003])
def test_base85_is_undone_at_any_length(lengte: int) -> None:
    data = random.Random(lengte).randbytes(lengte)
    assert undone(b"<~" + base64.a85encode(data) + b"~>") == data


@pytest.mark.parametrize(
    ("naam", "maak"),
    [
        ("x.zip", lambda: zip_({f"a{i}.txt": b"zin over iets %d. " % i * 850 for i in range(3000)})),
        ("extra.html", lambda: b"<p>a</p>" * 4_000_000),
        ("a.html", lambda: b"<p>" + b"".join(b'<i alt="a%d"/>' % i for i in range(150_000)) + b"</p>"),
        ("a.txt", lambda: b"zin van iets. " * 2_500_000),
    ],
    ids=["veel teksten", "veel labels", "veel stukken", "veel tekst"],
)
def test_more_than_any_report_has_is_refused_soon(naam: str, maak: Callable[[], bytes]) -> None:
    inhoud = maak()
    begin = time.monotonic()
    with pytest.raises(LeesFout, match="niet te controleren is; maak het kleiner"):
        verifieer_bytes(naam, inhoud, [NAAM])
    assert time.monotonic() - begin < _RUIM


def test_many_small_texts_are_read_to_the_last() -> None:
    delen = {f"a{i}.txt": b"zin %d. " % i * 100 for i in range(1000)}
    assert verifieer_bytes("x.zip", zip_(delen), [NAAM]) == ()
    assert verifieer_bytes("x.zip", zip_({**delen, "z.txt": GEHEIM.encode()}), [NAAM])
    assert verifieer_bytes("x.html", b"<p>a</p>" * 20_000 + f"<p>{GEHEIM}</p>".encode(), [NAAM])


def test_plain_words_have_nothing_to_undo() -> None:
    """The letters k, s and i made every text pass through all steps."""
    assert _IETS.search("kaas is kip KAAS IS KIP") is None
    assert prose_readings("XN--mnchen-3ya") != ["XN--mnchen-3ya"]


def test_a_refusal_does_not_print_the_name_of_a_part() -> None:
    stuk = zip_({f"{GEHEIM}.docx": b"PK\x03\x04 en dan niets"})
    with pytest.raises(LeesFout) as fout:
        verifieer_bytes("x.zip", stuk, [NAAM])
    assert GEHEIM not in str(fout.value)
