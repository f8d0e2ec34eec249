# SPDX-License-Identifier: EUPL-1.2
"""Law by date: no gaps, no repealed name for a later event, and one table for words and rules."""

from __future__ import annotations

import re
import zipfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.bronnen import sjablonen
from pipeline.documenten.woorden import openbaarheidswet as in_woorden
from pipeline.documenten.woorden import privacywet, wetnaam, wetten
from pipeline.profiel.recht import TABEL, geldend, gold, op_dag, openbaarheidswet, voluit, wet
from pipeline.profiel.regimes import STRENGHEID, Regimerij, ingebouwd, losser, regime

DAG = timedelta(days=1)
ONDERWERPEN = sorted({o for rij in TABEL for o in rij.onderwerpen})


def test_ids_are_unique() -> None:
    assert len({rij.id for rij in TABEL}) == len(TABEL)


@pytest.mark.parametrize("onderwerp", ONDERWERPEN)
def test_one_law_follows_another_without_gap_or_overlap(onderwerp: str) -> None:
    rijen = [rij for rij in TABEL if onderwerp in rij.onderwerpen]
    assert rijen[-1].tot is None
    for vroeger, later in pairwise(rijen):
        assert vroeger.tot == later.vanaf


@given(st.sampled_from(TABEL), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_repealed_law_is_never_named_for_a_later_event(rij: object, dag: date) -> None:
    genoemd = op_dag(rij.id, dag)  # type: ignore[attr-defined]
    assert genoemd.tot is None or dag < genoemd.tot


@pytest.mark.parametrize(
    ("onderwerp", "laatste", "oud", "nieuw"),
    [
        ("privacy", date(2018, 5, 24), "wbp", "avg"),
        ("openbaarheid", date(2022, 4, 30), "wob", "woo"),
        ("wmo", date(2014, 12, 31), "wmo2007", "wmo2015"),
        ("jeugd", date(2014, 12, 31), "wjz", "jeugdwet"),
        ("langdurige_zorg", date(2014, 12, 31), "awbz", "wlz"),
        ("verplichte_ggz", date(2019, 12, 31), "bopz", "wvggz"),
        ("onvrijwillige_zorg", date(2019, 12, 31), "bopz", "wzd"),
        ("kwaliteit", date(2015, 12, 31), "kwz", "wkkgz"),
        ("zorgverzekering", date(2005, 12, 31), "zfw", "zvw"),
    ],
)
def test_the_day_on_which_a_law_changed(onderwerp: str, laatste: date, oud: str, nieuw: str) -> None:
    assert geldend(onderwerp, laatste).id == oud
    assert geldend(onderwerp, laatste + DAG).id == nieuw


def test_words_in_documents_come_from_the_table() -> None:
    assert privacywet(date(2018, 5, 24)) == "Wet bescherming persoonsgegevens (Wbp)"
    assert privacywet(date(2018, 5, 25)) == "Algemene verordening gegevensbescherming (AVG)"
    assert in_woorden(date(2022, 4, 30)) == "Wet openbaarheid van bestuur (Wob)"
    assert in_woorden(date(2022, 5, 1)) == "Wet open overheid (Woo)"
    assert wetnaam("wvggz", date(2019, 6, 1)).startswith("Wet bijzondere opnemingen")
    assert wetten(["wvggz", "wzd", "wmo2015", "anders"], date(2019, 6, 1)) == [
        "Wet bijzondere opnemingen in psychiatrische ziekenhuizen",
        "Wet maatschappelijke ondersteuning 2015",
    ]
    assert voluit(wet("jeugdwet")) == "Jeugdwet"


def test_before_the_table_begins_the_earliest_law_is_named() -> None:
    assert openbaarheidswet(date(1950, 1, 1)).id == "wob"
    with pytest.raises(KeyError):
        geldend("visserij", date(2020, 1, 1))


def test_a_ground_was_law_on_its_day() -> None:
    assert gold("woo", date(2022, 5, 1))
    assert not gold("woo", date(2022, 4, 30))
    assert not gold("wob", date(2022, 5, 1))
    assert gold("afspraak", date(1999, 1, 1))


_VERVALLEN = re.compile(
    r"\bWob\b|\bWbp\b|\bAWBZ\b|\bBopz\b|Wet bescherming persoonsgegevens|Wet openbaarheid van bestuur"
)


@pytest.mark.parametrize("pad", sorted(sjablonen().glob("*.docx")), ids=lambda p: p.name)
def test_no_template_names_a_repealed_law(pad: Path) -> None:
    with zipfile.ZipFile(pad) as pakket:
        for deel in pakket.namelist():
            if deel.endswith(".xml"):
                assert not _VERVALLEN.search(pakket.read(deel).decode("utf-8")), deel


def test_no_code_of_documents_names_a_repealed_law() -> None:
    kamers = Path(__file__).parents[3] / "pipeline"
    for pad in [*(kamers / "documenten").glob("*.py"), *(kamers / "publicatie").rglob("*.py")]:
        tekst = pad.read_text(encoding="utf-8")
        gekeurd = "recht.gold(" in tekst  # names the ground of a besluit, and only if it was law that day
        assert gekeurd or not _VERVALLEN.search(tekst), pad.name


_RIJEN = st.builds(
    dict,
    vanaf=st.dates(date(2010, 1, 1), date(2040, 1, 1)).map(date.isoformat),
    aanleiding=st.sampled_from(["verplichte_melding", "signaal", "risicogestuurd", "thema"]),
    regime=st.sampled_from(STRENGHEID),
)


@given(st.lists(_RIJEN, max_size=4), st.dates(date(2010, 1, 1), date(2045, 1, 1)))
def test_rows_of_a_profile_only_make_stricter(rijen: list[dict[str, str]], dag: date) -> None:
    geldig = []
    for rij in rijen:
        try:
            geldig.append(Regimerij.model_validate(rij))
        except ValueError:
            assert losser(date.fromisoformat(rij["vanaf"]), rij["aanleiding"], rij["regime"])  # type: ignore[arg-type]
    for aanleiding in ("verplichte_melding", "signaal", "risicogestuurd", "thema"):
        sterkte = STRENGHEID.index(regime(aanleiding, dag, geldig))  # type: ignore[arg-type]
        assert sterkte >= STRENGHEID.index(ingebouwd(aanleiding, dag))  # type: ignore[arg-type]
