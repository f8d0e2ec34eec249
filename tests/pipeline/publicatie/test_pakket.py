# SPDX-License-Identifier: EUPL-1.2
"""publiceer: exactly the approved bytes, whole or not at all, once."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout, Geweigerd, LekFout, ZaakFout
from pipeline.publicatie import pakket as module
from pipeline.publicatie.keur import keur
from pipeline.publicatie.manifest import Onderdeel, package_name
from pipeline.publicatie.pakket import publiceer
from pipeline.toets import toets
from tests.pipeline.publicatie.conftest import NU

SOORTEN = {"manifest.json", "metadata", "rapport.docx", "rapport.html", "rapport.pdf"}


def handelingen(map_: Path) -> list[str]:
    return [r.handeling for r in Dossier.open(map_).register.regels]


def leeg(map_: Path) -> bool:
    return not list((map_ / "publicatie").glob("*")) if (map_ / "publicatie").exists() else True


def test_package_holds_exactly_the_approved_bytes(dossiermap: Path) -> None:
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    assert {p.name for p in pakket.iterdir()} == SOORTEN
    assert [p.name for p in pakket.parent.iterdir()] == [pakket.name]
    for pad in pakket.glob("rapport.*"):
        assert pad.read_bytes() == (dossiermap / "versies" / "publiek" / pad.name).read_bytes()
    regel = Dossier.open(dossiermap).register.regels[-1]
    assert regel.handeling == "publiceer"
    assert (
        regel.gegevens["manifest_sha256"]
        == hashlib.sha256((pakket / "manifest.json").read_bytes()).hexdigest()
    )


def test_manifest_holds_nothing_internal(dossiermap: Path) -> None:
    dossier = Dossier.open(dossiermap)
    tekst = (publiceer(dossier, NU, NU) / "manifest.json").read_text(encoding="utf-8")
    bouw = dossier.register.laatste("bouw", document="rapport", doelgroep="publiek")
    assert bouw is not None
    for intern in (
        bouw.gegevens["bron_zegel"],
        bouw.gegevens["tekst_zegel"],
        bouw.gegevens["lakbesluiten_zegel"],
    ):
        assert intern not in tekst
    for wie in ("keurder", "lakker", *(p.id for p in dossier.zaak.personen)):
        assert f'"{wie}"' not in tekst
    assert json.loads(tekst)["documenten"][0]["versie"] == bouw.gegevens["versie"]


def test_twice_is_once(dossiermap: Path) -> None:
    eerste = publiceer(Dossier.open(dossiermap), NU, NU)
    inhoud = {p: p.read_bytes() for p in eerste.rglob("*.*")}
    tweede = publiceer(Dossier.open(dossiermap), NU + timedelta(days=1), NU + timedelta(days=1))
    assert tweede == eerste
    assert {p: p.read_bytes() for p in tweede.rglob("*.*")} == inhoud
    assert handelingen(dossiermap).count("publiceer") == 1


def test_a_moment_after_the_clock_is_refused(dossiermap: Path) -> None:
    with pytest.raises(Geweigerd, match="--op ligt na nu"):
        publiceer(Dossier.open(dossiermap), NU + timedelta(minutes=1), NU)
    assert leeg(dossiermap)


def test_the_gate_is_asked(dossiermap: Path) -> None:
    vroeg = NU.replace(year=2026, month=3, day=20)
    with pytest.raises(Geweigerd, match="de toets weigert"):
        publiceer(Dossier.open(dossiermap), vroeg, NU)
    assert leeg(dossiermap)
    assert "publiceer" not in handelingen(dossiermap)


@pytest.mark.parametrize("naam", ["rapport.pdf", "rapport.html", "rapport.docx"])
def test_changed_after_approval_is_refused(dossiermap: Path, naam: str) -> None:
    pad = dossiermap / "versies" / "publiek" / naam
    pad.write_bytes(pad.read_bytes() + b" ")
    with pytest.raises(Geweigerd):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)


def test_a_missing_version_is_refused(dossiermap: Path) -> None:
    (dossiermap / "versies" / "publiek" / "rapport.pdf").unlink()
    with pytest.raises(Geweigerd):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)


def _leer(dossiermap: Path, veld: str, woord: str) -> None:
    """Someone of personen.yaml gets one more spelling, or a function, after the approval."""
    pad = dossiermap / "personen.yaml"
    bestand = yaml.safe_load(pad.read_text(encoding="utf-8"))
    bestand["personen"][0][veld] = [woord] if veld == "varianten" else woord
    pad.write_text(yaml.safe_dump(bestand, allow_unicode=True), encoding="utf-8")


def test_the_gate_and_publiceer_agree_on_a_name_learnt_after_approval(dossiermap: Path) -> None:
    """Nothing goes out, the gate says so too, and both say what to do; so does an approval."""
    _leer(dossiermap, "varianten", "trappenhuis")
    nu_bekend = Dossier.open(dossiermap)
    assert [b.regel for b in toets(nu_bekend, NU, NU).blokkades] == ["LM-NAMEN"]
    for doe in (
        lambda: publiceer(nu_bekend, NU, NU),
        lambda: keur(nu_bekend, "rapport", "publiek", "keurder", NU),
    ):
        with pytest.raises(Geweigerd, match="Draai `lakmoes lak`") as fout:
            doe()
        assert "trappenhuis" not in str(fout.value)
    assert leeg(dossiermap)


def test_what_is_not_looked_for_undoes_nothing(dossiermap: Path) -> None:
    _leer(dossiermap, "functie", "buurman")
    assert toets(Dossier.open(dossiermap), NU, NU).toegestaan


def test_a_name_learnt_after_approval_is_a_leak(dossiermap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The version was built before the register knew of whom; its bytes are searched all the same."""
    monkeypatch.setattr("pipeline.toets.regels.privacy.nieuw_of_anders", lambda *_: ())
    _leer(dossiermap, "varianten", "trappenhuis")
    with pytest.raises(LekFout, match="lakmoes lak") as fout:
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert "trappenhuis" not in str(fout.value)
    assert leeg(dossiermap)
    assert "publiceer" not in handelingen(dossiermap)


@pytest.mark.parametrize("stap", ["verifieer_pakket", "manifest", "_refuse"])
def test_a_crash_on_the_way_leaves_nothing(
    dossiermap: Path, monkeypatch: pytest.MonkeyPatch, stap: str
) -> None:
    def breek(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(module, stap, breek)
        with pytest.raises(KeyboardInterrupt):
            publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)
    assert "publiceer" not in handelingen(dossiermap)
    assert publiceer(Dossier.open(dossiermap), NU, NU).is_dir()


def test_a_crash_before_the_register_is_mended_by_a_second_run(
    dossiermap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breek(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(module, "schrijf_regel", breek)
        with pytest.raises(KeyboardInterrupt):
            publiceer(Dossier.open(dossiermap), NU, NU)
    publiceer(Dossier.open(dossiermap), NU, NU)
    assert handelingen(dossiermap).count("publiceer") == 1


def test_left_overs_of_a_killed_run_go(dossiermap: Path) -> None:
    oud = dossiermap / "publicatie" / ".pakket-0123"
    oud.mkdir(parents=True)
    (oud / "rapport.pdf").write_bytes(b"half")
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    assert [p.name for p in pakket.parent.iterdir()] == [pakket.name]


def test_a_changed_package_is_not_taken_for_the_same(dossiermap: Path) -> None:
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    (pakket / "rapport.html").write_bytes(b"anders")
    with pytest.raises(Geweigerd, match="bestaat al en is gewijzigd"):
        publiceer(Dossier.open(dossiermap), NU, NU)


def test_the_statement_names_no_one_but_ids(dossiermap: Path) -> None:
    publiceer(Dossier.open(dossiermap), NU, NU)
    dossier = Dossier.open(dossiermap)
    tekst = (dossiermap / "verklaring.json").read_text(encoding="utf-8")
    data = json.loads(tekst)
    assert data["register"] == {"regels": len(dossier.register.regels), "hash": dossier.register.hash}
    assert data["documenten"][0]["keuringen"][0]["door"] == "keurder"
    assert len(data["pakketten"]) == 1
    for persoon in dossier.personen or ():
        assert persoon.naam.achternaam not in tekst


@pytest.mark.parametrize(
    ("kenmerk", "begin"),
    [
        ("CAL 2026/014", "cal-2026-014-"),
        ("../../etc", "etc-"),
        ("***", "zaak-"),
        ("CON", "con-"),
        ("é" * 60, "zaak-"),
    ],
)
def test_package_name_is_safe_everywhere(kenmerk: str, begin: str) -> None:
    naam = package_name(kenmerk, [Onderdeel("rapport", "T", (), "ab", {})])
    assert naam.startswith(begin)
    assert len(naam) <= 49
    assert set(naam) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_a_case_that_wants_nothing_public_is_told(dossiermap: Path) -> None:
    pad = dossiermap / "zaak.yaml"
    zaak = yaml.safe_load(pad.read_text(encoding="utf-8"))
    zaak.pop("openbaarmaking")
    pad.write_text(yaml.safe_dump(zaak, allow_unicode=True), encoding="utf-8")
    with pytest.raises((GebruiksFout, Geweigerd)):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)


@pytest.mark.parametrize(("bestand", "fout"), [("personen.yaml", ZaakFout), ("lakbesluiten.yaml", Geweigerd)])
def test_without_names_or_decisions_nothing_goes_out(
    dossiermap: Path, bestand: str, fout: type[Exception]
) -> None:
    (dossiermap / bestand).unlink()
    with pytest.raises(fout, match=bestand):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap) and "publiceer" not in handelingen(dossiermap)


def test_a_decision_changed_by_hand_after_approval_is_noticed(dossiermap: Path) -> None:
    pad = dossiermap / "lakbesluiten.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("keuze: lakken", "keuze: blijft", 1), encoding="utf-8", newline="\n")
    with pytest.raises(Geweigerd, match="buiten lakmoes om"):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)


def test_a_changed_manifest_is_not_taken_for_the_same(dossiermap: Path) -> None:
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    pad = pakket / "manifest.json"
    pad.write_bytes(pad.read_bytes().replace(b'"nl-NL"', b'"nl-BE"'))
    with pytest.raises(Geweigerd, match="gewijzigd"):
        publiceer(Dossier.open(dossiermap), NU, NU)


@pytest.mark.parametrize("veld", ["titel: Overlijden na een val", "kenmerk: WT-2026-014"])
def test_a_front_changed_after_approval_is_refused(dossiermap: Path, veld: str) -> None:
    pad = dossiermap / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert veld in tekst
    pad.write_text(tekst.replace(veld, f"{veld} Mehmet"), encoding="utf-8")
    uitslag = toets(Dossier.open(dossiermap), NU)
    assert {"LM-TEKST", "LM-VERKLARING"} & {b.regel for b in uitslag.blokkades}
    with pytest.raises(Geweigerd):
        publiceer(Dossier.open(dossiermap), NU, NU)
    assert leeg(dossiermap)
