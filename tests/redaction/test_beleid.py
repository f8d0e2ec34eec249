# SPDX-License-Identifier: EUPL-1.2
"""Proposals: months, grounds, who stays."""

from __future__ import annotations

import pytest

from redaction.beleid import lees_grond, maand_van, stel_voor
from redaction.fouten import RedactieFout


@pytest.mark.parametrize(
    ("tekst", "maand"),
    [
        ("maandag 8 juni 2026", "juni 2026"),
        ("3 maart 2026", "maart 2026"),
        ("3 mrt. 2026", "maart 2026"),
        ("03-11-2025", "november 2025"),
        ("12/1/2024", "januari 2024"),
        ("donderdag 1 augustus", "augustus"),
        ("3-13-2024", "datum"),
        ("gisteren", "datum"),
        ("7 op zondag 8 maart 2026", "maart 2026"),
    ],
)
def test_a_date_goes_back_to_its_month(tekst: str, maand: str) -> None:
    assert maand_van(tekst) == maand


@pytest.mark.parametrize("code", ["5.1.2e", "5.1.2.e", " 5.1.2.E "])
def test_a_ground_is_written_one_way(code: str) -> None:
    assert lees_grond(code) == "5.1.2.e"


@pytest.mark.parametrize("code", ["5.1.2.z", "5.1.2", "10.2.e", ""])
def test_an_unknown_ground_is_refused(code: str) -> None:
    with pytest.raises(RedactieFout):
        lees_grond(code)


def test_proposals_follow_the_kind_and_the_office() -> None:
    assert stel_voor("bsn", 1, None, "x", "123456782").grond == "5.1.1.e"
    assert stel_voor("persoon", 1, "portefeuillehouder", "portefeuillehouder", "A. Bos").keuze == "blijft"
    assert stel_voor("persoon", 1, "begeleider", "begeleider 1", "A. Bos").keuze == "lakken"
    assert stel_voor("overig", 3, None, "gegeven", "Zon").keuze == "open"
