# SPDX-License-Identifier: EUPL-1.2
"""Files made to break or to slow down the leak check: a verdict or one Dutch sentence, in bounded time."""

from __future__ import annotations

import time
import zlib

import pikepdf
import pytest

from redaction import LeesFout, Verboden, verifieer_bytes
from redaction.verifieer import opmaak
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
