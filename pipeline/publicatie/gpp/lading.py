# SPDX-License-Identifier: EUPL-1.2
"""What goes to the bank: one publication per package, one document per file, by the metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from pipeline.fouten import Geweigerd
from pipeline.publicatie.gpp.bank import BRON
from pipeline.publicatie.metadata.diwoo import redenen
from pipeline.publicatie.metadata.feiten import Feiten
from pipeline.publicatie.metadata.waarden import CATEGORIEEN, INSPECTIERAPPORT, ONDERZOEKSRAPPORT

_TITEL, _KENMERK, _NAAM = 255, 40, 255
ZAAK = "zaak"
"""Source of the identifiers that the case itself has."""

SOORTEN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".pdf": ("application/pdf", "PDF"),
        ".html": ("text/html", "HTML"),
        ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
    }
)
"""Media type and what a reader calls it, by extension."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """One file of the package as a document in the bank."""

    naam: str
    titel: str
    omschrijving: str
    dag: date
    kenmerken: tuple[tuple[str, str], ...]
    inhoud: bytes

    @property
    def sha256(self) -> str:
        """Hash of the approved bytes."""
        return hashlib.sha256(self.inhoud).hexdigest()

    @property
    def kenmerk(self) -> str:
        """Our identifier: bound to the name and the bytes, so another version is another document."""
        return hashlib.sha256(f"{self.naam}\n{self.sha256}".encode()).hexdigest()[:_KENMERK]

    def body(self, publicatie: str) -> dict[str, Any]:
        """The registration of this document under a publication."""
        return {
            "publicatie": publicatie,
            "officieleTitel": self.titel,
            "omschrijving": self.omschrijving,
            "creatiedatum": self.dag.isoformat(),
            "bestandsformaat": SOORTEN[PurePosixPath(self.naam).suffix][0],
            "bestandsnaam": self.naam,
            "bestandsomvang": len(self.inhoud),
            "aanleveringBestand": "ontvangen",
            "kenmerken": _kenmerken((self.kenmerk, BRON), *self.kenmerken),
        }


@dataclass(frozen=True, slots=True)
class Lading:
    """One package as a publication; ``uitgever`` and ``categorieen`` as in the national lists."""

    pakket: str
    titel: str
    omschrijving: str
    uitgever: str
    categorieen: tuple[str, ...]
    kenmerken: tuple[tuple[str, str], ...]
    stukken: tuple[Stuk, ...]

    @property
    def kenmerk(self) -> str:
        """Our identifier of the publication."""
        return kenmerk_van(self.pakket)

    def body(self, status: str, uitgever: str, categorieen: Sequence[str]) -> dict[str, Any]:
        """The publication in this state; ``uitgever`` and ``categorieen`` by their ids in the bank.

        The state is always named: without it the bank publishes at once.
        """
        return {
            "publicatiestatus": status,
            "officieleTitel": self.titel,
            "omschrijving": self.omschrijving,
            "publisher": uitgever,
            "verantwoordelijke": uitgever,
            "informatieCategorieen": list(categorieen),
            "kenmerken": _kenmerken((self.kenmerk, BRON), *self.kenmerken),
        }


def kenmerk_van(pakket: str) -> str:
    """The identifier of a package, at most forty characters: the end of its name makes it the only one."""
    return pakket if len(pakket) <= _KENMERK else f"{pakket[:-9][: _KENMERK - 9]}-{pakket[-8:]}"


def lading(pakket: str, alle: Sequence[Feiten], dag: date, alles: bool = False) -> Lading:
    """The package as the bank will hold it. ``alles``: every file, not one for each document.

    ``dag`` is the day of publication, for a document whose own day the public version does not show.
    Raises Geweigerd when the bank asks what the case does not say.
    """
    for f in alle:
        if f.uitgever is None:
            raise Geweigerd(f"{f.document} kan niet naar de publicatiebank: {redenen(f)[0]}")
    uitgevers = dict.fromkeys(f.uitgever.uri for f in alle if f.uitgever)
    if len(uitgevers) != 1:
        raise Geweigerd(
            "de documenten hebben niet dezelfde organisatie die openbaar maakt, en een publicatie in de bank"
            " heeft er maar een; geef elke organisatie een eigen zaak met alleen haar documenten"
        )
    eerste = next((f for f in alle if f.soort in (INSPECTIERAPPORT, ONDERZOEKSRAPPORT)), alle[0])
    return Lading(
        pakket=pakket,
        titel=_kort(eerste.titel),
        omschrijving=_omschrijving(eerste.titel, f"Kenmerk: {eerste.kenmerk}."),
        uitgever=next(iter(uitgevers)),
        categorieen=tuple(dict.fromkeys(CATEGORIEEN[f.categorie][0].uri for f in alle)),
        kenmerken=tuple(_passend((eerste.kenmerk, ZAAK))),
        stukken=tuple(s for f in alle for s in _stukken(f, dag, alles)),
    )


def _stukken(f: Feiten, dag: date, alles: bool) -> Iterator[Stuk]:
    for naam in sorted(f.bestanden) if alles else [f.hoofdbestand]:
        achter = PurePosixPath(naam).suffix
        if achter not in SOORTEN or len(naam) > _NAAM:
            raise Geweigerd(f"{naam}: dit soort bestand of deze naam kan niet naar de publicatiebank")
        soort = f" ({SOORTEN[achter][1]})" if alles else ""
        yield Stuk(
            naam=naam,
            titel=_kort(f.titel, soort),
            omschrijving=_omschrijving(f.titel),
            dag=f.dag or dag,
            kenmerken=tuple(_passend((f.id, ZAAK))),
            inhoud=f.bestanden[naam],
        )


def _kort(titel: str, achter: str = "") -> str:
    """The title as it fits; cut after a word, and then it says so."""
    ruimte = _TITEL - len(achter)
    if len(titel) <= ruimte:
        return titel + achter
    return titel[: ruimte - 1].rsplit(" ", 1)[0] + "…" + achter


def _omschrijving(titel: str, *zinnen: str) -> str:
    """What there is to say beside the title; the whole title when it did not fit."""
    return " ".join([*([titel] if len(titel) > _TITEL else []), *zinnen])


def _passend(*paren: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Identifiers that fit; a cut one would be the identifier of something else."""
    for kenmerk, bron in paren:
        if 0 < len(kenmerk) <= _KENMERK:
            yield kenmerk, bron


def _kenmerken(*paren: tuple[str, str]) -> list[dict[str, str]]:
    return [{"kenmerk": kenmerk, "bron": bron} for kenmerk, bron in paren]
