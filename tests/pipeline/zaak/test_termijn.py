# SPDX-License-Identifier: EUPL-1.2
"""Terms in weeks, days and Dutch working days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.zaak.basis import NEDERLAND
from pipeline.zaak.termijn import dagen, einde_van, feestdagen, is_werkdag, na, pasen, weken, werkdag_na


@pytest.mark.parametrize(
    "dag",
    [
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
    ],
)
def test_easter(dag: str) -> None:
    assert pasen(int(dag[:4])) == date.fromisoformat(dag)


def test_holidays_of_2026() -> None:
    verwacht = {
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
    }
    assert {f"{d:%m-%d}" for d in feestdagen(2026)} == verwacht


@pytest.mark.parametrize(("jaar", "dag"), [(2025, "2025-04-26"), (2026, "2026-04-27"), (2013, "2013-04-30")])
def test_koningsdag_moves_off_sunday(jaar: int, dag: str) -> None:
    assert date.fromisoformat(dag) in feestdagen(jaar)


def test_five_may_is_free_every_year() -> None:
    assert not is_werkdag(date(2026, 5, 5))
    assert not is_werkdag(date(2027, 5, 5))


@pytest.mark.parametrize(
    ("dag", "aantal", "verwacht"),
    [
        ("2026-03-06", 1, "2026-03-09"),
        ("2026-04-02", 1, "2026-04-07"),
        ("2026-04-23", 7, "2026-05-06"),
        ("2026-12-23", 2, "2026-12-28"),
    ],
)
def test_working_days(dag: str, aantal: int, verwacht: str) -> None:
    assert werkdag_na(date.fromisoformat(dag), aantal) == date.fromisoformat(verwacht)


def test_extra_free_days() -> None:
    assert werkdag_na(date(2026, 5, 14), 1, {date(2026, 5, 15)}) == date(2026, 5, 18)


def test_a_term_of_no_working_days_is_refused() -> None:
    with pytest.raises(ValueError, match="ten minste"):
        werkdag_na(date(2026, 5, 14), 0)


def test_summer_time_does_not_shift_a_term() -> None:
    begin = datetime(2026, 3, 20, 10, 15, tzinfo=NEDERLAND)
    assert weken(begin, 2).isoformat() == "2026-04-03T10:15:00+02:00"
    assert dagen(begin, 14) == weken(begin, 2)


def test_over_is_the_minute_after() -> None:
    assert na(einde_van(date(2026, 3, 31))).isoformat() == "2026-04-01T00:00:00+02:00"


@given(st.dates(date(2015, 1, 1), date(2040, 1, 1)), st.integers(1, 30))
def test_exactly_that_many_working_days_lie_between(dag: date, aantal: int) -> None:
    einde = werkdag_na(dag, aantal)
    tussen = [dag + timedelta(days=n) for n in range(1, (einde - dag).days + 1)]
    assert sum(is_werkdag(d) for d in tussen) == aantal
    assert is_werkdag(einde)
