# SPDX-License-Identifier: EUPL-1.2
"""Every document of the afsprakenkader and draaiboek: recipients, contents, predecessors; cases as data."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.bronnen import sjablonen
from pipeline.documenten.genereren import genereer
from pipeline.documenten.soort import Exemplaar, Gegevens, NogNiet
from pipeline.documenten.vinden import soorten
from pipeline.dossier import Dossier
from tests.pipeline.documenten.gevallen import gegevens as andere_zaak
from tests.pipeline.documenten.pakket import alles, delen, tekst
from tests.pipeline.documenten.samen import NU, gegevens, lees, map_met

GEVALLEN = lees(Path(__file__).parent / "samen_gevallen.yaml")
STUKKEN: dict[str, dict[str, Any]] = GEVALLEN["stukken"]


def _maak(g: Gegevens, soort: str) -> dict[str, tuple[Exemplaar, bytes]]:
    kind = soorten()[soort]
    assert kind.geldt(g) is None
    return {e.bestandsnaam: (e, kind.maak(sjablonen() / kind.sjabloon, e, g)) for e in kind.exemplaren(g, NU)}


def _reden(g: Gegevens, soort: str) -> str:
    kind = soorten()[soort]
    reden = kind.geldt(g)
    if reden is not None:
        return reden
    with pytest.raises(NogNiet) as fout:
        kind.exemplaren(g, NU)
    return str(fout.value)


@pytest.mark.parametrize("soort", STUKKEN)
def test_contents_and_recipients(soort: str, tmp_path: Path) -> None:
    gemaakt = _maak(gegevens(tmp_path), soort)
    assert set(gemaakt) == set(STUKKEN[soort])
    for naam, verwacht in STUKKEN[soort].items():
        exemplaar, docx = gemaakt[naam]
        assert exemplaar.ontvanger == verwacht.get("aan")
        assert exemplaar.hoedanigheid == verwacht.get("als", "")
        inhoud = tekst(docx)
        for woorden in verwacht["bevat"]:
            assert woorden in inhoud, f"{naam}: {woorden}"
        for woorden in verwacht.get("niet", ()):
            assert woorden not in alles(docx), f"{naam}: {woorden}"


@pytest.mark.parametrize("soort", STUKKEN)
def test_package(soort: str, tmp_path: Path) -> None:
    g = gegevens(tmp_path)
    gemaakt = _maak(g, soort)
    assert gemaakt == _maak(g, soort), "same input, same bytes"
    for exemplaar, docx in gemaakt.values():
        pakket = delen(docx)
        document, kern = pakket["word/document.xml"], pakket["docProps/core.xml"]
        assert g.zaak.kenmerk in tekst(docx)
        assert f"<dc:title>{exemplaar.context['titel']}</dc:title><dc:language>nl-NL" in kern
        assert not re.search("creator|lastModifiedBy|created|revision", kern)
        assert document.count("<w:tbl>") == document.count("<w:tblHeader/>")
        assert 'w:pStyle w:val="Title"' in document and 'w:pStyle w:val="Heading1"' in document
        assert not re.search(r"[{}]|None|Zwaluwenburg", alles(docx))


@pytest.mark.parametrize(("soort", "wijzig", "woord"), GEVALLEN["weigeringen"])
def test_not_ready_names_what_is_missing(
    soort: str, wijzig: dict[str, Any], woord: str, tmp_path: Path
) -> None:
    assert woord in _reden(gegevens(tmp_path, wijzig), soort)


@pytest.mark.parametrize(("soort", "teksten", "woord"), GEVALLEN["teksten"])
def test_texts_beside_the_case(soort: str, teksten: dict[str, str], woord: str, tmp_path: Path) -> None:
    reden = _reden(gegevens(tmp_path, teksten=teksten), soort)
    assert woord in reden and "Fenna" not in reden


@pytest.mark.parametrize(("soort", "wijzig", "bestand", "wel", "niet"), GEVALLEN["anders"])
def test_another_case_another_letter(
    soort: str, wijzig: dict[str, Any], bestand: str, wel: list[str], niet: list[str], tmp_path: Path
) -> None:
    inhoud = tekst(_maak(gegevens(tmp_path, wijzig), soort)[bestand][1])
    assert all(woorden in inhoud for woorden in wel), wel
    assert not [woorden for woorden in niet if woorden in inhoud]


@pytest.mark.parametrize(("soort", "wijzig", "hoeveel", "melding"), GEVALLEN["deels"])
def test_what_cannot_be_made_yet_is_said(
    soort: str, wijzig: dict[str, Any], hoeveel: int, melding: str, tmp_path: Path
) -> None:
    gemaakt = list(_maak(gegevens(tmp_path, wijzig), soort).values())
    assert len(gemaakt) == hoeveel
    assert melding in " ".join(gemaakt[0][0].meldingen)


@pytest.mark.parametrize("soort", STUKKEN)
def test_without_names_it_says_so_or_does_without(soort: str, tmp_path: Path) -> None:
    g = replace(gegevens(tmp_path), personen=None)
    assert soorten()[soort].geldt(g) is None
    with pytest.raises(NogNiet, match=r"personen\.yaml ontbreekt"):
        soorten()[soort].exemplaren(g, NU)


@pytest.mark.parametrize("soort", STUKKEN)
@pytest.mark.parametrize("naam", ["eigen_onderzoek", "gezamenlijk", "onderzoek_aanbieder"])
def test_a_case_without_these_blocks_says_what_to_do(naam: str, soort: str, tmp_path: Path) -> None:
    reden = soorten()[soort].geldt(andere_zaak(naam, tmp_path))
    assert reden and reden.endswith(".") and reden[0].islower()


def test_earlier_step_accounted_for_opens_the_next(tmp_path: Path) -> None:
    stap = {"soort": "stap_verantwoord", "moment": "2026-03-01", "stap": 1, "status": "gedaan"}
    g = gegevens(tmp_path / "a", {"gebeurtenissen.0": stap})
    assert soorten()["projectgroepafspraken"].geldt(g) is None
    uitgesteld = gegevens(tmp_path / "b", {"gebeurtenissen.0": stap | {"status": "alsnog"}})
    assert "opdrachtformulier" in (soorten()["projectgroepafspraken"].geldt(uitgesteld) or "")


def test_exactly_the_seven_questions(tmp_path: Path) -> None:
    _, docx = _maak(gegevens(tmp_path), "igj_contactformulier")["igj_contactformulier-februari.docx"]
    vragen = re.findall(r"^(\d[a-c]?)\. ", tekst(docx), re.MULTILINE)
    assert vragen == ["1a", "1b", "1c", "2", "3a", "3b", "3c", "4a", "4b", "5", "6", "7"]


@pytest.mark.parametrize("wie", ["leider", "tekent_igj"])
def test_someone_without_a_name_is_asked_for(wie: str, tmp_path: Path) -> None:
    g = gegevens(tmp_path, zonder_naam=wie)
    with pytest.raises(NogNiet, match=f"personen.yaml noemt {wie} niet"):
        soorten()["plan_van_aanpak"].exemplaren(g, NU)


def test_the_whole_case_by_command(tmp_path: Path) -> None:
    folder = map_met(tmp_path)
    eerste = genereer(Dossier.open(folder), list(STUKKEN), NU)
    assert {r.stand for r in eerste} == {"nieuw"}
    assert len(eerste) == sum(len(bestanden) for bestanden in STUKKEN.values())
    register = (folder / "register.jsonl").read_text("utf-8")
    assert register.count('"genereer"') == len(eerste) and "Tromp" not in register
    assert {r.stand for r in genereer(Dossier.open(folder), list(STUKKEN), NU)} == {"gelijk"}
