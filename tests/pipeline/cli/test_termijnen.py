# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes termijnen``: the table, JSON, the calendar, and never a name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from pipeline.cli.groep import _uitvoeren

VOORBEELD = Path(__file__).parents[3] / "examples" / "eigen-onderzoek-3b"
OP = ["--op", "2026-04-22T10:00"]


def test_table_is_sorted_late_due_coming_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zaak = (VOORBEELD / "zaak.yaml").read_text("utf-8")
    begin = zaak.index("  - soort: informatie_afgesproken")
    einde = zaak.index("  - soort:", begin + 1)
    (tmp_path / "zaak.yaml").write_text(zaak[:begin] + zaak[einde:], "utf-8")
    assert _uitvoeren(["termijnen", str(tmp_path), *OP]) == 0
    uit = capsys.readouterr().out
    koppen = ["Te laat", "Loopt", "Nog niet begonnen", "Gehaald", "Vervallen"]
    assert sorted(koppen, key=uit.index) == koppen
    assert "Termijnen op 22-04-2026 10:00 (profiel voorbeeld, versie 1" in uit
    assert "Algemene termijnenwet niet toegepast" in uit
    assert "  21-04-2026  28-04-2026  P-S4.3a   Het rapport vaststellen [rapport]\n" in uit


def test_late_terms_are_no_refusal_and_names_stay_in(capsys: pytest.CaptureFixture[str]) -> None:
    for formaat in ("tekst", "json"):
        assert _uitvoeren(["termijnen", str(VOORBEELD), "--formaat", formaat, "-v"]) == 0
    uit = capsys.readouterr().out
    for woord in ("Woonanker", "GGD Rivierenoord", "Heuvelmonde", "Eerdere melding"):
        assert woord not in uit


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["termijnen", str(VOORBEELD), *OP, "--formaat", "json"]) == 0
    inhoud = json.loads(capsys.readouterr().out)
    assert inhoud["lakmoes"] == 1
    assert inhoud["algemene_termijnenwet"] is False
    assert inhoud["profiel"]["naam"] == "voorbeeld"
    vaststellen = next(t for t in inhoud["termijnen"] if t["id"] == "vaststellen:rapport")
    assert vaststellen["stand"] == "loopt"
    assert vaststellen["einde"] == "2026-04-28T23:59:00+02:00"
    assert vaststellen["begin"] == "2026-04-21T23:59"
    assert {b["bepaling"] for b in inhoud["buiten_de_zaak"]} >= {"AK-T3", "P-D6b"}


def test_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doel = tmp_path / "termijnen.ics"
    assert _uitvoeren(["termijnen", str(VOORBEELD), *OP, "--ics", str(doel)]) == 0
    afspraken = Calendar.from_ical(doel.read_bytes()).walk("VEVENT")
    assert f"Afspraken in de agenda: {len(afspraken)}" in capsys.readouterr().out
    assert afspraken


def test_a_calendar_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["termijnen", str(VOORBEELD), "--ics", str(tmp_path / "nee" / "a.ics")]) == 2
    assert "kies een andere plek" in capsys.readouterr().err


def test_wrong_moment(capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["termijnen", str(VOORBEELD), "--op", "morgen"]) == 2
    assert "--op" in capsys.readouterr().err
