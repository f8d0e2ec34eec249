# SPDX-License-Identifier: EUPL-1.2
"""Scopes of terms; the same as those of the gate. A protocol term of step 1 starts on a melding only."""

from __future__ import annotations

from pipeline.termijnen.model import Bereik
from pipeline.zaak.zaak import Zaak


def is_melding(zaak: Zaak) -> bool:
    """Whether the aanbieder reported it: a melding, not a signaal (P-1.2e, T16)."""
    return zaak.melding is not None and zaak.melding.soort == "melding"


ALTIJD = Bereik("elke zaak", lambda _: True)
MELDING = Bereik(
    "een zaak onder het protocol na een melding van de aanbieder (geen signaal)",
    lambda b: b.protocol and is_melding(b.zaak),
)
EIGEN_ONDERZOEK = Bereik(
    "een zaak onder het protocol die de aanbieder niet (meer) zelf onderzoekt",
    lambda b: b.protocol and b.route != "3A",
)
EIGEN_ONDERZOEK_NA_MELDING = Bereik(
    "een melding van de aanbieder die de toezichthouder zelf onderzoekt (3B)",
    lambda b: b.protocol and is_melding(b.zaak) and b.route != "3A",
)
KADER_WEDERHOOR = Bereik(
    "een rapport onder het afsprakenkader alleen, als het profiel wederhoor verplicht",
    lambda b: not b.protocol and b.profiel.keuzes.wederhoor_verplicht,
)
PROTOCOL = Bereik("een zaak onder het protocol", lambda b: b.protocol)
SAMENWERKING = Bereik("een zaak met samenwerking", lambda b: b.vorm > 0)
VORM_1 = Bereik("gezamenlijk toezicht (vorm 1)", lambda b: b.vorm == 1)
VORM_3 = Bereik("afzonderlijk toezicht met informeren (vorm 3)", lambda b: b.vorm == 3)
