# SPDX-License-Identifier: EUPL-1.2
"""Attacks on files that the road wrote: each found; the files as they are, and with harmless words, clean."""

from __future__ import annotations

import json

import pytest

from pipeline.publicatie.schrijven import schrijf_versie
from redaction import Verboden, verifieer_bytes
from tests.pipeline.publicatie.rijk import KOP, brief
from tests.redaction.verifieer.aanvallen import FAMILIES, GEHEIM

WAT = [Verboden(GEHEIM, "persoon", "e-1"), Verboden(GEHEIM.split()[1], "persoon", "e-1")]
ANDERS = "Sjaantje Kroonenberg"
"""As long, and no form of the secret: what finds this finds anything."""
ALLE = [(soort, naam) for soort, aanvallen in FAMILIES.items() for naam in aanvallen]
NAMEN_VAN_DELEN = {"naam van een map", "naam in procenten"}


@pytest.fixture(scope="module")
def basis() -> dict[str, bytes]:
    versie = schrijf_versie(brief(), KOP)
    geschreven = {pad.rsplit(".", 1)[-1]: inhoud for pad, inhoud in versie.items()}
    manifest = {"bestanden": [{"naam": "rapport.pdf", "sha256": "0" * 64}]}
    xml = b"<?xml version='1.0' encoding='UTF-8'?><MDTO><naam>Rapport</naam></MDTO>"
    return {**geschreven, "json": json.dumps(manifest).encode(), "xml": xml}


@pytest.mark.parametrize("soort", FAMILIES)
def test_a_file_as_the_road_wrote_it_is_clean(soort: str, basis: dict[str, bytes]) -> None:
    assert verifieer_bytes(f"rapport.{soort}", basis[soort], WAT) == ()


@pytest.mark.parametrize(("soort", "naam"), ALLE)
def test_an_attack_is_found_and_only_its_own_secret(soort: str, naam: str, basis: dict[str, bytes]) -> None:
    aanval = FAMILIES[soort][naam]
    gevonden = verifieer_bytes(f"rapport.{soort}", aanval(basis, GEHEIM), WAT)
    assert {lek.sleutel for lek in gevonden} == {"e-1"}
    assert not any(GEHEIM.split()[1].lower() in lek.plek.lower() for lek in gevonden)
    if naam not in NAMEN_VAN_DELEN:
        assert verifieer_bytes(f"rapport.{soort}", aanval(basis, ANDERS), WAT) == ()


def test_there_are_many_attacks() -> None:
    assert len(ALLE) > 160
