# SPDX-License-Identifier: EUPL-1.2
"""A hit inside a plain text, before overlaps are resolved."""

from __future__ import annotations

from typing import Literal, NamedTuple

from redaction.model import Soort

Laag = Literal[1, 2, 3]


class Treffer(NamedTuple):
    """A half-open span in a plain text, as one recognizer saw it."""

    start: int
    end: int
    soort: Soort
    score: float
    laag: Laag
    bron: str
    identiteit: str | None = None
    volledig: bool = False
    """A known person by first name or initials and surname: nothing longer can be a better find."""
    kandidaten: tuple[str, ...] = ()
    """The known people whom this spelling fits, when it fits more than one."""
