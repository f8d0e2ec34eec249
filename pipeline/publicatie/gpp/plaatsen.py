# SPDX-License-Identifier: EUPL-1.2
"""Bring a package to the bank: find or make the concept, find or make each document, compare the bytes.

Each step first looks what is there. So it does not matter where an earlier run stopped, and a request of
which the outcome is unknown is followed by looking again, never by blindly making a second one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from pipeline.publicatie.gpp.antwoorden import Deel, Document, Publicatie
from pipeline.publicatie.gpp.bank import BRON, Bank
from pipeline.publicatie.gpp.dagboek import Dagboek
from pipeline.publicatie.gpp.fouten import BankFout, Tijdelijk
from pipeline.publicatie.gpp.lading import Lading, Stuk, kenmerk_van

_KANSEN = 3
"""How often a file may be brought anew when the bank holds other bytes than were sent."""


_RANG = {"gepubliceerd": 0, "ingetrokken": 1, "concept": 2}


@dataclass(frozen=True, slots=True)
class Plek:
    """Where a package stands at the bank, with the ids of publisher and categories there."""

    publicatie: Publicatie
    uitgever: UUID
    categorieen: tuple[UUID, ...]

    @property
    def uuid(self) -> UUID:
        """The id of the publication."""
        return self.publicatie.uuid


def zet_klaar(bank: Bank, lading: Lading, dagboek: Dagboek) -> Plek:
    """The package stands at the bank: one publication, each document once, complete, every byte the same.

    A new publication is a concept. Raises BankFout when that cannot be reached; then nothing became public.
    """
    uitgever, categorieen = _opgezocht(bank, lading)
    dagboek.begin(lading.pakket)
    publicatie = _publicatie(bank, lading, dagboek, uitgever, categorieen)
    controleer(bank, lading, publicatie, dagboek)
    return Plek(publicatie, uitgever, categorieen)


def controleer(bank: Bank, lading: Lading, publicatie: Publicatie, dagboek: Dagboek) -> None:
    """Every document stands there once with its own bytes; in a concept what is wrong is made anew."""
    bank.herhaal(lambda: _documenten(bank, lading, publicatie, dagboek))


def _documenten(bank: Bank, lading: Lading, publicatie: Publicatie, dagboek: Dagboek) -> None:
    for stuk in lading.stukken:
        document = _document(bank, publicatie, stuk)
        dagboek.zet_document(lading.pakket, stuk.naam, document.uuid)
    try:
        eis_precies(bank, lading, publicatie)
    except Veranderd:
        raise Tijdelijk("de documenten veranderen daar nog") from None


def eigen_publicatie(bank: Bank, pakket: str, dagboek: Dagboek) -> Publicatie | None:
    """The one publication of this package; spare concepts that a broken run left behind are removed."""
    kenmerk, bekend = kenmerk_van(pakket), dagboek.van(pakket).publicatie
    gevonden = list(bank.publicaties(kenmerk))
    if bekend is not None and all(p.uuid != bekend for p in gevonden):
        zelf = bank.publicatie(bekend)
        gevonden += [zelf] if zelf else []
    if len([p for p in gevonden if p.publicatiestatus == "gepubliceerd"]) > 1:
        raise BankFout(
            "dit pakket staat meer dan eens openbaar in de publicatiebank; laat de beheerder van de bank de"
            f" dubbele intrekken (kenmerk {kenmerk})"
        )
    gevonden.sort(
        key=lambda p: (_RANG[p.publicatiestatus], p.uuid != bekend, p.registratiedatum, str(p.uuid))
    )
    for dubbel in (p for p in gevonden[1:] if p.publicatiestatus == "concept"):
        bank.wis_publicatie(dubbel.uuid)
    return gevonden[0] if gevonden else None


def _opgezocht(bank: Bank, lading: Lading) -> tuple[UUID, tuple[UUID, ...]]:
    uitgever = bank.organisatie(lading.uitgever)
    if uitgever is None:
        raise BankFout(
            "de publicatiebank kent de organisatie die openbaar maakt niet of die staat daar niet actief;"
            f" laat de beheerder van de bank haar actief zetten ({lading.uitgever})"
        )
    return uitgever, tuple(_categorie(bank, uri) for uri in lading.categorieen)


def _categorie(bank: Bank, uri: str) -> UUID:
    gevonden = bank.categorie(uri)
    if gevonden is None:
        raise BankFout(
            "de publicatiebank kent een informatiecategorie van dit pakket niet; laat de beheerder van de"
            f" bank haar toevoegen ({uri})"
        )
    return gevonden


def _publicatie(
    bank: Bank, lading: Lading, dagboek: Dagboek, uitgever: UUID, categorieen: Sequence[UUID]
) -> Publicatie:
    body = lading.body("concept", str(uitgever), [str(c) for c in categorieen])

    def vind_of_maak() -> Publicatie:
        gevonden = eigen_publicatie(bank, lading.pakket, dagboek)
        if gevonden is None:
            _eis_niet_verdwenen(lading, dagboek)
            gevonden = bank.maak_publicatie(body)
        return gevonden

    publicatie = bank.herhaal(vind_of_maak)
    if publicatie.publicatiestatus == "ingetrokken":
        raise BankFout(
            "dit pakket is in de publicatiebank ingetrokken en wordt daar niet opnieuw openbaar; maak een"
            " nieuwe versie en gebruik lakmoes vervang"
        )
    dagboek.zet_publicatie(lading.pakket, publicatie.uuid, publicatie.publicatiestatus)
    return publicatie


def _eis_niet_verdwenen(lading: Lading, dagboek: Dagboek) -> None:
    """What was public and is gone was taken away by someone: that is no reason to publish it again."""
    if dagboek.van(lading.pakket).fase in ("gepubliceerd", "ingetrokken"):
        raise BankFout(
            "dit pakket stond in de publicatiebank en is daar verwijderd; overleg met de beheerder van de"
            " bank, en maak een nieuwe versie als het weer openbaar moet"
        )


def _document(bank: Bank, publicatie: Publicatie, stuk: Stuk) -> Document:
    """The document with exactly these bytes; what is incomplete or wrong in a concept is made anew."""
    kansen = 0

    def vind_of_breng() -> Document:
        nonlocal kansen
        eigen = _van_stuk(bank.documenten(publicatie.uuid), stuk)
        goed = [d for d in eigen if d.upload_voltooid and _gelijk(bank, d, stuk)]
        if publicatie.publicatiestatus != "concept" and not goed:
            kansen += 1
            if kansen >= _KANSEN:
                raise _openbaar_maar_fout(stuk)
            raise Tijdelijk("een openbaar bestand komt daar anders terug")
        for over in (d for d in eigen if d not in goed[:1]):
            bank.wis_document(over.uuid)
        if goed:
            return goed[0]
        if kansen >= _KANSEN:
            raise _andere_bytes(stuk)
        _breng(bank, publicatie, stuk)
        kansen += 1
        return vind_of_breng()

    return bank.herhaal(vind_of_breng)


def _breng(bank: Bank, publicatie: Publicatie, stuk: Stuk) -> None:
    registratie = bank.registreer(stuk.body(str(publicatie.uuid)))
    for deel, inhoud in _delen(stuk, registratie.bestandsdelen or ()):
        bank.upload(registratie.uuid, deel, stuk.naam, inhoud)


def _delen(stuk: Stuk, delen: Sequence[Deel]) -> Iterator[tuple[Deel, bytes]]:
    """The file cut as the bank asks. Raises BankFout when its parts are not the file."""
    op_volgorde = sorted(delen, key=lambda d: d.volgnummer)
    if sum(d.omvang for d in op_volgorde) != len(stuk.inhoud):
        raise BankFout(
            f"{stuk.naam}: de publicatiebank vraagt om een andere hoeveelheid bytes dan het bestand heeft;"
            " laat de beheerder van de bank meekijken"
        )
    begin = 0
    for deel in op_volgorde:
        yield deel, stuk.inhoud[begin : begin + deel.omvang]
        begin += deel.omvang


def _gelijk(bank: Bank, document: Document, stuk: Stuk) -> bool:
    return sha256(bank.inhoud(document.uuid, len(stuk.inhoud))).hexdigest() == stuk.sha256


def _van_stuk(documenten: Sequence[Document], stuk: Stuk) -> list[Document]:
    return [d for d in documenten if _eigen_kenmerk(d) == stuk.kenmerk]


def _eigen_kenmerk(document: Document) -> str | None:
    return next((k.kenmerk for k in document.kenmerken if k.bron == BRON), None)


def eis_precies(bank: Bank, lading: Lading, publicatie: Publicatie) -> None:
    """The publication holds our documents, each once and complete, and nothing of anyone else."""
    documenten = bank.documenten(publicatie.uuid)
    verwacht = sorted(s.kenmerk for s in lading.stukken)
    if any(_eigen_kenmerk(d) not in verwacht for d in documenten):
        raise BankFout(
            "in de publicatie staat een document dat niet bij dit pakket hoort en dus niet is goedgekeurd;"
            f" laat de beheerder van de bank het weghalen (kenmerk {lading.kenmerk})"
        )
    compleet = sorted(str(_eigen_kenmerk(d)) for d in documenten if d.upload_voltooid)
    if compleet != verwacht or len(documenten) != len(verwacht):
        raise Veranderd(
            "de documenten in de publicatiebank zijn veranderd terwijl Lakmoes bezig was; voer dezelfde"
            " opdracht opnieuw uit"
        )


class Veranderd(BankFout):
    """A document came or went while the package was being brought."""


def _openbaar_maar_fout(stuk: Stuk) -> BankFout:
    return BankFout(
        f"{stuk.naam}: dit document staat openbaar in de publicatiebank, maar niet (meer) met de goedgekeurde"
        " bytes; kijk in de bank wat er staat en trek het pakket zo nodig in met lakmoes intrek"
    )


def _andere_bytes(stuk: Stuk) -> BankFout:
    return BankFout(
        f"{stuk.naam}: de publicatiebank geeft andere bytes terug dan er zijn goedgekeurd, ook na opnieuw"
        " sturen; er is niets openbaar. Vraag de beheerder van de bank of zij bestanden wijzigt, bijvoorbeeld"
        " door metadata te verwijderen"
    )
