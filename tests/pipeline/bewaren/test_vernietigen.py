# SPDX-License-Identifier: EUPL-1.2
"""Destroying a real dossier: never too soon, never alone, never more than was asked, with a record."""

from __future__ import annotations

import os
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pipeline.bewaren.lijst import regels
from pipeline.bewaren.plan import jaren_later, maak_plan
from pipeline.bewaren.vernietigen import vernietig, vraag_aan
from pipeline.bewaren.wissen import wis
from pipeline.dossier import Dossier, lees_zegel, schrijf_regel
from pipeline.dossier.profielen import OMGEVING
from pipeline.dossier.zegel import BESTAND as SLEUTEL
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.controle import verifieer_pakket
from pipeline.toets import toets
from pipeline.zaak import NEDERLAND
from redaction import lees, platte_tekst
from tests.pipeline.lakken.hulp import NU, dossier

LATER = datetime(2037, 1, 1, 12, 0, tzinfo=NEDERLAND)
PROFIEL = """\
naam: mijn-ggd
versie: "1"
medewerkers:
  - {id: schrijver, functie: toezichthouder}
  - {id: lakker, functie: openbaarmaking}
  - {id: keurder, functie: jurist}
bewaren:
  namen_jaren: 5
  stukken_jaren: 10
"""
BEVESTIGD = "  selectielijst: Selectielijst 2020\n  bevestigd_door: keurder\n  bevestigd_op: 2026-01-05\n"
DICHT = "gebeurtenissen:\n  - {soort: afgesloten, moment: 2026-06-01, reden: het is klaar}\n"
NAMEN = ("Kuiper", "Riek", "Demirtaş", "Vries", "rapport.docx", "jansen")


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed case with files of every group, and a profile that was confirmed."""
    profielen = tmp_path / "profielen"
    profielen.mkdir()
    (profielen / "mijn-ggd.yaml").write_text(PROFIEL + BEVESTIGD, encoding="utf-8")
    monkeypatch.setenv(OMGEVING, str(profielen))
    zaak = tmp_path / "zaak"
    zaak.mkdir()
    d = dossier(zaak, ["Cliënt Riek Kuiper viel.", "Yusuf Demirtaş zag het."])
    lak(d, NU)
    voer_uit(d, [kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU)], "lakker", NU)
    bouw(Dossier.open(zaak), "publiek", NU)
    pad = zaak / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8").replace("profiel: voorbeeld", "profiel: mijn-ggd")
    tekst = re.sub(r"openbaarmaking:\n.*\n", "", tekst)
    pad.write_text(re.sub(r"gebeurtenissen:\n[\s\S]*", DICHT, tekst), encoding="utf-8")
    (zaak / "stukken").mkdir()
    (zaak / "stukken" / "brief-jansen.txt").write_text("brief", encoding="utf-8")
    (zaak / "publicatie" / "pakket").mkdir(parents=True)
    (zaak / "publicatie" / "pakket" / "rapport.pdf").write_bytes(b"%PDF-1.7 openbaar")
    (zaak / "aantekening.txt").write_text("los", encoding="utf-8")
    return zaak


def profiel(map_: Path, oud: str, nieuw: str) -> None:
    pad = map_.parent / "profielen" / "mijn-ggd.yaml"
    pad.write_text(pad.read_text(encoding="utf-8").replace(oud, nieuw), encoding="utf-8")


def test_the_list_tells_terms_and_harms_nothing(map_: Path) -> None:
    voor = {p: p.read_bytes() for p in map_.rglob("*") if p.is_file()}
    tekst = "\n".join(regels(maak_plan(Dossier.open(map_), NU)))
    assert "tot en met 01-06-2031 (5 jaar): nog niet" in tekst
    assert "tot en met 01-06-2036 (10 jaar): nog niet" in tekst
    assert "1 ander bestand in de map hoort" in tekst
    assert not [n for n in NAMEN if n in tekst]
    assert {p: p.read_bytes() for p in map_.rglob("*") if p.is_file()} == voor


@pytest.mark.parametrize(("op", "groepen"), [
    ("2031-06-01", set()), ("2031-06-02", {"namen"}), ("2036-06-01", {"namen"}),
    ("2036-06-02", {"namen", "besluiten", "stukken", "versies"}),
])  # fmt: skip
def test_each_group_goes_the_day_after_its_term(map_: Path, op: str, groepen: set[str]) -> None:
    plan = maak_plan(Dossier.open(map_), datetime.fromisoformat(f"{op}T12:00").replace(tzinfo=NEDERLAND))
    assert {p.groep.naam for p in plan.te_doen} == groepen


def _wil_openbaar(map_: Path, extra: str = "") -> None:
    pad = map_ / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8").replace(DICHT, f"{DICHT}{extra}")
    wens = "openbaarmaking:\n  - {document: rapport, door: toezichthouder}\n"
    pad.write_text(tekst.replace("gebeurtenissen:\n", f"{wens}gebeurtenissen:\n"), encoding="utf-8")


def test_no_term_begins_before_it_is_noted_that_the_package_is_public(map_: Path) -> None:
    _wil_openbaar(map_)
    schrijf_regel(map_, "publiceer", {"pakket": "pakket", "documenten": ["rapport"]}, NU, None)
    plan = maak_plan(Dossier.open(map_), LATER)
    assert [p.bewaren_tot for p in plan.posten] == [None] * 4 and not plan.te_doen
    (zin,) = plan.belet
    assert "staat sinds 01-06-2026 een pakket klaar" in zin and "openbaar_gemaakt" in zin
    with pytest.raises(Geweigerd, match="openbaar_gemaakt"):
        vraag_aan(Dossier.open(map_), "lakker", LATER)


def test_the_term_begins_when_it_was_made_public_after_the_case_was_closed(map_: Path) -> None:
    feit = "{soort: openbaar_gemaakt, moment: 2026-07-01, document: rapport, door: toezichthouder}"
    _wil_openbaar(map_, f"  - {feit}\n")
    schrijf_regel(map_, "publiceer", {"pakket": "pakket", "documenten": ["rapport"]}, NU, None)
    plan = maak_plan(Dossier.open(map_), LATER)
    assert plan.belet == () and {str(p.bewaren_tot) for p in plan.posten} == {"2031-07-01", "2036-07-01"}


def test_a_package_that_was_taken_back_is_not_public(map_: Path) -> None:
    _wil_openbaar(map_)
    for daad in ("publiceer", "intrek"):
        schrijf_regel(map_, daad, {"pakket": "pakket", "documenten": ["rapport"]}, NU, None)
    (zin,) = maak_plan(Dossier.open(map_), LATER).belet
    assert "nog niet openbaar" in zin


def test_before_the_term_nothing_can_be_asked(map_: Path) -> None:
    with pytest.raises(Geweigerd, match="niets waarvan"):
        vraag_aan(Dossier.open(map_), "lakker", NU + timedelta(days=1))


def test_unconfirmed_terms_destroy_nothing(map_: Path) -> None:
    profiel(map_, BEVESTIGD, "")
    with pytest.raises(Geweigerd, match="niet bevestigd"):
        vraag_aan(Dossier.open(map_), "lakker", LATER)


def test_it_takes_two_different_people_of_the_profile(map_: Path) -> None:
    with pytest.raises(Geweigerd, match="geen aanvraag"):
        vernietig(Dossier.open(map_), "keurder", LATER)
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    with pytest.raises(Geweigerd, match="zelf aan"):
        vernietig(Dossier.open(map_), "lakker", LATER)
    with pytest.raises(GebruiksFout, match="kent deze medewerker niet"):
        vernietig(Dossier.open(map_), "vreemde", LATER)
    assert (map_ / "personen.yaml").is_file()


@pytest.mark.parametrize("wijziging", ["stuk", "profiel", "procedure"])
def test_a_change_after_the_request_asks_for_a_new_one(map_: Path, wijziging: str) -> None:
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    if wijziging == "stuk":
        (map_ / "stukken" / "nog-een.txt").write_text("later", encoding="utf-8")
    elif wijziging == "profiel":
        profiel(map_, "namen_jaren: 5", "namen_jaren: 6")
    else:
        pad = map_ / "zaak.yaml"
        extra = "  - {soort: strafonderzoek, moment: 2026-06-01, stap: gestart}\n"
        pad.write_text(pad.read_text(encoding="utf-8") + extra, encoding="utf-8")
    with pytest.raises(Geweigerd, match=r"gewijzigd na de aanvraag|strafonderzoek"):
        vernietig(Dossier.open(map_), "keurder", LATER)
    assert (map_ / "personen.yaml").is_file()


def test_what_is_due_goes_and_what_must_stay_stays(map_: Path) -> None:
    pakket = (map_ / "publicatie/pakket/rapport.pdf").read_bytes()
    aantal = maak_plan(Dossier.open(map_), LATER)
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    uitslag = vernietig(Dossier.open(map_), "keurder", LATER)
    assert uitslag.mislukt == 0 and uitslag.bestanden == sum(p.inhoud.aantal for p in aantal.te_doen) > 8
    over = {p.relative_to(map_).as_posix() for p in map_.rglob("*") if p.is_file()} - {".lakmoes.slot"}
    assert over == {"zaak.yaml", "register.jsonl", "verklaring.json", "aantekening.txt",
                    "publicatie/pakket/rapport.pdf", uitslag.verslag}  # fmt: skip
    assert (map_ / "publicatie/pakket/rapport.pdf").read_bytes() == pakket
    assert not (map_ / "stukken").exists() and not (map_ / "versies").exists()


def test_the_record_names_ids_and_numbers_and_no_one(map_: Path) -> None:
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    uitslag = vernietig(Dossier.open(map_), "keurder", LATER)
    tekst = platte_tekst(lees(map_ / uitslag.verslag).document)
    for zin in ("lakker", "keurder", "Selectielijst 2020", "5 jaar", "10 jaar", "SSD", "reservekopieën"):
        assert zin in " ".join(tekst.split()), zin
    register = (map_ / "register.jsonl").read_text(encoding="utf-8")
    assert not [n for n in NAMEN if n in tekst]
    assert not [n for n in NAMEN[:4] if n in register] and "jansen" not in register
    laatste = Dossier.open(map_).register.regels[-1]
    assert (laatste.handeling, laatste.door, laatste.gegevens["aanvrager"]) == (
        "vernietigd",
        "keurder",
        "lakker",
    )


def test_the_key_goes_with_the_names_and_the_rest_can_still_go_later(map_: Path) -> None:
    eerst, daarna = LATER.replace(year=2032), LATER
    sleutel = lees_zegel(map_).sleutel.hex()
    vraag_aan(Dossier.open(map_), "lakker", eerst)
    uitslag = vernietig(Dossier.open(map_), "keurder", eerst)
    assert uitslag.bestanden == 2 and not (map_ / SLEUTEL).exists() and (map_ / "stukken").exists()
    toets(Dossier.open(map_), eerst, eerst)
    vraag_aan(Dossier.open(map_), "lakker", daarna)
    vernietig(Dossier.open(map_), "keurder", daarna)
    assert not (map_ / "stukken").exists() and not (map_ / SLEUTEL).exists()
    alles = b"".join(p.read_bytes() for p in map_.rglob("*") if p.is_file())
    assert sleutel.encode() not in alles and bytes.fromhex(sleutel) not in alles


def test_the_register_holds_no_plain_hash_of_what_was_destroyed(map_: Path) -> None:
    sommen = [p.inhoud.sha256 for p in maak_plan(Dossier.open(map_), LATER).te_doen]
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    vernietig(Dossier.open(map_), "keurder", LATER)
    register = (map_ / "register.jsonl").read_text(encoding="utf-8")
    assert len(sommen) == 4 and not [s for s in sommen if s in register]


def test_a_request_is_good_for_one_time(map_: Path) -> None:
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    vernietig(Dossier.open(map_), "keurder", LATER)
    (map_ / "stukken").mkdir()
    (map_ / "stukken" / "terug.txt").write_text("teruggezet", encoding="utf-8")
    with pytest.raises(Geweigerd, match="geen aanvraag"):
        vernietig(Dossier.open(map_), "keurder", LATER)


def test_gate_and_check_still_work_and_say_what_is_gone(map_: Path) -> None:
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    vernietig(Dossier.open(map_), "keurder", LATER)
    uitslag = toets(Dossier.open(map_), LATER + timedelta(minutes=1), LATER + timedelta(minutes=1))
    meldingen = [b.melding for b in uitslag.bevindingen if b.regel == "LM-VERNIETIGD"]
    assert meldingen == ["Vernietigd na de bewaartermijn: besluiten, namen, stukken, versies."]
    verslag = verifieer_pakket(map_ / "publicatie" / "pakket", Dossier.open(map_))
    assert any("vernietigd op 01-01-2037" in zin for zin in verslag.niet)


def test_a_link_goes_and_what_it_points_at_stays(map_: Path, tmp_path: Path) -> None:
    elders = tmp_path / "elders.txt"
    elders.write_text("van een ander", encoding="utf-8")
    try:
        (map_ / "stukken" / "koppeling").symlink_to(elders)
        (map_ / "documenten" / "map").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("dit systeem maakt geen koppelingen")
    vraag_aan(Dossier.open(map_), "lakker", LATER)
    vernietig(Dossier.open(map_), "keurder", LATER)
    assert elders.read_text(encoding="utf-8") == "van een ander"
    assert not (map_ / "stukken").exists() and not (map_ / "documenten").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no file that is open")
def test_the_bytes_are_written_over_before_they_go(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_text("Riek Kuiper", encoding="utf-8")
    with (tmp_path / "geheim.txt").open("rb") as open_gehouden:
        wis(tmp_path, [tmp_path / "geheim.txt"])
        assert b"Riek" not in open_gehouden.read()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("van", "jaren", "tot"),
    [("2024-02-29", 1, "2025-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2026-06-01", 10, "2036-06-01")],
)
def test_years_on_the_calendar(van: str, jaren: int, tot: str) -> None:
    assert jaren_later(datetime.fromisoformat(van).date(), jaren) == datetime.fromisoformat(tot).date()
