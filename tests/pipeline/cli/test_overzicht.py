# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes overzicht``: files in place, never over what someone changed, and a plain refusal otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import _uitvoeren


@pytest.fixture
def zaak(tmp_path: Path) -> Path:
    return Path(shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", tmp_path / "zaak"))


@pytest.mark.parametrize(
    ("welk", "formaat", "bestand"),
    [
        ("inventaris", None, "inventarislijst.xlsx"),
        ("inventaris", "csv", "inventarislijst.csv"),
        ("lakken", None, "lakoverzicht.md"),
        ("lakken", "csv", "lakoverzicht.csv"),
        ("draaiboek", None, "publicatiedraaiboek.docx"),
    ],
)
def test_a_list_lands_in_documenten(zaak: Path, welk: str, formaat: str | None, bestand: str) -> None:
    opdracht = [
        "overzicht",
        str(zaak),
        welk,
        *(["--formaat", formaat] if formaat else []),
        "--op",
        "2026-11-23",
    ]
    assert _uitvoeren(opdracht) == 0
    pad = zaak / "documenten" / bestand
    eerst = pad.read_bytes()
    assert eerst and _uitvoeren(opdracht) == 0
    pad.write_bytes(b"van een mens")
    assert _uitvoeren(opdracht) == 1
    assert pad.read_bytes() == b"van een mens"
    assert _uitvoeren([*opdracht, "--opnieuw"]) == 0
    assert pad.read_bytes() == eerst


def test_a_format_that_a_list_does_not_have(zaak: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["overzicht", str(zaak), "lakken", "--formaat", "xlsx"]) == 2
    assert "md of csv" in capsys.readouterr().err


def test_elsewhere(zaak: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit" / "lijst.csv"
    assert _uitvoeren(["overzicht", str(zaak), "inventaris", "--formaat", "csv", "--uit", str(uit)]) == 0
    assert uit.read_bytes().startswith(b"\xef\xbb\xbf")
    assert not (zaak / "documenten" / "inventarislijst.csv").exists()
