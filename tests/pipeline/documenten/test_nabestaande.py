# SPDX-License-Identifier: EUPL-1.2
"""Letters to someone who lost a person in the case: no one speaks for the dead, and sympathy in B1."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.documenten.nabestaande import is_nabestaande, namens
from pipeline.dossier import Dossier, schrijf_regel
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import VERSIE, doe, gegevens, stel_op, tijdstip

UITNODIGING = "2026-07-06"
VERLIES = "Wij condoleren u met het verlies van uw naaste."
AFSCHRIFT = ("rapport", "client", "2026-07-02")


def _zaak(folder: Path, op: str, client: str = "ja", **dochter: str) -> Dossier:
    def wijzig(zaak: dict[str, Any]) -> None:
        for p in zaak["personen"]:
            if p["id"] == "client":
                p["overleden"] = client
            if p["id"] == "dochter":
                p.update({"vertegenwoordigt": "client", **dochter})

    return stel_op(folder, op, wijzig)


def _brief(folder: Path, naam: str) -> str:
    return tekst((folder / "documenten" / naam).read_bytes())


def test_the_invitation_does_not_let_her_speak_for_the_dead(tmp_path: Path) -> None:
    doe(_zaak(tmp_path, UITNODIGING), "brief_zienswijze_openbaarmaking", UITNODIGING)
    brief = _brief(tmp_path, "zienswijze_openbaarmaking-rapport-dochter.docx")
    assert VERLIES in brief and "nauw betrokken" in brief
    assert "vertegenwoordiger" not in brief
    assert VERLIES not in _brief(tmp_path, "zienswijze_openbaarmaking-rapport-aanbieder.docx")


def test_who_speaks_for_the_living_hears_so(tmp_path: Path) -> None:
    d = _zaak(tmp_path, UITNODIGING, "nee", rol="zus")
    doe(d, "brief_zienswijze_openbaarmaking", UITNODIGING)
    brief = _brief(tmp_path, "zienswijze_openbaarmaking-rapport-dochter.docx")
    assert "als vertegenwoordiger van" in brief and "condoleren" not in brief and "nauw betrokken" in brief


def test_the_other_letters_do_the_same(tmp_path: Path) -> None:
    d = _zaak(tmp_path, "2026-07-24")
    doe(d, "openbaarmakingsbesluit", "2026-07-24")
    besluit = _brief(tmp_path, "openbaarmakingsbesluit-rapport-dochter.docx")
    assert "Wij leven met u mee in het verlies van uw naaste." in besluit
    for naam in ("aanbieder", "dossier"):
        assert "verlies van uw naaste" not in _brief(tmp_path, f"openbaarmakingsbesluit-rapport-{naam}.docx")
    doe(d, "afschrift_rapport_betrokkenen", "2026-07-24")
    afschrift = _brief(tmp_path, "afschrift_rapport_betrokkenen-dochter.docx")
    assert VERLIES in afschrift and "vertegenwoordiger" not in afschrift


def test_the_form_with_the_concept_is_kind_too(tmp_path: Path) -> None:
    doe(_zaak(tmp_path, "2026-06-11"), "reactieformulier_wederhoor", "2026-06-11")
    assert VERLIES in _brief(tmp_path, "reactieformulier_wederhoor-dochter.docx")
    assert "condoleren" not in _brief(tmp_path, "reactieformulier_wederhoor-begeleider.docx")


@pytest.mark.parametrize(("rol", "client", "verloor"), [
    ("nabestaande (dochter)", "ja", True), ("nabestaande", "nee", True), ("zus", "ja", True),
    ("zus", "nee", False), ("curator", "ja", False), ("buurvrouw", "ja", False), ("medecliënt", "ja", False),
])  # fmt: skip
def test_who_lost_someone(rol: str, client: str, verloor: bool, tmp_path: Path) -> None:
    g = gegevens(_zaak(tmp_path, UITNODIGING, client, rol=rol))
    assert is_nabestaande(g, "dochter") is verloor
    assert bool(namens(g, "dochter")) is (client == "nee")


def test_family_of_no_one_in_particular_lost_someone_when_every_client_died(tmp_path: Path) -> None:
    def wijzig(zaak: dict[str, Any]) -> None:
        zaak["personen"] += [{"id": "moeder", "rol": "moeder"}, {"id": "buur", "rol": "medebewoner"}]

    assert not is_nabestaande(gegevens(stel_op(tmp_path, UITNODIGING, wijzig)), "moeder")


@pytest.mark.parametrize(("gezien", "staat"), [
    ([{"van": "dochter", "zegel": "a" * 64, "integraal": True}], True),
    ([{"van": "dochter", "zegel": "a" * 64, "integraal": False}], False),
    ([{"van": "aanbieder", "zegel": "a" * 64, "integraal": True}], False),
    (None, False),
])  # fmt: skip
def test_her_own_zienswijze_is_published_along(gezien: Any, staat: bool, tmp_path: Path) -> None:
    d = _zaak(tmp_path, "2026-07-24")
    regel = {"document": "rapport", "doelgroep": "publiek", "versie": VERSIE, "verificatie": "schoon"}
    regel |= {} if gezien is None else {"zienswijzen": gezien}
    schrijf_regel(tmp_path, "bouw", regel, tijdstip("2026-07-24"), None)
    d = Dossier.open(tmp_path)
    doe(d, "openbaarmakingsbesluit", "2026-07-24")
    besluit = _brief(tmp_path, "openbaarmakingsbesluit-rapport-dochter.docx")
    assert ("Uw zienswijze op het conceptrapport staat er als bijlage in" in besluit) is staat
    doe(d, "brief_zienswijze_openbaarmaking", "2026-07-24")
    brief = _brief(tmp_path, "zienswijze_openbaarmaking-rapport-dochter.docx")
    assert ("staat als bijlage in deze versie" in brief) is staat
