# SPDX-License-Identifier: EUPL-1.2
"""Whatever signs a text holds: no find reaches into another, and each holds the text at its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit

BEKEND = Identiteit(id="p", rol="cliënt", achternaam="Bos", tussenvoegsel="van den", voornamen=("Anna",))
HERKENNER = Herkenner([BEKEND])
STUKKEN = [
    *("Jan", "de", "van", "'t", "‘t", "d’", "Al-", "Łuk", "O'l", "²", "①", "Ⅷ", ".", ",", "(a)", "[at]", "@"),
    *(
        "Bos",
        "Ann",
        "rani",
        "8",
        "12",
        "mei",
        "B.",
        "e\u0301",
        "𝒶𝓃",
        "İ",
        "ß",
        "ﬁ",
        "%57%61%6c",
        "&#87;&#97;",
    ),
    *(
        "|",
        "Mol-Blok",
        "geb.",
        "06",
        "K's",
        "MT",
        "cliënt",
        "&#87;&#97;&#108;",
        "\n",
        "\u00a0",
        " ",
        "\t",
        "\u200b",
    ),
]
VREEMD = [
    *("Op ² mei 2024 kwam zij", "Noot ¹ 5 mei", "Op ① mei kwam hij", "zie ².³.¹.² hier"),
    *("x .Al-d’\nŁuk", "Ⅷ.‘t\n𝒶𝓃", "f\u00a0.\u00a0z Łsz O'l\u00a0Dijks"),
]


def los(tekst: str) -> bool:
    eind = 0
    for vondst in HERKENNER.vind(tekst):
        if vondst.start < eind or tekst[vondst.start : vondst.end] != vondst.tekst:
            return False
        eind = vondst.end
    return True


@given(st.lists(st.tuples(st.sampled_from(STUKKEN), st.sampled_from(["", " "])), min_size=2, max_size=14))
def test_finds_of_odd_text_stand_apart(stukken: list[tuple[str, str]]) -> None:
    assert los("".join(stuk + erna for stuk, erna in stukken))


@pytest.mark.parametrize("tekst", VREEMD)
def test_signs_that_look_like_numbers_or_letters_stop_nothing(tekst: str) -> None:
    assert los(tekst)
