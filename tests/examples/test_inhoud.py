# SPDX-License-Identifier: EUPL-1.2
"""The example dossiers as data: whole, consistent, of made-up people only, and with names kept in."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from stdnum.nl import bsn

from pipeline.bronnen import voorbeelden
from pipeline.dossier import Dossier
from pipeline.zaak.gebeurtenis import Gehoord, Verzonden
from redaction import Table, lees, plain, streams

WETTIG = {"eigen-onderzoek-3b", "gezamenlijk-igj", "igj-rapport-college", "afspraak-13"}
GEWEIGERD = {
    "geweigerd-igj-niet-openbaar": "AK-A11a",
    "geweigerd-3a": "P-C4a",
    "geweigerd-zienswijze-loopt": "AK-A11d",
    "geweigerd-maatregel": "AK-A8f",
    "geweigerd-naam-in-voetnoot": "LM-OPEN",
    "geweigerd-keurder-is-auteur": "LM-VIEROGEN",
    "geweigerd-tekst-gewijzigd": "LM-TEKST",
}
ALLE = sorted(WETTIG | GEWEIGERD.keys())
LANG = ("eigen-onderzoek-3b", "gezamenlijk-igj")
VERTEL = (".md", ".docx", ".pdf", ".txt", ".html")
RESULTAAT = {"documenten", "versies", "publicatie"}


@pytest.fixture(params=ALLE)
def map_(request: pytest.FixtureRequest) -> Path:
    return voorbeelden() / str(request.param)


@pytest.fixture
def dossier(map_: Path) -> Dossier:
    return Dossier.open(map_)


def _verloop(map_: Path) -> list[tuple[str, Any]]:
    ruw = yaml.safe_load((map_ / "verloop.yaml").read_text(encoding="utf-8"))
    return [(naam, waarde) for stap in ruw["stappen"] for naam, waarde in stap.items()]


def _invoer(map_: Path) -> list[Path]:
    """The files a writer made or received; not what the program made of them."""
    alle = (p for p in map_.rglob("*") if p.is_file() and p.suffix in VERTEL)
    return [p for p in alle if p.relative_to(map_).parts[0] in {"rapport", "stukken"}]


def test_er_zijn_er_elf_en_geen_ander() -> None:
    assert sorted(p.parent.name for p in voorbeelden().glob("*/zaak.yaml")) == ALLE


def test_het_verloop_eindigt_met_het_verwachte_oordeel(map_: Path) -> None:
    toetsen = [waarde for naam, waarde in _verloop(map_) if naam == "toets"]
    reden = GEWEIGERD.get(map_.name)
    assert toetsen == [{"verwacht": 1 if reden else 0, "regels": [reden] if reden else []}]
    assert (_verloop(map_)[-1][0] == "publiceer") is (reden is None)


def test_de_leeswijzer_noemt_oordeel_en_regel(map_: Path) -> None:
    tekst = (map_ / "README.md").read_text(encoding="utf-8")
    assert ("**geweigerd**" in tekst) is (map_.name in GEWEIGERD)
    assert GEWEIGERD.get(map_.name, "**toegestaan**") in tekst
    assert 8 <= len(tekst.splitlines()) <= 14


def test_elk_genoemd_bestand_bestaat_en_elk_bewijs_klopt(dossier: Dossier) -> None:
    for gebeurtenis in dossier.zaak.gebeurtenissen:
        for veld in ("verslag", "zienswijze", "bestand"):
            pad = getattr(gebeurtenis, veld, None)
            assert pad is None or (dossier.map / pad).is_file(), pad
        if gebeurtenis.bewijs is not None:
            inhoud = (dossier.map / gebeurtenis.bewijs.bestand).read_bytes()
            assert hashlib.sha256(inhoud).hexdigest() == gebeurtenis.bewijs.sha256, gebeurtenis.bewijs.bestand
    for stuk in dossier.zaak.documenten:
        eigen = stuk.bestand is not None and stuk.bestand.split("/")[0] not in RESULTAAT
        assert not eigen or (dossier.map / str(stuk.bestand)).is_file()


def test_elk_stuk_is_te_lezen(map_: Path) -> None:
    for pad in _invoer(map_):
        gelezen = lees(pad)
        woorden = sum(len(s.tekst.split()) for s in streams(gelezen.document))
        assert woorden > 10, pad.name
        assert not [b.code for b in gelezen.bevindingen if b.blokkeert], pad.name


def test_wie_in_personen_staat_staat_in_de_zaak(dossier: Dossier) -> None:
    assert dossier.personen is not None
    assert {p.id for p in dossier.personen} == {p.id for p in dossier.zaak.personen}
    assert 8 <= len(dossier.personen) <= 20


def test_burgerservicenummers_kloppen_van_vorm_en_zijn_van_niemand(dossier: Dossier) -> None:
    nummers = [k.waarde for p in dossier.personen or () for k in p.kenmerken if k.soort == "bsn"]
    assert len(nummers) == len(set(nummers))
    for nummer in nummers:
        assert bsn.is_valid(nummer)
        assert nummer.startswith("99999"), "alleen nummers uit de hoogste reeks"


def test_post_gaat_alleen_naar_voorbeelddomeinen(map_: Path) -> None:
    for pad in [p for p in map_.rglob("*") if p.suffix in {".md", ".txt", ".yaml", ".html"}]:
        for domein in re.findall(r"[\w.+-]+@([\w.-]+\w)", pad.read_text(encoding="utf-8")):
            assert domein.endswith(".example.org"), pad.name


def test_zaak_en_verloop_noemen_geen_mens(dossier: Dossier) -> None:
    """Names stay in personen.yaml; a recipe may only name whom it lets stand or covers."""
    zaak = (dossier.map / "zaak.yaml").read_text(encoding="utf-8")
    for persoon in dossier.personen or ():
        naam = f"{persoon.naam.tussenvoegsel} {persoon.naam.achternaam}".strip()
        vormen = [naam if " " in naam else f"{persoon.naam.voorletters} {naam}", *persoon.naam.voornamen]
        for vorm in vormen:
            assert not re.search(rf"(?<!\w){re.escape(vorm)}(?!\w)", zaak), persoon.id


def test_elke_gehoorde_krijgt_het_concept(dossier: Dossier) -> None:
    zaak = dossier.zaak
    gehoord = {g.persoon for _, g in zaak.van_soort(Gehoord)}
    verzonden = [g for _, g in zaak.van_soort(Verzonden) if g.document == "conceptrapport"]
    assert gehoord <= {wie for g in verzonden for wie in g.aan}
    assert bool(gehoord) == bool(verzonden)


def test_alles_speelt_voor_half_november(dossier: Dossier) -> None:
    """But for the one dossier that waits: its last term is its reason."""
    later = [g for g in dossier.zaak.gebeurtenissen if g.moment.dag >= date(2026, 11, 15)]
    assert {g.soort for g in later} == (
        {"procedure_zienswijze_afgerond", "openbaarmakingsbesluit"}
        if dossier.map.name == "geweigerd-zienswijze-loopt"
        else set()
    )


@pytest.mark.parametrize("naam", LANG)
def test_lang_rapport_vult_acht_bladzijden(naam: str) -> None:
    hoofdstukken = [lees(p) for p in sorted((voorbeelden() / naam / "rapport").glob("*.md"))]
    woorden = sum(len(s.tekst.split()) for h in hoofdstukken for s in streams(h.document))
    tabellen = sum(isinstance(b, Table) for h in hoofdstukken for b in h.document.blocks)
    assert woorden >= 3200
    assert tabellen >= 4


@pytest.mark.parametrize("naam", ["eigen-onderzoek-3b", "gezamenlijk-igj", "geweigerd-naam-in-voetnoot"])
def test_voetnoten_noemen_mensen_zodat_lakken_iets_te_doen_heeft(naam: str) -> None:
    stromen = [s for p in (voorbeelden() / naam / "rapport").glob("*.md") for s in streams(lees(p).document)]
    assert any(s.soort == "noot" and re.search(r"[A-Z]\w+ [A-Z]\w+|[A-Z]\. ", s.tekst) for s in stromen)


def test_uitzondering_en_terzijde_hebben_een_reden(dossier: Dossier) -> None:
    assert all(u.reden for u in dossier.zaak.uitzonderingen)
    terzijde = [c for c in dossier.zaak.correcties if c.dispositie == "terzijde"]
    assert all(c.reden for c in terzijde)
    assert bool(terzijde) == bool(dossier.zaak.correcties)


def test_titels_noemen_geen_naam_van_een_mens(dossier: Dossier) -> None:
    namen = {p.naam.achternaam for p in dossier.personen or ()}
    woorden = {w for d in dossier.zaak.documenten for w in re.findall(r"\w+", d.titel)}
    assert not namen & woorden


def test_bewijs_van_publicatie_zegt_wat_er_openbaar_werd() -> None:
    for naam in ("igj-rapport-college", "afspraak-13"):
        dossier = Dossier.open(voorbeelden() / naam)
        rapport = dossier.zaak.stuk("igj-rapport")
        assert rapport is not None
        pagina = lees(dossier.map / "stukken" / "publicatie-igj.html")
        assert any(rapport.titel in plain(b.content) for b in pagina.document.blocks if hasattr(b, "content"))
