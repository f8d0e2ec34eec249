# SPDX-License-Identifier: EUPL-1.2
"""Features without a name, why they identify together, and what is proposed instead."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from redaction.beleid import leeftijdsklasse, stel_voor
from redaction.herkenning.herkenner import Herkenner
from redaction.herleidbaarheid.combinaties import Passage, combinaties, waarom
from redaction.herleidbaarheid.kenmerken import Gevonden, kenmerken_in
from redaction.herleidbaarheid.model import Kenmerk, Kenmerkstand
from redaction.herleidbaarheid.veralgemenen import dagdeel, dagtelling, veralgemeen
from redaction.herleidbaarheid.verslag import herleidbaarheid_als_json, herleidbaarheid_als_tekst

HIER = Path(__file__).parent
GEVALLEN: list[dict[str, Any]] = yaml.safe_load((HIER / "gevallen.yaml").read_text(encoding="utf-8"))
KLASSEN: dict[str, str] = yaml.safe_load((HIER / "klassen.yaml").read_text(encoding="utf-8"))
HERKENNER = Herkenner(())
ZIN = "Mevrouw Jansen is 83 jaar, woont op kamer 12 en heeft dementie."


def kenmerken(
    tekst: str, stand: Kenmerkstand = "voorgesteld", blijft: tuple[str, ...] = ()
) -> tuple[Kenmerk, ...]:
    vondsten = [
        Gevonden(v, stand, f"e-{i:04}", "cliënt" if v.soort == "persoon" else "")
        for i, v in enumerate(HERKENNER.vind(tekst))
    ]
    return kenmerken_in(tekst, vondsten, blijft)


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["tekst"][:40])
def test_kenmerken_en_reden(geval: dict[str, Any]) -> None:
    gevonden = kenmerken(geval["tekst"])
    assert {k.soort for k in gevonden} == set(geval["soorten"])
    redenen = " ".join(waarom(gevonden))
    assert geval["waarom"] in redenen if "waarom" in geval else redenen == ""


@pytest.mark.parametrize(("tekst", "klasse"), KLASSEN.items())
def test_leeftijd_wordt_een_klasse(tekst: str, klasse: str) -> None:
    assert leeftijdsklasse(tekst) == klasse
    assert stel_voor("leeftijd", 2, None, "leeftijd", tekst).label == klasse


def test_een_klasse_zegt_het_eigen_woord_niet_terug() -> None:
    assert all(klasse not in tekst for tekst, klasse in KLASSEN.items())


@pytest.mark.parametrize(
    ("tekst", "telling"),
    [
        ("14 januari 2026", "dag 1"),
        ("16-01-2026", "dag 3"),
        ("13 januari 2026", "de dag ervoor"),
        ("4 januari 2026", "10 dagen ervoor"),
        ("4 januari 2024", ""),
        ("januari 2026", ""),
    ],
)
def test_een_dag_wordt_geteld(tekst: str, telling: str) -> None:
    assert dagtelling(tekst, date(2026, 1, 14)) == telling


def test_zonder_eerste_dag_wordt_niet_geteld() -> None:
    assert dagtelling("14 januari 2026", None) == ""
    assert veralgemeen("datum", "14 januari 2026").tekst == "[januari 2026]"


@pytest.mark.parametrize(
    ("tijd", "deel"),
    [
        ("03.10 uur", "in de nacht"),
        ("9:05", "in de ochtend"),
        ("22.45 uur", "in de avond"),
        ("half acht", "een dagdeel"),
    ],
)
def test_een_tijd_wordt_een_dagdeel(tijd: str, deel: str) -> None:
    assert dagdeel(tijd) == deel


def test_wat_blijft_is_geen_kenmerk() -> None:
    tekst = "Een 83-jarige vrouw van Stichting De Linde."
    assert "organisatie" in {k.soort for k in kenmerken(tekst)}
    assert "organisatie" not in {k.soort for k in kenmerken(tekst, blijft=("Stichting De Linde",))}


def test_na_lakken_kan_een_combinatie_zijn_opgelost() -> None:
    tekst = "Een 83-jarige vrouw op kamer 12."
    (open_,) = combinaties([Passage("rapport", "alinea 1", kenmerken(tekst, "blijft"))])
    (dicht,) = combinaties([Passage("rapport", "alinea 1", kenmerken(tekst, "gelakt"))])
    assert (open_.opgelost, dicht.opgelost) == (False, True)
    assert "alinea 1" in herleidbaarheid_als_tekst([open_])
    assert "alinea 1" not in herleidbaarheid_als_tekst([dicht])
    assert "(opgelost)" in herleidbaarheid_als_tekst([dicht], alles=True)


def test_over_een_mens_telt_het_hele_document_op() -> None:
    zinnen = [
        "Mevrouw Jansen is 83 jaar.",
        "Mevrouw Jansen heeft dementie.",
        "De zus van mevrouw Jansen kwam.",
    ]
    passages = [Passage("rapport", f"alinea {i}", kenmerken(z)) for i, z in enumerate(zinnen, 1)]
    (samen,) = combinaties(passages)
    assert samen.overal and samen.persoon == "cliënt" and samen.plaats == "3 plaatsen samen"
    assert {k.soort for k in samen.kenmerken} == {"leeftijd", "diagnose", "familie"}


def test_het_verslag_noemt_geen_woord_uit_de_tekst_tenzij_gevraagd() -> None:
    gevonden = combinaties([Passage("rapport", "alinea 1", kenmerken(ZIN, "blijft"))])
    stil = herleidbaarheid_als_tekst(gevonden) + herleidbaarheid_als_json(gevonden)
    assert not any(woord in stil for woord in ("Jansen", "83", "kamer 12", "dementie"))
    luid = herleidbaarheid_als_tekst(gevonden, toon=True)
    assert "»83 jaar«" in luid and "Jansen" not in luid
    (eerste,) = json.loads(herleidbaarheid_als_json(gevonden, toon=True))
    assert [k["tekst"] for k in eerste["kenmerken"]] == ["83 jaar", "kamer 12", "dementie"]


def test_elk_voorstel_zegt_of_lak_het_al_voorstelt() -> None:
    standaard = {k.soort: k.voorstel.standaard for k in kenmerken(ZIN)}
    assert standaard == {"leeftijd": True, "locatie": True, "diagnose": False}
