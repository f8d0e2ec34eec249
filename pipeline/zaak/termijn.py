# SPDX-License-Identifier: EUPL-1.2
"""Terms: weeks, days and Dutch working days, in local time. Pure; holidays are computed, not looked up."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from pipeline.zaak.basis import NEDERLAND

MINUUT = timedelta(minutes=1)
_EERSTE_KONINGSDAG = 2014
_ZATERDAG, _ZONDAG = 5, 6


def weken(begin: datetime, aantal: int) -> datetime:
    """The same local time ``aantal`` weeks later (an hour of summer time does not shift a term)."""
    return begin.astimezone(NEDERLAND) + timedelta(weeks=aantal)


def dagen(begin: datetime, aantal: int) -> datetime:
    """The same local time ``aantal`` calendar days later."""
    return begin.astimezone(NEDERLAND) + timedelta(days=aantal)


def na(einde: datetime) -> datetime:
    """The first instant (to the minute) at which a term that ends at ``einde`` is over."""
    return einde + MINUUT


def einde_van(dag: date) -> datetime:
    """The last minute of a day."""
    return datetime.combine(dag, time(23, 59), NEDERLAND)


def pasen(jaar: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = jaar % 19, divmod(jaar, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    maand, dag = divmod(h + m - 7 * n + 114, 31)
    return date(jaar, maand, dag + 1)


def _koningsdag(jaar: int) -> date:
    dag = date(jaar, 4, 27) if jaar >= _EERSTE_KONINGSDAG else date(jaar, 4, 30)
    if dag.weekday() != _ZONDAG:
        return dag
    return dag - timedelta(days=1)


def feestdagen(jaar: int) -> frozenset[date]:
    """Recognised days of the Algemene termijnenwet art. 3, Goede Vrijdag and every 5 May included."""
    paas = pasen(jaar)
    beweeglijk = (paas + timedelta(days=n) for n in (-2, 0, 1, 39, 49, 50))
    vast = (date(jaar, 1, 1), date(jaar, 5, 5), date(jaar, 12, 25), date(jaar, 12, 26))
    return frozenset((*beweeglijk, *vast, _koningsdag(jaar)))


def is_werkdag(dag: date, vrij: Collection[date] = ()) -> bool:
    """Whether offices work: no weekend, no holiday, not one of the ``vrij`` days."""
    return dag.weekday() < _ZATERDAG and dag not in feestdagen(dag.year) and dag not in vrij


def werkdag_na(dag: date, aantal: int, vrij: Collection[date] = ()) -> date:
    """The ``aantal``-th working day after ``dag`` (``aantal`` from 1); ``dag`` itself does not count."""
    if aantal < 1:
        raise ValueError("een termijn in werkdagen telt er ten minste een")
    while aantal:
        dag += timedelta(days=1)
        aantal -= is_werkdag(dag, vrij)
    return dag
