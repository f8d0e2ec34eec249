# SPDX-License-Identifier: EUPL-1.2
"""The registry of kinds, and what each kind declares."""

from __future__ import annotations

import pytest

from pipeline.bronnen import sjablonen
from pipeline.documenten.vinden import kies, soorten, uniek


def test_every_kind_has_its_template_and_provisions() -> None:
    for soort in soorten().values():
        assert (sjablonen() / soort.sjabloon).is_file(), soort.id
        assert soort.regels and soort.titel
        assert all(regel.startswith(("AK-", "P-")) for regel in soort.regels)


def test_the_five_documents_are_there() -> None:
    assert {
        "opdrachtformulier",
        "aankondigingsbrief",
        "college_brief",
        "college_brief_afspraak_13",
        "rapportage_met_advies_gemeente_3a",
        "gemeenteraad_brief",
    } <= set(soorten())


def test_duplicate_id_is_refused() -> None:
    soort = soorten()["college_brief"]
    with pytest.raises(ValueError, match="college_brief bestaat twee keer"):
        uniek([soort, soort])


@pytest.mark.parametrize(
    "naam", ["verlengingsbesluit_3A", "rapportage_met_advies_gemeente_3A", "beoordeling_3a"]
)
def test_a_route_may_be_written_as_the_protocol_does(naam: str) -> None:
    [soort] = kies([naam])
    assert soort.id == naam.lower()
