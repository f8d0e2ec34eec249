# SPDX-License-Identifier: EUPL-1.2
"""A published package, small packages of our own, and a browser when there is one."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.dossier import Dossier, schrijf_regel
from pipeline.profiel.publicatie import Publicatie
from pipeline.publicatie.bestemmingen.map import Map
from pipeline.publicatie.manifest import BESTAND, Onderdeel, manifest, package_name
from pipeline.publicatie.metadata.maken import maak
from tests.pipeline.publicatie.conftest import NU, dossiermap, goedgekeurd
from tests.pipeline.publicatie.metadata.conftest import standaarden
from tests.pipeline.publicatie.metadata.test_in_pakket import _met_code

__all__ = ["dossiermap", "goedgekeurd", "standaarden"]
ADRES = "https://documenten.voorbeeld.nl"
_PAGINA = (
    '<html lang="nl"><head><style>p {{}}</style></head><body><p>24 april 2026</p><p>{}</p></body></html>'
)


def met_adres(dossier: Dossier, adres: str = ADRES) -> Dossier:
    """The dossier as a profile with an address on the web gives it."""
    profiel = dossier.profiel.model_copy(update={"publicatie": Publicatie(adres=adres)})
    object.__setattr__(dossier, "profiel", profiel)
    return dossier


@dataclass(frozen=True)
class Werf:
    """A dossier on disk, the folder of a site, and packages made on the spot."""

    map_: Path
    site: Path

    def dossier(self) -> Dossier:
        """The dossier as it is now, with an address."""
        return met_adres(Dossier.open(self.map_))

    def pakket(self, tekst: str, dagen: int = 0) -> Path:
        """A small package of the document ``rapport``, known to the register as published."""
        dossier, op = self.dossier(), NU + timedelta(days=dagen)
        pagina = _PAGINA.format(tekst)
        bestanden = {f"rapport.{s}": f"{s} {tekst}".encode() for s in ("pdf", "docx")}
        bestanden["rapport.html"] = pagina.encode()
        versie = hashlib.sha256(tekst.encode()).hexdigest()
        onderdelen = [
            Onderdeel("rapport", f"Rapport: {tekst[:20]}", ("GGD Rivierenoord",), versie, bestanden)
        ]
        naam = package_name("WT-1", onderdelen)
        metadata = maak(dossier, onderdelen, naam, op).bestanden
        inhoud = {**bestanden, **metadata}
        inhoud[BESTAND] = manifest("WT-1", naam, onderdelen, "proef", op, metadata)
        for pad, data in inhoud.items():
            doel = self.map_ / "publicatie" / naam / pad
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_bytes(data)
        som = hashlib.sha256(inhoud[BESTAND]).hexdigest()
        gegevens = {"pakket": naam, "manifest_sha256": som, "documenten": ["rapport"]}
        schrijf_regel(self.map_, "publiceer", gegevens, op, None)
        return self.map_ / "publicatie" / naam

    def plaats(self, tekst: str, dagen: int = 0) -> Path:
        """Make such a package and put it on the site."""
        pakket = self.pakket(tekst, dagen)
        Map(self.site).publiceer(self.dossier(), pakket, NU, NU)
        return pakket

    def bestanden(self) -> dict[str, bytes]:
        """Every public file of the site."""
        alle = (p for p in sorted(self.site.rglob("*")) if p.is_file() and not p.name.startswith("."))
        return {p.relative_to(self.site).as_posix(): p.read_bytes() for p in alle}


@pytest.fixture
def werf(dossiermap: Path, tmp_path: Path) -> Werf:
    """A dossier whose toezichthouder is in the national list, and a site that does not exist yet."""
    _met_code(dossiermap)
    return Werf(dossiermap, tmp_path / "site")


@pytest.fixture(scope="session")
def chromium() -> str:
    """A real browser, or a skip that says why."""
    gevonden = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if gevonden is None:
        pytest.skip("er is geen chromium op deze computer; de site is niet in een browser bekeken")
    return gevonden


def dom(chromium: str, adres: str, *opties: str) -> str:
    """The page after its scripts ran."""
    opdracht = [
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=4000",
        *opties,
    ]
    klaar = subprocess.run([*opdracht, "--dump-dom", adres], capture_output=True, timeout=180, check=True)
    return klaar.stdout.decode("utf-8")
