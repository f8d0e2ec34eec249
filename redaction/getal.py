# SPDX-License-Identifier: EUPL-1.2
"""Small whole numbers that others wrote: ``str.isdigit`` lets through what ``int`` cannot read."""

from __future__ import annotations

import re

_SMALL = re.compile(r"[0-9]{1,9}")


def small_int(text: str) -> int | None:
    """The number, or None for everything but one to nine plain digits."""
    return int(text) if _SMALL.fullmatch(text) else None
