# SPDX-License-Identifier: EUPL-1.2
"""What the profile says of a judgement: telling the aanbieder later warns, or refuses (T20)."""

from __future__ import annotations

from dataclasses import replace

from pipeline.profiel.model import Profiel
from pipeline.uitwisseling.bezwaar import Bezwaar
from pipeline.uitwisseling.oordeel import Uitspraak


def met_profiel(uitspraak: Uitspraak, profiel: Profiel) -> Uitspraak:
    """The same judgement under the choices of this profile; only stricter."""
    if profiel.keuzes.uitgestelde_kennisgeving != "weigering":
        return uitspraak
    return replace(uitspraak, bezwaren=tuple(_strenger(b) for b in uitspraak.bezwaren))


def _strenger(b: Bezwaar) -> Bezwaar:
    uitstel = b.bepaling == "AK-B2-W4" and b.ernst == "waarschuwing"
    herstel = "Informeer de aanbieder eerst: het profiel staat uitstel niet toe"
    return replace(b, ernst="weigering", herstel=herstel) if uitstel else b
