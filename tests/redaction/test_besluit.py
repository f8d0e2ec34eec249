# SPDX-License-Identifier: EUPL-1.2
"""Decisions bind to text: what survives an edit, and what reopens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.besluit import (
    Besluitenboek,
    Entiteit,
    Vermelding,
    beoordeel,
    beslis,
    beslis_vermelding,
    ververs,
)
from redaction.groeperen import sleutel_van, verzamel, werk_bij
from redaction.model import Identiteit, Soort, Vondst
from redaction.nummering import rollabels
from redaction.stroom import Stroom

NAAM = "Bakker"


def vermeldingen(*zinnen: str, document: str = "rapport") -> list[Vermelding]:
    uit = []
    for nummer, zin in enumerate(zinnen):
        stroom = Stroom(nummer, "alinea", zin, f"alinea {nummer}")
        start = zin.find(NAAM)
        while start >= 0:
            vondst = Vondst(start, start + len(NAAM), "persoon", NAAM, 0.9, 2, "toets")
            uit.append(Vermelding(document, stroom, vondst))
            start = zin.find(NAAM, start + 1)
    return uit


def entiteit() -> Entiteit:
    return Entiteit(
        "e-0001", "persoon:bakker", "persoon", "persoon 1", 2, "toets", (NAAM,), "lakken", "5.1.2.e"
    )


def laat_staan(mentions: list[Vermelding]) -> Entiteit:
    return beslis(entiteit(), "blijft", mentions, reden="ondertekenaar", door="lakker", op="2026-01-01")


def test_a_new_entity_is_open() -> None:
    assert len(beoordeel(entiteit(), vermeldingen("Bakker kwam.")).open) == 1


def test_a_cover_follows_its_entity_to_new_sentences() -> None:
    besloten = beslis(entiteit(), "lakken", vermeldingen("Bakker kwam."), reden="", door="l", op="")
    stand = beoordeel(besloten, vermeldingen("Heel andere zin met Bakker erin.", "Bakker ging."))
    assert (len(stand.gelakt), len(stand.open)) == (2, 0)


def test_standing_binds_to_the_sentence_and_no_more() -> None:
    besloten = laat_staan(vermeldingen("Getekend, Bakker.", "Volgens Bakker was het stil."))
    na = vermeldingen("Getekend, Bakker.", "Volgens Bakker was het druk.", "Een nieuwe zin zonder naam.")
    stand = beoordeel(besloten, na)
    assert [v.stroom.tekst for v in stand.blijft] == ["Getekend, Bakker."]
    assert [v.stroom.tekst for v in stand.open] == ["Volgens Bakker was het druk."]


def test_a_repeated_sentence_reopens_both() -> None:
    besloten = laat_staan(vermeldingen("Getekend, Bakker."))
    stand = beoordeel(besloten, vermeldingen("Getekend, Bakker.", "Getekend, Bakker."))
    assert (len(stand.blijft), len(stand.open)) == (0, 2)


def test_equal_cells_that_were_all_seen_stay() -> None:
    cellen = vermeldingen("Bakker", "Bakker", "Bakker")
    assert len(beoordeel(laat_staan(cellen), cellen[:2]).blijft) == 2


def test_one_mention_can_differ() -> None:
    alle = vermeldingen("Volgens Bakker was het stil.", "Getekend, Bakker.")
    besloten = beslis(entiteit(), "lakken", alle, reden="", door="l", op="")
    besloten = beslis_vermelding(besloten, "blijft", alle[1], alle, reden="ondertekenaar", door="l")
    stand = beoordeel(besloten, alle)
    assert (len(stand.gelakt), len(stand.blijft)) == (1, 1)


def test_lost_decisions_are_shown_as_vervallen() -> None:
    besloten = laat_staan(vermeldingen("Getekend, Bakker."))
    na = ververs(besloten, vermeldingen("Ondertekend, Bakker."))
    assert len(na.vervallen) == 1 and na.uitspraken == ()
    assert ververs(besloten, vermeldingen("Getekend, Bakker.")).vervallen == ()


@given(st.integers(0, 199), st.integers(5, 200))
def test_one_changed_sentence_of_many_reopens_only_itself(welke: int, aantal: int) -> None:
    zinnen = [f"In week {n} sprak Bakker met het team over punt {n * 7}." for n in range(aantal)]
    besloten = laat_staan(vermeldingen(*zinnen))
    welke %= aantal
    zinnen[welke] = "Deze zin over Bakker is helemaal nieuw."
    stand = beoordeel(besloten, vermeldingen(*zinnen))
    assert [v.stroom.nummer for v in stand.open] == [welke]
    assert len(stand.blijft) == aantal - 1


def _vondst(tekst: str, identiteit: str | None = None) -> Vermelding:
    v = Vondst(0, len(tekst), "persoon", tekst, 0.9, 2, "toets", identiteit)
    return Vermelding("rapport", Stroom(0, "alinea", tekst, "alinea 1"), v)


def test_a_surname_joins_its_only_bearer() -> None:
    groepen = verzamel([_vondst("J. de Vries"), _vondst("Jan de Vries"), _vondst("De Vries")])
    assert list(groepen) == ["persoon:vries|j"]


def test_two_bearers_keep_the_bare_surname_apart() -> None:
    groepen = verzamel([_vondst("J. de Vries"), _vondst("K. de Vries"), _vondst("De Vries")])
    assert set(groepen) == {"persoon:vries|j", "persoon:vries|k", "persoon:vries"}


def test_a_surname_still_joins_when_only_an_earlier_run_saw_the_full_name() -> None:
    assert list(verzamel([_vondst("De Vries")], ["persoon:vries|j"])) == ["persoon:vries|j"]


def _ding(soort: Soort, begin: int = 0) -> Vermelding:
    v = Vondst(begin, begin + 7, soort, "De Boei", 0.5, 2, "toets")
    return Vermelding("rapport", Stroom(0, "alinea", "De Boei De Boei De Boei", "alinea 1"), v)


@pytest.mark.parametrize(
    ("eerder", "sleutels"),
    [
        ([], {"organisatie:de boei"}),
        (["locatie:de boei"], {"locatie:de boei"}),
        (["locatie:de boei", "organisatie:de boei"], {"locatie:de boei", "organisatie:de boei"}),
    ],
)
def test_a_house_and_a_firm_of_one_name_are_one_unless_decided_on_apart(
    eerder: list[str], sleutels: set[str]
) -> None:
    groepen = verzamel([_ding("locatie"), _ding("organisatie", 8), _ding("organisatie", 16)], iter(eerder))
    assert set(groepen) == sleutels
    assert sum(map(len, groepen.values())) == 3


def test_a_known_person_is_one_entity_in_every_spelling() -> None:
    groepen = verzamel([_vondst("Jan", "p1"), _vondst("J. Bakker", "p1"), _vondst("bakker", "p1")])
    assert list(groepen) == ["bekend:p1"]


def test_labels_number_only_shared_roles() -> None:
    mensen = [
        Identiteit("a", "cliënt", "A"),
        Identiteit("b", "begeleider", "B"),
        Identiteit("c", "begeleider", "C"),
    ]
    assert rollabels(mensen) == {"a": "cliënt", "b": "begeleider 1", "c": "begeleider 2"}


def test_a_second_run_keeps_ids_labels_and_decisions() -> None:
    eerst = verzamel([_vondst("J. Smit"), _vondst("K. Smit")])
    boek = Besluitenboek(werk_bij(Besluitenboek(), eerst, ()))
    daarna = verzamel([_vondst("A. Aalders"), _vondst("J. Smit"), _vondst("K. Smit")])
    opnieuw = werk_bij(boek, daarna, ())
    oud = {e.sleutel: (e.id, e.label) for e in boek.entiteiten}
    assert all((e.id, e.label) == oud.get(e.sleutel, (e.id, e.label)) for e in opnieuw)
    assert len({e.label for e in opnieuw}) == 3


def test_genitive_and_title_do_not_split_a_person() -> None:
    assert sleutel_van(_vondst("mevrouw Smit").vondst) == sleutel_van(_vondst("Smit").vondst)
    assert sleutel_van(_vondst("Jansens'").vondst) == sleutel_van(_vondst("Jansen").vondst)
