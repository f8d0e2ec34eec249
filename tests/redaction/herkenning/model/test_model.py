# SPDX-License-Identifier: EUPL-1.2
"""The model file and the recognizer: size, offsets, speed and start-up with generous margins."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.model import namenlijst
from redaction.herkenning.model.soortvinden import SOORTEN
from redaction.herkenning.model.vinden import DREMPEL, PERSOON, namen
from redaction.herkenning.soorten.persoon_model import PersoonModel
from redaction.herkenning.tekst import Tekst

TEKST = (Path(__file__).parents[1] / "rapportpassage.md").read_text(encoding="utf-8")
STUK = st.sampled_from(
    ["Jan de Vries", " ", "\n", ". ", "dunya", "VAN DEN BERG", "J.", "😀", "'s", "-", "12", "\t", "|"]
)
MEGABYTE = 1_000_000


def test_past_in_de_wheel() -> None:
    bestanden = (PERSOON.bestand, SOORTEN.bestand, namenlijst.BESTAND)
    assert sum(b.stat().st_size for b in bestanden) <= 10 * MEGABYTE


@settings(max_examples=150, deadline=None)
@given(st.lists(STUK | st.text(max_size=8), max_size=12).map("".join))
def test_voorstellen_liggen_op_volgorde_in_de_tekst(tekst: str) -> None:
    vorige = 0
    for start, end, kans in (n[:3] for n in namen(tekst) if n.persoon):
        assert vorige <= start < end <= len(tekst)
        assert DREMPEL <= kans <= 1.0001
        assert tekst[start:end].strip() == tekst[start:end]
        vorige = end


def test_herkenner_is_laag_twee() -> None:
    gevonden = list(
        PersoonModel().vind(Tekst("😀 Gisteren belde mevrouw Wietske Hoornstra met de huisarts."))
    )
    assert [(t.start, t.end, t.soort, t.laag, t.bron) for t in gevonden] == [
        (25, 42, "persoon", 2, "persoon.model")
    ]


def test_zelfde_uitkomst_bij_herhaling() -> None:
    assert list(namen(TEKST)) == list(namen(TEKST))


@pytest.mark.parametrize("tekst", ["", "\n\n", "...", "12 34", "de en het"])
def test_niets_te_vinden(tekst: str) -> None:
    assert list(namen(tekst)) == []


@pytest.mark.parametrize("stuk", ["A", "a ", "A. ", "Jan ", "-", "'", "\n", "van ", "É", "|"])
def test_geen_tekst_laat_het_zoeken_ontsporen(stuk: str) -> None:
    begin = time.process_time()
    list(namen(stuk * (20_000 // len(stuk))))
    assert time.process_time() - begin < 5


def test_snel_genoeg() -> None:
    lang = "\n\n".join([TEKST] * 8)
    list(namen(TEKST))
    assert len(lang) / min(_duur(lang) for _ in range(5)) > 100_000


def _duur(tekst: str) -> float:
    """Process time in seconds; the best of some tries tells the code from a busy machine."""
    begin = time.process_time()
    list(namen(tekst))
    return time.process_time() - begin


def test_opstarten_kost_niets() -> None:
    """Importing the model opens no file, and opening it takes no time to speak of."""
    code = (
        "import time, redaction.herkenning.engine\nimport redaction.herkenning.model.vinden as v\n"
        "b = time.process_time(); list(v.namen('Gisteren belde Jan.'))\n"
        "print(time.process_time() - b)"
    )
    uit = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(uit.stdout) < 0.5


def test_naam_uit_het_model_wordt_overal_gezien() -> None:
    tekst = "Om tien uur kwam wietske hoornstra de sleutel brengen.\n\nlater belde hoornstra terug"
    gevonden = [v.tekst for v in Herkenner(()).vind(tekst) if v.soort == "persoon" and v.laag == 2]
    assert gevonden == ["wietske hoornstra", "hoornstra"]


def test_los_aanhalingsteken_in_een_naam() -> None:
    """A sign alone between two likely words is part of no name, and stops nothing."""
    assert (
        Herkenner([]).vind("de ' pester power ' van jonge consumenten beperkt zich niet tot snoep .")
        is not None
    )
