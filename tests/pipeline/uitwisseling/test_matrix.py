# SPDX-License-Identifier: EUPL-1.2
"""The matrix, cell by cell, against a copy that was written from the source."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from pipeline.uitwisseling.matrix import CELLEN, RIJEN, als_tabel, cel
from pipeline.uitwisseling.oordeel import beoordeel
from pipeline.zaak.uitwisseling import Onderwerp
from tests.pipeline.toets.zaken import lees
from tests.pipeline.uitwisseling.hulp import GEVALLEN, uitwisseling, zaak

BRON: dict[int, dict[str, Any]] = lees(GEVALLEN / "matrix.yaml")["rijen"]
KOLOM = {
    "GP": ("gemeente", "proces"), "GI": ("gemeente", "inhoudelijk"),
    "TP": ("toezichthouder", "proces"), "TI": ("toezichthouder", "inhoudelijk"),
}  # fmt: skip
CEL = [(nummer, rij["sleutel"], kolom, rij[kolom]) for nummer, rij in BRON.items() for kolom in KOLOM]
PARTIJ = {"gemeente": "waterdam", "toezichthouder": "toezicht"}
STOP = [{"soort": "maatregel", "moment": "2026-05-01", "maatregel": "stop", "stap": "getroffen"}]


def test_there_are_56_cells_with_the_ids_of_the_inventory() -> None:
    assert len(CEL) == len(CELLEN) == 56
    assert set(CELLEN) == {f"AK-B2-R{nummer:02}-{kolom}" for nummer, _, kolom, _ in CEL}
    assert [r.sleutel for r in RIJEN] == list(get_args(Onderwerp))


@pytest.mark.parametrize(("nummer", "sleutel", "kolom", "antwoord"), CEL)
def test_cell(nummer: int, sleutel: Onderwerp, kolom: str, antwoord: str) -> None:
    kanaal, informatie = KOLOM[kolom]
    gevonden = cel(sleutel, kanaal, informatie)  # type: ignore[arg-type]
    assert gevonden.id == f"AK-B2-R{nummer:02}-{kolom}"
    assert gevonden.waarde == {"ja": "j", "nee": "n", "mits": "j, mits"}[antwoord]


@pytest.mark.parametrize("om", [False, True], ids=["naar de inspectie", "van de inspectie"])
@pytest.mark.parametrize(("nummer", "sleutel", "kolom", "antwoord"), CEL)
def test_the_judgement_follows_the_cell_both_ways(
    nummer: int, sleutel: str, kolom: str, antwoord: str, om: bool
) -> None:
    kanaal, informatie = KOLOM[kolom]
    van, aan = (PARTIJ[kanaal], "igj")[:: -1 if om else 1]
    deel = {"van": van, "aan": aan, "over": sleutel, "informatie": informatie}
    zonder = beoordeel(zaak({}), uitwisseling(deel))
    assert zonder.mag == (antwoord == "ja")
    if antwoord != "ja":
        assert [b.bepaling for b in zonder.weigeringen] == [f"AK-B2-R{nummer:02}-{kolom}"]
    met = beoordeel(
        zaak({"voeg_toe": {"zaak.gebeurtenissen": STOP}}), uitwisseling({**deel, "maatregel": "stop"})
    )
    assert met.mag == (antwoord in {"ja", "mits"})


def test_the_table_for_a_user_shows_every_row() -> None:
    tabel = als_tabel()
    for nummer, rij in BRON.items():
        assert any(r.split()[:2] == [str(nummer), rij["sleutel"]] for r in tabel.splitlines() if r.strip())
    assert max(map(len, tabel.splitlines())) <= 100
