# SPDX-License-Identifier: EUPL-1.2
"""Strafonderzoek and PSHi beside the research: each that began runs until an end of its own."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.zaak.gebeurtenis import ParallelProces

Begin = tuple[int, ParallelProces]


def lopend(stappen: Iterable[Begin], proces: str) -> tuple[Begin, ...]:
    """Those that began and did not end, from steps in order of time; an end ends the oldest."""
    open_: list[Begin] = []
    for feit in stappen:
        if feit[1].soort == proces:
            open_ = [*open_, feit] if feit[1].stap == "gestart" else open_[1:]
    return tuple(open_)
