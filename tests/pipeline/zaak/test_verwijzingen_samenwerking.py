# SPDX-License-Identifier: EUPL-1.2
"""The blocks of samenwerking: what they point to exists, and nothing in them contradicts itself."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.zaak import Zaak
from pipeline.zaak.verwijzingen import controleer_verwijzingen
from tests.pipeline.documenten.samen import zaak

GEVALLEN: list[tuple[dict[str, Any], str, str]] = [
    ({"projectgroep.leden.1.persoon": "niemand"}, "projectgroep.leden.1.persoon", "geen bekende persoon"),
    ({"projectgroep.informatie.0.leden": ["moeder"]}, "projectgroep.informatie.0.leden.0", "geen lid"),
    ({"projectgroep.gespreksteams.0.leden": ["moeder"]}, "projectgroep.gespreksteams.0.leden.0", "geen lid"),
    ({"plan_van_aanpak.rollen.1.wetten": ["wlz"]}, "plan_van_aanpak.rollen.1.wetten.0", "wmo2015"),
    ({"plan_van_aanpak.rollen.0.wetten": ["wmo2015"]}, "plan_van_aanpak.rollen.0.wetten.0", "wmo2015"),
    ({"plan_van_aanpak.selectie.0.wie": "x"}, "plan_van_aanpak.selectie.0.wie", "partij of persoon"),
    ({"natraject.rapport": "x"}, "natraject.rapport", "geen bekend document"),
    ({"natraject.toezeggingen.0.monitor": "aanbieder"}, "natraject.toezeggingen.0.monitor", "zelf"),
    ({"natraject.toezeggingen.0.aanbieder": "igj"}, "natraject.toezeggingen.0.aanbieder", "geen aanbieder"),
    ({"natraject.maatregelen.0.treft": "lindewoude"}, "natraject.maatregelen.0.treft", "maatregelen.door"),
    ({"natraject.maatregelen.0.maatregel": "x"}, "natraject.maatregelen.0.maatregel", "bekende maatregel"),
    ({"inspectiecontacten.1.id": "februari"}, "inspectiecontacten.0.id", "twee keer"),
    ({"inspectiecontacten.0.eerder_contact": "nee"}, "inspectiecontacten.0.eerdere_contacten", "past niet"),
    ({"inspectiecontacten.1.eerder_contact": "ja"}, "inspectiecontacten.1.eerdere_contacten", "past niet"),
    ({"inspectiecontacten.0.aanbieders.0.aanbieder": "igj"}, "inspectiecontacten.0.aanbieders.0.aanbieder",
     "geen aanbieder"),
    ({"overdracht.partij_aan": "toezichthouder"}, "overdracht.partij_aan", "overdraagt"),
    ({"overdracht.grondslag": "vitaal_belang"}, "overdracht.grondslag", "acuut_ingrijpen"),
    ({"overdracht.betrokkene_vooraf": None}, "overdracht.reden_niet_vooraf", "een van de twee"),
    ({"overdracht.reden_niet_vooraf": "Te laat"}, "overdracht.reden_niet_vooraf", "een van de twee"),
    ({"kennisgevingen.1.maatregel": "stop"}, "kennisgevingen.0.maatregel", "al een kennisgeving"),
    ({"kennisgevingen.2.inspecties": ["lindewoude"]}, "kennisgevingen.2.inspecties.0", "geen rijksinspectie"),
    ({"kennisgevingen.0.aanbieder": "igj"}, "kennisgevingen.0.aanbieder", "geen aanbieder"),
    ({"jaarwensen.wensen.1.prioriteit": 1}, "jaarwensen.wensen.0.prioriteit", "twee keer"),
]  # fmt: skip


def _bezwaren(wijzig: dict[str, Any]) -> dict[str, str]:
    gevonden = controleer_verwijzingen(Zaak.model_validate(zaak(wijzig)))
    return {".".join(str(deel) for deel in b.pad): b.tekst for b in gevonden}


def test_the_example_agrees_with_itself() -> None:
    assert _bezwaren({}) == {}


@pytest.mark.parametrize(("wijzig", "waar", "woord"), GEVALLEN)
def test_contradiction_is_named_at_its_place(wijzig: dict[str, Any], waar: str, woord: str) -> None:
    bezwaren = _bezwaren(wijzig)
    assert waar in bezwaren and woord in bezwaren[waar]


def test_announced_and_selected_are_the_same() -> None:
    aankondiging = {"onderwerp": "de avond", "aanleiding": "signalen", "contactpersoon": "leider"}
    anders = {"aankondiging": aankondiging | {"geselecteerden": ["aanbieder", "moeder"]}}
    assert set(_bezwaren(anders)) == {"aankondiging.geselecteerden.1", "plan_van_aanpak.selectie.1.wie"}
    gelijk = {"aankondiging": aankondiging | {"geselecteerden": ["bestuurder", "aanbieder"]}}
    assert _bezwaren(gelijk) == {}
