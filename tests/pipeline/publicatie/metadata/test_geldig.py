# SPDX-License-Identifier: EUPL-1.2
"""What is made is valid against the schemas of the standards, and the same in every run."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree

from pipeline.profiel.bewaren import Bewaren
from pipeline.publicatie.controles import xml
from pipeline.publicatie.metadata.diwoo import diwoo, redenen
from pipeline.publicatie.metadata.feiten import Feiten
from pipeline.publicatie.metadata.mdto import bestand, informatieobject
from pipeline.publicatie.metadata.sitemap import indexnaam, sitemap, sitemapindex
from pipeline.publicatie.metadata.waarden import BIJLAGE, CATEGORIEEN, Waarde
from pipeline.publicatie.metadata.xml import DIWOO, SITEMAP
from tests.pipeline.publicatie.metadata.conftest import BRIEF_BIJ, GEMEENTE, feit

OP = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
IGJ = Waarde("Inspectie Gezondheidszorg en Jeugd", "https://identifier.overheid.nl/tooi/id/oorg/oorg12354")
GEVALLEN = {
    "gewoon": feit(),
    "zonder adres": feit(adres=""),
    "brief": feit(**BRIEF_BIJ),
    "brief zonder adres": feit(**BRIEF_BIJ, adres=""),
    "bijlage": feit(relaties=((BIJLAGE, "kaart", "Kaart"),)),
    "samen": feit(mede=(IGJ,)),
    "alleen html": feit(bestanden={"rapport.html": b"<html></html>"}),
    "stuurtekens": feit(titel="Val\x0b in\x00 huis"),
    **{c: feit(categorie=c) for c in CATEGORIEEN},
}
BEVESTIGD = Bewaren.model_validate(
    {
        "versies_jaren": 20,
        "selectielijst": "Lijst 2020, 14.1",
        "bevestigd_door": "archivaris",
        "bevestigd_op": "2026-01-05",
    }
)


@pytest.fixture(scope="session")
def diwoo_schema(standaarden: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(standaarden / "diwoo" / "diwoo-metadata.offline.xsd")))


@pytest.fixture(scope="session")
def mdto_schema(standaarden: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(standaarden / "mdto" / "MDTO-XML1.0.1.xsd")))


@pytest.mark.parametrize("f", GEVALLEN.values(), ids=list(GEVALLEN))
def test_diwoo_is_valid(f: Feiten, diwoo_schema: etree.XMLSchema) -> None:
    diwoo_schema.assertValid(etree.fromstring(diwoo(f)))
    kaart = etree.fromstring(sitemap([f], OP))
    for document in kaart.iter(f"{{{DIWOO}}}Document"):
        diwoo_schema.assertValid(document)


@pytest.mark.parametrize("bewaren", [Bewaren(), BEVESTIGD], ids=["onbevestigd", "bevestigd"])
@pytest.mark.parametrize("f", [*GEVALLEN.values(), feit(uitgever=None), feit(handelingen=())])
def test_mdto_is_valid(f: Feiten, bewaren: Bewaren, mdto_schema: etree.XMLSchema) -> None:
    mdto_schema.assertValid(etree.fromstring(informatieobject(f, bewaren, "metadata/x.xml")))
    for naam, inhoud in f.bestanden.items():
        tekst = bestand(f, naam, OP)
        mdto_schema.assertValid(etree.fromstring(tekst))
        assert hashlib.sha256(inhoud).hexdigest().encode() in tekst


@pytest.mark.parametrize("f", GEVALLEN.values(), ids=list(GEVALLEN))
def test_what_is_made_passes_the_check_and_is_the_same_again(f: Feiten) -> None:
    for maak in (diwoo, lambda x: sitemap([x], OP), lambda x: informatieobject(x, BEVESTIGD, None)):
        tekst = maak(f)
        assert tekst == maak(f)
        assert not list(xml.check("x.xml", tekst))


def test_one_address_per_document_and_the_name_the_harvester_reads() -> None:
    kaart = etree.fromstring(sitemap([feit(), feit(document="b", bestanden={"b.pdf": b"x"})], OP))
    adressen = [e.text for e in kaart.iter(f"{{{SITEMAP}}}loc")]
    begin = "https://documenten.voorbeeld.nl/wt-2026-001-abcdef12"
    assert adressen == [f"{begin}/rapport.pdf", f"{begin}/b.pdf"]
    assert indexnaam("inspanningsverplichting") == "sitemapindex-diwoo-infocat018.xml"
    tekst = sitemapindex(["https://documenten.voorbeeld.nl/s.xml"], OP)
    assert not list(xml.check("s.xml", tekst))
    assert b"<lastmod>2026-06-16T10:00:00+02:00</lastmod>" in tekst


@pytest.mark.parametrize(("veld", "woord"), [("uitgever", "tooi"), ("handelingen", "vastgesteld")])
def test_what_the_standard_asks_and_the_case_lacks_is_named(veld: str, woord: str) -> None:
    f = feit(**{veld: None if veld == "uitgever" else ()})
    assert [woord in zin for zin in redenen(f)] == [True]
    with pytest.raises(ValueError, match=woord):
        diwoo(f)


@pytest.mark.parametrize(
    ("van", "naar", "code"),
    [
        (GEMEENTE.uri, GEMEENTE.uri.replace("0344", "0518"), "BEGRIP"),
        (f' resource="{GEMEENTE.uri}"', "", "BEGRIP"),
        (">inspectierapport<", ">brief<", "BEGRIP"),
        ("<diwoo:creatiedatum>", "<!-- x --><diwoo:creatiedatum>", "ACTIEF"),
        ("<diwoo:Document ", "<!DOCTYPE a><diwoo:Document ", "ACTIEF"),
        ("<diwoo:creatiedatum>", "<diwoo:naamOpsteller>x</diwoo:naamOpsteller><diwoo:creatiedatum>",
         "METAGEGEVENS"),
        ("diwoo:Document", "diwoo:Stuk", "SOORT"),
        ("</diwoo:Document>", "", "XML"),
    ],
)  # fmt: skip
def test_the_check_finds_what_is_wrong(van: str, naar: str, code: str) -> None:
    tekst = diwoo(feit()).decode("utf-8")
    assert van in tekst
    assert code in {g.code for g in xml.check("x.xml", tekst.replace(van, naar).encode("utf-8"))}
