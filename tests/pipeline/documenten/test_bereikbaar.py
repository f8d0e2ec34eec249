# SPDX-License-Identifier: EUPL-1.2
"""A letter that asks people to let something know says how; one address for all post."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.documenten.mensen import op_een_regel
from pipeline.documenten.soort import Gegevens
from tests.pipeline.documenten.gevallen import maak
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import gegevens, stel_op

SOORTEN = (
    ("openbaarmakingsbesluit", "openbaarmakingsbesluit-rapport-dochter.docx"),
    ("brief_zienswijze_openbaarmaking", "zienswijze_openbaarmaking-rapport-dochter.docx"),
    ("afschrift_rapport_betrokkenen", "afschrift_rapport_betrokkenen-dochter.docx"),
)


def _met(g: Gegevens, **stijl: str) -> Gegevens:
    leeg = {"telefoon": "", "mail": "", "website": "", "postadres": ""}
    huis = g.profiel.huisstijl.model_copy(update=leeg | stijl)
    return replace(g, profiel=g.profiel.model_copy(update={"huisstijl": huis}))


@pytest.mark.parametrize(("soort", "naam"), SOORTEN)
@pytest.mark.parametrize(("stijl", "zin"), [
    ({"telefoon": "0599 00 00 00", "mail": "a@b.example"}, "Bel ons dan gerust."),
    ({"mail": "a@b.example"}, "Mail ons dan gerust: a@b.example."),
    ({"postadres": "Postbus 7, 1234 AB Dorp"}, "Schrijf ons dan gerust: Postbus 7, 1234 AB Dorp."),
    ({}, "Schrijf ons dan gerust: Stationsplein 4"),
])  # fmt: skip
def test_there_is_a_way_to_reach_us(
    soort: str, naam: str, stijl: dict[str, str], zin: str, tmp_path: Path
) -> None:
    brief = tekst(maak(_met(gegevens(stel_op(tmp_path, "2026-07-24")), **stijl), soort)[naam][1])
    assert zin in brief and "Laat het ons dan gerust weten" not in brief
    if not {"telefoon", "mail"} & set(stijl):
        assert f"Neem dan contact op met de GGD Lindewoude, {zin.split(': ')[1].split('.')[0]}" in brief


def test_one_address_for_letterhead_reactions_and_bezwaar(tmp_path: Path) -> None:
    g = _met(gegevens(stel_op(tmp_path, "2026-07-24")), postadres="Postbus 7, 1234 AB Dorp")
    assert op_een_regel(g, g.zaak.partijen.toezichthouder.id) == "Postbus 7, 1234 AB Dorp"
    besluit = tekst(maak(g, "openbaarmakingsbesluit")["openbaarmakingsbesluit-rapport-dochter.docx"][1])
    assert "Stationsplein" not in besluit
    assert "Stuur uw bezwaarschrift naar: de GGD Lindewoude, Postbus 7, 1234 AB Dorp." in besluit
    assert "GGD Lindewoude | Postbus 7 | 1234 AB Dorp" in besluit
    uitnodiging = maak(g, "brief_zienswijze_openbaarmaking")
    assert "een brief sturen (Postbus 7, 1234 AB Dorp)" in tekst(
        uitnodiging["zienswijze_openbaarmaking-rapport-dochter.docx"][1]
    )
