# SPDX-License-Identifier: EUPL-1.2
"""Messages of Outlook: read, clean, corrupt."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from redaction import LeesFout
from redaction.lezen.post.rtf import unpacked
from tests.redaction.lezen.hulp import blocking, read, reported, texts
from tests.redaction.lezen.maak_msg import Boom, bericht, bijlage, msg, ontvanger, tekst

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


def _ontvanger(**meer: bytes) -> dict[str, Boom]:
    ((naam, erin),) = ontvanger(0, 1, "Toezicht", "toezicht@voorbeeld.nl").items()
    assert isinstance(erin, dict)
    return {naam: {**erin, **meer}}


def _bijlage(**meer: bytes) -> dict[str, Boom]:
    ((naam, erin),) = bijlage(0, "lijst.txt", b"een lijst").items()
    assert isinstance(erin, dict)
    return {naam: {**erin, **meer}}


BINNENGEKOMEN = (
    "Received: from x.nl by y.nl; Mon, 1 Jun 2026\r\n"
    "To: Toezicht <toezicht@voorbeeld.nl>,\r\n Jet Wulp <jet@x.nl>\r\n"
)
MEER_DAN_GETOOND = {
    "aan, als getoond": tekst("0E04", "Toezicht; Jet Wulp"),
    "cc, als getoond": tekst("0E03", "Bo Blik; Jet Wulp"),
    "namens": tekst("0042", "Jet Wulp"),
    "adres namens": tekst("5D02", "jet.wulp@x.nl"),
    "ontvangen door": tekst("0040", "Jet Wulp"),
    "antwoord aan": tekst("0050", "Jet Wulp"),
    "gesprek": tekst("0070", "Zienswijze van Jet Wulp"),
    "laatst gewijzigd door": tekst("3FFA", "Jet Wulp"),
    "kopregels": tekst("007D", BINNENGEKOMEN),
    "kopregel antwoord aan": tekst("007D", "Reply-To: Jet Wulp <jet@x.nl>\r\n"),
    "eigen kopregel": tekst("007D", "X-Auteur: Jet Wulp\r\n"),
    "andere naam van een ontvanger": _ontvanger(**tekst("5FF6", "Jet Wulp")),
    "andere naam van een bijlage": _bijlage(**tekst("3001", "Jet Wulp.txt")),
    "pad van een bijlage": _bijlage(**tekst("370D", r"C:\Users\Jet Wulp\lijst.txt")),
}  # fmt: skip


@pytest.mark.parametrize("soort", MEER_DAN_GETOOND)
def test_a_name_that_only_a_property_has_is_told(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY) | MEER_DAN_GETOOND[soort]))
    told = [woorden for _, woorden in reported(gelezen) if "wulp" in woorden.casefold()]
    assert len(told) == 1 and texts(gelezen)[0] == "\n".join(KOPPEN)


HETZELFDE = {
    "namens": tekst("0042", "Ada Plons"),
    "aan, als getoond": tekst("0E04", "Toezicht"),
    "onderwerp": tekst("0E1D", "Zienswijze één"),
    "adres van Exchange": tekst("0C1F", "/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=AB12-WULP"),
    "soort adres": tekst("0C1E", "SMTP"),
    "kopregels": tekst("007D", "From: Ada Plons <ada@voorbeeld.nl>\r\nMIME-Version: 1.0\r\n"),
    "ontvanger": _ontvanger(**tekst("5FF6", "Toezicht"), **tekst("3002", "SMTP")),
}


@pytest.mark.parametrize("soort", HETZELFDE)
def test_what_outlook_keeps_twice_is_told_once(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.msg", msg(bericht(BODY) | HETZELFDE[soort]))
    assert texts(gelezen)[0] == "\n".join(KOPPEN) and not reported(gelezen)


_UIT_DE_NORM = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277 05b06c647d0a800fa0"
)
"""The example of [MS-OXRTFCP], 4.1.1."""


def _rtf(tekst_: str) -> dict[str, bytes]:
    inhoud = rf"{{\rtf1{{\fonttbl{{\f0 Calibri;}}}}\pard {tekst_}\par}}".encode("cp1252")
    return {"__substg1.0_10090102": struct.pack("<II4sI", len(inhoud) + 12, len(inhoud), b"MELA", 0) + inhoud}


def test_packed_rtf_is_unpacked() -> None:
    assert unpacked(_UIT_DE_NORM) == rb"{\rtf1\ansi\ansicpg1252\pard hello world}" + b"\r\n"
    for kapot in (b"", b"x" * 40):
        with pytest.raises(ValueError, match=r"size|kind"):
            unpacked(kapot)


@pytest.mark.parametrize(
    ("rtf", "gemeld"),
    [
        (_rtf(BODY), []),
        (_rtf(f"{BODY} Groet, Jet {{\\b Wu}}lp"), ["Wulp"]),
        (_rtf(rf"{{\*\htmltag64 <p class=Jet>}}{BODY}\htmlrtf \par\htmlrtf0 "), []),
        (_rtf(rf"{BODY}{{\*\bkmkstart Wulp}}"), ["Wulp"]),
        ({"__substg1.0_10090102": _UIT_DE_NORM}, ["hello world"]),
        ({"__substg1.0_10090102": b"x" * 40}, ["RTF is niet te lezen"]),
    ],
    ids=["hetzelfde", "meer", "pagina", "bladwijzer", "ingepakt", "kapot"],
)
def test_a_text_in_rtf_that_says_more_is_told(
    rtf: dict[str, bytes], gemeld: list[str], tmp_path: Path
) -> None:
    told = reported(read(tmp_path, "a.msg", msg(bericht(BODY, **rtf))))
    assert len(told) == len(gemeld) and all(woord in str(told) for woord in gemeld)


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
