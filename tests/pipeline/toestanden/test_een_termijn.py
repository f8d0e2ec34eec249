# SPDX-License-Identifier: EUPL-1.2
"""A guard that waits for a term waits exactly as long as the table of terms says: one source of truth."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from pipeline.termijnen import alle_termijnen
from pipeline.toestanden.beeld import maak_beeld
from pipeline.toestanden.voorwaarden.protocol import reactietermijn_voorbij
from pipeline.zaak.basis import NEDERLAND
from tests.pipeline.toets import zaken

DAGEN = [date(2026, 4, 1) + timedelta(days=n) for n in range(14)]


@pytest.mark.parametrize("verzonden", DAGEN, ids=str)
@pytest.mark.parametrize("start", ["verzending", "werkdag_na_verzending"])
@pytest.mark.parametrize("wet", [True, False])
def test_wederhoor_is_open_as_long_as_the_term_runs(verzonden: date, start: str, wet: bool) -> None:
    data = zaken.wijzig(zaken.basis("3b"), {"zet": {}})
    for event in data["zaak"]["gebeurtenissen"]:
        if event["soort"] == "verzonden" and event["document"] == "concept":
            event["moment"] = verzonden.isoformat()
    data["zaak"]["gebeurtenissen"] = [
        e for e in data["zaak"]["gebeurtenissen"] if e["soort"] != "reactie_concept"
    ]
    bron = zaken.bron(data)
    instelling = {"start_reactie_concept": start, "algemene_termijnenwet": wet}
    termijnen = bron.profiel.termijnen.model_copy(update=instelling)
    profiel = bron.profiel.model_copy(update={"termijnen": termijnen})
    for later in range(12, 20):
        op = datetime.combine(verzonden + timedelta(days=later), time(12), NEDERLAND)
        rij = [t for t in alle_termijnen(bron.zaak, profiel, op) if t.bepaling == "P-S4.2b" and t.voor]
        loopt = {t.voor for t in rij if t.open}
        zegt = list(reactietermijn_voorbij(maak_beeld(bron.zaak, profiel, op), None))
        assert rij and {z.split()[0] for z in zegt} == loopt, op
