# SPDX-License-Identifier: EUPL-1.2
"""A name that the end of a line, a paragraph or a cell cuts: no half of it stays to be read."""

from __future__ import annotations

import pytest

from redaction import Herkenner, Identiteit, Stroom

_HERKENNER = Herkenner(
    (
        Identiteit("een", "cliënt", "Zwendunk", voornamen=("Karel",)),
        Identiteit("twee", "begeleider", "Hogestege", voornamen=("Mia",)),
        Identiteit("drie", "begeleider", "Kuiperman", voornamen=("Jo",)),
        Identiteit("vier", "begeleider", "Bosman", voornamen=("Bo",)),
    )
)


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("Daarna zag Zwen-\ndunk dat het regende.", "een"),
        ("Daarna zag Zwen- \ndunk dat het regende.", "een"),
        ("Daarna zag Zwen\u00ad\ndunk dat het regende.", "een"),
        ("Daarna zag Zwen\ndunk dat het regende.", "een"),
        ("Toen kwam ZWEN-\nDUNK binnen.", "een"),
        ("Daarna kwam mevrouw Hoge-\n\nstege binnen.", "twee"),
        ("Daarna kwam mevrouw Hoge-\n\nStege binnen.", "twee"),
        ("Daarna kwam mevrouw Hoge-\nStege binnen.", "twee"),
    ],
)
def test_both_halves_of_a_known_name(tekst: str, wie: str) -> None:
    found = _HERKENNER.vind(tekst)
    assert [tekst[v.start : v.end].replace("\n", "").lower()[-2:] for v in found][-1:] in (["nk"], ["ge"])
    covered = "".join(c for i, c in enumerate(tekst) if not any(v.start <= i < v.end for v in found))
    for half in ("zwen", "dunk", "hoge", "stege"):
        assert half not in covered.lower()
    assert any(v.identiteit in {wie, None} and v.laag < 3 for v in found)


@pytest.mark.parametrize(
    ("tekst", "naam", "wie"),
    [
        ("Toen kwam Kuiper\nman binnen.", "Kuiper\nman", "drie"),
        ("Toen kwam mevrouw Kuiper \nman binnen.", "Kuiper \nman", "drie"),
        ("Toen kwam Bos\nman binnen.", "Bos\nman", "vier"),
        ("Toen kwam Kuiper man binnen.", "Kuiper man", "drie"),
    ],
)
def test_a_second_half_that_is_an_ordinary_word(tekst: str, naam: str, wie: str) -> None:
    assert [(v.tekst, v.identiteit) for v in _HERKENNER.vind(tekst)] == [(naam, wie)]


@pytest.mark.parametrize(
    "tekst", ["Het bos\nman en macht.", "De kuiper man en paard noemen.", "Kuiper en\nman van het bos."]
)
def test_two_words_that_are_no_name_stay_two(tekst: str) -> None:
    assert not [v for v in _HERKENNER.vind(tekst) if v.identiteit in {"drie", "vier"}]


@pytest.mark.parametrize("streep", ["-", "\u2010", "\u00ad"])
def test_halves_in_two_paragraphs_are_two_finds(streep: str) -> None:
    streams = (Stroom(0, "alinea", f"Toen zag Hoge{streep}", "a"), Stroom(1, "alinea", "stege mij.", "b"))
    found = _HERKENNER.vind_stromen(streams)
    assert [(s.nummer, v.tekst.strip("-\u2010\u00ad"), v.identiteit) for s, v in found] == [
        (0, "Hoge", "twee"),
        (1, "stege", "twee"),
    ]


def test_an_unknown_name_over_two_paragraphs() -> None:
    streams = (Stroom(0, "alinea", "De heer Klave-", "a"), Stroom(1, "alinea", "rweide kwam.", "b"))
    assert {(s.nummer, v.tekst) for s, v in Herkenner(()).vind_stromen(streams)} == {
        (0, "Klave-"),
        (1, "rweide"),
    }


def test_paragraphs_that_are_no_name_stay_apart() -> None:
    streams = (Stroom(0, "alinea", "Er was zorg-", "a"), Stroom(1, "alinea", "en dagopvang.", "b"))
    assert _HERKENNER.vind_stromen(streams) == ()
