# SPDX-License-Identifier: EUPL-1.2
"""Normalisation and the way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.normaal import normaliseer


@pytest.mark.parametrize(
    ("gegeven", "plat"),
    [
        ("Jan\u00adsen", "Jansen"),
        ("Jan\u200bsen", "Jansen"),
        ("Jan\u00a0de\u202fVries", "Jan de Vries"),
        ("Rene\u0301", "René"),
        ("O\u0308ztu\u0308rk", "Öztürk"),
        ("Jаn", "Jan"),
        ("１２３", "123"),
        ("Ｊａｎ", "Jan"),
        ("ver-\nlening", "verlening"),
        ("zorg-\nen", "zorg-\nen"),
        ("hoge-\n\nstege", "hogestege"),
        ("hoge- \nstege", "hogestege"),
        ("hoge\u00ad\nstege", "hogestege"),
        ("hoge-\n\n\nstege", "hoge-\n\n\nstege"),
        ("zorg-\n\nof", "zorg-\n\nof"),
        ("Meer-\nBoer", "Meer-Boer"),
        ("a\r\nb", "a\nb"),
        ("Anna\u2019s", "Anna's"),
        ("06\u201112", "06-12"),
        ("\ufeffJan", "Jan"),
        ("ﬁets", "fiets"),
        ("naïef", "naïef"),
        ("K\u0336u\u0336i\u0336per", "Kuiper"),
        ("Ⓚⓤⓘⓟⓔⓡ", "Kuiper"),
    ],
)
def test_maakt_plat(gegeven: str, plat: str) -> None:
    assert normaliseer(gegeven).tekst == plat


@given(
    st.text(
        alphabet=st.sampled_from("aé-\n\r\u00ad\u200b\u0301\u0308Jа１ \u00a0ﬁ\u2019B")
        | st.characters(exclude_categories=["Cs"])
    )
)
def test_elke_plek_heeft_een_bron(tekst: str) -> None:
    normaal = normaliseer(tekst)
    vorige = 0
    for i in range(len(normaal.tekst)):
        start, end = normaal.bron(i, i + 1)
        assert vorige <= start < end <= len(tekst) or start >= vorige - 4
        assert 0 <= start < end <= len(tekst)
        vorige = start


@given(st.text(alphabet=st.characters(codec="ascii", exclude_characters="\r\x0b\x0c`-")))
def test_gewone_tekst_blijft_gelijk(tekst: str) -> None:
    normaal = normaliseer(tekst)
    assert normaal.tekst == tekst
    assert not tekst or normaal.bron(0, len(tekst)) == (0, len(tekst))


@given(st.text())
def test_geen_onzichtbare_tekens_over(tekst: str) -> None:
    assert not [c for c in normaliseer(tekst).tekst if c in "\u00ad\u200b\u200d\ufeff\u2060"]
    assert unicodedata.is_normalized("NFC", normaliseer("e\u0301" + tekst).tekst[:1])
