# SPDX-License-Identifier: EUPL-1.2
"""Dutch working days: package ``holidays`` for the feestdagen, our own small table for equated days."""

from __future__ import annotations

import importlib.util
from collections.abc import Collection
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.termijnen.gelijkgesteld import gelijkgestelde_dagen

_SOORTEN = ("public", "optional")
"""``optional`` adds Goede Vrijdag and the 5 May of years without a lustrum: both are in art. 3 of the Atw."""
_ZATERDAG = 5


@cache
def _nederland() -> Any:
    """The class for the Netherlands. Its file is loaded by itself: its package imports every country."""
    package = importlib.util.find_spec("holidays")
    for folder in (package.submodule_search_locations or ()) if package else ():
        spec = importlib.util.spec_from_file_location(
            "_holidays_nederland", Path(folder) / "countries" / "netherlands.py"
        )
        if spec is not None and spec.loader is not None and Path(spec.origin or "").is_file():
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            return module.Netherlands
    return import_module("holidays").NL  # another layout of the package: slower, the same days


@cache
def feestdagen(jaar: int) -> frozenset[date]:
    """Recognised holidays of the Algemene termijnenwet art. 3 lid 1 and 2, and Easter and Whit Sunday."""
    return frozenset(_nederland()(years=jaar, categories=_SOORTEN))


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
