# SPDX-License-Identifier: EUPL-1.2
"""Numbers in labels and ids say where someone is met first, nothing about the name, and never change."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.besluit import Besluitenboek, Entiteit, Vermelding
from redaction.groeperen import nieuw_label, verzamel, werk_bij
from redaction.model import Identiteit, Soort, Vondst
from redaction.nummering import rollabels
from redaction.stroom import Stroom

NAMEN = ("Aalders", "Bos", "Çelik", "Dam", "Evers", "Yildiz", "Zwart")
Plek = tuple[str, int, int, int, int]
"""Document, stream, start, who, layer: a person by number, so that names can be exchanged."""
PLEKKEN = st.lists(
    st.tuples(
        st.sampled_from(["concept", "rapport"]),
        st.integers(0, 4),
        st.integers(0, 40),
        st.integers(0, 6),
        st.integers(2, 3),
    ),
    max_size=25,
    unique_by=lambda p: p[:3],
)


def _mention(naam: str, document: str, stroom: int, start: int, laag: int, soort: Soort) -> Vermelding:
    tekst = " " * start + naam
    vondst = Vondst(start, len(tekst), soort, naam, 0.9, 3 if laag == 3 else 2, "toets")
    return Vermelding(document, Stroom(stroom, "alinea", tekst, "alinea"), vondst)


def _mentions(namen: Sequence[str], plekken: Sequence[Plek], soort: Soort = "persoon") -> list[Vermelding]:
    return [_mention(namen[wie], d, s, start, laag, soort) for d, s, start, wie, laag in plekken]


def _lees(boek: Besluitenboek, mentions: Sequence[Vermelding]) -> tuple[Entiteit, ...]:
    per = verzamel(mentions, (e.sleutel for e in boek.entiteiten))
    return werk_bij(boek, per, (), documenten=["rapport"])


def _wie(namen: Sequence[str], entiteiten: Sequence[Entiteit]) -> list[tuple[int, str, str]]:
    return [(namen.index(e.vormen[0]), e.id, e.label) for e in entiteiten]


@settings(max_examples=200, deadline=None)
@given(st.permutations(NAMEN), PLEKKEN, st.sampled_from(["persoon", "organisatie", "overig"]))
def test_other_names_on_the_same_places_give_the_same_ids_and_labels(
    anders: list[str], plekken: list[Plek], soort: Soort
) -> None:
    eerst = _lees(Besluitenboek(), _mentions(NAMEN, plekken, soort))
    daarna = _lees(Besluitenboek(), _mentions(anders, plekken, soort))
    assert _wie(NAMEN, eerst) == _wie(anders, daarna)


@settings(max_examples=200, deadline=None)
@given(st.permutations(NAMEN), PLEKKEN, PLEKKEN)
def test_a_later_run_keeps_what_was_given_and_goes_on_from_there(
    anders: list[str], plekken: list[Plek], erbij: list[Plek]
) -> None:
    runs = []
    for namen in (NAMEN, anders):
        eerst = _lees(Besluitenboek(), _mentions(namen, plekken))
        daarna = _lees(Besluitenboek(eerst), _mentions(namen, [*plekken, *erbij]))
        assert [(e.id, e.label) for e in daarna[: len(eerst)]] == [(e.id, e.label) for e in eerst]
        assert len({e.label for e in daarna}) == len({e.id for e in daarna}) == len(daarna)
        runs.append(_wie(namen, daarna))
    assert runs[0] == runs[1]


@given(PLEKKEN)
def test_numbers_go_up_as_a_reader_meets_people_in_the_public_document_first(plekken: list[Plek]) -> None:
    entiteiten = _lees(Besluitenboek(), _mentions(NAMEN, plekken))
    gelezen = sorted(plekken, key=lambda p: (p[0] != "rapport", p[1], p[2]))
    volgorde = list(dict.fromkeys(NAMEN[p[3]] for p in gelezen))
    assert [e.vormen[0] for e in entiteiten] == volgorde
    assert [e.label for e in entiteiten] == [f"persoon {n}" for n in range(1, len(volgorde) + 1)]
    assert [e.id for e in entiteiten] == [f"e-{n:04d}" for n in range(1, len(volgorde) + 1)]


def _entiteit(nummer: int, label: str, persoon: str | None = None) -> Entiteit:
    return Entiteit(f"e-{nummer:04d}", f"s{nummer}", "persoon", label, 1, "toets", (), "lakken", "", persoon)


@pytest.mark.parametrize(
    ("gegeven", "nieuw"),
    [
        ((), "persoon 1"),
        (("persoon 1", "persoon 2"), "persoon 3"),
        (("persoon 1", "de buurvrouw", "persoon 3"), "persoon 4"),
        (("persoon",), "persoon 2"),
        (("gegeven", "maart 2026"), "persoon 1"),
    ],
)
def test_someone_added_by_hand_gets_a_number_that_no_one_has(gegeven: tuple[str, ...], nieuw: str) -> None:
    boek = Besluitenboek(tuple(_entiteit(n, label) for n, label in enumerate(gegeven, start=1)))
    assert nieuw_label(boek, "persoon") == nieuw


@pytest.mark.parametrize(
    ("rollen", "gegeven", "labels"),
    [
        ("ab", {}, ["begeleider 1", "begeleider 2"]),
        ("ab", {"b": "begeleider 2"}, ["begeleider 1", "begeleider 2"]),
        ("ab", {"a": "begeleider"}, ["begeleider", "begeleider 2"]),
        ("axb", {"a": "begeleider 1", "b": "begeleider 2"}, ["begeleider 1", "begeleider 3", "begeleider 2"]),
        ("xa", {"a": "begeleider"}, ["begeleider 2", "begeleider"]),
        ("xya", {"a": "begeleider 1"}, ["begeleider 2", "begeleider 3", "begeleider 1"]),
        ("ab", {"a": "de buurman"}, ["de buurman", "begeleider 2"]),
    ],
)
def test_someone_new_in_the_case_takes_no_label_of_another(
    rollen: str, gegeven: dict[str, str], labels: list[str]
) -> None:
    mensen = [Identiteit(wie, "begeleider", wie.upper()) for wie in rollen]
    entiteiten = [_entiteit(n, label, wie) for n, (wie, label) in enumerate(gegeven.items(), start=1)]
    assert list(rollabels(mensen, entiteiten).values()) == labels
