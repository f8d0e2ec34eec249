# SPDX-License-Identifier: EUPL-1.2
"""What the case says went out is never made again: every kind, however the sending was noted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.documenten.genereren import genereer
from pipeline.documenten.soort import Exemplaar
from pipeline.documenten.verzending import verzonden_op
from pipeline.documenten.vinden import soorten
from pipeline.dossier import Dossier, lees_zegel, schrijf_regel
from pipeline.zaak import Zaak
from tests.pipeline.documenten import protocol, samen
from tests.pipeline.documenten.protocol import doe, stel_op, tijdstip, verander

LATER = "2026-08-20"
_AFSCHRIFT = {
    "college_brief_afschrift_dpg": "college_brief",
    "rapportage_3a_afschrift_dpg": "rapportage_met_advies_gemeente_3a",
}


@cache
def _ruw() -> dict[str, Any]:
    return protocol.ruw()


def _met(*, soort: str, bestand: str | None, gebeurtenis: dict[str, Any]) -> Zaak:
    ruw = dict(_ruw())
    stuk = {"id": "stuk", "soort": soort, "titel": "Stuk", "eigenaar": ["ggd"]}
    ruw["documenten"] = [stuk | ({"bestand": bestand} if bestand else {})]
    ruw["gebeurtenissen"] = [{"moment": "2026-07-01", "document": "stuk", **gebeurtenis}]
    return Zaak.model_validate(ruw)


@pytest.mark.parametrize("ontvanger", ["aanbieder", None])
@pytest.mark.parametrize("met_bestand", [True, False])
@pytest.mark.parametrize("soort", sorted(soorten()))
def test_every_kind_is_sent_when_the_case_says_so(
    soort: str, met_bestand: bool, ontvanger: str | None
) -> None:
    e = Exemplaar(f"{soort}-x.docx", ontvanger, "ter_kennis", {})
    pad = f"documenten/{e.bestandsnaam}"
    zending = {"soort": "verzonden", "aan": ["aanbieder"]}
    zaak = _met(soort=soort, bestand=pad if met_bestand else None, gebeurtenis=zending)
    assert verzonden_op(zaak, soort, e, pad) is not None
    ander = Exemplaar(f"{soort}-y.docx", "dochter", "ter_kennis", {})
    assert verzonden_op(zaak, soort, ander, "documenten/ander.docx") is None


@pytest.mark.parametrize(("soort", "brief"), _AFSCHRIFT.items())
def test_a_copy_is_often_noted_under_the_letter(soort: str, brief: str) -> None:
    zending = {"soort": "verzonden", "aan": ["dpg"], "als": "afschrift"}
    zaak = _met(soort=brief, bestand=None, gebeurtenis=zending)
    e = Exemplaar(f"{brief}-lindewoude-afschrift-dpg.docx", "dpg", "afschrift", {})
    assert verzonden_op(zaak, soort, e, f"documenten/{e.bestandsnaam}") is not None


@pytest.mark.parametrize(("soort", "naam", "aan", "gebeurtenis"), [
    ("persbericht", "persbericht.docx", None, {"soort": "openbaar_gemaakt", "door": "ggd"}),
    ("openbaarmakingsbesluit", "openbaarmakingsbesluit-stuk-dochter.docx", "dochter",
     {"soort": "openbaarmakingsbesluit", "uitkomst": "openbaar", "grondslag": "woo",
      "belangenafweging": "Anderen leren ervan.", "bekendgemaakt": "2026-07-02"}),
    ("openbaarmakingsbesluit", "openbaarmakingsbesluit-stuk-dossier.docx", None,
     {"soort": "openbaarmakingsbesluit", "uitkomst": "openbaar", "grondslag": "woo",
      "belangenafweging": "Anderen leren ervan.", "bekendgemaakt": "2026-07-02"}),
    ("verzoek_aanvulling", "verzoek_aanvulling-aanbieder.docx", "aanbieder",
     {"document": None, "soort": "aanvulling_gevraagd", "aan": "aanbieder", "wat": "de tijd"}),
    ("verlengingsbesluit_3a", "verlengingsbesluit_3a-aanbieder.docx", "aanbieder",
     {"document": None, "soort": "verlenging", "aan": "aanbieder", "gevraagd": "2026-06-30",
      "tot": "2026-07-30", "reden": "Er is meer tijd nodig."}),
    ("deskundigenadvies_verzoek", "deskundigenadvies_verzoek-arts.docx", "arts",
     {"document": None, "soort": "deskundige_geraadpleegd", "deskundige": "arts", "vraag": "Klopt het?"}),
])  # fmt: skip
def test_the_event_that_such_a_letter_makes(
    soort: str, naam: str, aan: str | None, gebeurtenis: dict[str, Any]
) -> None:
    e = Exemplaar(naam, aan, "ter_kennis", {})
    feit = {k: v for k, v in {"document": "stuk", **gebeurtenis}.items() if v is not None}
    ruw = protocol.ruw()
    ruw["documenten"] = [{"id": "stuk", "soort": "persbericht", "titel": "Stuk", "eigenaar": ["ggd"]}]
    ruw["gebeurtenissen"] = [{"moment": "2026-07-01", **feit}]
    assert verzonden_op(Zaak.model_validate(ruw), soort, e, f"documenten/{naam}") is not None
    ruw["gebeurtenissen"] = []
    assert verzonden_op(Zaak.model_validate(ruw), soort, e, f"documenten/{naam}") is None


def _protocol(folder: Path) -> tuple[Path, datetime]:
    stel_op(folder, LATER)
    return folder, tijdstip(LATER)


def _samen(folder: Path) -> tuple[Path, datetime]:
    return samen.map_met(folder), samen.NU


@pytest.mark.parametrize(("maak", "minstens"), [(_protocol, 20), (_samen, 10)])
def test_a_whole_case_of_which_everything_was_sent(
    maak: Callable[[Path], tuple[Path, datetime]], minstens: int, tmp_path: Path
) -> None:
    folder, nu = maak(tmp_path)
    gemaakt = [r for r in genereer(Dossier.open(folder), [], nu) if r.stand == "nieuw"]
    _noteer_zendingen(folder, [r.bestand for r in gemaakt], nu)
    voor = {r.bestand: (folder / r.bestand).read_bytes() for r in gemaakt}
    assert len(voor) >= minstens
    weer = {r.bestand: r for r in genereer(Dossier.open(folder), [], nu)}
    assert {b: r.stand for b, r in weer.items() if b in voor and r.stand != "gelijk"} == {}
    assert {b for b in voor if (folder / b).read_bytes() != voor[b]} == set()


def _noteer_zendingen(folder: Path, gemaakt: list[str], nu: datetime) -> None:
    """Every file that was made becomes a document that was sent; then the aanbieder gets another name."""
    zaak = samen.lees(folder / "zaak.yaml")
    bekend = {d.get("bestand") for d in zaak["documenten"]}
    eigen = zaak["partijen"]["toezichthouder"].get("id", "toezichthouder")
    aan = zaak["partijen"]["aanbieders"][0]
    for nr, bestand in enumerate(b for b in gemaakt if b not in bekend):
        # under a kind of its own, so that the case does not get a second report
        stuk = {"id": f"post-{nr}", "soort": f"bijlage_{nr}", "titel": "Post", "eigenaar": [eigen]}
        zaak["documenten"].append(stuk | {"bestand": bestand})
    for stuk in zaak["documenten"]:
        feit = {
            "soort": "verzonden",
            "moment": f"{nu:%Y-%m-%d}",
            "document": stuk["id"],
            "aan": [aan.get("id", "aanbieder")],
        }
        zaak["gebeurtenissen"].append(feit)
    aan["naam"] = "Stichting Heel Anders"
    (folder / "zaak.yaml").write_text(yaml.safe_dump(zaak, allow_unicode=True, sort_keys=False), "utf-8")


def test_a_note_of_a_call_is_not_rewritten_by_a_newer_template(tmp_path: Path) -> None:
    dossier = stel_op(tmp_path, LATER)
    [eerst] = [r for r in doe(dossier, "telefoonnotitie_gemeente", LATER) if r.bestand][:1]
    pad = tmp_path / eerst.bestand
    oud = pad.read_bytes() + b"\0"  # as an older template would have made it
    pad.write_bytes(oud)
    alle = [r for r in Dossier.open(tmp_path).register.regels if r.gegevens.get("bestand") == eerst.bestand]
    laatste = alle[-1]
    invoer = {
        k: ("0" * 64 if k.startswith("sjabloon:") else v) for k, v in laatste.gegevens["invoer"].items()
    }
    feiten = laatste.gegevens | {"zegel": lees_zegel(tmp_path).van_bytes(oud), "invoer": invoer}
    schrijf_regel(tmp_path, "genereer", feiten, tijdstip(LATER), None)
    [weer] = [
        r
        for r in doe(Dossier.open(tmp_path), "telefoonnotitie_gemeente", LATER)
        if r.bestand == eerst.bestand
    ]
    assert weer.stand == "gelijk" and "legt vast" in weer.reden
    assert pad.read_bytes() == oud


BRIEF = "zienswijze_openbaarmaking-rapport-dochter.docx"


@pytest.mark.parametrize(("tot", "anders"), [("2026-07-20", False), ("2026-07-23", True)])
def test_a_sent_letter_that_tells_another_term_is_pointed_out(tot: str, anders: bool, tmp_path: Path) -> None:
    """The letter was made before its event was noted, on the day before that of the event."""
    stel_op(tmp_path, "2026-07-05")
    zonder = {"zonder": ["uitnodiging_zienswijze_openbaarmaking"]}
    stel = {"zet": {"gebeurtenissen.23.tot": tot}}
    _schrijf(tmp_path, lambda zaak: verander(zaak, zonder))
    doe(Dossier.open(tmp_path), "brief_zienswijze_openbaarmaking", "2026-07-06")
    _schrijf(tmp_path, lambda zaak: verander(zaak, stel))
    uit = {r.bestand: r for r in doe(Dossier.open(tmp_path), "brief_zienswijze_openbaarmaking", "2026-07-24")}
    reden = uit[f"documenten/{BRIEF}"].reden
    assert ("staat nu iets anders" in reden) is anders
    assert uit[f"documenten/{BRIEF}"].stand == "gelijk"


def _schrijf(folder: Path, wijzig: Callable[[dict[str, Any]], None]) -> None:
    zaak = protocol.ruw()
    wijzig(zaak)
    (folder / "zaak.yaml").write_text(yaml.safe_dump(zaak, allow_unicode=True, sort_keys=False), "utf-8")
