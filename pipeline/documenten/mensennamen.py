# SPDX-License-Identifier: EUPL-1.2
"""What a letter says of the names of people in a version: what the build of that version recorded."""

from __future__ import annotations

from pipeline.documenten.soort import Gegevens
from pipeline.zaak.mensennamen import blijven_in


def mensennamen(g: Gegevens, document: str, versie: str | None = None) -> dict[str, str]:
    """``namen_weg`` when no name of a person stays, and ``blijvers``, a sentence when one does.

    Of this public version, or the newest. Both are empty when the register does not know: a letter then
    claims neither.
    """
    welke = {"versie": versie} if versie else {}
    bouwen = g.register.gebouwd(document, **welke) if g.register else ()
    aantal = blijven_in(bouwen[-1].gegevens if bouwen else None)
    return {"namen_weg": "ja" if aantal == 0 else "", "blijvers": _zin(aantal or 0)}


def _zin(aantal: int) -> str:
    if aantal == 0:
        return ""
    return "Eén naam blijft staan." if aantal == 1 else "Enkele namen blijven staan."
