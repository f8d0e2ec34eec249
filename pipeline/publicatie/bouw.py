# SPDX-License-Identifier: EUPL-1.2
"""``bouw``: write and verify the version of each document for one audience."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.dossier import Dossier, schrijf_atomisch, schrijf_regel, slot
from pipeline.fouten import Geweigerd, LekFout
from pipeline.lakken import Werk, lees_boek, lees_werk
from pipeline.lakken.bestand import eis_bekend
from pipeline.lakken.doelgroep import controleer_doelgroep, mag_zien, zichtbaar
from pipeline.lakken.lak import boek_sha256, open_van
from pipeline.lakken.verboden import verboden
from pipeline.lakken.werk import beeld_id
from pipeline.publicatie.dekking import Dekking, bewaar, onthulde_versies
from pipeline.publicatie.kopcontrole import controleer_kop
from pipeline.publicatie.koppen import kop_van, kop_zonder
from pipeline.publicatie.schrijven import schrijf_versie
from pipeline.publicatie.verklaring import schrijf_verklaring
from pipeline.publicatie.voorwerk import kop_toegestaan
from redaction import (
    Document,
    Lak,
    Lek,
    Toegestaan,
    Vermelding,
    beslissers,
    inhoud_sha256,
    pas_toe,
    platte_tekst,
    toegestaan_na,
    verifieer_bytes,
)


@dataclass(frozen=True)
class Gebouwd:
    """One version that was written: its content hash, files and what is still open."""

    document: str
    doelgroep: str
    versie: str
    bestanden: Mapping[str, str]
    gelakt: int
    open: int
    onderdelen_open: int


@dataclass(frozen=True)
class Ontwerp:
    """A version in memory: the tree, and which mentions it covers and shows."""

    document: Document
    gelakt: tuple[Vermelding, ...]
    toegestaan: tuple[Toegestaan, ...]


def bouw(dossier: Dossier, doelgroep: str, nu: datetime) -> tuple[Gebouwd, ...]:
    """Build every document that this audience gets. Undecided mentions are covered, and counted.

    Raises LekFout when verification finds something: then nothing of that document is written;
    Geweigerd when there is nothing to build.
    """
    map_naam = controleer_doelgroep(dossier.zaak, doelgroep)
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        boek = lees_boek(dossier.map)
        eis_bekend(dossier.map, dossier.register)
        werk = lees_werk(dossier, boek)
        documenten = _documenten(dossier, werk, doelgroep)
        if not documenten:
            raise Geweigerd(
                f"er is geen document voor doelgroep {doelgroep}; noem het bij openbaarmaking in zaak.yaml"
            )
        try:
            return tuple(_bouw_een(dossier, werk, d, doelgroep, map_naam, nu) for d in documenten)
        finally:
            schrijf_verklaring(Dossier.open(dossier.map))


def _documenten(dossier: Dossier, werk: Werk, doelgroep: str) -> list[str]:
    voornemens = {v.document for v in dossier.zaak.openbaarmaking}
    return [d for d in werk.gelezen if doelgroep != "publiek" or d in voornemens]


def ontwerp(werk: Werk, document: str, zien: frozenset[str]) -> Ontwerp:
    """The version of one document for an audience that may see these ids."""
    lakken: list[Lak] = []
    gelakt: list[Vermelding] = []
    staat: list[Vermelding] = []
    for stand in werk.standen:
        for vermelding in (*stand.gelakt, *stand.open):
            if vermelding.document != document:
                continue
            if mag_zien(vermelding, zien):
                staat.append(vermelding)
                continue
            v = vermelding.vondst
            lakken.append(Lak(vermelding.stroom.nummer, v.start, v.end, stand.entiteit.label))
            gelakt.append(vermelding)
        staat += [v for v in stand.blijft if v.document == document]
    bron = werk.gelezen[document].document
    nieuw = pas_toe(bron, lakken, _op_te_nemen(werk, document))
    return Ontwerp(nieuw, tuple(gelakt), toegestaan_na(bron, lakken, staat))


def _op_te_nemen(werk: Werk, document: str) -> frozenset[str]:
    """The keys of the pictures that a decision lets through."""
    gekozen = {o.id for o in werk.boek.onderdelen if o.keuze == "opnemen" and o.document == document}
    gelezen = werk.gelezen[document]
    return frozenset(k for k in gelezen.document.images if beeld_id(gelezen, k) in gekozen)


def _bouw_een(
    dossier: Dossier, werk: Werk, document: str, doelgroep: str, map_naam: str, nu: datetime
) -> Gebouwd:
    plan = ontwerp(werk, document, zichtbaar(dossier.zaak, doelgroep))
    kop = kop_zonder(kop_van(dossier, document, doelgroep), (v.vondst.tekst for v in plan.gelakt))
    wat = verboden(dossier, werk, document, doelgroep)
    controleer_kop(dossier, document, kop, wat)
    bytes_per_naam = {
        f"{document}.{formaat}": inhoud
        for formaat, inhoud in schrijf_versie(plan.document, kop, dossier.profiel.huisstijl).items()
    }
    staat = (*plan.toegestaan, *kop_toegestaan(kop, wat))
    lekken = tuple(lek for n, b in bytes_per_naam.items() for lek in verifieer_bytes(n, b, wat, staat))
    dekking = Dekking(
        inhoud_sha256(plan.document),
        document,
        map_naam,
        tuple(sorted({v.vondst.tekst for v in plan.gelakt})),
        platte_tekst(plan.document),
    )
    gegevens = _gegevens(dossier, werk, dekking, bytes_per_naam, lekken)
    if lekken:
        schrijf_regel(dossier.map, "bouw", gegevens, nu, None)
        raise LekFout(_lekmelding(document, map_naam, lekken))
    for naam, inhoud in bytes_per_naam.items():
        schrijf_atomisch(dossier.map / "versies" / map_naam / naam, inhoud)
    bewaar(dossier.map, dekking)
    schrijf_regel(dossier.map, "bouw", gegevens, nu, None)
    return Gebouwd(
        document,
        map_naam,
        dekking.versie,
        dict(gegevens["bestanden"]),  # type: ignore[call-overload]
        len(plan.gelakt),
        *open_van(werk, document),
    )


def _lekmelding(document: str, map_naam: str, lekken: Sequence[Lek]) -> str:
    plekken = "; ".join(f"{x.bestand}, {x.plek} ({x.sleutel})" for x in lekken[:10])
    meer = f"; en op nog {len(lekken) - 10} plaatsen" if len(lekken) > 10 else ""
    return (
        f"versie {map_naam} van {document} is niet geschreven: er staat nog in: {plekken}{meer}. Zoek de plek"
        " in het document en voeg haar toe met lakmoes besluit --voeg-toe, of laat haar staan met"
        " lakmoes besluit --entiteit ID --blijft --reden TEKST (het id staat tussen haken)"
    )


def _beslisten(dossier: Dossier) -> set[str]:
    """Everyone who ever decided in this dossier, whatever lakbesluiten.yaml says now."""
    return {r.door for r in dossier.register.regels if r.handeling == "besluit" and r.door}


def _gegevens(
    dossier: Dossier, werk: Werk, dekking: Dekking, bestanden: Mapping[str, bytes], lekken: Iterable[Lek]
) -> dict[str, object]:
    gelezen = werk.gelezen[dekking.document]
    open_, onderdelen = open_van(werk, dekking.document)
    eerdere = [
        str(r.gegevens["versie"])
        for r in dossier.register.regels
        if r.handeling == "bouw"
        and (r.gegevens["document"], r.gegevens["doelgroep"]) == (dekking.document, dekking.doelgroep)
        and r.gegevens["verificatie"] == "schoon"
    ]
    return {
        "document": dekking.document,
        "doelgroep": dekking.doelgroep,
        "bron_sha256": gelezen.bron_sha256,
        "tekst_sha256": gelezen.tekst_sha256,
        "lakbesluiten_sha256": boek_sha256(werk),
        "versie": dekking.versie,
        "bestanden": {n: hashlib.sha256(b).hexdigest() for n, b in sorted(bestanden.items())},
        "besloten_door": sorted({*beslissers(werk.boek), *_beslisten(dossier)}),
        "open": open_,
        "niet_overgenomen_open": onderdelen,
        "leesblokkades": sum(1 for b in gelezen.bevindingen if b.blokkeert),
        "verificatie": "lek" if tuple(lekken) else "schoon",
        "onthult": list(onthulde_versies(dossier.map, eerdere, dekking)),
    }
