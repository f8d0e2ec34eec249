# SPDX-License-Identifier: EUPL-1.2
"""What time does to a verdict."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.toets import beoordeel
from pipeline.zaak.basis import NEDERLAND
from tests.pipeline.toets import zaken

BEGIN = datetime(2026, 3, 1, tzinfo=NEDERLAND)
EINDE = datetime(2026, 6, 22, 10, tzinfo=NEDERLAND)
MINUUT = timedelta(minutes=1)
BASES = ["3b", "gezamenlijk", "igj-rapport", "maatregel", "raadsbrief", "persbericht", "kader"]
BREKEND = [
    g
    for pad in sorted((zaken.HIER / "gevallen").glob("*.yaml"))
    for g in zaken.lees(pad)["gevallen"]
    if g.get("blokkeert") and not g.get("bestanden")
]
minuten = st.integers(0, int((EINDE - BEGIN) / MINUUT) - 1)
_rustig = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_rustig
@given(st.sampled_from(BASES), minuten, st.integers(0, 99))
def test_vanaf_is_the_earliest_lawful_moment(naam: str, minuut: int, deel: int) -> None:
    bron = zaken.bron(zaken.basis(naam))
    op = BEGIN + minuut * MINUUT
    uitslag = beoordeel(bron, op)
    if uitslag.toegestaan:
        return
    vanaf = uitslag.vanaf
    assert vanaf is not None
    assert op < vanaf <= EINDE
    assert beoordeel(bron, vanaf).toegestaan
    assert not beoordeel(bron, vanaf - MINUUT).toegestaan
    assert not beoordeel(bron, op + (vanaf - op) * deel / 100).toegestaan


@_rustig
@given(st.integers(0, 60), st.integers(14, 60), st.booleans())
def test_vanaf_of_the_wait(dagen: int, wacht: int, met_uur: bool) -> None:
    data = zaken.basis("3b")
    dag = (EINDE - timedelta(days=dagen)).date()
    besluit = next(g for g in data["zaak"]["gebeurtenissen"] if g.get("_naam") == "besluit")
    besluit["bekendgemaakt"] = f"{dag}T16:00" if met_uur else str(dag)
    data["profiel"] = {"termijnen": {"wacht_na_bekendmaking_dagen": wacht}}
    bron = zaken.bron(data)
    uitslag = beoordeel(bron, EINDE)
    if uitslag.vanaf is None:
        assert uitslag.toegestaan
        return
    assert {b.regel for b in uitslag.blokkades} == {"LM-WACHT"}
    assert beoordeel(bron, uitslag.vanaf).toegestaan
    assert not beoordeel(bron, uitslag.vanaf - MINUUT).toegestaan
    assert [b.vanaf for b in uitslag.blokkades] == [uitslag.vanaf]


@_rustig
@given(st.sampled_from(BREKEND), st.integers(1, 500_000))
def test_time_alone_never_removes_what_waits_for_an_act(geval: dict[str, Any], minuten: int) -> None:
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval) | {
        veld: geval[veld] for veld in ("profiel", "verklaring", "registerfout") if veld in geval
    }
    bron = zaken.bron(data)
    momenten = [g.moment.laatst for g in bron.zaak.gebeurtenissen] + [r.moment for r in bron.register]
    op = max([zaken.op(data), *momenten])
    eerst = {(b.regel, b.document, b.plek) for b in beoordeel(bron, op).blokkades if b.vanaf is None}
    later = {(b.regel, b.document, b.plek) for b in beoordeel(bron, op + minuten * MINUUT).blokkades}
    assert eerst <= later


@pytest.mark.parametrize("naam", BASES)
def test_later_is_still_allowed(naam: str) -> None:
    bron = zaken.bron(zaken.basis(naam))
    assert beoordeel(bron, EINDE + timedelta(days=3650)).toegestaan


def test_a_clock_set_back_makes_no_later_act_older() -> None:
    data = zaken.basis("3b")
    keur = next(r for r in data["register"] if r["_naam"] == "keur")
    keur["moment"] = "2026-05-01T09:00"
    bron = zaken.bron(data)
    te_vroeg = datetime(2026, 5, 2, tzinfo=NEDERLAND)
    assert "P-C4b" in {b.regel for b in beoordeel(bron, te_vroeg).blokkades}
    assert beoordeel(bron, EINDE).toegestaan


VANDAAG = [
    {"soort": "voorlopige_voorziening", "document": "rapport", "stap": "verzocht"},
    {"soort": "openbaarmakingsbesluit", "document": "rapport", "uitkomst": "niet_openbaar",
     "grondslag": "woo", "belangenafweging": "Toch niet."},
    {"soort": "strafonderzoek", "stap": "gestart"},
    {"soort": "pshi", "stap": "gestart"},
    {"soort": "afspraak_niet_openbaar", "document": "rapport", "met": ["aanbieder"], "reden": "Dat is zo."},
    {"soort": "keuze_onderzoek", "route": "3A", "reden": "Toch de aanbieder."},
    {"soort": "uitnodiging_zienswijze_openbaarmaking", "document": "rapport", "aan": ["dochter"],
     "tot": "2026-07-20", "versie": "hash:v1"},
    {"soort": "vastgesteld", "document": "rapport", "door": ["toezichthouder"]},
]  # fmt: skip


@pytest.mark.parametrize("feit", VANDAAG, ids=lambda f: f["soort"])
def test_what_blocks_counts_from_the_first_instant_of_its_day(feit: dict[str, Any]) -> None:
    data = zaken.basis("3b")
    data["zaak"]["gebeurtenissen"].append({**feit, "moment": "2026-06-22"})
    bron = zaken.bron(data)
    begin = datetime(2026, 6, 22, tzinfo=NEDERLAND)
    assert beoordeel(bron, begin - MINUUT).toegestaan
    assert not beoordeel(bron, begin).toegestaan
    assert not beoordeel(bron, EINDE).toegestaan


def _herstel(wijzig: dict[str, Any]) -> dict[str, str]:
    uitslag = beoordeel(zaken.bron(zaken.wijzig(zaken.basis("3b"), wijzig)), EINDE)
    return {b.regel: b.herstel for b in uitslag.blokkades}


def test_what_may_have_happened_today_asks_for_its_hour() -> None:
    feit = {**VANDAAG[-1], "moment": "2026-06-22"}
    met = _herstel({"voeg_toe": {"zaak.gebeurtenissen": [feit]}})
    assert met and all("Noteer het tijdstip bij `vastgesteld` (zaak.yaml:1" in h for h in met.values())
    assert all("2026-06-22T10:15" in h for h in met.values())
    uur = _herstel({"voeg_toe": {"zaak.gebeurtenissen": [feit | {"moment": "2026-06-22T09:00"}]}})
    assert uur and not any("tijdstip" in h for h in uur.values())


def test_what_would_open_the_way_today_asks_for_its_hour() -> None:
    pad = "zaak.gebeurtenissen.afgerond.moment"
    dag, uur = _herstel({"zet": {pad: "2026-06-22"}}), _herstel({"zet": {pad: "2026-06-22T09:00"}})
    assert "Is `procedure_zienswijze_afgerond` (zaak.yaml:1" in dag["AK-A11d"]
    assert "noteer dan het tijdstip" in dag["AK-A11d"]
    assert "AK-A11d" not in uur


def test_a_breach_that_an_hour_cannot_mend_asks_for_none() -> None:
    besluit = {"verwijder": ["zaak.gebeurtenissen.besluit"]}
    stap = {"soort": "stap_gezet", "stap": "evaluatie", "moment": "2026-06-22"}
    met = _herstel(besluit | {"voeg_toe": {"zaak.gebeurtenissen": [stap]}})
    assert set(met) == {"AK-A2d"} and "tijdstip" not in met["AK-A2d"]


def test_what_can_only_inform_changes_nothing_today() -> None:
    data = zaken.basis("3b")
    data["zaak"]["gebeurtenissen"].append(
        {"soort": "stap_gezet", "stap": "evaluatie", "moment": "2026-06-22"}
    )
    uitslag = beoordeel(zaken.bron(data), EINDE)
    assert uitslag.toegestaan
    assert any("zonder uur" in zin for zin in uitslag.uitgangspunten)


def test_after_the_clock_it_only_simulates() -> None:
    bron = zaken.bron(zaken.basis("3b"))
    assert beoordeel(bron, EINDE, nu=BEGIN).gesimuleerd
    assert not beoordeel(bron, EINDE, nu=EINDE).gesimuleerd
