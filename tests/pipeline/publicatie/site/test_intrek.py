# SPDX-License-Identifier: EUPL-1.2
"""Taking back and replacing: the reason, the tombstone, the register; whole after a crash anywhere."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from lxml import etree, html

from pipeline.dossier import Dossier, schrijf_regel
from pipeline.fouten import GebruiksFout, Geweigerd, LakmoesFout
from pipeline.publicatie import pakket as pakketmodule
from pipeline.publicatie.bestemming import Intrekking, geplaatst_bij, intrekking_van, openbaar
from pipeline.publicatie.bestemmingen import waar_van
from pipeline.publicatie.bestemmingen.map import Map
from pipeline.publicatie.controle import verifieer_pakket
from pipeline.publicatie.datalek import bewaar_datalek
from pipeline.publicatie.intrekken import _veranderd, intrek, kies_pakket, vervang
from pipeline.publicatie.overzichten.inventaris import KOLOMMEN, inventaris
from pipeline.publicatie.pakket import publiceer
from pipeline.publicatie.plaatsen import haal_weg, plaats
from pipeline.publicatie.verklaring import verklaring
from pipeline.toestanden.ingetrokken import gebrek
from tests.pipeline.publicatie.conftest import NU
from tests.pipeline.publicatie.site.conftest import ADRES, Werf
from tests.pipeline.publicatie.site.test_site import RUIMTEN, breek_bij

LATER = NU + timedelta(days=3)
GEHEIM = "trappenhuis"


def neem_terug(werf: Werf, pakket: str, reden: str = "privacy") -> Intrekking:
    """As ``lakmoes intrek`` does it."""
    wat = intrek(werf.dossier(), pakket, reden, "keurder", LATER)
    haal_weg(werf.dossier(), wat, [lambda _: Map(werf.site)], LATER)
    return wat


def handelingen(werf: Werf) -> list[str]:
    return [r.handeling for r in werf.dossier().register.regels if r.handeling != "bouw"][-4:]


@pytest.mark.parametrize("reden", ["privacy", "procedure"])
def test_only_tombstones_stay(werf: Werf, reden: str, standaarden: Path) -> None:
    blijft, weg = werf.plaats("iets anders"), werf.plaats(f"op het {GEHEIM}", dagen=1)
    neem_terug(werf, weg.name, reden)
    bestanden = werf.bestanden()
    assert {n for n in bestanden if n.startswith(f"{weg.name}/")} == {
        f"{weg.name}/rapport.html",
        f"{weg.name}/metadata/rapport.diwoo.xml",
    }
    assert not [n for n, b in bestanden.items() if GEHEIM.encode() in b.lower()]
    pagina = html.fromstring(bestanden[f"{weg.name}/rapport.html"])
    assert "ingetrokken" in pagina.findtext(".//h1")
    assert pagina.xpath('//meta[@name="robots"]/@content') == ["noindex, noarchive"]
    assert "Rapport:" not in "".join(pagina.itertext())
    assert ("Hebt u een kopie?" in "".join(pagina.itertext())) == (reden == "privacy")
    kaart = etree.fromstring(bestanden["sitemap-diwoo-infocat018.xml"])
    assert len(kaart.xpath("//s:loc", namespaces=RUIMTEN)) == 2
    term = kaart.xpath("//d:redenVerwijderingVervanging", namespaces=RUIMTEN)
    assert [str(t.get("resource")).rpartition("/")[2] for t in term] == [
        {"privacy": "c_098c1346", "procedure": "c_c77c86e0"}[reden]
    ]
    schema = etree.XMLSchema(etree.parse(str(standaarden / "diwoo" / "diwoo-metadata.offline.xsd")))
    schema.assertValid(etree.fromstring(bestanden[f"{weg.name}/metadata/rapport.diwoo.xml"]))
    assert (blijft / "rapport.pdf").read_bytes() == bestanden[f"{blijft.name}/rapport.pdf"]


def test_a_second_time_is_the_same_and_another_reason_is_refused(werf: Werf) -> None:
    pakket = werf.plaats("een")
    eerste = neem_terug(werf, pakket.name)
    voor, regels = werf.bestanden(), len(werf.dossier().register.regels)
    assert neem_terug(werf, pakket.name) == eerste
    assert (werf.bestanden(), len(werf.dossier().register.regels)) == (voor, regels)
    with pytest.raises(Geweigerd, match="al ingetrokken met reden privacy"):
        intrek(werf.dossier(), pakket.name, "procedure", "keurder", LATER)
    with pytest.raises(Geweigerd, match="komt er niet opnieuw op"):
        Map(werf.site).publiceer(werf.dossier(), pakket, LATER, LATER)
    assert werf.bestanden() == voor


def test_a_later_publication_leaves_the_tombstone(werf: Werf) -> None:
    pakket = werf.plaats("een")
    neem_terug(werf, pakket.name)
    grafsteen = werf.bestanden()[f"{pakket.name}.html"]
    werf.plaats("twee", dagen=5)
    assert werf.bestanden()[f"{pakket.name}.html"] == grafsteen
    assert f'href="{pakket.name}.html"'.encode() in werf.bestanden()["index.html"]


@pytest.mark.parametrize("nieuw", [False, True])
def test_a_crash_at_any_change_is_mended_by_the_same_command(
    werf: Werf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, nieuw: bool
) -> None:
    """Of taking back and of replacing; at no moment is the old package back."""
    oud, erna = werf.plaats("een"), werf.pakket("twee", dagen=2)
    wat = Intrekking(oud.name, ("rapport",), "privacy", LATER, "keurder", erna.name if nieuw else None)

    def doe(site: Path) -> None:
        if nieuw:
            Map(site).vervang(werf.dossier(), oud, erna, wat, LATER)
        else:
            Map(site).intrek(werf.dossier(), oud, wat, LATER)

    begin = werf.site
    heel = Werf(werf.map_, Path(shutil.copytree(begin, tmp_path / "heel")))
    doe(heel.site)
    for stap in range(1, 40):
        site = Werf(werf.map_, Path(shutil.copytree(begin, tmp_path / f"stap-{stap}")))
        if not breek_bij(stap, monkeypatch, partial(doe, site.site)):
            break
        doe(site.site)
        assert site.bestanden() == heel.bestanden()
    assert stap > 8


def test_replacing_ties_the_two_together(werf: Werf, standaarden: Path) -> None:
    oud, nieuw = werf.plaats("een"), werf.pakket("twee", dagen=2)
    wat = Intrekking(oud.name, ("rapport",), "procedure", LATER, "keurder", nieuw.name)
    Map(werf.site).vervang(werf.dossier(), oud, nieuw, wat, LATER)
    bestanden = werf.bestanden()
    assert f'href="../{nieuw.name}.html"'.encode() in bestanden[f"{oud.name}/rapport.html"]
    diwoo = etree.fromstring(bestanden[f"{oud.name}/metadata/rapport.diwoo.xml"])
    assert diwoo.xpath("//d:relation/@resource", namespaces=RUIMTEN) == [f"{ADRES}/{nieuw.name}/rapport.pdf"]
    schema = etree.XMLSchema(etree.parse(str(standaarden / "diwoo" / "diwoo-metadata.offline.xsd")))
    schema.assertValid(diwoo)


def test_where_it_does_not_stand_nothing_happens(werf: Werf, tmp_path: Path) -> None:
    pakket = werf.plaats("een")
    wat = intrek(werf.dossier(), pakket.name, "privacy", "keurder", LATER)
    with pytest.raises(Geweigerd, match="--site"):
        haal_weg(werf.dossier(), wat, [lambda _: Map(tmp_path / "elders")], LATER)
    assert not (tmp_path / "elders").exists()
    assert "uitgevoerd" not in handelingen(werf)


class Stuk(Map):
    """A destination that does not answer."""

    @property
    def naam(self) -> str:
        return "stuk"

    def intrek(self, dossier: Dossier, pakket: Path, wat: Intrekking, nu: datetime) -> tuple[str, ...]:
        raise GebruiksFout("antwoordt niet")


def test_one_place_that_fails_stops_no_other_and_the_next_time_it_goes_on(werf: Werf) -> None:
    pakket = werf.plaats("een")
    wat = intrek(werf.dossier(), pakket.name, "privacy", "keurder", LATER)
    plekken = [lambda _: Stuk(werf.site), lambda _: Map(werf.site)]
    with pytest.raises(LakmoesFout, match="antwoordt niet") as fout:
        haal_weg(werf.dossier(), wat, plekken, LATER)
    assert fout.value.afloop == 2
    assert f"{pakket.name}/rapport.pdf" not in werf.bestanden()
    assert [r.gegevens["bestemming"] for r in werf.dossier().register.van("uitgevoerd")] == ["map"]
    haal_weg(werf.dossier(), wat, plekken[1:], LATER)
    assert len(werf.dossier().register.van("uitgevoerd")) == 1


@pytest.mark.parametrize(
    ("pakket", "reden", "door", "deel"),
    [
        ("onbekend", "privacy", "keurder", "kent dit pakket niet"),
        (None, "spijt", "keurder", "kies uit privacy, procedure"),
        (None, "privacy", "niemand", "kent deze medewerker niet; kies uit"),
    ],
)
def test_wrong_use_changes_nothing(werf: Werf, pakket: str | None, reden: str, door: str, deel: str) -> None:
    eigen = werf.plaats("een").name
    voor = werf.bestanden()
    with pytest.raises(GebruiksFout, match=deel):
        intrek(werf.dossier(), pakket or eigen, reden, door, LATER)
    assert werf.bestanden() == voor
    assert "intrek" not in handelingen(werf)


def test_the_only_package_needs_no_name(werf: Werf) -> None:
    with pytest.raises(GebruiksFout, match="nog niets openbaar"):
        kies_pakket(werf.dossier(), None)
    een = werf.plaats("een").name
    assert kies_pakket(werf.dossier(), None) == een
    twee = werf.plaats("twee").name
    with pytest.raises(GebruiksFout, match="noem het pakket"):
        kies_pakket(werf.dossier(), None)
    assert kies_pakket(werf.dossier(), twee) == twee
    intrek(werf.dossier(), een, "privacy", "keurder", LATER)
    assert kies_pakket(werf.dossier(), None) == twee


def test_the_list_for_a_data_leak_is_made_once_and_says_until_when(werf: Werf) -> None:
    from docx import Document

    wat = neem_terug(werf, werf.plaats("een").name)
    pad = werf.map_ / bewaar_datalek(werf.dossier(), wat)
    tekst = "\n".join(p.text for p in Document(str(pad)).paragraphs)
    assert "Autoriteit Persoonsgegevens" in tekst
    assert "28 november 2026, 12:00 uur" in tekst
    pad.write_bytes(b"ingevuld")
    bewaar_datalek(werf.dossier(), wat)
    assert pad.read_bytes() == b"ingevuld"


def test_the_list_for_a_data_leak_names_what_was_at_fault(werf: Werf) -> None:
    gegevens = {"pakket": "wt-1-aa", "manifest_sha256": "0" * 64, "documenten": ["rapport", "persbericht"]}
    schrijf_regel(werf.map_, "publiceer", gegevens, NU, None)
    wat = intrek(werf.dossier(), "wt-1-aa", "privacy", "keurder", LATER)
    pad = werf.map_ / bewaar_datalek(werf.dossier(), wat)
    assert _documenten(pad) == "rapport, persbericht"
    wat = intrek(werf.dossier(), "wt-1-aa", "privacy", "keurder", LATER + timedelta(hours=1), ["rapport"])
    bewaar_datalek(werf.dossier(), wat)
    mee = "rapport (hierin is iets mis). Gingen mee en mogen terugkomen zoals ze waren: persbericht"
    assert _documenten(pad) == mee
    pad.write_bytes(b"ingevuld")
    bewaar_datalek(werf.dossier(), wat)
    assert pad.read_bytes() == b"ingevuld"


def _documenten(pad: Path) -> str:
    """What the list says of the documents of the package."""
    from docx import Document

    rijen = [[c.text for c in rij.cells] for t in Document(str(pad)).tables for rij in t.rows]
    return next(r[1] for r in rijen if r[0] == "Documenten")


def _link(werf: Werf) -> str:
    """What the inventarislijst gives as public address of the report."""
    rijen = inventaris(werf.dossier(), LATER).rijen
    return next(str(r[KOLOMMEN.index("Publieke link")]) for r in rijen if r[0] == "rapport")


def test_the_whole_road_with_a_real_package(werf: Werf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish, take back, and publish again: the same version never comes back."""
    pakket = publiceer(werf.dossier(), NU, NU).name
    plaats(werf.dossier(), pakket, waar_van(["map"], werf.site), NU, NU)
    assert geplaatst_bij(werf.dossier().register, pakket) == ("map",)
    assert _link(werf) == f"{ADRES}/{pakket}/rapport.pdf"
    op_site = verifieer_pakket(werf.site / pakket, werf.dossier())
    assert (op_site.afloop, op_site.gebreken) == (0, ())
    with pytest.raises(Geweigerd, match="geen nieuwe versie"):
        vervang(werf.dossier(), pakket, "procedure", "keurder", NU, NU)
    assert intrekking_van(werf.dossier().register, pakket) is None
    monkeypatch.setattr(pakketmodule, "package_name", lambda *_: "wt-2026-014-nieuw")
    nieuw = vervang(werf.dossier(), pakket, "procedure", "keurder", LATER, LATER).vervangen_door
    assert nieuw == "wt-2026-014-nieuw"
    plaats(werf.dossier(), nieuw, waar_van(["map"], werf.site), LATER, LATER)
    assert openbaar(werf.dossier().register) == (nieuw,)
    assert _link(werf) == f"{ADRES}/{nieuw}/rapport.pdf"
    wat = intrek(werf.dossier(), nieuw, "privacy", "keurder", LATER)
    assert (_link(werf), wat.vervangen_door) == ("", None)
    gezien = verifieer_pakket(werf.map_ / "publicatie" / nieuw, werf.dossier()).gebreken
    assert [g.ernst for g in gezien if g.code == "INGETROKKEN"] == ["let op"]
    assert f'href="{pakket}.html"'.encode() in werf.bestanden()[f"{nieuw}.html"]
    assert b"verwijst naar" in werf.bestanden()[f"{nieuw}/metadata/rapport.diwoo.xml"]
    gezegd = {
        p["pakket"]: p.get("ingetrokken", {}).get("vervangen_door")
        for p in verklaring(werf.dossier())["pakketten"]
    }
    assert gezegd == {pakket: nieuw, nieuw: None}
    monkeypatch.undo()
    with pytest.raises(Geweigerd, match=r"wordt niet opnieuw openbaar|is ingetrokken of vervangen"):
        publiceer(werf.dossier(), LATER, LATER)


def test_another_version_does_not_come_beside_the_first(werf: Werf, monkeypatch: pytest.MonkeyPatch) -> None:
    werf.pakket("een eerdere versie")
    with pytest.raises(Geweigerd, match="gebruik lakmoes vervang"):
        publiceer(werf.dossier(), LATER, LATER)


def _pakket(werf: Werf, pakket: str, *documenten: str) -> None:
    schrijf_regel(werf.map_, "publiceer", {"pakket": pakket, "documenten": list(documenten)}, NU, None)


def _bouw(werf: Werf, document: str, som: str) -> None:
    gegevens = {"document": document, "doelgroep": "publiek", "bestanden": {f"{document}.pdf": som * 64}}
    schrijf_regel(werf.map_, "bouw", gegevens, NU, None)


def test_the_decision_names_what_was_wrong(werf: Werf) -> None:
    _pakket(werf, "p1", "rapport", "bericht")
    intrek(werf.dossier(), "p1", "privacy", "keurder", LATER)
    regels = lambda: werf.dossier().register.regels  # noqa: E731
    assert gebrek(regels(), "p1") == {"rapport", "bericht"}
    with pytest.raises(GebruiksFout, match="in dit pakket zitten rapport, bericht"):
        intrek(werf.dossier(), "p1", "privacy", "keurder", LATER, ["iets"])
    wat = intrek(werf.dossier(), "p1", "privacy", "keurder", LATER, ["rapport"])
    assert gebrek(regels(), "p1") == {"rapport"} and set(wat.documenten) == {"rapport", "bericht"}
    aantal = len(regels())
    intrek(werf.dossier(), "p1", "privacy", "keurder", LATER, ["rapport"])
    intrek(werf.dossier(), "p1", "privacy", "keurder", LATER)
    assert len(regels()) == aantal, "saying it again, or no more exactly, is the same decision"
    with pytest.raises(Geweigerd, match="al ingetrokken"):
        intrek(werf.dossier(), "p1", "procedure", "keurder", LATER, ["rapport"])


def test_a_replacement_is_because_of_what_it_changed(werf: Werf) -> None:
    for document in ("een", "twee", "drie"):
        _bouw(werf, document, "a")
    _pakket(werf, "p1", "een", "twee", "drie")
    _bouw(werf, "twee", "b")
    _bouw(werf, "een", "a")
    _pakket(werf, "p2", "een", "twee")
    assert _veranderd(werf.dossier(), "p1", "p2") == ["twee", "drie"]


def test_a_document_without_fault_comes_back_as_it_was(werf: Werf) -> None:
    """The package of the example goes with another document in it; only that one was wrong."""
    pakket = publiceer(werf.dossier(), LATER, LATER).name
    _bouw(werf, "bericht", "c")
    _pakket(werf, "samen", "rapport", "bericht")
    for naam in ("samen", pakket):
        wat = ["bericht"] if naam == "samen" else []
        intrek(werf.dossier(), naam, "procedure", "keurder", LATER, wat)
    with pytest.raises(Geweigerd, match="LM-INTREK: Deze versie van rapport"):
        publiceer(werf.dossier(), LATER, LATER)


def test_the_gate_lets_back_what_went_along(werf: Werf) -> None:
    _bouw(werf, "bericht", "c")
    _pakket(werf, "samen", "rapport", "bericht")
    intrek(werf.dossier(), "samen", "procedure", "keurder", LATER)
    with pytest.raises(Geweigerd, match="intrek DOSSIER samen --document bericht"):
        publiceer(werf.dossier(), LATER, LATER)
    intrek(werf.dossier(), "samen", "procedure", "keurder", LATER, ["bericht"])
    assert (publiceer(werf.dossier(), LATER, LATER) / "rapport.pdf").is_file()
