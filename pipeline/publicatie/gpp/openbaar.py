# SPDX-License-Identifier: EUPL-1.2
"""The one request that makes public, and taking back what is public."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.publicatie.gpp.antwoorden import Publicatie
from pipeline.publicatie.gpp.bank import Bank
from pipeline.publicatie.gpp.dagboek import Dagboek
from pipeline.publicatie.gpp.fouten import BankFout
from pipeline.publicatie.gpp.lading import Lading
from pipeline.publicatie.gpp.plaatsen import (
    Plek,
    Veranderd,
    controleer,
    eigen_publicatie,
    eis_precies,
    zet_klaar,
)


def breng(bank: Bank, lading: Lading, dagboek: Dagboek, mag: Callable[[], None]) -> Publicatie:
    """The whole way: concept, documents, bytes compared, gate, public, and looked at once more."""
    plek = zet_klaar(bank, lading, dagboek)
    return maak_openbaar(bank, lading, plek, mag, dagboek)


def ruil(
    bank: Bank, nieuw: Lading, dagboek: Dagboek, haal_weg: Callable[[], str], mag: Callable[[], None]
) -> tuple[str, Publicatie]:
    """Replace: the new package stands ready as concept, the old one goes, the new one becomes public.

    So the two are never public together, and nothing is taken away for what cannot come.
    """
    plek = zet_klaar(bank, nieuw, dagboek)
    weg = haal_weg()
    return weg, maak_openbaar(bank, nieuw, plek, mag, dagboek)


def maak_openbaar(
    bank: Bank, lading: Lading, plek: Plek, mag: Callable[[], None], dagboek: Dagboek
) -> Publicatie:
    """The concept becomes public, once, and is then seen to be so.

    ``mag`` asks the gate again just before the request and raises when it refuses.
    """
    body = lading.body("gepubliceerd", str(plek.uitgever), [str(c) for c in plek.categorieen])

    def doe() -> Publicatie:
        nu = _eis(eigen_publicatie(bank, lading.pakket, dagboek))
        if nu.uuid != plek.uuid:
            raise Veranderd(
                "er kwam nog een publicatie van dit pakket in de publicatiebank; voer dezelfde opdracht"
                " opnieuw uit"
            )
        if nu.publicatiestatus == "concept":
            eis_precies(bank, lading, nu)
            mag()
            _probeer(bank, nu, body, "openbaar maken van de publicatie")
            nu = _eis(bank.publicatie(nu.uuid))
        return nu

    klaar = bank.herhaal(doe)
    if klaar.publicatiestatus != "gepubliceerd":
        raise BankFout(
            "de publicatiebank heeft het concept niet openbaar gemaakt; voer dezelfde opdracht opnieuw uit,"
            " en laat de beheerder van de bank meekijken als dat niet helpt"
        )
    dagboek.zet_publicatie(lading.pakket, klaar.uuid, "gepubliceerd")
    controleer(bank, lading, klaar, dagboek)
    return klaar


def haal_terug(bank: Bank, pakket: str, dagboek: Dagboek, waarom: str) -> str:
    """The package is not public any more; returns a Dutch line. Twice gives what once gives.

    A publication that is public is withdrawn, with its documents; a concept is removed.
    """

    def doe() -> Publicatie | None:
        nu = eigen_publicatie(bank, pakket, dagboek)
        if nu is not None and nu.publicatiestatus == "gepubliceerd":
            _probeer(bank, nu, _ingetrokken(nu, waarom), "intrekken van de publicatie")
            nu = bank.publicatie(nu.uuid)
        elif nu is not None and nu.publicatiestatus == "concept":
            bank.wis_publicatie(nu.uuid)
        return nu

    nu = bank.herhaal(doe)
    if nu is None:
        return "In de publicatiebank staat dit pakket niet (meer); daar is niets in te trekken."
    if nu.publicatiestatus == "concept":
        dagboek.zet_publicatie(pakket, nu.uuid, "gewist")
        return "In de publicatiebank stond het pakket nog als concept; dat is verwijderd."
    if nu.publicatiestatus != "ingetrokken" or _nog_openbaar(bank, nu):
        raise BankFout(
            "de publicatiebank heeft de publicatie niet ingetrokken en zij staat nog openbaar; voer dezelfde"
            " opdracht opnieuw uit, en bel de beheerder van de bank als dat niet helpt"
        )
    dagboek.zet_publicatie(pakket, nu.uuid, "ingetrokken")
    return "De publicatie is ingetrokken in de publicatiebank, met haar documenten."


def _probeer(bank: Bank, nu: Publicatie, body: dict[str, object], doet: str) -> None:
    """One request; a refusal counts only when the state did not change after all."""
    try:
        bank.wijzig_publicatie(nu.uuid, body, doet)
    except BankFout as fout:
        stand = bank.publicatie(nu.uuid) if fout.status in (400, 409) else None
        if stand is None or stand.publicatiestatus != body["publicatiestatus"]:
            raise


def _ingetrokken(nu: Publicatie, waarom: str) -> dict[str, object]:
    """The API wants the required fields again; they stay what they were."""
    return {
        "publicatiestatus": "ingetrokken",
        "officieleTitel": nu.officiele_titel,
        "omschrijving": waarom,
        "publisher": str(nu.publisher) if nu.publisher else None,
        "informatieCategorieen": [str(c) for c in nu.informatie_categorieen],
    }


def _nog_openbaar(bank: Bank, nu: Publicatie) -> bool:
    return any(d.publicatiestatus == "gepubliceerd" for d in bank.documenten(nu.uuid))


def _eis(gevonden: Publicatie | None) -> Publicatie:
    if gevonden is None:
        raise BankFout(
            "de publicatie is uit de publicatiebank verdwenen terwijl Lakmoes bezig was; er is niets openbaar"
        )
    return gevonden
