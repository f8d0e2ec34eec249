# SPDX-License-Identifier: EUPL-1.2
"""Each id is explained: wording, source, place, example, neighbours."""

from __future__ import annotations

import json

import pytest

from pipeline.bepalingen.overzicht import als_json, lijst_bepalingen
from pipeline.bepalingen.register import bepalingen, spanningen, voorbeelden
from pipeline.bepalingen.samenhang import verwant
from pipeline.bepalingen.uitleg import uitleg
from pipeline.bepalingen.voorbeeld import van_regel, voorbeeld
from pipeline.bepalingen.zoeken import alle_nummers, met_woord, nummer
from pipeline.fouten import GebruiksFout
from pipeline.toets import alle_regels


def _plat(tekst: str) -> str:
    return " ".join(tekst.split())


@pytest.mark.parametrize("wie", alle_nummers())
def test_each_id_is_explained(wie: str) -> None:
    tekst = uitleg(wie)
    assert tekst.startswith(wie + "\n")
    assert max(len(regel) for regel in tekst.splitlines()) <= 120
    assert "tests/" not in tekst
    if wie in bepalingen():
        b = bepalingen()[wie]
        assert _plat(b.tekst) in _plat(tekst)
        assert _plat(b.plaats) in _plat(tekst)
        assert all(naam in tekst for _, naam in b.plekken.paren())
    elif wie in spanningen():
        assert all(b in tekst for b in spanningen()[wie].tussen)
    else:
        assert _plat(alle_regels()[wie].uitleg) in _plat(tekst)


@pytest.mark.parametrize("wie", voorbeelden())
def test_each_rule_has_a_passing_and_a_failing_example(wie: str) -> None:
    v = van_regel(wie)
    assert v.goed and "De toets zegt:" in v.fout
    assert v.goed != v.fout


@pytest.mark.parametrize("wie", [b.id for b in bepalingen().values() if b.herstelbaar != "nvt"])
def test_what_can_be_breached_has_both_examples(wie: str) -> None:
    v = voorbeeld(bepalingen()[wie])
    assert v.goed and v.fout and v.goed != v.fout


@pytest.mark.parametrize("wie", alle_nummers())
def test_neighbours_exist_and_are_others(wie: str) -> None:
    ander = verwant(wie)
    assert wie not in ander
    assert set(ander) <= set(alle_nummers())


def test_a_cell_shows_the_cell() -> None:
    assert "rij 13, voorgenomen handhavende maatregel" in _plat(uitleg("AK-B2-R13-GI"))
    assert "cliëntenstop" in uitleg("AK-B2-R14-GP")


def test_a_term_shows_length_and_start() -> None:
    tekst = _plat(uitleg("P-S3A.1d"))
    assert "6 weken (instelling onderzoek_aanbieder_weken), vanaf" in tekst
    assert "1 werkdag, vanaf ontvangst van de melding" in _plat(uitleg("P-S1.1"))


def test_a_tension_stands_with_its_provisions() -> None:
    for s in spanningen().values():
        for b in s.tussen:
            assert _plat(s.keuze) in _plat(uitleg(b))


@pytest.mark.parametrize("typ", ["ak-a11a", " AK-A11a ", "AK-A11A"])
def test_an_id_is_found_however_it_was_typed(typ: str) -> None:
    assert nummer(typ) == "AK-A11a"


@pytest.mark.parametrize(("fout", "tip"), [("AK-A11", "AK-A11a"), ("P-S42b", "P-S4.2b"), ("T5", "T05")])
def test_an_unknown_id_gets_a_suggestion(fout: str, tip: str) -> None:
    with pytest.raises(GebruiksFout, match="bedoelde u") as gevangen:
        nummer(fout)
    assert tip in str(gevangen.value)


@pytest.mark.parametrize("fout", ["", "zomaar iets heel anders"])
def test_what_resembles_nothing_is_told_where_to_look(fout: str) -> None:
    with pytest.raises(GebruiksFout, match="--alles"):
        nummer(fout)


def test_a_word_is_searched_in_all_of_it() -> None:
    gevonden = {wie for wie, _ in met_woord("PERSBERICHT")}
    assert {"P-C4c", "P-C4d", "P-C4e", "AK-A10a", "T19"} <= gevonden
    assert not list(met_woord("ditwoordstaatnergens"))


def test_json_says_of_each_provision_where_it_lives_and_what_tests_it() -> None:
    inhoud = json.loads(als_json())
    assert set(inhoud["bepalingen"]) == set(bepalingen())
    assert set(inhoud["spanningen"]) == set(spanningen())
    assert {r["id"] for r in inhoud["regels"]} == set(alle_regels())
    for b in inhoud["bepalingen"].values():
        assert b["tests"]
        assert bool(b["plekken"]) != bool(b["niet_in_software"])


def test_json_of_one_id_is_that_one() -> None:
    alles = json.loads(als_json())
    een = json.loads(als_json("AK-A11a"))
    assert een["bepalingen"] == {"AK-A11a": alles["bepalingen"]["AK-A11a"]}
    assert [r["id"] for r in een["regels"]] == ["AK-A11a"]
    assert json.loads(als_json("T05"))["spanningen"] == {"T05": alles["spanningen"]["T05"]}


def test_the_whole_list_has_every_provision() -> None:
    tekst = lijst_bepalingen()
    assert all(f"  {wie} " in tekst for wie in (*bepalingen(), *spanningen()))


def test_the_files_that_try_a_rule_are_named_when_asked() -> None:
    assert "tests/pipeline/toets/gevallen/LM-WACHT.yaml" in uitleg("LM-WACHT", tests=True)
