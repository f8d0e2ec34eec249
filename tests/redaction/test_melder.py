# SPDX-License-Identifier: EUPL-1.2
"""What a reader reports can be written in any file."""

from __future__ import annotations

import pytest

from redaction.melder import Melder


@pytest.mark.parametrize(
    ("gelezen", "gemeld"),
    [
        ("twee  regels\n samen", "twee regels samen"),
        ("een \ud83d\ude00 in helften", "een \U0001f600 in helften"),
        ("een losse \ud83d helft", "een losse \ufffd helft"),
    ],
)
def test_a_report_holds_whole_signs_on_one_line(gelezen: str, gemeld: str) -> None:
    melder = Melder()
    melder.meld("noot", "alinea 1", "pagina", gelezen)
    assert [n.tekst for n in melder.klaar()] == [gemeld]
    assert melder.klaar()[0].tekst.encode("utf-8")
