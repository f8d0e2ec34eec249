# SPDX-License-Identifier: EUPL-1.2
"""The inventarislijst and the redaction overview of a case that was taken all the way to approval."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import docx
import pytest
import yaml

from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier
from pipeline.fouten import Geweigerd, ZaakFout
from pipeline.lakken import lees_boek
from pipeline.publicatie.overzichten.inventaris import KOLOMMEN, inventaris
from pipeline.publicatie.overzichten.lakken import lakoverzicht
from pipeline.publicatie.overzichten.telling import tel
from pipeline.zaak import NEDERLAND
from tests.pipeline.publicatie.conftest import NU

VERPLICHT = ("ID", "Matter", "Document", "Datum", "Beoordeling")


def _rijen(map_: Path, op: datetime = NU) -> dict[str, dict[str, str]]:
    ruw = inventaris(Dossier.open(map_), op).als("csv").decode("utf-8-sig")
    return {r["ID"]: r for r in csv.DictReader(io.StringIO(ruw, newline=""), delimiter=";")}


def _namen(map_: Path) -> set[str]:
    personen = yaml.safe_load((map_ / "personen.yaml").read_text("utf-8"))["personen"]
    return {p["naam"]["achternaam"] for p in personen} | {p["naam"]["roepnaam"] for p in personen}


def _wijzig(map_: Path, oud: str, nieuw: str) -> None:
    pad = map_ / "zaak.yaml"
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def test_every_document_with_what_the_platform_needs(dossiermap: Path) -> None:
    rijen = _rijen(dossiermap)
    assert list(rijen) == [s.id for s in Dossier.open(dossiermap).zaak.documenten]
    for rij in rijen.values():
        assert tuple(rij) == KOLOMMEN
        assert all(rij[k] for k in VERPLICHT)
    rapport = rijen["rapport"]
    assert (rapport["Beoordeling"], rapport["Beoordelingsgrond"]) == ("Deels openbaar", "5.1.2.e")
    assert int(rapport["Pagina's"]) > 5
    assert len(rapport["Versie"]) == 64
    assert rijen["conceptrapport"]["Beoordeling"] == "Niet openbaar"


@pytest.mark.parametrize(
    ("op", "oordeel", "opgeschort"),
    [
        ("2026-05-01T10:00", "Niet openbaar", ""),
        ("2026-05-28T15:00", "Deels openbaar", "Ja"),
        ("2026-06-11T12:00", "Deels openbaar", "Ja"),
        ("2026-06-12T00:01", "Deels openbaar", ""),
    ],
)
def test_it_follows_the_besluit_and_its_wait(
    dossiermap: Path, op: str, oordeel: str, opgeschort: str
) -> None:
    rij = _rijen(dossiermap, datetime.fromisoformat(op).replace(tzinfo=NEDERLAND))["rapport"]
    assert (rij["Beoordeling"], rij["Opgeschort"]) == (oordeel, opgeschort)


def test_a_file_that_changed_has_no_pages(dossiermap: Path) -> None:
    with (dossiermap / "versies" / "publiek" / "rapport.pdf").open("ab") as pdf:
        pdf.write(b"%")
    assert _rijen(dossiermap)["rapport"]["Pagina's"] == ""


@pytest.mark.parametrize("titel", ["Brief over Zeilmakerspad 14", "Overlijden op 9 maart in beschut wonen"])
def test_a_title_with_something_covered_is_refused(dossiermap: Path, titel: str) -> None:
    _wijzig(dossiermap, "titel: Brief aan de colleges bij het rapport", f"titel: {titel}")
    with pytest.raises(Geweigerd) as fout:
        inventaris(Dossier.open(dossiermap), NU)
    assert "brief-college" in str(fout.value)
    assert "Zeilmakerspad" not in str(fout.value) and "9 maart" not in str(fout.value)


def test_without_names_there_is_no_list(dossiermap: Path) -> None:
    (dossiermap / "personen.yaml").unlink()
    with pytest.raises(ZaakFout):
        inventaris(Dossier.open(dossiermap), NU)


def test_the_overview_counts_and_tells_nothing(dossiermap: Path) -> None:
    dossier = Dossier.open(dossiermap)
    telling = tel(dossier).per_document["rapport"]
    assert telling.open == 0
    assert telling.totaal == sum(telling.gelakt.values()) > 100
    md, ruw = lakoverzicht(dossier, "md").decode(), lakoverzicht(dossier, "csv").decode("utf-8-sig")
    assert f"| totaal | | | {telling.totaal} |" in md
    assert "Besloten door: lakker" in md and "Goedgekeurd door: keurder" in md and "(zoals gebouwd)" in md
    rijen = list(csv.DictReader(io.StringIO(ruw, newline=""), delimiter=";"))
    assert sum(int(r["Aantal"]) for r in rijen if r["Grond"] != "totaal") == telling.totaal
    vormen = {v for e in lees_boek(dossiermap).entiteiten if e.keuze == "lakken" for v in e.vormen}
    for uit in (md, ruw, inventaris(dossier, NU).als("csv").decode("utf-8-sig")):
        assert not [v for v in vormen | _namen(dossiermap) if len(v) > 3 and v in uit]


def test_after_a_new_decision_the_overview_says_so(dossiermap: Path) -> None:
    som = tel(Dossier.open(dossiermap)).per_document["rapport"].totaal
    wie = lees_boek(dossiermap).entiteiten[0].id
    opdracht = [
        "besluit",
        str(dossiermap),
        "--entiteit",
        wie,
        "--blijft",
        "--reden",
        "proef",
        "--als",
        "lakker",
    ]
    assert _uitvoeren(opdracht) == 0
    dossier = Dossier.open(dossiermap)
    assert tel(dossier).per_document["rapport"].totaal < som
    assert "bouw opnieuw" in lakoverzicht(dossier, "md").decode()


@pytest.mark.parametrize(("op", "oordeel", "uitleg"), [
    ("2026-05-01T10:00", "Niet openbaar", "nog geen besluit"),
    ("2026-06-12T00:01", "Niet openbaar", "nog geen bestand"),
])  # fmt: skip
def test_a_persbericht_follows_the_besluit_on_the_report(
    dossiermap: Path, op: str, oordeel: str, uitleg: str
) -> None:
    _bericht(dossiermap)
    rij = _rijen(dossiermap, datetime.fromisoformat(op).replace(tzinfo=NEDERLAND))["bericht"]
    assert rij["Beoordeling"] == oordeel and uitleg in rij["Toelichting"]


def test_a_persbericht_that_is_there_is_public_without_a_besluit(dossiermap: Path) -> None:
    _bericht(dossiermap, "documenten/bericht.docx")
    bestand = docx.Document()
    bestand.add_paragraph("Het rapport is openbaar.")
    bestand.save(str(dossiermap / "documenten" / "bericht.docx"))
    rij = _rijen(dossiermap)["bericht"]
    assert (rij["Beoordeling"], rij["Opgeschort"]) == ("Openbaar", "")
    assert rij["Toelichting"] == "Voor dit document is geen apart besluit nodig."


def _bericht(map_: Path, bestand: str = "") -> None:
    extra = f", bestand: {bestand}" if bestand else ""
    stuk = f"  - {{id: bericht, soort: persbericht, titel: Persbericht, eigenaar: [toezichthouder]{extra}}}"
    _wijzig(map_, "\ndocumenten:\n", f"\ndocumenten:\n{stuk}\n")
    mee = "  - {document: bericht, door: toezichthouder}"
    _wijzig(map_, "\nopenbaarmaking:\n", f"\nopenbaarmaking:\n{mee}\n")
