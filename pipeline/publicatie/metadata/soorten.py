# SPDX-License-Identifier: EUPL-1.2
"""What a kind of document of a case is in the national list, and how two of them hang together."""

from __future__ import annotations

from pipeline.publicatie.metadata.waarden import (
    BESLUIT,
    BIJLAGE,
    BRIEF,
    INSPECTIERAPPORT,
    ONDERZOEKSRAPPORT,
    PERSBERICHT,
    PLAN,
    PUBLICATIE,
    RAPPORT,
    REACTIE,
    VERWIJST,
    ZIENSWIJZE,
    Waarde,
)
from pipeline.zaak.document import Stuk

_TOEZICHT = frozenset({"definitief_rapport", "gezamenlijk_rapport", "inspectierapport", "rapport"})
_WOORDEN = (
    ("brief", BRIEF),
    ("besluit", BESLUIT),
    ("persbericht", PERSBERICHT),
    ("zienswijze", ZIENSWIJZE),
    ("rapport", RAPPORT),
    ("plan", PLAN),
)
"""By the first word that occurs in the kind."""


def documentsoort(stuk: Stuk) -> Waarde:
    """The kind of the national list."""
    if stuk.soort in _TOEZICHT:
        onderzoek = stuk.informatiecategorie == "onderzoeksrapporten"
        return ONDERZOEKSRAPPORT if onderzoek else INSPECTIERAPPORT
    return next((waarde for woord, waarde in _WOORDEN if woord in stuk.soort), PUBLICATIE)


def relatie(van: Stuk, naar: Stuk) -> Waarde | None:
    """How ``van`` hangs together with ``naar``; None when it says nothing."""
    if van.soort in _TOEZICHT:
        bij = "bijlage" in naar.soort or documentsoort(naar) == ZIENSWIJZE
        return BIJLAGE if bij else None
    if naar.soort not in _TOEZICHT or "bijlage" in van.soort:
        return None
    return REACTIE if documentsoort(van) == ZIENSWIJZE else VERWIJST
