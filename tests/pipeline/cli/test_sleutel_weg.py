# SPDX-License-Identifier: EUPL-1.2
"""A key of the zegels that is missing or wrong: who only looks hears it too, and a pipeline is left alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier, schrijf_regel
from pipeline.dossier.zegel import BESTAND
from pipeline.zaak import NEDERLAND, Moment
from tests.pipeline.lakken.hulp import NU

OPEN = ("zaak.yaml", "register.jsonl", "verklaring.json")
ANDERE = "# sleutel\n" + bytes(range(32)).hex() + "\n"
GEVALLEN = [
    pytest.param(None, "dit bestand ontbreekt", id="weg"),
    pytest.param(ANDERE, "dit is niet de sleutel waarmee", id="van een ander dossier"),
    pytest.param("geen sleutel", "hierin staat geen sleutel", id="geen sleutel"),
]


@pytest.fixture
def zaak(tmp_path: Path) -> Path:
    return Path(shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", tmp_path / "zaak"))


@pytest.fixture
def kloon(zaak: Path, tmp_path: Path) -> Path:
    """What a pipeline has: the files without names."""
    (tmp_path / "kloon").mkdir()
    for naam in OPEN:
        shutil.copyfile(zaak / naam, tmp_path / "kloon" / naam)
    return tmp_path / "kloon"


@pytest.fixture
def zeg(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Runs a command; its exit code and all that it says, on one line."""

    def run(*woorden: object) -> tuple[int, str]:
        afloop = _uitvoeren([str(w) for w in woorden])
        gezegd = capsys.readouterr()
        return afloop, " ".join((gezegd.out + gezegd.err).split())

    return run


def _zet(map_: Path, inhoud: str | None) -> None:
    (map_ / BESTAND).unlink()
    if inhoud is not None:
        (map_ / BESTAND).write_text(inhoud, encoding="utf-8")


def _op(map_: Path) -> str:
    laatste = max(r.moment for r in Dossier.open(map_).register.regels)
    return str(Moment.van(laatste.astimezone(NEDERLAND) + timedelta(minutes=1)))


@pytest.mark.parametrize(("inhoud", "zin"), GEVALLEN)
def test_stand_says_what_is_the_matter_with_the_key(
    zaak: Path, inhoud: str | None, zin: str, zeg: Callable[..., tuple[int, str]]
) -> None:
    assert BESTAND not in zeg("stand", zaak)[1]
    _zet(zaak, inhoud)
    afloop, gezegd = zeg("stand", zaak)
    assert afloop == 0 and f"Let op: {BESTAND}: {zin}" in gezegd and "reservekopie" in gezegd
    afloop, gezegd = zeg("stand", zaak, "--formaat", "json")
    assert afloop == 0 and zin in " ".join(json.loads(gezegd)["let_op"])


@pytest.mark.parametrize(("inhoud", "zin"), GEVALLEN)
def test_verifieer_says_what_is_the_matter_with_the_key(
    zaak: Path, inhoud: str | None, zin: str, zeg: Callable[..., tuple[int, str]]
) -> None:
    assert zeg("publiceer", zaak)[0] == 0
    pakket = next((zaak / "publicatie").glob("*/manifest.json")).parent
    afloop, gezegd = zeg("verifieer", pakket, "--dossier", zaak)
    assert afloop == 0 and BESTAND not in gezegd
    _zet(zaak, inhoud)
    afloop, gezegd = zeg("verifieer", pakket, "--dossier", zaak)
    assert afloop == 0 and f"LET OP {BESTAND}: {zin}" in gezegd and "[SLEUTEL]" in gezegd
    assert "Oordeel: goed" not in gezegd and "Niet nagerekend" in gezegd


@pytest.mark.parametrize(("inhoud", "zin"), GEVALLEN)
def test_the_gate_points_at_the_key_and_says_which_it_is(
    zaak: Path, inhoud: str | None, zin: str, zeg: Callable[..., tuple[int, str]]
) -> None:
    op = _op(zaak)
    _zet(zaak, inhoud)
    afloop, gezegd = zeg("toets", zaak, "--op", op, "--formaat", "json")
    (bevinding,) = [b for b in json.loads(gezegd)["bevindingen"] if b["regel"] == "LM-ZEGEL"]
    assert afloop == 1 and bevinding["bestand"] == BESTAND and zin in bevinding["melding"]
    assert "reservekopie" in bevinding["herstel"]


@pytest.mark.parametrize("leeg", ["stukken", "versies/publiek", "documenten"])
def test_an_empty_folder_in_a_pipeline_asks_for_no_key(
    kloon: Path, leeg: str, zeg: Callable[..., tuple[int, str]]
) -> None:
    (kloon / leeg).mkdir(parents=True)
    (kloon / leeg / ".gitkeep").touch()
    afloop, gezegd = zeg("toets", kloon, "--op", _op(kloon))
    assert afloop == 0 and "LM-ZEGEL" not in gezegd
    assert "Let op" not in zeg("stand", kloon)[1]


def test_one_file_in_that_folder_asks_for_the_key(kloon: Path, zeg: Callable[..., tuple[int, str]]) -> None:
    (kloon / "stukken" / "diep").mkdir(parents=True)
    (kloon / "stukken" / "diep" / "brief.txt").write_text("Geachte heer,", encoding="utf-8")
    afloop, gezegd = zeg("toets", kloon, "--op", _op(kloon))
    assert afloop == 1 and "LM-ZEGEL" in gezegd
    assert BESTAND in zeg("stand", kloon)[1]


def test_a_pipeline_is_not_told_to_put_names_back(kloon: Path, zeg: Callable[..., tuple[int, str]]) -> None:
    gezegd = zeg("toets", kloon, "--op", _op(kloon))[1]
    assert "zet de namen terug" not in gezegd and "de toets heeft de namen niet nodig" in gezegd
    for opdracht in (["lak"], ["bouw"], ["keur", "rapport", "--als", "keurder"], ["publiceer"]):
        afloop, gezegd = zeg(opdracht[0], kloon, *opdracht[1:])
        assert afloop in {1, 3} and "zet de namen terug" not in gezegd, opdracht


@pytest.mark.parametrize(
    "opdracht",
    [
        "genereer",
        "lak",
        "bouw",
        "publiceer",
        "herleidbaarheid",
        "overzicht inventaris",
        "overzicht lakversie",
    ],
)
def test_a_pipeline_hears_where_this_is_done(
    kloon: Path, opdracht: str, zeg: Callable[..., tuple[int, str]]
) -> None:
    naam, *meer = opdracht.split()
    afloop, gezegd = zeg(naam, kloon, *meer)
    assert afloop in {1, 3} and "doe dit waar het hele dossier ligt" in gezegd
    assert "zet het bestand terug" not in gezegd and "bevestig" not in gezegd
    assert not (kloon / BESTAND).exists()


def test_verifieer_in_a_pipeline_says_where_names_are_looked_for(
    zaak: Path, kloon: Path, zeg: Callable[..., tuple[int, str]]
) -> None:
    assert zeg("publiceer", zaak)[0] == 0
    pakket = next((zaak / "publicatie").glob("*/manifest.json")).parent
    shutil.copyfile(zaak / "register.jsonl", kloon / "register.jsonl")
    afloop, gezegd = zeg("verifieer", pakket, "--dossier", kloon)
    assert afloop == 1 and "doe dit waar het dossier ligt" in gezegd and "--zonder-namen" in gezegd
    assert BESTAND not in gezegd


def test_a_dossier_without_its_names_is_told_to_put_them_back(
    zaak: Path, zeg: Callable[..., tuple[int, str]]
) -> None:
    op = _op(zaak)
    (zaak / "personen.yaml").unlink()
    assert "zet de namen terug" in zeg("toets", zaak, "--op", op)[1]
    afloop, gezegd = zeg("lak", zaak)
    assert afloop == 3 and "zet de namen terug" in gezegd


def test_names_that_were_destroyed_are_not_asked_for(zaak: Path, zeg: Callable[..., tuple[int, str]]) -> None:
    for naam in ("personen.yaml", BESTAND):
        (zaak / naam).unlink()
    schrijf_regel(zaak, "vernietigd", {"groepen": {"namen": {}}}, NU, "keurder")
    for opdracht in (["toets", zaak, "--op", _op(zaak)], ["lak", zaak], ["stand", zaak]):
        gezegd = zeg(*opdracht)[1]
        assert "zet de namen terug" not in gezegd and f"{BESTAND}: dit bestand ontbreekt" not in gezegd
    assert "na de bewaartermijn vernietigd" in zeg("lak", zaak)[1]
