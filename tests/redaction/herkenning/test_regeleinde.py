# SPDX-License-Identifier: EUPL-1.2
"""A name that the end of a line, a paragraph or a cell cuts: no half of it stays to be read."""

from __future__ import annotations

import pytest

from redaction import Herkenner, Identiteit, Stroom

_HERKENNER = Herkenner(
    (
        Identiteit("een", "cliënt", "Zwendunk", voornamen=("Karel",)),
        Identiteit("twee", "begeleider", "Hogestege", voornamen=("Mia",)),
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
