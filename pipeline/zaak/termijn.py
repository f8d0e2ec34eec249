# SPDX-License-Identifier: EUPL-1.2
"""Weeks and days in local time. Pure; working days are in ``pipeline.termijnen.kalender``."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from pipeline.zaak.basis import NEDERLAND

MINUUT = timedelta(minutes=1)


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
