# SPDX-License-Identifier: EUPL-1.2
"""What of an example may lie in git confirms no guess: there is no plain hash of what holds names in it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier, lees_zegel
from pipeline.dossier.namen_gezien import namen_zegels
from pipeline.dossier.zegel import BESTAND
from pipeline.lakken import lees_boek
from pipeline.zaak import NEDERLAND, Moment
from pipeline.zaak.gebeurtenis import Vastgesteld, ZienswijzeOpenbaarmaking
from redaction import LeesFout, inhoud_sha256, lees, platte_tekst
from tests.examples.test_inhoud import ALLE, WETTIG
from tests.maak_voorbeelden import sleutel

OPEN = ("zaak.yaml", "register.jsonl", "verklaring.json")
OPENBAAR = {"hash", "vorige", "manifest_sha256", "voorkant_sha256", "opmaak_sha256", "profiel", "sha256"}
"""Keys of plain hashes: of the chain, of what is public, and of profile and template."""
ZEGELS = {
    "zegel",
    "bron_zegel",
    "tekst_zegel",
    "bestand_zegel",
    "lakbesluiten_zegel",
    "dekking_zegel",
    "versie",
    "voorblad_van",
    "namen",
}
HASH = re.compile("[0-9a-f]{64}")


@pytest.fixture(params=ALLE)
def map_(request: pytest.FixtureRequest) -> Path:
    return voorbeelden() / str(request.param)


def _wat_er_te_raden_is(map_: Path) -> Iterator[bytes | str]:
    """True contents, and hashes as the program itself could make them: what a good guess comes to."""
    for pad in (p for p in map_.rglob("*") if p.is_file() and p.name not in OPEN):
        yield pad.read_bytes()
        try:
            gelezen = lees(pad)
        except LeesFout:
            continue
        yield gelezen.tekst_sha256
        yield inhoud_sha256(gelezen.document)
        yield platte_tekst(gelezen.document).encode()
        yield from gelezen.document.images.values()
    for entiteit in lees_boek(map_).entiteiten:
        yield from (vorm.encode() for vorm in entiteit.vormen)
    for persoon in Dossier.open(map_).personen or ():
        yield f"{persoon.naam.voorletters} {persoon.naam.achternaam}".encode()
        yield persoon.naam.achternaam.encode()


def test_nothing_that_may_lie_in_git_confirms_a_guess(map_: Path) -> None:
    tekst = "\n".join((map_ / naam).read_text("utf-8").lower() for naam in OPEN[1:])
    gezien = 0
    for inhoud in _wat_er_te_raden_is(map_):
        som = inhoud if isinstance(inhoud, str) else hashlib.sha256(inhoud).hexdigest()
        assert som.lower() not in tekst
        assert isinstance(inhoud, str) or hashlib.sha256(inhoud.strip()).hexdigest() not in tekst
        gezien += 1
    assert gezien > 30


def _hashes(waarde: Any, sleutel_: str = "") -> Iterator[str]:
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            boven = sleutel_ if sleutel_ in {"bestanden", "invoer", "namen"} and naam != "profiel" else naam
            yield from _hashes(deel, "profiel" if naam.startswith("sjabloon:") else boven)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from _hashes(deel, sleutel_)
    elif isinstance(waarde, str) and HASH.fullmatch(waarde):
        yield sleutel_


def test_every_hash_that_may_lie_in_git_is_a_zegel_or_known_to_be_public(map_: Path) -> None:
    regels = [json.loads(r) for r in (map_ / "register.jsonl").read_text("utf-8").splitlines()]
    verklaring = json.loads((map_ / "verklaring.json").read_text("utf-8"))
    gevonden = {naam for deel in (*regels, verklaring) for naam in _hashes(deel)}
    assert gevonden <= OPENBAAR | ZEGELS | {"bestanden", "invoer", "nieuw", "onthult"}
    assert {"tekst_zegel", "bestanden", "versie", "vorige"} <= gevonden
    assert not any("sha256" in r["gegevens"] for r in regels)


def test_the_zegels_are_of_the_true_content(map_: Path) -> None:
    dossier, zegel = Dossier.open(map_), lees_zegel(map_)
    bouw = dossier.register.laatste("bouw", doelgroep="publiek")
    assert bouw is not None
    for naam, gezien in bouw.gegevens["bestanden"].items():
        assert zegel.van_bestand(map_ / "versies" / "publiek" / naam) == gezien
    assert zegel.van_bestand(map_ / "lakbesluiten.yaml") == bouw.gegevens["lakbesluiten_zegel"]
    assert namen_zegels(dossier.zaak, dossier.personen or (), zegel) == bouw.gegevens["namen"]


def test_every_established_text_that_was_built_and_every_answer_has_its_zegel(map_: Path) -> None:
    dossier, zegel = Dossier.open(map_), lees_zegel(map_)
    gebouwd = {r.gegevens["document"]: r.gegevens for r in dossier.register.van("bouw", verificatie="schoon")}
    for _, vast in dossier.zaak.van_soort(Vastgesteld):
        if vast.document in gebouwd:
            assert vast.bron_zegel == gebouwd[vast.document]["bron_zegel"] and vast.tekst_zegel
    for _, antwoord in dossier.zaak.van_soort(ZienswijzeOpenbaarmaking):
        if antwoord.bestand is not None and antwoord.document in gebouwd:
            assert antwoord.bestand_zegel == zegel.van_bestand(map_ / antwoord.bestand)


def test_the_key_of_each_example_is_its_own_and_says_that_it_is_made_up(map_: Path) -> None:
    assert (map_ / BESTAND).read_text("ascii") == sleutel(map_.name)
    assert "VERZONNEN" in sleutel(map_.name) and len({sleutel(naam) for naam in ALLE}) == len(ALLE)


def _op(map_: Path) -> str:
    dossier = Dossier.open(map_)
    laatste = max(r.moment for r in dossier.register.regels)
    return str(Moment.van(laatste.astimezone(NEDERLAND) + timedelta(minutes=1)))


@pytest.fixture(params=sorted(WETTIG))
def kopie(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copytree(voorbeelden() / str(request.param), tmp_path / "zaak")
    return tmp_path / "zaak"


@pytest.mark.parametrize("inhoud", [None, "geen sleutel"])
def test_the_gate_refuses_files_that_it_cannot_compare(
    kopie: Path, inhoud: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _uitvoeren(["toets", str(kopie), "--op", _op(kopie), "--stil"]) == 0
    (kopie / BESTAND).unlink()
    if inhoud is not None:
        (kopie / BESTAND).write_text(inhoud, encoding="utf-8")
    assert _uitvoeren(["toets", str(kopie), "--op", _op(kopie)]) == 1
    gezegd = capsys.readouterr().out
    assert "LM-ZEGEL" in gezegd and BESTAND in gezegd and "reservekopie" in " ".join(gezegd.split())


def test_the_gate_judges_a_case_without_files_and_says_what_it_did_not_see(
    kopie: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "git").mkdir()
    for naam in OPEN:
        shutil.copyfile(kopie / naam, tmp_path / "git" / naam)
    assert _uitvoeren(["toets", str(tmp_path / "git"), "--op", _op(kopie)]) == 0
    assert f"{BESTAND} is hier niet" in " ".join(capsys.readouterr().out.split())


OPDRACHTEN = (["lak"], ["besluit", "--als", "lakker", "--alles", "voorstel"], ["bouw"], ["genereer"],
              ["keur", "rapport", "--als", "keurder"], ["overzicht", "lakken"], ["publiceer"])  # fmt: skip


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_no_command_goes_on_without_the_key(
    tmp_path: Path, opdracht: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    zaak = tmp_path / "zaak"
    shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", zaak)
    (zaak / BESTAND).unlink()
    voor = {p: p.read_bytes() for p in zaak.rglob("*") if p.is_file()}
    assert _uitvoeren([opdracht[0], str(zaak), *opdracht[1:]]) in {1, 3}
    gezegd = capsys.readouterr()
    assert BESTAND in gezegd.err + gezegd.out and "Traceback" not in gezegd.err
    assert {p: p.read_bytes() for p in zaak.rglob("*") if p.is_file() and p.suffix != ".slot"} == voor
