# SPDX-License-Identifier: EUPL-1.2
"""The static site: what is on it, that it grows, and that the same input gives the same bytes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from lxml import etree, html

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.profiel.model import Huisstijl
from pipeline.profiel.publicatie import Publicatie
from pipeline.publicatie.bestemmingen.map import Map, maak
from pipeline.publicatie.controles.html import check
from pipeline.publicatie.site.zoek import vlak, woorden
from pipeline.weergave.huiskleur import contrast_op_wit
from tests.pipeline.publicatie.conftest import NU
from tests.pipeline.publicatie.site.conftest import ADRES, Werf, met_adres

WORTEL = {
    "404.html", "gegevens/site.json", "index.html", "robots.txt", "site.css",
    "sitemap-diwoo-infocat018.xml", "sitemapindex-diwoo-infocat018.xml", "zoek.js", "zoekindex.js",
}  # fmt: skip
RUIMTEN = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "d": "https://standaarden.overheid.nl/diwoo/metadata/",
}
VAN_WINDOWS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def test_the_site_holds_the_package_byte_for_byte_and_pages_around_it(werf: Werf) -> None:
    pakket = werf.plaats("een tekst")
    bestanden = werf.bestanden()
    eigen = {f"{pakket.name}/{p.relative_to(pakket).as_posix()}": p.read_bytes() for p in pakket.rglob("*.*")}
    assert eigen.items() <= bestanden.items()
    assert bestanden.keys() - eigen.keys() == WORTEL | {f"{pakket.name}.html", f"gegevens/{pakket.name}.json"}
    delen = {deel for naam in bestanden for deel in naam.split("/")}
    assert all(VAN_WINDOWS.fullmatch(deel) for deel in delen)


def test_twice_is_once_and_order_does_not_matter(werf: Werf, tmp_path: Path) -> None:
    een, twee = werf.plaats("een"), werf.plaats("twee", dagen=1)
    eerst = werf.bestanden()
    tijden = {p: p.stat().st_mtime_ns for p in werf.site.rglob("*") if p.is_file()}
    Map(werf.site).publiceer(werf.dossier(), een, NU, NU)
    assert werf.bestanden() == eerst
    assert {p: p.stat().st_mtime_ns for p in werf.site.rglob("*") if p.is_file()} == tijden
    ander = Werf(werf.map_, tmp_path / "ander")
    for pakket in (twee, een):
        Map(ander.site).publiceer(werf.dossier(), pakket, NU, NU)
    assert ander.bestanden() == eerst


def test_a_second_publication_is_added(werf: Werf) -> None:
    een, twee = werf.plaats("een"), werf.plaats("twee", dagen=400)
    lijst = html.fromstring(werf.bestanden()["index.html"])
    links = [str(h) for h in lijst.xpath('//div[@id="lijst"]//a/@href')]
    assert links == [f"{twee.name}.html", f"{een.name}.html"]
    assert [h.text for h in lijst.iter("h2")][:2] == ["2027", "2026"]
    index = json.loads(
        werf.bestanden()["zoekindex.js"].decode().removeprefix("window.lakmoesZoekindex=")[:-2]
    )
    assert index["pakketten"] == [twee.name, een.name]
    assert index["woorden"]["twee"] == [0]


def test_every_page_is_sound_and_every_link_leads_somewhere(werf: Werf) -> None:
    werf.plaats("een <em>tekst</em>")
    bestanden = werf.bestanden()
    for naam in (n for n in bestanden if n.endswith(".html") and "/" not in n):
        gebreken = {g.code for g in check(naam, bestanden[naam])} - {"ACTIEF", "METAGEGEVENS"}
        assert not gebreken, (naam, gebreken)
        pagina = html.fromstring(bestanden[naam])
        assert [len(list(pagina.iter(t))) for t in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
        paden = {str(p) for p in pagina.xpath("//@href | //@src")}
        paden = {p.removeprefix("/") for p in paden if not p.startswith(("#", "https://"))}
        assert paden <= bestanden.keys(), naam
        assert b"style=" not in bestanden[naam]


def test_sitemaps_list_each_document_once_and_robots_names_their_index(werf: Werf) -> None:
    pakketten = [werf.plaats("een"), werf.plaats("twee", dagen=1)]
    bestanden = werf.bestanden()
    kaart = etree.fromstring(bestanden["sitemap-diwoo-infocat018.xml"])
    assert {str(x) for x in kaart.xpath("//s:loc/text()", namespaces=RUIMTEN)} == {
        f"{ADRES}/{p.name}/rapport.pdf" for p in pakketten
    }
    assert len(kaart.xpath("//d:Document", namespaces=RUIMTEN)) == 2
    index = etree.fromstring(bestanden["sitemapindex-diwoo-infocat018.xml"])
    assert index.xpath("//s:loc/text()", namespaces=RUIMTEN) == [f"{ADRES}/sitemap-diwoo-infocat018.xml"]
    assert bestanden["robots.txt"].decode().splitlines() == [
        "User-agent: *",
        "Disallow:",
        f"Sitemap: {ADRES}/sitemapindex-diwoo-infocat018.xml",
    ]


def test_without_an_address_there_is_a_site_and_no_sitemap(werf: Werf) -> None:
    pakket = werf.pakket("een")
    regels = Map(werf.site).publiceer(Dossier.open(werf.map_), pakket, NU, NU)
    assert not [n for n in werf.bestanden() if n.startswith("sitemap")]
    assert b"Sitemap" not in werf.bestanden()["robots.txt"]
    assert not [r for r in regels if "robots" in r]


def test_below_the_root_of_a_host_robots_is_told(werf: Werf) -> None:
    dossier = met_adres(Dossier.open(werf.map_), f"{ADRES}/toezicht/")
    regels = Map(werf.site).publiceer(dossier, werf.pakket("een"), NU, NU)
    assert [r for r in regels if "robots.txt" in r]
    assert f"{ADRES}/toezicht/sitemapindex-".encode() in werf.bestanden()["robots.txt"]
    assert b'href="/toezicht/index.html"' in werf.bestanden()["404.html"]


def test_a_folder_with_something_else_stays_as_it_is(werf: Werf) -> None:
    werf.site.mkdir()
    (werf.site / "index.html").write_bytes(b"van een ander")
    with pytest.raises(GebruiksFout, match="bevat al iets anders"):
        werf.plaats("een")
    assert werf.bestanden() == {"index.html": b"van een ander"}


@pytest.mark.parametrize("naam", ["rapport.pdf", "manifest.json"])
def test_a_package_that_is_not_its_manifest_does_not_go_out(werf: Werf, naam: str) -> None:
    pakket = werf.pakket("een")
    (pakket / naam).write_bytes(b"anders")
    with pytest.raises(Geweigerd, match="is niet wat het manifest zegt"):
        Map(werf.site).publiceer(werf.dossier(), pakket, NU, NU)
    assert "index.html" not in werf.bestanden()


@pytest.mark.parametrize("naam", ["site", "{pakket}"])
@pytest.mark.parametrize("inhoud", [b"", b"{}", b"[", b"\xff", b'{"pakket": "ander"}'])
def test_a_changed_record_is_refused(werf: Werf, naam: str, inhoud: bytes) -> None:
    pakket = werf.plaats("een")
    (werf.site / "gegevens" / f"{naam.format(pakket=pakket.name)}.json").write_bytes(inhoud)
    voor = werf.bestanden()
    with pytest.raises(Geweigerd, match="gewijzigd of onleesbaar"):
        Map(werf.site).publiceer(werf.dossier(), werf.pakket("twee"), NU, NU)
    assert {n: b for n, b in werf.bestanden().items() if n in voor} == voor


def test_a_crash_at_any_write_is_mended_by_the_same_command(
    werf: Werf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Until the record is there nothing points at the package; a second run makes the same site."""
    pakket = werf.pakket("een")
    heel = Werf(werf.map_, tmp_path / "heel")
    Map(heel.site).publiceer(werf.dossier(), pakket, NU, NU)
    for stap in range(1, 30):
        site = Werf(werf.map_, tmp_path / f"stap-{stap}")
        if not breek_bij(
            stap, monkeypatch, lambda s=site: Map(s.site).publiceer(werf.dossier(), pakket, NU, NU)
        ):
            break
        Map(site.site).publiceer(werf.dossier(), pakket, NU, NU)
        assert site.bestanden() == heel.bestanden()
    assert stap > 8


def breek_bij(stap: int, monkeypatch: pytest.MonkeyPatch, doe: object) -> bool:
    """Run ``doe`` and stop it dead at its n-th change on disk; False when it got to the end."""
    import os

    over = [stap]
    echt_open, echt_weg = os.replace, Path.unlink

    def tel() -> None:
        over[0] -= 1
        if over[0] == 0:
            raise KeyboardInterrupt

    def vervang(zelf: Path, doel: Path) -> Path:
        tel()
        echt_open(zelf, doel)
        return Path(doel)

    def weg(zelf: Path, missing_ok: bool = False) -> None:
        if not zelf.name.endswith(".tmp"):
            tel()
        echt_weg(zelf, missing_ok=missing_ok)

    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(Path, "replace", vervang)
        tijdelijk.setattr(Path, "unlink", weg)
        try:
            doe()  # type: ignore[operator]
        except KeyboardInterrupt:
            return True
    return False


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("De CLIËNT [cliënt] is 1 keer gevallen.", {"de", "client", "is", "keer", "gevallen"}),
        ("zo'n, e-mail; € 12", {"zo", "mail", "12"}),
        ("x" * 41 + " ok", {"ok"}),
    ],
)
def test_words_are_found_without_capitals_and_accents(tekst: str, verwacht: set[str]) -> None:
    assert woorden(tekst) == verwacht
    assert vlak(vlak(tekst)) == vlak(tekst)


def test_the_folder_is_the_one_named_else_of_the_profile_else_of_the_dossier(
    werf: Werf, tmp_path: Path
) -> None:
    dossier = Dossier.open(werf.map_)
    assert maak(dossier, None).map_ == werf.map_ / "publicatie" / "site"
    eigen = Publicatie(map=str(tmp_path / "overal"))
    object.__setattr__(dossier, "profiel", dossier.profiel.model_copy(update={"publicatie": eigen}))
    assert maak(dossier, None).map_ == tmp_path / "overal"
    assert maak(dossier, tmp_path / "hier").map_ == tmp_path / "hier"


def test_the_house_colour_is_dark_enough_on_every_page(werf: Werf) -> None:
    dossier = werf.dossier()
    stijl = Huisstijl(kleur="#ffcc00", telefoon="0900 1234", website="https://www.voorbeeld.example")
    object.__setattr__(dossier, "profiel", dossier.profiel.model_copy(update={"huisstijl": stijl}))
    Map(werf.site).publiceer(dossier, werf.pakket("een"), NU, NU)
    css = werf.bestanden()["site.css"].decode()
    kleur = re.search(r"--kleur: #([0-9a-f]{6});", css)
    assert kleur and "1f4e79" not in css
    assert contrast_op_wit((int(kleur[1][:2], 16), int(kleur[1][2:4], 16), int(kleur[1][4:], 16))) >= 7
    voet = "".join(html.fromstring(werf.bestanden()["index.html"]).xpath("//footer")[0].itertext())
    assert "0900 1234" in voet and "https://www.voorbeeld.example" in voet
