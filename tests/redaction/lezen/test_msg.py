# SPDX-License-Identifier: EUPL-1.2
"""Messages of Outlook: read, clean, corrupt."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from redaction import LeesFout
from tests.redaction.lezen.hulp import blocking, read, reported, texts
from tests.redaction.lezen.maak_msg import bericht, bijlage, msg, tekst

BODY = "Geachte heer,\r\n\r\nDit is mijn zienswijze.\r\n"
KOPPEN = [
    "Van: Ada Plons <ada@voorbeeld.nl>",
    "Aan: Toezicht <toezicht@voorbeeld.nl>",
    "Cc: Bo Blik <bo@voorbeeld.nl>",
    "Datum: Mon, 01 Jun 2026 08:00:00 +0000",
    "Onderwerp: Zienswijze één",
]


def test_headers_and_text_come_over(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY)))
    assert gelezen.formaat == "msg"
    assert texts(gelezen) == ["\n".join(KOPPEN), "Geachte heer,", "Dit is mijn zienswijze."]
    assert not gelezen.niet_overgenomen and not blocking(gelezen)


def test_a_long_text_and_one_in_another_encoding(tmp_path: Path) -> None:
    lang = "\r\n\r\n".join(f"Alinea {n} van het verhaal." for n in range(400))
    assert texts(read(tmp_path, "a.msg", msg(bericht(lang))))[-1] == "Alinea 399 van het verhaal."
    oud = bericht("")
    del oud["__substg1.0_1000001F"]
    oud["__substg1.0_1000001E"] = "Één oude zin.".encode("cp1252")
    assert texts(read(tmp_path, "b.msg", msg(oud)))[-1] == "Één oude zin."


@pytest.mark.parametrize(
    "soort", ["", "text/plain", "application/vnd.openxmlformats", "multipart/mixed", "x"]
)
def test_attachments_are_reported_with_name_and_words(soort: str, tmp_path: Path) -> None:
    erin = bijlage(0, "lijst van Jet.txt", b"Namen: Jet", soort)
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY, **erin)))
    assert [g.soort for g in gelezen.niet_overgenomen] == ["bijlage"]
    assert "lijst van Jet.txt" in gelezen.niet_overgenomen[0].tekst


def test_a_message_in_the_message_is_reported_with_its_words(tmp_path: Path) -> None:
    binnen = bericht("Dit schreef Jet.\r\n", kop=24)
    dieper = bijlage(0, "eerder.msg", binnen)
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY, **dieper)))
    (gemeld,) = gelezen.niet_overgenomen
    assert gemeld.soort == "doorgestuurd bericht"
    assert "Dit schreef Jet." in gemeld.tekst and "Ada Plons" in gemeld.tekst


def test_a_page_that_says_more_and_a_property_that_someone_wrote_are_reported(tmp_path: Path) -> None:
    page = {"__substg1.0_10130102": b"<html><body><p>Dit is mijn zienswijze, zegt Jet.</p></body></html>"}
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY, **page, **tekst("8012", "Dossier van Jet"))))
    assert {g.soort for g in gelezen.niet_overgenomen} == {
        "opgemaakte tekst van het bericht",
        "eigenschap van het bericht",
    }
    assert [tekst_ for tekst_ in reported(gelezen) if "Dossier van Jet" in tekst_]
    assert blocking(gelezen)


def test_only_rtf_is_refused_with_what_to_do(tmp_path: Path) -> None:
    rtf: dict[str, bytes] = {"__substg1.0_10090102": b"x" * 40}
    with pytest.raises(LeesFout, match=r"^a\.msg: .*sla het bericht op als \.eml"):
        read(tmp_path, "a.msg", msg(bericht("", **rtf)))


def _cut(inhoud: bytes) -> bytes:
    return inhoud[: len(inhoud) // 2]


def _loop(inhoud: bytes) -> bytes:
    """The chain of the directory points at itself."""
    at = int.from_bytes(inhoud[76:80], "little") * 512 + 512
    begin = int.from_bytes(inhoud[48:52], "little")
    return inhoud[: at + 4 * begin] + begin.to_bytes(4, "little") + inhoud[at + 4 * begin + 4 :]


def _zip() -> bytes:
    uit = BytesIO()
    zipfile.ZipFile(uit, "w").close()
    return uit.getvalue()


@pytest.mark.parametrize(
    "inhoud",
    [
        _cut(msg(bericht(BODY))),
        _loop(msg(bericht(BODY))),
        msg({"WordDocument": b"x" * 100}),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        _zip(),
    ],
    ids=["half", "kring", "oud Word", "nullen", "alleen kop", "zip"],
)
def test_what_is_broken_or_no_message_is_refused_in_one_sentence(inhoud: bytes, tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match=r"^a\.msg: ") as fout:
        read(tmp_path, "a.msg", inhoud)
    assert "\n" not in str(fout.value)


def test_a_message_nested_without_end_is_refused(tmp_path: Path) -> None:
    diep = bericht("einde", kop=24)
    for _ in range(12):
        diep = bericht("laag", kop=24, **bijlage(0, "x", diep))
    with pytest.raises(LeesFout, match="genest"):
        read(tmp_path, "a.msg", msg(diep))


def test_headers_that_take_long_are_refused(tmp_path: Path) -> None:
    veel = bericht(BODY) | tekst("0037", "=?utf-8?Q?a?= " * 3_000)
    with pytest.raises(LeesFout, match=r"^a\.msg: een kopregel van het bericht is te lang"):
        read(tmp_path, "a.msg", msg(veel))
