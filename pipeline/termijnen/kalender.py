# SPDX-License-Identifier: EUPL-1.2
"""Dutch working days: the feestdagen of package ``holidays``, our own small table for equated days."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

from pipeline.termijnen.feestdagen import feestdagen
from pipeline.termijnen.gelijkgesteld import gelijkgestelde_dagen

_ZATERDAG = 5


@cache
def vrije_dagen(jaar: int) -> frozenset[date]:
    """Every day of a year that is no working day besides weekends: feestdagen and equated days."""
    return feestdagen(jaar) | gelijkgestelde_dagen(jaar)


def is_werkdag(dag: date, extra: Collection[date] = ()) -> bool:
    """Whether ``dag`` is a working day; ``extra`` are equated days that a profile adds."""
    return dag.weekday() < _ZATERDAG and dag not in vrije_dagen(dag.year) and dag not in extra


def werkdag_na(dag: date, aantal: int, extra: Collection[date] = ()) -> date:
    """The ``aantal``-th working day after ``dag`` (from 1); ``dag`` itself never counts.

    Raises ValueError when ``aantal`` is less than 1.
    """
    if aantal < 1:
        raise ValueError("een termijn in werkdagen telt er ten minste een")
    while aantal:
        dag += timedelta(days=1)
        aantal -= is_werkdag(dag, extra)
    return dag


def verlengd(dag: date, extra: Collection[date] = ()) -> date:
    """``dag``, or the first working day after it (Algemene termijnenwet art. 1 lid 1)."""
    return dag if is_werkdag(dag, extra) else werkdag_na(dag, 1, extra)
