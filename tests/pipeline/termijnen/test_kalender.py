# SPDX-License-Identifier: EUPL-1.2
"""Working days, weeks and days against a calendar, and what always holds of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.profiel.termijnen import LAATSTE_JAAR_GELIJKGESTELD
from pipeline.termijnen.gelijkgesteld import GELIJKGESTELD
from pipeline.termijnen.kalender import feestdagen, is_werkdag, verlengd, vrije_dagen, werkdag_na
from pipeline.termijnen.model import Duur, Eenheid
from pipeline.termijnen.rekenen import laatste_dag
from tests.pipeline.termijnen import zaak as gegevens

dagen = st.dates(date(2012, 1, 1), date(2040, 12, 31))
aantallen = st.integers(1, 30)
extra = st.frozensets(dagen, max_size=5)


def _duur(tekst: str) -> Duur:
    aantal, eenheid = tekst.split()
    assert eenheid in get_args(Eenheid)
    return Duur(int(aantal), eenheid)  # type: ignore[arg-type]


@pytest.mark.parametrize("geval", gegevens.gevallen("werkdagen"), ids=lambda g: f"{g['van']}: {g['waarom']}")
def test_working_days(geval: dict[str, Any]) -> None:
    van, wordt = date.fromisoformat(geval["van"]), date.fromisoformat(geval["wordt"])
    assert werkdag_na(van, geval["aantal"]) == wordt


@pytest.mark.parametrize("wet", ["zonder", "met"])
@pytest.mark.parametrize("geval", gegevens.gevallen("weken"), ids=lambda g: f"{g['van']}: {g['waarom']}")
def test_weeks_and_days(geval: dict[str, Any], wet: str) -> None:
    profiel = gegevens.profiel({"profiel": {"termijnen": {"algemene_termijnenwet": wet == "met"}}})
    laatste = laatste_dag(date.fromisoformat(geval["van"]), _duur(geval["duur"]), profiel)
    assert laatste == date.fromisoformat(geval[wet])


def test_holidays_of_2026() -> None:
    verwacht = [
        "01-01",
        "04-03",
        "04-05",
        "04-06",
        "04-27",
        "05-05",
        "05-14",
        "05-24",
        "05-25",
        "12-25",
        "12-26",
    ]
    assert sorted(f"{d:%m-%d}" for d in feestdagen(2026)) == verwacht


def test_equated_days_are_free_weekdays_that_were_no_holiday() -> None:
    for jaar, lijst in GELIJKGESTELD.items():
        for maand, dag in lijst:
            vrij = date(jaar, maand, dag)
            assert vrij.weekday() < 5
            assert vrij not in feestdagen(jaar)
            assert not is_werkdag(vrij)
    assert max(GELIJKGESTELD) == LAATSTE_JAAR_GELIJKGESTELD


@given(dagen, aantallen, extra)
def test_never_a_free_day(dag: date, aantal: int, vrij: frozenset[date]) -> None:
    einde = werkdag_na(dag, aantal, vrij)
    assert einde.weekday() < 5
    assert einde not in vrije_dagen(einde.year) | vrij


@given(dagen, dagen, aantallen)
def test_monotone_in_the_start(eerste: date, tweede: date, aantal: int) -> None:
    vroeg, laat = sorted((eerste, tweede))
    assert werkdag_na(vroeg, aantal) <= werkdag_na(laat, aantal)


@given(dagen, aantallen, aantallen)
def test_counting_on_is_counting_once(dag: date, een: int, twee: int) -> None:
    assert werkdag_na(werkdag_na(dag, een), twee) == werkdag_na(dag, een + twee)
    assert werkdag_na(dag, een) < werkdag_na(dag, een + 1)


@given(dagen, aantallen)
def test_exactly_that_many_working_days_lie_between(dag: date, aantal: int) -> None:
    einde = werkdag_na(dag, aantal)
    tussen = [dag + timedelta(days=n) for n in range(1, (einde - dag).days + 1)]
    assert sum(is_werkdag(d) for d in tussen) == aantal


@given(dagen)
def test_a_roll_over_ends_on_the_first_working_day(dag: date) -> None:
    einde = verlengd(dag)
    assert is_werkdag(einde)
    assert not any(is_werkdag(dag + timedelta(days=n)) for n in range((einde - dag).days))


@given(dagen, st.sampled_from(["weken", "dagen"]), aantallen)
def test_the_roll_over_only_lengthens(dag: date, eenheid: Any, aantal: int) -> None:
    zonder, met = (
        laatste_dag(
            dag,
            Duur(aantal, eenheid),
            gegevens.profiel({"profiel": {"termijnen": {"algemene_termijnenwet": w}}}),
        )
        for w in (False, True)
    )
    assert zonder <= met <= zonder + timedelta(days=6)


def test_a_term_of_no_working_days_is_refused() -> None:
    with pytest.raises(ValueError, match="ten minste"):
        werkdag_na(date(2026, 5, 14), 0)
