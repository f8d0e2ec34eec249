# SPDX-License-Identifier: EUPL-1.2
"""Which public version was there at a moment, when it was built in this dossier only later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import UitnodigingZienswijze
from pipeline.zaak.zaak import Zaak

Bouw = tuple[datetime, str]
"""Moment of a build (aware) and the content zegel of what it made."""


def _met_bewijs(brief: UitnodigingZienswijze) -> bool:
    return brief.bewijs is not None


def versie_toen(
    zaak: Zaak,
    document: str,
    op: Moment,
    bouwen: Sequence[Bouw],
    bewezen: Callable[[UitnodigingZienswijze], bool] = _met_bewijs,
) -> str | None:
    """The content zegel of the public version that was there at ``op``; None without one.

    That is the last one built by then; else one that a proven letter shows to have gone along by then.
    """
    eerder = [versie for moment, versie in bouwen if not op.voor_daad(moment)]
    if eerder:
        return eerder[-1]
    bekend = {versie for _, versie in bouwen}
    brieven = (u for _, u in zaak.van_soort(UitnodigingZienswijze) if u.document == document)
    mee = [u.versie for u in brieven if u.versie in bekend and not op.zeker_voor(u.moment) and bewezen(u)]
    return mee[-1] if mee else None
