# SPDX-License-Identifier: EUPL-1.2
"""Regexes that are compiled when they are first used: most texts need only some of them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class _Lui:
    def __init__(self, regex: str, flags: int) -> None:
        self._regex = regex
        self._flags = flags

    @cached_property
    def _patroon(self) -> re.Pattern[str]:
        return re.compile(self._regex, self._flags)

    def __getattr__(self, naam: str) -> Any:
        waarde = getattr(self._patroon, naam)
        setattr(self, naam, waarde)
        return waarde


def lui(regex: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, later."""
    return cast("re.Pattern[str]", _Lui(regex, flags))
