# SPDX-License-Identifier: EUPL-1.2
"""Decisions of whom, on what they saw: hand edits, forged deciders, stale lists, swapped pictures."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PIL import Image

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout, Geweigerd, ZaakFout
from pipeline.lakken import (
    Keus,
    Kiezer,
    Stap,
    kies,
    kies_onderdelen,
    kies_vermelding,
    lak,
    lees_boek,
    lees_werk,
    voeg_toe,
    voer_uit,
)
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.keur import keur
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

ALINEAS = ["Cliënt Riek Kuiper viel in de gang.", "Volgens Yusuf Demirtaş was de vloer nat."]
BOEK = "lakbesluiten.yaml"


def doe(map_: Path, *stappen: Stap, door: str = "lakker") -> None:
    voer_uit(Dossier.open(map_), stappen, door, NU)


def alles(keuze: str, door: str = "lakker", reden: str = "") -> Stap:
    return kies(Kiezer(alleen_open=True), Keus(keuze, reden), door, NU)


@pytest.fixture
def besloten(tmp_path: Path) -> Path:
    lak(dossier(tmp_path, ALINEAS), NU)
    doe(tmp_path, alles("lakken"))
    return tmp_path


def wijzig(map_: Path, oud: str, nieuw: str) -> None:
    pad = map_ / BOEK
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("oud", "nieuw"), [("keuze: lakken", "keuze: blijft"), ("door: lakker", "door: keurder")]
)
def test_a_hand_edit_waits_for_a_person_and_survives_a_new_reading(
    besloten: Path, oud: str, nieuw: str
) -> None:
    wijzig(besloten, oud, nieuw)
    with pytest.raises(Geweigerd, match="buiten lakmoes om"):
        bouw(Dossier.open(besloten), "publiek", NU)
    uitslag = lak(Dossier.open(besloten), NU)
    assert [b for b in uitslag.leesbevindingen if b[0] == BOEK and b[3]]
    with pytest.raises(Geweigerd, match="buiten lakmoes om"):
        bouw(Dossier.open(besloten), "publiek", NU)
    doe(besloten, alles("lakken", "teamleider"), door="teamleider")
    assert bouw(Dossier.open(besloten), "publiek", NU)


def test_a_decider_stays_one_whatever_the_file_says(besloten: Path) -> None:
    wijzig(besloten, "door: lakker", "door: communicatie")
    doe(besloten, alles("lakken", "teamleider"), door="teamleider")
    bouw(Dossier.open(besloten), "publiek", NU)
    for wie in ("lakker", "teamleider", "communicatie"):
        with pytest.raises(Geweigerd, match="besliste"):
            keur(Dossier.open(besloten), "rapport", "publiek", wie, NU)


def test_decisions_that_are_gone_are_noticed(besloten: Path) -> None:
    (besloten / BOEK).unlink()
    with pytest.raises(Geweigerd, match="weggehaald"):
        bouw(Dossier.open(besloten), "publiek", NU)


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("id: e-0001", "id: kapot"),
        ("id: e-0001", "id: e-0002"),
        ("keuze: lakken", "kueze: lakken"),
        ("keuze: lakken", "keuze: misschien"),
        ("door: lakker", "door: ''"),
        ("entiteiten:", "entiteitjes:"),
    ],
)
def test_a_mutilated_file_is_refused_in_words(besloten: Path, oud: str, nieuw: str) -> None:
    wijzig(besloten, oud, nieuw)
    with pytest.raises(ZaakFout, match="beschadigd"):
        lees_boek(besloten)


@pytest.mark.parametrize(
    ("stap", "fout"),
    [
        (lambda: kies_vermelding("e-0001", 1, Keus("voorstel"), "lakker"), "alleen --lakken, --blijft of"),
        (lambda: kies_vermelding("e-0001", 1, Keus("lakken", grond="5.1.2.e"), "lakker"), "een grond geldt"),
        (lambda: kies_vermelding("e-0001", 1, Keus("blijft", "ja", "zus"), "lakker"), "een label komt"),
        (lambda: kies_vermelding("e-0001", 1, Keus("lakken", label="Kuiper"), "lakker"), "label"),
        (
            lambda: kies(Kiezer(vormen=("Riek Kuiper", "De Haan")), Keus("lakken"), "lakker", NU),
            "de 2e --vorm",
        ),
        (lambda: kies(Kiezer(ids=("e-0001", "e-9999")), Keus("lakken"), "lakker", NU), "geen voorstel"),
        (lambda: kies(Kiezer(soorten=("persoonn",)), Keus("lakken"), "lakker", NU), "soorten bestaat niet"),
        (lambda: kies(Kiezer(ids=("e-0001",)), Keus("lakken", grond="9.z"), "lakker", NU), "grond 9"),
        (lambda: kies(Kiezer(ids=("e-0001",)), Keus("lakken", label="Kuiper"), "lakker", NU), "label"),
        (lambda: kies(Kiezer(ids=("e-0001",)), Keus("lakken", label="zus van Riek"), "lakker", NU), "label"),
        (lambda: kies(Kiezer(ids=("e-0001",)), Keus("lakken", label="a] b [c"), "lakker", NU), "haken"),
        (lambda: voeg_toe("Kuip", "persoon", "", "lakker", NU), "hele woorden"),
        (lambda: voeg_toe("vloer", "locatie", "bij Demirtaş", "lakker", NU), "label"),
    ],
)
def test_a_decision_that_would_do_something_else_is_refused(
    besloten: Path, stap: Callable[[], Stap], fout: str
) -> None:
    with pytest.raises(GebruiksFout, match=fout) as gevangen:
        doe(besloten, stap())
    assert not [n for n in ("Kuiper", "Riek", "Demirtaş") if n in str(gevangen.value)]


def test_letting_stand_waits_for_a_new_reading_of_changed_text(besloten: Path) -> None:
    schrijf_rapport(besloten, [*ALINEAS, "Yusuf Demirtaş had ook schulden."])
    keus = Keus("blijft", "wil genoemd worden")
    stap = kies(Kiezer(vormen=("Yusuf Demirtaş",)), keus, "lakker", NU)
    with pytest.raises(GebruiksFout, match="gewijzigd sinds lakmoes lak"):
        doe(besloten, stap)
    lak(Dossier.open(besloten), NU)
    doe(besloten, stap)


def test_deciding_what_reopened_keeps_the_rest(tmp_path: Path) -> None:
    zinnen = [f"In week {n} belde Yusuf Demirtaş over punt {n} van de afspraken." for n in range(5)]
    lak(dossier(tmp_path, zinnen), NU)
    doe(tmp_path, alles("blijft", reden="wil genoemd worden"))
    schrijf_rapport(tmp_path, [*zinnen, "Volgens Yusuf Demirtaş was hij zelf ziek."])
    lak(Dossier.open(tmp_path), NU)
    doe(tmp_path, alles("lakken"))
    werk = lees_werk(Dossier.open(tmp_path), lees_boek(tmp_path))
    stand = next(s for s in werk.standen if s.entiteit.persoon == "begeleider-1")
    assert (len(stand.blijft), len(stand.gelakt), len(stand.open)) == (5, 1, 0)


def met_plaatje(map_: Path, kleur: str) -> None:
    beeld = io.BytesIO()
    Image.new("RGB", (40, 30), kleur).save(beeld, "PNG")
    document = docx.Document()
    document.add_heading("Rapport over een val", 1)
    document.add_paragraph(ALINEAS[0])
    document.add_picture(io.BytesIO(beeld.getvalue()))
    document.save(str(map_ / "documenten" / "rapport.docx"))


def test_another_picture_in_the_same_place_is_decided_anew(tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    met_plaatje(tmp_path, "red")
    lak(Dossier.open(tmp_path), NU)
    doe(tmp_path, alles("lakken"), kies_onderdelen((), "opnemen", "plattegrond", "lakker"))
    (eerst,) = bouw(Dossier.open(tmp_path), "publiek", NU)
    assert eerst.onderdelen_open == 0
    assert b"data:image/png" in (tmp_path / "versies/publiek/rapport.html").read_bytes()
    met_plaatje(tmp_path, "blue")
    assert lak(Dossier.open(tmp_path), NU).onderdelen_open == 1
    bouw(Dossier.open(tmp_path), "publiek", NU)
    assert b"data:image" not in (tmp_path / "versies/publiek/rapport.html").read_bytes()
