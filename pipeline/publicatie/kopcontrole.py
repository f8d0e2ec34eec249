# SPDX-License-Identifier: EUPL-1.2
"""The front of a version comes from zaak.yaml, not from the document: it may name no one either."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.dossier import Dossier
from pipeline.dossier.melding import pad_tekst
from pipeline.fouten import Geweigerd, ZaakFout
from pipeline.lakken.identiteiten import identiteiten, instanties, overheden
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.kopnaam import noemt
from pipeline.toets.voorkant import voorkant_sha256
from redaction import Herkenner, Verboden, verifieer_bytes

_PERSOONLIJK = frozenset(
    {"persoon", "adres", "telefoon", "email", "bsn", "iban", "geboortedatum", "kenteken"}
)


_NAAM = (
    "hierin staat iets dat naar een persoon wijst of gelakt is, en dit komt op de versie; schrijf een rol of"
    " een algemene aanduiding"
)
_WOORD = (
    "een woord hierin is ook de naam van iemand in deze zaak, en met een hoofdletter leest het als die naam;"
    " schrijf het klein en niet vooraan (niet: Zomer in de wijk, wel: De wijk in de zomer), of kies een ander"
    " woord. Een besluit kan hier niet: dit staat ook in lijsten en metadata, zonder de tekst"
)


def eis_voorkant(dossier: Dossier, document: str, gebouwd: Mapping[str, object]) -> None:
    """Raises Geweigerd when title, publisher or reference is not what was built."""
    stuk = dossier.zaak.stuk(document)
    if stuk is None or gebouwd.get("voorkant_sha256") != voorkant_sha256(dossier.zaak, stuk):
        raise Geweigerd(
            f"de titel, de uitgever of het kenmerk van {document} is gewijzigd sinds de versie is gebouwd;"
            " bouw opnieuw en laat die versie goedkeuren"
        )


def controleer_kop(dossier: Dossier, document: str, kop: Kop, verboden: Sequence[Verboden]) -> None:
    """Raises ZaakFout when title, id or reference holds what is covered, or the name of someone else.

    The id of a document is the name of its public files.
    """
    plaats = next(i for i, s in enumerate(dossier.zaak.documenten) if s.id == document)
    velden = (
        (("documenten", plaats, "titel"), kop.titel),
        (("documenten", plaats, "id"), document),
        (("kenmerk",), kop.kenmerk),
    )
    publiek = [*overheden(dossier.zaak), *(a.naam for a in dossier.zaak.partijen.aanbieders)]
    mensen = identiteiten(dossier.zaak, dossier.personen or ())
    herkenner = Herkenner(mensen, publiek, instanties(dossier.zaak))
    for pad, tekst in velden:
        lek = verifieer_bytes("veld.txt", f"veld: {tekst}".encode(), verboden)
        genoemd = noemt(tekst, mensen)
        if lek or genoemd or any(v.laag < 3 and v.soort in _PERSOONLIJK for v in herkenner.vind(tekst)):
            regel, kolom = dossier.plekken.get(pad, (1, 1))
            wat = _WOORD if genoemd == "woord" else _NAAM
            raise ZaakFout(f"{dossier.bestand}:{regel}:{kolom}: {pad_tekst(pad)}: {wat}")
