# SPDX-License-Identifier: EUPL-1.2
"""Typing errors in names: found, and of the person meant; ordinary words and names of others are not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from redaction import Herkenner, Identiteit, sleutel_van
from redaction.herkenning.verschrijving import KORTST, LANG, distance
from redaction.herkenning.woorden import achternaam, gewoon, kaal, vast, voornaam

MENSEN = (
    Identiteit("client", "cliënt", "Hoogenboezem", voornamen=("Wietske", "Johanna"), voorletters="W.J."),
    Identiteit("dochter", "dochter", "Vlietstra-Bakkerman", "van der", ("Sjoukje",), "Sjoukje", "S."),
    Identiteit("zorgmanager", "zorgmanager", "El Mansouri", voornamen=("Fatima-Zahra",), roepnaam="Fatima"),
)
GEVALLEN = yaml.safe_load(Path(__file__).with_name("verschrijvingen.yaml").read_text("utf-8"))
ZIN = "Op dinsdag sprak de inspecteur hierover met {} en daarna nog eens."
HERKENNER = Herkenner(MENSEN)
LETTERS = "abcdefghijklmnoprstuvwz"


def wie_in(vorm: str) -> set[str | None]:
    begin = ZIN.index("{")
    vondsten = HERKENNER.vind(ZIN.format(vorm))
    return {v.identiteit for v in vondsten if v.start < begin + len(vorm) and v.end > begin and v.laag < 3}


@pytest.mark.parametrize(
    ("wie", "vorm"), [(wie, vorm) for wie in GEVALLEN if wie != "niemand" for vorm in GEVALLEN[wie]]
)
def test_a_form_is_of_the_person_who_is_meant(wie: str, vorm: str) -> None:
    assert wie_in(vorm) == {wie}


@pytest.mark.parametrize("vorm", GEVALLEN["niemand"])
def test_a_word_or_the_name_of_another_is_of_no_one(vorm: str) -> None:
    assert wie_in(vorm) <= {None}


def test_one_person_has_one_key_however_misspelled() -> None:
    vondsten = HERKENNER.vind("Gesproken met Wietske Hoogenboezem. Later belde hoogenbozem nog.")
    assert {sleutel_van(v) for v in vondsten if v.soort == "persoon"} == {"bekend:client"}


def test_a_misspelled_name_of_two_people_is_put_before_the_reviewer() -> None:
    broer = Identiteit("broer", "broer", "Hoogenboezem", voornamen=("Sikko",))
    (vondst,) = Herkenner([MENSEN[0], broer]).vind("Later belde hoogenbozem nog eens op.")
    assert vondst.identiteit is None and vondst.kandidaten == ("broer", "client")


@st.composite
def verschreven(draw: st.DrawFn) -> tuple[str, str]:
    """A name word, and the same with one letter dropped, doubled, changed or swapped, not the first."""
    woord = draw(
        st.sampled_from(["hoogenboezem", "wietske", "vlietstra", "bakkerman", "mansouri", "sjoukje"])
    )
    at = draw(st.integers(1, len(woord) - 2))
    letter = draw(st.sampled_from(LETTERS))
    soort = draw(st.sampled_from(["weg", "dubbel", "anders", "wissel"]))
    uit = {
        "weg": woord[:at] + woord[at + 1 :],
        "dubbel": woord[:at] + woord[at] + woord[at:],
        "anders": woord[:at] + letter + woord[at + 1 :],
        "wissel": woord[:at] + woord[at + 1] + woord[at] + woord[at + 2 :],
    }[soort]
    return woord, uit


@settings(max_examples=60, deadline=None)
@given(verschreven(), st.sampled_from([str.lower, str.capitalize, str.upper]))
def test_any_one_error_in_any_case_is_found(paar: tuple[str, str], schrijf: object) -> None:
    _, vorm = paar
    hoofd = vorm.capitalize()
    assume(not (gewoon(vorm) or vast(vorm) or voornaam(hoofd) or achternaam(hoofd)))
    assert wie_in(schrijf(vorm))  # type: ignore[operator]
    assert None not in wie_in(vorm)


@settings(max_examples=200, deadline=None)
@given(st.text(LETTERS, max_size=12), st.text(LETTERS, max_size=12))
def test_the_distance_is_one_between_both_and_bounded(een: str, ander: str) -> None:
    assert distance(een, ander, 2) == distance(ander, een, 2)
    assert (distance(een, ander, 2) == 0) is (een == ander)
    assert distance(een, een + "xyz", 2) == 3


def test_short_names_have_no_neighbours() -> None:
    kort = Herkenner([Identiteit("k", "cliënt", "Jorna")])
    assert not [v for v in kort.vind("Dat is de norna van het jorra.") if v.identiteit and v.laag < 3]
    assert KORTST == 6 and LANG == 9 and kaal("Jorna") == "jorna"
