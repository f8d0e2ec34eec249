# SPDX-License-Identifier: EUPL-1.2
"""Every step of the weighing, every exception and every way around an ``n``, as cases that read as law."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.uitwisseling.oordeel import beoordeel
from pipeline.uitwisseling.uitzonderingen import UITZONDERINGEN
from tests.pipeline.toets.zaken import lees
from tests.pipeline.uitwisseling.hulp import GEVALLEN, uitwisseling, zaak

BESTANDEN = ("afweging", "cellen_en_uitzonderingen", "doorgeven")
ALLE = [
    pytest.param(geval, id=f"{bestand}: {geval['naam']}")
    for bestand in BESTANDEN
    for geval in lees(GEVALLEN / f"{bestand}.yaml")["gevallen"]
]
VELDEN = {
    "naam", "deel", "afweging", "geweigerd", "let_op", "uitzondering", "zet", "voeg_toe", "verwijder",
    "eerder",
}  # fmt: skip


@pytest.mark.parametrize("geval", ALLE)
def test_case(geval: dict[str, Any]) -> None:
    assert set(geval) <= VELDEN, set(geval) - VELDEN
    eerder = [
        uitwisseling({**velden, "moment": f"2026-05-{dag:02}"}, {"bron_ingelicht": "2026-04-01"})
        for dag, velden in enumerate(geval.get("eerder", ()), start=10)
    ]
    uitspraak = beoordeel(zaak(geval), uitwisseling(geval.get("deel", {}), geval.get("afweging")), eerder)
    assert {b.bepaling for b in uitspraak.weigeringen} == set(geval.get("geweigerd", ())), (
        uitspraak.weigeringen
    )
    assert {b.bepaling for b in uitspraak.waarschuwingen} == set(geval.get("let_op", ()))
    assert uitspraak.mag == ("geweigerd" not in geval)
    gebruikt = {t.uitzondering.id for t in uitspraak.toegangen if t.uitzondering}
    assert gebruikt == ({geval["uitzondering"]} if "uitzondering" in geval else set())


def test_every_condition_of_an_exception_has_a_case_that_misses_it() -> None:
    gebruikt = {p.values[0].get("uitzondering") for p in ALLE}
    assert {u.id for u in UITZONDERINGEN} <= gebruikt


def test_a_refusal_names_the_cell_the_exceptions_and_what_they_miss() -> None:
    uitspraak = beoordeel(
        zaak({}), uitwisseling({"van": "igj", "aan": "waterdam", "over": "onderzoek_afgerond"})
    )
    tekst = str(uitspraak.weigeringen[0])
    for deel in ("AK-B2-R12-GI", "uitzondering A13", "uitzondering OPENBAAR", "verbeterpunten"):
        assert deel in tekst
