# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes detecteer``: the promised JSON, offsets in the text as given, no surprises."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

TEKST = "Mevrouw De Wit (34 jaar) belde met 06-12345678.\r\nRene\u0301e was er.\n"
PERSONEN = """\
personen:
  - id: dochter
    naam: {achternaam: Wit, tussenvoegsel: de, roepnaam: Els}
"""


def _lakmoes(*args: str | Path, invoer: str = "") -> subprocess.CompletedProcess[bytes]:
    opdracht = [sys.executable, "-m", "pipeline", "detecteer", *map(str, args)]
    return subprocess.run(opdracht, input=invoer.encode(), capture_output=True, check=False)


def test_json_van_standaardinvoer() -> None:
    uit = _lakmoes("-", "--formaat", "json", invoer=TEKST)
    vondsten = json.loads(uit.stdout)
    assert uit.returncode == 0
    assert [v["soort"] for v in vondsten] == ["persoon", "leeftijd", "telefoon", "persoon"]
    assert all(set(v) == {"start", "end", "soort", "tekst", "score", "laag", "bron"} for v in vondsten)
    assert all(TEKST[v["start"] : v["end"]] == v["tekst"] for v in vondsten)


def test_meer_bestanden_geven_een_object(tmp_path: Path) -> None:
    een, twee = tmp_path / "een.txt", tmp_path / "twee.txt"
    een.write_text("Dhr. Bakker belde.", encoding="utf-8")
    twee.write_text("niets", encoding="utf-8")
    per_bestand = json.loads(_lakmoes(een, twee, "--formaat", "json").stdout)
    assert [(naam, len(v)) for naam, v in per_bestand.items()] == [(str(een), 1), (str(twee), 0)]


def test_posities_tellen_in_de_getoonde_tekst(tmp_path: Path) -> None:
    pad = tmp_path / "brief.html"
    pad.write_text(
        "<!doctype html><html lang=nl><title>Brief</title><body><h1>Brief</h1><p>Beste mevrouw Bakker,</p>"
        "<table><tr><th>Naam<th>Telefoon<tr><td>Fatima<td>06-12345678</table></body></html>",
        encoding="utf-8",
    )
    getoond = _lakmoes(pad, "--toon-tekst").stdout.decode()
    vondsten = json.loads(_lakmoes(pad, "--formaat", "json").stdout)
    assert {"Bakker", "Fatima", "06-12345678"} <= {v["tekst"] for v in vondsten}
    assert all(getoond[v["start"] : v["end"]] == v["tekst"] for v in vondsten)


def test_toon_tekst_is_de_tekst_zelf() -> None:
    assert _lakmoes("-", "--toon-tekst", invoer=TEKST).stdout.decode() == TEKST


def test_bekende_personen(tmp_path: Path) -> None:
    personen = tmp_path / "personen.yaml"
    personen.write_text(PERSONEN, encoding="utf-8")
    uit = _lakmoes("-", "--formaat", "json", "--personen", personen, invoer="Els de Wit en de wit.")
    assert [(v["tekst"], v["laag"]) for v in json.loads(uit.stdout)] == [("Els de Wit", 1), ("de wit", 3)]


def test_tekst_voor_een_lezer() -> None:
    assert "voorgesteld" in _lakmoes("-", invoer="Dhr. Bakker belde.").stdout.decode()
    assert _lakmoes("-", invoer="niets").stdout.decode().strip() == "Niets gevonden."


@pytest.mark.parametrize(
    ("args", "afloop"),
    [
        (["weg.txt"], 3),
        (["weg.docx"], 3),
        ([], 2),
        (["-", "-"], 2),
        (["-", "--personen", "weg.yaml"], 2),
        (["-", "--formaat", "xml"], 2),
    ],
)
def test_fouten_zonder_stapel(args: list[str], afloop: int) -> None:
    uit = _lakmoes(*args)
    assert uit.returncode == afloop
    assert uit.stderr.strip()
    assert b"Traceback" not in uit.stderr


def test_personen_met_fout_noemt_plaats_zonder_waarde(tmp_path: Path) -> None:
    personen = tmp_path / "personen.yaml"
    personen.write_text("personen:\n  - id: x\n    naam: {achternaan: Zwaluwstein}\n", encoding="utf-8")
    uit = _lakmoes("-", "--personen", personen, invoer="x")
    assert uit.returncode == 3
    assert b"personen.yaml:3" in uit.stderr
    assert b"Zwaluwstein" not in uit.stderr
