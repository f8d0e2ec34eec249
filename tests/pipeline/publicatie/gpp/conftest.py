# SPDX-License-Identifier: EUPL-1.2
"""A bank to talk to, a package to bring, and the way there without a dossier."""

from __future__ import annotations

import os
import random
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest

from pipeline.publicatie.gpp.antwoorden import Publicatie
from pipeline.publicatie.gpp.audit import Audit
from pipeline.publicatie.gpp.bank import Bank
from pipeline.publicatie.gpp.dagboek import Dagboek
from pipeline.publicatie.gpp.herhaling import Herhaling
from pipeline.publicatie.gpp.lading import Lading, Stuk
from pipeline.publicatie.gpp.openbaar import breng, haal_terug, ruil
from pipeline.publicatie.gpp.sleutel import Sleutel
from pipeline.publicatie.gpp.verkeer import Verkeer, tls
from tests.pipeline.publicatie.gpp.nepbank import ORGANISATIE, SLEUTEL, Fout, Nepbank
from tests.pipeline.publicatie.gpp.spec import BESTAND, Spec

CATEGORIE = "https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d"
GEDULD, ONGEDULD = 5.0, 0.1
"""How long a client waits for an answer, in seconds: on a busy machine, and where it must give up."""
_TOEVAL = random.Random(7)


def stuk(naam: str, omvang: int) -> Stuk:
    """A document of so many bytes."""
    soort = ((f"WT-2026-001/{naam}", "zaak"),)
    return Stuk(naam, f"Titel van {naam}", "", date(2026, 3, 3), soort, _TOEVAL.randbytes(omvang))


LADING = Lading(
    pakket="wt-2026-001-abcdef12",
    titel="Val in beschut wonen",
    omschrijving="Kenmerk: WT-2026-001.",
    uitgever=ORGANISATIE,
    categorieen=(CATEGORIE,),
    kenmerken=(("WT-2026-001", "zaak"),),
    stukken=(stuk("rapport.pdf", 1000), stuk("brief.pdf", 400)),
)


@cache
def certificaten() -> ssl.SSLContext:
    """Read once: it takes longer than a run."""
    return tls()


KLEIN = replace(LADING, stukken=(stuk("rapport.pdf", 600),))
"""One document of two parts: the shortest way that has every kind of request."""


class Weg:
    """Bring or take back ``LADING``, as one run of a command would."""

    def __init__(self, bank: Nepbank, map_: Path) -> None:
        self.bank, self.map = bank, map_
        self.gewacht: list[float] = []
        self.geduld = GEDULD

    def stoor(self, soort: str, plek: int, keer: int | None = 1) -> None:
        """This fault from request ``plek`` on; against a bank that is silent, little patience."""
        self.bank.fouten.append(Fout(soort, plek, keer))
        self.geduld = ONGEDULD if soort in ("traag", "laat") else GEDULD

    def genees(self) -> None:
        """No faults any more, and nothing under way."""
        self.bank.genees()
        self.geduld = GEDULD

    def bank_client(self, pogingen: int) -> Verkeer:
        """A connection with short patience."""
        herhaling = Herhaling(pogingen=pogingen, eerste=1.0, antwoord=self.geduld)
        audit = Audit("communicatie", "communicatieadviseur")
        sleutel = Sleutel(SLEUTEL)
        return Verkeer(self.bank.adres, sleutel, audit, self.gewacht.append, herhaling, certificaten())

    def breng(
        self, mag: Callable[[], None] = lambda: None, pogingen: int = 5, lading: Lading = KLEIN
    ) -> Publicatie:
        """To the bank and public."""
        with self.bank_client(pogingen) as verkeer:
            return breng(Bank(verkeer), lading, Dagboek(self.map, self.bank.adres), mag)

    def ruil(self, nieuw: Lading, oud: str, pogingen: int = 5) -> Publicatie:
        """The new one in the place of the old one."""
        with self.bank_client(pogingen) as verkeer:
            bank, dagboek = Bank(verkeer), Dagboek(self.map, self.bank.adres)
            weg = partial(haal_terug, bank, oud, dagboek, "Ingetrokken.")
            return ruil(bank, nieuw, dagboek, weg, lambda: None)[1]

    def terug(self, pogingen: int = 5, pakket: str = LADING.pakket) -> str:
        """Taken back."""
        with self.bank_client(pogingen) as verkeer:
            return haal_terug(Bank(verkeer), pakket, Dagboek(self.map, self.bank.adres), "Ingetrokken.")


@pytest.fixture(scope="session")
def spec() -> Spec | None:
    """The spec of the API where this machine has it; the own table of the tests holds always."""
    genoemd = os.environ.get("LAKMOES_STANDAARDEN")
    kansen = [Path(genoemd)] if genoemd else [h / "shared" / "standaarden" for h in Path(__file__).parents]
    map_ = next((k for k in kansen if (k / BESTAND).is_file()), None)
    return Spec(map_) if map_ else None


@pytest.fixture
def bank(spec: Spec | None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Nepbank]:
    """A bank that knows the publisher and the category."""
    for naam in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(naam, raising=False)
    nep = Nepbank(spec)
    nep.categorieen[CATEGORIE] = "be4e21c2-0be5-4616-945e-1f101b0c0e6d"
    yield nep
    nep.dicht()


@pytest.fixture
def weg(bank: Nepbank, tmp_path: Path) -> Weg:
    """The way from an empty dossier to an empty bank."""
    return Weg(bank, tmp_path)


def eis_goed(bank: Nepbank, lading: Lading = KLEIN, openbaar: bool = True) -> None:
    """One publication, each document once, all bytes equal; published once, whole, not by default."""
    assert bank.overtredingen == []
    assert bank.meteen_openbaar == 0
    assert [p["publicatiestatus"] for p in bank.publicaties.values()] == [
        "gepubliceerd" if openbaar else "concept"
    ]
    assert len(bank.openbaar_gemaakt) == int(openbaar)
    namen = sorted(d["bestandsnaam"] for d in bank.documenten.values())
    assert namen == sorted(s.naam for s in lading.stukken)
    for uuid, document in bank.documenten.items():
        bedoeld = next(s for s in lading.stukken if s.naam == document["bestandsnaam"])
        assert bank.compleet(uuid) and bank.inhoud(uuid) == bedoeld.inhoud
    eis_niet_half(bank, lading)


def eis_niet_half(bank: Nepbank, lading: Lading = KLEIN) -> None:
    """Whatever happened: what became public was whole and right at that moment."""
    assert bank.meteen_openbaar == 0
    assert len(bank.openbaar_gemaakt) <= 1
    for _, foto in bank.openbaar_gemaakt:
        assert sorted(foto.values()) == sorted(s.inhoud for s in lading.stukken)
