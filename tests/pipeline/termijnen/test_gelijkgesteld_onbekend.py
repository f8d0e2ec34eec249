# SPDX-License-Identifier: EUPL-1.2
"""A year of which no besluit on equated days is known is named, wherever a term depends on it."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.termijnen import alle_termijnen
from pipeline.termijnen.gelijkgesteld import onbekend
from pipeline.termijnen.tabel import als_json, als_tekst
from pipeline.toets import beoordeel
from tests.pipeline.toets import zaken

ZIN = "niet bekend welke dagen met een feestdag gelijk zijn gesteld"


@pytest.mark.parametrize(
    ("jaren", "eigen", "genoemd"),
    [
        ({2026, 2028}, (), None),
        ({2028, 2029}, (), "Over 2029 "),
        ({2029}, (date(2029, 5, 11),), None),
        ({2019, 2031}, (date(2031, 5, 23),), "Over 2019 "),
        ({2029, 2030}, (), "Over 2029 en 2030 "),
    ],
)
def test_only_unknown_years_are_named(jaren: set[int], eigen: tuple[date, ...], genoemd: str | None) -> None:
    zin = onbekend(jaren, eigen)
    assert zin.startswith(genoemd) if genoemd else zin == ""


@pytest.mark.parametrize(("jaar", "genoemd"), [("2026", False), ("2031", True)])
def test_reports_that_depend_on_it_say_so(jaar: str, genoemd: bool) -> None:
    data = zaken.basis("3b")
    data["zaak"]["melding"]["ontvangen"] = f"{jaar}-03-10T10:00"
    data["op"] = f"{jaar}-03-11T10:00"
    bron, op = zaken.bron(data), zaken.op(data)
    termijnen = alle_termijnen(bron.zaak, bron.profiel, op)
    assert (ZIN in als_tekst(termijnen, bron.profiel, op)) is genoemd
    assert (ZIN in als_json(termijnen, bron.profiel, op)) is genoemd
    assert any(ZIN in zin for zin in beoordeel(bron, op).uitgangspunten) is genoemd


@pytest.mark.parametrize(("tot", "woord"), [("2026-04-21", "verlengt niets"), ("2026-04-22", "verlengd tot")])
def test_an_extension_within_the_six_weeks_is_told(tot: str, woord: str) -> None:
    data = zaken.basis("3b")
    bevestiging = next(g for g in data["zaak"]["gebeurtenissen"] if g["soort"] == "ontvangstbevestiging")
    bevestiging["biedt_eigen_onderzoek"] = "ja"
    data["zaak"]["gebeurtenissen"].append(
        {"soort": "verlenging", "moment": "2026-03-20", "aan": "aanbieder", "gevraagd": "2026-03-19",
         "tot": tot, "reden": "Wegens ziekte."}
    )  # fmt: skip
    bron, op = zaken.bron(data), zaken.op(data)
    zes_weken = [t for t in alle_termijnen(bron.zaak, bron.profiel, op) if t.bepaling == "P-S3A.1d"]
    assert any(woord in t.instelling for t in zes_weken)
