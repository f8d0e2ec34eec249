# SPDX-License-Identifier: EUPL-1.2
"""Start events that the sources leave open (T26): the moment, and which setting was used, if any."""

from __future__ import annotations

from pipeline.profiel.model import Profiel
from pipeline.termijnen.rekenen import een_werkdag_later
from pipeline.zaak.basis import Moment


def begin_aanvulling(verzoek: Moment, profiel: Profiel) -> tuple[Moment, str]:
    """What the working days of P-S1.3 are counted from."""
    later = profiel.termijnen.start_aanvulling == "werkdag_na_verzoek"
    return _begin(verzoek, profiel, later, "het verzoek")


def begin_onderzoek_aanbieder(uitnodiging: Moment, profiel: Profiel) -> tuple[Moment, str]:
    """What the weeks of P-S3A.1d are counted from."""
    later = profiel.termijnen.start_onderzoek_aanbieder == "werkdag_na_uitnodiging"
    return _begin(uitnodiging, profiel, later, "de uitnodiging")


def begin_reactie(verzonden: Moment, profiel: Profiel) -> tuple[Moment, str]:
    """What the weeks of P-S4.2b are counted from, for one recipient."""
    later = profiel.termijnen.start_reactie_concept == "werkdag_na_verzending"
    return _begin(verzonden, profiel, later, "verzending")


def _begin(moment: Moment, profiel: Profiel, later: bool, wat: str) -> tuple[Moment, str]:
    if not later:
        return moment, ""
    return een_werkdag_later(moment, profiel), f"begin: de werkdag na {wat} (T26)"
