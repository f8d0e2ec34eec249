# SPDX-License-Identifier: EUPL-1.2
"""The bank, one function per thing that is asked of it (GPP-publicatiebank API 2.1.0)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from pipeline.publicatie.gpp.antwoorden import (
    Antwoord,
    Deel,
    Document,
    Gegeven,
    Pagina,
    Publicatie,
    Registratie,
    Voortgang,
)
from pipeline.publicatie.gpp.fouten import BankFout, Tijdelijk
from pipeline.publicatie.gpp.verkeer import Verkeer, Verzoek

T = TypeVar("T")
A = TypeVar("A", bound=Antwoord)
BRON = "lakmoes"
"""The system where our own identifiers live."""
_MEESTE_PAGINAS = 100
Body = Mapping[str, Any]


class Bank:
    """Reading may be repeated and is; making something new is tried once, and says when it is unsure.

    Functions that make something raise Tijdelijk when it is unknown whether the bank did it: the caller
    looks first whether it is there. All raise BankFout when the bank refuses or does not answer.
    """

    def __init__(self, verkeer: Verkeer) -> None:
        self._verkeer = verkeer

    def herhaal(self, doe: Callable[[], T]) -> T:
        """Again while ``doe`` raises Tijdelijk; see ``Verkeer.herhaal``."""
        return self._verkeer.herhaal(doe)

    def organisatie(self, uri: str) -> UUID | None:
        """The active organisation with this TOOI identifier."""
        return self._gegeven("organisaties", uri, "opzoeken van de organisatie")

    def categorie(self, uri: str) -> UUID | None:
        """The category of information with this identifier."""
        return self._gegeven("informatiecategorieen", uri, "opzoeken van de informatiecategorie")

    def publicaties(self, kenmerk: str) -> tuple[Publicatie, ...]:
        """Every publication with our identifier ``kenmerk``, whatever the bank makes of the filter."""
        filters = {"kenmerk": kenmerk, "bron": BRON}
        alle = self._lijst("publicaties", Publicatie, "zoeken van de publicatie", filters)
        return tuple(p for p in alle if any((k.bron, k.kenmerk) == (BRON, kenmerk) for k in p.kenmerken))

    def publicatie(self, uuid: UUID) -> Publicatie | None:
        """The publication with this id; None when the bank does not have it."""
        return self._een(f"/publicaties/{uuid}", Publicatie, "lezen van de publicatie")

    def maak_publicatie(self, body: Body) -> Publicatie:
        """A new publication. One attempt."""
        verzoek = Verzoek("POST", "/publicaties", "aanmaken van de conceptpublicatie", json=body)
        return self._verkeer.eens(verzoek, _lezer(Publicatie))

    def wijzig_publicatie(self, uuid: UUID, body: Body, doet: str) -> None:
        """Change a publication. One attempt: the caller looks what became of it."""
        verzoek = Verzoek("PATCH", f"/publicaties/{uuid}", doet, json=body)
        self._verkeer.eens(verzoek, _lezer(Publicatie))

    def wis_publicatie(self, uuid: UUID) -> None:
        """Remove a publication; gone already is fine."""
        self._wis(f"/publicaties/{uuid}", "verwijderen van een dubbel of ongebruikt concept")

    def documenten(self, publicatie: UUID) -> tuple[Document, ...]:
        """Every document of a publication."""
        filters = {"publicatie": str(publicatie)}
        alle = self._lijst("documenten", Document, "lezen van de documenten", filters)
        return tuple(d for d in alle if d.publicatie == publicatie)

    def document(self, uuid: UUID) -> Document | None:
        """The document with this id; None when the bank does not have it."""
        return self._een(f"/documenten/{uuid}", Document, "lezen van een document")

    def registreer(self, body: Body) -> Registratie:
        """A new document without its bytes. One attempt."""
        verzoek = Verzoek("POST", "/documenten", "registreren van een document", json=body)
        return self._verkeer.eens(verzoek, _lezer(Registratie))

    def upload(self, document: UUID, deel: Deel, naam: str, inhoud: bytes) -> bool:
        """One part of a file; whether the file is complete now.

        Raises Tijdelijk when the bank refuses the part: after a lost answer it may have it already.
        """
        pad = f"/documenten/{document}/bestandsdelen/{deel.uuid}"
        verzoek = Verzoek("PUT", pad, "uploaden van een bestandsdeel", bestand=(naam, inhoud))
        try:
            return self._verkeer.vraag(verzoek, _lezer(Voortgang)).document_upload_voltooid
        except BankFout as fout:
            if fout.status in (400, 404, 409):
                raise Tijdelijk("zij weigert een bestandsdeel") from None
            raise

    def inhoud(self, document: UUID, omvang: int) -> bytes:
        """The bytes as the bank gives them to a reader; hardly more than ``omvang`` are taken."""
        verzoek = Verzoek(
            "GET",
            f"/documenten/{document}/download",
            "controleren van een bestand",
            hoogstens=2 * omvang + 100_000,
            wacht_op=frozenset({409}),
        )
        return self._verkeer.vraag(verzoek, bytes)

    def wis_document(self, uuid: UUID) -> None:
        """Remove a document; gone already is fine."""
        self._wis(f"/documenten/{uuid}", "verwijderen van een onvolledig of dubbel document")

    def _gegeven(self, soort: str, uri: str, doet: str) -> UUID | None:
        gevonden = {
            g.uuid for g in self._lijst(soort, Gegeven, doet, {"identifier": uri}) if g.identifier == uri
        }
        return gevonden.pop() if len(gevonden) == 1 else None

    def _lijst(self, soort: str, model: type[A], doet: str, filters: Mapping[str, str]) -> tuple[A, ...]:
        gevonden: list[A] = []
        for nr in range(1, _MEESTE_PAGINAS + 1):
            verzoek = Verzoek("GET", f"/{soort}", doet, {**filters, "page": str(nr)})
            pagina = self._verkeer.vraag(verzoek, _lezer(Pagina[model]))  # type: ignore[valid-type]
            gevonden += pagina.results
            if pagina.next is None:
                return tuple(gevonden)
        raise BankFout("de publicatiebank geeft een lijst zonder einde; laat de beheerder meekijken")

    def _een(self, pad: str, model: type[A], doet: str) -> A | None:
        try:
            return self._verkeer.vraag(Verzoek("GET", pad, doet), _lezer(model))
        except BankFout as fout:
            if fout.status == 404:
                return None
            raise

    def _wis(self, pad: str, doet: str) -> None:
        try:
            self._verkeer.vraag(Verzoek("DELETE", pad, doet), bytes)
        except BankFout as fout:
            if fout.status != 404:
                raise


def _lezer(model: type[A]) -> Callable[[bytes], A]:
    """Reads an answer; pydantic's error is a ValueError, and its text (with values) goes nowhere."""
    return model.model_validate_json
