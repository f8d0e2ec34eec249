# SPDX-License-Identifier: EUPL-1.2
"""A letter bears the day on which the case says that it was sent, and is never made again after that."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.documenten.woorden import duur
from pipeline.dossier import Dossier
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import doe, stel_op, verander

LATER = "2026-08-20"
RAPPORT = {"soort": "verzonden", "moment": "2026-07-02", "document": "rapport", "aan": ["aanbieder"]}
GEVALLEN: list[tuple[str, str, dict[str, Any], list[str], list[str]]] = [
    ("brief_zienswijze_openbaarmaking", "zienswijze_openbaarmaking-rapport-dochter.docx", {},
     ["6 juli 2026", "twee weken de tijd", "tot en met 20 juli 2026"], ["20 augustus 2026"]),
    ("aanbiedingsbrief", "aanbiedingsbrief-aanbieder.docx", {"bij": [RAPPORT]},
     ["2 juli 2026"], ["20 augustus"]),
    ("aanbiedingsbrief", "aanbiedingsbrief-aanbieder.docx", {}, ["20 augustus 2026"], ["2 juli"]),
    ("mededeling_onderzoekstermijn", "mededeling_onderzoekstermijn-aanbieder.docx", {}, ["7 mei 2026"], []),
    ("reactieformulier_wederhoor", "reactieformulier_wederhoor-dochter.docx", {"zonder": ["reactie_concept"]},
     ["twee weken", "24 juni 2026"], ["20 augustus"]),
    ("bericht_gemeente_melding", "bericht_gemeente_melding-lindewoude-afschrift-dpg.docx", {},
     ["3 maart 2026"], ["20 augustus"]),
]  # fmt: skip


@pytest.mark.parametrize(("soort", "naam", "anders", "wel", "niet"), GEVALLEN)
def test_a_letter_that_is_made_later_bears_the_day_of_its_event(
    soort: str, naam: str, anders: dict[str, Any], wel: list[str], niet: list[str], tmp_path: Path
) -> None:
    dossier = stel_op(tmp_path, LATER, lambda zaak: verander(zaak, anders))
    doe(dossier, soort, LATER)
    inhoud = tekst((tmp_path / "documenten" / naam).read_bytes())
    assert [w for w in wel if w not in inhoud] == []
    assert [w for w in niet if w in inhoud] == []


def test_a_term_that_is_shorter_or_longer_is_told_as_it_is(tmp_path: Path) -> None:
    langer = {"zet": {"gebeurtenissen.23.tot": "2026-07-23"}}
    dossier = stel_op(tmp_path, LATER, lambda zaak: verander(zaak, langer))
    doe(dossier, "brief_zienswijze_openbaarmaking", LATER)
    brief = tmp_path / "documenten" / "zienswijze_openbaarmaking-rapport-dochter.docx"
    assert "U heeft 17 dagen de tijd om te reageren: tot en met 23 juli 2026." in tekst(brief.read_bytes())


@pytest.mark.parametrize(("soort", "naam", "anders"), [
    ("ontvangstbevestiging", "ontvangstbevestiging-aanbieder.docx", {}),
    ("mededeling_onderzoekstermijn", "mededeling_onderzoekstermijn-aanbieder.docx", {}),
    ("bericht_gemeente_melding", "bericht_gemeente_melding-lindewoude-beleidsambtenaar.docx", {}),
    ("aanbiedingsbrief", "aanbiedingsbrief-aanbieder.docx", {"bij": [RAPPORT]}),
])  # fmt: skip
def test_a_letter_that_was_sent_is_never_made_again(
    soort: str, naam: str, anders: dict[str, Any], tmp_path: Path
) -> None:
    dossier = stel_op(tmp_path, LATER, lambda zaak: verander(zaak, anders))
    doe(dossier, soort, LATER)
    voor = (tmp_path / "documenten" / naam).read_bytes()
    zaak = tmp_path / "zaak.yaml"
    zaak.write_text(zaak.read_text("utf-8").replace("Stichting Thuishaven", "Stichting Anders"), "utf-8")
    [uit] = [r for r in doe(Dossier.open(tmp_path), soort, LATER) if r.bestand.endswith(naam)]
    assert uit.stand == "gelijk" and "al verzonden" in uit.reden
    assert (tmp_path / "documenten" / naam).read_bytes() == voor


@pytest.mark.parametrize(("van", "tot", "zegt"), [
    (date(2026, 7, 6), date(2026, 7, 20), "twee weken"),
    (date(2026, 7, 6), date(2026, 7, 13), "een week"),
    (date(2026, 7, 6), date(2026, 7, 16), "tien dagen"),
    (date(2026, 7, 6), date(2026, 7, 7), "een dag"),
    (date(2026, 7, 6), date(2026, 8, 17), "zes weken"),
    (date(2026, 7, 6), date(2026, 8, 18), "43 dagen"),
])  # fmt: skip
def test_how_long_a_term_is(van: date, tot: date, zegt: str) -> None:
    assert duur(van, tot) == zegt


def _afschrift(folder: Path) -> str:
    uit = doe(Dossier.open(folder), "afschrift_rapport_betrokkenen", LATER)
    return " ".join(f"{r.bestand} {r.reden}" for r in uit)


def test_a_copy_goes_out_only_with_the_bytes_that_were_approved(tmp_path: Path) -> None:
    stel_op(tmp_path, LATER)
    (tmp_path / "versies" / "gehoorde-dochter" / "rapport.pdf").write_bytes(b"%PDF-1.7 anders")
    zegt = _afschrift(tmp_path)
    assert "afschrift_rapport_betrokkenen-begeleider.docx" in zegt
    assert "afschrift_rapport_betrokkenen-dochter.docx" not in zegt
    assert "Nog geen afschrift voor dochter: de versie in versies/gehoorde-dochter is niet meer wat" in zegt


def test_a_copy_waits_for_approval(tmp_path: Path) -> None:
    stel_op(tmp_path, LATER, gekeurd=False)
    zegt = _afschrift(tmp_path)
    assert "lakmoes keur DOSSIER rapport --doelgroep gehoorde-" in zegt and ".docx" not in zegt
