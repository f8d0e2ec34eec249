# SPDX-License-Identifier: EUPL-1.2
"""The list that a person must go through stays short in ordinary report prose."""

from __future__ import annotations

from pathlib import Path

from redaction.herkenning.herkenner import Herkenner

TEKST = Path(__file__).with_name("rapportpassage.md").read_text(encoding="utf-8")
PER_DUIZEND = 15
NAMEN = ("Hoogervorst", "Zwaantinus", "Curanova", "Vossenbroek")


def test_hoogstens_vijftien_per_duizend_woorden() -> None:
    lijst = {v.tekst for v in Herkenner(()).vind(TEKST) if v.laag == 3}
    assert len(lijst) <= PER_DUIZEND * len(TEKST.split()) / 1000, sorted(lijst)


def test_elke_naam_wordt_gezien() -> None:
    gezien = " ".join(v.tekst for v in Herkenner(()).vind(TEKST))
    assert [naam for naam in NAMEN if naam not in gezien] == []


def test_gewone_tekst_wordt_niet_voorgesteld() -> None:
    voorgesteld = [
        v.tekst
        for v in Herkenner(()).vind(TEKST)
        if v.laag < 3 and v.soort in {"persoon", "adres", "organisatie"}
    ]
    assert set(voorgesteld) <= set(NAMEN)


def test_toegestaan_valt_af() -> None:
    lijst = {v.tekst for v in Herkenner((), ["gemeente Vossenbroek", "Curanova"]).vind(TEKST)}
    assert not lijst & {"Vossenbroek", "Curanova"}
