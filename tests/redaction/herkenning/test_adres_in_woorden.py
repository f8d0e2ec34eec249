# SPDX-License-Identifier: EUPL-1.2
"""The address of a known person with its number in words, or with what comes behind it."""

from __future__ import annotations

import pytest

from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.tekens import in_woorden
from redaction.model import Identiteit


def _herkenner(adres: str) -> Herkenner:
    return Herkenner([Identiteit("c1", "cliënt", "Storm", kenmerken=(("adres", adres),))])


@pytest.mark.parametrize(
    ("adres", "tekst"),
    [
        ("Lindelaan 14", "Lindelaan nummer veertien"),
        ("Lindelaan 14", "Lindelaan veertien"),
        ("Lindelaan 14", "LINDELAAN NR. VEERTIEN"),
        ("Lindelaan 14", "Lindelaan huisnummer 14"),
        ("Lindelaan 14", "Lindelaan 14 hoog"),
        ("Lindelaan 14", "Lindelaan 14 drie hoog"),
        ("Lindelaan 14", "Lindelaan veertien boven"),
        ("Lindelaan 14a", "Lindelaan veertien a"),
        ("Lindelaan 14-B", "Lindelaan nummer veertien B"),
        ("Lindehof 125, 3571 HK Utrecht", "Lindehof honderd vijfentwintig"),
        ("Plein 1945 22", "Plein 1945 nummer tweeëntwintig"),
        ("Lindelaan 22", "Lindelaan tweeentwintig"),
    ],
)
def test_is_van_die_persoon(adres: str, tekst: str) -> None:
    gevonden = _herkenner(adres).vind(f"Zij woont op {tekst}.")
    assert [(v.tekst, v.soort, v.identiteit) for v in gevonden] == [(tekst, "adres", "c1")]


@pytest.mark.parametrize("tekst", ["Lindelaan 144", "Lindelaan nummer vijftien", "Lindelaan veertiende"])
def test_een_ander_nummer_is_niet_van_die_persoon(tekst: str) -> None:
    assert all(v.identiteit is None for v in _herkenner("Lindelaan 14").vind(f"Zij woont op {tekst}."))


def test_het_nummer_van_een_onbekende_in_woorden() -> None:
    gevonden = Herkenner(()).vind("Hij woont op Kerkstraat nummer zevenentwintig in het dorp.")
    assert [v.tekst for v in gevonden] == ["Kerkstraat nummer zevenentwintig"]


def test_getallen_in_woorden() -> None:
    assert in_woorden(14) == ("veertien",)
    assert "honderdveertien" in in_woorden(114) and "tweehonderd" in in_woorden(200)
    assert all(in_woorden(n) for n in range(1, 1000))
