# SPDX-License-Identifier: EUPL-1.2
"""Words in another script than Latin are always seen, and always whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.groeperen import kaal
from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit
from redaction.schrift import ander_schrift

HERKENNER = Herkenner([Identiteit("c1", "cliënt", "Соколова", "", ("Анна",), "Аня", "А.")])
LAAG_2 = [
    ("De buurman Иван Петров zag het.", "Иван Петров"),
    ("Ook Γιώργος Παπαδόπουλος zag het.", "Γιώργος Παπαδόπουλος"),
    ("Mevrouw Петрова kwam.", "Петрова"),
    ("De buurman heet олег.", "олег"),
    ("Gesproken met И.П. Сорас.", "И.П. Сорас"),
    ("Ivan Петров was er.", "Ivan Петров"),
    ("De cliënt 王小明 kwam.", "王小明"),
    ("Gebeld door محمد علي.", "محمد علي"),
    ("Dhr. דוד כהן belde.", "דוד כהן"),
    ("Gezien: გიორგი ბერიძე.", "გიორგი ბერიძე"),
    ("Gezien: राम शर्मा.", "राम शर्मा"),
]
LAAG_3 = [
    "Марія",
    "በቀለ",
    "олег",
    "Ωμέγα",
    "Йоргі",
    "а\u0301нна",
    "a\u0438б",
    "β-blokker",
    "Աննա",
    "สมชาย",
    "ირაკლი",
]
LETTERS = st.text(st.characters(categories=["Lu", "Ll", "Lo", "Mn", "Mc"], max_codepoint=0x9FFF), max_size=6)


@pytest.mark.parametrize(("zin", "naam"), LAAG_2)
def test_een_naam_na_een_rol_of_van_twee_hoofdletters(zin: str, naam: str) -> None:
    gevonden = [(v.tekst, v.soort) for v in HERKENNER.vind(zin) if v.laag == 2]
    assert (naam, "persoon") in gevonden


@pytest.mark.parametrize("woord", LAAG_3)
def test_elk_woord_is_minstens_te_bezien_en_heel(woord: str) -> None:
    zin = f"Daar stond {woord} op."
    assert [v.tekst for v in HERKENNER.vind(zin)] == [woord]


def test_een_bekende_in_een_ander_schrift() -> None:
    gevonden = [(v.tekst, v.identiteit) for v in HERKENNER.vind("Анна Соколова kwam; Соколова ging.")]
    assert gevonden == [("Анна Соколова", "c1"), ("Соколова", "c1")]


@settings(max_examples=200, deadline=None)
@given(LETTERS, st.sampled_from("жЖωΩא王ዘกა"), LETTERS)
def test_nooit_half(voor: str, letter: str, na: str) -> None:
    zin = f"Toen kwam {voor}{letter}{na} langs."
    at = zin.index(letter, len("Toen kwam "))
    vondst = next(v for v in HERKENNER.vind(zin) if v.start <= at < v.end)
    links, rechts = zin[vondst.start - 1], zin[vondst.end : vondst.end + 1]
    assert not links.isalnum() and not rechts.isalnum()


def test_latijn_is_geen_ander_schrift() -> None:
    assert not any(ander_schrift(c) for c in "aZéÖŁøŋıßǎẞª7-ʼﬁＡ𝐉")
    assert all(ander_schrift(c) for c in "жΩא王ዘกაا")


def test_twee_namen_blijven_twee() -> None:
    assert len({kaal(n) for n in ("Иван Петров", "Олег Сидоров", "王小明", "李四", "राम", "रीम")}) == 6


@pytest.mark.parametrize("naam", ["தமிழ் இராமன்", "सावित्री", "สมชาย์"])
def test_the_marks_of_a_last_letter_belong_to_the_name(naam: str) -> None:
    zin = f"Tolkgesprek met {naam}."
    assert max(v.end for v in HERKENNER.vind(zin)) == len(zin) - 1
