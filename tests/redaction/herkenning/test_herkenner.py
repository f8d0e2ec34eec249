# SPDX-License-Identifier: EUPL-1.2
"""Offsets, overlaps, repetition, streams: what holds for every text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit, Vondst
from redaction.stroom import Stroom

JAN = Identiteit(
    "c1",
    "cliënt",
    "Vries",
    "de",
    ("Johannes", "Adriaan"),
    "Jan",
    "J.A.",
    kenmerken=(("bsn", "111222333"), ("telefoon", "06-12345678"), ("geboortedatum", "3 februari 1971")),
)
HERKENNER = Herkenner([JAN])

STUKJES = st.sampled_from(
    [
        "Jan de Vries",
        "Ja\u00adn de Vri\u200bes",
        "JAN DE VRIES",
        "Rene\u0301e Bos",
        "Dorpsstraat 12a, 3512 AB Utrecht",
        "06 - 12 34 56 78",
        "111.222.333",
        "1\uff111222333",
        "mevrouw\u00a0Bakker",
        "3 februari 1971",
        " ",
        "\n",
        ". ",
        ", ",
        "de",
        "Jаn",
        "zorg-\n",
        "verlening",
        "Zwaan-\r\nstra",
        "\U0001f600",
        "kamer 12",
        "@jan_71",
        "'",
        "-",
        "\t",
        "A1b2",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(STUKJES | st.text(max_size=8), max_size=14).map("".join))
def test_span_hoort_bij_tekst(tekst: str) -> None:
    vorige = 0
    for vondst in HERKENNER.vind(tekst):
        assert tekst[vondst.start : vondst.end] == vondst.tekst
        assert vondst.start >= vorige
        vorige = vondst.end


@settings(max_examples=30, deadline=None)
@given(st.lists(STUKJES, max_size=10))
def test_stromen_blijven_binnen_hun_grenzen(stukken: list[str]) -> None:
    stromen = [Stroom(i, "alinea", s, "") for i, s in enumerate(stukken)]
    for stroom, vondst in HERKENNER.vind_stromen(stromen):
        assert stroom.tekst[vondst.start : vondst.end] == vondst.tekst


def _vondsten(tekst: str) -> list[tuple[str, str, int]]:
    return [(v.tekst, v.soort, v.laag) for v in HERKENNER.vind(tekst)]


def test_adres_is_een_vondst() -> None:
    assert _vondsten("woont op Dorpsstraat 12a, 3512 AB Utrecht.") == [
        ("Dorpsstraat 12a, 3512 AB Utrecht", "adres", 2)
    ]


@pytest.mark.parametrize(
    "vermomd",
    [
        "J\u00adan de Vr\u200bies",
        "Jan\u00a0de\u00a0Vries",
        "Jаn de Vries",
        "Jan de Vri-\nes",
        "ＪＡＮ ＤＥ ＶＲＩＥＳ",
        "Jan\nde Vries",
    ],
)
def test_vermomde_bekende(vermomd: str) -> None:
    (vondst,) = HERKENNER.vind(f"Daarna kwam {vermomd} binnen.")
    assert (vondst.tekst, vondst.laag, vondst.identiteit) == (vermomd, 1, "c1")


def test_naam_een_keer_gevonden_overal_gevonden() -> None:
    stromen = [
        Stroom(0, "alinea", "Gesproken is met mevrouw Chantal Ouwerkerk.", ""),
        Stroom(1, "cel", "Ouwerkerk", ""),
        Stroom(2, "noot", "Volgens OUWERKERK was dat zo; ouwerkerk zei niets.", ""),
    ]
    per_stroom = [(s.nummer, v.tekst, v.laag) for s, v in HERKENNER.vind_stromen(stromen)]
    assert per_stroom == [
        (0, "Chantal Ouwerkerk", 2),
        (1, "Ouwerkerk", 2),
        (2, "OUWERKERK", 2),
        (2, "ouwerkerk", 2),
    ]


def test_kop_van_een_cel_verklaart_de_volgende() -> None:
    stromen = [Stroom(0, "cel", "Cliëntnummer", ""), Stroom(1, "cel", "66120", "")]
    assert [(s.nummer, v.soort) for s, v in HERKENNER.vind_stromen(stromen)] == [(1, "nummer")]


def test_langere_gok_slokt_bekende_niet_op() -> None:
    gevonden = HERKENNER.vind("Begeleider Jan de Vries Directeur tekende.")
    assert ("Jan de Vries", "c1") in [(v.tekst, v.identiteit) for v in gevonden]


def test_zelfde_uitkomst_bij_herhaling() -> None:
    tekst = "Mevrouw Bakker, Jan de Vries en Piet Bos, kamer 12, 06-12345678. " * 20
    assert HERKENNER.vind(tekst) == Herkenner([JAN]).vind(tekst)


def test_lege_tekst() -> None:
    assert HERKENNER.vind("") == ()
    assert HERKENNER.vind_stromen([]) == ()


def test_niet_bekend_zonder_identiteit() -> None:
    vondsten: tuple[Vondst, ...] = Herkenner(()).vind("Jan de Vries belde.")
    assert [(v.tekst, v.laag, v.identiteit) for v in vondsten] == [("Jan de Vries", 2, None)]


@pytest.mark.parametrize(
    "stukje",
    [
        "a.",
        "1-",
        "A ",
        "Van ",
        "A.",
        "Jan ",
        "1 ",
        "(",
        "\u00ad",
        "12 ",
        "en ",
        "a\u0301",
        "J.A.",
        "-\n",
        "1",
        "Aa-",
        " ",
    ],
)
def test_geen_tekst_laat_het_zoeken_ontsporen(stukje: str) -> None:
    import time

    tekst = stukje * (8000 // len(stukje))
    begin = time.process_time()
    HERKENNER.vind(tekst)
    assert time.process_time() - begin < 5


def test_a_word_of_an_allowed_name_is_no_place_of_its_own() -> None:
    tekst = "De inspecteur reed naar Rivierenoord. Ook in Rivierenoord was overleg, bij Zonnehoek niet."
    alles = {v.tekst for v in Herkenner([]).vind(tekst) if v.laag == 2}
    assert {"Rivierenoord", "Zonnehoek"} <= alles
    rest = {v.tekst for v in Herkenner([], toegestaan=["GGD Rivierenoord"]).vind(tekst)}
    assert "Rivierenoord" not in rest
    assert "Zonnehoek" in rest


@pytest.mark.parametrize(
    "tekst",
    [
        "Aan: GGD Veenstreek\nTurfhaven",
        "namens de GGD Veenstreek",
        "Neem dan contact op met de GGD  Veenstreek. Vermeld ons kenmerk.",
    ],
)
def test_part_of_the_name_of_a_public_body_is_no_find_unless_someone_is_called_so(tekst: str) -> None:
    assert not [v for v in Herkenner((), (), ["GGD Veenstreek"]).vind(tekst) if "Veenstreek" in v.tekst]
    bekend = Identiteit("p1", "melder", "Veenstreek")
    vondsten = Herkenner([bekend], (), ["GGD Veenstreek"]).vind(tekst)
    assert [v for v in vondsten if "Veenstreek" in v.tekst]


def test_letter_als_voornaam_breekt_niets() -> None:
    """A first name of one letter also fits the genitive of a word: no name is left of it to repeat."""
    letter = Identiteit(
        id="p1", rol="cliënt", achternaam="Weijde", tussenvoegsel="van der", voornamen=("S.",)
    )
    gevonden = Herkenner([letter]).vind("Geachte collega's, S. van der Weijde komt morgen.")
    assert "S. van der Weijde" in {v.tekst for v in gevonden}
