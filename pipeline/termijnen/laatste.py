# SPDX-License-Identifier: EUPL-1.2
"""The last day of single terms, for letters that go out before the event that starts them is noted."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pipeline.profiel.model import Profiel
from pipeline.termijnen.beeld import Beeld
from pipeline.termijnen.begin import begin_aanvulling, begin_onderzoek_aanbieder
from pipeline.termijnen.rekenen import laatste_dag
from pipeline.termijnen.soorten import alle_soorten
from pipeline.termijnen.soorten.aanbieder import begin_eigen_onderzoek
from pipeline.termijnen.soorten.openbaarheid import MINIMUM_ZIENSWIJZE
from pipeline.zaak.basis import Moment
from pipeline.zaak.zaak import Zaak

_ALLES_GEBEURD = datetime(9000, 1, 1, tzinfo=UTC)


def _tot(soort: str, begin: Moment, profiel: Profiel) -> date:
    duur = alle_soorten()[soort].duur
    assert duur is not None
    return laatste_dag(begin.dag, duur, profiel)


def aanvulling_tot(verzoek: date, profiel: Profiel) -> date:
    """The last day to complete a melding when it is asked on ``verzoek`` (P-S1.3)."""
    return _tot("aanvulling", begin_aanvulling(Moment(verzoek), profiel)[0], profiel)


def onderzoek_aanbieder_tot(uitnodiging: date, profiel: Profiel) -> date:
    """The last day of the aanbieder's own research, without extension (P-S3A.1d)."""
    begin, _ = begin_onderzoek_aanbieder(Moment(uitnodiging), profiel)
    return _tot("onderzoek-aanbieder", begin, profiel)


def onderzoek_tot(zaak: Zaak, profiel: Profiel) -> date | None:
    """The last day of the own research, with every event of the case; None without a start (P-S4.1a)."""
    begin, _ = begin_eigen_onderzoek(Beeld(zaak, profiel, _ALLES_GEBEURD))
    return _tot("onderzoek", begin, profiel) if begin else None


def onderzoek_tot_letterlijk(zaak: Zaak, profiel: Profiel) -> date | None:
    """The same, counted from the receipt of the melding (T01)."""
    return _tot("onderzoek", zaak.melding.ontvangen, profiel) if zaak.melding else None


def zienswijze_openbaarmaking_tot(uitnodiging: date, profiel: Profiel) -> date:
    """The last day for a zienswijze that an invitation of this day should give (AK-A11d)."""
    return laatste_dag(uitnodiging, MINIMUM_ZIENSWIJZE, profiel)


def wachttijd_tot(bekendgemaakt: date, profiel: Profiel) -> date:
    """The last day of the wait after bekendmaking; openbaarmaking is possible the day after."""
    return _tot("wacht-bekendmaking", Moment(bekendgemaakt), profiel)
