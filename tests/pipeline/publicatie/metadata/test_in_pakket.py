# SPDX-License-Identifier: EUPL-1.2
"""The package carries its metadata, and verifieer holds them to the manifest and to the names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from pipeline.dossier import Dossier
from pipeline.fouten import Afloop
from pipeline.profiel.publicatie import Publicatie
from pipeline.publicatie.controle import verifieer_pakket
from pipeline.publicatie.metadata.maken import maak
from pipeline.publicatie.pakket import _approved, gemist, publiceer
from tests.pipeline.publicatie.conftest import NU, dossiermap, goedgekeurd

__all__ = ["dossiermap", "goedgekeurd"]
MDTO = {f"metadata/{naam}.mdto.xml" for naam in ("rapport", "rapport.docx", "rapport.html", "rapport.pdf")}


def _met_code(map_: Path) -> Dossier:
    """The same dossier with a code for the toezichthouder, which is made up and in no table."""
    pad = map_ / "zaak.yaml"
    oud = "    naam: GGD Rivierenoord\n"
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, f"{oud}    tooi: so0444\n"), encoding="utf-8")
    return Dossier.open(map_)


def _namen(pakket: Path) -> set[str]:
    return {p.relative_to(pakket).as_posix() for p in pakket.glob("metadata/*")}


def test_a_body_in_no_table_stops_no_publication_and_is_told(dossiermap: Path) -> None:
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    assert _namen(pakket) == MDTO
    gemeld = gemist(Dossier.open(dossiermap), pakket, NU)
    assert len(gemeld) == 1
    assert "tooi" in gemeld[0]
    assert "rapport" in gemeld[0]


def test_with_a_code_the_index_can_read_it(dossiermap: Path, standaarden: Path) -> None:
    pakket = publiceer(_met_code(dossiermap), NU, NU)
    assert _namen(pakket) == MDTO | {"metadata/rapport.diwoo.xml"}
    schema = etree.XMLSchema(etree.parse(str(standaarden / "diwoo" / "diwoo-metadata.offline.xsd")))
    schema.assertValid(etree.parse(str(pakket / "metadata" / "rapport.diwoo.xml")))
    assert [("sitemap" in zin) for zin in gemist(Dossier.open(dossiermap), pakket, NU)] == [True]


def test_with_an_address_there_are_sitemaps(dossiermap: Path) -> None:
    dossier = _met_code(dossiermap)
    publicatie = Publicatie(adres="https://documenten.voorbeeld.nl/toezicht/")
    profiel = dossier.profiel.model_copy(update={"publicatie": publicatie})
    object.__setattr__(dossier, "profiel", profiel)
    metadata = maak(dossier, _approved(dossier), "pakket-1", NU)
    assert not metadata.gemist
    assert {n for n in metadata.bestanden if "sitemap" in n} == {
        "metadata/sitemap-diwoo-infocat018.xml",
        "metadata/sitemapindex-diwoo-infocat018.xml",
    }
    kaart = metadata.bestanden["metadata/sitemap-diwoo-infocat018.xml"]
    assert b"<loc>https://documenten.voorbeeld.nl/toezicht/pakket-1/rapport.pdf</loc>" in kaart


def test_no_id_of_a_person_or_writer(dossiermap: Path) -> None:
    dossier = _met_code(dossiermap)
    wie = {p.id for p in dossier.zaak.personen} | {m.id for m in dossier.profiel.medewerkers}
    wie |= {m.functie for m in dossier.profiel.medewerkers} - {"toezichthouder"}
    for inhoud in maak(dossier, _approved(dossier), "pakket-1", NU).bestanden.values():
        woorden = {e.text for e in etree.fromstring(inhoud).iter() if e.text}
        assert not woorden & wie


@pytest.mark.parametrize(
    ("wat", "code"), [("weg", "ONTBREEKT"), ("anders", "HASH"), ("erbij", "TE_VEEL"), ("stuk", "XML")]
)
def test_verifieer_holds_them_to_the_manifest(dossiermap: Path, wat: str, code: str) -> None:
    dossier = Dossier.open(dossiermap)
    pakket = publiceer(dossier, NU, NU)
    dossier = Dossier.open(dossiermap)
    assert verifieer_pakket(pakket, dossier).afloop is Afloop.GOED
    pad = pakket / "metadata" / "rapport.mdto.xml"
    if wat == "weg":
        pad.unlink()
    elif wat == "erbij":
        (pad.parent / "extra.xml").write_bytes(pad.read_bytes())
    else:
        pad.write_bytes(pad.read_bytes()[: -2 if wat == "anders" else -9])
    verslag = verifieer_pakket(pakket, dossier)
    assert code in {g.code for g in verslag.fouten}
    assert verslag.afloop is Afloop.GEWEIGERD


def test_a_name_in_metadata_is_a_leak(dossiermap: Path) -> None:
    dossier = Dossier.open(dossiermap)
    pakket = publiceer(dossier, NU, NU)
    personen = dossier.personen
    assert personen is not None
    pad = pakket / "metadata" / "rapport.mdto.xml"
    achter = personen[0].naam.achternaam
    pad.write_bytes(pad.read_bytes().replace(b"<naam>", f"<naam>{achter} ".encode()))
    verslag = verifieer_pakket(pakket, dossier)
    assert verslag.afloop is Afloop.LEK
    assert "metadata/rapport.mdto.xml" in {lek.bestand for lek in verslag.lekken}


def test_the_manifest_names_them_beside_the_documents(dossiermap: Path) -> None:
    pakket = publiceer(Dossier.open(dossiermap), NU, NU)
    inhoud = json.loads((pakket / "manifest.json").read_text(encoding="utf-8"))
    assert set(inhoud["metadata"]) == MDTO
    assert not MDTO & {n for d in inhoud["documenten"] for n in d["bestanden"]}
