# SPDX-License-Identifier: EUPL-1.2
"""From the metadata of the case to what the bank asks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fouten import Geweigerd
from pipeline.publicatie.gpp.lading import kenmerk_van, lading
from pipeline.publicatie.manifest import Onderdeel, package_name
from pipeline.publicatie.metadata.waarden import CATEGORIEEN, Waarde
from tests.pipeline.publicatie.metadata.conftest import BRIEF_BIJ, GEMEENTE, feit

DAG = date(2026, 6, 15)
PAKKET = "wt-2026-001-abcdef12"


def test_one_document_per_document_by_the_file_that_stands_for_it() -> None:
    uit = lading(PAKKET, [feit(), feit(**{**BRIEF_BIJ, "bestanden": {"brief.html": b"<p>"}})], DAG)
    assert [s.naam for s in uit.stukken] == ["rapport.pdf", "brief.html"]
    assert uit.uitgever == GEMEENTE.uri
    assert uit.categorieen == (CATEGORIEEN["inspanningsverplichting"][0].uri,)
    body = uit.stukken[0].body("u")
    assert body["creatiedatum"] == "2026-03-03"
    assert body["bestandsformaat"] == "application/pdf"
    assert body["bestandsomvang"] == 4
    assert {"kenmerk": "WT-2026-001/rapport", "bron": "zaak"} in body["kenmerken"]
    assert uit.stukken[1].body("u")["bestandsformaat"] == "text/html"


def test_every_format_when_the_profile_asks_and_a_reader_can_tell_them_apart() -> None:
    uit = lading(PAKKET, [feit()], DAG, alles=True)
    assert [s.naam for s in uit.stukken] == ["rapport.docx", "rapport.html", "rapport.pdf"]
    assert [s.titel.rsplit(" ", 1)[1] for s in uit.stukken] == ["(Word)", "(HTML)", "(PDF)"]
    assert len({s.kenmerk for s in uit.stukken}) == 3


def test_the_title_is_that_of_the_report_whatever_the_order() -> None:
    brief = feit(**{**BRIEF_BIJ, "titel": "Brief aan de raad"})
    for volgorde in ([brief, feit()], [feit(), brief]):
        assert lading(PAKKET, volgorde, DAG).titel == feit().titel
    assert lading(PAKKET, [brief], DAG).titel == "Brief aan de raad"


def test_categories_are_named_once_each() -> None:
    uit = lading(PAKKET, [feit(), feit(categorie="beschikkingen"), feit()], DAG)
    assert uit.categorieen == tuple(
        CATEGORIEEN[c][0].uri for c in ("inspanningsverplichting", "beschikkingen")
    )


def test_a_day_that_the_public_version_hides_stays_hidden() -> None:
    assert lading(PAKKET, [feit(handelingen=())], DAG).stukken[0].dag == DAG


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ([{"uitgever": None}], "lijst van overheden"),
        ([{}, {"uitgever": Waarde("ander", "https://ander")}], "niet dezelfde organisatie"),
        ([{"bestanden": {"rapport.exe": b"MZ"}}], "dit soort bestand"),
    ],
)
def test_what_the_bank_cannot_take_is_told(anders: list[dict[str, object]], zin: str) -> None:
    with pytest.raises(Geweigerd, match=zin):
        lading(PAKKET, [feit(**a) for a in anders], DAG)


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=600), st.booleans())
def test_a_title_always_fits_and_nothing_of_it_is_lost(titel: str, alles: bool) -> None:
    uit = lading(PAKKET, [feit(titel=titel)], DAG, alles)
    for tekst, rest in [(uit.titel, uit.omschrijving), *((s.titel, s.omschrijving) for s in uit.stukken)]:
        assert 0 < len(tekst) <= 255
        assert titel in tekst or titel in rest or len(titel) <= 255


@given(st.text(min_size=1, max_size=120), st.text("0123456789abcdef", min_size=8, max_size=8))
def test_the_identifier_fits_and_keeps_its_end(kenmerk: str, versie: str) -> None:
    naam = package_name(kenmerk, [Onderdeel("rapport", "T", (), versie, {})])
    assert len(kenmerk_van(naam)) <= 40
    assert kenmerk_van(naam)[-9:] == naam[-9:]


def test_other_bytes_or_another_name_are_another_document() -> None:
    een = lading(PAKKET, [feit()], DAG).stukken[0]
    ander = lading(PAKKET, [feit(bestanden={"rapport.pdf": b"%PDF-"})], DAG).stukken[0]
    naam = lading(PAKKET, [feit(bestanden={"bijlage.pdf": b"%PDF"})], DAG).stukken[0]
    assert len({een.kenmerk, ander.kenmerk, naam.kenmerk}) == 3
    assert een.kenmerk == lading("ander-pakket", [feit()], DAG).stukken[0].kenmerk
    assert len(een.kenmerk) == 40


def test_an_identifier_that_does_not_fit_is_left_out_and_not_cut() -> None:
    uit = lading(PAKKET, [feit(kenmerk="K" * 41)], DAG)
    assert uit.kenmerken == () and uit.stukken[0].kenmerken == ()
