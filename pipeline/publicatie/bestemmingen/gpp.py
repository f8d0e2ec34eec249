# SPDX-License-Identifier: EUPL-1.2
"""``--naar gpp``: a GPP-publicatiebank as destination; its address is in the profile, never in a dossier."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from pipeline.dossier import Dossier, slot
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.publicatie.bestemming import Intrekking, intrekking_van
from pipeline.publicatie.gpp.antwoorden import Publicatie
from pipeline.publicatie.gpp.audit import audit_van
from pipeline.publicatie.gpp.bank import Bank
from pipeline.publicatie.gpp.dagboek import Dagboek
from pipeline.publicatie.gpp.fouten import BankFout
from pipeline.publicatie.gpp.herhaling import Herhaling
from pipeline.publicatie.gpp.lading import Lading, kenmerk_van
from pipeline.publicatie.gpp.openbaar import breng, haal_terug, ruil
from pipeline.publicatie.gpp.pakket import lading_van
from pipeline.publicatie.gpp.sleutel import lees_sleutel
from pipeline.publicatie.gpp.verkeer import Verkeer
from pipeline.publicatie.metadata.waarden import REDENEN

NAAM = "gpp"
NIETS = "Er is niets naar de publicatiebank gestuurd."
CONCEPT = "Het pakket staat als concept in de publicatiebank en is niet openbaar."


@dataclass(frozen=True, slots=True)
class Gpp:
    """The bank of the profile. ``als`` is who acts (id of the profile), for the log of the bank.

    ``omgeving`` holds the token, ``slaap`` waits between attempts.
    """

    omgeving: Mapping[str, str]
    slaap: Callable[[float], None]
    als: str | None = None
    herhaling: Herhaling = field(default_factory=Herhaling)

    @property
    def naam(self) -> str:
        """How the register and ``--naar`` call it."""
        return NAAM

    def namens(self, als: str | None) -> Gpp:
        """The same bank, for this employee."""
        return replace(self, als=als)

    def publiceer(self, dossier: Dossier, pakket: Path, op: datetime, nu: datetime) -> tuple[str, ...]:
        """Concept, documents, bytes compared, gate asked again, public. Raises Geweigerd or GebruiksFout."""
        eis_toegestaan(dossier, pakket.name, op, nu, NIETS)
        lading = lading_van(dossier, pakket, op)
        with self._verbonden(dossier, self.als) as (bank, dagboek):
            mag = partial(eis_toegestaan, dossier, pakket.name, op, nu, CONCEPT)
            eerder = dossier.register.van("geplaatst", bestemming=self.naam, pakket=pakket.name)
            klaar = breng(bank, lading, dagboek, mag)
            return _verslag(lading, klaar, "stond al" if eerder else "staat")

    def intrek(self, dossier: Dossier, pakket: Path, wat: Intrekking, nu: datetime) -> tuple[str, ...]:
        """Withdraw the publication, and with it its documents."""
        with self._verbonden(dossier, self.als or wat.door) as (bank, dagboek):
            return (_haal_terug(bank, pakket, dagboek, wat),)

    def vervang(
        self, dossier: Dossier, oud: Path, nieuw: Path, wat: Intrekking, nu: datetime
    ) -> tuple[str, ...]:
        """The new package is made ready as concept, then the old one goes, then the new one is public."""
        eis_toegestaan(dossier, nieuw.name, nu, nu, NIETS)
        lading = lading_van(dossier, nieuw, nu)
        with self._verbonden(dossier, self.als or wat.door) as (bank, dagboek):
            haal_weg = partial(_haal_terug, bank, oud, dagboek, wat)
            mag = partial(eis_toegestaan, dossier, nieuw.name, nu, nu, CONCEPT)
            weg, klaar = ruil(bank, lading, dagboek, haal_weg, mag)
            return (weg, *_verslag(lading, klaar))

    @contextmanager
    def _verbonden(self, dossier: Dossier, als: str | None) -> Iterator[tuple[Bank, Dagboek]]:
        adres = dossier.profiel.publicatie.gpp_adres
        if not adres:
            raise GebruiksFout(
                "het profiel noemt geen publicatiebank; vul daar publicatie.gpp_adres in, of publiceer naar"
                " een map"
            )
        audit, sleutel = audit_van(dossier.profiel, als), lees_sleutel(self.omgeving, adres)
        with (
            slot(dossier.map),
            Verkeer(adres, sleutel, audit, self.slaap, self.herhaling) as verkeer,
        ):
            yield Bank(verkeer), Dagboek(dossier.map, adres)


def maak(dossier: Dossier, site: Path | None) -> Gpp:  # noqa: ARG001 - every destination is asked so
    """The bank of the profile of this dossier; ``site`` says nothing here."""
    return Gpp(os.environ, time.sleep)


def eis_toegestaan(dossier: Dossier, pakket: str, op: datetime, nu: datetime, stand: str) -> None:
    """The gate, asked of the dossier as it is now. Raises Geweigerd, which tells how things ``stand``."""
    from pipeline.toets import toets

    dossier = Dossier.open(dossier.map)
    if intrekking_van(dossier.register, pakket) is not None:
        raise Geweigerd(f"{stand} Reden: dit pakket is ingetrokken; maak een nieuwe versie en vervang het")
    if op > nu:
        raise Geweigerd(f"{stand} Reden: --op ligt na nu; publiceer op het moment zelf")
    uitslag = toets(dossier, op, nu)
    if not uitslag.toegestaan:
        regels = [f"{b.regel}: {b.melding} {b.herstel}" for b in uitslag.blokkades]
        raise Geweigerd("\n".join([f"{stand} De toets weigert:", *regels]))


def _haal_terug(bank: Bank, pakket: Path, dagboek: Dagboek, wat: Intrekking) -> str:
    try:
        return haal_terug(bank, pakket.name, dagboek, _waarom(wat))
    except BankFout as fout:
        raise BankFout(
            f"{fout}. Let op: het pakket kan nog openbaar in de publicatiebank staan; kan dat niet wachten,"
            " bel dan de beheerder van de bank"
        ) from None


def _verslag(lading: Lading, klaar: Publicatie, staat: str = "staat") -> tuple[str, ...]:
    waar = klaar.url_publicatie_extern
    return (
        f"Het pakket {staat} openbaar in de publicatiebank, met {len(lading.stukken)} document(en)"
        f" (kenmerk {lading.kenmerk}).",
        *([f"Te lezen op {waar}"] if _adres(waar) else []),
    )


def _adres(waar: str) -> bool:
    """Whether what the bank calls the address of the publication may be shown as one."""
    return waar.startswith("https://") and waar.isprintable() and len(waar) < 300


def _waarom(wat: Intrekking) -> str:
    """Why it was taken back, for who sees the publication in the bank; nothing of what stood in it."""
    reden = REDENEN[wat.reden].label if wat.reden in REDENEN else wat.reden
    nieuw = (
        f" Vervangen door de publicatie met kenmerk {kenmerk_van(wat.vervangen_door)}."
        if wat.vervangen_door
        else ""
    )
    return f"Ingetrokken op {wat.moment:%d-%m-%Y}. Reden: {reden}.{nieuw}"
