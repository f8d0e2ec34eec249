# SPDX-License-Identifier: EUPL-1.2
"""Detection in loose files: offsets in the text as it was given, and what is no text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from redaction.detecteren import als_json, bron_van_bestand, bron_van_bytes, vind_in
from redaction.fouten import LeesFout
from redaction.herkenning.herkenner import Herkenner
from redaction.lezen import MAX_BYTES, lees
from tests.redaction.lezen.maak import docx, par, run

HERKENNER = Herkenner(())
SLEUTELS = ["start", "end", "soort", "tekst", "score", "laag", "bron"]
TEKSTEN = [
    "Op 12 maart 2024 belde mevrouw Bakker.",
    "\U0001f600\U0001d504 Mevrouw Bakker \U0001f1f3\U0001f1f1 belde op 12 maart 2024.",
    "Eerste regel.\r\nMevrouw Bakker\r\nbelde op 12 maart 2024.\r\n",
    "\ufeffMevrouw Bakker belde op 12 maart 2024.",
    "Mevrouw Rene\u0301e Bakker belde op 12\u00a0maart\u00a02024.",
    "Mevrouw Bak\u00adker belde op 12 ma\u200bart 2024.",
]


@pytest.mark.parametrize("tekst", TEKSTEN)
def test_json_zoals_beloofd(tekst: str) -> None:
    bron = bron_van_bytes(tekst.encode())
    assert bron.tekst == tekst
    lijst = json.loads(als_json({"-": vind_in(bron, HERKENNER)}))
    assert [list(v) for v in lijst] == [SLEUTELS] * len(lijst)
    assert [tekst[v["start"] : v["end"]] for v in lijst] == [v["tekst"] for v in lijst]
    assert {v["soort"] for v in lijst} >= {"persoon", "datum"}


def test_meer_bestanden_geven_een_object() -> None:
    vondsten = {naam: vind_in(bron_van_bytes(b"Jan de Vries"), HERKENNER) for naam in ("a.txt", "b.txt")}
    assert list(json.loads(als_json(vondsten))) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("codering", ["utf-8", "cp1252", "utf-16"])
def test_coderingen(codering: str) -> None:
    assert "Renée Bakker" in bron_van_bytes("Renée Bakker".encode(codering)).tekst


@pytest.mark.parametrize(
    "inhoud", [b"PK\x03\x04\x00\x00", b"\x81\x8d\x90", b"\xff\xfeJ", "Jan".encode("utf-16-le")]
)
def test_geen_tekst_wordt_geweigerd(inhoud: bytes) -> None:
    with pytest.raises(LeesFout):
        bron_van_bytes(inhoud)


@pytest.mark.parametrize(
    ("inhoud", "woord"), [(b"Een zin. " * 1_200_000, "te veel tekst"), (b"a" * 20_000, "zonder spatie")]
)
def test_te_veel_tekst_wordt_geweigerd_voor_het_zoeken(inhoud: bytes, woord: str) -> None:
    with pytest.raises(LeesFout, match=woord):
        bron_van_bytes(inhoud, "a.txt")


def test_een_bestand_van_meer_dan_honderd_megabyte_wordt_niet_geopend(tmp_path: Path) -> None:
    pad = tmp_path / "a.txt"
    with pad.open("wb") as bestand:
        bestand.truncate(MAX_BYTES + 1)
    with pytest.raises(LeesFout, match="100 MB"):
        bron_van_bestand(pad)


def test_wat_niet_heel_gelezen_is_telt_als_niet_doorzocht(tmp_path: Path) -> None:
    pad = tmp_path / "brief.docx"
    ingevoegd = '<w:ins w:id="1" w:author="A">' + run("Erbij.") + "</w:ins>"
    pad.write_bytes(docx(par("Gewone tekst.", ingevoegd)))
    gelezen = lees(pad)
    assert any(b.blokkeert for b in gelezen.bevindingen)
    assert bron_van_bestand(pad).gemist > len(gelezen.niet_overgenomen)
