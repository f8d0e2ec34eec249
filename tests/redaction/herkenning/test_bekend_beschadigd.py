# SPDX-License-Identifier: EUPL-1.2
"""Known people as others call, misspell, break and abbreviate them: found, and of the person meant."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from redaction import Herkenner, Identiteit

MENSEN = (
    Identiteit("johanna", "cliënt", "Oudshoorn", voornamen=("Johanna", "Maria")),
    Identiteit("hendrik", "begeleider", "Berg", "van den", ("Hendrik",)),
    Identiteit("elisabeth", "dochter", "Meijer", "de", ("Elisabeth",)),
)
GEVALLEN = yaml.safe_load(Path(__file__).with_name("bekend_beschadigd.yaml").read_text("utf-8"))
ZIN = "Op dinsdag sprak de inspecteur hierover met {} en daarna nog eens."
HERKENNER = Herkenner(MENSEN)


@pytest.mark.parametrize(
    ("wie", "vorm"), [(wie, vorm) for wie in GEVALLEN if wie != "niemand" for vorm in GEVALLEN[wie]]
)
def test_a_form_is_covered_and_of_the_person_who_is_meant(wie: str, vorm: str) -> None:
    begin = ZIN.index("{")
    plekken = {i for i in range(begin, begin + len(vorm)) if ZIN.format(vorm)[i].isalnum()}
    vondsten = [v for v in HERKENNER.vind(ZIN.format(vorm)) if v.laag < 3]
    assert plekken <= {i for v in vondsten for i in range(v.start, v.end)}
    assert wie in {w for v in vondsten for w in (v.identiteit, *v.kandidaten)}


@pytest.mark.parametrize("vorm", GEVALLEN["niemand"])
def test_what_only_resembles_a_name_is_of_no_one(vorm: str) -> None:
    assert {v.identiteit for v in HERKENNER.vind(ZIN.format(vorm)) if v.laag < 3} <= {None}


def test_a_short_form_that_the_text_gives_to_another_is_not_of_the_known_one() -> None:
    vondsten = HERKENNER.vind("Henk Zwaluwstein was er. Later zei Henk dat hij ging.")
    assert {v.identiteit for v in vondsten if v.soort == "persoon"} == {None}
