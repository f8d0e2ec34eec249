# SPDX-License-Identifier: EUPL-1.2
"""How much longer something takes when its input is twice as long, whatever the machine."""

from __future__ import annotations

import time
from collections.abc import Callable

VERDUBBELD = 3.2
"""What is linear takes twice as long, what is quadratic four times; the rest is for a busy machine."""
_VAST = 0.15
"""Seconds that do not count: what takes the same at any length, and what is too short to measure."""


_KEER = 3


def seconds(doe: Callable[[], object]) -> float:
    """Time of the processor for the quickest of two runs."""

    def once() -> float:
        begin = time.process_time()
        doe()
        return time.process_time() - begin

    return min(once(), once())


def is_linear(kort: Callable[[], object], lang: Callable[[], object]) -> bool:
    """Whether ``lang``, with twice the input, takes not much more than twice as long as ``kort``.

    Other work on the machine only makes a measurement longer, so the best of a few counts.
    """
    return any(seconds(lang) < VERDUBBELD * (seconds(kort) + _VAST) for _ in range(_KEER))
