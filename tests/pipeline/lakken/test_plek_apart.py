# SPDX-License-Identifier: EUPL-1.2
"""One place of a shared surname gets a label of its own, is reopened alone, and says what was decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.lakken import Keus, Kiezer, kies, kies_vermelding, lak, lees_boek, toon_open, voer_uit
from pipeline.lakken.bestand import boek_tekst
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.keur import keur
from redaction import lees, platte_tekst
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

ALINEAS = ["Riek Kuiper viel in de gang.", "Daarna belde Kuiper de huisarts.", "De vloer was nat."]


@pytest.fixture
def d(tmp_path: Path) -> Path:
    lak(dossier(tmp_path, ALINEAS), NU)
    return tmp_path


def _apart(map_: Path, keus: Keus) -> None:
    voer_uit(Dossier.open(map_), [kies_vermelding("e-0001", 2, keus, "lakker")], "lakker", NU)


def _alles(map_: Path, keus: Keus) -> None:
    voer_uit(Dossier.open(map_), [kies(Kiezer(alleen_open=True), keus, "lakker", NU)], "lakker", NU)


def _gebouwd(map_: Path) -> str:
    bouw(Dossier.open(map_), "publiek", NU)
    return platte_tekst(lees(map_ / "versies/publiek/rapport.docx").document)


def _toon(map_: Path, kiezer: Kiezer | None = None, keuze: str = "") -> str:
    return "\n".join(toon_open(Dossier.open(map_), kiezer or Kiezer(), keuze))


def test_een_plek_krijgt_een_eigen_label_en_houdt_het(d: Path) -> None:
    _apart(d, Keus("lakken", label="zus"))
    _alles(d, Keus("voorstel"))
    tekst = _gebouwd(d)
    assert "[cliënt] viel" in tekst and "belde [zus] de" in tekst and "Kuiper" not in tekst
    keur(Dossier.open(d), "rapport", "publiek", "keurder", NU)


def test_verandert_de_zin_dan_blijft_de_naam_gelakt(d: Path) -> None:
    _apart(d, Keus("lakken", label="zus"))
    _alles(d, Keus("lakken"))
    schrijf_rapport(d, [ALINEAS[0], "Toen riep Kuiper de huisarts.", ALINEAS[2]])
    lak(Dossier.open(d), NU)
    assert "riep [cliënt] de" in _gebouwd(d)


def test_een_plek_die_apart_is_besloten_houdt_dat_bij_de_rest(d: Path) -> None:
    _apart(d, Keus("blijft", "een ander mens"))
    _alles(d, Keus("lakken"))
    assert "belde Kuiper de" in _toon(d, keuze="blijft").replace("»", "").replace("«", "")


def test_een_plek_gaat_alleen_open(d: Path) -> None:
    _alles(d, Keus("lakken"))
    _apart(d, Keus("open"))
    regels = _toon(d).splitlines()
    assert [r.split()[0] for r in regels] == ["e-0001", "e-0001:2"] and "open: 1 van 2" in regels[0]
    _alles(d, Keus("blijft", "een ander mens"))
    assert "e-0001:1 (al besloten: lakken als [cliënt])" in _toon(d, Kiezer(ids=("e-0001",)))
    assert "e-0001:2 (al besloten: blijft, apart door lakker)" in _toon(d, Kiezer(ids=("e-0001",)))


def test_wat_is_besloten_is_na_te_kijken(d: Path) -> None:
    assert _toon(d, keuze="lakken") == "Er is nog niets besloten om te lakken."
    _apart(d, Keus("lakken", label="zus"))
    _alles(d, Keus("lakken"))
    gelakt = _toon(d, keuze="lakken")
    assert "besloten: lakken als [cliënt], grond 5.1.2.e; door lakker op 01-06-2026 12:00" in gelakt
    assert "e-0001:2 (al besloten: lakken als [zus], apart door lakker)" in gelakt
    assert _toon(d, keuze="open") == _toon(d) and "--toon --lakken" in _toon(d)


def test_zonder_eigen_label_is_het_bestand_als_altijd(d: Path) -> None:
    """An older dossier keeps its hash: no field stands there that says nothing."""
    _apart(d, Keus("blijft", "een ander mens"))
    assert b"label: ''" not in boek_tekst(lees_boek(d))
    uitspraak = boek_tekst(lees_boek(d)).split(b"uitspraken:\n")[1].split(b"vervallen")[0]
    assert b"label" not in uitspraak
