# SPDX-License-Identifier: EUPL-1.2
"""How much text one document may hold, so that reading and finding end in bounded time and memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redaction.fouten import LeesFout

MAX_TEKENS = 10_000_000
"""Code points of one document: some four thousand pages."""
MAX_WOORD = 10_000
"""Code points in a row without white space; no script has such words, packed data has."""
_LANG = re.compile(rf"\S{{{MAX_WOORD + 1}}}")


def check_size(teksten: Iterable[str], naam: str) -> None:
    """Raise LeesFout when the texts of a document are too long, or are no text."""
    totaal = 0
    for tekst in teksten:
        totaal += len(tekst)
        if totaal > MAX_TEKENS:
            raise LeesFout(
                f"{naam}: er staat te veel tekst in (meer dan {_count(MAX_TEKENS)} tekens); splits het"
            )
        if _LANG.search(tekst):
            raise LeesFout(
                f"{naam}: er staan meer dan {_count(MAX_WOORD)} tekens achter elkaar zonder spatie; "
                "dat is geen tekst, haal ze weg"
            )


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")
