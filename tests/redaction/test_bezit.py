# SPDX-License-Identifier: EUPL-1.2
"""A possessive keeps its ending behind the label, and the ending tells nothing of the name."""

from __future__ import annotations

import pytest

from redaction import Lak, lees_markdown, pas_toe, platte_tekst, streams, zonder_dubbel
from redaction.bezit import bezitsuitgang

_VORMEN = ("Bart Quispel", "Bart", "Quispels", "Theo's", "Theo", "Vis'")


@pytest.mark.parametrize(
    ("tekst", "erna", "label", "uitgang"),
    [
        ("Theo's", " mouw", "cliënt", "s"),
        ("Theo\u2019s", " mouw", "cliënt", "s"),
        ("Quispels", " verklaring", "medecliënt", "s"),
        ("Barts", " jas", "medecliënt", "s"),
        ("Vis'", " begeleider", "cliënt", "s"),
        ("Theo's", " mouw", "huisarts", "'"),
        ("Theo", " viel", "cliënt", ""),
        ("Vis'", ", zei hij", "cliënt", ""),
        ("Vis", " viel", "cliënt", ""),
        ("Jacobs", " viel", "cliënt", ""),
        ("Bart Quispel", " viel", "medecliënt", ""),
    ],
)
def test_the_ending_of_a_possessive(tekst: str, erna: str, label: str, uitgang: str) -> None:
    assert bezitsuitgang(tekst, erna, label, _VORMEN) == uitgang


def test_a_name_that_ends_in_s_is_no_possessive_of_a_first_name() -> None:
    assert bezitsuitgang("Hendriks", " viel", "cliënt", ("Hendrik Hendriks", "Hendrik", "Hendriks")) == ""


def test_two_names_with_another_ending_become_the_same() -> None:
    def gelakt(naam: str) -> str:
        document = lees_markdown(f"Volgens {naam} jas viel de pan.")
        stroom = streams(document)[-1]
        lak = Lak.over_mens(stroom, 8, 8 + len(naam), "cliënt", ("Noor", "Theo", "Kees"))
        return platte_tekst(pas_toe(document, [lak], frozenset())).strip()

    assert {gelakt(n) for n in ("Theo's", "Noors", "Kees'")} == {"Volgens [cliënt]s jas viel de pan."}


def test_a_piece_that_lost_its_end_has_no_ending() -> None:
    assert zonder_dubbel([Lak(0, 4, 9, "p")], [Lak(0, 0, 6, "n", "s")]) == [
        Lak(0, 0, 4, "n"),
        Lak(0, 4, 9, "p"),
    ]
