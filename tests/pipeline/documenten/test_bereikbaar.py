# SPDX-License-Identifier: EUPL-1.2
"""A letter that asks people to let something know says how; one address for all post."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.documenten.mensen import op_een_regel
from pipeline.documenten.soort import Gegevens
from pipeline.zaak import Zaak
from tests.pipeline.documenten.gevallen import maak
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import gegevens, stel_op

EIGEN = "Stationsplein 4, 9988 AB Lindewoude"
SOORTEN = (
    ("openbaarmakingsbesluit", "openbaarmakingsbesluit-rapport-dochter.docx"),
    ("brief_zienswijze_openbaarmaking", "zienswijze_openbaarmaking-rapport-dochter.docx"),
    ("afschrift_rapport_betrokkenen", "afschrift_rapport_betrokkenen-dochter.docx"),
)


def _met(g: Gegevens, **stijl: str) -> Gegevens:
    """With this style only, and the address of the profile where it gives one."""
    leeg = {"telefoon": "", "mail": "", "website": "", "postadres": ""}
    huis = g.profiel.huisstijl.model_copy(update=leeg | stijl)
    g = replace(g, profiel=g.profiel.model_copy(update={"huisstijl": huis}))
    return replace(g, zaak=_zonder_adres(g.zaak)) if "postadres" in stijl else g


def _zonder_adres(zaak: Zaak) -> Zaak:
    eigen = zaak.partijen.toezichthouder.model_copy(update={"adres": None})
    return zaak.model_copy(update={"partijen": zaak.partijen.model_copy(update={"toezichthouder": eigen})})


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


@pytest.mark.parametrize("in_de_zaak", [True, False])
def test_one_address_for_letterhead_reactions_and_bezwaar(tmp_path: Path, in_de_zaak: bool) -> None:
    """That of the case; where the case has none that of the profile."""
    eigen, adres = gegevens(stel_op(tmp_path, "2026-07-24")), "Postbus 7, 1234 AB Dorp"
    g = _met(eigen, postadres=adres)
    if in_de_zaak:
        g, adres = replace(g, zaak=eigen.zaak), EIGEN
    assert op_een_regel(g, g.zaak.partijen.toezichthouder.id) == adres
    besluit = tekst(maak(g, "openbaarmakingsbesluit")["openbaarmakingsbesluit-rapport-dochter.docx"][1])
    assert f"Stuur uw bezwaarschrift naar: de GGD Lindewoude, {adres}." in besluit
    straat, rest = adres.split(", ")
    assert f"GGD Lindewoude | {straat} | {rest}" in besluit.replace("  ", " ")
    uitnodiging = maak(g, "brief_zienswijze_openbaarmaking")
    assert f"een brief sturen ({adres})" in tekst(
        uitnodiging["zienswijze_openbaarmaking-rapport-dochter.docx"][1]
    )


def test_the_besluit_names_one_day_until_which_the_court_can_be_asked(tmp_path: Path) -> None:
    """The wait is in that day: a length besides it would say another."""
    g = gegevens(stel_op(tmp_path, "2026-07-24"))
    besluit = tekst(maak(g, "openbaarmakingsbesluit")["openbaarmakingsbesluit-rapport-dochter.docx"][1])
    [dag] = set(re.findall(r"niet eerder dan op (\d+ \w+ \d{4})", besluit))
    assert "Vóór die dag kunt u de rechter vragen" in besluit and f"Doe dat vóór {dag}" in besluit
    assert "Wij wachten" not in besluit
