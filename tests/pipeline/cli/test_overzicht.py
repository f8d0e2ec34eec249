# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes overzicht``: files in place, never over what someone changed, and a plain refusal otherwise."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier, schrijf_regel


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


def test_a_list_that_nobody_edited_is_simply_renewed(zaak: Path) -> None:
    opdracht = ["overzicht", str(zaak), "lakken"]
    assert _uitvoeren(opdracht) == 0
    pad = zaak / "documenten" / "lakoverzicht.md"
    oud = pad.read_text("utf-8")
    zaaktekst = (zaak / "zaak.yaml").read_text("utf-8")
    kenmerk = re.search(r"^kenmerk: *(\S.*)$", zaaktekst, re.M)
    assert kenmerk is not None
    (zaak / "zaak.yaml").write_text(zaaktekst.replace(kenmerk[1], '"2031-999"', 1), "utf-8")
    assert _uitvoeren(opdracht) == 0
    nieuw = pad.read_text("utf-8")
    assert nieuw != oud and "2031-999" in nieuw
    pad.write_text(f"{nieuw}een opmerking van een mens\n", "utf-8")
    (zaak / "zaak.yaml").write_text(zaaktekst, "utf-8")
    assert _uitvoeren(opdracht) == 1
    assert "van een mens" in pad.read_text("utf-8")


def test_the_list_and_the_gate_agree_on_whether_the_version_is_the_last(zaak: Path) -> None:
    """``lak`` that finds nothing new changes nothing; another decision does."""

    def stand() -> str:
        assert _uitvoeren(["overzicht", str(zaak), "lakken", "--opnieuw"]) == 0
        return (zaak / "documenten" / "lakoverzicht.md").read_text("utf-8")

    register = Dossier.open(zaak).register
    bouw = register.laatste("bouw", document="rapport", doelgroep="publiek")
    lak = register.laatste("lak", document="rapport")
    besluit = register.laatste("besluit")
    assert bouw and lak and besluit and "(zoals gebouwd)" in stand()
    nu = datetime.now(UTC)
    zelfde = {k: bouw.gegevens[k] for k in ("tekst_zegel", "lakbesluiten_zegel")}
    schrijf_regel(zaak, "lak", dict(lak.gegevens) | zelfde, nu, None)
    assert "(zoals gebouwd)" in stand()
    schrijf_regel(zaak, "besluit", dict(besluit.gegevens) | zelfde, nu, "lakker")
    assert "(zoals gebouwd)" in stand()
    schrijf_regel(zaak, "lak", dict(lak.gegevens) | zelfde | {"tekst_zegel": "0" * 64}, nu, None)
    assert "de tekst gewijzigd: bouw opnieuw" in stand()
