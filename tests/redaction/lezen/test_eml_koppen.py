# SPDX-License-Identifier: EUPL-1.2
"""No word of a header of an e-mail, or of a part of it, goes without being read or told."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.redaction.lezen.hulp import read, reported, texts
from tests.redaction.lezen.maak_msg import bericht, msg

VAN = b"From: a@b.nl\r\n"
SLOT = b"\r\nSubject: Brief\r\n\r\nhallo"
GELEZEN = {
    b"To: Ooievaar <j@x.nl>; Wulp <p@x.nl>; Fuut": "Aan: Ooievaar <j@x.nl>; Wulp <p@x.nl>; Fuut",
    b"From: info@x.nl (Jan Ooievaar)": "Van: info@x.nl (Jan Ooievaar)",
    b"To: piet@@x.nl (Wulp)": "Aan: piet@@x.nl (Wulp)",
    b"Date: Mon, 01 Jun 2026 10:00:00 +0200 (Ooievaar)": "Datum: Mon, 01 Jun 2026 10:00:00 +0200 (Ooievaar)",
    b"From: <@Fuut:a@b.nl>": "Van: <@Fuut:a@b.nl>",
    b"Cc: j.ooievaar@x.nl [mailto:Wulp]": "Cc: j.ooievaar@x.nl [mailto:Wulp]",
    b"From: i@x.nl (=?utf-8?q?Zo=C3?=\r\n =?utf-8?q?=AB_Wulp?=)": "Van: i@x.nl (Zoë Wulp)",
    b"To: =?utf-8?b?Wm/Dqw==?= <j@x>; =?iso-8859-1?q?Ren=E9?= <p@x>": "Aan: Zoë <j@x>; René <p@x>",
    b"To: =?utf-8?b?Wm/Dqw==?= <j@x.nl>, Wulp <p@x.nl>": "Aan: Zoë <j@x.nl>, Wulp <p@x.nl>",
    b"To: =?punycode?q?Fuut?= <j@x.nl>; Wulp": "Aan: Fuut <j@x.nl>; Wulp",
}


@pytest.mark.parametrize("kop", GELEZEN)
def test_every_word_of_a_header_is_read(kop: bytes, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", VAN + kop + SLOT)
    assert GELEZEN[kop] in texts(gelezen)[0].split("\n")


def test_every_name_of_a_message_of_outlook_is_read(tmp_path: Path) -> None:
    veel = bericht("hallo") | {
        "__substg1.0_0C1A001F": "Wulp, Jan (Fuut); Ooievaar".encode("utf-16-le"),
    }
    assert "Van: Wulp, Jan (Fuut); Ooievaar <" in texts(read(tmp_path, "a.msg", msg(veel)))[0]


VERTELD = (
    b"Resent-From: Ooievaar <o@x.nl>", b"List-Id: Vrienden van Ooievaar <o.x.nl>", b"X-Auteur: Ooievaar",
    b"X-Auteur: =?utf-8?b?T29pZXZhYXI=?=", b'Return-Path: "Jan Ooievaar" <o@x.nl>',
    b"Delivered-To: Ooievaar <o@x.nl>", b"MIME-Version: 1.0 (Ooievaar)", b"Content-Description: Ooievaar",
    b"Content-Type: text/plain; charset=utf-8; auteur=Ooievaar", b"Keywords: Ooievaar",
    b'X-MS-Exchange-Van: "Jan Ooievaar" <o@x.nl>',
)  # fmt: skip


@pytest.mark.parametrize("kop", VERTELD)
def test_a_header_with_words_is_told(kop: bytes, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", VAN + kop + SLOT)
    assert [soort for soort, tekst in reported(gelezen) if "Ooievaar" in tekst] == [
        "kopregel van het bericht"
    ]


STIL = (
    b"Received: from ooievaar.x.nl by y.nl for <j@x.nl>; Mon, 1 Jun 2026",
    b"DKIM-Signature: v=1; a=rsa; d=x.nl",
    b"Message-ID: <abc@ooievaar>", b"Return-Path: <j@x.nl>", b"Content-Type: text/plain; charset=\"utf-8\"; "
    b"format=flowed; delsp=yes", b"Content-Transfer-Encoding: 8bit", b"Content-Disposition: inline",
    b"MIME-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.500.171.1.1\\))", b"X-Priority: 3", b"X-Spam-Status: No",
)  # fmt: skip


@pytest.mark.parametrize("kop", STIL)
def test_a_technical_header_is_not_told(kop: bytes, tmp_path: Path) -> None:
    assert not reported(read(tmp_path, "a.eml", VAN + kop + SLOT))


def _delen(deel: bytes, vooraf: bytes = b"") -> bytes:
    kop = VAN + b"Subject: Brief\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n" + vooraf
    return kop + b"\r\n--q\r\nContent-Type: text/plain\r\n\r\nhallo\r\n--q\r\n" + deel + b"\r\n--q--\r\n"


_MELDING = b"Reporting-MTA: dns; x.nl\r\n\r\nFinal-Recipient: rfc822; ooievaar@x.nl\r\n"
_MELDING += b"Diagnostic-Code: smtp; Fuut\r\n"
_BINNEN = b"\r\n\r\nFrom: Ooievaar <o@x.nl>\r\nSubject: Fuut\r\n\r\ntekst"
DELEN = {
    "bezorging": b"Content-Type: message/delivery-status\r\n\r\n" + _MELDING,
    "ontvangst": b"Content-Type: message/disposition-notification\r\n\r\n"
    + _MELDING.replace(b"\r\n\r\n", b"\r\n"),
    "global": b"Content-Type: message/global" + _BINNEN,
    "partial": b"Content-Type: message/partial; id=a; number=1; total=2" + _BINNEN,
    "elders": b'Content-Type: message/external-body; access-type=URL; URL="http://x.nl/Ooievaar"\r\n\r\n'
    b"Content-Type: image/png\r\nContent-ID: <Fuut@x.nl>\r\n\r\n",
    "beschrijving": b"Content-Type: text/csv\r\nContent-Description: Ooievaar\r\n"
    b"Content-Location: Fuut.csv\r\n\r\na",
    "naam": b'Content-Type: image/png; name="Ooievaar Fuut.png"\r\nContent-Disposition: attachment; '
    b"filename=a.png\r\n\r\na",
    "x-kop": b"Content-Type: image/png\r\nX-Maker: Ooievaar (Fuut)\r\n\r\na",
    "delen in delen": b"Content-Type: multipart/mixed; boundary=z\r\nX-Maker: Ooievaar Fuut"
    b"\r\n\r\n--z\r\n\r\na\r\n--z--",
}  # fmt: skip


@pytest.mark.parametrize("geval", DELEN)
def test_the_headers_of_a_part_are_told_with_their_place(geval: str, tmp_path: Path) -> None:
    gemist = read(tmp_path, "a.eml", _delen(DELEN[geval])).niet_overgenomen
    for woord in ("ooievaar", "fuut"):
        plaatsen = {deel.plaats for deel in gemist if woord in deel.tekst.lower()}
        assert plaatsen & {"deel 2 van het bericht", "deel 3 van het bericht"}, gemist


def test_a_part_with_the_headers_of_every_day_tells_its_name_once(tmp_path: Path) -> None:
    deel = b'Content-Type: image/png; name="image001.png"\r\nContent-Description: image001.png\r\n'
    deel += (
        b'Content-Disposition: inline; filename="image001.png"; size=12; creation-date="Mon, 01 Jun 2026"\r\n'
    )
    deel += b"Content-ID: <image001.png@01DB.ABCDEF>\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA"
    gemist = reported(
        read(tmp_path, "a.eml", _delen(deel, b"This is a multi-part message in MIME format.\r\n"))
    )
    assert [soort for soort, _ in gemist] == ["afbeelding"]


def test_words_beside_the_sentence_before_the_parts_are_told(tmp_path: Path) -> None:
    vooraf = b"This is a multi-part message in MIME format. Ooievaar\r\n"
    gemist = reported(read(tmp_path, "a.eml", _delen(b"\r\na", vooraf)))
    assert [soort for soort, tekst in gemist if "Ooievaar" in tekst] == ["tekst buiten de delen"]


LANG = {
    "een lange kop": b"X-Iets: " + b"Wulp, " * 200_000,
    "veel koppen": b"X-Iets: Wulp\r\n" * 20_000 + b"X-Ooievaar: ja",
    "gecodeerde woorden": b"X-Iets: " + b"=?utf-8?q?Wulp?= " * 100_000,
    "half gecodeerd": b"X-Iets: Wulp" + b"=?utf-8?q?" * 100_000,
    "hoofdletters": b"X-Spam: Wulp" + b"A " * 500_000,
    "haken": b"Return-Path: Wulp " + b"<" * 500_000,
    "namen": b"X-Spam: Wulp" + b"Aa" * 500_000,
}


@pytest.mark.parametrize("geval", LANG)
def test_long_headers_take_no_long_time_and_say_what_is_cut_off(geval: str, tmp_path: Path) -> None:
    begin = time.monotonic()
    gemist = reported(read(tmp_path, "a.eml", VAN + LANG[geval] + SLOT))
    assert time.monotonic() - begin < 10
    assert len(gemist) <= 201 and all(len(tekst) < 70_000 or "Ooievaar" in tekst for _, tekst in gemist)
