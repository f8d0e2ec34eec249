# SPDX-License-Identifier: EUPL-1.2
"""Headers that take long to decode are refused; those that Python cannot decode are read as they stand."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from redaction import LeesFout
from tests.redaction.lezen.hulp import read, texts

KOP = b"From: a@voorbeeld.nl\r\n"
TE_LANG = {
    "vijftigduizend gecodeerde woorden": KOP + b"Subject: " + b"=?utf-8?Q?a?= " * 50_000,
    "een miljoen adressen": KOP + b"To: " + b"a@b.nl, " * 250_000,
    "veel kopregels": KOP + b"To: a@b.nl\r\n" * 60_000,
    "duizend kenmerken": KOP + b"Content-Type: text/plain; " + b'a="b";' * 5_000,
    "naam in stukken": KOP + b"Content-Type: a/b;" + b"".join(b"\r\n name*%d=a;" % n for n in range(5000)),
    "een adres van dertigduizend woorden": KOP + b"Cc: " + b"a " * 30_000,
    "in een deel": KOP
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\rContent-Type: "
    + b"a;" * 9000,
}


@pytest.mark.parametrize("geval", TE_LANG)
def test_headers_that_take_long_are_refused(geval: str, tmp_path: Path) -> None:
    begin = time.monotonic()
    with pytest.raises(LeesFout, match=r"^a\.eml: een kopregel van het bericht is te lang"):
        read(tmp_path, "a.eml", TE_LANG[geval] + b"\r\n\r\nhallo")
    assert time.monotonic() - begin < 10


def test_a_technical_header_is_counted_and_not_decoded(tmp_path: Path) -> None:
    begin = time.monotonic()
    gelezen = read(tmp_path, "a.eml", KOP + b"X-Spam: " + b"a, " * 700_000 + b"\r\n\r\nhallo")
    assert texts(gelezen)[-1] == "hallo" and time.monotonic() - begin < 10


@pytest.mark.parametrize(
    ("kop", "staat_er"),
    [
        (b"Date: Mon, 2 Mar 99999999999999 10:00:00 +0100", "99999999999999"),
        (b"Sender: team: a@b.nl, c@d.nl;", "a@b.nl, c@d.nl"),
        (b"To: undisclosed-recipients:;", "undisclosed-recipients"),
    ],
)
def test_a_header_that_cannot_be_decoded_is_read_as_it_stands(
    kop: bytes, staat_er: str, tmp_path: Path
) -> None:
    gelezen = read(tmp_path, "a.eml", KOP + kop + b"\r\n\r\nhallo")
    assert staat_er in texts(gelezen)[0]


def test_a_broken_header_of_a_part_is_damage(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match="niet volledig te lezen"):
        read(tmp_path, "a.eml", KOP + b"Content-Disposition: attachment; filename*\r\n\r\nhallo")


@pytest.mark.parametrize("charset", ["punycode", "idna", "unicode_escape", "utf-7", "undefined"])
def test_a_strange_encoding_is_refused(charset: str, tmp_path: Path) -> None:
    kop = KOP + f"Content-Type: text/plain; charset={charset}\r\n\r\n".encode()
    with pytest.raises(LeesFout, match=r"de codering .* wordt niet gelezen"):
        read(tmp_path, "a.eml", kop + b"abc-" + b"a" * 300_000)
