# SPDX-License-Identifier: EUPL-1.2
"""Letters say of the name of the aanbieder what the build of the version recorded, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.documenten.aanbiedernaam import naamzin
from pipeline.dossier import Dossier, schrijf_regel
from pipeline.dossier.noteren import noteer
from pipeline.fouten import GebruiksFout
from pipeline.publicatie.aanbiedernaam import genoemde_aanbieders
from pipeline.publicatie.kop import Kop
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import VERSIE, doe, gegevens, stel_op, tijdstip

OP = "2026-07-24"
BESLUIT = "documenten/openbaarmakingsbesluit-rapport-{}.docx"
WEL, NIET = "De naam van de aanbieder staat wel in deze versie.", "Ook de naam van de aanbieder staat niet in"


def _dossier(folder: Path, noemt: list[str] | None, gezegd: str | None = None, op: str = OP) -> Dossier:
    def wijzig(zaak: dict[str, Any]) -> None:
        for e in zaak["gebeurtenissen"]:
            if e["soort"] == "openbaarmakingsbesluit":
                e.pop("noemt_aanbieder", None)
                e |= {"noemt_aanbieder": gezegd} if gezegd else {}

    stel_op(folder, op, wijzig)
    if noemt is not None:
        regel = {"document": "rapport", "doelgroep": "publiek", "versie": VERSIE, "verificatie": "schoon"}
        schrijf_regel(folder, "bouw", regel | {"noemt_aanbieders": noemt}, tijdstip(op), None)
    return Dossier.open(folder)


@pytest.mark.parametrize(("noemt", "wel", "niet"), [
    (["aanbieder"], WEL, NIET), ([], NIET, WEL), (None, "Uit deze versie zijn", "De naam van de aanbieder"),
])  # fmt: skip
def test_the_besluit_goes_by_the_version(
    noemt: list[str] | None, wel: str, niet: str, tmp_path: Path
) -> None:
    doe(_dossier(tmp_path, noemt), "openbaarmakingsbesluit", OP)
    inhoud = tekst((tmp_path / BESLUIT.format("dochter")).read_bytes())
    assert wel in inhoud and niet not in inhoud
    zelf = tekst((tmp_path / BESLUIT.format("aanbieder")).read_bytes())
    assert ("De naam van uw organisatie staat" in zelf) == (noemt is not None)


@pytest.mark.parametrize(("noemt", "gezegd", "gemaakt"), [
    (["aanbieder"], "nee", False), ([], "ja", False), (["aanbieder"], "ja", True), ([], "nee", True),
    (None, "nee", True),
])  # fmt: skip
def test_a_besluit_that_is_not_true_makes_no_letter(
    noemt: list[str] | None, gezegd: str, gemaakt: bool, tmp_path: Path
) -> None:
    uit = doe(_dossier(tmp_path, noemt, gezegd), "openbaarmakingsbesluit", OP)
    assert (uit[0].stand == "nieuw") is gemaakt
    assert gemaakt or "noemt_aanbieder" in uit[0].reden
    if noemt is None:
        assert "aanbieder staat" not in tekst((tmp_path / BESLUIT.format("dochter")).read_bytes())


def test_the_invitation_tells_the_aanbieder_of_its_own_name(tmp_path: Path) -> None:
    doe(_dossier(tmp_path, ["aanbieder"], op="2026-07-06"), "brief_zienswijze_openbaarmaking", "2026-07-06")
    brieven = {p.name: tekst(p.read_bytes()) for p in (tmp_path / "documenten").glob("zienswijze_*.docx")}
    aan = brieven["zienswijze_openbaarmaking-rapport-aanbieder.docx"]
    assert "De naam van uw organisatie staat wel in deze versie." in aan
    assert WEL in brieven["zienswijze_openbaarmaking-rapport-dochter.docx"]


def test_with_several_each_is_named(tmp_path: Path) -> None:
    g = gegevens(_dossier(tmp_path, None))
    een = g.zaak.partijen.aanbieders[0]
    twee = een.model_copy(update={"id": "ander", "naam": "Stichting Ander"})
    partijen = g.zaak.partijen.model_copy(update={"aanbieders": (een, twee)})
    g = type(g)(g.zaak.model_copy(update={"partijen": partijen}), g.personen, g.profiel, g.map)
    zin = naamzin(g, frozenset({een.id}))
    assert zin == f"De naam van {een.naam} staat wel in deze versie, die van Stichting Ander niet."
    assert naamzin(g, frozenset({een.id, "ander"})) == "De namen van de aanbieders staan wel in deze versie."
    assert naamzin(g, frozenset()) == "Ook de namen van de aanbieders staan niet in deze versie."


@pytest.mark.parametrize(("naam", "zin", "staat"), [
    ("Stichting De Werkplaats", "Bij de Werkplaats was brand.", True),
    ("Stichting De Werkplaats", "STICHTING DE WERKPLAATS", True),
    ("Stichting De Werkplaats", "Hij ging naar de werkplaats.", False),
    ("Woonanker B.V.", "Volgens Woonanker was het zo.", True),
    ("Woonanker B.V.", "De Woonankers zijn weg; [aanbieder] zegt niets.", False),
    ("Zorg ’t Veer", "In Zorg 't Veer is dat zo.", True),
])  # fmt: skip
def test_what_counts_as_naming(naam: str, zin: str, staat: bool, tmp_path: Path) -> None:
    zaak = _dossier(tmp_path, None).zaak
    een = zaak.partijen.aanbieders[0].model_copy(update={"naam": naam})
    zaak = zaak.model_copy(update={"partijen": zaak.partijen.model_copy(update={"aanbieders": (een,)})})
    kop = Kop("Rapport", ("GGD",), "", "K-1")
    assert genoemde_aanbieders(zaak, kop, zin, ()) == ([een.id] if staat else [])
    assert genoemde_aanbieders(zaak, Kop(zin, ("GGD",), "", "K-1"), "", ()) == ([een.id] if staat else [])
    assert genoemde_aanbieders(zaak, kop, "niets", {een.id}) == [een.id]


def test_noteer_refuses_what_the_version_denies(tmp_path: Path) -> None:
    _dossier(tmp_path, ["aanbieder"], op="2026-07-22")
    velden = [
        "document=rapport", "uitkomst=openbaar", "grondslag=woo", "belangenafweging=Anderen leren ervan",
    ]  # fmt: skip
    with pytest.raises(GebruiksFout, match="noemt_aanbieder"):
        noteer(tmp_path, "openbaarmakingsbesluit", [*velden, "noemt_aanbieder=nee"], OP, tijdstip(OP))
    noteer(tmp_path, "openbaarmakingsbesluit", velden, OP, tijdstip(OP))
