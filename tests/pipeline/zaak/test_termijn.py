# SPDX-License-Identifier: EUPL-1.2
"""Terms in weeks and days, in local time."""

from __future__ import annotations

from datetime import date, datetime

from pipeline.zaak.basis import NEDERLAND
from pipeline.zaak.termijn import dagen, einde_van, na, weken


def test_summer_time_does_not_shift_a_term() -> None:
    begin = datetime(2026, 3, 20, 10, 15, tzinfo=NEDERLAND)
    assert weken(begin, 2).isoformat() == "2026-04-03T10:15:00+02:00"
    assert dagen(begin, 14) == weken(begin, 2)


def test_winter_time_does_not_either() -> None:
    begin = datetime(2026, 10, 20, 10, 15, tzinfo=NEDERLAND)
    assert weken(begin, 1).isoformat() == "2026-10-27T10:15:00+01:00"


def test_over_is_the_minute_after() -> None:
    assert na(einde_van(date(2026, 3, 31))).isoformat() == "2026-04-01T00:00:00+02:00"
